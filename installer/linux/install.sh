#!/bin/sh
# Installs ILP Desktop for you alone, without administrator rights; run again, it upgrades. Your records stay where they are.
set -eu
cd "$(dirname "$0")"

data="${XDG_DATA_HOME:-$HOME/.local/share}"
program="$HOME/.local/lib/@COMMAND@"
command="$HOME/.local/bin/@COMMAND@"

for running in /proc/[0-9]*/exe; do
    if [ "$(readlink "$running" 2>/dev/null || true)" = "$program/@COMMAND@" ]; then
        echo "@TITLE@ is open. Close it, then run this again." >&2
        exit 1
    fi
done

echo "Installing @TITLE@ @VERSION@ into $program …"
mkdir -p "$HOME/.local/lib" "$HOME/.local/bin" "$data/applications" "$data/mime/packages" "$data/icons/hicolor"

# The new program is whole before the old one goes.
rm -rf "$program.new"
cp -R program "$program.new"
cp uninstall.sh "$program.new/uninstall.sh"
rm -rf "$program.new/share"
cp -R share "$program.new/share"
if [ -d "$program" ]; then
    # What someone keeps beside the program, such as the records of a portable copy, comes along.
    for kept in "$program"/*; do
        [ -e "$program.new/${kept##*/}" ] || mv "$kept" "$program.new/"
    done
    mv "$program" "$program.old"
fi
mv "$program.new" "$program"
rm -rf "$program.old"

ln -sf "$program/@COMMAND@" "$command"
sed "s|^Exec=.*|Exec=\"$program/@COMMAND@\" %f|" "share/applications/@APP_ID@.desktop" > "$data/applications/@APP_ID@.desktop"
cp "share/mime/packages/@APP_ID@.xml" "$data/mime/packages/@APP_ID@.xml"
cp -R share/icons/hicolor/. "$data/icons/hicolor/"
sh "$program/uninstall.sh" --refresh

echo "Done. You find @TITLE@ in the menu; a double click on a backup opens it too."
echo "To remove it: sh $program/uninstall.sh"
