"""Batches as tensors, and the losses: tags and pointers."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional

from training.attribution.network import TAGS, AttributionNetwork
from training.attribution.windows import IGNORED, Window

POINTER_SHARE = 0.3  # weight of each pointer loss beside the tag loss
TEACHER_SHARE = 0.4  # of the tag target, where there is a teacher


def tensors(batch: list[Window], device: torch.device) -> tuple[torch.Tensor, ...]:
    """Padded tensors of a batch: ids, mask, shapes, tags, content-to-cue, cue-to-source, each [batch, length].

    Then the target distribution of the tags, [batch, length, tags], all zero where a tag is ignored.
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
    """Tag loss plus the pointer losses, each where there is a target."""
    ids, mask, shapes, tags, to_cue, to_source, target = batch
    logits, content_query, cue_key, cue_query, source_key = network(ids, mask, shapes)
    tagged = (tags != IGNORED).sum().clamp(min=1)
    loss = -(target * logits.float().log_softmax(-1)).sum() / tagged
    for query, key, wanted in ((content_query, cue_key, to_cue), (cue_query, source_key, to_source)):
        if bool((wanted != IGNORED).any()):
            loss = loss + POINTER_SHARE * pointer_loss(query, key, mask, wanted)
    return loss
