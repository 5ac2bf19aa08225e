# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# libFuzzer over the replies of the protocol client, with ASan and UBSan. Only this needs clang.

packages_fuzz=(clang "libclang-rt-14-dev|libclang-rt-19-dev|libclang-rt-18-dev" qt6-base-dev "libexpected-dev|libtl-expected-dev" "pkgconf|pkg-config" python3)

# fuzz [SECONDS [MESSAGE]]: without a message all of them together; "each" gives every message its own turn of that length.
dev_fuzz() {
    local seconds=${1:-60} what=${2:-} folder=$root/build/fuzz name names
    [[ $seconds =~ ^[0-9]+$ ]] || die "fuzz wants seconds, not '$seconds'"
    install_packages "${packages_fuzz[@]}"
    mkdir -p "$folder/corpus" "$folder/first"
    say "building the fuzzer"
    # shellcheck disable=SC2046
    quietly build-fuzz clang++ -std=c++20 -O1 -g1 -fPIC -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer \
        -I"$root" $(pkg-config --cflags Qt6Core Qt6Network) tests/fuzz/fuzz_replies.cpp kafka/wire/{Bytes,Codec,Records,Sasl,WireError,ApiNames}.cpp \
        -o "$folder/fuzz_replies" $(pkg-config --libs Qt6Core Qt6Network) || die "the fuzzer could not be built (above)."
    rm -rf "$folder/first"
    "$python" tests/fuzz/corpus.py "$folder/first" || die "its first inputs could not be written (above)."
    names=("$what")
    [[ $what == each ]] && mapfile -t names < <(sed -n '/std::tuple</,/>;/p' kafka/wire/Messages.h | grep -oE '\b[A-Z][A-Za-z]+\b' | grep -vx Messages; printf 'Records\nScram\n')
    for name in "${names[@]}"; do
        say "fuzzing ${name:-every reply} for $seconds s"
        mkdir -p "$folder/corpus/$name"
        # inputs are small: what a parser does wrong it does in a few hundred bytes
        CASTELLAN_FUZZ_API=$name "$folder/fuzz_replies" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
            -verbosity=0 -artifact_prefix="$folder/found-" "$folder/corpus/$name" "$folder/first" 2>&1 | grep -vE '^(INFO|WARNING)' ||
            die "the fuzzer found something (above): the input is $folder/found-…" \
                "Mend it, and keep the input in tests/fuzz/found: the tests replay what is there."
    done
    say "nothing found"
}
