"""Pictures of elections: voters, votes, recruitment, campaign, the days of the year."""

from collections.abc import Iterator
from functools import partial

from macros.gambar import Gambar
from macros.modul.pemilu.gambar_hari import kampanye, setahun
from macros.modul.pemilu.gambar_pemilih import pemilih, tahap_pemilih
from macros.modul.pemilu.gambar_seleksi import seleksi, tahap_seleksi
from macros.modul.pemilu.gambar_suara import suara, suara_dapil
from macros.modul.pemilu.peristiwa import acara
from macros.modul.pemilu.tabel import tabel_suara
from macros.tahun.tahun import Tahun

NAMA = ("pemilih", "tahap-pemilih", "suara-dapil", "suara", "seleksi", "kampanye", "setahun")


def tawaran(tahun: Tahun) -> Iterator[Gambar]:
    """These pictures, in the order of the report."""
    yield Gambar("pemilih", partial(pemilih, tahun), ("pemilih_tetap",))
    yield Gambar("tahap-pemilih", partial(tahap_pemilih, tahun), ("pemilih_awal", "pemilih_tetap"))
    if tahap_seleksi(tahun):
        yield Gambar("seleksi", partial(seleksi, tahun))
    yield Gambar("kampanye", partial(kampanye, tahun), ("masa_kampanye",))
    if tabel_suara(tahun):
        yield Gambar("suara-dapil", partial(suara_dapil, tahun))
    if len(tabel_suara(tahun)) > 1:
        yield Gambar("suara", partial(suara, tahun))
    if acara(tahun):
        yield Gambar("setahun", partial(setahun, tahun))
