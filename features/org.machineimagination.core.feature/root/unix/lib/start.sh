# SPDX-License-Identifier: EPL-2.0
# What the start scripts share; sourced with `product` set to the product's folder. Sets `java`, `launcher`, `install_area` and `cache`: a
# folder of the user's for what Equinox writes about this very product, so that the product itself may lie where nobody can write.

. "$product/lib/java.sh"
find_java java

# From Java 23 on the virtual machine warns of how the format's library reads memory; the warning is for that library's makers.
quiet=
[ "$best" -lt 23 ] || quiet=--sun-misc-unsafe-memory-access=allow

# Java would begin with a heap of a share of the machine's memory and let it grow before it collects. So a long batch stays at what it uses.
memory='-XX:+UseSerialGC -Xms64m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40'

# The C library keeps what is freed in many places for later; without this a long batch would hold a tenth more than it uses.
[ "$(uname -s)" != Linux ] || memory="$memory -XX:+IgnoreUnrecognizedVMOptions -XX:TrimNativeHeapInterval=10000"

# ONNX Runtime reports its use to its maker unless this says no before it loads. The program sees to it too; twice is safer.
export ORT_DISABLE_TELEMETRY=1

for launcher in "$product"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done
if [ ! -f "$launcher" ]; then
    echo "Machine Imagination is not complete in $product: its folder plugins lacks the launcher; please unpack it again." >&2
    exit 1
fi

# Java takes words and file names in the encoding of the locale. Where there is none, as in many containers, only ASCII would arrive.
if [ "$(locale charmap 2> /dev/null)" = ANSI_X3.4-1968 ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# Whether a folder has a name that Equinox or Java takes for something else: Equinox makes URLs of its folders and reads them back, links
# followed, in more ways than one, and Java ends a path at a colon.
is_odd() {
    case $1 in *['#%?\:']*) return 0 ;; esac
    return 1
}

# A folder of this user's where a home folder will not do.
temporary=${TMPDIR:-/tmp}
! is_odd "$temporary" || temporary=/tmp
temporary=$temporary/machine-imagination-$(id -u)

# The folder where this user's programs keep what they can make again, or a temporary one where there is no home to write to.
if [ -n "${XDG_CACHE_HOME:-}" ]; then
    caches=$XDG_CACHE_HOME
elif [ "$(uname -s)" = Darwin ]; then
    caches=${HOME:-}/Library/Caches
else
    caches=${HOME:-}/.cache
fi
if is_odd "$caches" || ! mkdir -p "$caches/machine-imagination" 2>/dev/null || [ ! -w "$caches/machine-imagination" ]; then
    caches=$temporary
    if ! (umask 077 && mkdir -p "$caches/machine-imagination") || [ ! -O "$caches" ]; then
        echo "Machine Imagination can keep its caches neither in the home folder nor in $caches; please make one of them writable." >&2
        exit 1
    fi
fi

# One folder for each product, build and Java: its name is a checksum of the three.
key=$( { printf '%s\n' "$product"; cat "$product/configuration/config.ini" "$java_home/release" 2>/dev/null; } | cksum)
cache=$caches/machine-imagination/${key%% *}

# A product whose name is odd is started from folders of links to what is in it: a link to a folder would be followed.
install_area=
if is_odd "$product"; then
    installed=$cache/installed
    mkdir -p "$installed/plugins" "$installed/configuration"
    for part in "$product"/plugins/* "$product"/configuration/*; do
        link=$installed${part#"$product"}
        [ -L "$link" ] || ln -sn "$part" "$link" 2> /dev/null
    done
    launcher=$installed/plugins/${launcher##*/}
    install_area=-Dosgi.install.area=file:$installed/
fi

# Makes the cache, and removes those of products that are gone or that this one has taken the place of.
tidy_caches() {
    for old in "$caches"/machine-imagination/*/; do
        [ -f "$old/product" ] || continue
        read -r place < "$old/product"
        if [ ! -d "$place/plugins" ] || { [ "$place" = "$product" ] && [ "$old" != "$cache/" ]; }; then
            rm -rf "$old"
        fi
    done
    mkdir -p "$cache"
    printf '%s\n' "$product" > "$cache/product"
}
