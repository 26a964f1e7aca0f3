"""`python -m assistant` is `spinemets`."""

from assistant.cli import main

raise SystemExit(main())
