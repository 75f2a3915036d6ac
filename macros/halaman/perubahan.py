"""The register of changed figures, for readers."""

from html import escape

from macros.tahun.perubahan import SEMUA, Perubahan, semua_perubahan
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_tabel, kode_angka, tetap
from macros.tautan.angka_terbit import angka_terbit
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import aman


def daftar_html(tahun: Tahun, ke: Ke) -> str:
    """The register for readers, newest first."""
    return f'<ol class="perubahan" reversed>{"".join(_butir(tahun, p, ke) for p in reversed(semua_perubahan(tahun)))}</ol>'


def _butir(tahun: Tahun, p: Perubahan, ke: Ke) -> str:
    isi = f"<br>{aman(p.isi)}" if p.isi else ""
    return (
        f'<li id="{p.jangkar}"><strong>{tanggal_panjang(p.hari)}. Edisi {aman(p.edisi)}: {_tentang(tahun, p.angka, ke)}</strong>{isi}'
        f"<br>Sebab: {aman(p.sebab)}<br>Disetujui oleh: {aman(p.disetujui)}.</li>"
    )


def _tentang(tahun: Tahun, angka: str, ke: Ke) -> str:
    """What a row is about, linked where it still stands on the site."""
    if angka == SEMUA:
        return "seluruh data"
    _, tabel, *kunci = angka.split("/") if "/" in angka else ("", angka)
    if tabel not in tahun.tabel:
        return f"<code>{escape(angka)}</code>"
    tujuan = ke(tetap(kode_angka(angka))) if kunci and angka in angka_terbit(tahun) else ke(halaman_tabel(tahun.tabel[tabel]))
    return f'<a href="{tujuan}">{aman(tahun.tabel[tabel].judul)}</a>{f" <code>{escape(angka)}</code>" if kunci else ""}'
