// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Content.h"

#include <array>
#include <cstdarg>
#include <cstdio>
#include <ctime>

namespace seed {

namespace {

using Random = std::mt19937_64;

std::string text(const char* form, ...) __attribute__((format(printf, 1, 2)));
std::string text(const char* form, ...)
{
    char buffer[1024];
    va_list arguments;
    va_start(arguments, form);
    const int size = std::vsnprintf(buffer, sizeof(buffer), form, arguments);
    va_end(arguments);
    return {buffer, static_cast<size_t>(size)};
}

int below(Random& random, int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); }

template <size_t N> const char* oneOf(Random& random, const std::array<const char*, N>& choices) { return choices[random() % N]; }

std::string isoTime(std::int64_t ms, const char* form = "%Y-%m-%dT%H:%M:%S")
{
    const std::time_t seconds = static_cast<std::time_t>(ms / 1000) + 9 * 3600; // the shop's clocks are in Seoul
    std::tm parts {};
    gmtime_r(&seconds, &parts);
    char buffer[64];
    std::strftime(buffer, sizeof(buffer), form, &parts);
    return buffer;
}

constexpr std::array names {"김민준", "이서연", "박도윤", "최지우", "정하은",      "강시우",      "조수아",    "윤예준",
                            "장지민", "임하준", "한소율", "오지호", "Jane Miller", "Tomás Ortiz", "Nguyễn An", "佐藤 健"};
constexpr std::array cities {"서울특별시 강남구 테헤란로 152",  "부산광역시 해운대구 센텀중앙로 79", "대구광역시 중구 동성로2길 81",
                             "인천광역시 연수구 송도과학로 32", "광주광역시 서구 상무중앙로 7",      "대전광역시 유성구 대학로 99",
                             "제주특별자치도 제주시 첨단로 242"};
constexpr std::array products {"무선 이어폰", "기계식 키보드", "커피 원두 1kg", "등산화", "공기청정기 필터", "전기 주전자", "USB-C 케이블"};
constexpr std::array states {"CREATED", "PAID", "PACKED", "SHIPPED", "DELIVERED", "CANCELLED"};
constexpr std::array methods {"카드", "계좌이체", "간편결제", "상품권"};

Header traceId(Random& random)
{
    return {"traceparent", text("00-%016lx%016lx-%016lx-01", static_cast<unsigned long>(random()), static_cast<unsigned long>(random()),
                                static_cast<unsigned long>(random()))};
}

// Order ids are past 2^53: a program that reads them as floating point shows wrong ones.
std::int64_t orderId(Random& random) { return 9'007'199'254'740'993 + static_cast<std::int64_t>(random() % 1'000'000'000) * 2; }

Message customer(Random& random, int number, std::int64_t at)
{
    Message m {.topic = "customers", .key = text("C-%06d", number), .value = {}, .timestamp = at};
    if (below(random, 12) != 0) // else a tombstone: the customer has left
        m.value = text(R"({"customerId":%d,"name":"%s","address":"%s","points":%d,"marketing":%s,"updatedAt":"%s+09:00"})", number,
                       oneOf(random, names), oneOf(random, cities), below(random, 90'000), below(random, 2) ? "true" : "false", isoTime(at).c_str());
    return m;
}

Message change(Random& random, std::int64_t at)
{
    const char* const table = oneOf(random, std::array {"TB_CUSTOMER", "TB_ORDER", "TB_ORDER_ITEM"});
    const std::string row = text("%s|%ld|%s|%s|%s|%d", oneOf(random, std::array {"I", "U", "U", "D"}), static_cast<long>(orderId(random)),
                                 oneOf(random, names), oneOf(random, cities), isoTime(at, "%Y-%m-%d %H:%M:%S").c_str(), below(random, 500'000));
    return {.topic = "tables.cdc", .key = {}, .value = row, .headers = {{"TABLE_ID", table}, {"SEPARATOR", "|"}, {"COLUMNS", "6"}}, .timestamp = at};
}

Message audit(Random& random, std::int64_t at)
{
    const char* const action = oneOf(random, std::array {"LOGIN", "LOGOUT", "PASSWORD_CHANGED", "ROLE_GRANTED", "EXPORT"});
    return {.topic = "audit",
            .key = text("user-%03d", below(random, 60)),
            .value = text(R"({"actor":"user-%03d","action":"%s","from":"10.%d.%d.%d","nanos":%ld})", below(random, 60), action, below(random, 256),
                          below(random, 256), below(random, 256), static_cast<long>(at) * 1'000'000 + below(random, 1'000'000)),
            .timestamp = at};
}

Message stock(Random& random, std::int64_t at)
{
    return {.topic = "inventory",
            .key = text("SKU-%05d", below(random, 400)),
            .value = text(R"({"sku":"SKU-%05d","product":"%s","delta":%d,"warehouse":"ICN-%d"})", below(random, 400), oneOf(random, products),
                          below(random, 40) - 20, 1 + below(random, 3)),
            .timestamp = at};
}

template <typename Make> void fill(std::vector<Message>& to, int count, std::int64_t now, Make make)
{
    constexpr std::int64_t threeDays = 3LL * 24 * 3600 * 1000;
    for (int i = 0; i < count; ++i)
        to.push_back(make(i, now - threeDays + threeDays * i / count));
}

} // namespace

std::vector<Topic> topics()
{
    return {
        {"orders", 12, 3, {{"retention.ms", "1209600000"}}, {}},
        {"payments", 24, 2, {}, {}},
        {"customers", 3, 3, {{"cleanup.policy", "compact"}, {"min.cleanable.dirty.ratio", "0.1"}, {"segment.ms", "86400000"}}, {}},
        {"tables.cdc", 3, 3, {}, {}},
        {"audit",
         1,
         3,
         {{"retention.ms", "2592000000"},
          {"retention.bytes", "1073741824"},
          {"compression.type", "zstd"},
          {"min.insync.replicas", "2"},
          {"message.timestamp.type", "LogAppendTime"},
          {"max.message.bytes", "2097152"},
          {"unclean.leader.election.enable", "false"}},
         {}},
        {"inventory", 3, 1, {}, {}},
        {"edge-cases", 1, 1, {{"max.message.bytes", "2097152"}}, {}},
        {"empty", 3, 3, {}, {}},
    };
}

Topic underReplicatedTopic() { return {"shipments", 3, 3, {}, {{1, 2, 4}, {2, 3, 4}, {3, 1, 4}}}; }

Message order(Random& random, std::int64_t at)
{
    const std::int64_t id = orderId(random);
    return {.topic = "orders",
            .key = text("ORD-%ld", static_cast<long>(id)),
            .value = text(R"({"orderId":%ld,"customer":"%s","address":"%s","items":[{"product":"%s","quantity":%d,"price":%d}],"total":%d.00,)"
                          R"("state":"%s","orderedAt":"%s+09:00","sequence":%lu})",
                          static_cast<long>(id), oneOf(random, names), oneOf(random, cities), oneOf(random, products), 1 + below(random, 4),
                          (1 + below(random, 300)) * 1000, (1 + below(random, 900)) * 1000, oneOf(random, states), isoTime(at).c_str(),
                          18'446'744'073'709'000'000UL + random() % 551'000UL),
            .headers = {{"source", "web-shop"}, {"content-type", "application/json"}, traceId(random)},
            .timestamp = at};
}

Message payment(Random& random, std::int64_t at)
{
    const std::int64_t id = orderId(random);
    return {.topic = "payments",
            .key = text("ORD-%ld", static_cast<long>(id)),
            .value = text(R"({"paymentId":%ld,"orderId":%ld,"method":"%s","amount":%d.%02d,"currency":"KRW","approved":%s,"at":%ld})",
                          static_cast<long>(random() >> 1), static_cast<long>(id), oneOf(random, methods), (1 + below(random, 900)) * 100,
                          below(random, 100), below(random, 20) ? "true" : "false", static_cast<long>(at)),
            .headers = {{"source", "payment-gateway"}, traceId(random)},
            .timestamp = at};
}

std::vector<Message> messages(std::int64_t now)
{
    Random random(20260301); // every sandbox holds the same
    std::vector<Message> all;
    fill(all, 6000, now, [&](int, std::int64_t at) { return order(random, at); });
    fill(all, 5000, now, [&](int, std::int64_t at) { return payment(random, at); });
    fill(all, 1500, now, [&](int i, std::int64_t at) { return customer(random, i % 600, at); });
    fill(all, 900, now, [&](int, std::int64_t at) { return change(random, at); });
    fill(all, 400, now, [&](int, std::int64_t at) { return audit(random, at); });
    fill(all, 600, now, [&](int, std::int64_t at) { return stock(random, at); });
    return all;
}

std::vector<Message> shipments(std::int64_t now)
{
    Random random(20260302);
    std::vector<Message> all;
    fill(all, 300, now, [&](int i, std::int64_t at) {
        return Message {.topic = "shipments",
                        .key = text("SHP-%05d", i),
                        .value = text(R"({"shipment":%d,"orderId":%ld,"carrier":"CJ대한통운","to":"%s"})", i, static_cast<long>(orderId(random)),
                                      oneOf(random, cities)),
                        .timestamp = at};
    });
    return all;
}

std::vector<Message> edgeCases()
{
    using namespace std::string_literals;
    const auto one = [](Bytes key, Bytes value, std::vector<Header> headers = {}) {
        return Message {.topic = "edge-cases", .key = std::move(key), .value = std::move(value), .headers = std::move(headers)};
    };
    std::string deep(200, '[');
    deep.append(1, '1').append(200, ']');
    std::string large = R"({"note":"one megabyte of text","text":")";
    large.append(1'048'576 - large.size() - 2, 'x');
    large += "\"}";
    return {
        one({}, {}), // offset 0: null key, null value
        one({}, ""),
        one("", {}),
        one("", ""),
        one("plain", "a plain text"),
        one("headers", "the same name twice, and once more", {{"attempt", "1"}, {"attempt", "2"}, {"source", "a"}, {"attempt", "1"}}),
        one("headers", "null, empty and nameless", {{"null", {}}, {"empty", ""}, {"", "without a name"}}),
        one("headers", "binary", {{"bytes", "\x00\xff\xfe\x80\x7f"s}, {"uuid", "\x12\x3e\x45\x67\xe8\x9b\x12\xd3\xa4\x56\x42\x66\x14\x17\x40\x00"s}}),
        one("invalid-utf8", "before \xc3\x28 \xa0\xa1 \xe2\x28\xa1 \xf0\x28\x8c\xbc after"s),
        one("\xff\xfe\xfd"s, "the key is no text"),
        one("nul", "before\0after"s),
        one("numbers",
            R"({"max":9223372036854775807,"min":-9223372036854775808,"unsigned":18446744073709551615,"decimal":0.1000000000000000055511151231257827,"exponent":1e400,"zero":-0})"),
        one("duplicate-names", R"({"a":1,"b":2,"a":3})"),
        one("not-json", R"({"open": [1, 2,)"),
        one("deep", deep),
        one("한글", "조합형: 한글, 분해형: \u1112\u1161\u11ab\u1100\u1173\u11af, 자모: ㅎㅏㄴ, 이모지: 👩‍👩‍👧‍👦, "
                    "한자: "
                    "韓國語"),
        one("directions", "left \u202e right-to-left \u202c and zero\u200bwidth, עברית العربية"),
        one("markup", "<b>not bold</b> <img src=\"file:///etc/hostname\"> &amp; <a href=\"http://example.com\">no link</a>"),
        one("formula", "=1+1"),
        one("lines", "one\r\ntwo\nthree\rfour\ttabbed"),
        one("gzip", "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xcb\x48\xcd\xc9\xc9\x07\x00\x86\xa6\x10\x36\x05\x00\x00\x00"s),
        one("large", large),
    };
}

} // namespace seed
