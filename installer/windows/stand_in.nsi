; A stand-in for the program, for installer/check_windows.sh: no Python for Windows is to be had on Linux, so this takes its
; place. It opens nothing, runs for a while, and ends.
Target amd64-unicode
Unicode true
RequestExecutionLevel user
SilentInstall silent
OutFile "${OUTPUT}"
Section
  Sleep 20000
SectionEnd
