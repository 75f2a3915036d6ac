"""Pictures on a page: each in its figure with its table, its files and its links; the box of an indikator below its trend."""

from collections.abc import Callable, Iterator

from lakip_calc.pemeriksaan.laporan import Indikator
from macros.gambar import Grafik, TanpaAngka, TidakDigambar, grafik_html, perihal_grafik
from macros.gambar.tahunan import isi_kotak, nama_kotak
from macros.tahun.garis import sebanding_dengan_lalu
from macros.tahun.kesimpulan import sebunyi
from macros.tahun.tabel.kamus import Kamus
from macros.tahun.tabel.sel import TidakTerbaca
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, kode_grafik, tetap_html
from macros.tautan.kutipan import kutip_butir
from macros.tulisan.alat import berkas_butir
from macros.tulisan.angka import berukuran
from macros.tulisan.lipat import lipat_html
from macros.tulisan.tabel import tabel_html
from macros.tulisan.unsur import KOSONG, Html, aman, gabung, html

# the files of a picture, the one that most people want first
BENTUK = {"png": "Unduh gambar (PNG)", "svg": "SVG", "csv": "CSV"}


def gambar_html(tahun: Tahun, lukis: Callable[[], Grafik | None], sematan: Callable[[Grafik], Html], ke: Ke) -> Html:
    """A picture in its figure; a sentence where a figure it needs is missing, nothing where there is nothing to draw.

    ``sematan`` gives the entry of its menu that shows the picture on other sites.
    """
    try:
        g = lukis()
    except TidakDigambar as sebab:
        return html('<p class="tanpa-angka">Grafik tidak digambar: {}.</p>', aman(str(sebab)))
    except (TanpaAngka, TidakTerbaca) as salah:
        return html('<p class="tanpa-angka">Grafik tidak digambar: angka yang diperlukan tidak ada ({}).</p>', aman(str(salah)))
    if g is None:
        return KOSONG
    kode, perihal = kode_grafik(tahun.tahun, g.kode), perihal_grafik(g)
    awal = f"{tahun.tahun}/grafik/{g.kode}"
    png, *lain = (berkas_butir(ke(f"{awal}.{akhiran}"), kata, perihal) for akhiran, kata in BENTUK.items())
    return grafik_html(g, (png, gabung(lain), tetap_html(kode, ke, perihal=perihal), kutip_butir(kode, ke, perihal), sematan(g)))


def tren_html(tahun: Tahun, i: Indikator) -> Html:
    """The results of other years in a sentence, or that there is no box."""
    nama = nama_kotak(tahun)
    if not i.kotak.ada:
        return html(
            '<p id="tren">Laporan tidak mencetak {} untuk indikator ini, jadi tidak ada angka tahun lalu dan tahun depan.</p>', nama
        )
    return html('<p id="tren">{}</p>', " ".join(_kalimat_tahun(tahun, i, nama)))


def kotak_html(tahun: Tahun, i: Indikator, gambar: Callable[[], Html]) -> Html:
    """The picture of the years and the box behind it; nothing where there is no box."""
    if not i.kotak.ada:
        return KOSONG
    t, nama = tahun.dengan_peran("kotak"), nama_kotak(tahun)
    kolom = ("kode_tercetak", *kolom_kotak(t.kamus))
    judul = f"{nama[:1].upper()}{nama[1:]}{' ringkas' if nama == 'kotak' else ''} {i.kode} di laporan"
    kotak = tabel_html(t, kolom=kolom, hanya=(i.slug,), id=f"kotak-{i.slug}", judul=judul)
    return lipat_html(judul, gabung((gambar(), kotak)), "kotak")


def _kalimat_tahun(tahun: Tahun, i: Indikator, nama: str) -> Iterator[str]:
    """The results that the box prints, whether they may be compared, and the target of the year to come."""
    ukuran = isi_kotak(tahun, i)
    hasil = [u for u in ukuran if u.jenis == "realisasi" and u.tahun <= tahun.tahun]
    lalu = [u for u in hasil if u.tahun < tahun.tahun]
    if any(u.angka.kosong is None for u in lalu):
        yield f"Hasil menurut {nama}: {', '.join(f'{u.kalimat} ({u.tahun})' for u in hasil)}."
        kini, utama = i.kotak.realisasi, i.utama
        if kini and utama.realisasi and not sebunyi(kini, utama.realisasi):
            yield f"{utama.nama} menulis hasil {tahun.tahun} {berukuran(utama.realisasi)}."
        if not sebanding_dengan_lalu(tahun, i.kode):
            yield f"Ukuran {tahun.tahun} lain daripada tahun sebelumnya, jadi angkanya tidak dapat dibandingkan."
    elif lalu:
        yield f"Laporan tidak memuat hasil {' dan '.join(u.tahun for u in lalu)} untuk indikator ini."
    if depan := [
        f"Target {u.tahun}: {u.kalimat}." for u in ukuran if u.jenis == "target" and u.tahun > tahun.tahun and u.angka.kosong is None
    ]:
        yield " ".join(depan)


def kolom_kotak(kamus: Kamus) -> tuple[str, ...]:
    """The figures of a box: of this year, and of the years before and after it, in the order of its kamus."""
    return tuple(k.nama for k in kamus.kolom if k.tahun is not None)
