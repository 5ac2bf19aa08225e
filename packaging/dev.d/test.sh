# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later

dev_test() {
    dev_install test
    "$python" "$cluster" prepare || die "Kafka could not be provided (above)."
    build_preset asan
    if [[ $# -eq 0 ]]; then # all of it, not some tests that somebody names
        watch_threads
        fuzz_shortly
    fi
    say "testing"
    rm -f build/asan/Testing/Temporary/LastTestsFailed.log
    ctest --preset asan --label-exclude '^bench$' "$@" || again "$@"
}

# What failed, once more, alone: a machine that stands still for a second makes a test fail that waits for an answer in time. What passes only now is
# named above as failed all the same: it owes its reader a mend. More than three at once are no accident and are not tried again.
again() {
    local failed=$root/build/asan/Testing/Temporary/LastTestsFailed.log
    [[ -s $failed && $(wc -l <"$failed") -le 3 ]] || return 1
    say "a second run of $(wc -l <"$failed"), which failed above: $(cut -d: -f2 "$failed" | paste -sd ' ')"
    ctest --preset asan --rerun-failed
}

# The reader's thread, its channel and the store under ThreadSanitizer: what needs no event loop, because Debian's Qt is not instrumented.
watch_threads() {
    build_preset tsan reader_core_tests
    say "watching threads"
    QT_QPA_PLATFORM=offscreen TSAN_OPTIONS=suppressions=$root/tests/support/tsan.supp:detect_deadlocks=0 \
        quietly reader-core-tsan timeout 300 "$root/build/tsan/tests/client/reader_core_tests" || die "two threads were at the same (above)."
}

# Three brokers with room, of the bench's own; they end with it.
dev_bench() {
    dev_install bench
    "$python" "$cluster" prepare || die "Kafka could not be provided (above)."
    build_preset bench castellan castellan-worker empty_window bare_loop gateway_loop record_loop
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
