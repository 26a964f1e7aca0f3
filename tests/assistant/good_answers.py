# ruff: noqa: E501 prose reads best on one line
"""Hand-written paraphrases of claims, and of scored cases in several styles: one hundred answers a careful writer could give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from assistant.answer import Answer, Cited, Status
from assistant.rules_engine import RulesEngine
from core.outcome import Finding, Open
from corpus.claim import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

PARAPHRASED: Final[tuple[tuple[tuple[str, ...], str, str], ...]] = (
    (
        ("jaipanya-2022/dexamethasone-dose",),
        "steroid dose for cord compression?",
        "The best supported regimen is an intravenous bolus of 10 mg followed by 16 mg daily in divided doses [1].",
    ),
    (
        ("jaipanya-2022/dexamethasone-dose", "jaipanya-2022/steroid-high-dose-historical"),
        "how much dex, and is high dose bad?",
        "For symptomatic cord compression dexamethasone starts with a 10 mg bolus and goes on with 16 mg a day [1]. The serious complications come from historical high-dose studies, a 100 mg bolus and then 96 mg daily [2].",
    ),
    (
        ("jaipanya-2022/steroid-low-dose-gi-bleed",),
        "GI bleed on steroids?",
        "Gastrointestinal bleeding occurs in as few as 1.9% with low-dose steroids, and a PPI may lower this further [1].",
    ),
    (("jaipanya-2022/cci-threshold-2",), "charlson cutoff?", "A CCI of 2 or more predicts complications within 30 days of surgery [1]."),
    (
        ("jaipanya-2022/escc-high-grade", "jaipanya-2022/escc-low-grade"),
        "what is high grade ESCC",
        "Grades 2 and 3 are high-grade, because imaging shows a compressed cord [1]. Grades 0, 1a, 1b and 1c are low-grade: the thecal sac may be indented, but the cord is not visibly compressed [2].",
    ),
    (
        ("newman-2023/cord-dmax-14",),
        "cord dmax?",
        "With the cord held to a Dmax of 14 Gy, reversible cord injury occurred in 0.42% of 476 patients [1].",
    ),
    (
        ("jaipanya-2022/srs-dose-per-fraction",),
        "dose per fraction of SRS",
        "Each SRS fraction carries more than 10 Gy, a relatively high dose compared with cEBRT [1].",
    ),
    (
        ("chang-2020/survival-threshold-surgery",),
        "minimum survival for surgery?",
        "Most researchers want an expected survival of at least 3 to 6 months before considering surgery [1].",
    ),
    (
        ("newman-2023/laufer-186-regimens",),
        "local progression after separation surgery",
        "In Laufer's 186 patients, 1-year local progression was under 5% after 24-30 Gy in 3 fractions and under 10% after a single fraction of 24 Gy [1].",
    ),
    (
        ("jaipanya-2022/definitive-treatment-timing",),
        "how fast must treatment start",
        "Definitive treatment is due within 24 hours for symptomatic cord compression, within 72 hours when it is only radiological, and within 14 days when pain is the only complaint [1].",
    ),
    (
        ("newman-2023/yamada-histology-independent",),
        "does histology matter for SRS",
        "Traditionally radioresistant tumours made up 82% of Yamada's series, yet histology did not affect the response in the high-dose group [1].",
    ),
    (("morimoto-2024/sagittal-zones",), "zones for sagittal resection", "Sagittal spondylectomy suits lesions in WBB zones 2-5 or 7-11 [1]."),
    (("jaipanya-2022/sorg-auc",), "how good is SORG", "SORG discriminates well, with an AUC consistently above 0.70 [1]."),
    (
        ("jaipanya-2022/surgery-complication-37",),
        "complications of surgery",
        "Complications follow surgery in up to 37%, so risk and benefit must be weighed against expected survival [1].",
    ),
    (
        ("newman-2023/ryu-2010-high-grade",),
        "radiosurgery for high grade escc",
        "Ryu treated 62 patients with high-grade ESCC with a median single dose of 16 Gy; the risk of neurologic progression was 20%, and nearly half were lost to follow-up [1].",
    ),
    (
        ("jaipanya-2022/noms-four-pillars",),
        "what is NOMS",
        "NOMS, proposed in 2013, rests on four pillars: neurological, oncological, mechanical and systemic [1].",
    ),
    (
        ("newman-2023/rothrock-escc2-salvage", "newman-2023/rothrock-escc2-failure"),
        "ESCC 2 after SBRT, salvage and failure",
        "Salvage operation was needed in 6.8% by 1 year and in 14.5% by 2 years, and fractures were seen in 12% [1]. Locoregional failure was 10.4% at one year and 22% at two years [2].",
    ),
    (
        ("jaipanya-2022/cement-pain-results",),
        "vertebroplasty pain relief",
        "Pain fell by 56 to 100% after vertebroplasty or kyphoplasty, and 31% of patients had a complete response [1].",
    ),
    (
        ("silva-2021/table-7-kyphoplasty",),
        "kyphoplasty and implant failure",
        "Kyphoplasty had been added in 100.0% of the implant failures but in only 26.1% of the constructs that did not fail [1].",
    ),
    (
        ("newman-2023/chordoma-24gy-control",),
        "chordoma SRS",
        "Jin found 90% local control of chordoma at 5 years with a single fraction of 24 Gy [1].",
    ),
    (
        ("silva-2021/ais-c-outcome",),
        "AIS C outcome",
        "Of the nine patients starting at AIS C, five reached AIS E and three reached AIS D, while 1 worsened to AIS A [1].",
    ),
    (
        ("silva-2021/longo-hardware-failure", "silva-2021/versteeg-comparison"),
        "implant failure rates in series",
        "Hardware failed in 13.8% of the 58 patients of Longo, although only 3.4% had a revision for it [1]. In Versteeg's series implants failed in 3.9%, and 0.9% were revised [2].",
    ),
    (("morimoto-2024/tes-criteria",), "who gets TES", "TES asks for a life expectancy of more than 1-2 years and, preferably, an ECOG of 0-1 [1]."),
    (
        ("newman-2023/rothrock-escc2-regimen",),
        "regimen for escc 2",
        "Rothrock treated 31 tumours with SBRT in 3-5 fractions to a total of 24-50 Gy [1].",
    ),
    (
        ("jaipanya-2022/en-bloc-criteria",),
        "en bloc indications",
        "En bloc surgery remains for ECOG 0-2 with an expected survival of more than 2 years and no extraspinal metastases [1].",
    ),
    (
        ("chang-2020/luksanapruksa-performance-factors",),
        "survival factors",
        "Nine of the 17 survival factors (52.9%) describe performance or neurological status [1].",
    ),
    (
        ("silva-2021/table-6-ais-change",),
        "neuro outcome of percutaneous surgery",
        "AIS status improved in 25 patients (34.7%), stayed unchanged in 46 (63.9%) and worsened in 1 (1.4%) [1].",
    ),
    (
        ("jaipanya-2022/complication-rate-range",),
        "complication range",
        "Complication rates run from 5.3% to 51%, which the review attributes to the frailty of cancer patients [1].",
    ),
    (
        ("jaipanya-2022/postop-cebrt-interval",),
        "RT after surgery interval",
        "After surgery cEBRT should wait at least 5-21 days to lower the risk of wound complications [1].",
    ),
    (
        ("chang-2020/nesms-components",),
        "what is in the NESMS",
        "NESMS combines the modified Bauer score, walking ability and serum albumin; Ghori introduced it in 2015 [1].",
    ),
    (
        ("newman-2023/zelefsky-distant-progression",),
        "single vs 3 fractions distant progression",
        "Distant progression at 2 and 3 years was 10.7% and 22.5% after 3 fractions, compared with 5.3% after a single fraction [1].",
    ),
    (
        ("jaipanya-2022/oligometastasis-adjuvant-dose",),
        "adjuvant RT oligomets",
        "As an adjuvant to surgery in oligometastatic disease, 30-39 Gy are given over 10-13 fractions [1].",
    ),
    (("silva-2021/statistics-logistic-model",), "stats of silva", "Variables with a univariate P below 0.10 entered the logistic regression [1]."),
    (("silva-2021/table-7-groups",), "failure numbers", "Only 3 patients had implant failure, against 69 without [1]."),
    (("jaipanya-2022/prevalence-cancer-patients",), "how common", "Spinal metastases occur in up to 70% of patients with cancer [1]."),
    (("jaipanya-2022/common-primaries",), "which primaries", "Lung, prostate and breast cancer together make up as many as two-thirds of cases [1]."),
)

CASES: Final = (
    "72M RCC met T12: lytic, >50% collapse, both pedicles, pain worse standing better lying flat, new kyphosis. Bilsky 3, paraparetic, ASA 2 fit for surgery. SINS and NOMS?",
    "58F breast cancer L3, lytic, 30% collapse, left pedicle, normal alignment, pain on movement relieved lying down. ESCC 1b, no myelopathy, fit for surgery. SINS and NOMS?",
    "T7 prostate met, blastic, no collapse and under 50% of body involved, posterior elements spared, alignment normal, pain-free. ESCC 0, no myelopathy. SINS and NOMS?",
    "66M lung adenocarcinoma L5 lytic, 70% collapse, bilateral facets, new listhesis, mechanical pain. ESCC 2, myelopathic, not fit for surgery. SINS and NOMS?",
    "T4 myeloma, lytic, 20% collapse, right pedicle, normal alignment, occasional ache. ESCC 1c, no myelopathy, fit. SINS and NOMS?",
    "C2 thyroid met, mixed lesion, no collapse but over half the body involved, unilateral facet, normal alignment, pain on turning the head relieved by rest. ESCC 1a, no myelopathy. SINS?",
    "L1 melanoma, lytic, over 50% collapse, both pedicles, kyphosis new, mechanical pain. ESCC 3, myelopathy, fit for surgery. SINS and NOMS?",
    "T9 colon ca, lytic, 40% collapse, no posterior involvement, alignment normal, occasional pain. ESCC 1b, neuro intact, fit for surgery. SINS and NOMS?",
)
WORDS: Final = dict(
    enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
        ]
    )
)
PATHS: Final = {
    "cEBRT": "conventional radiotherapy",
    "stabilization+cEBRT": "stabilization followed by cEBRT",
    "SRS": "stereotactic radiosurgery",
    "stabilization+SRS": "stabilization followed by SRS",
    "decompression_stabilization+SRS": "decompression and stabilization followed by SRS",
}


@dataclass(frozen=True)
class Good:
    """An answer of the rules engine, what the user wrote, and prose that is right."""

    question: str
    base: Answer
    prose: str


def good_answers() -> list[Good]:
    """One hundred of them."""
    return [*paraphrases(), *cases()][:100]


def paraphrases() -> Iterator[Good]:
    """From claims: the answer carries exactly the cited ones."""
    known = {claim.id: claim for claim in load()}
    for ids, question, prose in PARAPHRASED:
        cited = tuple(Cited(at, known[name].citation, name, known[name].text) for at, name in enumerate(ids, 1))
        text = "\n".join(f"{each.text} [{each.marker}]" for each in cited)
        yield Good(question, Answer(status=Status.ANSWERED, text=text, citations=cited), prose)


def from_questions(answers: Iterable[tuple[tuple[str, ...], str, tuple[str, ...]]]) -> Iterator[Good]:
    """From the claims that answered a question, with their cautions; without claims the rules engine answers the case."""
    known = {claim.id: claim for claim in load()}
    for ids, question, proses in answers:
        cited = tuple(Cited(at, known[name].citation, name, known[name].text, caution=known[name].caution) for at, name in enumerate(ids, 1))
        text = "\n".join(f"{each.text} [{each.marker}]" for each in cited)
        base = (
            Answer(status=Status.ANSWERED, text=text, citations=cited)
            if ids
            else next(e for e in RulesEngine().ask(question) if isinstance(e, Answer))
        )
        yield from (Good(question, base, prose) for prose in proses)


def cases() -> Iterator[Good]:
    """From scored cases, each in several styles."""
    for case in CASES:
        base = next(event for event in RulesEngine().ask(case) if isinstance(event, Answer))
        by_rule = {outcome.rule: outcome for outcome in reversed(base.outcomes)}
        marker = {cited.citation: cited.marker for cited in reversed(base.citations)}
        for style in (_plain, _spelled, _reasoned, _paths, _ordered, _steps, _short, _long):
            prose = style(by_rule, marker)
            if prose:
                yield Good(case, base, prose)


def _mark(outcome: Any, marker: Mapping[Any, int]) -> int:
    return marker[next(reason.citation for reason in outcome.because if reason.citation)]


def _plain(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    sins = o["sins"]
    return f"At {sins.level} the SINS is {sins.value}, which is {sins.band} [{_mark(sins, m)}]." if isinstance(sins, Finding) else ""


def _spelled(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    sins = o["sins"]
    return (
        f"The instability score totals {WORDS[sins.value]} points, in the {sins.band} class [{_mark(sins, m)}]." if isinstance(sins, Finding) else ""
    )


def _reasoned(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    reasons = [each for each in o["sins"].because if each.points is not None]
    return " ".join(f"The SINS counts {each.points} points for {each.statement} [{m[each.citation]}]." for each in reasons[1:4])


def _paths(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    noms = o.get("noms")
    if not isinstance(noms, Finding):
        return ""
    return f"By NOMS the treatment is {' or '.join(PATHS[each] for each in noms.value)} [{_mark(noms, m)}]."


def _ordered(o: Mapping[str, Any], _m: Mapping[Any, int]) -> str:
    escc = o.get("escc")
    return f"The compression at {escc.level} is ESCC grade {escc.value}, which counts as {escc.band}." if isinstance(escc, Finding) else ""


def _steps(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    noms = o.get("noms")
    return (
        " ".join(f"NOMS rests on this: {each.statement} [{m[each.citation]}]." for each in noms.because if each.citation)
        if isinstance(noms, Finding)
        else ""
    )


def _short(o: Mapping[str, Any], _m: Mapping[Any, int]) -> str:
    sins, escc = o["sins"], o.get("escc")
    if isinstance(sins, Finding) and isinstance(escc, Finding):
        return f"SINS {sins.value}, {sins.band}. ESCC {escc.value}, {escc.band}."
    return ""


def _long(o: Mapping[str, Any], _m: Mapping[Any, int]) -> str:
    sins = o["sins"]
    if isinstance(sins, Open) and sins.range:
        low, high = sins.range
        return f"The SINS lies between {low} and {high}, so its class is still open."
    points = [f"{each.statement} adds {each.points} points" for each in sins.because if each.points]
    return f"At {sins.level}, {points[0]} and {points[-1]}, and the total of {sins.value} points is {sins.band}." if points else ""
