"""What trained networks make of the training articles: `python -m training.attribution.teacher OUT FOLDER...`

The annotators agree with each other on about four of five tokens, so a hard label says more than is known. The mean of
the readings of several networks, each at two window offsets, says how sure one may be: soft targets (Hinton, Vinyals
and Dean, 2015; Furlanello and others, 2018).
"""

from __future__ import annotations

import argparse
import pathlib

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from assay.models.attribution import blend, window_bounds
from assay.texts.shapes import token_shapes
from benchmarks.attribution.polnear import read_articles
from training.attribution.encoder import encoder_folder
from training.attribution.export import load
from training.attribution.network import AttributionNetwork

BATCH = 16


def read_text(
    network: AttributionNetwork, ids: list[int], shapes: list[int], special: tuple[int, int]
) -> NDArray[np.float32]:
    """Tag probabilities [pieces, tags] of a text's pieces, every piece read in two windows."""
    bounds = list(window_bounds(len(ids)))
    longest = max(end - start for start, end in bounds) + 2
    rows = []
    for first in range(0, len(bounds), BATCH):
        part = bounds[first : first + BATCH]
        cut = [[special[0], *ids[start:end], special[1]] for start, end in part]
        shape = [[0, *shapes[start:end], 0] for start, end in part]
        mask = [[1] * len(row) + [0] * (longest - len(row)) for row in cut]
        padded = [torch.tensor([row + [0] * (longest - len(row)) for row in table]) for table in (cut, mask, shape)]
        with torch.no_grad():
            tags = network(*padded)[0].float().numpy()
        rows.extend(tags[n, 1 : 1 + end - start] for n, (start, end) in enumerate(part))
    return blend(bounds, rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=pathlib.Path, help="the file to write (.npz)")
    parser.add_argument("folders", type=pathlib.Path, nargs="+", help="folders of trained networks")
    options = parser.parse_args()
    networks = [load(folder) for folder in options.folders]
    tokenizer = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    special = (tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]"))
    found: dict[str, NDArray[np.float16]] = {}
    for article in read_articles("train"):
        encoding = tokenizer.encode(article.text, add_special_tokens=False)
        shapes = token_shapes(article.text, encoding.offsets)
        readings = [read_text(network, encoding.ids, shapes, special) for network in networks]
        found[article.name] = np.mean(readings, axis=0).astype(np.float16)
    np.savez(options.out, **found)


if __name__ == "__main__":
    main()
