@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Machine Imagination on the command line: imagine "a red apple"; imagine --help tells the rest.
setlocal
call "%~dp0lib\java.bat" || exit /b 1
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
rem The caches of this very build lie with the user, so that the product may lie where nobody can write.
for %%C in ("%~dp0configuration\config.ini") do set "BUILD=%%~tC"
set "BUILD=%BUILD:/=%"
set "BUILD=%BUILD::=%"
set "BUILD=%BUILD: =%"
set "BUILD=%BUILD:.=%"
"%JAVA_EXE%" -XX:+UseSerialGC -Xms64m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -Djava.awt.headless=true -jar "%LAUNCHER%" -configuration "%LOCALAPPDATA%\Machine Imagination\cache\%BUILD%\command" -data @none -nosplash -application org.machineimagination.cli.imagine %*
exit /b %ERRORLEVEL%
