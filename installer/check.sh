#!/bin/bash
# Builds the Linux packages from a clean copy of the last commit, checks, installs, starts and removes them; says how large
# they are and how long it took.
#
#   installer/check.sh            as root on Debian 12: it installs the Debian packages that it needs, and the package itself
#   installer/check.sh TREE       the same with a source tree whose folder, deb and tar are built already
#
# Screenshots and logs are left in build/check.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
out=$root/build/check
work=$(mktemp -d /tmp/ilp-check-XXXXXX)
home=$work/home
needs="python3 python3-venv libpython3.11 binutils lintian desktop-file-utils appstream shared-mime-info xvfb xauth xdotool imagemagick git"
user=nobody
running=""
rows=()

say() { printf '\n== %s\n' "$*"; }
fail() {
    echo "check.sh: $*" >&2
    exit 1
}
row() { rows+=("$(printf '%-58s %14s' "$1" "$2")"); }
now() { date +%s%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.1f s", (b - a) / 1e9 }'; }
as_user() { runuser -u "$user" -- env -i HOME="$home" PATH="$home/.local/bin:/usr/bin:/bin" DISPLAY="${DISPLAY:-}" LANG=C.UTF-8 XDG_RUNTIME_DIR="$work/run" "$@"; }

clean_up() {
    [ -n "$running" ] && kill "$running" 2>/dev/null || true
    [ -n "${screen:-}" ] && kill "$screen" 2>/dev/null || true
    if dpkg -s ilp-desktop >/dev/null 2>&1; then dpkg --purge ilp-desktop >/dev/null 2>&1 || true; fi
    rm -rf "$work"
}
trap clean_up EXIT

[ "$(id -u)" = 0 ] || fail "this installs and removes a package: run it as root"
dpkg -s ilp-desktop >/dev/null 2>&1 && fail "ilp-desktop is installed here already: remove it first"
missing=$(for package in $needs; do dpkg -s "$package" >/dev/null 2>&1 || echo "$package"; done)
if [ -n "$missing" ]; then
    say "Installing" $missing
    apt-get update >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing >/dev/null
fi
rm -rf "$out"
mkdir -p "$out" "$home" "$work/run"
chmod 755 "$work"
chmod 700 "$work/run"
chown -R "$user" "$home" "$work/run"

# --- build ---------------------------------------------------------------------------------------------------------

tree=${1:-$work/tree}
if [ -z "${1:-}" ]; then
    say "Building from a clean copy"
    git -c advice.detachedHead=false clone --quiet "$root" "$tree"
    begun=$(now)
    (cd "$tree" && nice -n 10 /usr/bin/python3 installer/build.py folder) >"$out/build.log" 2>&1 || fail "the build failed: see $out/build.log"
    row "build of the folder, its environment included" "$(since "$begun")"
    for kind in deb tar; do
        begun=$(now)
        (cd "$tree" && nice -n 10 /usr/bin/python3 installer/build.py "$kind" --frozen) >>"$out/build.log" 2>&1 || fail "no $kind: see $out/build.log"
        row "packing the $kind" "$(since "$begun")"
    done
fi
version=$(cd "$tree" && /usr/bin/python3 installer/facts.py)
deb=$(echo "$tree"/dist/*.deb)
tar=$(echo "$tree"/dist/*.tar.gz)
frozen=$tree/dist/ilp-desktop
row "size of the folder" "$(du -sm "$frozen" | cut -f1) MB"
row "size of the deb" "$(du -m "$deb" | cut -f1) MB"
row "size of the tar.gz" "$(du -m "$tar" | cut -f1) MB"

say "Checking the packages' own data"
lintian --fail-on error,warning "$deb" >"$out/lintian.log" 2>&1 || { cat "$out/lintian.log"; fail "lintian complains"; }
dpkg-deb --extract "$deb" "$work/unpacked"
desktop-file-validate "$work"/unpacked/usr/share/applications/*.desktop
appstreamcli validate --no-net "$work"/unpacked/usr/share/metainfo/*.xml

# --- a school, so that there is something to leave alone ---------------------------------------------------------------

say "Making a school and a backup"
python=$tree/build/environment/bin/python
cat >"$work/make_school.py" <<'PYTHON'
import sys
from pathlib import Path

from ilp_desktop import paths
from ilp_desktop.db import backup
from ilp_desktop.gui.start import make_school

made = {"school_name": "Hill School", "senco_name": "Quill Ferrow"}
ring, _code = make_school(paths.home(), "four plain words here", made)
store = paths.home() / "school.db"
info = backup.make_backup(store, ring, paths.home("backups"), school_name="Hill School", reason="by-hand")
print(info.path)
PYTHON
school_backup=$(as_user "$python" -I "$work/make_school.py")
data=$home/.local/share/ilp_desktop
fingerprint() { (cd "$data" && find . -name '*.db' -o -name '*.key*' -o -name '*.ilpbackup' | sort | xargs sha256sum); }
fingerprint >"$work/before"
[ -s "$work/before" ] || fail "no school was made"

# --- the Debian package -------------------------------------------------------------------------------------------------

say "Installing the deb"
begun=$(now)
DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$deb" >"$out/install.log" 2>&1 || { tail "$out/install.log"; fail "it does not install"; }
row "installing the deb" "$(since "$begun")"
dpkg -L ilp-desktop >"$work/files"
[ "$(as_user ilp-desktop --version)" = "ilp-desktop $version" ] || fail "the version is wrong"
grep -q 'application/x-ilpbackup:\*\.ilpbackup' /usr/share/mime/globs2 || fail "the kind of file is not known"
grep -q '^application/x-ilpbackup=.*ILPDesktop' /usr/share/applications/mimeinfo.cache || fail "backups open with nothing"
for size in 16 48 256; do
    [ -f "/usr/share/icons/hicolor/${size}x$size/apps/ilp-desktop.png" ] || fail "no icon of $size"
done

say "Self-test of the installed program"
as_user env QT_QPA_PLATFORM=offscreen ilp-desktop --selftest | tee "$out/selftest.log"

say "Starting it on a virtual screen"
display=:$((90 + RANDOM % 100))
Xvfb "$display" -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
export DISPLAY=$display
for _ in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break || sleep 0.1; done

window_of() { # seconds, name: wait for a window that is shown
    local until=$(($(now) + $1 * 1000000000))
    while [ "$(now)" -lt "$until" ]; do
        xdotool search --onlyvisible --name "$2" 2>/dev/null | tail -1 | grep . && return
        sleep 0.01
    done
    return 1
}
shot() { # name: a screenshot that is neither black nor of one colour
    import -window root "$out/$1.png"
    colours=$(identify -format %k "$out/$1.png")
    light=$(convert "$out/$1.png" -colorspace Gray -format '%[fx:int(mean*100)]' info:)
    [ "$colours" -gt 100 ] && [ "$light" -gt 10 ] || fail "$out/$1.png: $colours colours, $light % light"
    echo "$1.png: $colours colours, $light % light"
}
stop() {
    kill "$running" 2>/dev/null || true
    wait "$running" 2>/dev/null || true
    running=""
}
start_time() { # a command: milliseconds until its first window, the middle of five starts
    for _ in 1 2 3 4 5; do
        local begun
        begun=$(now)
        as_user "$@" >/dev/null 2>>"$out/start.log" &
        running=$!
        window_of 60 'ILP Desktop' >/dev/null || fail "no window: $*"
        echo $((($(now) - begun) / 1000000))
        pkill -TERM -P "$running" 2>/dev/null || true
        stop
        for _ in $(seq 200); do xdotool search --onlyvisible --name 'ILP Desktop' >/dev/null 2>&1 || break; done
    done | sort -n | sed -n 3p
}
as_user ilp-desktop 2>"$out/app.log" &
running=$!
window_of 60 'ILP Desktop' >/dev/null || fail "no window appears"
sleep 1
shot unlock
xdotool type 'four plain words here'
xdotool key Return
window_of 60 'Hill School' >/dev/null || fail "the password opens nothing"
sleep 2
shot open
say "A second start hands the backup over to the program that is open"
timeout 30 runuser -u "$user" -- env -i HOME="$home" DISPLAY="$DISPLAY" PATH=/usr/bin:/bin ilp-desktop "$school_backup" || fail "the second start was not heard"
window_of 20 'Restore a backup' >/dev/null || fail "nothing offers to restore"
sleep 1
shot restore
say "While it is open, it is not removed"
dpkg --remove ilp-desktop >/dev/null 2>&1 && fail "it was removed while it was open"
dpkg -s ilp-desktop | grep -q '^Status: install ok installed' || DEBIAN_FRONTEND=noninteractive dpkg --configure -a
pkill -TERM -P "$running" || true
stop
[ ! -s "$out/app.log" ] || { echo "it said:"; cat "$out/app.log"; }

say "Start, frozen and from source"
frozen_ms=$(start_time ilp-desktop)
source_ms=$(start_time "$python" -I -m ilp_desktop)
row "start to the first window, frozen" "$frozen_ms ms"
row "start to the first window, from source" "$source_ms ms"
row "ratio" "$(awk -v a="$frozen_ms" -v b="$source_ms" 'BEGIN { printf "%.2f", a / b }')"

say "Removing the deb"
begun=$(now)
apt-get purge -y ilp-desktop >"$out/remove.log" 2>&1 || { tail "$out/remove.log"; fail "it can't be removed"; }
row "removing the deb" "$(since "$begun")"
while IFS= read -r file; do
    if [ -e "$file" ] && ! [ -d "$file" ]; then fail "left behind: $file"; fi
done <"$work/files"
[ ! -e /usr/lib/ilp-desktop ] || fail "left behind: /usr/lib/ilp-desktop"
grep -q ilpbackup /usr/share/mime/globs2 && fail "the kind of file is still known"

# --- for one user, without administrator rights -------------------------------------------------------------------------

say "Installing for one user"
mkdir "$work/handed-out"
tar -xzf "$tar" -C "$work/handed-out"
handed=$(echo "$work"/handed-out/*)
begun=$(now)
as_user sh "$handed/install.sh"
row "installing for one user" "$(since "$begun")"
program=$home/.local/lib/ilp-desktop
as_user env QT_QPA_PLATFORM=offscreen ilp-desktop --selftest >"$out/selftest-user.log"
grep -q 'x-ilpbackup' "$home/.local/share/mime/globs2" || fail "the kind of file is not known to the user"
grep -q "^Exec=\"$program/ilp-desktop\" %f" "$home"/.local/share/applications/*.desktop || fail "the menu entry starts something else"
say "Upgrading it"
touch "$program/_internal/of-the-old-version"
as_user touch "$program/portable.txt"
as_user sh "$handed/install.sh" >/dev/null
[ ! -e "$program/_internal/of-the-old-version" ] || fail "old program files are still there"
[ -e "$program/portable.txt" ] || fail "what lay beside the program is gone"
as_user rm "$program/portable.txt"
as_user ilp-desktop 2>/dev/null &
running=$!
window_of 60 'ILP Desktop' >/dev/null || fail "no window appears"
as_user sh "$handed/install.sh" >/dev/null 2>&1 && fail "it was upgraded while it was open"
pkill -TERM -P "$running" || true
stop
sleep 1
say "Removing it"
as_user sh "$program/uninstall.sh"
left=$(find "$home/.local" -name '*ilp-desktop*' -o -iname '*ILPDesktop*' -o -name '*ilpbackup*' ! -path "$data/*")
[ -z "$left" ] || fail "left behind: $left"

# --- on a memory stick --------------------------------------------------------------------------------------------------

say "Portable: all data beside the program"
cp -R "$handed/program" "$work/stick"
touch "$work/stick/portable"
chown -R "$user" "$work/stick"
mkdir "$work/other-home"
chown "$user" "$work/other-home"
home=$work/other-home
as_user env QT_QPA_PLATFORM=offscreen "$work/stick/ilp-desktop" --selftest >"$out/selftest-portable.log"
[ -f "$work/stick/ILP Desktop data/logs/ilp_desktop.log" ] || fail "the log is not beside the program"
[ -z "$(find "$work/other-home" -type f)" ] || fail "something was written into the home folder"
home=$work/home

say "The school's data"
fingerprint >"$work/after"
diff "$work/before" "$work/after" && echo "Untouched: $(wc -l <"$work/after") files are what they were."

printf '\nILP Desktop %s on %s\n' "$version" "$(. /etc/os-release && echo "$PRETTY_NAME")"
printf '%s\n' "${rows[@]}" | tee "$out/table.txt"
echo "Everything passed."
