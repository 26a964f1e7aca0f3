"""Figures: moving from one selectable figure to the next, in whichever pane is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.leaf import Leaf

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget


def step(roots: Iterable[Widget], by: int, first: Widget | None = None) -> None:
    """Selects the next or previous figure of a pane and of what stands above it; a fresh start begins inside `first`."""
    found = [leaf for root in roots for leaf in root.walk_children(Leaf, with_self=True)]
    leaves = [leaf for leaf in found if leaf.display and leaf.page().points]
    spots = [(leaf, at) for leaf in leaves for at in range(len(leaf.page().points))]
    if not spots:
        return
    here = next((i for i, (leaf, at) in enumerate(spots) if leaf.selected == at), None)
    inside = set(first.query(Leaf).exclude(".question")) if first else set()
    start = next((i for i, (leaf, _) in enumerate(spots) if leaf in inside), 0)
    leaf, at = spots[start if here is None else (here + by) % len(spots)]
    leaf.select(at)
    leaf.scroll_visible(animate=False)


def unselect(root: Widget, but: Leaf | None = None) -> bool:
    """No figure is selected any more, except in `but`; true when one was."""
    chosen = [leaf for leaf in root.query(Leaf) if leaf.selected is not None and leaf is not but]
    for leaf in chosen:
        leaf.selected = None
    return bool(chosen)
