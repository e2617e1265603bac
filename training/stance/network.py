"""The network that is trained: one encoder over claim and text together, and four answers drawn from it.

`bearing` says whether a statement supports, opposes, discusses or does not concern the claim; `entailment` whether the
text entails, leaves open or contradicts it; `coverage` whether a longer text supports all, part or nothing of it;
`stance` whether a report agrees, disagrees, discusses or is unrelated.
"""

from __future__ import annotations

import pathlib

import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel

HEADS = {"bearing": 4, "entailment": 3, "coverage": 3, "stance": 4}


class PairNetwork(nn.Module):
    """Ids, mask and segments [batch, length] in (claim 0, text 1); logits [batch, answers] of every head out."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.encoder = BertModel(config, add_pooling_layer=False)
        width = config.hidden_size
        self.dropout = nn.Dropout(0.1)
        self.pooled = nn.Linear(2 * width, width)
        self.heads = nn.ModuleDict({name: nn.Linear(width, answers) for name, answers in HEADS.items()})

    def forward(self, ids: Tensor, mask: Tensor, segments: Tensor) -> dict[str, Tensor]:
        hidden = self.encoder(input_ids=ids, attention_mask=mask, token_type_ids=segments).last_hidden_state.float()
        share = mask.unsqueeze(-1).float()
        mean = (hidden * share).sum(dim=1) / share.sum(dim=1)
        pooled = torch.tanh(self.pooled(self.dropout(torch.cat([hidden[:, 0], mean], dim=-1))))
        return {name: head(self.dropout(pooled)) for name, head in self.heads.items()}


def take_over(network: PairNetwork, state: dict[str, Tensor]) -> None:
    """Loads the weights of another run; a head it lacks begins as what entailment knows."""
    for kind in ("weight", "bias"):
        if f"heads.bearing.{kind}" not in state:
            known = state[f"heads.entailment.{kind}"]
            state[f"heads.bearing.{kind}"] = known[[0, 2, 1, 1]].clone()
    network.load_state_dict(state)


def start_from_encoder(folder: pathlib.Path) -> PairNetwork:
    """The network with the pretrained encoder's weights; the word vectors stay as they are."""
    network = PairNetwork(BertConfig.from_pretrained(folder))
    pretrained = BertModel.from_pretrained(folder, add_pooling_layer=False)
    network.encoder.load_state_dict(pretrained.state_dict())
    network.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    return network
