# ruff: noqa: E501 prose reads best on one line
"""A second hundred right answers, written after the check and apart from the first hundred: other claims, other cases, other wording.

Each claim stands between its neighbours in the paper, which speak of nearly the same with other figures, as in a real answer.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from assistant.answer import Answer, Cited, Status
from assistant.rules_engine import RulesEngine
from core.outcome import Finding, Open
from corpus.claim import Claim, load
from tests.assistant.good_answers import Good

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PARAPHRASED: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "jaipanya-2022/zoledronate-adverse-events",
        "side effects of zoledronate",
        "Given at the usual frequency, zoledronic acid carries a risk of renal failure, hypocalcaemia and osteonecrosis of the jaw [1].",
    ),
    (
        "jaipanya-2022/srs-vcf-rate",
        "fracture after SRS?",
        "One report saw vertebral compression fractures in up to 36% of the segments treated with SRS [1].",
    ),
    (
        "chang-2020/sins-posterolateral",
        "how is posterolateral involvement scored",
        "Bilateral posterolateral involvement gives 3 points in the SINS, unilateral involvement 1 point, and neither side 0 [1].",
    ),
    (
        "newman-2023/hussain-rcc-recurrence",
        "recurrence after hybrid therapy in RCC",
        "Hussain reports a cumulative recurrence of 4.6% at one year and 8.2% at two years for renal cell carcinoma after a median of 27 Gy in three postoperative fractions [1].",
    ),
    (
        "newman-2023/hardware-failure-318",
        "hardware failure after separation surgery",
        "Among 318 patients with long constructs, 2.8% had a hardware failure after separation surgery [1].",
    ),
    (
        "newman-2023/sins-alignment",
        "sins alignment points",
        "In the SINS, subluxation or translation is worth 4 points and a new kyphosis or scoliosis 2; normal alignment is worth none [1].",
    ),
    (
        "silva-2021/table-5-levels",
        "how many levels were instrumented",
        "Most constructs were short: 39 patients (54.2%) had two levels instrumented and 22 (30.6%) had four [1].",
    ),
    (
        "silva-2021/table-2-ais-e-radiculopathy-ces",
        "neurology before percutaneous surgery",
        "Preoperatively 44 patients (61.1%) were AIS E, eight (11.1%) had radiculopathy alone, and one (1.4%) had a cauda equina syndrome [1].",
    ),
    (
        "silva-2021/table-3-prior-radiation",
        "prior radiation in the series",
        "Nine patients (12.5%) had received radiation before their operation [1].",
    ),
    (
        "silva-2021/table-2-comorbidity-types",
        "comorbidities in silva",
        "Hypertension was present in 30 patients (41.7%), diabetes in ten (13.9%) and heart disease in five (6.9%) [1].",
    ),
    (
        "jaipanya-2022/more-than-three-levels",
        "contiguous levels",
        "Surgery should be avoided when more than three contiguous levels hold metastases, because stable fixation cannot be achieved [1].",
    ),
    (
        "newman-2023/escc-figure-high-grades",
        "escc 2 vs 3",
        "Bilsky grades 2 and 3 are both high-grade cord compression, and loss of the CSF signal on T2 images tells them apart [1].",
    ),
    (
        "newman-2023/sins-intermediate-discretion",
        "sins 9, operate?",
        "A SINS of 7-12 is intermediate and calls for further assessment; the decision to operate depends on the spine surgeon's judgement [1].",
    ),
    (
        "newman-2023/guckenberger-387",
        "SBRT local control",
        "In 387 cases from several institutions SBRT achieved local control of 84% at two years [1].",
    ),
    (
        "silva-2021/table-6-complications-total",
        "complications of MIS",
        "Postoperative complications numbered 10 (13.9%) in the 72 patients treated by minimally invasive stabilisation [1].",
    ),
    ("morimoto-2024/prevalence-36-percent", "prevalence", "Spinal metastases have been found in 36% of people with malignant neoplasms [1]."),
    (
        "newman-2023/katagiri-success-histology",
        "radiotherapy success by histology",
        "Non-surgical treatment succeeded in 72% of tumours with favourable histology but in only 33% of radioresistant ones [1].",
    ),
    (
        "newman-2023/unknown-primary-rule",
        "myelopathy with unknown primary",
        "At the authors' centre an unknown primary with myelopathy is treated as radioresistant until shown otherwise, so decompression is done urgently and SRS follows postoperatively [1].",
    ),
    (
        "silva-2021/table-7-survival-and-imaging",
        "survival with implant failure",
        "Patients with implant failure lived a mean of 618.3 days and those without 541.4 days, which was not different (P 0.56) [1].",
    ),
    (
        "newman-2023/hussain-rcc-function",
        "walking after hybrid therapy",
        "One year after hybrid therapy for RCC, 90% of patients were still walking, with an ECOG of 0 to 2 [1].",
    ),
    (
        "chang-2020/table2-low-resistant-unstable",
        "NOMS radioresistant, unstable, low grade",
        "For an unstable spine with a radioresistant tumour, low-grade ESCC and no myelopathy, NOMS gives stabilization and then SRS [1].",
    ),
    (
        "silva-2021/quraishi-reoperation",
        "reoperation rate",
        "Quraishi found that 10.7% had a reoperation after surgery for spinal metastases, with implant failure behind 3.1% [1].",
    ),
    (
        "silva-2021/table-3-time-to-symptoms",
        "time to symptoms",
        "Symptoms began within six months of the cancer diagnosis in 53 patients (73.6%) and only after more than two years in nine (12.5%) [1].",
    ),
    ("morimoto-2024/fig1-copper-zones", "COPPER zones", "COPPER or its modification can resect a metastasis lying in WBB zones 1-5 or 7-12 [1]."),
    (
        "silva-2021/table-7-separation-surgery",
        "separation surgery and failure",
        "Separation surgery was recorded in 66.7% of the failures against 47.8% of the others, and no link was found (P 0.52) [1].",
    ),
    (
        "chang-2020/complication-rate-overall",
        "overall complication rate",
        "Published complication rates after surgery for spinal metastasis range from 10% to 66.7% [1].",
    ),
    (
        "newman-2023/heme-apoptotic-response",
        "lymphoma with cord compression",
        "Because lymphoma and multiple myeloma respond to radiation by apoptosis, the cord is decompressed almost at once and neurologic recovery is likely [1].",
    ),
    (
        "jaipanya-2022/cement-leakage-neural",
        "cement leak",
        "Symptomatic leakage of cement can damage neural structures catastrophically and then needs emergency evacuation [1].",
    ),
    (
        "newman-2023/chordoma-myelopathy-intralesional",
        "chordoma with myelopathy",
        "A chordoma with high-grade ESCC and myelopathy cannot have a curative en bloc resection; intralesional resection followed by SRS is effective [1].",
    ),
    (
        "morimoto-2024/xiaozhou-survival",
        "postop SBRT survival",
        "In 52 patients, survival reached 38 months with surgery and postoperative SBRT, compared with 21 months after surgery alone [1].",
    ),
    (
        "morimoto-2024/sre-rate-20",
        "SRE rate",
        "About a fifth, approximately 20%, of patients with spinal metastases have skeletal-related events [1].",
    ),
    ("jaipanya-2022/fusion-rate-1-year", "fusion rate", "Complete fusion is seen in just 16.1% of patients one year after surgery [1]."),
    (
        "silva-2021/table-7-screw-augmentation",
        "screw augmentation",
        "Screws had been augmented in none (0.0%) of the implant failures and in 8.7% of the others (P 0.59) [1].",
    ),
    (
        "morimoto-2024/bkp-definition",
        "what is BKP",
        "Balloon kyphoplasty stabilizes a compression fracture in a minimally invasive way by injecting PMMA cement into the vertebral body [1].",
    ),
    (
        "jaipanya-2022/radioresistant-high-grade",
        "radioresistant high grade",
        "Radioresistant tumours with high-grade ESCC or myelopathy should be decompressed and stabilised and then treated with SRS [1].",
    ),
    (
        "jaipanya-2022/postop-rt-delay-4-weeks",
        "delay RT after surgery",
        "Delaying postoperative radiotherapy beyond four weeks brought no advantage for wound problems [1].",
    ),
    (
        "chang-2020/sins-collapse",
        "sins collapse points",
        "Collapse above 50% scores 3 points and collapse below 50% scores 2; with no collapse but more than 50% of the body involved the SINS adds 1 point [1].",
    ),
    (
        "jaipanya-2022/mas-adjuvant-rt-timing",
        "RT after MAS",
        "cEBRT may start one week after minimal access surgery, whereas SRS may be given immediately [1].",
    ),
    (
        "chang-2020/sins-pain-mechanical",
        "mechanical pain",
        "Pain that improves on recumbency or is provoked by movement or loading of the spine scores 3 points in the SINS [1].",
    ),
    (
        "silva-2021/limitation-excluded-short-follow-up",
        "limitations",
        "The authors concede that some early implant failures may have been missed because patients with less than 3 months of follow-up were left out [1].",
    ),
    (
        "silva-2021/table-7-preop-neurology",
        "neuro and implant failure",
        "An ASIA grade of C or worse before surgery was found in 66.7% of the failures and in 11.6% of the rest (P 0.007) [1].",
    ),
    (
        "jaipanya-2022/steroid-within-12-hours",
        "when to start steroids",
        "Corticosteroids should be started within twelve hours of the onset of cord compression [1].",
    ),
    (
        "jaipanya-2022/embolization-hypervascular-benefit",
        "embolise?",
        "Embolisation before surgery lowers blood loss and the transfusion rate in hypervascular metastases and shortens the operation [1].",
    ),
    (
        "newman-2023/sosg-rcc-srs-recommendation",
        "RCC without cord compression",
        "For renal cell carcinoma with ESCC 0 to 1c a SOSG review strongly recommends SRS rather than en bloc resection [1].",
    ),
    (
        "newman-2023/yamada-cohort-design",
        "yamada cohort",
        "Yamada studied 811 lesions in 657 patients, all ESCC 0 to 1c, treated with single-fraction SRS at 18 to 26 Gy [1].",
    ),
    ("chang-2020/lifetime-share", "how often", "Up to 40% of cancer patients may develop a spinal metastasis at some point [1]."),
    (
        "newman-2023/falloff-consequence",
        "dose falloff",
        "With a cord Dmax of 14 Gy and a fall-off of 10% per mm, high-grade compression forces a choice between underdosing the margin and overdosing the cord [1].",
    ),
    ("morimoto-2024/decompression-vs-rt", "surgery plus RT", "Decompression combined with radiation has proved superior to radiation alone [1]."),
)

CASES: Final = (
    "61M NSCLC met L2, lytic, 60% collapse, left pedicle, new kyphosis, pain worse on standing better lying. ESCC 2, no myelopathy, fit for surgery. SINS and NOMS?",
    "49F breast ca T10, mixed lesion, no collapse but over half of the body involved, posterior elements spared, normal alignment, pain at night only. ESCC 0, no myelopathy. SINS and NOMS?",
    "77M prostate C7, blastic, under 50% collapse, bilateral pedicles, normal alignment, pain on loading relieved by rest. ESCC 1c, neuro intact, fit for surgery. SINS and NOMS?",
    "55F thyroid met T3: lytic, 80% collapse, both facets, new scoliosis, mechanical pain. ESCC 3, myelopathic, cannot tolerate surgery. SINS and NOMS?",
    "63M HCC met S1, lytic, no collapse, under 50% of the body involved, posterior elements spared, normal alignment, painless. ESCC 0, neuro intact. SINS and NOMS?",
    "70F lymphoma T6, lytic, 20% collapse, right pedicle, normal alignment, occasional ache. ESCC 3, myelopathic, fit. SINS and NOMS?",
    "59M sarcoma L4, mixed, 55% collapse, unilateral facet, new listhesis, mechanical pain. ESCC 1a, no myelopathy, fit for surgery. SINS and NOMS?",
    "68F RCC T8, lytic, 35% collapse, posterior elements spared, alignment normal, pain worse on standing better lying flat. ESCC 1b, no deficit, fit for surgery. SINS and NOMS?",
    "52M melanoma C6, lytic, no collapse but over 50% of the body, left facet, normal alignment, mechanical pain. ESCC 2, myelopathy, fit for surgery. SINS and NOMS?",
)
PATHS: Final = {
    "cEBRT": "cEBRT alone",
    "stabilization+cEBRT": "stabilization and then cEBRT",
    "SRS": "SRS alone",
    "stabilization+SRS": "stabilization and then SRS",
    "decompression_stabilization+SRS": "decompression and stabilization and then SRS",
}
GREEK: Final = {1: "one point", 2: "two points", 3: "three points", 4: "four points"}


def second_answers() -> list[Good]:
    """One hundred of them."""
    return [*(among_neighbours(*each) for each in PARAPHRASED), *_cases()][:100]


def among_neighbours(name: str, question: str, prose: str) -> Good:
    """An answer from one claim, the first source, with its neighbours in the paper as the others."""
    claims = _claims()
    at = next(place for place, claim in enumerate(claims) if claim.id == name)
    near = (claims[at], claims[at - 1], claims[(at + 1) % len(claims)], claims[(at + 2) % len(claims)])
    cited = tuple(
        Cited(number, each.citation, each.id, each.text) for number, each in enumerate((each for each in near if each.source == near[0].source), 1)
    )
    text = "\n".join(f"{each.text} [{each.marker}]" for each in cited)
    return Good(question, Answer(status=Status.ANSWERED, text=text, citations=cited), prose)


@cache
def _claims() -> tuple[Claim, ...]:
    return load()


def _cases() -> Iterator[Good]:
    for case in CASES:
        base = next(event for event in RulesEngine().ask(case) if isinstance(event, Answer))
        outcomes = {outcome.rule: outcome for outcome in reversed(base.outcomes)}
        marker = {cited.citation: cited.marker for cited in reversed(base.citations)}
        for style in (_total, _items, _highest, _nothing, _compression, _pathway, _because, _all):
            prose = style(outcomes, marker)
            if prose:
                yield Good(case, base, prose)


def _marker(outcome: Any, markers: Mapping[Any, int]) -> int:
    return markers[next(reason.citation for reason in outcome.because if reason.citation)]


def _total(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    sins = o["sins"]
    if isinstance(sins, Open):
        return (
            f"The total cannot be fixed: the SINS at {sins.level} may be anything from {sins.range[0]} to {sins.range[1]} [{_marker(sins, m)}]."
            if sins.range
            else ""
        )
    return f"This {sins.band} lesion at {sins.level} scores {sins.value} on the SINS [{_marker(sins, m)}]."


def _items(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    scored = [each for each in o["sins"].because if each.points]
    return " ".join(f"For {each.statement} the SINS gives {GREEK[each.points]} [{m[each.citation]}]." for each in scored[-2:])


def _highest(o: Mapping[str, Any], _m: Mapping[Any, int]) -> str:
    top = [each for each in o["sins"].because if each.points == 3]
    return f"Three points each come from {' and '.join(each.statement for each in top)}." if len(top) > 1 else ""


def _nothing(o: Mapping[str, Any], _m: Mapping[Any, int]) -> str:
    none = [each for each in o["sins"].because if each.points == 0]
    return f"No points are given for {none[0].statement}." if none else ""


def _compression(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    escc = o.get("escc")
    return (
        f"Bilsky grade {escc.value} at {escc.level} means {escc.because[0].statement} and is {escc.band} [{_marker(escc, m)}]."
        if isinstance(escc, Finding)
        else ""
    )


def _pathway(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    noms = o.get("noms")
    return f"NOMS arrives at {' or '.join(PATHS[each] for each in noms.value)} [{_marker(noms, m)}]." if isinstance(noms, Finding) else ""


def _because(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    noms = o.get("noms")
    if not isinstance(noms, Finding):
        return ""
    return f"The pathway follows because of {', '.join(f'{each.statement} [{m[each.citation]}]' for each in noms.because if each.citation)}."


def _all(o: Mapping[str, Any], _m: Mapping[Any, int]) -> str:
    sins, escc, noms = o["sins"], o.get("escc"), o.get("noms")
    if not (isinstance(sins, Finding) and isinstance(escc, Finding) and isinstance(noms, Finding)):
        return ""
    return f"In short, the spine is {sins.band} with a SINS of {sins.value}, the compression is {escc.band} (ESCC {escc.value}), and NOMS advises {' or '.join(PATHS[each] for each in noms.value)}."
