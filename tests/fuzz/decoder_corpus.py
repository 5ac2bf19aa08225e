#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the decoders' first inputs (decoders.txt: an id and bytes in hex a line) as files for the fuzzer. Usage: decoder_corpus.py FOLDER"""
import sys
from pathlib import Path

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
for number, line in enumerate((Path(__file__).resolve().parent / "decoders.txt").read_text().splitlines()):
    if line and not line.startswith("#"):
        name, _, digits = line.partition(" ")
        (folder / f"{number:03}-{name}").write_bytes(name.encode() + b"\0" + bytes.fromhex(digits))
