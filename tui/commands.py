"""Commands: every action by name, for the palette. Also what the tests hold the bindings against."""

from __future__ import annotations

from typing import Final, NamedTuple


class Command(NamedTuple):
    """One action: its name in the palette, what it does, and the action."""

    name: str
    what: str
    action: str


COMMANDS: Final = (
    Command("Conversation", "go to the conversation (F2)", "pane('conversation')"),
    Command("Case", "go to the facts of the case (F3)", "pane('case')"),
    Command("Evidence", "go to the cited sources (F4)", "pane('evidence')"),
    Command("Calculator", "fill in the form of any rule (F5)", "calculator"),
    Command("Next figure", "where does this number come from (Ctrl+G)", "figure(1)"),
    Command("Figure before", "the previous number", "figure(-1)"),
    Command("Full text", "the whole text of the last answer, also what its cards draw", "full_text"),
    Command("Emergency notice", "all of it, or its first lines, on a low screen (F8)", "notice"),
    Command("Search", "find words in the conversation (Ctrl+F)", "search"),
    Command("Earlier turns", "the turns before those shown (PageUp at the top)", "turns(-1)"),
    Command("Later turns", "the turns after those shown (PageDown at the end)", "turns(1)"),
    Command("Cancel", "break off the answer under way (Escape)", "cancel"),
    Command("Copy answer", "the last answer to the clipboard", "copy_answer"),
    Command("Copy note", "the case as a note to the clipboard (Ctrl+O)", "copy_note"),
    Command("Copy source", "the source under the cursor to the clipboard", "copy_source"),
    Command("Save note", "the case as a Markdown file (Ctrl+S)", "save_note"),
    Command("Export JSON", "the whole conversation as a JSON file", "export_json"),
    Command("Import documents", "full texts from files or folders, for verbatim quotes (Ctrl+L)", "import_documents"),
    Command("New patient", "forget this case and conversation (Ctrl+N)", "new_patient"),
    Command("Next theme", "dark, light, high contrast, terminal colours (Ctrl+T)", "next_theme"),
    Command("Help", "keys of this pane (F1)", "help"),
    Command("Quit", "leave (Ctrl+Q)", "quit"),
)
