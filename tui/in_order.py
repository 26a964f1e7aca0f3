"""In order: keys act in the order in which they were typed, however far the typing is ahead of the screen.

Textual looks bindings up only after a key has come back to the application; letters typed meanwhile would overtake it, and over a
slow line "1", Down, "2" would become "12" in the first field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events

if TYPE_CHECKING:
    from textual.widget import Widget
else:
    Widget = object  # Textual takes styles and bindings from one base alone: this one only adds its handler


class InOrder(Widget):
    """Runs its own bindings itself, and hands on what was typed after the cursor had left."""

    async def _on_key(self, event: events.Key) -> None:
        here = self.app.focused or self.app.screen
        bound = self._bindings.key_to_bindings.get(event.key)
        if here is not self:
            here._forward_event(events.Key(event.key, event.character))  # noqa: SLF001 as the application itself does
        elif bound:
            await self.run_action(bound[0].action)
        else:
            return
        event.stop()
        event.prevent_default()
