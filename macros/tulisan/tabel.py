"""Tables of the report as HTML: units in the head, figures to the right, absent cells in words.

A wide table scrolls inside its own labelled region. Each row has an anchor, so that a link
can point at one figure.
"""

from collections.abc import Callable, Iterable, Sequence
from html import escape

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong
from macros.tahun.tabel.kamus import Kolom
from macros.tahun.tabel.tabel import Tabel
from macros.tulisan.angka import bilangan, tercetak
from macros.tulisan.unsur import aman

KELAS_KOSONG = {Kosong.KOSONG: "kosong", Kosong.STRIP: "strip", Kosong.TIDAK_TERBACA: "tidak-terbaca"}
SATUAN_KATA = {"rupiah": "Rp", "persen": "%"}
# From how many characters on a cell is prose, which wants a wide column.
TEKS_PANJANG = 40
# A predikat such as BB is never longer than this.
PREDIKAT_PANJANG = 4
# From how many rows on columns have widths of their own: such a table is painted before all of it has arrived, and must not move then.
BARIS_BANYAK = 60
# Columns that serve the machine and would only puzzle a reader.
TEKNIS = {"kode", "baris", "notasi"}


def sel_html(angka: Angka, tanda: str = "", kepala: bool = False) -> str:
    """One figure as a table cell with its mark; the unit stands in the head, so rupiah loses its Rp here.

    ``kepala`` makes it the head of its row, for a table that begins with a number.
    """
    tag, cakupan = ("th", ' scope="row"') if kepala else ("td", "")
    if angka.kosong is not None:
        return f'<{tag}{cakupan} class="angka {KELAS_KOSONG[angka.kosong]}">{tercetak(angka)}{tanda}</{tag}>'
    if angka.nilai is None and len(angka.teks) > PREDIKAT_PANJANG:  # a statement among figures, not a predikat
        return f"<{tag}{cakupan}>{escape(angka.teks)}{tanda}</{tag}>"
    teks = bilangan(angka.nilai, angka.desimal) if angka.satuan == "rupiah" else tercetak(angka)
    return f'<{tag}{cakupan} class="angka">{escape(teks)}{tanda}</{tag}>'


def kepala_html(kolom: Kolom, kunci: bool = False) -> str:
    """The head of a column with its unit; the key column stays in view while the rest scrolls."""
    kelas = ' class="kunci"' if kunci else ' class="angka"' if kolom.berangka else ""
    satuan = ""
    if kolom.berangka and kolom.satuan and kolom.satuan != "nomor":
        satuan = f' <span class="satuan">{escape(SATUAN_KATA.get(kolom.satuan, kolom.satuan))}</span>'
    return f'<th scope="col"{kelas}>{escape(kolom.judul)}{satuan}</th>'


def bungkus(id: str, judul: str, kepala: Iterable[str], baris: Iterable[str], kelas: str = "", lebar: Iterable[str] = ()) -> str:
    """The region, caption, head and rows of any table of ours, without blank lines; ``lebar`` names the width of each column."""
    kolom = "".join(f'<col class="{n}">' for n in lebar)
    return (
        f'<div class="tabel" role="region" aria-labelledby="{id}-judul" tabindex="0">'
        f'<table class="data{" " + kelas if kelas else ""}" id="{id}"><caption id="{id}-judul">{judul}</caption>'
        f"{f'<colgroup>{kolom}</colgroup>' if kolom else ''}<thead><tr>{''.join(kepala)}</tr></thead><tbody>{''.join(baris)}</tbody></table></div>"
    )


def tabel_html(
    tabel: Tabel,
    *,
    kolom: Sequence[str] = (),
    hanya: Sequence[str] = (),
    judul: str = "",
    id: str = "",
    isi: Callable[[str], str] = aman,
    tanda: Callable[[str], str] = lambda _: "",
    jejak: bool = False,
    teknis: bool = False,
) -> str:
    """A table of the report, or part of it: the named columns, the rows with the given keys.

    The table's anchor is ``tabel-<id>``, a row's ``<id>-<key>``. ``isi`` draws a cell of prose, ``tanda`` the mark of a figure by its id; ``jejak`` links each row to its trace on the same page; ``teknis`` shows the columns
    made for machines too.
    """
    dipilih = [tabel.kamus[k] for k in kolom] if kolom else [k for k in tabel.kamus.kolom if teknis or k.nama not in TEKNIS]
    id = id or tabel.kode
    baris = []
    for kunci, r in tabel.baris.items():
        if hanya and kunci not in hanya:
            continue
        sel = []
        for i, k in enumerate(dipilih):
            if k.berangka:
                angka = tabel.angka(kunci, k.nama)
                sel.append(sel_html(angka, tanda(angka.id), kepala=i == 0))
                continue
            teks = isi(r[k.nama])
            panjang = ' class="teks"' if len(r[k.nama]) > TEKS_PANJANG else ""
            sel.append(f'<th scope="row">{teks}</th>' if i == 0 else f"<td{panjang}>{teks}</td>")
        if jejak:
            sel[0] = sel[0].replace("</th>", f' <a href="#jejak-{tabel.kode}-{kunci}">jejak</a></th>')
        kelas = ' class="jumlah"' if r.get("baris") == "jumlah" else ""
        baris.append(f'<tr id="{id}-{kunci}"{kelas}>{"".join(sel)}</tr>')
    kepala = [kepala_html(k, i == 0 and not k.berangka) for i, k in enumerate(dipilih)]
    if len(baris) < BARIS_BANYAK:
        return bungkus(f"tabel-{id}", escape(judul or tabel.judul), kepala, baris)
    lebar = ["lebar-angka" if k.berangka else "lebar-teks" if any(len(r[k.nama]) > TEKS_PANJANG for r in tabel.baris.values()) else "lebar-kata" for k in dipilih]
    return bungkus(f"tabel-{id}", escape(judul or tabel.judul), kepala, baris, "panjang", lebar)
