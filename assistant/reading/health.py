"""Words of health: how a writer says that a part is normal, and that a finding is absent. Shared by the items of the score."""

from __future__ import annotations

from typing import Final

from assistant.reading.wording import either

_UN: Final = (
    "un(?!chang|certain|clear|know|sure|seen|imag|report|record|document|visuali|determin|decid|explain|cover|stat|stable|us|ident|confirm|"
    "assess|mention|describ|specif|evaluat|examin|tested|resolv|proven)[a-z]{2,}(?:ed|en|ct|hurt)|unscathed|unremarkable|unhurt"
)
HEALTHY: Final = either(
    (
        "intact clear clean normal fine ok okay o\\.k preserved good healthy sound fair satisfactory safe solid conserved regular "
        "robust pristine respected escaped escapes escape innocent tidy kept wnl nad normally perfect faultless all_right alright "
        "nrml untouched maintained retained within_normal_limits within_normal_range as_normal as_expected as_it_should_be as_they_should_be "
        "of_normal_appearance good_as_new look_normal nothing_abnormal nothing_wrong nothing_seen nothing_amiss nothing_to_see in_(?:good_)?order "
        "smooth inconspicuous above_reproach beyond_reproach unsullied unblemished exemplary everything_one_could_wish all_one_could_wish "
        "without_alterations? without_remarks? without_pathology"
    ),
    _UN,
)
"""Any part of the spine that is well; "unchanged" says nothing of that."""
BE: Final = (
    "(?:is|are|was|were|be|been|being|has|have|had|looks?|appears?|seems?|remains?|stays?|still|all|both|quite|well|very|entirely|fully|completely)"
)
ABSENT: Final = (
    "(?:absent|excluded|ruled out|refuted|denied|none|nil|zero|negative|neg|not (?:clearly |actually )?(?:seen|shown|demonstrated|found|identified|"
    "present|evident|visible|there|detected|apparent|confirmed on ct|visualised)|no\\b(?! \\w))"
)
"""A finding that was looked for in vain."""
