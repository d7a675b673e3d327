@rem SPDX-License-Identifier: EPL-2.0
@rem Finds a Java 21 or newer: JAVA_HOME, then the PATH, then the newest of the usual folders. Sets JAVA_EXE, or says what to
@rem install and ends with 1. Called by the start scripts.
set "JAVA_EXE="
if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined JAVA_EXE call :consider "%%J"
if not defined JAVA_EXE for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java") do for /f "delims=" %%D in ('dir /b /ad /o-n "%%~R" 2^>nul') do if not defined JAVA_EXE call :consider "%%~R\%%D\bin\java.exe"
if defined JAVA_EXE exit /b 0
echo Machine Imagination needs Java 21 or newer: get a JDK, for example Temurin from https://adoptium.net/temurin/releases, or set JAVA_HOME to the folder of one.>&2
exit /b 1

:consider
if not exist "%~1" exit /b 0
set "MAJOR="
for /f "tokens=3" %%V in ('""%~1" -version 2>&1" ^| findstr /c:" version "') do for /f "delims=.- tokens=1" %%M in ("%%~V") do set "MAJOR=%%M"
if not defined MAJOR exit /b 0
if %MAJOR% GEQ 21 set "JAVA_EXE=%~1"
exit /b 0
