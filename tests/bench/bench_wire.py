# SPDX-FileCopyrightText: 2026 Castellan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows `wire …`: the gateway's offsets over the protocol client beside librdkafka in a loop, and with a silent broker."""
import time

import harness
from figures import Figure, median, spread
from programs import BareLoop, Brokers, GatewayLoop

PAIRS = 15  # short ones: a few milliseconds each
TOPICS = 2000
PARTITIONS = 3
GROUPS = 300
GROUP_TOPICS = 10  # of three partitions: 30 offsets a group
SAME_CALLS = 500  # partitions in a request of the gateway (WireOffsetCalls.cpp)
SILENT = 3
ROUNDS = 4  # while a broker is silent: the cluster gives it up after nine seconds


def measure(brokers: Brokers) -> list[Figure]:
    with BareLoop(brokers.bootstrap) as bare:
        bare.ask(f"create scale- {TOPICS} {PARTITIONS}")
        harness.wait_for(lambda: bare.ask("metadata")[1] >= TOPICS, "all topics are known", 60, 0.5)
        bare.ask(f"commit wire-group- {GROUPS} scale- {GROUP_TOPICS}")
        time.sleep(5)  # the brokers settle
        with GatewayLoop(brokers.bootstrap, "wire") as wire, GatewayLoop(brokers.bootstrap, "librdkafka") as other:
            partitions = int(wire.ask("metadata")[1])
            other.ask("metadata")
            return [end_offsets(bare, wire, other, partitions), group_offsets(bare, wire, other), *silent(brokers, wire, partitions)]


def in_turn(asks: dict[str, callable]) -> dict[str, list[list[float]]]:
    """Answers of each, one after the other, in turn; the first of each warms caches and does not count."""
    answers: dict[str, list[list[float]]] = {name: [] for name in asks}
    for pair in range(PAIRS + 1):
        for name, ask in asks.items():
            answer = ask()
            if pair:
                answers[name].append(answer)
            time.sleep(0.05)
    return answers


def ms(answers: list[list[float]]) -> list[float]:
    return [answer[0] for answer in answers]


def expect(what: str, answers: list[list[float]], good: int) -> None:
    if any(answer[1] != good for answer in answers):
        raise SystemExit(f"{what}: {good} wanted, {[answer[1] for answer in answers]} came")


def end_offsets(bare: BareLoop, wire: GatewayLoop, other: GatewayLoop, partitions: int) -> Figure:
    said = in_turn({"wire": lambda: wire.ask("ends"), "same": lambda: bare.ask(f"ends {SAME_CALLS}"), "best": lambda: bare.ask("ends"),
                    "other": lambda: other.ask("ends")})
    for name, answers in said.items():
        expect(f"end offsets, {name}", answers, partitions)
    ratio = median([w / s for w, s in zip(ms(said["wire"]), ms(said["same"]))])
    return Figure("wire end offsets / librdkafka loop", ratio, "x", 1.2,
                  f"{partitions} partitions: gateway {median(ms(said['wire'])):.1f} ms ({spread(ms(said['wire']))}), {cpu(said['wire'])} ms of processor; "
                  f"librdkafka alone in the same calls {median(ms(said['same'])):.1f} ms ({spread(ms(said['same']))}), in calls of 100 {median(ms(said['best'])):.1f} ms; "
                  f"gateway over librdkafka {median(ms(said['other'])):.1f} ms, {cpu(said['other'])} ms of processor")


def group_offsets(bare: BareLoop, wire: GatewayLoop, other: GatewayLoop) -> Figure:
    ask = f"groups wire-group- {GROUPS}"
    said = in_turn({"wire": lambda: wire.ask(ask), "bare": lambda: bare.ask(ask), "other": lambda: other.ask(ask)})
    for name, answers in said.items():
        expect(f"offsets of groups, {name}", answers, GROUPS)
    ratio = median([w / b for w, b in zip(ms(said["wire"]), ms(said["bare"]))])
    return Figure("wire group offsets / librdkafka loop", ratio, "x", 0.5,
                  f"{GROUPS} groups of {3 * GROUP_TOPICS} offsets: gateway {median(ms(said['wire'])):.1f} ms ({spread(ms(said['wire']))}), {cpu(said['wire'])} ms of processor; "
                  f"librdkafka alone {median(ms(said['bare'])):.1f} ms ({spread(ms(said['bare']))}); "
                  f"gateway over librdkafka {median(ms(said['other'])):.1f} ms, {cpu(said['other'])} ms of processor")


def cpu(answers: list[list[float]]) -> str:
    return f"{median([answer[2] for answer in answers]):.0f}"


def silent(brokers: Brokers, wire: GatewayLoop, partitions: int) -> list[Figure]:
    """Until all rows but those of one broker are there: when it answers, and when it is stopped with its connections open."""
    figures = []
    for name, ask, most in (("end offsets", f"ends {SILENT}", partitions), ("group offsets", f"groups wire-group- {GROUPS} {SILENT}", GROUPS)):
        wire.ask("metadata")
        without = [wire.ask(ask)[0] for _ in range(PAIRS)]
        brokers.signal(SILENT, "STOP")
        try:
            answers = [wire.ask(ask) for _ in range(ROUNDS)]
        finally:
            brokers.signal(SILENT, "CONT")
        if any(not 0 < answer[1] < most for answer in answers):
            raise SystemExit(f"{name}: {[answer[1] for answer in answers]} rows of {most} came beside a silent broker")
        with_silent = ms(answers)
        figures.append(Figure(f"wire {name} beside a silent broker / without it", median(with_silent) / median(without), "x", 2,
                              f"the other brokers' {answers[0][1]:.0f} rows after {median(with_silent):.1f} ms ({spread(with_silent)}), "
                              f"without it after {median(without):.1f} ms ({spread(without)})"))
        time.sleep(12)  # it comes back
    return figures
