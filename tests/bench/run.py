#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Castellan beside its peers: run.py [NAME], where NAME is the first word of the rows that are wanted, or `tail`
for those of five minutes of following (`messages tail …`).

Called by packaging/dev bench, which builds and starts the brokers. A line per figure: name, value, unit, bar, ok or short;
kept in RESULTS.md."""
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import programs  # noqa: E402, I001: it knows where the others find what they need
import bench_messages  # noqa: E402
import bench_start  # noqa: E402
import bench_tail  # noqa: E402
import bench_topics  # noqa: E402
import bench_wire  # noqa: E402
import figures  # noqa: E402

# in this order: the start is measured on a cluster of the sandbox's size
PARTS = {"start": bench_start, "topics": bench_topics, "wire": bench_wire, "messages": bench_messages, "tail": bench_tail}


def main() -> int:
    wanted = sys.argv[1:] or list(PARTS)
    unknown = [name for name in wanted if name not in PARTS]
    if unknown:
        print(f"there are no figures named {', '.join(unknown)}; there are: {', '.join(PARTS)}", file=sys.stderr)
        return 2
    programs.harness.enter_session()
    brokers = programs.Brokers()
    short = 0
    for name, part in PARTS.items():
        if name not in wanted:
            continue
        measured = part.measure(brokers)
        for figure in measured:
            print(figure.line(), flush=True)
            short += not figure.ok
        figures.keep(measured)
    if short:
        print(f"{short} figure(s) short of their bar", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
