# SPDX-License-Identifier: EPL-2.0
# Finds a Java 21 or newer and sets `java` to its command and `java_home` to its folder; sourced by the start scripts and,
# in the source tree, by the build. Reads the `release` file that every JDK carries, since asking a JVM for its version costs
# more than the rest of a start. With `jdk` as its argument it wants a compiler too.

# The major version of the Java in the folder $1, 0 where there is none.
java_major() {
    major=0
    [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        while IFS='=' read -r key value; do
            case $key in JAVA_VERSION)
                value=${value#\"}; value=${value%\"}
                major=${value%%[!0-9]*}
                ;;
            esac
        done < "$1/release"
    else
        value=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
        major=${value:-0}
    fi
    [ -n "$major" ] || major=0
}

# Takes the folder $1 when its Java is new enough, and newer than what is already taken.
consider_java() {
    java_major "$1"
    [ "$major" -ge 21 ] && [ "$major" -gt "$best" ] || return 0
    [ "$wanted" != jdk ] || [ -x "$1/bin/javac" ] || return 0
    best=$major
    java_home=$1
}

# How to come by a Java that is new enough: not every release of a system has one.
java_advice() {
    newest=0
    if command -v apt-cache > /dev/null 2>&1; then
        for number in $(apt-cache search --names-only '^openjdk-[0-9]+-jdk$' 2> /dev/null | sed -n 's/^openjdk-\([0-9]*\)-jdk .*/\1/p'); do
            [ "$number" -lt 21 ] || [ "$number" -le "$newest" ] || newest=$number
        done
    fi
    if [ "$newest" -gt 0 ]; then
        echo "Install it with: sudo apt install openjdk-$newest-jdk."
    else
        echo "Get a JDK, for example Temurin from https://adoptium.net/temurin/releases, and unpack or install it."
    fi
}

# The Java that JAVA_HOME names comes first, then the one on the PATH, then the newest installed.
find_java() {
    wanted=${1:-java} best=0 java_home=
    [ -z "${JAVA_HOME:-}" ] || consider_java "$JAVA_HOME"
    if [ "$best" = 0 ] && on_path=$(command -v java); then
        [ ! -L "$on_path" ] || on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
        consider_java "${on_path%/bin/java}"
    fi
    if [ "$best" = 0 ]; then
        for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
            "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* "${HOME:-}"/.jdks/* \
            /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
            consider_java "$folder"
        done
    fi
    if [ "$best" = 0 ]; then
        echo "Machine Imagination needs Java 21 or newer, which is not here. $(java_advice) If there is one elsewhere, set JAVA_HOME to its folder." >&2
        exit 1
    fi
    java=$java_home/bin/java
}
