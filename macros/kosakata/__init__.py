"""Kosakata: the words a page can use between ``{{ }}``.

One room per subject; every public method of a room is a macro. It picks rows and names what is
drawn; the drawing itself is in the module it calls. A name that does not exist in the data
stops the build with a sentence for staff.
"""

from macros.kosakata.ambil import Ambil
from macros.kosakata.cari import Cari
from macros.kosakata.daftar import Daftar
from macros.kosakata.data import Data
from macros.kosakata.gambar import Gambar
from macros.kosakata.inggris import Inggris
from macros.kosakata.kalimat import Kalimat
from macros.kosakata.kinerja import Kinerja
from macros.kosakata.kutipan import Kutipan
from macros.kosakata.salinan import Salinan
from macros.kosakata.temuan import Temuan
from macros.modul.ppid.kata import Ppid


class Kosakata(Kalimat, Daftar, Kinerja, Gambar, Temuan, Data, Ambil, Cari, Inggris, Ppid, Salinan, Kutipan):
    """All words of one build."""

    @classmethod
    def makro(cls) -> tuple[str, ...]:
        """The names of all macros."""
        return tuple(n for n in dir(cls) if not n.startswith("_") and n != "makro" and callable(getattr(cls, n)))
