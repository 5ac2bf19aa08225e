#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the fuzzer's first inputs into a folder: Kafka's own bytes of every reply in every version (tests/wire/golden), and those that
real brokers sent (captured.jsonl: {"api", "version", "hex"} a line, CASTELLAN_CAPTURE of the integration tests). Usage: corpus.py FOLDER"""
import json
import re
import sys
from pathlib import Path

here = Path(__file__).resolve().parent
root = here.parent.parent
table = re.search(r"using Messages = std::tuple<(.*?)>;", (root / "kafka/wire/Messages.h").read_text(), re.S).group(1)
names = [name.strip() for name in table.split(",")]
first = {}
for name in names:
    text = (root / f"kafka/wire/messages/{name}.h").read_text()
    first[name] = int(re.search(r"static constexpr Api api \{\s*\d+, \"\w+\", \{(\d+)", text).group(1))

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
written = 0


def write(name: str, target: int, version: int, body: bytes) -> None:
    global written
    (folder / name).write_bytes(bytes([target, version]) + body)
    written += 1


for source in (root / "tests/wire/golden/messages.jsonl", here / "captured.jsonl"):
    for number, line in enumerate(source.read_text().splitlines() if source.exists() else []):
        entry = json.loads(line)
        if entry.get("request") or entry["api"] not in first:
            continue
        api = entry["api"]
        write(f"{source.stem}-{number:03}-{api}-{entry['version']}", names.index(api), entry["version"] - first[api], bytes.fromhex(entry["hex"]))
for path in sorted((here / "found").glob("*")):
    (folder / path.name).write_bytes(path.read_bytes())
    written += 1
batch = bytes.fromhex("000000000000000a00000034000000050200000000002000000000000000000000000003e800000000000007d000000000000000070003000000070000000122000b000408000100010c00000000002a00")
write("records-control", len(names), 0, batch)
write("records-two", len(names), 0, batch + batch[:40])
write("records-old", len(names), 0, bytes.fromhex("000000000000004d00000017abcdef0101010000000000003039ffffffff000000017a"))
write("scram-good", len(names) + 1, 0, b"r=nonceSERVER,s=QSXCR+Q6sek8bf92,i=4096\nv=rmF9pqV8S7suAoZWja4dJRkFsKQ=")
write("scram-refused", len(names) + 1, 1, b"e=other-error")
print(f"{written} inputs in {folder}")
