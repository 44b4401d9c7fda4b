@echo off
rem Starts the certif command on Windows, from the self-contained certif.jar: beside this file, or as the build leaves it.
rem Honours JAVA_HOME and CERTIF_JAVA_OPTS. Exit codes are the command's own; 2 when it cannot be started.
setlocal
set "CERTIF_JAR=%~dp0certif.jar"
if not exist "%CERTIF_JAR%" set "CERTIF_JAR=%~dp0command-line\target\certif.jar"
if not exist "%CERTIF_JAR%" (
    echo certif: certif.jar is missing. Put it beside certif.cmd, or build it with: mvn package 1>&2
    exit /b 2
)
set "CERTIF_JAVA=java"
if defined JAVA_HOME set "CERTIF_JAVA=%JAVA_HOME%\bin\java.exe"
"%CERTIF_JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo certif: Java is missing: install Java 17 or later, or set JAVA_HOME. 1>&2
    exit /b 2
)
rem The command writes UTF-8; the console gets its own code page back afterwards.
for /f "tokens=2 delims=:" %%c in ('chcp') do set "CERTIF_PAGE=%%c"
chcp 65001 >nul
"%CERTIF_JAVA%" -XX:TieredStopAtLevel=1 %CERTIF_JAVA_OPTS% -jar "%CERTIF_JAR%" %*
set "CERTIF_CODE=%errorlevel%"
chcp %CERTIF_PAGE% >nul
exit /b %CERTIF_CODE%
