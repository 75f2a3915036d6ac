"""Words for what only some offices or some years have."""

from macros.halaman.kata import Dasar
from macros.modul import bagian, modul_ada
from macros.tulisan.unsur import Html, gabung


class KataModul(Dasar):
    """Whether something is there, and what each modul puts into a page."""

    def ada(self, *apa: str) -> str:
        """``ya`` where the year has all of these, else empty, for ``{% if %}``: tables, rows, cells (``dpt``, ``peristiwa/laporan``),
        parts of tables (``anggaran``) or modul (``ppid``)."""
        return "ya" if all(map(self._ada, apa)) else ""

    def _ada(self, apa: str) -> bool:
        tabel, *sisa = apa.split("/")
        t = self.t.tabel.get(tabel) or self.t.berperan(tabel)
        if t is None or not sisa:
            return t is not None or apa in modul_ada(self.t)
        return sisa[0] in t.baris and (len(sisa) == 1 or sisa[1] in t.baris[sisa[0]])

    def modul(self, tempat: str) -> Html:
        """What every modul puts into this place of a page; nothing where the year has no table of it."""
        return gabung(m.SISIPAN[tempat](self.t, self.ke) for m in bagian("sisipan") if tempat in m.SISIPAN)
