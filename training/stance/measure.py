"""What a network makes of pairs: logits by head, and the figures that choices are made by."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import torch

from training.stance.examples import BEARING
from training.stance.mixture import Row, arrays
from training.stance.network import HEADS, PairNetwork


def logits_of(
    network: PairNetwork, rows: list[Row], ends: tuple[int, int], device: torch.device
) -> dict[str, np.ndarray]:
    """The logits [rows, answers] of every head."""
    found = {name: np.zeros((len(rows), answers), np.float32) for name, answers in HEADS.items()}
    order = sorted(range(len(rows)), key=lambda at: rows[at].length)
    network.eval()
    with torch.no_grad(), torch.autocast(device.type, dtype=torch.bfloat16):
        for start in range(0, len(order), 32):
            at = order[start : start + 32]
            given = arrays([rows[number] for number in at], first=ends[0], last=ends[1])
            for name, logits in network(*(torch.from_numpy(array).to(device) for array in given)).items():
                found[name][at] = logits.float().cpu().numpy()
    network.train()
    return found


def macro_f1(gold: np.ndarray, told: np.ndarray, answers: int) -> float:
    """The mean F1 of the answers; one that nobody gives and none has counts 0."""
    scores = []
    for answer in range(answers):
        right = float(((gold == answer) & (told == answer)).sum())
        all_of = float((gold == answer).sum() + (told == answer).sum())
        scores.append(2 * right / all_of if all_of else 0.0)
    return float(np.mean(scores))


def _allowed(label: str) -> list[str]:
    return ["d", "u"] if label == "n" else label.split("/")


def figures(
    network: PairNetwork, rows: list[Row], ends: tuple[int, int], device: torch.device, *, most: int = 2500
) -> dict[str, float]:
    """Accuracy, and macro-F1 of what has three answers or more, of each set; of big sets the first `most` rows."""
    by_set: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        related = row.example.origin not in {"fnc1", "arc"} or row.example.label != 3 or row.likeness > 0.35
        if related:
            by_set[row.example.origin].append(row)
    told: dict[str, float] = {}
    for name, found in sorted(by_set.items()):
        chosen = found[:most]
        head = chosen[0].example.head
        logits = logits_of(network, chosen, ends, device)[head]
        gold = np.array([row.example.label for row in chosen])
        answers = logits.argmax(axis=1)
        if head == "bearing":
            right = [BEARING[found] in _allowed(BEARING[label]) for found, label in zip(answers, gold, strict=True)]
            told[name] = round(float(np.mean(right)), 4)
            continue
        if name == "covidfact":
            told[name] = round(float(((answers == 0) == (gold == 0)).mean()), 4)
            continue
        told[name] = round(float((answers == gold).mean()), 4)
        told[f"{name} f1"] = round(macro_f1(gold, answers, HEADS[head]), 4)
    return told
