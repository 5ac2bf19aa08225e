# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The sandbox: a three-broker Kafka with content in build/sandbox. cluster.py runs it, castellan-seed fills it.

sandbox_dir=$root/build/sandbox
sandbox_ports=19092,29092,39092
sandbox_bootstrap=127.0.0.1:19092,127.0.0.1:29092,127.0.0.1:39092
sandbox_mark=$sandbox_dir/filled

sandbox_cluster() { "$python" "$cluster" "$1" --dir "$sandbox_dir" "${@:2}"; }

sandbox_start() { # PRESET whose castellan-seed is used; it is built already
    local seed=$root/build/$1/packaging/sandbox/seed/castellan-seed began=$SECONDS
    if [[ -e $sandbox_dir && ! -e $sandbox_mark ]]; then
        say "the sandbox was not finished the last time: beginning anew"
        sandbox_drop
    fi
    if [[ -e $sandbox_mark && $(sandbox_cluster status) == *trickle* ]]; then
        sandbox_cluster start >/dev/null || die "the sandbox's brokers do not all run (above)." "packaging/dev sandbox reset makes a new one."
        say "the sandbox runs on $sandbox_bootstrap"
        return
    fi
    say "starting the sandbox"
    [[ -e $sandbox_mark ]] || trap 'sandbox_drop' EXIT # until it is filled it is worth nothing
    sandbox_cluster start --ports "$sandbox_ports" >/dev/null ||
        die "the sandbox's brokers did not start (above)." "A taken port: end the other program. Otherwise: packaging/dev sandbox reset."
    if [[ ! -e $sandbox_mark ]]; then
        sandbox_fill "$seed"
        trap - EXIT
    fi
    sandbox_cluster attach trickle "$seed" --trickle || die "the sandbox's trickle of messages did not start (above)."
    say "the sandbox is ready after $((SECONDS - began)) s on $sandbox_bootstrap"
}

sandbox_fill() {
    local advice="Run the same command again; if it fails again, the brokers' logs are in $sandbox_dir/node-*/broker.log."
    export CASTELLAN_BOOTSTRAP=$sandbox_bootstrap
    "$1" --fill || die "filling the sandbox failed (above)." "$advice"
    # a topic with replicas on a broker that is gone: under-replicated on purpose
    sandbox_cluster add-broker 4 || die "the sandbox's fourth broker did not start (above)." "$advice"
    "$1" --under-replicated || die "filling the sandbox failed (above)." "$advice"
    sandbox_cluster stop-broker 4 || die "the sandbox's fourth broker did not stop (above)." "$advice"
    unset CASTELLAN_BOOTSTRAP
    touch "$sandbox_mark"
}

sandbox_drop() {
    "$python" "$cluster" stop --dir "$sandbox_dir" --deadline 0 >/dev/null 2>&1 || true
    rm -rf "$sandbox_dir"
}

# What a start needs: the packages and the seeding program.
sandbox_prepare() {
    dev_install build
    "$python" "$cluster" prepare || die "Kafka could not be provided (above)."
    build_preset release castellan-seed
}

dev_sandbox() {
    case ${1:-} in
        start) sandbox_prepare; sandbox_start release ;;
        stop) sandbox_cluster stop && say "the sandbox is stopped" ;;
        status) sandbox_cluster status ;;
        reset) sandbox_prepare; sandbox_drop; sandbox_start release ;;
        *) die "sandbox knows start, stop, status and reset" ;;
    esac
}
