"""Fine-tunes the encoder on PolNeAR: `python -m training.attribution.train FOLDER`.

The same on a CPU and on a GPU. A checkpoint is written every few minutes; a second call with the same folder resumes.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import random
import time
from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn import functional

from benchmarks.attribution.polnear import Article, read_articles
from training.attribution.encoder import encoder_folder
from training.attribution.marks import varied
from training.attribution.network import TAGS, AttributionNetwork, start_from_encoder
from training.attribution.windows import IGNORED, Window, batches, encode, windows

POINTER_SHARE = 0.5  # weight of each pointer loss beside the tag loss
TEACHER_SHARE = 0.4  # of the target, where there is a teacher
RESTYLED_SHARE = 0.25  # of the articles get other quotation marks each epoch
HELD_OUT_EVERY = 10  # with --hold-out every tenth article is kept from training


def tensors(batch: list[Window], device: torch.device) -> tuple[torch.Tensor, ...]:
    """Padded tensors of a batch: ids, mask, shapes, tags, content-to-cue, cue-to-source, each [batch, length].

    The last, [batch, length, tags], is the target distribution of the tags; it is all zero where the tag is ignored.
    """
    longest = max(len(window.ids) for window in batch)

    def padded(rows: list[list[int]], filler: int) -> torch.Tensor:
        return torch.tensor([row + [filler] * (longest - len(row)) for row in rows], device=device)

    return (
        padded([window.ids for window in batch], 0),
        padded([[1] * len(window.ids) for window in batch], 0),
        padded([window.shapes for window in batch], 0),
        padded([window.tags for window in batch], IGNORED),
        padded([window.content_to_cue for window in batch], IGNORED),
        padded([window.cue_to_source for window in batch], IGNORED),
        torch.tensor(np.stack([target_of(window, longest) for window in batch]), device=device),
    )


def target_of(window: Window, longest: int) -> np.ndarray:
    """The target distribution [longest, tags] of a window's pieces: the annotator's tag mixed with a teacher's view."""
    target = np.zeros((longest, len(TAGS)), np.float32)
    tags = np.array(window.tags)
    places = np.flatnonzero(tags != IGNORED)
    target[places, tags[places]] = 1.0
    if window.soft is not None:
        rows = slice(1, 1 + len(window.soft))
        target[rows] = (1 - TEACHER_SHARE) * target[rows] + TEACHER_SHARE * window.soft
    return target


def pointer_loss(query: torch.Tensor, key: torch.Tensor, mask: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Cross-entropy of pointers [batch, length] over the positions of their own window."""
    scores = query @ key.transpose(1, 2) / query.shape[-1] ** 0.5
    scores = scores.masked_fill(mask[:, None, :] == 0, -1e4)
    return functional.cross_entropy(scores.flatten(0, 1).float(), target.flatten(), ignore_index=IGNORED)


def loss_of(network: AttributionNetwork, batch: tuple[torch.Tensor, ...]) -> torch.Tensor:
    """Tag loss plus the two pointer losses."""
    ids, mask, shapes, tags, to_cue, to_source, target = batch
    logits, content_query, cue_key, cue_query, source_key = network(ids, mask, shapes)
    loss = -(target * logits.float().log_softmax(-1)).sum() / (tags != IGNORED).sum()
    for query, key, target in ((content_query, cue_key, to_cue), (cue_query, source_key, to_source)):
        if bool((target != IGNORED).any()):
            loss = loss + POINTER_SHARE * pointer_loss(query, key, mask, target)
    return loss


def held_out(names: Iterable[str]) -> set[str]:
    """Every tenth name: the articles that `--hold-out` keeps from training, for fitting what stands on the tagger."""
    return set(sorted(names)[::HELD_OUT_EVERY])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "folder",
        type=pathlib.Path,
        nargs="?",
        default=pathlib.Path("runs/attribution"),
        help="where checkpoints and the result go",
    )
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--length", type=int, default=256)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--start", type=pathlib.Path, help="trained weights to go on from (final.pt of another run)")
    parser.add_argument("--teacher", type=pathlib.Path, help="soft targets (training.attribution.teacher writes them)")
    parser.add_argument("--hold-out", action="store_true", help="keep every tenth article from training")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (for a trial)")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.manual_seed(options.seed)

    tokenizer = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    special = (tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]"))
    soft = dict(np.load(options.teacher, allow_pickle=False)) if options.teacher else {}
    readings: dict[str, list[Article]] = {}
    for article in read_articles("train", first_annotator=False):
        readings.setdefault(article.name, []).append(article)
    if options.hold_out:
        readings = {name: readings[name] for name in sorted(readings) if name not in held_out(readings)}

    network = start_from_encoder(encoder_folder()).to(device)
    if options.start:
        network.load_state_dict(torch.load(options.start, map_location=device, weights_only=True)["network"])
    decayed = [p for p in network.parameters() if p.dim() > 1]
    plain = [p for p in network.parameters() if p.dim() <= 1]
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], lr=options.rate
    )
    pieces = sum(len(tokenizer.encode(found[0].text).ids) for found in readings.values())
    total = options.epochs * (pieces // ((options.length - 2) * options.batch) + len(readings) // options.batch // 2)

    def rate_at(step: int) -> float:
        warm = max(1, total // 16)
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
        chance = random.Random(f"{options.seed} {epoch}")
        items: list[Window] = []
        for name in sorted(readings):
            article = chance.choice(readings[name])
            text = varied(article.text, chance=chance, share=RESTYLED_SHARE)
            encoded = encode(replace(article, text=text), tokenizer, soft=soft.get(name))
            first = chance.randrange(options.length // 8, options.length - 2)
            items.extend(windows(encoded, length=options.length, first=first, special=special))
        for number, batch in enumerate(batches(items, size=options.batch, chance=chance)):
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
            if time.monotonic() - saved_at > 180:
                save()
                saved_at = time.monotonic()
            if done["step"] == options.steps:
                return
        done = {"epoch": epoch + 1, "batch": 0, "step": done["step"]}
        save()
    torch.save({"network": network.state_dict()}, options.folder / "final.pt")


if __name__ == "__main__":
    main()
