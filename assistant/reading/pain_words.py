"""Words of pain: what loads the spine, what unloads it, pain itself, how it gets worse or better, and what is no pain of the spine."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns
from assistant.reading.wording import either

LOAD: Final = (
    "(?:"
    + either(
        (
            "stand* vertical sit sits sitting sat walk* motion load* bend* lift* rotat* nods? nodding nodded upright weight_?bear* wt_bear* wb "
            "get_up gets_up "
            "cough* sneez* activit* active transfer*(?!_to_(?:us|our|the|your|a|hospital|theatre|itu|icu|hdu)\\b) "
            "rise rises rising roll* axial_load* climb* stair stairs"
        ),
        (
            "postur* position* exert* effort carrying driving jolt* bump* twist* flex(?!or)* flexion extend* extension raise*_(?:his|"
            "her|the)_head ambulat* mobilis* mobiliz* strain* stoop* (?:each|every|a|one|first)_step steps stepping jump* vibration physio "
            "physiotherapy"
        ),
        (
            "(?<!bad_)(?<!steady_)(?<!weak_)on_(?:his|her|their|the)_feet out_of_(?:a_|the_)?(?:bed|chair|"
            "car) worse_through_the_day looking_(?:up|"
            "down|round|over) shaking_(?:his|her|the)_head housework chores vacuum* hoover* gardens gardening mak(?:es|ing)_(?:the_)?beds? "
            "prop*_(?:him|her|them)_up propped_up "
            "(?:picks?|picking)_up(?!_(?:on|by|the_(?:phone|result|film|disc))) leans leaning exercise any_movement dressing reaching pushing "
            "pulling orthostasis orthostat* (?:(?<=at_)|(?<=on_)|(?<=during_))gait rais(?:es|ing|ed)_(?:the_|his_|her_)?(?:trunk|body|him|"
            "her)(?:self)? log_roll* log-roll* hoist* "
            "straighten* pothole* feet_touch*"
        ),
    )
    + "|(?:puts?|putting|placing|taking) (?:any |full |her |his )?weight|"
    "weight (?:(?:is |was )?(?:put|placed) |goes |comes )?(?:on|onto|through|upon) (?:the|his|her|their) (?:spine|back|feet|foot|legs?)|(?:takes?|"
    "taking|under) (?:axial |any |physiological )?load|head (?:of (?:the )?bed|end) (?:is |goes |comes |gets |put )?(?:raised|elevated|above|over|"
    "up|beyond|tilted)|bed "
    "?head (?:is )?(?:up|raised|"
    "elevated)"
    r"|turn(?!(?:s|ed|ing)? (?:out|down|away|up|into|to)\b)(?!ed (?:him|her|them|it) )[a-z]*"
    + r"|mov(?:e|es|ed|ing|ements?)\b|(?:gets?|getting) (?:up|out|off|into|dressed)|(?:lifting|holding) (?:his|her|the) head)"
)
REST: Final = either(
    "lying lies lie laying lays lay supine prone flat recumb* in_bed bed_?rest rest_in_bed reclin* horizontal "
    "(?:when|once|lying|laid)_level pillow* on_(?:his|her|the)_back rest resting rests lie_down brace braced collar corset keeping_still float* "
    "afloat in_the_pool weightless "
    "(?<!and_)(?<!but_)still(?!_(?!eases|reliev|help|settl|stop|improv|takes|makes)[a-z]+(?:s|ed)\\b|_(?:able|can|no|not|very|present|there)\\b) "
    "immobil* "
    "unloaded unloading decubitus (?:dorsal|lateral)_decubitus off_(?:his|her|their|the)_feet"
)
PAIN: Final = (
    r"(?:pain(?!less|-free| free|killer)\w*|(?:back|neck|(?<=like )tooth|(?<=like a )tooth)?ache\w*|throb\w*|aching|achy|hurts?|hurting|sore\w*|"
    r"discomfort|agony|tender\w*|twinge\w*|"
    r"grumbl\w+|niggl\w+|(?<=it )nags|"
    r"bothered|bothers(?! (?:me|us|you)\b)|(?:back|neck|spine) (?:troubles|kills|plays up|acts up|seizes|locks|catches|goes into spasm|spasms)|"
    r"(?<!leg )(?<!arm )(?<!hip )(?<!knee )(?:vas|nrs)(?: (?:score|pain|of))*:? ?(?:[1-9]|10)(?![\d.]))"
)
WORSE: Final = (
    r"(?:worse\w*|worst|aggravat\w+|exacerbat\w+|brought on|comes?(?: on)?|provok\w+|trigger\w+|increas\w+|"
    r"sharp|only|severe|bad|builds?|starts?|flares?|stabbing|jabs?|precipitat\w+|reproduc\w+|intensif\w+|limits?)"
)
UPON: Final = "(?:with|on|when|whenever|during|after|upon|every time|each time|as soon as|the (?:moment|minute|second|instant)|if|by)"
"""What alone joins a load to a pain that is not named: only close by."""
BETTER: Final = (
    r"(?:eas\w+|reliev\w+|relief|settl\w+|better|improv\w+|gone|goes?(?: away| off)?|disappear\w*|absent|none|"
    r"nil|lifts?|comfortable|comfy|vanish\w*|subsid\w+|abates?|fine|free|no pain|painless|pain-free|resolve[sd]?|stops?|abolish\w*|"
    r"less|nothing|relent\w*|off|ta(?:kes|ken|king) [^.;,]{0,16}?away|took [^.;,]{0,16}?away|forgets?|calms?|helped|helps?|melts?|"
    r"(?<!never )(?<!not )without pain|never (?:in|any|has|gets|feels) pain|"
    r"ends(?: it)?|happy|happier|sort(?:s|ed) (?:it |this |that |(?:him|her) )?out)"
)
NIGHT: Final = r"(?:(?:at |by |in the |every )?nights?(?:[- ]?time)?|nocturnal\w*|nightly|small hours|early hours|overnight)"
CANNOT: Final = (
    "(?:cannot|unable to|can't|cant|can barely|can hardly|could not|not able to|won't|barely|hardly|refuses to|"
    "struggles to|scared to|afraid to|too painful to|too sore to|difficulty)"
)
ELSEWHERE: Final = patterns.of(
    r"\bpainless (?:retention|haematuria|jaundice|lump|bladder|urinary|swelling|obstructive|lymph\w*)|\b(?<!neck-)(?<!neck/)(?<!neck "
    r"and )(?<!back and )(?<!back/)(?:chest|abdominal|hip|knee|shoulder|leg|arm|radicular|head|calf|joint|"
    rf"throat|rib|groin|thigh|flank|pleuritic|root|nerve|buttock|wound|phantom|foot)\s?{PAIN}|\b{PAIN}"
    r" ?(?:relief|team|clinic|killers?|control|service|meds|review|assessment)\b|\b(?:exam\w*|examination|power|assessment|testing|"
    r"effort) limited by pain|\bsore throat|\btender(?:ness)? (?:abdomen|calf)|\bheadaches?"
)
_FREE: Final = "(?:freely|free|full|fully|unrestricted|unhindered|normal|normally|easily|easy|well|painless|painlessly|pain-free)"
"""How somebody moves whom movement does not hurt; a pain that is told beside it is another."""
BASIS: Final = patterns.of(
    r"\b(?:walks?|walking|mobilis\w+|mobile|ambulat\w+|transfers?|active|activity|sits?|sitting|stands?) (?:independently|"
    r"unaided|ok|fine|normally|well|with (?:a )?(?:stick|frame|aid|help|walker)|unassisted|dog|distance|\d+ ?(?:m|"
    r"metres|miles?|km|yards))\b|\b(?:still|able to) walk\w*|\bwalking (?:aid|frame|stick|distance)|\bnew position\b|"
    r"\b(?:no|any|a|without|nor|or|new) (?:(?:new|visible|palpable|obvious) )*(?:step|bend|kink)\b(?! (?:up|down|out|off|onto|over|forward))(?:(?: "
    r"or| nor| and|,) (?:any )?(?:step|bend|kink|tilt))*|\bmotion[- ](?:degraded|artefact|"
    r"artifact|blur\w*)|\b(?:degraded|blurred|limited|spoil\w*|hampered|obscured|ruined|non-?diagnostic) (?:because "
    r"of|due to|by|from) (?:motion|movement)\b|\b(?:motion|movement) artefacts?\b|\bsagittal\b|\bproposition|\bsites?\b|\b(?:epidural|soft[- "
    r"]tissue|tumour|paraspinal|canal|osseous) (?:\w+ )?extension"
    rf"|(?<!not )(?<!cannot )(?<!unable to )(?<!not able to )\b(?:mov(?:es?|ing|ements?)|(?:range|rom)(?: of (?:movement|motion))?)(?: (?:is|are|"
    rf"all|quite|still|about|around))* "
    rf"{_FREE}(?: (?:and|&) {_FREE})*(?! (?:of|from))\b|\b{LOAD} (?:is|are|poses?|causes?|gives?|presents?) (?:no|not an?|him no|her no) "
    rf"(?:problems?|trouble|issues?|bother|difficulty|hardship)\b|\b{_FREE}(?:(?:,| and| &)? {_FREE})* (?:range of )?(?:movements?|"
    rf"motion)\b(?![- ](?:related|induced|provoked|dependent|sensitive))"
)
_THINGS: Final = (
    "(?:vertebra|vertebrae|bodies|vertebral body|tumour|mass|lesion|deposit|metastasis|component|cuff|fragment|csf|fluid|cord|conus|disc|screws?|"
    "cage|rods?|one|pedicles?|facets?|side|other)"
)
_WITHIN: Final = (
    "(?:against|along|alongside|up to|next to|beside|within|in|into|behind|under|beneath|upon|on|onto|to|close to|near|over|across|around|between)"
)
_OF_THE_CANAL: Final = (
    "(?:cord|dura\\w*|theca\\w*|sac|canal|nerves?|roots?|csf|midline|foram\\w+|gutter|recess|conus|cauda|epidural|posterior wall|cortex)"
)
OF_A_THING: Final = patterns.of(
    r"\b(?:cord|csf|sac|canal|roots?|conus|cauda)\b(?: (?:is|was|are|were|remains?|now))* still\b|"
    rf"\b(?:lies|lying|sits|sitting|rests|resting|stands|rises|leans|leaning|turns)(?: (?:right|up|close|directly|snugly|just|hard|tight|only))* "
    rf"{_WITHIN} (?:the |its )?(?:spinal |nerve |anterior |lateral )?{_OF_THE_CANAL}\b|"
    rf"\b{_THINGS}(?: (?:that|which|now|just|still|only))* (?:lies|sits|rests|stands)\b|"
    r"(?<!at )(?<!on )(?<!bed )(?<!with )(?<!by )\brest(?: of [^.;,]{3,24}?)?(?: (?:is|are|all|looks?|seems?))* "
    r"(?:fine|ok|okay|normal|clear|free|intact|gone|spared|unremarkable|destroyed)\b"
    r"|(?:^|(?<=[.;]))\s*(?:(?:and|the|all|as for) )*rest\s*[:=](?![^\n]*\b(?:mov\w+|stand\w*|load\w*|activity|walk\w*|sit\w*|upright|exer\w+)\b)"
)
"""Tumour and bone may lie, sit and stand too, and the rest may be what is left over."""
OF_A_JOINT: Final = patterns.of(
    rf"\b(?<!like )(?<!like a )(?<!neck-)(?<!neck )(?<!neck/)(?<!neck and )(?<!back and )(?:knee|hip|shoulder|wrist|ankle|elbow|jaw|tooth|ear|"
    rf"foot)\s?{PAIN}[^.;,]*|"
    rf"\b{PAIN}[^.;,]{{0,30}}\b(?:from|due to|because of) (?:a |an |his |her |the )?"
    r"(?:old )?(?:whiplash|arthritis|osteoarthritis|sciatica|shingles|fall|fibromyalgia|frozen shoulder|meniscus|gout|sprain)\b[^.;,]*"
)
NO_RELIEF: Final = patterns.of(
    r"\b(?:(?:does|do|did|is|are|was|has) ?n[o']?t|not|never|no|hardly|barely|nothing|nor)(?: (?:really|even|much|any|at all|get\w*|got|be|been|"
    r"being|to))* "
    r"(?:eas\w+|reliev\w+|relief|settl\w+|better|improv\w+|help\w*|lifts?|comfort\w*|subsid\w+|go(?:es)?|abates?|disappear\w*|resolve[sd]?|stops?)\b"
    r"(?: (?:away|off|completely|down|it|him|her|the pain))*(?! (?:until|till|unless|except|other than|but|apart))"
)
"""Relief that is denied: what follows brings none."""
OTHER_TROUBLE: Final = patterns.of(
    r"\b(?:breathless\w*|dyspnoea\w*|short of breath|winded|angina|dizz\w+|unstead\w+|stagger\w*|wobbl\w+|stumbl\w+|tripp?\w*|hoist\w*|frame|zimmer|"
    r"crutch\w*|desaturat\w+|tachycard\w+|cough\w*|tired|exhausted|slow\w*)\b"
)
"""Trouble under a load that is no pain, and help that is needed there."""
NOT_FILMED: Final = r"(?! (?:lateral |ap |plain |whole[- ]spine )?(?:films?|x-?rays?|xrs?|radiographs?|views?|images?|imaging|mri|ct)\b)"
"""A posture in which pictures were taken says nothing of pain."""
