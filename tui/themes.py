"""Themes: dark, light, high contrast, and the terminal's own sixteen colours. Signs carry the meaning, colours repeat it."""

from __future__ import annotations

from typing import Final

from textual.theme import Theme

DARK: Final = Theme(
    name="spinemets-dark",
    primary="#7AA2C8",
    secondary="#5A7794",
    accent="#C9A66B",
    warning="#E0AF68",
    error="#F0736A",
    success="#8CC084",
    foreground="#D5DAE1",
    background="#10141A",
    surface="#151A22",
    panel="#1C232D",
    dark=True,
)
LIGHT: Final = Theme(
    name="spinemets-light",
    primary="#1F5A8C",
    secondary="#54708A",
    accent="#8A5A00",
    warning="#935F00",
    error="#B3261E",
    success="#2C6E2F",
    foreground="#1B1F24",
    background="#FBFAF7",
    surface="#F4F2ED",
    panel="#E9E6DF",
    dark=False,
)
CONTRAST: Final = Theme(
    name="spinemets-contrast",
    primary="#FFFFFF",
    secondary="#FFFFFF",
    accent="#FFFF00",
    warning="#FFFF00",
    error="#FF8080",
    success="#80FF80",
    foreground="#FFFFFF",
    background="#000000",
    surface="#000000",
    panel="#000000",
    dark=True,
    text_alpha=1.0,
    variables={"text-muted": "#E0E0E0", "border": "#FFFFFF", "footer-key-foreground": "#FFFF00"},
)
OWN: Final = (DARK, LIGHT, CONTRAST)
ROUND: Final = ("spinemets-dark", "spinemets-light", "spinemets-contrast", "ansi-dark", "ansi-light")
"""The order in which the theme key goes round."""
