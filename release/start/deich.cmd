@echo off
rem SPDX-License-Identifier: EUPL-1.2
rem Starts Deich from an unpacked release archive, without installation, administrator rights or network.
setlocal
for /f "tokens=2 delims=:" %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "JAVA=%HOME_DIR%runtime\bin\java.exe"
if exist "%JAVA%" goto start

echo Deich findet sein Java nicht: "%JAVA%" 1>&2
echo. 1>&2
echo Wenn der Name des Archivs auf "ohne-java" endet: Bitte ein Java 25 fuer Windows x64 (JRE oder JDK, als ZIP) so in 1>&2
echo den Ordner "runtime" entpacken, dass es die Datei runtime\bin\java.exe gibt. Sonst: Archiv vollstaendig entpacken. 1>&2
echo Put a Java 25 for Windows x64 into the folder "runtime" so that runtime\bin\java.exe exists. 1>&2
set "RESULT=69"
goto end

:start
"%JAVA%" -XX:+UseSerialGC -XX:-UsePerfData --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Ddeich.home=%HOME_DIR%." %DEICH_JAVA_OPTIONS% -jar "%HOME_DIR%lib\deich.jar" %*
set "RESULT=%ERRORLEVEL%"

:end
chcp %CODEPAGE% >nul
exit /b %RESULT%
