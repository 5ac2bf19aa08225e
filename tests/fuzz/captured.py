#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds replies of real brokers to captured.jsonl, from which the fuzzers start. Usage:

    CASTELLAN_CAPTURE=FILE build/dev/tests/integration/wire_integration_tests     # Kafka 4.3.1; old_kafka_tests: 3.9.1 and 2.5.0
    tests/fuzz/captured.py FILE

Keeps of each message and version the shortest and the longest one that the fuzzer takes (-max_len of packaging/dev fuzz)."""
import json
import sys
from pathlib import Path

LONGEST = 4094  # two bytes choose the message and its version
kept = Path(__file__).resolve().parent / "captured.jsonl"
before = kept.read_text().splitlines()
entries = {}
for line in before + [line for name in sys.argv[1:] for line in Path(name).read_text().splitlines()]:
    entry = json.loads(line)
    if len(entry["hex"]) // 2 <= LONGEST:
        entries.setdefault((entry["api"], entry["version"]), []).append(line)
chosen = []
for key in sorted(entries):
    by_length = sorted(entries[key], key=len)
    chosen += dict.fromkeys([by_length[0], by_length[-1]])
kept.write_text("\n".join(chosen) + "\n")
print(f"{len(before)} replies before, {len(chosen)} now, {kept.stat().st_size} bytes")
