#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes kafka/serde/decode/CoordinatorSchemas.h from Kafka's own schemas.

    coordinator_schemas.py FOLDER… > kafka/serde/decode/CoordinatorSchemas.h

FOLDERs: common/message/ inside kafka-group-coordinator-<version>.jar, kafka-transaction-coordinator-<version>.jar and (for what members of
classic groups put into their metadata) kafka-clients-<version>.jar, newest first; what a newer Kafka has dropped is taken from an older one.
"""
import json
import re
import sys
from pathlib import Path

CLIENT = ["ConsumerProtocolSubscription", "ConsumerProtocolAssignment"]
# The protocol's own enumerations that are numbers in these records.
ENUMS = {("TransactionLogValue", "TransactionStatus"): "transactionState"}
NESTED = {"subscription": "subscription", "assignment": "assignment"}


def read(path: Path) -> dict:
    return json.loads(re.sub(r"^\s*//.*$|\s//[^\"\n]*$", "", path.read_text(), flags=re.M))


def versions(text: str | None) -> tuple[int, int]:
    if text is None or text == "none":
        return (-1, -2)
    first, _, last = text.partition("-")
    return (int(first[:-1]), 32767) if first.endswith("+") else (int(first), int(last or first))


def field_lines(message: dict, fields: list, depth: int, structs: dict) -> list[str]:
    out = []
    for field in fields:
        kind = field["type"]
        array = kind.startswith("[]")
        inner = kind[2:] if array else kind
        nested = field.get("fields") or structs.get(inner)
        own = "structure" if nested else inner
        if own == "int64" and "imestamp" in field["name"]:
            own = "time"
        own = ENUMS.get((message["name"], field["name"]), own)
        if message["name"] == "GroupMetadataValue":
            own = NESTED.get(field["name"], own)
        tagged = versions(field.get("taggedVersions"))
        first, last = versions(field["versions"]) if "versions" in field else tagged
        if message["name"].endswith("Key"):  # its version is its kind, and it has no others
            first, last = 0, 32767
        name = field["name"][0].lower() + field["name"][1:]
        out.append(f'    {{{depth}, "{name}", Type::{own[0].upper() + own[1:]}, {str(array).lower()}, {first}, {last}, '
                   f'{versions(field.get("nullableVersions"))[0]}, {field.get("tag", -1)}}},')
        if nested:
            out += field_lines(message, nested, depth + 1, structs)
    return out


messages = {}
for folder in sys.argv[1:]:
    for path in sorted(Path(folder).glob("*.json")):
        if path.stem in CLIENT or re.search(r"(Key|Value)$", path.stem):
            messages.setdefault(path.stem, read(path))
keys = {}
for name, message in messages.items():
    if name.endswith("Key") and name != "TransactionLogKey":
        keys[name] = message.get("apiKey", versions(message["validVersions"])[0])
keys["TransactionLogKey"] = 0

print('''// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Written by packaging/wire/coordinator_schemas.py from Kafka's own schemas (Apache License 2.0).
#pragma once

#include <QtGlobal>

#include <span>

/** What the coordinators' records hold: fields by version, as Kafka's schemas say. */
namespace kafka::serde::coordinator {

enum class Type : quint8 {
    Bool, Int8, Int16, Uint16, Int32, Int64, Uuid, String, Bytes, Structure,
    Time, ///< int64, ms since the epoch
    TransactionState, ///< int8
    Subscription, ///< bytes: ConsumerProtocolSubscription of a consumer
    Assignment ///< bytes: ConsumerProtocolAssignment of a consumer
};

struct Field
{
    quint8 depth; ///< in structures
    const char* name;
    Type type;
    bool array;
    qint16 first; ///< versions that have it
    qint16 last;
    qint16 nullableFrom; ///< -1 = never null
    qint8 tag; ///< of a tagged field, -1 = none
};

struct Message
{
    const char* name; ///< Kafka's, without Key or Value
    qint16 key; ///< the version its key has: what kind it is
    qint16 lastVersion; ///< of the value
    qint16 flexibleFrom; ///< of the value; -1 = never
    std::span<const Field> keyFields;
    std::span<const Field> valueFields;
};
''')


def table(name: str) -> None:
    message = messages[name]
    structs = {s["name"]: s["fields"] for s in message.get("commonStructs", [])}
    print(f"inline constexpr Field {name}[] = {{")
    print("\n".join(field_lines(message, message["fields"], 0, structs)))
    print("};")


def row(key: str, number: int) -> str:
    base = key[:-3]
    value = messages.get(base + "Value", {})
    if base == "LegacyOffsetCommit":  # written by brokers before 0.9 with the same values
        base, value = "OffsetCommit", messages["OffsetCommitValue"]
    return (f'    {{"{base}", {number}, {versions(value["validVersions"])[1]}, {versions(value["flexibleVersions"])[0]}, {key}, {base}Value}},')


for name in sorted(messages):
    if name != "LegacyOffsetCommitValue":
        table(name)
print("\n/** Records of __consumer_offsets. */\ninline constexpr Message ConsumerOffsetsMessages[] = {")
for key, number in sorted(keys.items(), key=lambda item: item[1]):
    if key != "TransactionLogKey":
        print(row(key, number))
print("};\n/** Records of __transaction_state. */\ninline constexpr Message TransactionStateMessages[] = {")
print(row("TransactionLogKey", 0))
print("};\n\n} // namespace kafka::serde::coordinator")
