# ruff: noqa: E501 prose reads best on one line
"""A fourth hundred right answers, in the manners of different families of models: lists, tables, headings, hedges, words for figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from assistant.answer import Answer, Cited, Status
from core.rules import RULES
from tests.assistant.good_answers import Good
from tests.assistant.second_answers import among_neighbours

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.citation import Citation
    from core.outcome import AnyOutcome

PARAPHRASED: Final[tuple[tuple[str, str, str], ...]] = (
    ("jaipanya-2022/pain-first-symptom", "first symptom", "In up to 95% of patients, pain is the first symptom of spinal metastases [1]."),
    (
        "jaipanya-2022/radiographic-pattern",
        "lytic or blastic",
        "Radiographically, spinal metastases break down as follows:\n- Osteolytic: 70% [1]\n- Mixed osteolytic and osteoblastic: 21% [1]\n- Osteoblastic: 8% [1]",
    ),
    (
        "jaipanya-2022/mri-1-2-weeks-pain",
        "when to scan",
        "Under the Dutch national guideline, unilateral radicular pain warrants MRI within one week and localized spinal pain within two weeks [1].",
    ),
    (
        "jaipanya-2022/tissue-diagnosis-timing",
        "biopsy timing",
        "| Compression | Tissue diagnosis |\n|---|---|\n| clinical | within 24 hours [1] |\n| radiological | within 72 hours [1] |",
    ),
    (
        "jaipanya-2022/steroid-ambulation-1-year",
        "do steroids help walking",
        "Corticosteroids are reported to increase the number of patients who can still walk one year after treatment for metastatic cord compression [1].",
    ),
    (
        "jaipanya-2022/zoledronate-dose",
        "zoledronic acid dosing",
        "**Zoledronic acid** is given intravenously at a dose of 4 mg every 3 to 4 weeks for metastatic bone disease [1].",
    ),
    (
        "jaipanya-2022/zoledronate-12-week-interval",
        "extended interval",
        "Extending zoledronic acid to once every twelve weeks does not weaken its protection against SREs, and compliance improves [1].",
    ),
    ("jaipanya-2022/denosumab-dose", "denosumab dosing", "Denosumab: 120 mg subcutaneously every four weeks to prevent skeletal-related events [1]."),
    (
        "jaipanya-2022/denosumab-cord-compression",
        "denosumab for cord compression",
        "When it comes to spinal cord compression, denosumab did not prove superior to zoledronic acid [1].",
    ),
    (
        "jaipanya-2022/denosumab-hypocalcaemia-onj",
        "denosumab risks",
        "Compared with zoledronic acid, denosumab has a higher risk of both hypocalcaemia and osteonecrosis of the jaw [1].",
    ),
    (
        "jaipanya-2022/sins-bands",
        "what do the SINS numbers mean",
        "The SINS total is read in three bands:\n\n1. 0–6: stable [1]\n2. 7–12: indeterminate [1]\n3. 13–18: unstable [1]",
    ),
    (
        "jaipanya-2022/sins-surgeon-consult",
        "when to call the surgeon",
        "A SINS of 7 or higher (indeterminate or unstable) calls for a consultation with a spine surgeon [1].",
    ),
    (
        "jaipanya-2022/tokuhashi-tomita-accuracy",
        "are the old scores any good",
        "In the French study of 739 patients, the revised Tokuhashi score was accurate in 42.8% and the Tomita score in only 25.6% [1].",
    ),
    (
        "jaipanya-2022/sorg-accuracy-figures",
        "SORG accuracy",
        "The SORG nomogram's stated accuracy is 90% for 3-month survival, 71% for 6-month survival and 78% for 12-month survival [1].",
    ),
    (
        "jaipanya-2022/survival-under-3-months",
        "short prognosis",
        "Surgery is generally not recommended when the patient is expected to live less than three months [1].",
    ),
    (
        "jaipanya-2022/survival-over-6-months-open",
        "open surgery threshold",
        "Because recovery takes longer, open surgery is recommended when expected survival is more than six months [1].",
    ),
    (
        "jaipanya-2022/survival-2-years-en-bloc",
        "en bloc survival",
        "En bloc spondylectomy should be reserved for patients expected to survive two years or more [1].",
    ),
    (
        "jaipanya-2022/cebrt-8gy-pain",
        "RT for pain",
        "For pain without cord compression, a single fraction of 8 Gy cEBRT is the recommended schedule [1].",
    ),
    (
        "jaipanya-2022/cebrt-higher-dose-no-benefit",
        "more than 8 Gy",
        "Going above a single 8 Gy fraction did not improve pain relief, nor did it prolong the tumour response [1].",
    ),
    (
        "jaipanya-2022/srs-local-control-radioresistant",
        "SRS control",
        "Definitive SRS achieves local control rates of up to 88%, even in radioresistant spinal metastases [1].",
    ),
    (
        "jaipanya-2022/srs-fractions",
        "number of fractions",
        "SRS is delivered in one to three fractions, whereas cEBRT needs 10 to 20 [1].",
    ),
    (
        "jaipanya-2022/srs-vcf-dose-limit",
        "avoid fracture",
        "To lower the risk of vertebral compression fracture, the SRS dose may be kept under 16-18 Gy per fraction [1].",
    ),
    (
        "jaipanya-2022/preop-rt-wound-rate",
        "RT before surgery",
        "Based on the cited review, wound complications occur in 6% of surgical patients who received radiation beforehand [1].",
    ),
    (
        "jaipanya-2022/preop-rt-not-risk-factor",
        "does RT harm wounds",
        "Preoperative radiation was not an independent risk factor for wound problems, regardless of the dose [1].",
    ),
    (
        "jaipanya-2022/postop-rt-delay-harm",
        "delay RT",
        "A one-month delay in postoperative radiotherapy worsens local control, quality of life, and overall survival [1].",
    ),
    (
        "jaipanya-2022/cement-leakage-rate",
        "leak",
        "Cement leaks have been reported in up to three quarters of cases (75%), most of them asymptomatic [1].",
    ),
    (
        "jaipanya-2022/cement-not-for-root-pain",
        "cement for radicular pain",
        "Neither vertebroplasty nor kyphoplasty is recommended for pain from nerve root compression, since cement does not shrink the tumour [1].",
    ),
    (
        "jaipanya-2022/open-surgery-adjuvant-delay",
        "wait after open surgery",
        "After open surgery, adjuvant treatment is best deferred for 14 days to 1 month so that wound complications stay low [1].",
    ),
    (
        "jaipanya-2022/separation-margin-3mm",
        "how much margin",
        "For postoperative SRS to be safe, separation surgery should leave a gap of at least 3 mm between tumour and thecal sac [1].",
    ),
    ("jaipanya-2022/hybrid-survival", "survival hybrid", "One-year overall survival following hybrid therapy reaches 78.4% [1]."),
    (
        "jaipanya-2022/hybrid-complications",
        "hybrid complications",
        "### Hybrid therapy\n- **Complications:** 5.4–14% [1]\n- **Reoperation:** 5% [1]",
    ),
    (
        "jaipanya-2022/en-bloc-complications-mortality",
        "en bloc risks",
        "En bloc surgery carries major perioperative complications in as many as 39.7% and a perioperative mortality of 1.3–9.7%, so it belongs in experienced, high-volume centres [1].",
    ),
    (
        "jaipanya-2022/en-bloc-oligometastasis",
        "en bloc oligomets",
        "En bloc surgery may be an option for oligometastasis of the spine, with no more than three contiguous vertebrae involved, when other local or systemic treatments cannot control it [1].",
    ),
    (
        "jaipanya-2022/complications-worsen-survival",
        "complications and survival",
        "Patients with a complication within 30 days of surgery have worse survival [1].",
    ),
    (
        "jaipanya-2022/hardware-failure-reoperation-rate",
        "hardware failure",
        "Hardware failure requiring reoperation is reported at 4.2% at one year and 12.5% at two years [1].",
    ),
    (
        "morimoto-2024/patchell-walking",
        "Patchell walking",
        "Patchell's randomized trial (2005) found that 84% of patients could walk after direct decompressive surgery plus radiotherapy, compared with 57% after radiotherapy alone (p = 0.001) [1].",
    ),
    (
        "morimoto-2024/patchell-duration",
        "Patchell duration",
        "| Arm | Median walking time |\n|---|---|\n| Surgery plus radiotherapy | 122 days [1] |\n| Radiotherapy alone | 13 days [1] |",
    ),
    ("morimoto-2024/bkp-leak", "leak BKP", "Leakage of cement, a major complication of BKP, is seen in roughly 6% of cases [1]."),
    (
        "morimoto-2024/bkp-adjacent-fracture",
        "adjacent fracture",
        "New fractures of adjacent vertebrae follow balloon kyphoplasty in 7.9% to 12.4% [1].",
    ),
    (
        "morimoto-2024/gong-3mm",
        "3 mm",
        "Gong et al. reported poorer local control when the tumour-to-cord separation was less than 3 mm than when it was at least 3 mm [1].",
    ),
    (
        "morimoto-2024/kang-meta-rate",
        "local progression",
        "Kang's meta-analysis gives a pooled one-year local progression of 10.2% after hybrid treatment [1].",
    ),
    (
        "morimoto-2024/laufer-low-dose",
        "low dose",
        "The highest one-year progression rate in Laufer's series, 22.6%, was seen with low-dose hypofractionated radiotherapy (18 to 36 Gy in five or six fractions) [1].",
    ),
    (
        "morimoto-2024/spine-commonest-bone-site",
        "how common",
        "Half of all bone metastases are located in the spine, the most frequent bone site [1].",
    ),
    (
        "morimoto-2024/mescc-rate-20",
        "MESCC",
        "Nearly one in five patients with spinal metastasis may develop symptomatic epidural cord compression [1].",
    ),
    (
        "morimoto-2024/tes-without-embolization",
        "TES no embolisation",
        "TES without embolization can still be safe, as long as hemostasis is meticulous and the dissection careful [1].",
    ),
    ("morimoto-2024/tes-embolization", "TES embolisation", "Embolization before TES is recommended in order to reduce the risk of bleeding [1]."),
    (
        "morimoto-2024/sins-10-kakutani",
        "SINS 10",
        "According to Kakutani et al., a SINS of ≥10 marks a high risk of becoming symptomatic, and preventive intervention is suggested if a long prognosis is expected [1].",
    ),
    (
        "morimoto-2024/mist-systematic-26",
        "MISt review",
        "A systematic review of twenty-six studies concluded that MISt can reduce bleeding, hospital stay and surgical site infections [1].",
    ),
    ("morimoto-2024/tes-zones", "zones TES", "TES is suited to tumours located mainly in the vertebral body (WBB zones 5 through 9) [1]."),
    (
        "chang-2020/first-manifestation",
        "first sign",
        "Between 12% and 20% of people with cancer present first with a symptomatic spinal metastasis [1].",
    ),
    (
        "chang-2020/vcf-rates",
        "VCF",
        "The estimated VCF risk is as high as 40% after SRS versus 5% after conventional radiotherapy [1].",
    ),
    (
        "chang-2020/vcf-dose-threshold",
        "VCF dose",
        "Fracture after SRS is dose-dependent, so in high-risk patients more than 20 Gy per fraction should be used with caution [1].",
    ),
    (
        "chang-2020/timing-lee-survey",
        "Lee survey",
        "Lee et al. surveyed 86 radiation oncologists and 27 spine surgeons and recommended an interval of two weeks or more between surgery and radiotherapy [1].",
    ),
    (
        "chang-2020/timing-review-two-weeks",
        "interval",
        "The review's preferred interval between surgery and radiotherapy is 2 weeks, and it should never be shorter than 7 days [1].",
    ),
    ("chang-2020/ssi-incidence", "SSI", "Surgical site infection can occur in up to 30% of spinal metastasis operations [1]."),
    (
        "chang-2020/ssi-reoperation",
        "why reoperation",
        "Infection of the surgical site accounts for 42% of reoperations and is the leading cause; instrumentation failure ranks second [1].",
    ),
    (
        "chang-2020/embolization-24h",
        "after embolisation",
        "Surgery should follow preoperative embolization within 24 hours, because the effect fades [1].",
    ),
    (
        "chang-2020/embolization-indication",
        "who needs embolisation",
        "Preoperative embolization is advised for hypervascular tumours such as:\n* renal cell carcinoma [1]\n* thyroid cancer [1]\n* hepatocellular carcinoma [1]",
    ),
    (
        "chang-2020/luksanapruksa-17-factors",
        "how many factors",
        "Luksanapruksa and colleagues identified seventeen independent prognostic factors for survival [1].",
    ),
    (
        "chang-2020/katagiri-targeted-drugs",
        "lung in Katagiri",
        "In the revised Katagiri system, lung cancer counts as moderate growth if targeted drugs are used and as rapid growth if they are not [1].",
    ),
    (
        "chang-2020/en-bloc-indication",
        "curative resection",
        "Curative resection has generally been considered for a single spinal metastasis of a slow-growing tumour, e.g. breast, thyroid, or renal cell cancer [1].",
    ),
    (
        "newman-2023/yamada-local-failure",
        "Yamada failure",
        "| Time | Low dose | High dose |\n|---|---|---|\n| 12 months | 5% | 0.41% [1] |\n| 24 months | 15% | 1.6% [1] |\n| 48 months | 20% | 2.1% [1] |",
    ),
    ("newman-2023/yamada-d95", "D95", "The median PTV D95 was 22.40 Gy in the high-dose group and 16.44 Gy in the low-dose group [1]."),
    ("newman-2023/myelitis-gibbs", "myelitis", "Gibbs and colleagues observed radiation myelitis in 6 of 1075 cases, i.e. 0.6% [1]."),
    (
        "newman-2023/vcf-symptomatic-7",
        "symptomatic VCF",
        "Only 7% of patients had a symptomatic fracture needing intervention at five years; the 40% figure counts every fracture seen on imaging [1].",
    ),
    (
        "newman-2023/maranzano-ambulation",
        "walking after RT",
        "Two thirds (67%) of patients with breast cancer regained the ability to walk after radiation, versus one fifth (20%) with hepatocellular carcinoma [1].",
    ),
    (
        "newman-2023/maranzano-response-duration",
        "duration of response",
        "Maranzano's responses to radiation lasted 16 months for myeloma, 12 months for breast cancer, and 10 months for prostate cancer [1].",
    ),
    (
        "newman-2023/klekamp-recurrence",
        "recurrence after debulking",
        "Klekamp and Samii saw local recurrence climb from 70% at one year to 96% at four years in 101 patients [1].",
    ),
    (
        "newman-2023/keam-dehiscence-rates",
        "dehiscence",
        "With preoperative radiation, wound dehiscence or infection was 16% for cEBRT but just 6% for SRS [1].",
    ),
    (
        "newman-2023/sabr-comet",
        "SABR-COMET",
        "In SABR-COMET, five-year overall survival was 42.3% with SABR versus 17.7% with standard care alone [1].",
    ),
    (
        "newman-2023/zelefsky-local-recurrence",
        "Zelefsky",
        "A single fraction of 24 Gy resulted in local recurrence of 2.7% at two years and 5.8% at three years; with the three-fraction regimen it was 9.1% and 22%, respectively [1].",
    ),
    (
        "newman-2023/chakravarthy-nsclc",
        "NSCLC hybrid",
        "Among 103 NSCLC patients treated with hybrid therapy, two-year recurrence was 5.4% after a median of 27 Gy in three fractions [1].",
    ),
    (
        "silva-2021/table-2-age-bands",
        "ages",
        "Age distribution of the series:\n- 55 years or younger: 17 patients (23.6%) [1]\n- 56–65 years: 31 patients (43.1%) [1]\n- 66 years or older: 24 patients (33.3%) [1]",
    ),
    (
        "silva-2021/table-4-sins",
        "SINS in Silva",
        "Three quarters of the patients (54, 75.0%) had a SINS of 7–12, and the remaining quarter (18, 25.0%) scored 13–18 [1].",
    ),
    ("silva-2021/no-wound-infection", "infection", "The series recorded no wound infections at all [1]."),
    (
        "silva-2021/failure-rate-and-types",
        "implant failure",
        "Implant failure occurred in three patients (4.2%): two were type 1 and one was type 2, and none needed revision surgery [1].",
    ),
    ("silva-2021/dural-tears", "dural tears", "Separation surgery led to four accidental dural tears, all dealt with intraoperatively [1]."),
    (
        "jaipanya-2022/mri-immediate-cord",
        "MRI now?",
        "If cord compression is clinically evident, or radicular compression is bilateral, MRI is recommended immediately [1].",
    ),
    (
        "silva-2021/scale-type-4",
        "type 4",
        "Type 4 failure is defined as a sagittal angulation increasing by more than 10 degrees [1].",
    ),
)

RUNS: Final[tuple[tuple[str, dict[str, Any], str, tuple[str, ...]], ...]] = (
    (
        "tokuhashi_2005",
        {
            "karnofsky": 60,
            "extraspinal_bone_metastases": "1-2",
            "vertebral_metastases": "1",
            "organ_metastases": "removable",
            "histology": "breast cancer",
            "frankel": "D",
        },
        "Tokuhashi for breast cancer, KPS 60, two bone metastases outside the spine, one vertebra, removable lung metastasis, Frankel D?",
        (
            "The revised Tokuhashi score is 11 points, which predicts a survival of 6 months or more [1].",
            "**Tokuhashi 2005 = 11**\n\n| Item | Points |\n|---|---|\n| General condition, moderate | 1 |\n| Primary site, breast | 5 |\n| Palsy, Frankel D | 1 |",
            "With eleven points on the revised Tokuhashi score, survival of six months or more is expected; the breast primary alone contributes five points [1].",
        ),
    ),
    (
        "tomita",
        {"histology": "renal cell carcinoma", "visceral_treatability": "treatable", "bone_metastases": "multiple"},
        "Tomita for renal cell carcinoma, treatable visceral metastases, multiple bone metastases?",
        (
            "The Tomita score comes to 6 points, i.e. short-term palliation [1].",
            "Tomita breakdown:\n- moderate growth: 2 points\n- treatable visceral metastases: 2 points\n- multiple bone metastases: 2 points\n- Total: 6 points",
            "Each of the three items (moderate growth, treatable visceral metastases, multiple bone metastases) adds two points, so the Tomita score is six [1].",
        ),
    ),
    (
        "nesms",
        {"modified_bauer": 2, "albumin_normal": True, "walks_independently": False},
        "NESMS with modified Bauer 2, normal albumin, cannot walk independently?",
        (
            "The NESMS is 1: one point for normal albumin, and none for walking or for the modified Bauer score [1].",
            "NESMS totals 1 point [1]; a higher total means longer expected survival [2].",
        ),
    ),
    (
        "modified_bauer",
        {"histology": "renal cell carcinoma", "visceral_metastases": False, "bone_metastases": "solitary"},
        "modified Bauer for renal cell carcinoma, no visceral metastases, single bone metastasis?",
        ("All four items score one point, giving a modified Bauer score of 4 [1].",),
    ),
    (
        "katagiri_2014",
        {
            "histology": "renal cell carcinoma",
            "visceral_spread": "nodular",
            "crp": "0.1 mg/dL",
            "ldh": "200 IU/L",
            "albumin": "4.1 g/dL",
            "platelets": "200000 /uL",
            "calcium": "9.5 mg/dL",
            "bilirubin": "0.8 mg/dL",
            "ecog": 1,
            "previous_chemotherapy": False,
            "bone_metastases": "multiple",
        },
        "Katagiri for renal cell carcinoma, nodular visceral metastases, CRP 0.1 mg/dL, LDH 200 IU/L, albumin 4.1 g/dL, platelets 200000 /uL, calcium 9.5 mg/dL, bilirubin 0.8 mg/dL, ECOG 1, no chemotherapy, multiple bone metastases?",
        (
            "The Katagiri score is 4, in the 4-6 band.",
            "Katagiri 2014 gives a total of four points: moderate growth 2, nodular metastases 1, multiple bone metastases 1 [1].",
        ),
    ),
    (
        "dexamethasone",
        {"symptomatic_compression": True, "histology": "renal cell carcinoma"},
        "dexamethasone for symptomatic cord compression from renal cell carcinoma?",
        (
            "**Dexamethasone regimen**\n1. Bolus: 10 mg intravenously [1]\n2. Then 16 mg per day in divided doses [1]",
            "Give a 10-mg intravenous bolus of dexamethasone, followed by 16 mg daily in divided doses [1]. It should be started within twelve hours of the onset of compression [2].",
        ),
    ),
    (
        "zoledronic_acid",
        {"creatinine_clearance_ml_min": 45},
        "zoledronic acid with a creatinine clearance of 45 ml/min?",
        (
            "At a creatinine clearance of 45 mL/min (row 40–49 mL/min), the dose of zoledronic acid is reduced to 3.3 mg [1].",
            "| Parameter | Value |\n|---|---|\n| Creatinine clearance | 45 mL/min |\n| Zoledronic acid dose | 3.3 mg [1] |\n| Concentrate | 4.1 mL [1] |",
        ),
    ),
    (
        "cord_dose",
        {"fractions": 3, "previous_radiation": False},
        "cord dose limit for radiosurgery in three fractions, not irradiated before?",
        ("The spinal cord limit for three fractions is 20.3 Gy.",),
    ),
    (
        "bed",
        {"total_dose": "24 Gy", "fractions": 3},
        "BED of 24 Gy in 3 fractions?",
        ("For 24 Gy in three fractions the tumour BED (alpha/beta 10) is 43.2 Gy and the EQD2 is 36 Gy.",),
    ),
    (
        "cockcroft_gault",
        {"age_years": 72, "weight_kg": 60, "sex": "female", "creatinine": "1.2 mg/dL"},
        "creatinine clearance of a 72-year-old woman, 60 kg, creatinine 1.2 mg/dL?",
        ("The estimated creatinine clearance is about 40.1 mL/min for this 72-year-old woman weighing 60 kg [1].",),
    ),
    (
        "embolisation",
        {"histology": "renal cell carcinoma"},
        "embolise a renal cell metastasis before surgery?",
        (
            "Yes: preoperative embolisation is recommended, because renal cell carcinoma is hypervascular [1]. Operate within 24 h of it, since the effect wears off.",
        ),
    ),
    (
        "en_bloc",
        {
            "expected_survival_months": 30,
            "ecog": 1,
            "histology": "renal cell carcinoma",
            "solitary": True,
            "contiguous_levels": 1,
            "extraspinal_metastases": False,
            "major_organ_metastases": False,
            "primary_controlled": True,
            "cardiopulmonary_reserve": True,
        },
        "en bloc for a solitary renal metastasis, one level, ECOG 1, expected survival 30 months, primary controlled, nothing outside the spine?",
        (
            "The criteria of three reviews are met: Jaipanya 2022, Morimoto 2024 and Chang 2020. Local recurrence is 1.1-15.3%, and mortality 1.3-9.7%.",
        ),
    ),
    (
        "vertebral_fracture_dose",
        {"dose_per_fraction": "24 Gy", "lesion": "lytic", "alignment": "deformity", "older_age": True},
        "fracture risk with 24 Gy per fraction, lytic lesion, kyphosis, older patient?",
        ("At 24 Gy per fraction the dose is above 20 Gy, where Chang 2020 and Newman 2023 advise caution; Jaipanya 2022 would stay below 16-18 Gy.",),
    ),
)


def fourth_answers() -> list[Good]:
    """Exactly a hundred of them."""
    return [*(among_neighbours(*each) for each in PARAPHRASED), *_outcomes()]


def _outcomes() -> Iterator[Good]:
    for rule, facts, question, proses in RUNS:
        base = _answer(RULES[rule](facts))
        for prose in proses:
            yield Good(question, base, prose)


def _answer(outcome: AnyOutcome) -> Answer:
    """One outcome with its places numbered in the order in which its reasons give them."""
    reasons = (*outcome.because, *outcome.notes, *(each for dispute in outcome.disputes for each in dispute.readings))
    places: dict[Citation, int] = {}
    for each in reasons:
        if each.citation:
            places.setdefault(each.citation, len(places) + 1)
    text = "\n".join(f"{each.statement} [{places[each.citation]}]." for each in reasons if each.citation)
    return Answer(
        status=Status.ANSWERED,
        text=text,
        outcomes=(outcome,),
        citations=tuple(Cited(marker, place) for place, marker in places.items()),
    )
