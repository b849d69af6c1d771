; Set-up for one user of Windows, without administrator rights. installer/windows_setup.py calls makensis with these:
;   VERSION   of pyproject.toml          FOLDER  the frozen program      OUTPUT  the set-up to make
;   ENDING    of backup files            ICONS   where the icons are     TITLE, COMMAND, APP_ID, MIME_TYPE
;
; It owns $INSTDIR\${COMMAND}.exe, $INSTDIR\_internal, $INSTDIR\licences and uninstall.exe, and removes nothing else: the
; school's records are in %LOCALAPPDATA%\ilp_desktop, or beside the program where it is carried on a memory stick.

Target amd64-unicode
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"
!define KIND "${APP_ID}.backup"
!define RUNNING "${TITLE} is open. Close its window first, then start the set-up again. Nothing was changed."

Name "${TITLE}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey FileDescription "${TITLE}: set-up"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

!define MUI_ICON "${ICONS}/app.ico"
!define MUI_UNICON "${ICONS}/app.ico"
!define MUI_WELCOMEPAGE_TITLE "${TITLE} ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "This installs ${TITLE} for you alone; no administrator is needed.$\r$\n$\r$\nAn older version is replaced. The school's records and backups stay where they are and are not touched."
!define MUI_FINISHPAGE_RUN "$INSTDIR\${COMMAND}.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Start ${TITLE}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "${TITLE} is removed from this computer. The school's records and backups stay."
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A program that runs can't be opened for writing: so one is told from one that is closed, without any plug-in.
!macro REFUSE_WHILE_OPEN
  IfFileExists "$INSTDIR\${COMMAND}.exe" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\${COMMAND}.exe" a
  IfErrors 0 close
    MessageBox MB_OK|MB_ICONEXCLAMATION "${RUNNING}" /SD IDOK
    SetErrorLevel 3
    Quit
  close:
  FileClose $0
  closed:
!macroend

!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\${COMMAND}.exe"
  Delete "$INSTDIR\uninstall.exe"
!macroend

; The file manager looks again at what opens which file.
!macro TELL_THE_SHELL
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  SetShellVarContext current
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "${TITLE} needs a 64-bit Windows." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  !insertmacro REFUSE_WHILE_OPEN
FunctionEnd

Section "Program"
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  ; Elsewhere the uninstaller could not remove the folder that is its own working folder.
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${COMMAND}.exe"

  WriteRegStr HKCU "Software\Classes\${ENDING}" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\${ENDING}" "Content Type" "${MIME_TYPE}"
  WriteRegStr HKCU "Software\Classes\${ENDING}\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "${TITLE} backup"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\_internal\backup-file.ico"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\${COMMAND}.exe" "%1"'

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${COMMAND}.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The authors of ${TITLE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR\_internal" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
  !insertmacro TELL_THE_SHELL
SectionEnd

Function un.onInit
  SetShellVarContext current
  !insertmacro REFUSE_WHILE_OPEN
FunctionEnd

Section "Uninstall"
  SetOutPath "$TEMP"
  !insertmacro REMOVE_PROGRAM
  RMDir "$INSTDIR"  ; only where nothing else is in it
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  ; What another program took over stays with it.
  ReadRegStr $0 HKCU "Software\Classes\${ENDING}" ""
  StrCmp $0 "${KIND}" 0 +2
    DeleteRegKey HKCU "Software\Classes\${ENDING}"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  !insertmacro TELL_THE_SHELL
SectionEnd
