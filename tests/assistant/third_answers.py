# ruff: noqa: E501 prose reads best on one line
"""A third hundred right answers, written after the check was mended on the second: what it does with answers that it has never met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from assistant.answer import Answer
from assistant.rules_engine import RulesEngine
from core.outcome import Finding
from tests.assistant.good_answers import Good
from tests.assistant.second_answers import among_neighbours

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PARAPHRASED: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "jaipanya-2022/steroid-omit-asymptomatic",
        "steroids if asymptomatic",
        "Corticosteroids can be omitted in an asymptomatic patient whose cord compression is only radiological, since walking after radiotherapy is no worse without them [1].",
    ),
    (
        "newman-2023/sins-pain",
        "sins pain",
        "The SINS gives 3 points for pain, 1 point for occasional pain that is not mechanical, and 0 for a painless lesion [1].",
    ),
    (
        "jaipanya-2022/hybrid-recurrence",
        "recurrence after hybrid therapy",
        "After separation surgery and postoperative SRS, recurrence ranges between 4.3% and 22% [1].",
    ),
    (
        "jaipanya-2022/embolization-complications-survival",
        "embolisation outcomes",
        "Neither the complication rate nor overall survival differed between patients with and without preoperative embolisation [1].",
    ),
    (
        "silva-2021/table-4-escc-low",
        "low grade escc counts",
        "Grade 0 was seen in 9 patients (12.5%), 1a in ten (13.9%), 1b in 13 (18.1%) and 1c in five (6.9%) [1].",
    ),
    (
        "jaipanya-2022/steroid-taper",
        "taper steroids",
        "Corticosteroids should be tapered quickly when surgery or radiotherapy for the compression is finished [1].",
    ),
    (
        "jaipanya-2022/srs-over-cebrt-radioresistant",
        "radioresistant, SRS or cEBRT",
        "SRS is recommended over cEBRT for radioresistant tumours, regardless of the ESCC grade [1].",
    ),
    ("chang-2020/bleeding-consequences", "bleeding", "Massive blood loss during surgery can lead to serious cardiovascular or cerebral events [1]."),
    (
        "jaipanya-2022/rfa-with-cement",
        "RFA",
        "Radiofrequency ablation, often combined with vertebroplasty or kyphoplasty, lowers pain and disability for up to three months [1].",
    ),
    (
        "newman-2023/residual-escc-recurrence",
        "residual compression",
        "Local recurrence after postoperative SRS was significantly more likely with a residual ESCC of 2 or 3 than after adequate separation, according to Al-Omair [1].",
    ),
    (
        "jaipanya-2022/cebrt-30gy-survival-6-months",
        "cEBRT dose",
        "Non-surgical patients expected to survive more than 6 months should receive at least 30 Gy of cEBRT in several fractions [1].",
    ),
    (
        "newman-2023/hybrid-therapy-definition",
        "hybrid therapy",
        "In hybrid therapy, separation surgery decompresses first and SRS then delivers the ablative dose [1].",
    ),
    ("jaipanya-2022/en-bloc-recurrence", "en bloc recurrence", "Local recurrence after en bloc surgery lies between 1.1% and 15.3% [1]."),
    ("jaipanya-2022/sre-definition", "SRE", "Skeletal-related events comprise bone pain, fracture, hypercalcaemia and spinal cord compression [1]."),
    (
        "silva-2021/table-2-comorbidity-count",
        "comorbidities",
        "Comorbid illness was absent in 23 patients (31.9%); 27 (37.5%) had one and 22 (30.6%) had two [1].",
    ),
    (
        "silva-2021/literature-hardware-failure-2-16",
        "hardware failure literature",
        "Large series report hardware failure in 2%-16%, mostly after open surgery [1].",
    ),
    (
        "newman-2023/vcf-caution-20gy",
        "VCF risk dose",
        "Sahgal advises caution at 20 Gy or more per fraction, particularly when the risk of vertebral compression fracture is high [1].",
    ),
    (
        "jaipanya-2022/zoledronate-approval",
        "zoledronic acid",
        "Zoledronic acid is the most often used intravenous bisphosphonate and is approved for multiple myeloma and for bone metastases of solid tumours [1].",
    ),
    (
        "jaipanya-2022/mri-48-hours-unilateral-deficit",
        "MRI timing",
        "A deficit in one dermatome or myotome on one side calls for MRI within 48 hours [1].",
    ),
    (
        "newman-2023/table1-stabilisation-options",
        "stabilisation options",
        "The NOMS table lists cement augmentation, percutaneous pedicle screws and open instrumentation for stabilisation [1].",
    ),
    (
        "morimoto-2024/locomo-type-3",
        "locomo type 3",
        "Type 3 cancer locomo is a locomotor disease that coexists with the cancer, for example osteoporosis or osteoarthritis [1].",
    ),
    (
        "newman-2023/new-survival-models",
        "new models",
        "The SORG nomogram and the New England score are survival models validated since checkpoint inhibitors and biologics arrived [1].",
    ),
    (
        "jaipanya-2022/embolization-non-hypervascular-no-benefit",
        "embolise non-hypervascular",
        "Preoperative embolisation of mixed or non-hypervascular tumours made no significant difference to blood loss, transfusion or operating time [1].",
    ),
    (
        "jaipanya-2022/sins-parameters",
        "SINS parameters",
        "Six parameters make up the SINS: location, pain, type of bone lesion, alignment, vertebral body collapse and posterolateral involvement [1].",
    ),
    (
        "jaipanya-2022/mas-vs-open-equivalent-outcomes",
        "MAS vs open",
        "Minimal access and open surgery were comparable in pain change, neurological outcome, ECOG score, survival and reoperation rate [1].",
    ),
    (
        "silva-2021/sample-age-sex",
        "age and sex",
        "The 72 patients had a mean age of 62 years (range 25 to 90 years), and 39 of them (54.2%) were male [1].",
    ),
    (
        "morimoto-2024/mist-elderly-short-prognosis",
        "MISt in the elderly",
        "MISt may be offered to more patients, including elderly ones with a prognosis of 6 months or less [1].",
    ),
    (
        "newman-2023/srs-renders-radiosensitive",
        "does SRS overcome resistance",
        "High-dose hypofractionated SRS is held to make practically every tumour radiosensitive, because it overcomes the resistance to conventional radiation [1].",
    ),
    (
        "jaipanya-2022/cement-indication",
        "cement indication",
        "Vertebroplasty or kyphoplasty is indicated for intractable pain without frank instability or cord compression [1].",
    ),
    (
        "chang-2020/srs-dose-only-factor",
        "predictors of control",
        "Radiation dose was the only significant predictor of tumour control in Yamada's study [1].",
    ),
    ("jaipanya-2022/sins-reliability", "reliability of SINS", "The interobserver reliability of the SINS is substantial to excellent [1]."),
    (
        "newman-2023/fenestrated-screws",
        "fenestrated screws",
        "Fenestrated screws allow PMMA to enter the vertebral body, which raises pullout strength and makes shorter constructs possible [1].",
    ),
    (
        "jaipanya-2022/bisphosphonate-mechanism",
        "bisphosphonates",
        "By blocking osteoclast bone resorption, bisphosphonates lower the risk of skeletal-related events in certain cancers [1].",
    ),
    (
        "chang-2020/ssi-prevention",
        "avoid infection",
        "Adequate perioperative nutrition and enough time between surgery and radiation keep surgical site infections low [1].",
    ),
    (
        "newman-2023/sosg-surgery-high-grade-resistant",
        "high grade radioresistant",
        "The SOSG strongly recommends decompression and stabilisation followed by radiation for high-grade ESCC from a radioresistant tumour [1].",
    ),
    (
        "silva-2021/table-3-two-patient-primaries",
        "rare primaries",
        "Bladder, uterine and neuroendocrine primaries were found in two patients (2.8%) each [1].",
    ),
    (
        "newman-2023/new-models-better-1-year",
        "which score predicts best",
        "The SORG nomogram and NESMS predicted 1-year survival better than the revised Tokuhashi, Tomita and revised Bauer scores [1].",
    ),
    ("silva-2021/ais-e-maintained", "AIS E outcome", "All 44 patients who were AIS E before percutaneous surgery remained AIS E afterwards [1]."),
    ("jaipanya-2022/oligometastasis-srs-option", "oligomets", "SRS can also be considered for solitary or oligometastatic disease of the spine [1]."),
    (
        "jaipanya-2022/en-bloc-ideal-candidate",
        "ideal en bloc candidate",
        "The ideal candidate for en bloc resection has a single spinal metastasis that can be removed completely [1].",
    ),
    ("newman-2023/sins-development", "who made SINS", "The SOSG developed and validated the SINS with a modified Delphi approach [1]."),
    (
        "silva-2021/failure-patient-1-profile",
        "first failure",
        "The first failure was a woman of 43 years with a neuroendocrine tumour at T11, ESCC grade 3 and AIS C [1].",
    ),
    ("morimoto-2024/rt-before-walking-loss", "when RT", "Radiotherapy given before gait deteriorates can preserve walking [1]."),
    (
        "chang-2020/lmnop-p-meaning",
        "P in LMNOP",
        "The P of LMNOP stands for patient fitness and prognosis together with the response to prior therapy [1].",
    ),
    ("morimoto-2024/nesms-origin", "NESMS", "NESMS is a recent modification of Bauer's scoring system [1]."),
    (
        "jaipanya-2022/mas-rationale",
        "why MAS",
        "Minimal access techniques aim at less blood loss and a faster recovery, so that patients return quickly to their oncological treatment [1].",
    ),
    (
        "newman-2023/en-bloc-no-longer-required",
        "still en bloc?",
        "En bloc resection and gross total intralesional removal have mostly been replaced by separation surgery, which lets SRS be delivered safely [1].",
    ),
    ("chang-2020/palliative-en-bloc-declining", "palliative", "Most operations for spinal metastasis are palliative [1]."),
    (
        "silva-2021/declining-failure-with-better-implants",
        "implant failure trend",
        "Implant failures have become fewer with better instrumentation although patients now live longer [1].",
    ),
    (
        "newman-2023/favourable-histology-ambulation",
        "walking by histology",
        "Patients with a favourable histology kept walking longer after radiotherapy than those with radioresistant tumours [1].",
    ),
    (
        "jaipanya-2022/bisphosphonate-mechanism",
        "how do bisphosphonates work",
        "Bisphosphonates act on osteoclasts and block the resorption of bone [1].",
    ),
    (
        "silva-2021/goals-qol-and-few-complications",
        "goals of surgery",
        "Surgery aims at a better quality of life with as few complications of treatment as possible [1].",
    ),
    ("morimoto-2024/copper-margins", "COPPER margins", "All cases in the original COPPER report had tumor-free margins [1]."),
)

CASES: Final = (
    "64M bladder cancer L5, lytic, 65% collapse, both facets, new listhesis, pain on loading better lying down. ESCC 2, myelopathy, fit for surgery. SINS and NOMS?",
    "57F breast cancer T9, lytic, 20% collapse, left pedicle, normal alignment, occasional ache. ESCC 1b, no myelopathy, fit for surgery. SINS and NOMS?",
    "81M prostate T2, blastic, no collapse and under 50% of the body involved, posterior elements spared, normal alignment, pain-free. ESCC 0, neuro intact. SINS and NOMS?",
    "46F melanoma C3, lytic, 70% collapse, right facet, new kyphosis, mechanical pain. ESCC 3, myelopathic, fit for surgery. SINS and NOMS?",
    "69M colon cancer L2, mixed, 30% collapse, posterior elements spared, normal alignment, pain worse sitting up and better lying. ESCC 1c, no deficit, fit for surgery. SINS and NOMS?",
    "60F myeloma T11, lytic, over 50% collapse, both pedicles, new kyphosis, mechanical pain. ESCC 3, myelopathy, fit. SINS and NOMS?",
    "73M RCC L4, lytic, no collapse but over half of the body involved, left pedicle, normal alignment, mechanical pain. ESCC 1a, neuro intact, fit for surgery. SINS and NOMS?",
    "50F lung adenocarcinoma T5, lytic, 40% collapse, both pedicles, normal alignment, occasional pain. ESCC 2, no myelopathy, cannot tolerate surgery. SINS and NOMS?",
)
PATHS: Final = {
    "cEBRT": "conventional radiotherapy",
    "stabilization+cEBRT": "stabilization, then conventional radiotherapy",
    "SRS": "SRS",
    "stabilization+SRS": "stabilization followed by SRS",
    "decompression_stabilization+SRS": "decompression with stabilization followed by SRS",
}


def third_answers() -> list[Good]:
    """Some hundred of them."""
    return [*(among_neighbours(*each) for each in PARAPHRASED), *_cases()]


def _cases() -> Iterator[Good]:
    for case in CASES:
        base = next(event for event in RulesEngine().ask(case) if isinstance(event, Answer))
        outcomes = {outcome.rule: outcome for outcome in reversed(base.outcomes)}
        marker = {cited.citation: cited.marker for cited in reversed(base.citations)}
        for style in (_class, _largest, _grade, _advice, _two, _list):
            prose = style(outcomes, marker)
            if prose:
                yield Good(case, base, prose)


def _marker(outcome: Any, markers: Mapping[Any, int]) -> int:
    return markers[next(reason.citation for reason in outcome.because if reason.citation)]


def _class(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    sins = o["sins"]
    return f"With {sins.value} points on the SINS, {sins.level} is {sins.band} [{_marker(sins, m)}]." if isinstance(sins, Finding) else ""


def _largest(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    top = max((each for each in o["sins"].because if each.points is not None), key=lambda each: each.points)
    return f"The largest share of the SINS comes from {top.statement} ({top.points} points) [{m[top.citation]}]." if top.points else ""


def _grade(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    escc = o.get("escc")
    return (
        f"On the Bilsky scale the compression is grade {escc.value}: {escc.because[0].statement} [{_marker(escc, m)}]."
        if isinstance(escc, Finding)
        else ""
    )


def _advice(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    noms = o.get("noms")
    return (
        f"NOMS recommends {' or '.join(PATHS[each] for each in noms.value)} for this patient [{_marker(noms, m)}]."
        if isinstance(noms, Finding)
        else ""
    )


def _two(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    sins, escc = o["sins"], o.get("escc")
    if not (isinstance(sins, Finding) and isinstance(escc, Finding)):
        return ""
    return f"The SINS is {sins.value} ({sins.band}) [{_marker(sins, m)}], and the ESCC grade is {escc.value} ({escc.band}) [{_marker(escc, m)}]."


def _list(o: Mapping[str, Any], m: Mapping[Any, int]) -> str:
    scored = [each for each in o["sins"].because if each.points]
    return f"Item by item: {', '.join(f'{each.statement} {each.points}' for each in scored)} [{m[scored[0].citation]}]." if scored else ""
