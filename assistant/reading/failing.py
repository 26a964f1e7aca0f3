"""Failing: something that no longer works, in a sentence that says since when. No list can hold all the words for it, so it is put together.

A function that fails, an unsteady gait, a thing one cannot do, help that is needed now, feeling or water lost: with the words for "since when" each
of them is new weakness; without them it may be old, and `functions` and `deficits` read what tells of an emergency by itself.
"""

from __future__ import annotations

from typing import Final

from assistant.reading.functions import CHANGING, LEVEL_OF_FEELING, LIMB
from assistant.reading.wording import either, joined

_NOT_MINE: Final = r"(?<!my )(?<!my own )(?<!grandad )"
_FUNCTION: Final = (
    rf"(?:{LIMB}|proprioception|joint position sense|jps|lower extremit\w+|extremities|trunk|soles?|gait|walking|mobility|balance|power|strength|"
    rf"motor|neurolog\w+|neuro|sensation|feeling|"
    r"coordination|heel[- ]to[- ]shin|romberg\w*|tandem|handwriting|stairs|slippers|shoes|teacup|cups?|sphincter|anal)"
)
_FAILS: Final = either(
    "weak* numb* dead gone lost drop dropp* stagger* ataxi* unstead* paraly* fail* deteriorat* declin* clums* reduced absent worse* heavy "
    "heavier useless cannot can't wont won't no_more not_any_more stopped limp flaccid motionless giving giv* trouble difficult* illegible lax nil "
    "not_moving never_moved sagging slack buckl* downhill impossible down_on down_from not_there"
)
_GAIT: Final = either(
    "wobbl* stagger* stumbl* unsteady unsteadiness reeling drunk drunkard ataxi* clumsy clumsiness off_balance falled keeps_falling falls_over "
    "toppl* holding_on hold_on_to haul* lurch* shuffl* tripp* sway* like_on_a_boat "
    "(?:as_if|like)_(?:the_)?(?:floor|ground)_(?:was|were|is)_(?:foam|soft|sponge|cotton*|moving|air) wad(?:e|es|ing)_through bumps_into stiff_as "
    "legs_stiff legs_are_stiff cross_over_each_other nearly_goes_down",
)
_CANNOT: Final = (
    r"(?:cannot|can ?not|can'?t|could ?n[o']?t|could not|unable to|not able to|not being able to|no longer|no more able to|difficult\w* (?:to|in|"
    r"with)|"
    r"trouble|struggl\w+ to|fails to|lost the ability to|only (?:possible|able))"
)
_ACTS: Final = either(
    "walk* stand* weight*bear* bear_weight sit_up get_up climb* transfer* turn_a_key turn_keys pick_up do_up button* fasten* hold* write writing "
    "bring* feed* mov* lift* raise* rais* grip* squeez* straighten* mobili* ambula*"
)
_AID: Final = (
    r"(?:hoist\w*|zimmer|frame|wheel ?chair|crutch\w*|bannister|banister|furniture|"
    r"(?:two|2|three|3) (?:persons?|people|helpers?|nurses?|staff|carers?)|assist\w* of (?:1|2|one|two)|stand(?:ing)?[- ]aid|stedy|rotunda)"
)
_NEEDS: Final = r"(?:needs?|need|needed|needing|requir\w+|takes?|took|with|only|using|now|hold\w*|depend\w+|haul\w*|on|in|by)"
_FELT: Final = either("numb* pins_and_needles paraesth* no_feeling electric_shocks lhermitte* not_feel* without_feeling")
_WATER: Final = (
    r"(?:(?:peed|weed|wet|pees|wees|wetting) (?:him|her)self|leak\w* (?:stool|urine|water)|catheteri[sz]ed|(?:could|can)(?:no|n'?)t (?:go|pee|wee|"
    r"urinate|pass)|"
    r"bladder (?:has )?(?:stopped|failed|not) \w*empt\w*|(?:could|can) not (?:go|pee|wee|urinate|pass)|catheter was tugged)"
)
SIGNS: Final = joined(
    rf"\b{_NOT_MINE}{_FUNCTION}\b[^.;,]{{0,30}}?\b{_FAILS}(?![a-z])",
    rf"(?<![a-z]){_FAILS}(?![a-z])[^.;,]{{0,24}}?\b{_NOT_MINE}{_FUNCTION}\b",
    rf"\b{_GAIT}(?![a-z])",
    rf"\b{_CANNOT} (?:[\w']+ ){{0,3}}?{_ACTS}(?![a-z])",
    rf"\b{_NEEDS} (?:[\w']+ ){{0,3}}?{_AID}\b|\b{_AID}[ -](?:bound|depend\w+)\b",
    rf"\b{_FELT}(?![a-z])",
    rf"\b{_WATER}",
    r"\bnothing (?:moves|works|will move)\b",
)
"""What fails, for a sentence that says since when."""
SINCE: Final = joined(
    rf"\b{CHANGING}\b",
    r"\b(?:(?:last|past) (?:\w+ )?(?:hours?|days?|nights?)|as of|an? (?:hour|day|week|fortnight)s? ago|(?:\d{1,2}|two|three|four|five|six|ten|few) "
    r"(?:minutes?|hours?|h|days?|weeks?) ago|\d/(?:7|"
    r"52|24) ago|"
    r"(?:for|in|over) the (?:last|past)|(?:as of|since|from|at|about|around|approximately) (?:about |approximately |around )?(?:\d{1,2}(?:[:.]\d\d| "
    r"?[ap]\.? ?m\b| o'?clock)|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:[ap] ?m\b|o'?clock)|teatime|lunch\w*|supper|dawn)|from (?:this|the|last) (?:morning|"
    r"night|evening|"
    r"weekend|afternoon)|on (?:admission|clerking|arrival|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|when (?:transferred|admitted|clerked)|this is "
    r"a change|"
    r"(?:was ?n'?t|was not|neither was|not) (?:so|there|like this|the case) (?:at|on|last|before|yesterday)|first documented|between the|"
    r"day \d+ of|this week|last week|at (?:midnight|noon|breakfast|supper|lunch|dinner)|from (?:one|a|two) "
    r"(?:weeks?|days?)|"
    r"never (?:did|had|before)|not? [\w ]{1,24}before|first time|growing|increasing|fresh|started|began|begun|new(?:ly)?|came on|came up|onset|just "
    r"now|"
    r"any ?more|any longer|no more|before (?:he|she|was|that)|yesterday|last night|suddenly|within (?:hours|days|the)|as well now|on the \d|was "
    r"(?:moving|fine|"
    r"independ\w+|walking|pottering|on)|went from|climb(?:ed|ing)|spread\w*)\b",
)
"""Words that say since when, or what it was like before."""
PLAIN: Final = joined(
    r"\b(?:ambul\w+|mobile|walking|walks|walked|independent\w*|mobilising|mobilizing)(?: \w+){0,2} ?(?:->|=>|→|>|to|then|now) ?"
    r"(?:non|not|un|im|no longer)[ -]?(?:ambul\w+|walking|able to walk|mobil\w+|standing|weight[ -]?bearing)\b",
    r"\b(?:walking|mobility|gait|balance|power|strength|legs?)(?: (?:has|have|is|are|was|all|just|now|simply|completely))* (?:gone|went|disappeared|"
    r"vanished) (?:(?:completely|entirely|right off) )?(?:in|within|over|inside) (?:the )?(?:space of |course of |past |last |just )*(?:an?|one|two|"
    r"three|"
    r"four|five|a few|few|a couple of|\d{1,2}|hours|days)\b",
    r"\b(?:from|was) [^.;,]{3,30} to (?:nothing|zero|not at all|not walking|bed ?bound|chair ?bound|(?:a )?wheel ?chair|(?:a )?hoist)"
    r"(?: in| within| over|\s*$)",
    r"\b(?:flaccid|motionless|areflexic) (?:and [a-z]+ )?(?:(?:lower|both|all|left|right) )*(?:legs?|limbs?|arms?|extremit\w+|below|from)\b",
    r"\bnothing (?:moves|is moving|works|will move)(?: either| now| any ?more)?(?:,? from|,? below| in)\b|\bno movement (?:from|below|in (?:the|his|"
    r"her|both|either))\b",
    r"\b(?:hemi|mono)(?:pares\w+|paretic|pleg\w+) (?:[\w']+ ){0,4}?(?:since|today|now|ago|overnight)\b|\b(?:sudden\w*|acute|new)(?:[ -]onset)? "
    r"(?:hemi|mono)(?:pares|pleg)\w+",
    r"\b(?:getting|growing|becoming|got) (?:\w+ )?weaker\b",
    r"\bneurological(?:ly)? (?:going |getting )?(?:downhill|worse)\b|\b(?:going )?downhill (?:fast|rapidly|quickly|neurologically)\b",
    r"\b(?:lax|patulous|weak|absent) (?:anal )?sphincter\b|\b(?:anal )?(?:squeeze|tone) (?:is )?(?:almost |nearly )?(?:nil|absent|gone|lax)\b",
    r"\b(?:legs?|knees|hips) (?:are|is|keep|kept|have been|were) (?:giving|gave) (?:up|way|out|in)\b",
    rf"\b(?:no feeling|not? feel\w*|can ?n[o']?t feel|cannot feel) (?:at all )?(?:the )?(?:seat|catheter|commode|chair|toilet)\b|\bdead below "
    rf"(?:the )?{LEVEL_OF_FEELING}\b",
)
"""What tells of it by itself."""
PAIN: Final = joined(
    r"\b(?<!not from )(?<!not because of )(?<!not due to )(?<!without )(?<!without any )(?<!no )(?<!not )(?:pain\w*|hurts?|ach\w+|sore\w*)\b"
    r"|\b(?:good as gold|comfortable|fine|ok|settles?|eases?) (?:\w+ )?(?:lying|laid|flat|supine|in bed)\b",
)
OLD: Final = joined(
    r"\bfor (?:\w+ ){0,3}years\b|\bunchanged\b|\blong[- ]?standing\b|\bdiabet\w+|\b(?:as|same as) (?:always|ever|usual)\b|"
    r"\bscars?\b|\bmastectomy\b"
)
"""What makes a whole sentence speak of something old."""
OTHERWISE: Final = joined(
    r"\b(?:breathless\w*|arthritis|neuropath\w*|chemo\w*|parkinson\w*|stroke|polio|ms|no change|unchanged|fine|"
    r"normal|intact|no new|improv\w+|better|denies|denied|nil|no (?:weak|numb|loss|drop|deficit|gait|unstead|difficult|trouble|problem)\w*|none|"
    r"(?<!as )if|"
    r"should|appetite|kg|sleep|hair|blood|pressure|drug|dose|collapse\w*|for years|long[- ]?standing|always|usual\w*|wrist|hip fracture|nights? out|"
    r"good as gold|lying down|lying flat|supine)\b",
)
"""What makes it something else."""
