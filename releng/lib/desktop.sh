# SPDX-License-Identifier: EPL-2.0
# What a window needs of a Linux system: GTK 3, and for tests a virtual display and a decoder of films. On Debian and its kin, as root, what is missing
# is installed; elsewhere one sentence says what to install.

# Installs the Debian packages $2... or says that $1 is missing.
install_packages() {
    missing=$1
    shift
    if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null 2>&1; then
        echo "Installing $* ..." >&2
        if (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@") > /dev/null 2>&1; then
            return 0
        fi
        echo "apt-get could not install $*: $missing is missing." >&2
        exit 1
    fi
    echo "$missing is missing: please install it (on Debian or Ubuntu: sudo apt-get install $*)." >&2
    exit 1
}

# Whether the dynamic linker knows the library $1.
have_library() {
    for cache in ldconfig /sbin/ldconfig /usr/sbin/ldconfig; do
        if command -v "$cache" > /dev/null 2>&1; then
            "$cache" -p | grep -q "$1"
            return
        fi
    done
    for folder in /usr/lib/* /usr/lib64 /usr/lib /lib/*; do [ ! -e "$folder/$1" ] || return 0; done
    return 1
}

need_gtk() {
    [ "$(uname -s)" = Linux ] || return 0
    have_library libgtk-3.so.0 || install_packages 'GTK 3' libgtk-3-0 dbus-x11
}

need_virtual_display() {
    [ "$(uname -s)" = Linux ] || return 0
    command -v xvfb-run > /dev/null 2>&1 && command -v xauth > /dev/null 2>&1 || install_packages 'Xvfb' xvfb xauth
}

# Tests ask it what films hold; without it they are skipped, and counted as such.
need_ffmpeg() {
    [ "$(uname -s)" = Linux ] || return 0
    command -v ffmpeg > /dev/null 2>&1 && command -v ffprobe > /dev/null 2>&1 || (install_packages 'ffmpeg' ffmpeg) ||
        echo 'Tests that decode films with ffmpeg will be skipped.' >&2
}
