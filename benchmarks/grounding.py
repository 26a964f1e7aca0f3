"""How fast a language model's answer is checked: `python -m benchmarks.grounding`. 300 words against a case and five claims."""

from __future__ import annotations

import statistics
import sys
import time
from typing import Final

from assistant import quantities, wording
from assistant.answer import Answer, Cited
from assistant.grounding import check
from assistant.material import Material, material
from assistant.rules_engine import RulesEngine
from assistant.sentences import sentences
from corpus.claim import load

GOAL_MS: Final = 10.0
WORDS: Final = 300
CASE: Final = (
    "72M RCC met T12: lytic, >50% collapse, both pedicles, pain worse standing better lying flat, new kyphosis. "
    "Bilsky 3, paraparetic, ASA 2 fit for surgery. SINS and NOMS?"
)
PROSE: Final = (
    "At T12 the SINS is 16, which is unstable [1]. Mechanical pain adds 3 points and the lytic lesion 2 points. ESCC grade 3 is high grade [4]. "
    "NOMS therefore points to decompression and stabilization, then SRS [3]. The tumour is radioresistant to cEBRT and the spine is unstable [3]. "
    "The regimen is a 10 mg bolus, then 16 mg a day in divided doses [5]. New deformity adds 2 points and collapse over 50% adds 3 points [1]. "
    "Posterolateral elements are involved on both sides, which adds 3 points [1]. The junctional level counts 3 points on the SINS. "
    "The cord is compressed and no CSF is visible [2]. High grade ESCC with myelopathy leads to decompression [3]. The metastasis is a renal cell "
    "carcinoma in a man of 72 years, and he is fit for surgery. His pain is worse on standing and better lying flat, which is mechanical pain. "
    "The collapse of more than half of the body and the new kyphosis drive the total of sixteen points into the unstable class [1]. "
    "Because the spine is unstable and the compression is high grade, NOMS asks for stabilization, then SRS [3]. The total of 16 on the SINS is "
    "unstable; the lesion at T12 is lytic, both pedicles are involved and the alignment shows new deformity [1]. Grade 3 means that the cord is "
    "compressed without visible CSF [2]. With a radioresistant tumour cEBRT is not enough, so SRS follows decompression and stabilization [3]. "
    "He can tolerate surgery. The historical bolus of 100 mg is not the dose. The level is junctional, the pain is mechanical, the lesion is lytic, "
    "the alignment is new deformity, the collapse is over 50%, and the posterolateral elements are involved on both sides. Each of these six "
    "items adds its points to the SINS, and the sum is 16. Myelopathy with high grade compression is treated by decompression [3]."
)


def main() -> None:
    """Print the first check of a process, and the median and the slow end of a hundred checks of a new text."""
    base = next(event for event in RulesEngine().ask(CASE) if isinstance(event, Answer))
    claims = [claim for claim in load() if "dexamethasone" in claim.text][:5]
    cited = tuple(Cited(len(base.citations) + at, claim.citation, claim.id, claim.text) for at, claim in enumerate(claims, 1))
    answer = Answer(status=base.status, text=base.text, citations=(*base.citations, *cited), outcomes=base.outcomes, facts=base.facts)
    prose = " ".join(PROSE.split()[:WORDS])
    first = _anew(answer, prose)
    known = sorted(_anew(answer, prose) for _ in range(100))
    sys.stdout.write(
        f"grounding {len(prose.split())} words, wall clock: first {first:.1f} ms, median {statistics.median(known):.2f} ms, "
        f"95th percentile {known[94]:.2f} ms (goal {GOAL_MS:.0f} ms)\n"
    )


def _milliseconds(ground: Material, prose: str) -> float:
    start = time.perf_counter()
    for sentence in sentences(prose):
        check(sentence, ground)
    return 1000 * (time.perf_counter() - start)


def _anew(answer: Answer, prose: str) -> float:
    """An answer never seen before on material that was read while the model was still thinking, as the engine does."""
    wording.read.cache_clear()
    quantities.quantities.cache_clear()
    ground = material(answer, [CASE])
    ground.prepare()
    return _milliseconds(ground, prose)


if __name__ == "__main__":
    main()
