#!/bin/sh
# Removes ILP Desktop that install.sh installed for you. The school's records and backups stay.
set -eu

data="${XDG_DATA_HOME:-$HOME/.local/share}"
program="$HOME/.local/lib/@COMMAND@"

refresh() {
    # Menus and file managers look again; where a tool is missing, they find out by themselves later.
    command -v update-mime-database >/dev/null && update-mime-database "$data/mime" >/dev/null 2>&1 || true
    command -v update-desktop-database >/dev/null && update-desktop-database -q "$data/applications" || true
    touch "$data/icons/hicolor" 2>/dev/null || true
}

if [ "${1:-}" = --refresh ]; then
    refresh
    exit 0
fi
for running in /proc/[0-9]*/exe; do
    if [ "$(readlink "$running" 2>/dev/null || true)" = "$program/@COMMAND@" ]; then
        echo "@TITLE@ is open. Close it, then run this again." >&2
        exit 1
    fi
done
(cd "$program/share" && find icons mime applications -type f) | while IFS= read -r file; do
    rm -f "$data/$file"
done
rm -f "$HOME/.local/bin/@COMMAND@"
# Only what was installed: records that someone keeps beside the program stay.
rm -rf "$program/_internal" "$program/licences" "$program/share"
rm -f "$program/@COMMAND@" "$program/uninstall.sh"
rmdir "$program" 2>/dev/null || echo "Left in $program: what is not ours."
refresh
echo "@TITLE@ is removed. Your records are still in $data/ilp_desktop."
