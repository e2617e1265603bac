"""The network that is trained: an encoder, seven tags a token, and pointers from content to cue and from cue to source.

Tags are `O` and `B`/`I` for source, cue and content. A pointer is a scaled dot product between token projections, as in
Vinyals, Fortunato and Jaitly (2015); position 0 (`[CLS]`) stands for "nothing in this window".
"""

from __future__ import annotations

import pathlib

from torch import Tensor, nn
from transformers import BertConfig, BertModel

TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
SHAPES = 6  # lower, Capitalised and UPPER, each with and without a paragraph break before the token
POINTER_WIDTH = 64


class AttributionNetwork(nn.Module):
    """Ids and shapes [batch, length] in; tag logits [batch, length, 7] and four projections [batch, length, 64] out."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.encoder = BertModel(config, add_pooling_layer=False)
        width = config.hidden_size
        self.dropout = nn.Dropout(0.1)
        self.tags = nn.Linear(width, len(TAGS))
        self.content_query = nn.Linear(width, POINTER_WIDTH)
        self.cue_key = nn.Linear(width, POINTER_WIDTH)
        self.cue_query = nn.Linear(width, POINTER_WIDTH)
        self.source_key = nn.Linear(width, POINTER_WIDTH)

    def forward(
        self, ids: Tensor, mask: Tensor, shapes: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]:
        hidden = self.encoder(input_ids=ids, attention_mask=mask, token_type_ids=shapes).last_hidden_state
        hidden = self.dropout(hidden)
        return (
            self.tags(hidden),
            self.content_query(hidden),
            self.cue_key(hidden),
            self.cue_query(hidden),
            self.source_key(hidden),
        )


def start_from_encoder(folder: pathlib.Path) -> AttributionNetwork:
    """The network with the pretrained encoder's weights; every token shape starts as the encoder's first token type."""
    pretrained = BertModel.from_pretrained(folder, add_pooling_layer=False)
    config = BertConfig.from_pretrained(folder)
    config.type_vocab_size = SHAPES
    network = AttributionNetwork(config)
    state = pretrained.state_dict()
    types = state["embeddings.token_type_embeddings.weight"]
    state["embeddings.token_type_embeddings.weight"] = types[:1].repeat(SHAPES, 1)
    network.encoder.load_state_dict(state)
    return network
