@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Opens the window of Machine Imagination.
setlocal
call "%~dp0lib\java.bat" || exit /b 1
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
set "JAVAW=%JAVA_EXE:java.exe=javaw.exe%"
for %%C in ("%~dp0configuration\config.ini") do set "BUILD=%%~tC"
set "BUILD=%BUILD:/=%"
set "BUILD=%BUILD::=%"
set "BUILD=%BUILD: =%"
set "BUILD=%BUILD:.=%"
start "" "%JAVAW%" -XX:+UseSerialGC -Xms64m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -jar "%LAUNCHER%" -configuration "%LOCALAPPDATA%\Machine Imagination\cache\%BUILD%\window" -data "%LOCALAPPDATA%\Machine Imagination\workspace" -nosplash -application org.machineimagination.workbench.application %*
