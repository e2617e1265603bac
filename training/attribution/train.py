"""Fine-tunes the encoder: `python -m training.attribution.train FOLDER`.

The same on a CPU and on a GPU. A checkpoint is written every few minutes; a second call with the same folder resumes.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import random
import time
from collections.abc import Iterable

import numpy as np
import torch
from tokenizers import Tokenizer

from benchmarks.attribution.polnear import Article, read_articles
from training.attribution.encoder import encoder_folder
from training.attribution.losses import loss_of, tensors
from training.attribution.mixture import Mixture
from training.attribution.network import start_from_encoder
from training.attribution.windows import batches

HELD_OUT_EVERY = 10  # with --hold-out every tenth article is kept from training
PAUSE = 180  # seconds between checkpoints


def held_out(names: Iterable[str]) -> set[str]:
    """Every tenth name: the articles that `--hold-out` keeps from training, for fitting what stands on the tagger."""
    return set(sorted(names)[::HELD_OUT_EVERY])


def arguments() -> argparse.Namespace:
    """The options of a run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "folder",
        type=pathlib.Path,
        nargs="?",
        default=pathlib.Path("runs/attribution"),
        help="where checkpoints and the result go",
    )
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--batch", type=int, default=16, help="windows of full length in a batch")
    parser.add_argument("--length", type=int, default=256, help="positions in a window")
    parser.add_argument("--rate", type=float, default=1.5e-4, help="highest learning rate")
    parser.add_argument("--warm", type=float, default=1 / 16, help="share of the steps in which the rate rises")
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--start", type=pathlib.Path, help="a checkpoint or final.pt of another run to go on from")
    parser.add_argument("--teacher", type=pathlib.Path, help="soft targets (training.attribution.teacher writes them)")
    parser.add_argument("--hold-out", action="store_true", help="keep every tenth article from training")
    parser.add_argument("--invented", type=int, default=0, help="invented articles an epoch")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (for a trial)")
    return parser.parse_args()


def mixture(options: argparse.Namespace) -> Mixture:
    """The material that the options ask for."""
    tokenizer = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    readings: dict[str, list[Article]] = {}
    for article in read_articles("train", first_annotator=False):
        readings.setdefault(article.name, []).append(article)
    kept_out = held_out(readings) if options.hold_out else set()
    return Mixture(
        readings={name: found for name, found in readings.items() if name not in kept_out},
        tokenizer=tokenizer,
        special=(tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")),
        length=options.length,
        soft=dict(np.load(options.teacher, allow_pickle=False)) if options.teacher else {},
        invented=options.invented,
    )


def main() -> None:
    options = arguments()
    options.folder.mkdir(parents=True, exist_ok=True)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.manual_seed(options.seed)
    material = mixture(options)
    network = start_from_encoder(encoder_folder()).to(device)
    if options.start:
        started = torch.load(options.start, map_location=device, weights_only=True)["network"]
        network.load_state_dict(started)
    decayed = [p for p in network.parameters() if p.dim() > 1]
    plain = [p for p in network.parameters() if p.dim() <= 1]
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], lr=options.rate
    )

    def batches_of(epoch: int) -> list:
        chance = random.Random(f"{options.seed} {epoch}")
        return batches(material.epoch(chance), pieces=options.batch * options.length, chance=chance)

    total = options.epochs * len(batches_of(0))

    def rate_at(step: int) -> float:
        warm = max(1.0, total * options.warm)
        return min(step / warm, max(0.02, (total - step) / (total - warm)))

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: rate_at(step + 1))
    checkpoint = options.folder / "checkpoint.pt"
    done = {"epoch": 0, "batch": 0, "step": 0}
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device, weights_only=True)
        network.load_state_dict(saved["network"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        done = saved["done"]

    def save() -> None:
        state = {"network": network.state_dict(), "done": done}
        state |= {"optimizer": optimizer.state_dict(), "schedule": schedule.state_dict()}
        torch.save(state, checkpoint.with_suffix(".new"))
        checkpoint.with_suffix(".new").replace(checkpoint)

    half = torch.autocast(device.type, dtype=torch.bfloat16)
    network.train()
    began = saved_at = time.monotonic()
    seen = 0
    for epoch in range(done["epoch"], options.epochs):
        for number, batch in enumerate(batches_of(epoch)):
            if epoch == done["epoch"] and number < done["batch"]:
                continue
            with half:
                loss = loss_of(network, tensors(batch, device))
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad(set_to_none=True)
            seen += sum(len(window.ids) for window in batch)
            done = {"epoch": epoch, "batch": number + 1, "step": done["step"] + 1}
            if done["step"] % 20 == 0:
                speed = seen / (time.monotonic() - began)
                line = {**done, "total": total, "loss": round(loss.item(), 4), "pieces_per_second": round(speed)}
                print(json.dumps(line), flush=True)
            if time.monotonic() - saved_at > PAUSE:
                save()
                saved_at = time.monotonic()
            if done["step"] == options.steps:
                return
        done = {"epoch": epoch + 1, "batch": 0, "step": done["step"]}
        save()
    torch.save({"network": network.state_dict()}, options.folder / "final.pt")


if __name__ == "__main__":
    main()
