"""Sematan: a picture or the figures of an indikator as a small page of their own, for a frame in other people's sites.

The page carries its message, its source and its permanent link, is always light, asks nothing of
another host and needs no script. The snippet that shows it names its address as the public knows it.
"""

from collections.abc import Iterator
from math import ceil

from lakip_calc.pemeriksaan.laporan import Indikator
from macros.gambar import Grafik
from macros.gambar.gaya import ukuran_svg
from macros.modul.gambar import semua_grafik
from macros.tahun.hitungan import menurut_bobot, penting
from macros.tahun.identitas import judul_laporan
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import (
    halaman_indikator,
    halaman_kartu,
    halaman_sematan,
    ke_halaman,
    kode_grafik,
    kode_halaman,
    tetap,
)
from macros.tulisan.angka import berukuran, bilangan, hasil_teks, predikat_teks, tercetak
from macros.tulisan.kesimpulan import kalimat_kesimpulan
from macros.tulisan.unsur import KOSONG, Html, gabung, html, lencana

LEBAR_GAMBAR = 400, 688  # pixels a drawing takes at most, the narrow and the wide one, as aset/sematan.css has it
HURUF_BARIS, TINGGI_BARIS = 34, 24  # letters and pixels of a line in a frame 320 pixels wide
HURUF_JUDUL, HURUF_NILAI = 26, 11  # letters of a line in the heading of a card and beside the name of a figure
TEPI_KARTU = 130  # pixels of gaps and padding, and a line to spare for wider letters


# --- the snippet, where the thing stands --------------------------------------------------------


def grafik_kode_html(tahun: Tahun, g: Grafik) -> Html:
    """The snippet that shows a picture elsewhere, as an entry of its menu."""
    return kode_html(bingkai(tahun.situs + halaman_sematan(tahun.tahun, g.kode), g.judul, tinggi_gambar(g)), g.judul)


def kartu_kode_html(tahun: Tahun, i: Indikator) -> Html:
    """The snippet that shows the figures of an indikator elsewhere."""
    judul = _judul(i)
    return kode_html(bingkai(tahun.situs + halaman_kartu(tahun.tahun, i.slug), judul, tinggi_kartu(tahun, i)), judul)


def kode_html(potongan: Html, nama: str) -> Html:
    """The snippet, shown as text; ``aset/salin.js`` puts a button below it."""
    return html(
        '<details class="lk-sematan" data-search-exclude><summary>Tampilkan di situs lain</summary>'
        "<p>Salin baris ini ke halaman Anda. Sumbernya ikut tampil.</p>"
        '<pre><code data-salin="{}">{}</code></pre></details>',
        nama,
        str(potongan),
    )


def bingkai(alamat: str, judul: str, tinggi: int) -> Html:
    """The snippet: a frame with its title; the page in it says where the figures come from."""
    return html('<iframe src="{}" title="{}" width="100%" height="{}" loading="lazy" style="border:0"></iframe>', alamat, judul, tinggi)


def tinggi_gambar(g: Grafik) -> int:
    """Pixels that the frame of a picture needs, from narrow to wide."""
    baris = sum(len(teks) // HURUF_BARIS + 1 for teks in (g.judul, g.subjudul, g.catatan) if teks)
    gambar = [ukuran_svg(svg) for svg in (g.svg, g.svg_luas) if svg]
    tinggi = max(tinggi * terluas / lebar for (lebar, tinggi), terluas in zip(gambar, LEBAR_GAMBAR, strict=False))
    return round(tinggi) + TINGGI_BARIS * baris + 130


def tinggi_kartu(tahun: Tahun, i: Indikator) -> int:
    """Pixels that the frame of a card needs where it is narrow."""
    nilai = [(teks, HURUF_NILAI) for _, teks in _angka(tahun, i)]
    alinea = [(teks, HURUF_BARIS) for teks in (_kesimpulan(tahun, i), _catatan_temuan(tahun, i), _sumber(tahun))]
    return TEPI_KARTU + TINGGI_BARIS * sum(ceil(len(teks) / huruf) for teks, huruf in [(_judul(i), HURUF_JUDUL), *nilai, *alinea])


# --- the page in the frame ----------------------------------------------------------------------


def grafik_halaman(tahun: Tahun, g: Grafik) -> str:
    """The page in the frame of a picture."""
    subjudul = html("<p>{}</p>", g.subjudul) if g.subjudul else KOSONG
    isi = html('<h1>{}</h1>{}<div role="img" aria-label="{}">{}</div>', g.judul, subjudul, g.alt, Html(g.svg + g.svg_luas))
    catatan = html("<p>{}</p>", g.catatan) if g.catatan else KOSONG
    return _halaman(tahun, halaman_sematan(tahun.tahun, g.kode), kode_grafik(tahun.tahun, g.kode), g.judul, isi + catatan)


def kartu_halaman(tahun: Tahun, i: Indikator) -> str:
    """The page in the frame of an indikator: what was promised, what was reached, and whether it adds up."""
    catatan = _catatan_temuan(tahun, i)
    isi = html(
        "<h1>{}</h1><p>{} {}</p><dl>{}</dl>{}",
        _judul(i),
        lencana(tahun.hitungan.kesimpulan[i.kode].tercapai),
        _kesimpulan(tahun, i),
        gabung(html("<div><dt>{}</dt><dd>{}</dd></div>", nama, nilai) for nama, nilai in _angka(tahun, i)),
        html("<p>{}</p>", catatan) if catatan else KOSONG,
    )
    return _halaman(tahun, halaman_kartu(tahun.tahun, i.slug), kode_halaman(halaman_indikator(tahun.tahun, i.slug)), _judul(i), isi)


def _judul(i: Indikator) -> str:
    return f"{i.kode} {i.nama_pendek}"


def _kesimpulan(tahun: Tahun, i: Indikator) -> str:
    return " ".join(kalimat_kesimpulan(tahun.hitungan.kesimpulan[i.kode]))


def _angka(tahun: Tahun, i: Indikator) -> tuple[tuple[str, str], ...]:
    """The figures of a card by their names."""
    utama, k = i.utama, tahun.hitungan.kesimpulan[i.kode]
    return (
        ("Janji" if k.janji else "Target", berukuran(k.penentu.target if k.penentu else None)),
        ("Hasil", berukuran(k.hasil)),
        ("Capaian hitungan situs", f"{hasil_teks(i.capaian)}{f' dari target {berukuran(utama.target)}' if k.berbeda else ''}"),
        ("Capaian di laporan", tercetak(utama.capaian)),
        ("Predikat", predikat_teks(i)),
    )


def _sumber(tahun: Tahun) -> str:
    return f"Sumber: {judul_laporan(tahun)}, edisi data {tahun.aturan('edisi')}."


def _catatan_temuan(tahun: Tahun, i: Indikator) -> str:
    """How many findings touch a figure of the indikator, in whatever table, and the heaviest of them by its title.

    Of equally heavy ones the indikator's own is told; its title need not repeat the heading of the card.
    """
    id = {a.id for b in i.bacaan for a in (b.target, b.realisasi, b.capaian) if a}
    kena = {t.id: t for a in id for t in tahun.temuan_angka.get(a, ()) if penting(t)}
    if not kena:
        return ""
    sendiri = f"{_judul(i)}: "
    pertama = min(kena.values(), key=lambda t: (menurut_bobot(t)[0], not t.penerapan.judul.startswith(sendiri), t.id))
    lain = f" Ada {bilangan(len(kena) - 1)} temuan lain." if len(kena) > 1 else ""
    return f"Temuan: {pertama.penerapan.judul.removeprefix(sendiri)}.{lain}"


def _halaman(tahun: Tahun, url: str, kode: str, judul: str, isi: Html) -> str:
    ke = ke_halaman(url)
    return html(
        '<!doctype html>\n<html lang="id">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="robots" content="noindex"><link rel="canonical" href="{kanonis}">'
        '<title>{judul}</title><link rel="stylesheet" href="{gaya}"></head>\n'
        "<body><main><article>{isi}</article></main><footer><p>{sumber} "
        '<a href="{tetap}" target="_blank" rel="noopener">Lihat di situs asal</a></p></footer></body>\n</html>\n',
        kanonis=tahun.situs + tetap(kode),
        judul=judul,
        gaya=ke("aset/sematan.css"),
        isi=isi,
        sumber=_sumber(tahun),
        tetap=ke(tetap(kode)),
    )


def berkas(tahun: Tahun) -> Iterator[tuple[str, str]]:
    """The pages: one for each picture, one for each indikator."""
    for g in semua_grafik(tahun).values():
        yield f"{halaman_sematan(tahun.tahun, g.kode)}index.html", grafik_halaman(tahun, g)
    for i in tahun.indikator.values():
        yield f"{halaman_kartu(tahun.tahun, i.slug)}index.html", kartu_halaman(tahun, i)
