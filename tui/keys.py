"""Keys: the line of keys at the bottom, never cut off in the middle of one: what does not fit is left to the list of all actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.widgets import Footer
from textual.widgets._footer import FooterKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.app import ComposeResult
    from textual.binding import ActiveBinding

YIELDING: Final = ("calculator", "figure(1)", "figure", "everything", "lesion(1)", "clear", "unknown", "forget", "rules")
"""The first to be left out on a narrow screen, in this order; then whatever comes last. Help and all actions stay."""
STAYING: Final = ("help", "app.help", "command_palette")


class Keys(Footer):
    """The footer with the keys that fit."""

    def __init__(self) -> None:
        super().__init__(compact=True, show_command_palette=False)

    def compose(self) -> ComposeResult:
        """The keys of the pane in use, then those of everywhere."""
        if not self._bindings_ready:
            return
        first = {each.binding.action: each for each in reversed(self.screen.active_bindings.values()) if each.binding.show}
        yield from fitting(map(self._key, reversed(first.values())), self.app.size.width)

    def _key(self, active: ActiveBinding) -> FooterKey:
        """A key that is not bound to the footer's own state: Textual would never let go of it."""
        binding = active.binding
        return FooterKey(binding.key, self.app.get_key_display(binding), binding.description, binding.action, disabled=not active.enabled)

    def on_resize(self) -> None:
        """Another width holds other keys."""
        self.refresh(recompose=True)


def fitting(keys: Iterable[FooterKey], width: int) -> Sequence[FooterKey]:
    """As many keys as `width` columns hold, in their order."""
    kept = list(keys)
    while kept and sum(len(f"{each.key_display} {each.description} ") for each in kept) - 1 > width:
        kept.remove(min(reversed(kept), key=_rank))
    return kept


def _rank(key: FooterKey) -> int:
    if key.action in STAYING:
        return len(YIELDING) + 1
    return YIELDING.index(key.action) if key.action in YIELDING else len(YIELDING)
