"""Writes the static word vectors of the first pass: `python -m training.stance.words`.

Each word piece goes through the pretrained encoder on its own; the mean of its states is its vector (the method of
Tulkens and van Dongen's model2vec, 2024). Principal components shorten the vectors, the first ones are damped by
whitening half way, and frequent pieces weigh less, by their rank in the encoder's list (Zipf). Stored as int8.
"""

from __future__ import annotations

import pathlib

import numpy as np
import torch
from tokenizers import Tokenizer
from transformers import BertModel

from training.attribution.encoder import encoder_folder

TARGET = pathlib.Path(__file__).resolve().parents[2] / "src" / "assay" / "models" / "stance"
WIDTH = 80
_BATCH = 512
_FIRST_WORD = 1996  # "the": pieces before it are marks, letters and placeholders


def alone() -> np.ndarray:
    """[pieces, 384]: what the encoder makes of every word piece standing alone."""
    folder = encoder_folder()
    network = BertModel.from_pretrained(folder, add_pooling_layer=False).eval()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    first, last = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    found = []
    with torch.no_grad():
        for start in range(0, tokenizer.get_vocab_size(), _BATCH):
            middle = torch.arange(start, min(start + _BATCH, tokenizer.get_vocab_size()))
            ids = torch.stack([torch.full_like(middle, first), middle, torch.full_like(middle, last)], dim=1)
            found.append(network(input_ids=ids).last_hidden_state.mean(dim=1))
    return torch.cat(found).numpy()


def shortened(vectors: np.ndarray, width: int = WIDTH) -> np.ndarray:
    """Principal components, half whitened, weighed by rank."""
    centred = vectors - vectors.mean(axis=0)
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    short = centred @ axes[:width].T / np.sqrt(sizes[:width] / sizes[0])
    rank = np.maximum(1, np.arange(len(short)) - _FIRST_WORD + 1)
    return short * np.log1p(rank)[:, None]


def main() -> None:
    vectors = shortened(alone())
    scale = np.abs(vectors).max(axis=1, keepdims=True) / 127
    scale[scale == 0] = 1.0
    TARGET.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        TARGET / "words.npz", vectors=np.round(vectors / scale).astype(np.int8), scale=scale.astype(np.float16)
    )
    print(f"{TARGET / 'words.npz'}: {len(vectors)} pieces of {WIDTH} numbers")


if __name__ == "__main__":
    main()
