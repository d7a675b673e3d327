# SPDX-License-Identifier: EPL-2.0
# What the scripts at the top share; sourced with `root` set to the source tree. `ensure_product` builds the product when
# the sources have changed since the last build, and sets `product` to its folder.

sources='bundles features releng target-platform models/starter pom.xml .mvn'
built=$root/target/product

# Prints the source files one a line; with -newer FILE only those changed since.
source_files() {
    (
        cd "$root" || exit 1
        present=
        for source in $sources; do [ ! -e "$source" ] || present="$present $source"; done
        # shellcheck disable=SC2086
        find $present \( -name target -o -name bin -o -name '.polyglot*' -o -name '.tycho-consumer-pom.xml' -o -name '*.tests' -o -name '*.testing' \) -prune \
            -o -type f "$@" -print
    )
}

# Whether the product stands and no source is newer, added or gone: two walks through the tree, a few milliseconds each.
up_to_date() {
    [ -f "$built/current" ] && [ -f "$built/sources" ] || return 1
    read -r product < "$built/current"
    product=$root/$product
    [ -d "$product/plugins" ] || return 1
    [ -z "$(source_files -newer "$built/sources" | head -n 1)" ] || return 1
    read -r recorded < "$built/sources"
    [ "$(source_files | LC_ALL=C sort | cksum)" = "$recorded" ]
}

# Sets what Maven needs: the Java found, and the home folder that the shell knows (Java itself asks the system for it).
prepare_maven() {
    . "$root/features/org.machineimagination.core.feature/root/unix/lib/java.sh"
    find_java jdk
    JAVA_HOME=$java_home
    export JAVA_HOME
    case ${HOME:-} in
        '' | *[[:space:]]*) ;;
        *) MAVEN_OPTS="-Duser.home=$HOME ${MAVEN_OPTS:-}"; export MAVEN_OPTS ;;
    esac
}

# Runs Maven on the whole tree.
maven() {
    prepare_maven
    (cd "$root" && exec ./mvnw -B -ntp "$@")
}

# Sets os, ws and arch to Eclipse's names for this machine.
find_platform() {
    case $(uname -s)-$(uname -m) in
        Linux-x86_64) os=linux ws=gtk arch=x86_64 ;;
        Darwin-arm64) os=macosx ws=cocoa arch=aarch64 ;;
        *)
            echo "Machine Imagination is built for Linux x86_64, macOS aarch64 and Windows x86_64; this is $(uname -s) $(uname -m)." >&2
            exit 1
            ;;
    esac
}

build_product() {
    find_platform
    prepare_maven
    if [ -f "$built/current" ]; then
        echo 'The sources have changed: building Machine Imagination again ...' >&2
    else
        echo 'Building Machine Imagination (first start only, a few minutes) ...' >&2
    fi
    log=$root/target/build.log
    made=$root/releng/org.machineimagination.product/target/products/machine-imagination/$os/$ws/$arch/machine-imagination
    began=$built/began
    source_files | LC_ALL=C sort | cksum > "$began"
    rm -rf "$root/releng/org.machineimagination.product/target"
    if ! maven -pl :org.machineimagination.product -am -DskipTests \
        -Dplatform.os="$os" -Dplatform.ws="$ws" -Dplatform.arch="$arch" package > "$log" 2>&1; then
        echo "The build failed; its log is $log and ends with:" >&2
        grep '^\[ERROR\]' "$log" | grep -v '^\[ERROR\] *$' | head -n 12 >&2
        exit 1
    fi
    # Every build stands in a folder of its own, so that a command that still runs keeps the files it started from.
    number=0
    for folder in "$built"/[0-9]*; do
        [ ! -d "$folder" ] || [ "${folder##*/}" -le "$number" ] || number=${folder##*/}
    done
    number=$((number + 1))
    mv "$made" "$built/$number"
    echo "target/product/$number" > "$built/current"
    mv "$began" "$built/sources"
    for folder in "$built"/[0-9]*; do
        [ "${folder##*/}" -ge $((number - 1)) ] || rm -rf "$folder"
    done
    product=$built/$number
    echo 'Built.' >&2
}

# Two commands that start together build once: the second waits and finds the product ready.
ensure_product() {
    up_to_date && return 0
    mkdir -p "$built" || exit 1
    if command -v flock > /dev/null 2>&1; then
        exec 9> "$built/lock"
        if ! flock -n 9; then
            echo 'Machine Imagination is being built by another command; waiting for it ...' >&2
            flock 9
        fi
        up_to_date || build_product
        exec 9>&-
    else
        build_product
    fi
}
