# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# What app/run and tests/run share. Sourced with the working directory at the top of the tree.

# step SENTENCE LOG COMMAND...: runs the command quietly; one line when it went well, the end of its log when not.
step() {
    sentence=$1
    log=build/$2.log
    shift 2
    mkdir -p build
    printf '%s ... ' "$sentence"
    begun=$(date +%s)
    if "$@" >"$log" 2>&1 </dev/null; then
        echo "done ($(($(date +%s) - begun)) s)"
    else
        printf 'failed. The end of %s:\n\n' "$log"
        tail -n 40 "$log"
        exit 1
    fi
}

# packages SECTION...: the package names of those sections of app/dependencies.
packages() {
    for section in "$@"; do
        awk -v wanted="[$section]" '/^\[/ { inside = ($1 == wanted); next } inside && $1 != "" && $1 !~ /^#/ { print $1 }' \
            app/dependencies
    done
}

# missing_packages PACKAGE...: those of the packages that are not installed.
missing_packages() {
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

# apt_install PREFIX PACKAGE...: an outdated package list is no reason to stop, a package that cannot be had is.
apt_install() {
    prefix=$1
    shift
    $prefix apt-get update -q || true
    $prefix env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

# install_sections SECTION...: installs what is missing, and asks for nothing when everything is there.
install_sections() {
    # The names are words without blanks: splitting them is wanted here and below.
    # shellcheck disable=SC2046
    set -- $(packages "$@")
    if ! command -v dpkg-query >/dev/null 2>&1; then
        echo "This is no Debian system. Install the counterparts of these packages, then build with CMake"
        echo "as .github/CONTRIBUTING.md says: $*"
        exit 1
    fi
    # shellcheck disable=SC2046
    set -- $(missing_packages "$@")
    [ $# -gt 0 ] || return 0
    as_root=
    if [ "$(id -u)" != 0 ]; then
        as_root=sudo
        if ! command -v sudo >/dev/null 2>&1 || ! sudo -v; then
            echo "Packages are missing, and installing them needs an administrator. Ask one to run:"
            echo "    apt-get install --no-install-recommends $*"
            exit 1
        fi
    fi
    step "Installing $# packages" install apt_install "$as_root" "$@"
}
