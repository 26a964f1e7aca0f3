"""Records: the words for writing down, knowing and examining, and for those who did not, of which the cues of what is untold are made."""

from __future__ import annotations

from typing import Final

from assistant.reading.denial import EARLIER
from assistant.reading.wording import either

AUX: Final = (
    r"(?:has yet been|has been|have been|had been|has|have|had|is|are|was|were|be|been|being|can be|could be|remains?|stays?|goes|went|appears?|"
    r"will be|comes?)"
)
LY: Final = (
    r"(?:(?:(?!(?:previously|formerly|initially|originally|otherwise|only|newly)\b)\w+ly|yet|still|since|also|so far|as yet|either|been|being|be|"
    r"now|at all|to date|"
    r"thus far|ever|even|further) )*"
)
NOT: Final = (
    r"(?:not|nt|never|nowhere|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|isnt|wasnt|hasnt|yet to be|still to be|(?:has|have|had) (?:yet|"
    r"still) to be)"
)
CANNOT: Final = (
    r"(?:cannot|can not|can't|cant|could not|couldn't|couldnt|unable to|not able to|not (?:been )?able to|impossible to|not possible to|hard to|"
    r"difficult to)"
)
PAPER: Final = (
    r"(?:(?:the|this|that|our|her|his|their|outside|ct|mri|mr|clinic|discharge|referral|radiology|gp|formal|written|ward|old|case|any of the|"
    r"either|hospital|verbal|"
    r"operation|x-?ray) )*"
    r"(?:reports?|notes?|letters?|records?|summar(?:y|ies)|forms?|requests?|referrals?|charts?|files?|folder|sheets?|handover|email|message|"
    r"document\w*|"
    r"paperwork|system|film|films|scan|scans|pacs|imaging|images|ct|mri|proforma|text|transcript|dictation)"
)
WRITER: Final = (
    r"(?:nobody(?: else)?|no ?one|no-one|none of (?:us|them)|not one of \w+|"
    rf"{PAPER}|(?:the |our |their )?(?:radiolog(?:ist|ists|y)|reporter|reader|registrar|consultant|team|teams|referrer|referring \w+|hospital|"
    rf"oncolog(?:ist|ists|y)|"
    r"surgeons?|physio\w*|nurses?|doctors?|gp|neurologists?|patholog(?:ist|ists|y)|lab|colleagues?|they|author|writer|anaesthe\w+|anesthe\w+|"
    r"sender|secretary|clerking|clerk))"
)
SELF: Final = r"(?:i|we|they|you)"
DO_NOT: Final = (
    r"(?:(?:do|does|did|has|have|had|could|can|was|were|is|are|am|would|will|should) (?:not|never|nt)|cannot|n't|\w+n't|dont|doesnt|didnt|havent|"
    r"hasnt|couldnt|cant|never|"
    r"not|i'm not|'m not|'ve not|fails? to|failed to|omits? to|omitted to|forgot to|forgets to|forgotten to|neglects? to|neglected to|unable to|"
    r"has yet to|have yet to|"
    r"declines? to|nor)"
)
MORE: Final = (
    r"(?: (?:yet|been|ever|even|really|actually|formally|clearly|explicitly|able to|as yet|so far|still|also|to|be|managed to|had|any of us|in a "
    r"position to))*"
)
RECORDED: Final = either(
    "recorded documented described detailed given stated mentioned specified commented commented_on commented_upon remarked_on remarked_upon "
    "reported known "
    "assessed assessable assessed_for examined examined_for evaluated tested tested_for checked checked_for imaged scanned covered_by_the_scan "
    "included_in included_on",
    "looked_at looked_into asked asked_for asked_about enquired_about inquired_about addressed discussed available accessible obtainable obtained "
    "ascertained",
    "established determined determinable decided clarified characterised characterized classified written_down written_up written entered charted "
    "put_down provided "
    "supplied sent received done performed completed on_file to_hand in_the_notes in_the_report in_the_letter on_the_form back come_back came_back "
    "in_yet out_yet",
    "with_me with_us in_front_of_me forthcoming found_in_the_notes told confirmed_either_way to_be_found_in legible readable interpretable answered "
    "judged gauged typed "
    "seen_by_anyone seen_yet "
    "clear_yet clear_from certain explored touched_on covered_in verified something_i something_we something_any* something_that a_thing_i "
    "noted_either_way reviewed",
)
UNKNOWN: Final = either(
    "unknown unclear unrecorded undocumented undetermined undecided unspecified unstated unreported unassessed unmentioned unexamined unavailable "
    "unobtainable "
    "unascertained awaited pending outstanding illegible unreadable obscured n/k nk n/a n/r n/d tbc tba tbd to_follow to_be_confirmed to_be_advised "
    "to_be_decided "
    "to_be_determined to_be_clarified to_be_established to_be_checked to_be_assessed to_be_reported to_come left_blank left_out left_open a_blank "
    "cut_off",
    "anyone's_guess anybody's_guess omitted still_out on_its_way in_the_post blank untested unexplored unasked unresolved in_process "
    "being_processed cropped",
    "out_of_the_field outside_the_field out_of_view off_the_film not_in_view in_doubt a_mystery up_in_the_air an_open_question an_unknown "
    "open_to_question awaiting",
)
GONE_FROM: Final = (
    rf"(?:missing|absent|omitted|left out|lacking|gone|torn|cut|dropped) (?:from|in|of|out of|off) (?:the |my |our |this |her |his )?{PAPER}"
)
ENDS: Final = (
    r"(?=\s*(?:$|[^\w\s]|(?:by|of|on|in|at|from|and|or|nor|but|with|without|after|as|to|today|tonight|tomorrow|now|here|anywhere|so|either|yet|"
    r"until|because|since|for|when|due|"
    r"during|beyond|upon|we|anyone|anybody|anything|i|has|any|about|owing|though|although|while|pending|since|clearly|formally|properly|explicitly|"
    r"still|is|was|the|either way)\b))"
)
NOW: Final = rf"(?!\s*to (?:be|have)\b){EARLIER}"
