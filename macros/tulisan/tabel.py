"""Tables of the report as HTML: units in the head, figures to the right, absent cells in words.

A wide table scrolls inside its own labelled region. Each row has an anchor, so that a link
can point at one figure.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong
from macros.tahun.tabel.kamus import Kolom
from macros.tahun.tabel.tabel import MENURUT_INDIKATOR, Tabel
from macros.tulisan.angka import berukuran, bilangan, tercetak
from macros.tulisan.unsur import KOSONG, Html, aman, atribut, gabung, html, tautan

KELAS_KOSONG = {
    Kosong.KOSONG: "kosong",
    Kosong.STRIP: "strip",
    Kosong.TIDAK_TERBACA: "tidak-terbaca",
    Kosong.TIDAK_BERLAKU: "strip",
}
# what stands in the place of a figure, and why
ARTI_KOSONG = {
    Kosong.KOSONG: "Sel “kosong” tidak diisi laporan",
    Kosong.STRIP: "Sel “–” dicetak strip di laporan",
    Kosong.TIDAK_TERBACA: "Sel “tidak terbaca” rusak di teks pindai",
}
SATUAN_KATA = {"rupiah": "Rp", "persen": "%"}
# From how many characters on a cell is prose, which wants a wide column.
TEKS_PANJANG = 40
# A predikat such as BB is never longer than this.
PREDIKAT_PANJANG = 4
ANGKA_PANJANG = 18  # with a unit of many words; it may take several lines
# From how many rows on columns have widths of their own: such a table is painted before all of it has arrived, and must not move then.
BARIS_BANYAK = 60
# From how many columns on a table of prose, or of a single row, is a row of cards on a phone (`kartu-baris` in aset/lakip.css)
KOLOM_KARTU = 3
# Columns that serve the machine and would only puzzle a reader; a kamus may mark others (`teknis`).
TEKNIS = {"kode", "baris", "notasi"}


# --- cells and rows ------------------------------------------------------------------------


def kepala(nama: object, kelas: str = "") -> Html:
    """The head of a column."""
    return html('<th scope="col"{}>{}</th>', atribut(kelas=kelas), nama)


def kepala_angka(kunci: str, *angka: object) -> list[Html]:
    """The heads of a column that names its rows and of columns of figures."""
    return [kepala(kunci, "kunci"), *(kepala(n, "angka") for n in angka)]


def bersatuan_html(nama: str, satuan: str) -> Html:
    """The name of a column with its unit."""
    return html('{} <span class="satuan">{}</span>', nama, satuan)


def kepala_html(kolom: Kolom, kunci: bool = False) -> Html:
    """The head of a column with its unit, and as the report prints it where that is another; the key column stays in view."""
    bersatuan = kolom.berangka and kolom.satuan not in ("", "nomor", kolom.judul, kolom.judul.lower())
    nama = bersatuan_html(kolom.judul, SATUAN_KATA.get(kolom.satuan, kolom.satuan)) if bersatuan else kolom.judul
    if kolom.judul_tercetak and kolom.judul_tercetak.casefold() != kolom.judul.casefold():
        nama = html('{} <span class="satuan">tercetak: {}</span>', nama, kolom.judul_tercetak)
    return kepala(nama, "kunci" if kunci else "angka" if kolom.berangka else "")


def sel(isi: object, kelas: str = "") -> Html:
    """A cell."""
    return html("<td{}>{}</td>", atribut(kelas=kelas), isi)


def nama_baris(isi: object) -> Html:
    """The cell that names its row."""
    return html('<th scope="row">{}</th>', isi)


def sel_bilangan(*nilai: int) -> Html:
    """A cell for each count."""
    return gabung(sel(bilangan(n), "angka") for n in nilai)


def baris_html(*isi: object, id: str = "", kelas: str = "") -> Html:
    """A row of cells; ``id`` is its anchor."""
    return html("<tr{}>{}</tr>", atribut(id=id, kelas=kelas), gabung(isi))


def sel_html(angka: Angka, tanda: object = KOSONG, kepala: bool = False, utuh: bool = False) -> Html:
    """One figure as a table cell with its mark; the unit stands in the head, so rupiah loses its Rp here.

    ``kepala`` makes it the head of its row, for a table that begins with a number; ``utuh`` writes the unit into the cell, for a
    column of several units.
    """
    kelas, teks = _isi_sel(angka)
    teks = berukuran(angka) if utuh else teks
    kelas += " panjang" if kelas == "angka" and len(teks) > ANGKA_PANJANG else ""
    tag = "th" if kepala else "td"
    return html("<{0}{1}>{2}{3}</{0}>", tag, atribut(scope="row" if kepala else "", kelas=kelas), teks, tanda)


def _isi_sel(angka: Angka) -> tuple[str, str]:
    """The class and the text of the cell of a figure."""
    if angka.kosong is not None:
        return f"angka {KELAS_KOSONG[angka.kosong]}", tercetak(angka)
    if angka.makna is not None:
        return "angka", tercetak(angka)
    if angka.nilai is None:  # a predikat, or a statement among figures
        return ("", angka.teks) if len(angka.teks) > PREDIKAT_PANJANG else ("angka", tercetak(angka))
    return "angka", bilangan(angka.nilai, angka.desimal) if angka.satuan == "rupiah" else tercetak(angka)


# --- tables --------------------------------------------------------------------------------


def bungkus(
    id: str,
    judul: object,
    kepala: Iterable[object],
    baris: Iterable[object],
    kelas: str = "",
    lebar: Iterable[str] = (),
    peran: str = "",
) -> Html:
    """The region, caption, head and rows of any table of ours, without blank lines.

    ``lebar`` names the width of each column; ``peran`` is the role of a table that its style takes apart.
    """
    kolom = gabung(html('<col class="{}">', n) for n in lebar)
    return html(
        '<div class="tabel" role="region" aria-labelledby="{id}-judul" tabindex="0">'
        '<table{peran} class="data{kelas}" id="{id}"><caption id="{id}-judul">{judul}</caption>'
        "{kolom}<thead><tr>{kepala}</tr></thead><tbody>{baris}</tbody></table></div>",
        id=id,
        peran=atribut(role=peran),
        kelas=f" {kelas}" if kelas else "",
        judul=judul,
        kolom=html("<colgroup>{}</colgroup>", kolom) if kolom else KOSONG,
        kepala=gabung(kepala),
        baris=gabung(baris),
    )


def tabel_html(
    tabel: Tabel,
    *,
    kolom: Sequence[str] = (),
    hanya: Collection[str] | None = None,
    judul: str = "",
    id: str = "",
    isi: Callable[[str], Html] = aman,
    tanda: Callable[[str], Html] = lambda _: KOSONG,
    jejak: bool = False,
    teknis: bool = False,
    bagian: int = 0,
) -> Html:
    """A table of the report, or part of it: the named columns, the rows with the given keys.

    The table's anchor is ``tabel-<id>``, a row's ``<id>-<key>``. ``isi`` draws a cell of prose, ``tanda`` the mark
    of a figure by its id; ``jejak`` makes each name of a row the link to its trace on the same page; ``teknis`` shows the columns
    made for machines too. Words and dates carry marks like figures do. ``bagian`` numbers the parts of a table that is cut up:
    each part has an anchor of its own, its rows keep theirs.
    """
    dipilih = [tabel.kamus[k] for k in kolom] if kolom else list(tabel.kamus.kolom) if teknis else _untuk_pembaca(tabel)
    id = id or tabel.kode
    baris = []
    dipakai = [kunci for kunci in tabel.baris if hanya is None or kunci in hanya]
    for kunci in dipakai:
        r = tabel.baris[kunci]
        awal, *lain = dipilih
        ke_jejak = f"#jejak-{tabel.kode}-{kunci}" if jejak else ""
        isi_baris = [_sel_pertama(tabel, kunci, awal, isi, tanda, ke_jejak), *(_sel(tabel, kunci, k, isi, tanda) for k in lain)]
        baris.append(baris_html(*isi_baris, id=f"{id}-{kunci}", kelas="jumlah" if r.jumlah else ""))
    semua_kepala = [kepala_html(k, i == 0 and not k.berangka) for i, k in enumerate(dipilih)]
    judul = judul or tabel.judul
    arti = _arti_kosong(tabel, dipilih, dipakai)
    nama = f"tabel-{id}-bagian-{bagian}" if bagian else f"tabel-{id}"
    if len(baris) < BARIS_BANYAK:
        kartu = len(dipilih) >= KOLOM_KARTU and (len(baris) == 1 or _berprosa([tabel.baris[k] for k in dipakai], dipilih))
        return bungkus(nama, judul, semua_kepala, baris, "kartu-baris" if kartu else "") + arti
    return bungkus(nama, judul, semua_kepala, baris, "panjang", [_lebar(tabel, k) for k in dipilih]) + arti


def _untuk_pembaca(tabel: Tabel) -> list[Kolom]:
    """The columns that a reader wants. Where rows are added up, their name comes first and what they come to next: a phone shows both."""
    semua = [k for k in tabel.kamus.kolom if not (k.teknis or k.nama in TEKNIS)]
    hasil = [h["hasil"] for h in tabel.kamus.hubungan if h["jenis"] == "jumlah_kolom"]
    if not hasil:
        return semua
    depan = [*[k for k in semua if not k.berangka][:1], *(k for k in semua if k.nama in hasil)]
    return [*depan, *(k for k in semua if k not in depan)]


def _berprosa(baris: Iterable[Mapping[str, str]], kolom: Sequence[Kolom]) -> bool:
    """Whether a table is read rather than compared: it has prose, and its figures are the lesser part."""
    return 2 * sum(k.berangka for k in kolom) < len(kolom) and any(_panjang(r[k.nama]) for r in baris for k in kolom)


def _arti_kosong(tabel: Tabel, kolom: Iterable[Kolom], kunci: Iterable[str]) -> Html:
    """Why cells of the table hold no figure, each reason once; nothing where all do."""
    berangka = [k.nama for k in kolom if k.berangka]
    ada = {tabel.angka(satu, k).kosong for satu in kunci for k in berangka}
    arti = [kata for kosong, kata in ARTI_KOSONG.items() if kosong in ada]
    return html('<p class="asal">{}.</p>', "; ".join(arti)) if arti else KOSONG


def _sel_pertama(tabel: Tabel, kunci: str, k: Kolom, isi: Callable[[str], Html], tanda: Callable[[str], Html], ke_jejak: str) -> Html:
    """The cell that names the row; its text leads to the trace of the row, unless it is a link or a figure itself."""
    if k.berangka:
        angka = tabel.angka(kunci, k.nama)
        return sel_html(angka, gabung((tanda(angka.id), html(" {}", _jejak(ke_jejak, "jejak")) if ke_jejak else KOSONG)), kepala=True)
    nama = isi(tabel.baris[kunci][k.nama])
    if ke_jejak:
        nama = html("{} {}", nama, _jejak(ke_jejak, "jejak")) if "<" in nama or not nama else _jejak(ke_jejak, nama)
    return nama_baris(gabung((nama, tanda(_id(tabel, kunci, k)))))


def _jejak(alamat: str, kata: object) -> Html:
    return tautan(alamat, kata, kelas="ke-jejak", title="Jejak angka baris ini")


def _sel(tabel: Tabel, kunci: str, k: Kolom, isi: Callable[[str], Html], tanda: Callable[[str], Html]) -> Html:
    if k.berangka:
        angka = tabel.angka(kunci, k.nama)
        return sel_html(angka, tanda(angka.id), utuh=k.satuan == MENURUT_INDIKATOR)
    teks = tabel.baris[kunci][k.nama]
    return sel(gabung((isi(teks), tanda(_id(tabel, kunci, k)))), "teks" if _panjang(teks) else "")


def _id(tabel: Tabel, kunci: str, k: Kolom) -> str:
    """The id of a cell of words or of a date, made like that of a figure."""
    return f"{tabel.tahun}/{tabel.kode}/{kunci}/{k.nama}"


def _panjang(teks: str) -> bool:
    return len(teks) > TEKS_PANJANG


def _lebar(tabel: Tabel, k: Kolom) -> str:
    """The width of a column, by what stands in it."""
    if k.berangka:
        return "lebar-angka"
    return "lebar-teks" if any(_panjang(r[k.nama]) for r in tabel.baris.values()) else "lebar-kata"
