"""Kosakata: the words a page can use between ``{{ }}``.

One room per subject; every public method of a room is a macro. It picks rows and names what is
drawn; the drawing itself is in the module it calls. A name that does not exist in the data
stops the build with a sentence for staff.
"""

from .ambil import Ambil
from .cari import Cari
from .daftar import Daftar
from .data import Data
from .gambar import Gambar
from .inggris import Inggris
from .kalimat import Kalimat
from .kinerja import Kinerja
from .kutipan import Kutipan
from .ppid import Ppid
from .salinan import Salinan
from .temuan import Temuan


class Kosakata(Kalimat, Daftar, Kinerja, Gambar, Temuan, Data, Ambil, Cari, Inggris, Ppid, Salinan, Kutipan):
    """All words of one build."""

    @classmethod
    def makro(cls) -> tuple[str, ...]:
        """The names of all macros."""
        return tuple(n for n in dir(cls) if not n.startswith("_") and n != "makro" and callable(getattr(cls, n)))
