"""The reader on the samples written before it was tuned."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from tests.assistant.reading.told import case_of, leading, sins_range, values

SAMPLES = Path(__file__).parents[3] / "evals" / "samples"
THRESHOLDS = tomllib.loads((SAMPLES / "thresholds.toml").read_text())
PATIENT = ("escc", "myelopathy", "histology", "radiosensitivity", "tolerates_surgery", "level")


@pytest.mark.parametrize("name", ["vignettes_a", "vignettes_b"])
def test_thresholds(name: str) -> None:
    """Field accuracy and exact SINS ranges reach the thresholds that are written down."""
    right, ranges, samples = [], [], [json.loads(line) for line in (SAMPLES / f"{name}.jsonl").read_text().splitlines()]
    for sample in samples:
        gold = sample["gold"]
        case = case_of(*sample["turns"])
        site = leading(case)
        read = {k: None if isinstance(v, list) else v for k, v in values(case, site).items()}
        right += [read.get(k) == v for k, v in {**gold["sins"], **{k: gold[k] for k in PATIENT}}.items()]
        ranges.append(sins_range(case, site) == gold["sins_range"])
    assert sum(right) / len(right) >= THRESHOLDS["reading"]["fields"]
    assert sum(ranges) / len(ranges) >= THRESHOLDS["scoring"]["SINS range"]
