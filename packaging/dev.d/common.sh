# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What all parts share: how a step is said, and how a failure is.

export CASTELLAN_DEPS=${CASTELLAN_DEPS:-$root/build/deps}
# without these ccache takes no precompiled header for the same twice
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
python=/usr/bin/python3 # the system's: it has gi, which a Python from elsewhere has not
cluster=$root/packaging/sandbox/cluster.py

say() { printf '==> %s\n' "$*"; }

# die WHAT [WHAT TO DO]...
die() {
    printf 'packaging/dev: %s\n' "$1" >&2
    shift
    local line
    for line; do printf '    %s\n' "$line" >&2; done
    exit 1
}

# quietly NAME COMMAND...: output goes to build/logs/NAME.log, its end is shown when the command fails. Returns the command's status.
quietly() {
    local log=$root/build/logs/$1.log status=0
    shift
    mkdir -p "$root/build/logs"
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if [[ $status -ne 0 ]]; then
        tail -n 25 "$log" | sed 's/^/    /' >&2
        printf '    (all of it: %s)\n' "$log" >&2
    fi
    return $status
}

dev_help() {
    cat <<'HELP'
packaging/dev COMMAND

  run                  install what is missing, build, start the sandbox, open Castellan on it (without a display: make pictures)
  test [CTEST OPTION]  install what is missing, build with sanitizers, run every test but the benches
  build [PRESET]       install what is missing and build: release (default), dev, asan, tsan or bench
  install [WHAT]       only install packages: build (default), test, bench or lint
  sandbox start        a real three-broker Kafka with content, on 127.0.0.1:19092, 29092 and 39092
  sandbox stop         stop it; its data stays
  sandbox status       its brokers, processes and memory
  sandbox reset        stop it, throw its data away and start anew
  fuzz [SECONDS [WHAT]]  libFuzzer over the replies brokers send: all together (60 s), one message, or "each" in turn; "filters"; "decoders"
  bench [NAME]         measure Castellan beside its peers on three brokers of its own (all figures, or those of that name)
  screenshots          make the pictures of the README from the real program on the sandbox
  format [--check]     clang-format all our sources, or only say which are not formatted
  lint [FILE...]       clang-tidy and script checks of the files changed since main, or of these
  help                 this text
HELP
}
