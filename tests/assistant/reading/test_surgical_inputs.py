"""What NOMS asks besides stability, in the wording of many writers: grade, neurology, fitness and the name of the tumour."""

from __future__ import annotations

import pytest

from core.pathways.radiosensitivity import RESISTANT, SENSITIVE
from tests.assistant.reading.told import facts_of

LOW, HIGH = ["0", "1a", "1b", "1c"], ["2", "3"]
NAMES = {
    "multiple myeloma": "plasma cell myeloma, RRMM, myelomatosis",
    "plasmacytoma": "solitary plasmacytoma of bone, SPB",
    "lymphoma": "B-cell lymphoma, diffuse large B-cell, ALCL, Waldenstrom, Hodgkin's",
    "prostate cancer": "mCRPC, castration-resistant, Gleason 9 adenocarcinoma, prost ca, known PCa, HRPC",
    "breast cancer": "mBC, BrCa, ER+ HER2-, mamma carcinoma, infiltrating ductal carcinoma",
    "ovarian cancer": "HGSC, EOC, high-grade serous ovarian carcinoma, clear cell carcinoma of the ovary, metastasis from the ovary",
    "neuroendocrine carcinoma": "NEC, neuroendocrine carcinoma of the pancreas, Merkel cell carcinoma",
    "neuroendocrine tumour": "NET of the ileum, ileal carcinoid, insulinoma, pNET, pancreatic neuroendocrine tumour",
    "seminoma": "testicular seminoma, mediastinal seminoma",
    "colon cancer": "caecal cancer, adenocarcinoma of the sigmoid, hepatic flexure tumour, colonic adenocarcinoma",
    "non-small cell lung cancer": (
        "SCC of the lung, bronchogenic adenocarcinoma, large cell carcinoma of the lung, adenocarcinoma c/w lung primary, adenoca lung"
    ),
    "thyroid cancer": "Hürthle cell carcinoma, MTC, DTC, papillary thyroid cancer",
    "renal cell carcinoma": (
        "metastasis from the left kidney, primary: kidney, tumour of renal origin, metastatic renal, kidney growth, ccRCC, mRCC, "
        "chromophobe renal cell carcinoma, collecting duct carcinoma, Grawitz tumour, hypernephroma"
    ),
    "hepatocellular carcinoma": "hepatoma, ca liver, fibrolamellar carcinoma",
    "melanoma": "uveal melanoma, acral melanoma",
    "sarcoma": "LMS, MPNST, osteogenic sarcoma, endometrial stromal sarcoma, malignant fibrous histiocytoma",
    "chordoma": "dedifferentiated chordoma, clival chordoma",
    "head and neck cancer": "throat cancer, laryngeal malignancy, tongue SCC, SCC of the tonsil, H&N SCC, hypopharyngeal cancer",
    "cervical cancer": "SCC cervix, carcinoma of the cervix",
    "bladder cancer": "urothelial bladder cancer, MIBC, UC of the bladder, secondary from the bladder",
    "gall bladder cancer": "carcinoma of the gallbladder, gall-bladder ca",
    "cholangiocarcinoma": "cholangioca, biliary tract carcinoma",
    "gastrointestinal stromal tumour": "gastro-intestinal stromal tumor, stromal tumour of the stomach",
    "unknown primary": "MUO, CUP, unidentified primary",
}


@pytest.mark.parametrize(("name", "words"), [(name, each) for name, listed in NAMES.items() for each in listed.split(", ")])
def test_a_tumour_has_one_name_however_it_is_written(name: str, words: str) -> None:
    """Subtypes, abbreviations and the wording of pathology reports give the name that the rules know."""
    assert facts_of(f"T8 met, {words}, lytic")["histology"] == name


def test_every_tumour_that_the_reviews_class_is_among_them() -> None:
    """No histology with a listed radiosensitivity is left without its synonyms."""
    assert {*SENSITIVE, *RESISTANT} <= NAMES.keys()


@pytest.mark.parametrize(
    "text",
    [
        "T8 lytic, on a morphine PCA",
        "T8 lytic, treated for CAP in March",
        "T8 lytic, a tongue of tumour enters the canal",
        "T8 lytic, BRCA1 carrier",
        "T8. Differential: lymphoma, myeloma, infection.",
        "T8 lytic, new bone growth",
        "T8 lytic, metastatic lung disease",
        "T8 lytic, liver secondaries",
        "T8 lytic, no metastasis from the kidney",
        "T8 lytic, the primary is not in the lung",
        "T8 lytic, cyst in the kidney",
        "T8 lytic, primary renal failure",
    ],
)
def test_what_only_looks_like_a_tumour_is_none(text: str) -> None:
    """A pump, a pneumonia, a shape, a gene and a list of possibilities are no histology."""
    assert "histology" not in facts_of(text)


@pytest.mark.parametrize("text", ["Could you look at this man with a T8 melanoma?", "Can I discuss T8 in a lady with melanoma?"])
def test_the_mark_of_a_request_casts_no_doubt_on_the_tumour(text: str) -> None:
    """Who asks for help with a patient does not ask which tumour it is."""
    assert facts_of(text)["histology"] == "melanoma"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("T10 breast vs lung adenocarcinoma", ["breast cancer", "non-small cell lung cancer"]),
        ("Either renal cancer or hepatocellular carcinoma at T9", ["hepatocellular carcinoma", "renal cell carcinoma"]),
    ],
)
def test_one_of_two_tumours_stays_a_set(text: str, names: list[str]) -> None:
    """A tumour told as one or the other leaves both names possible."""
    assert facts_of(text)["histology"] == names


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("nothing has come out of the bone into the canal", "0"),
        ("nothing in the epidural space", "0"),
        ("marrow infiltration only, no extraosseous tumour", "0"),
        ("epidural positive, sac round and undented", "1a"),
        ("epidural thickening, the thecal sac outline is smooth", "1a"),
        ("the sac loses its round shape because of the tumour, which does not come into contact with the cord", "1b"),
        ("the thecal sac is slightly indented by epidural tumour but the roots are not reached", "1b"),
        ("theca mildly deformed, cord surrounded by fluid signal on every side", "1b"),
        ("extradural soft tissue indents the sac and abuts the anterior surface of the cord. The cord is neither deformed nor displaced", "1c"),
        ("tumour abuts but does not displace the cord", "1c"),
        ("spinal cord indented ventrally, with preserved dorsal CSF", "2"),
        ("cord pushd back n flatened but u can stil see csf", "2"),
        ("cord: compressed\nCSF around cord: none", "3"),
        ("no MSCC", LOW),
        ("cord compressed; CSF around the cord not commented on", HIGH),
        ("epidural spinal cord compression scale: 1b", "1b"),
        ("ESCC grade: two", "2"),
        ("Bilsky III at T6", "3"),
        ("chordoma > lytic > ESCC 1c > fit", "1c"),
        ("Between a 1b and a 1c for Bilsky", ["1b", "1c"]),
        ("On the six point Bilsky scale the T6 lesion scores zero", "0"),
    ],
)
def test_the_canal_in_words_gives_its_grades(text: str, grade: object) -> None:
    """What the images are said to show leaves the grades that the scale allows, and no other."""
    assert facts_of(f"T6 met. {text}.")["escc"] == grade


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no clonus, no Babinski, gait normal", False),
        ("plantars both flexor, knee jerks equal, no weakness", False),
        ("power 5/5, brisk reflexes, upgoing plantars", True),
        ("no cord signs", False),
        ("nothing to suggest cord dysfunction", False),
        ("nil neuro", False),
        ("the examination is normal", False),
        ("lytic - ESCC 0 - intact", False),
        ("Frankel C", True),
        ("AIS-D", True),
        ("Nurick grade 3", True),
        ("Nurick 0", False),
        ("toes go up", True),
        ("Absent: clonus, Babinski, sensory level", False),
        ("myelopathy has resolved", False),
    ],
)
def test_neurology_in_words(text: str, value: bool) -> None:  # noqa: FBT001 the value of the fact
    """Signs, scales and examinations found normal tell whether the cord has failed; a sign counts more than normal power."""
    assert facts_of(f"T6 met. {text}.")["myelopathy"] is value


@pytest.mark.parametrize("text", ["no clonus", "myelopathy neither confirmed nor excluded", "reflexes not examined", "legs weak, reflexes normal"])
def test_one_normal_sign_is_no_normal_examination(text: str) -> None:
    """A single absent sign, a doubt, or normal reflexes beside weakness leave myelopathy open."""
    assert "myelopathy" not in facts_of(f"T6 met. {text}.")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Anaesthetics have now seen him and they're happy for him to have surgery", True),
        ("No medical contraindication to surgery", True),
        ("Not unfit for surgery", True),
        ("Can tolerate sx", True),
        ("Deemed fit to undergo decompression", True),
        ("No one would put her through an operation", False),
        ("She could not withstand it", False),
        ("Anaesthetist says he cannot", False),
        ("May or may not tolerate an operation", None),
        ("Would he tolerate surgery? Unknown", None),
    ],
)
def test_fitness_in_words(text: str, value: object) -> None:
    """Who says so, and how, decides fitness; a question or "may or may not" leaves it open."""
    assert facts_of(f"T6 met. {text}.").get("tolerates_surgery") is value
