"""Fine-tunes the pair reader: `python -m training.stance.train FOLDER`.

The same on a CPU and on a GPU. A checkpoint is written every few minutes; a second call with the same folder resumes.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import random
import time
from dataclasses import replace

import torch
from tokenizers import Tokenizer
from torch.nn import functional

from assay.models.words import shared_words
from training.attribution.encoder import encoder_folder
from training.stance.echoes import echoes
from training.stance.examples import (
    BEARING,
    Part,
    as_bearing,
    as_coverage,
    coverage,
    covered,
    entailment,
    labelled,
    reports,
    stances,
    written,
)
from training.stance.invented import invented
from training.stance.measure import figures
from training.stance.mixture import Row, arrays, batches, epoch, rows_of, strangers
from training.stance.network import HEADS, PairNetwork, start_from_encoder, take_over
from training.stance.saying import in_mouths

PAUSE = 120  # seconds between checkpoints
# Rare answers count more.
WEIGHTS = {"entailment": (1.0, 1.0, 1.0), "coverage": (1.0, 1.0, 2.0), "stance": (1.2, 2.0, 1.0, 1.0)}
INFERRED = ("snli-dev", "mnli-dev")  # also asked how much of the claim they cover
OWN = ("written", "labelled")  # whose claims are said again
LIKELIER = 0.65  # of two readings the first
OF_SET = {"arc": 0.5, "covidfact": 0.7, "add_one_rte": 0.5, "covered": 0.3}


def arguments() -> argparse.Namespace:
    """The options of a run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, nargs="?", default=pathlib.Path("runs/stance"))
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--pieces", type=int, default=3072, help="word pieces in a batch")
    parser.add_argument("--rate", type=float, default=1.2e-4, help="highest learning rate")
    parser.add_argument("--warm", type=float, default=0.06, help="share of the steps in which the rate rises")
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--start", type=pathlib.Path, help="a checkpoint or final.pt of another run to go on from")
    parser.add_argument(
        "--share", action="append", default=[], metavar="SET=SHARE", help="how much of a set an epoch holds"
    )
    parser.add_argument("--invented", type=int, default=5000, help="invented pairs an epoch")
    parser.add_argument("--echoes", type=int, default=5000, help="claims an epoch said again, denied, asked about")
    parser.add_argument("--said", type=int, default=5000, help="written statements an epoch put in somebody's mouth")
    parser.add_argument(
        "--strangers", type=int, default=5000, help="statements an epoch beside claims that they do not concern"
    )
    parser.add_argument("--average", type=float, default=0.998, help="how slowly the mean of the weights moves")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (for a trial)")
    return parser.parse_args()


def loss_of(network: PairNetwork, batch: list[Row], ends: tuple[int, int], device: torch.device) -> torch.Tensor:
    """The mean loss of a batch whose rows ask different questions."""
    given = [torch.from_numpy(array).to(device) for array in arrays(batch, first=ends[0], last=ends[1])]
    found = network(*given)
    total = torch.zeros((), device=device)
    for name, logits in found.items():
        at = [number for number, row in enumerate(batch) if row.example.head == name]
        if not at:
            continue
        labels = torch.tensor([batch[number].example.label for number in at], device=device)
        weights = torch.tensor([OF_SET.get(batch[number].example.origin, 1.0) for number in at], device=device)
        answers = functional.log_softmax(logits[at].float(), dim=-1)
        if name == "bearing":
            losses = _of_bearing(answers, labels)
        else:
            if name != "stance":  # "not entailed", "not covered": the last two answers together
                answers = torch.cat([answers, torch.logsumexp(answers[:, 1:], dim=-1, keepdim=True)], dim=-1)
            by_answer = torch.tensor([*WEIGHTS[name], 1.0], device=device)
            losses = -answers.gather(1, labels[:, None])[:, 0] * by_answer[labels]
        total = total + (losses * weights).sum()
    return total / len(batch)


def _of_bearing(answers: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """The loss where a statement may be read two ways (by their shares) or is known only to have no direction."""
    one_of_two = BEARING.index("n")
    losses = -(answers * _SHARES.to(answers)[labels]).sum(dim=-1)
    return torch.where(labels == one_of_two, -torch.logsumexp(answers[:, 2:], dim=-1), losses)


def _shares() -> torch.Tensor:
    """The share of each of the four answers in every label of `BEARING`."""
    table = torch.zeros(len(BEARING), HEADS["bearing"])
    for number, label in enumerate(BEARING):
        for answer, share in zip(label.split("/"), (LIKELIER, 1 - LIKELIER) if "/" in label else (1.0,), strict=True):
            if answer != "n":
                table[number, BEARING.index(answer)] = share
    return table


_SHARES = _shares()


def main() -> None:
    options = arguments()
    options.folder.mkdir(parents=True, exist_ok=True)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.manual_seed(options.seed)
    tokenizer = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    ends = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    shares = {name: float(share) for name, share in (given.split("=") for given in options.share)}
    examples = [*entailment(), *written(), *labelled(), *reports(), *coverage(), *covered(), *stances()]
    examples = [example for example in examples if example.part is not Part.TEST]
    rows = rows_of(examples, tokenizer=tokenizer, words=shared_words())
    inferred = [row for row in rows if row.example.origin in INFERRED and row.example.part is Part.TRAIN]
    choice = [row for row in rows if row.example.part is Part.CHOICE]
    network = start_from_encoder(encoder_folder()).to(device)
    if options.start:
        take_over(network, torch.load(options.start, map_location=device, weights_only=True)["network"])
    trained = [value for value in network.parameters() if value.requires_grad]
    optimizer = torch.optim.AdamW(
        [
            {"params": [value for value in trained if value.dim() > 1], "weight_decay": 0.01},
            {"params": [value for value in trained if value.dim() <= 1], "weight_decay": 0.0},
        ],
        lr=options.rate,
        fused=True,
    )

    def batches_of(number: int) -> list[list[Row]]:
        chance = random.Random(f"{options.seed} {number}")
        fresh = rows_of(
            list(map(as_bearing, invented(options.invented, chance))), tokenizer=tokenizer, words=shared_words()
        )
        claims = [row.example.claim for row in rows if row.example.origin in OWN and row.example.part is Part.TRAIN]
        fresh += rows_of(list(echoes(claims, options.echoes, chance)), tokenizer=tokenizer, words=shared_words())
        fresh += rows_of(list(in_mouths(examples, options.said, chance)), tokenizer=tokenizer, words=shared_words())
        fresh += [replace(row, example=as_coverage(row.example)) for row in chance.sample(inferred, len(inferred) // 5)]
        drawn = [*epoch([*rows, *fresh], chance, shares=shares), *strangers(rows, options.strangers, chance)]
        return batches(drawn, pieces=options.pieces, chance=chance)

    total = options.epochs * len(batches_of(0))

    def rate_at(step: int) -> float:
        warm = max(1.0, total * options.warm)
        return min(step / warm, max(0.01, (total - step) / (total - warm)))

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: rate_at(step + 1))
    # What is kept is the moving mean of the weights (Polyak and Juditsky 1992).
    mean = {name: value.detach().clone() for name, value in network.state_dict().items()}
    checkpoint = options.folder / "checkpoint.pt"
    done = {"epoch": 0, "batch": 0, "step": 0}
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device, weights_only=True)
        network.load_state_dict(saved["network"])
        mean = saved["mean"]
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        done = saved["done"]

    def save() -> None:
        state = {"network": network.state_dict(), "mean": mean, "done": done}
        state |= {"optimizer": optimizer.state_dict(), "schedule": schedule.state_dict()}
        torch.save(state, checkpoint.with_suffix(".new"))
        checkpoint.with_suffix(".new").replace(checkpoint)

    network.train()
    began = saved_at = time.monotonic()
    seen = 0
    for number in range(done["epoch"], options.epochs):
        for place, batch in enumerate(batches_of(number)):
            if number == done["epoch"] and place < done["batch"]:
                continue
            with torch.autocast(device.type, dtype=torch.bfloat16):
                loss = loss_of(network, batch, ends, device)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad(set_to_none=True)
            keep = min(options.average, (done["step"] + 1) / (done["step"] + 10))
            for name, value in network.state_dict().items():
                if value.is_floating_point():
                    mean[name].lerp_(value, 1.0 - keep)
            seen += sum(row.length for row in batch)
            done = {"epoch": number, "batch": place + 1, "step": done["step"] + 1}
            if done["step"] % 50 == 0:
                speed = seen / (time.monotonic() - began)
                line = {**done, "total": total, "loss": round(loss.item(), 4), "pieces_per_second": round(speed)}
                print(json.dumps(line), flush=True)
            if time.monotonic() - saved_at > PAUSE:
                save()
                saved_at = time.monotonic()
            if done["step"] == options.steps:
                return
        done = {"epoch": number + 1, "batch": 0, "step": done["step"]}
        save()
        network.load_state_dict(mean)
        print(json.dumps({"epoch": number + 1, **figures(network, choice, ends, device)}), flush=True)
        network.load_state_dict(torch.load(checkpoint, map_location=device, weights_only=True)["network"])
    torch.save({"network": mean}, options.folder / "final.pt")


if __name__ == "__main__":
    main()
