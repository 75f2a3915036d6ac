"""Words for what only some offices or some years have."""

from macros.halaman.kata import Dasar
from macros.modul import modul_ada


class KataModul(Dasar):
    """Whether something is there."""

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
