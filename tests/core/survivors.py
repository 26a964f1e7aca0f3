"""After `mutmut run`: which mutants survived that EQUIVALENT_MUTANTS.md does not name; exits 1 if there is one.

`make mutate` calls it. A mutant's name is its function's and a number, so a changed function is looked at anew.
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

MUTANTS = Path("mutants")
LISTED = Path(__file__).with_name("EQUIVALENT_MUTANTS.md")
KILLED = {1, 3, 36, -24, 24, 152, 255}
"""A failed test, a crash, or a mutant that never ends; 0 is survived, 5 and 33 are without a test."""


def results() -> dict[str, int | None]:
    """The exit code of every mutant, None where it was not run."""
    found: dict[str, int | None] = {}
    for path in sorted(MUTANTS.rglob("*.meta")):
        found |= json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def listed() -> set[str]:
    """The mutants that the list names, each with the reason of its group."""
    return set(re.findall(r"core\.\S+__mutmut_\d+", LISTED.read_text(encoding="utf-8")))


def main() -> int:
    """Prints counts for each module and every survivor that is not listed."""
    codes = results()
    equivalent = listed()
    survived = [name for name, code in codes.items() if code is not None and code not in KILLED]
    modules = {name: name.partition(".x")[0] for name in codes}
    for module, count in Counter(modules.values()).items():
        here = [name for name in codes if modules[name] == module]
        unrun = sum(codes[name] is None for name in here)
        left = sum(modules[name] == module for name in survived)
        sys.stdout.write(f"{module}: {count} mutants, {count - unrun - left} killed, {left} survived, {unrun} not run\n")
    unlisted = [name for name in survived if name not in equivalent]
    sys.stdout.write("\n".join([f"survivors that are not listed as equivalent: {len(unlisted)}", *unlisted]) + "\n")
    return 1 if unlisted or None in codes.values() else 0


if __name__ == "__main__":
    sys.exit(main())
