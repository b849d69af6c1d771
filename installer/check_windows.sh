#!/bin/bash
# Compiles the set-up for Windows with Debian's makensis and runs it under wine: silent installation, upgrade, refusal while
# the program runs, removal. The program inside is a stand-in: it can only be frozen on Windows (docs/building.md).
#
#   installer/check_windows.sh    as root on Debian 12 it installs nsis and wine64 where they are missing
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d /tmp/ilp-windows-XXXXXX)
needs="nsis wine64 wine xvfb python3 librsvg2-bin imagemagick"
export WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml="
wine=/usr/lib/wine/wine64

fail() {
    echo "check_windows.sh: $*" >&2
    exit 1
}
clean_up() {
    WINEPREFIX=$WINEPREFIX /usr/lib/wine/wineserver64 -k >/dev/null 2>&1 || true
    [ -n "$screen" ] && kill "$screen" 2>/dev/null || true
    rm -rf "$work"
}
screen=""
trap clean_up EXIT
missing=$(for package in $needs; do dpkg -s "$package" >/dev/null 2>&1 || echo "$package"; done)
if [ -n "$missing" ]; then
    [ "$(id -u)" = 0 ] || fail "these Debian packages are missing: $missing"
    apt-get update >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing >/dev/null
fi

echo "== Compiling two set-ups over a stand-in"
mkdir -p "$work/icons"
for size in 16 32 48 256; do rsvg-convert -w $size -h $size "$root/resources/icons/app.svg" -o "$work/icons/$size.png"; done
convert "$work"/icons/{16,32,48,256}.png "$work/icons/app.ico"
for version in 0.0.9 "$(python3 "$root/installer/facts.py")"; do
    folder=$work/frozen-$version
    mkdir -p "$folder/_internal/deep" "$folder/licences"
    (cd "$root/installer/windows" && makensis -V1 -DOUTPUT="$folder/ilp-desktop.exe" stand_in.nsi)
    cp "$work/icons/app.ico" "$folder/_internal/backup-file.ico"
    echo "$version" | tee "$folder/_internal/only-in-$version" >"$folder/_internal/deep/version"
    echo licence >"$folder/licences/one.txt"
    python3 "$root/installer/windows_setup.py" "$folder" "$work/icons" "$work/setup-$version.exe" "$version"
done
ls -l "$work"/setup-*.exe | awk '{print $5, $9}'

run() { "$wine" "$@" 2>/dev/null; }
echo "== Making a wine prefix"
export DISPLAY=:$((200 + RANDOM % 100))
Xvfb "$DISPLAY" -nolisten tcp >/dev/null 2>&1 &
screen=$!
run wineboot --init || true
/usr/lib/wine/wineserver64 --wait || true
local="$WINEPREFIX/drive_c/users/$(id -un)/AppData/Local"
[ -d "$local" ] || fail "wine made no user"
program="$local/Programs/ILP Desktop"
data=$local/ilp_desktop
menu=$(dirname "$local")/Roaming/Microsoft/Windows/Start\ Menu/Programs/ILP\ Desktop.lnk
mkdir -p "$data/backups"
head -c 4096 /dev/urandom >"$data/school.db"
head -c 4096 /dev/urandom >"$data/backups/school.ilpbackup"
records() { { find "$data" "$program/ILP Desktop data" -type f -exec sha256sum {} + 2>/dev/null || true; } | sort; }
value() { run reg query "HKCU\\$1" "${@:2}" | tr -d '\r'; }

echo "== Installing 0.0.9, silently"
run "$work/setup-0.0.9.exe" /S
[ -f "$program/ilp-desktop.exe" ] && [ -f "$program/_internal/only-in-0.0.9" ] && [ -f "$program/uninstall.exe" ] || fail "it is not installed"
[ -f "$menu" ] || fail "it is not in the start menu"
value 'Software\Classes\.ilpbackup' /ve | grep -q ILPDesktop.backup || fail "backups are not known"
value 'Software\Classes\org.ilp_desktop.ILPDesktop.backup\shell\open\command' /ve | grep -q 'ilp-desktop.exe" "%1"' || fail "backups open with nothing"
value 'Software\Microsoft\Windows\CurrentVersion\Uninstall\org.ilp_desktop.ILPDesktop' /v DisplayVersion | grep -q 0.0.9 || fail "Windows does not list it"

echo "== Upgrading, silently, with records beside the program as on a memory stick"
mkdir -p "$program/ILP Desktop data"
echo records >"$program/ILP Desktop data/school.db"
records >"$work/before"
version=$(python3 "$root/installer/facts.py")
run "$work/setup-$version.exe" /S
[ -f "$program/_internal/only-in-$version" ] || fail "it is not upgraded"
[ ! -e "$program/_internal/only-in-0.0.9" ] || fail "old program files are left"
value 'Software\Microsoft\Windows\CurrentVersion\Uninstall\org.ilp_desktop.ILPDesktop' /v DisplayVersion | grep -q "$version" || fail "Windows lists the old version"

echo "== While it runs, neither upgrade nor removal"
run "$program/ilp-desktop.exe" &
running=$!
sleep 5
status=0; run "$work/setup-$version.exe" /S || status=$?
[ "$status" = 3 ] || fail "it was upgraded while it was open (exit code $status)"
run "$program/uninstall.exe" /S
sleep 4  # it goes on from a copy of itself, whose exit code nobody sees
[ -f "$program/_internal/only-in-$version" ] || fail "it was removed while it was open"
wait "$running" || true

echo "== Removing, silently"
run "$program/uninstall.exe" /S
for _ in $(seq 100); do [ -e "$program/uninstall.exe" ] && sleep 0.2 || break; done  # it goes on from a copy of itself
for gone in "$program/ilp-desktop.exe" "$program/_internal" "$program/licences" "$program/uninstall.exe" "$menu"; do
    [ ! -e "$gone" ] || fail "left behind: $gone"
done
value 'Software\Classes\.ilpbackup' >/dev/null && fail "backups are still known"
value 'Software\Microsoft\Windows\CurrentVersion\Uninstall\org.ilp_desktop.ILPDesktop' >/dev/null && fail "Windows still lists it"
records >"$work/after"
diff "$work/before" "$work/after" || fail "the records were touched"
rm -r "$program/ILP Desktop data"
rmdir "$program"  # nothing else is in it
echo "== Installing again and removing leaves no folder"
run "$work/setup-$version.exe" /S
run "$program/uninstall.exe" /S
for _ in $(seq 100); do [ -e "$program" ] && sleep 0.2 || break; done
[ ! -e "$program" ] || fail "left behind: $program"
echo "The records are what they were. Everything passed."
