"""Imaging: T1 and T2 that are sequences of an examination, and junctions that only say what was imaged."""

from __future__ import annotations

from typing import Final

from assistant.reading import patterns

_SEQUENCE_AFTER: Final = patterns.of(
    r"\s*[- ]?(?:weighted|w\b|wi\b|images?|sequences?|axials?|axial|ax\b|sagittal|sag\b|stir|hyper\w*|hypo\w*|bright|dark|signal|fat|"
    r"fs\b|fse|tse|relaxation|mapping|space\b|haste|cube|slice|slices|mri|"
    r"(?:now |just |was |is |are |not |not yet )*(?:done|available|performed|obtained|"
    r"acquired|pending|awaited|outstanding|to follow)\b)"
)
_MR_WEIGHTING: Final = patterns.of(
    "(?:axial|sagittal|coronal|weighted|stir|sag|ax|post[- ]contrast|gadolinium|sequences?|mri|mr|flair|dwi|"
    "fat-?sat|posterior[- ]contrast|(?:hypo|hyper|iso)?-?(?:signal|intens\\w+)|on|the|and|/|t1)[ :,(/-]*$"
)
_BEFORE: Final = patterns.of(
    "(?:axial|sagittal|coronal|weighted|stir|sag|ax|contrast|gadolinium|sequences?|flair|dwi|fat-?sat|mri?|(?:hypo|hyper|iso)?-?(?:signal|"
    "intens\\w+))[ :,(/-]*(?:on |"
    "the |and |/|t1|t2)*[ :,(/-]*$"
)
_CANAL_WORD: Final = r"(?:csf|fluid|cord|signal|subarachnoid|sac|epidural|canal|thecal?|dural?|oedema|edema)"
_CANAL: Final = patterns.of(rf"\b{_CANAL_WORD}\b")
_ON: Final = patterns.of(r"(?<![ctls]\d )(?<![ctls]\d\d )\b(?:on|by) (?:the )?$")
_SHOWS_CANAL: Final = patterns.of(rf"\s*(?:shows?|showed|showing|demonstrat\w+|reveals?)\b[^.;,]{{0,25}}\b{_CANAL_WORD}\b")
_SAYS_CANAL: Final = patterns.of(rf"\s*(?:there is |there was |the )?(?:no |some )?{_CANAL_WORD}\b")
_NEXT_IS_WEIGHTED: Final = patterns.of(r"[ /,]*(?:and |& )?(?:t[12][ -]?w|stir|t[12](?:-| )?weighted|t2\b(?=[ /]*(?:stir|axial|sag)))")
_EXAMINATION: Final = patterns.of(
    r"\b(?:ct|mri|mr|pet|x-?rays?|xr|films?|scan|imaging)\b(?: (?:scan|of|the|and|whole|spine|sacrum|sacral))*[ "
    r"/-]*(?:the )?$"
)
_OFF_IMAGE: Final = patterns.of(r"\s*(?:(?:is|was|are) )?(?:off|not (?:on|in|included|visible|imaged|covered|seen)|outside|cut off|beyond|missing)\b")
_LESION_AFTER: Final = patterns.of(r"[^.;:\n-]{0,25}\b(?:met\w*|lesion|deposit|tumour|lytic|blastic|sclerotic|mixed)\b")


def _of_the_canal(before: str, after: str) -> bool:
    """True for T1 or T2 in whose images the canal is seen: "CSF still visible on T2", "T2 shows no CSF"."""
    return bool((_ON.search(before) and _CANAL.search(before)) or _SHOWS_CANAL.match(after) or (_ON.search(before) and _SAYS_CANAL.match(after)))


def weighted(before: str) -> bool:
    """True right after the words for a sequence."""
    return bool(_BEFORE.search(before))


def sequence(before: str, after: str) -> bool:
    """True for T1 or T2, between these words, as a sequence."""
    named = (_MR_WEIGHTING.search(before) and weighted(before)) or _NEXT_IS_WEIGHTED.match(after) or _SEQUENCE_AFTER.match(after)
    return bool(named) or _of_the_canal(before, after)


def titles(before: str, after: str) -> bool:
    """True for a junction, between these words, that is what was imaged: "CT craniocervical junction: ..."."""
    return bool(_OFF_IMAGE.match(after) or (_EXAMINATION.search(before) and not _LESION_AFTER.match(after)))


def aligned(before: str, after: str) -> bool:
    """True for a junction, between these words, of which only the alignment is told: "the cervicothoracic junction is normally aligned"."""
    return bool(_ALIGNED_AT.search(before) or _IS_ALIGNED.match(after))


_IS_ALIGNED: Final = patterns.of(
    r"\s*(?:(?:is|was|are|looks?|appears?|remains?|stays?|all|still) )*(?:(?:normally|well|properly|anatomically|perfectly) )?(?:aligned|in line|"
    r"straight)\b"
)
_ALIGNED_AT: Final = patterns.of(r"\b(?:alignment|lordosis|contour) (?:at|of|across|over|in) (?:the )?$")
