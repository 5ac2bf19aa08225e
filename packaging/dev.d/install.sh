# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Packages of Debian 12 and 13 and Ubuntu 24.04. "a|b": one of them, the first that the distribution has.

packages_build=(
    build-essential cmake ninja-build ccache mold "pkgconf|pkg-config" git
    qt6-base-dev qt6-declarative-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools "qt6-svg-dev|libqt6svg6-dev" libgl-dev
    libqcustomplot-dev libqscintilla2-qt6-dev "libexpected-dev|libtl-expected-dev" libre2-dev
    # librdkafka; npm or, much lighter, pip to get at its sources where git cannot
    libssl-dev libsasl2-dev libzstd-dev liblz4-dev zlib1g-dev libcurl4-openssl-dev python3 "python3-pip|npm" ca-certificates
)
packages_kafka=("default-jre-headless|openjdk-21-jre-headless|openjdk-17-jre-headless" maven)
packages_look=("fonts-noto-cjk|fonts-nanum" fonts-dejavu-core "fonts-symbola|fonts-freefont-ttf" libqt6svg6 qt6-translations-l10n)
packages_display=(xvfb openbox "dbus-daemon|dbus" at-spi2-core python3-gi gir1.2-atspi-2.0 xdotool imagemagick)
packages_test=(libgtest-dev libgmock-dev ibus ibus-hangul)
packages_bench=(kcat jq)
packages_lint=(clang-format clang-tidy)

installed() { [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }
available() { [[ $(apt-cache policy "$1" 2>/dev/null) =~ Candidate:\ [^\(] ]]; }

# The one of the alternatives that is there or can be had, nothing when none can.
choose() {
    local names name
    IFS='|' read -ra names <<<"$1"
    for name in "${names[@]}"; do installed "$name" && { echo "$name"; return; }; done
    for name in "${names[@]}"; do available "$name" && { echo "$name"; return; }; done
}

# One question to dpkg for all names, because this runs on every start.
all_installed() {
    local entry name found
    found=" $(dpkg-query -W -f='${binary:Package} ${db:Status-Status}\n' 2>/dev/null | sed -n 's/^\([^ :]*\)\(:[^ ]*\)\? installed$/\1/p' | tr '\n' ' ')"
    for entry; do
        for name in ${entry//|/ }; do [[ $found == *" $name "* ]] && continue 2; done
        return 1
    done
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then env DEBIAN_FRONTEND=noninteractive "$@"; else sudo env DEBIAN_FRONTEND=noninteractive "$@"; fi
}

install_packages() { # ENTRY...
    all_installed "$@" && return
    command -v apt-get >/dev/null || die "this machine has no apt-get, so packages cannot be installed for you." \
        "Install what corresponds to these Debian packages: $*"
    [[ $(id -u) -eq 0 ]] || command -v sudo >/dev/null ||
        die "packages are missing and there is neither root nor sudo." "As root: packaging/dev install, then again as yourself."
    say "installing packages"
    quietly apt-update as_root apt-get update ||
        die "apt-get update failed (above)." "Check the network and /etc/apt/sources.list, then run the same command again."
    local entry name missing=()
    for entry; do
        name=$(choose "$entry")
        [[ -n $name ]] || die "no package source of this machine has ${entry//|/ or }." \
            "Castellan is made for Debian 12 and 13 and Ubuntu 24.04 (there with the 'universe' component: sudo add-apt-repository universe)."
        installed "$name" || missing+=("$name")
    done
    printf '    %s\n' "${missing[*]}"
    quietly apt-install as_root apt-get install -y --no-install-recommends "${missing[@]}" ||
        die "apt-get install failed (above)." "Often 'apt-get -f install' or 'dpkg --configure -a' (as root) mends it; then run the same command again."
}

dev_install() {
    case ${1:-build} in
        build) install_packages "${packages_build[@]}" "${packages_kafka[@]}" "${packages_look[@]}" ;;
        test) install_packages "${packages_build[@]}" "${packages_kafka[@]}" "${packages_look[@]}" "${packages_display[@]}" "${packages_test[@]}" ;;
        bench) install_packages "${packages_build[@]}" "${packages_kafka[@]}" "${packages_look[@]}" "${packages_display[@]}" "${packages_test[@]}" "${packages_bench[@]}" ;;
        lint) install_packages "${packages_build[@]}" "${packages_look[@]}" "${packages_test[@]}" "${packages_lint[@]}" ;;
        *) die "install knows build, test, bench and lint, not '$1'" ;;
    esac
}
