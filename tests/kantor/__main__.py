"""``python -m tests.kantor FOLDER``."""

import sys
from pathlib import Path

from tests.kantor import susun

print(susun(Path(sys.argv[1])))
