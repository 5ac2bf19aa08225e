# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# ccache: may use precompiled headers, and need not read their 300 MB anew for each file to know them.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
export CCACHE_INODECACHE=1
# what one checkout compiled serves another
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$root} CCACHE_NOHASHDIR=1

# build_preset PRESET [TARGET...]: librdkafka, configure where needed, build.
build_preset() {
    local preset=$1
    shift
    "$root/packaging/librdkafka.sh" || die "librdkafka could not be provided (above)."
    # a folder of another checkout, another librdkafka or a failed configure is configured again
    local key configured=build/$preset/.configured-by-dev
    key=$(cat CMakePresets.json packaging/cmake/*.cmake | sha256sum | cut -c1-16)-$root-$CASTELLAN_DEPS-$(cmake --version | head -n 1)
    if [[ ! -f build/$preset/build.ninja || $(cat "$configured" 2>/dev/null) != "$key" ]]; then
        say "configuring $preset"
        rm -f "$configured"
        quietly "configure-$preset" cmake --preset "$preset" ||
            die "configuring failed (above)." "A missing package: packaging/dev install. Something stale: remove build/$preset and try again."
        printf '%s' "$key" >"$configured"
    fi
    say "building $preset"
    cmake --build "build/$preset" ${1+--target "$@"} ||
        die "building failed: the compiler's message is above." "With nothing of yours changed, remove build/$preset and try again."
}

dev_build() {
    local preset=${1:-release}
    case $preset in
        release) dev_install build ;;
        dev | asan | tsan | bench) dev_install test ;;
        *) die "there is no preset '$preset'" "release, dev, asan, tsan or bench" ;;
    esac
    build_preset "$preset"
}
