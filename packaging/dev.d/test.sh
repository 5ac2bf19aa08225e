# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later

dev_test() {
    dev_install test
    "$python" "$cluster" prepare || die "Kafka could not be provided (above)."
    build_preset asan
    say "testing"
    ctest --preset asan --label-exclude '^bench$' "$@"
}

# Three brokers with room, of the bench's own; they end with it.
dev_bench() {
    dev_install test
    "$python" "$cluster" prepare || die "Kafka could not be provided (above)."
    build_preset bench castellan empty_window bare_loop
    local folder=$root/build/bench-cluster
    bench_end() {
        "$python" "$cluster" stop --dir "$root/build/bench-cluster" --deadline 0
        rm -rf "$root/build/bench-cluster"
    }
    bench_end
    trap bench_end EXIT
    say "starting the bench's brokers"
    "$python" "$cluster" start --dir "$folder" --heap 700m || die "the bench's brokers did not start (above)."
    CASTELLAN_BENCH_CLUSTER=$folder "$python" tests/bench/run.py "$@"
}
