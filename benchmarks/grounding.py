"""How fast a language model's answer is checked: `python -m benchmarks.grounding`. 300 words against a case and five claims."""

from __future__ import annotations

import statistics
import sys
import time
from typing import Final

from assistant import quantities, wording
from assistant.answer import Answer, Cited
from assistant.grounding import check
from assistant.material import material
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
    "The regimen is a 10 mg bolus, then 16 mg a day in divided doses [5]. "
)


def main() -> None:
    """Print the median and the worst of 50 checks with the material known, and of one that starts from nothing."""
    base = next(event for event in RulesEngine().ask(CASE) if isinstance(event, Answer))
    claims = [claim for claim in load() if "dexamethasone" in claim.text][:5]
    cited = tuple(Cited(len(base.citations) + at, claim.citation, claim.id, claim.text) for at, claim in enumerate(claims, 1))
    answer = Answer(status=base.status, text=base.text, citations=(*base.citations, *cited), outcomes=base.outcomes, facts=base.facts)
    prose = " ".join([PROSE] * (WORDS // len(PROSE.split()) + 1))
    first = _milliseconds(answer, prose)
    known = sorted(_milliseconds(answer, prose) for _ in range(50))
    fresh = sorted(_forgetting(answer, prose) for _ in range(10))
    sys.stdout.write(
        f"grounding {len(prose.split())} words: first {first:.1f} ms, median {statistics.median(known):.2f} ms, worst {known[-1]:.2f} ms, "
        f"nothing remembered {statistics.median(fresh):.1f} ms (goal {GOAL_MS:.0f} ms)\n"
    )


def _milliseconds(answer: Answer, prose: str) -> float:
    start = time.perf_counter()
    ground = material(answer, [CASE])
    for sentence in sentences(prose):
        check(sentence, ground)
    return 1000 * (time.perf_counter() - start)


def _forgetting(answer: Answer, prose: str) -> float:
    """The same with every text read anew."""
    wording.read.cache_clear()
    quantities.quantities.cache_clear()
    return _milliseconds(answer, prose)


if __name__ == "__main__":
    main()
