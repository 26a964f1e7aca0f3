"""Construct length, read again: levels counted above and below."""

SIDES = {True: (1, 1), False: (2, 2)}


def answer(contiguous_levels: int, *, cemented: bool) -> str:
    if contiguous_levels >= 4:
        return "stable fixation not achievable"
    above, below = SIDES[cemented]
    return f"{above} level above and {below} below" if cemented else f"at least {above} levels above and {below} below"
