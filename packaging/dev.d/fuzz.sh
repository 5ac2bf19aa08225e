# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# libFuzzer over the replies of the protocol client, over filters and over the decoders of keys and values, with ASan and UBSan. Only this needs clang.

packages_fuzz=(clang "libclang-rt-14-dev|libclang-rt-19-dev|libclang-rt-18-dev" qt6-base-dev "libexpected-dev|libtl-expected-dev" "pkgconf|pkg-config" python3 libre2-dev
    zlib1g-dev libzstd-dev liblz4-dev)

# fuzz [SECONDS [MESSAGE]]: without a message all of them together, then filters, then decoders; "each" gives every message its own turn of that length;
# "filters", "decoders": only those; "decoder:cbor": only that decoder.
dev_fuzz() {
    local seconds=${1:-60} what=${2:-} folder=$root/build/fuzz name names
    [[ $seconds =~ ^[0-9]+$ ]] || die "fuzz wants seconds, not '$seconds'"
    install_packages "${packages_fuzz[@]}"
    mkdir -p "$folder/corpus" "$folder/first"
    if [[ $what == filters ]]; then fuzz_filters "$seconds"; say "nothing found"; return; fi
    if [[ $what == decoders || $what == decoder:* ]]; then fuzz_decoders "$seconds" "${what#decoder*:}"; say "nothing found"; return; fi
    say "building the fuzzer"
    # shellcheck disable=SC2046
    quietly build-fuzz clang++ -std=c++20 -O1 -g1 -fPIC -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer \
        -I"$root" $(pkg-config --cflags Qt6Core Qt6Network) tests/fuzz/fuzz_replies.cpp kafka/wire/{Bytes,Codec,CodecsOfCluster,CodecsOfGroups,CodecsOfTopics,Records,Sasl,WireError,ApiNames}.cpp \
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
    [[ -n $what && $what != each ]] || { fuzz_filters "$seconds"; fuzz_decoders "$seconds" decoders; }
    say "nothing found"
}

# What packaging/dev test does: five seconds each for filters and every decoder, two at a time.
fuzz_shortly() {
    local folder=$root/build/fuzz
    install_packages "${packages_fuzz[@]}"
    mkdir -p "$folder/corpus"
    build_fuzz_filters &
    build_fuzz_decoders || die "the fuzzer of decoders could not be built (above)."
    wait $! || die "the fuzzer of filters could not be built (above)."
    say "fuzzing filters and each decoder for 5 s"
    { echo filters; sed -n 's/^\([a-z0-9_.-]\+\) .*/\1/p' tests/fuzz/decoders.txt | LC_ALL=C sort -u; } | root=$root xargs -P 2 -I '{}' bash -c '
        source "$root/packaging/dev.d/common.sh"
        source "$root/packaging/dev.d/fuzz.sh"
        log=$root/build/fuzz/short-{}.log
        if [[ {} == filters ]]; then run_fuzz_filters 5; else run_fuzz_decoders 5 "{}"; fi >"$log" 2>&1 || { tail -n 40 "$log" >&2; exit 255; }' ||
        die "the fuzzer found something (above)."
}

# A filter's text, its matcher and JSON paths: fuzz_filters SECONDS
fuzz_filters() {
    build_fuzz_filters || die "the fuzzer of filters could not be built (above)."
    run_fuzz_filters "$1"
}

build_fuzz_filters() {
    local folder=$root/build/fuzz
    say "building the fuzzer of filters"
    # shellcheck disable=SC2046
    quietly build-fuzz-filters clang++ -std=c++20 -O1 -g1 -fPIC -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer \
        -I"$root" $(pkg-config --cflags Qt6Core re2) tests/fuzz/fuzz_filters.cpp $(ls kafka/filter/*.cpp | grep -vE "/(PinnedField|Field)[A-Za-z]*\.cpp") kafka/helper/Helper{Frames,Process}.cpp kafka/serde/{Charset,JsonLexer,JsonText,Text}.cpp \
        kafka/values/{PagedBytes,RecordBatch,RecordMatcher}.cpp kafka/analysis/{SeekInput,ResetTime}.cpp \
        -o "$folder/fuzz_filters" $(pkg-config --libs Qt6Core re2)
}

run_fuzz_filters() {
    local folder=$root/build/fuzz
    mkdir -p "$folder/corpus/filters"
    say "fuzzing filters for $1 s"
    "$folder/fuzz_filters" -max_total_time="$1" -max_len=1024 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="$folder/found-filters-" "$folder/corpus/filters" "$root/tests/fuzz/filters" 2>&1 | grep -vE '^(INFO|WARNING)' ||
        die "the fuzzer found something (above): the input is $folder/found-filters-…" \
            "Mend it, and keep the input in tests/fuzz/filters: the tests replay what is there."
}

# The decoders of keys and values, all together or one: fuzz_decoders SECONDS decoders|ID
fuzz_decoders() {
    build_fuzz_decoders || die "the fuzzer of decoders could not be built (above)."
    run_fuzz_decoders "$@"
}

build_fuzz_decoders() {
    local folder=$root/build/fuzz
    say "building the fuzzer of decoders"
    # shellcheck disable=SC2046
    quietly build-fuzz-decoders clang++ -std=c++20 -O1 -g1 -fPIC -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer \
        -I"$root" $(pkg-config --cflags Qt6Core) tests/fuzz/fuzz_decoders.cpp kafka/serde/decode/*.cpp kafka/serde/{Charset,JsonLexer,JsonText,RecordCell,Text,TextDecoder,TopicReading}.cpp \
        kafka/values/{PagedBytes,RecordBatch}.cpp -o "$folder/fuzz_decoders" $(pkg-config --libs Qt6Core zlib libzstd liblz4) || return 1
    rm -rf "$folder/first-decoders"
    "$python" tests/fuzz/decoder_corpus.py "$folder/first-decoders" || die "its first inputs could not be written (above)."
}

run_fuzz_decoders() {
    local folder=$root/build/fuzz only=$2
    [[ $only == decoders ]] && only=
    mkdir -p "$folder/corpus/decoders$only"
    say "fuzzing ${only:-every decoder} for $1 s"
    CASTELLAN_FUZZ_DECODER=$only "$folder/fuzz_decoders" -max_total_time="$1" -max_len=2048 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="$folder/found-decoders-" "$folder/corpus/decoders$only" "$folder/first-decoders" 2>&1 | grep -vE '^(INFO|WARNING)' ||
        die "the fuzzer found something (above): the input is $folder/found-decoders-…" \
            "Mend it, and keep the input in tests/fuzz/decoders.txt: the tests replay what is there."
}
