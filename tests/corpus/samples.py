# ruff: noqa: E501, W293 paragraphs stand on one line, as in papers
"""Texts of our own with every layout trait that the importer must survive."""

from __future__ import annotations

MARKED = """## Kites over Dry Valleys: A Count of Crashes

Ada Windham<sup>1</sup>, Bo Gale<sup>2</sup>

■ **OBJECTIVE:** To count how often paper kites crash when they are flown in valleys without wind.

■ **RESULTS:** Of 84 kites, 21 (25%) crashed within 3 minutes. Tails longer than 2 m halved that, even when the

string was wet and the pilots were new to the valley.

### INTRODUCTION

Kites crash often.<sup>1</sup> In valleys the rate reaches 30%.<sup>2-4</sup> Tails with a ﬁne knot may help, and mostly do so in the older

### Key words

- Crash
- Kite

### Abbreviations and Acronyms

**KC:** Kite crash

From the <sup>1</sup>Department of Air, University of Hills; <sup>2</sup>Faculty of Gusts, Institute of Calm

Citation: *J Kites.* (2031) 4:1-9.

<https://doi.org/10.5555/kites.2031.04>

studies of flight, where the wind was measured at 2 heights.<sup>5,6</sup>

## RESULTS

### Crash Type

Three kites (4%) fell at once: 2 by knots and 1 by rain. None

**Table 1.** Reasons for a Crash (*N* = 84)

Reason	Number (%)
Season
Spring	9 (11%)
Autumn	12 (14%)
Rain	4 (5%)

KC, kite crash.
\\*Rain above 3 mm.

of these kites flew again (Figures 1 and 2). The first was red.

#### FIGURE 1

A red kite on the ground. (A) Before the crash. (B) Afterwards.

## DISCUSSION

Longer tails cost 12 g each.<sup>7</sup>

## ACKNOWLEDGMENTS

We thank the wind for its 5 visits and all the pilots for their patience with us.

**Table 2.** Tails

Length	Crashed	Flew	P Value
Short	15	30	0.04*
Long	6	33

## REFERENCES

- Gale B, Windham A. Why kites fall. *J Kites*. 2029;2:11-19.
- Storm C. Rain on paper. *Ann Weather*. 2030;7:1.
- Gale B. Valleys. *J Kites*. 2028;1:1-2.
- Gale B. Hills. *J Kites*. 2027;1:3-4.
- Gale B. Heights. *J Kites*. 2026;1:5-6.
- Gale B. Masts. *J Kites*. 2025;1:7-8.
- Gale B. Grams. *J Kites*. 2024;1:9-10.

Received 1 November 2030; accepted 12 January 2031
"""

WRAPPED = """ Strings and Knots for Kites in Calm Weather:\x20
A Short Review

Ada Windham, Bo Gale, Carl Storm

Department of Air, University of Hills, Calm City, Nowhere

Knots in the string of a kite are frequent, and their number can be attributed to hurried winding and to the increased\x20
length of strings among pilots. The choice of a knot takes several steps that include a look at the string, at the kite\x20
and at the weather. Several rules for this choice have been pro-
posed, and each has its friends. In this review the rules, their
weak points, and what became of them in the last decade are told in the order in which they were found by pilots.
 Introduction

The string is known as the most frequent place of a\x20
knot, and a knot is seen as the most common cause of a fall\x20
of the kite [1]. The number of knots has been growing since\x20
long-lasting strings came into use, and 12%–20% of strings\x20
have one [2,3]. A pilot looks at the string before each of the\x20
flights and after them, which takes the longest in the calm\x20

weather of the valleys, where the string lies on the ground\x20
and gathers leaves for hours [9-11].

Rules for Choosing a Knot When the Weather Is Calm
and the String Is Long

Rules of thumb

Rules of thumb ask for 3 turns [4]. They were meant for long-
lasting strings, and pilots mostly follow them, al-
though the number of turns was never put to a test that would

String Weather Review 515

have been fair to the knots with fewer turns [5]. Gale et al. [6] intro-

Table 1. Rules in use

Rule Turns

Calm
weather 2

Windham et al. [7] (2029) O O O

KC, kite crash; SW, string weather.\x20
 duced a fourth turn as an answer to the rain that fell on the long strings of the valleys, and pilots took it up with joy in
the following years, although the weight of the string grew by 4 g and the leaves on the ground stayed where they were [8].

Knots that hold

Fig. 1. A knot of 4 turns in a wet string. (A) Seen from the side. (B) Seen from above after\x20
2 days in the rain.

A B

C

A knot holds when it is wet. It should be tied within 24\x20
hours after rain [88].

String Weather Review 517
"""

PLAIN = """
Bridles for box kites: a narrative of the evidence

Journal of Kites
50(4) 1–17

DOI: [10.5555/bridles.22](https://doi.org/10.5555/bridles.22)

Ada Windham^{1,2} and
Bo Gale²

Abstract

The bridle of a box kite has changed during the past decade. Better glue has led to lighter frames, and so to bridles with fewer legs in nearly every school of kite flying.

Keywords

Box kite, bridle, frame

Date received: 23 December 2021; accepted: 15 March 2022

¹Department of Air, University of Hills, Calm City

Corresponding author:

Ada Windham, Department of Air, University of Hills, 270, Valley Road, Calm City, 10400, Nowhere. Email: author at example org

Introduction

Bridles carry up to 70% of the load.^{1,2} The knots were counted with the terms “tow line”,

“bridle leg” and “frame”.³ Lift grows by 2 m² of paper.⁷⁻⁹

Frames

Legs of a bridle

Legs are cut at 40 cm.^{4–6} Three legs suffice for colon, non-

 

Figure 1. Legs of a bridle. The colour version is online.

steerable and round kites.⁵

Table 1 Lengths of the legs.

- A short leg is 30 or 31 cm.
- A long leg is 60 cm.

\tScore
Leg\t
Short\t3
Long\t1

Adapted from Gale B et al.⁸: Lengths. *J Kites* 1:3, 2027. Reproduced with permission.

Radiant heat loosens the glue of 1.9% of legs. The glue of 5 frames was measured at noon.

Level of evidence

Level of evidence II.

Funding

This research received 1000 kites from nobody.

References
1. Windham A, Gale B, et al. Glue and
 paper. *J Kites* 2021; 2: 3-4.
2. Gale B. Heat? *Ann Weather* 2020; doi: 10.5555/heat(1)2.
"""

ROUND = """#### COPYRIGHT

© 2024 Windham and Gale. This is an open text that may be used, copied and shared by anyone who names its authors in the usual way.

# A new era of tails

Ada Windham<sup>1\\*</sup>, Bo Gale<sup>1</sup>

<sup>1</sup>Department of Air, University of Hills, Calm City

Tails steady a kite, and in spite of better paper the count of kites without a tail keeps growing with the number of pilots. A kite without a tail turns over when the wind drops, and the string then winds around the frame, which ends the flight. It is therefore essential that pilots keep tails at hand, know 3 ways of tying them, and look at the sky before they let go of the string.

#### KEYWORDS

kite, tail, paper

# **1** Introduction

In 2016 a million tails were sold (1, 2). Their weight is known (3). The tail is chosen by criteria: (1) length over 2 m; (2) paper; and (3) colour (4–6, 2). In this way the kite rises, and the tail follows in a line which

Abbreviations: BT, box tail; RT, ribbon tail.

	Box tail	Ribbon tail
Definition	A tail of boxes: (1) paper (2) string	A tail of ribbons
Cost	12 coins	3 coins

TABLE 1 Two kinds of tails.

box tail (BT), ribbon tail (RT).

bends in the wind (5). Three types are known:

Type 1: Box Tails

They hold the kite in 6 of 10 winds (6).

10.5555/tails.2024.1

#### 1.1 Tails in pairs

Pairs cross, as shown for 23.5% of them (2).

### Author contributions

AW: Writing of all 4 drafts.

### References

1. Gale B. Tails. *J Kites.* (2022) 27:1233–7. doi: 10.5555/k1

2. Windham A, Gale B Jr., Storm C. Pairs of tails (part 2). *J Kites.* (2021) 1:2. doi: 10.5555/k(2)b

3. Gale B. Weight. *J Kites.* (2020) 1:2.

4. Gale B. Length. *J Kites.* (2019) 1:2.

5. Gale B. Bends. *J Kites.* (2018) 1:2.

6. Gale B. Winds. *J Kites.* (2017) 1:2.
"""
