#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes kafka/wire/messages/<Api>.h from Kafka's own schemas.

    message_header.py SCHEMAS Api "What it is for (KIP)." [Api "…"]…

SCHEMAS: a folder with <Api>Request.json and <Api>Response.json, as in common/message/ inside kafka-clients-<version>.jar. Fields and names
are Kafka's; what a newer client has dropped (old versions) is added by hand below, from an older jar. The header is a source file like any
other: read it, and see that WireMessages knows it (ARCHITECTURE.md, "Adding a message").
"""
import json
import re
import sys
from pathlib import Path

HEAD = """// SPDX-FileCopyrightText: 2026 Castellan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/wire/Message.h"

namespace kafka::wire {

"""
TYPES = {"bool": "bool", "int8": "qint8", "int16": "qint16", "uint16": "quint16", "int32": "qint32", "int64": "qint64",
         "float64": "double", "uuid": "Uuid", "string": "QString", "bytes": "QByteArray", "records": "QByteArray"}
CONSTANTS = {"-2147483648": "std::numeric_limits<qint32>::min()", "9223372036854775807": "std::numeric_limits<qint64>::max()"}
RAW = {("OffsetFetch", "Metadata")}  # texts whose bytes are kept
LOWEST = {"DescribeConfigs": 0, "DescribeLogDirs": 0}  # versions Kafka 4 has dropped and we have not
OURS = {"AllowAutoTopicCreation": "false"}  # defaults that are not Kafka's: looking never creates
NAMES = {"OffsetFetchRequestTopics": "GroupTopic", "OffsetFetchResponseTopics": "GroupTopic", "OffsetFetchResponsePartitions": "GroupPartition",
         "FetchableTopicResponse": "Topic", "FetchTopic": "Topic", "FetchPartition": "Partition", "DescribedGroup": "Group",
         "DescribedGroupMember": "Member", "ListedGroup": "Group", "DescribableLogDirTopic": "Topic", "TopicData": "Topic",
         "PartitionData": "Partition", "DescribeConfigsResourceResult": "Config", "SupportedFeatureKey": "SupportedFeature",
         "FinalizedFeatureKey": "FinalizedFeature", "DescribeConfigsResult": "Resource", "DescribeLogDirsResult": "LogDir",
         "CreatableTopic": "Topic", "CreatableTopicResult": "Topic", "CreatableTopicConfig": "Config", "CreatableTopicConfigs": "Config",
         "CreatableReplicaAssignment": "Assignment", "DeleteTopicState": "Topic", "DeletableTopicResult": "Topic",
         "DeletableGroupResult": "Group", "AlterConfigsResource": "Resource", "AlterConfigsResourceResponse": "Resource",
         "AlterableConfig": "Config", "AclDescription": "Acl", "ReassignableTopic": "Topic", "ReassignableTopicResponse": "Topic",
         "ReassignablePartition": "Partition", "ReassignablePartitionResponse": "Partition", "OngoingTopicReassignment": "Topic",
         "OngoingPartitionReassignment": "Partition", "ListPartitionReassignmentsTopics": "Topic"}


def load(path):
    text = re.sub(r"^\s*//.*$", "", path.read_text(), flags=re.M)
    return json.loads(re.sub(r",(\s*[\]}])", r"\1", text))


def span(text):
    """"3+" → (3, None), "3-5" → (3, 5), "3" → (3, 3)."""
    if text.endswith("+"):
        return int(text[:-1]), None
    ends = text.split("-")
    return int(ends[0]), int(ends[-1])


def camel(name):
    return name[0].lower() + name[1:]


class Side:
    """The request or the response of an api."""
    def __init__(self, api, schema, lowest, highest):
        self.api, self.schema, self.lowest, self.highest = api, schema, lowest, highest
        self.common = {c["name"]: c["fields"] for c in schema.get("commonStructs", [])}
        self.known = set()

    def name(self, kafka):
        if kafka in NAMES:
            return NAMES[kafka]
        short = kafka.removeprefix(self.api).removeprefix("Request").removeprefix("Response")
        short = short.removesuffix("Response").removesuffix("Result") or kafka
        return {"": kafka}.get(short, short)

    def kind(self, field, inner):
        array = field["type"].startswith("[]")
        base = field["type"].removeprefix("[]")
        if base in TYPES:
            kind = "RawString" if (self.api, field["name"]) in RAW else TYPES[base]
        else:
            kind = self.name(base)
            if base not in self.known:
                self.known.add(base)
                inner.append(self.struct(kind, field.get("fields") or self.common[base], 8, inner))
        if array:
            kind = f"std::vector<{kind}>"
        return f"std::optional<{kind}>" if "nullableVersions" in field else kind

    def initial(self, field, kind):
        if not (kind == "bool" or kind.startswith(("qint", "quint"))):
            return None
        value = OURS.get(field["name"], str(field.get("default", "false" if kind == "bool" else "0")).lower())
        return CONSTANTS.get(value, value)

    def when(self, field):
        first, last = span(field["versions"])
        first = first if first > self.lowest else 0
        last = last if last is not None and last < self.highest else None
        when = f"between({first}, {last})" if first and last is not None else f"until({last})" if last is not None else f"since({first})" if first else ""
        if "nullableVersions" in field:
            nullable = span(field["nullableVersions"])[0]
            if nullable > max(first, self.lowest):
                when = f"nullableSince({nullable}, {when})" if when else f"nullableSince({nullable})"
        return when

    def struct(self, name, fields, indent, inner):
        pad = " " * indent
        members, visits = [], []
        for field in fields:
            kind = self.kind(field, inner)
            member, initial, when = camel(field["name"]), self.initial(field, kind), self.when(field)
            members.append(f"{pad}    {kind} {member}{f' = {initial}' if initial else ''};\n")
            if "tag" in field:
                since = span(field["taggedVersions"])[0]
                visits.append(f"{pad}        f.tagged({field['tag']}, \"{member}\", m.{member}, {kind}({initial or ''}), since({since}));\n")
            else:
                visits.append(f"{pad}        f(\"{member}\", m.{member}{', ' + when if when else ''});\n")
        return (f"{pad}struct {name} : Struct\n{pad}{{\n" + "".join(members) + f"{pad}    static void fields(auto& f, auto& m)\n{pad}    {{\n"
                + "".join(visits) + f"{pad}    }}\n{pad}}};\n")

    def text(self, name):
        inner = []
        whole = self.struct(name, self.schema["fields"], 4, inner)
        head = f"    struct {name} : Struct\n    {{\n"
        return head + "".join(inner) + ("\n" if inner else "") + whole[len(head):]


def header(folder, api, about):
    request, response = load(folder / f"{api}Request.json"), load(folder / f"{api}Response.json")
    lowest, highest = span(request["validVersions"])
    lowest, highest = LOWEST.get(api, lowest), lowest if highest is None else highest
    if api == "DescribeConfigs":  # version 0 of Kafka up to 3.9
        configs = response["fields"][1]["fields"][-1]["fields"]
        configs.insert(3, {"name": "IsDefault", "type": "bool", "versions": "0"})
    flexible = request["flexibleVersions"]
    flexible = "" if flexible == "none" else f", {span(flexible)[0]}"
    return (HEAD + f"/** {about} */\nstruct {api}\n{{\n    static constexpr Api api {{{request['apiKey']}, \"{api}\", {{{lowest}, {highest}}}{flexible}}};\n\n"
            + Side(api, request, lowest, highest).text("Request") + "\n" + Side(api, response, lowest, highest).text("Response")
            + "};\n\n} // namespace kafka::wire\n")


def main():
    folder = Path(sys.argv[1])
    target = Path(__file__).resolve().parents[2] / "kafka/wire/messages"
    for api, about in zip(sys.argv[2::2], sys.argv[3::2]):
        (target / f"{api}.h").write_text(header(folder, api, about))


if __name__ == "__main__":
    main()
