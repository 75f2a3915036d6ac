"""What every room of words shares: the year, links from the page being drawn, and sentences for what is missing."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from macros.halaman import figur, temuan
from macros.tahun.galat import Galat, GalatHalaman
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import ke_dari


class Dasar:
    """The year of one build; ``url`` and ``berkas`` tell which page is being drawn.

    A public method of a room of words is a macro; what is private or stands here is not.
    """

    def __init__(self, tahun: Tahun, url: Callable[[], str], berkas: Callable[[], str], meta: Callable[[], Mapping[str, Any]] = dict):
        self.t = tahun
        self.berkas = berkas
        self.meta = meta
        self.ke = ke_dari(url)

    def _salah(self, pesan: str) -> GalatHalaman:
        return GalatHalaman(Galat(f"docs/{self.berkas()}", 0, "", pesan))

    def _terjaga(self, nama: str) -> Callable[..., str]:
        """The named macro; a name it does not find becomes a sentence for staff instead of a traceback."""
        makro = getattr(self, nama)

        @wraps(makro)
        def jaga(*args, **kwargs):
            try:
                return makro(*args, **kwargs)
            except (KeyError, TypeError) as salah:
                panggilan = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
                raise self._salah(f"{nama}({panggilan}) tidak dapat ditampilkan: {salah} tidak ada atau tidak cocok; periksa ejaannya") from salah

        return jaga

    def _tabel(self, kode: str):
        if kode not in self.t.tabel:
            raise self._salah(f"tabel '{kode}' tidak ada di data/{self.t.tahun}/tabel.csv")
        return self.t.tabel[kode]

    def _indikator(self, kode: str):
        if kode not in self.t.indikator:
            raise self._salah(f"indikator '{kode}' tidak ada; pilih salah satu dari {', '.join(self.t.indikator)}")
        return self.t.indikator[kode]

    def _tanda(self, id: str) -> str:
        return temuan.tanda_html(self.t, (id,), self.ke)

    def _sisip(self, teks: str) -> str:
        return figur.sisip(teks, self.t, self.ke)
