"""Topik: one question that citizens ask, on a page of its own: the answer first, then a picture, a short table, what the report lacks.

A Topik is an offer, worked out only when it is asked for. Those of every office are in ``topik_umum``; a modul offers its own.
What people ask further, and what the report does not say, are rows of `tanya-jawab.csv` that name the topic.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from lakip_calc.angka import Angka
from lakip_calc.pemeriksaan.laporan import Baris
from macros.gambar import TanpaAngka
from macros.halaman.figur import sisip
from macros.halaman.temuan import tanda_html
from macros.tahun.isi_halaman import pisah
from macros.tahun.tabel.sel import TidakTerbaca
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, baris_angka, di_tahun, halaman_topik
from macros.tulisan.lipat import lipat
from macros.tulisan.tabel import sel
from macros.tulisan.unsur import KOSONG, Html, aman, daftar, gabung, html, tautan

TANYA = "tanya-jawab"
TANPA_ANGKA = Html('<p class="tanpa-angka">Angka untuk jawaban ini tidak ada di laporan.</p>')
# the topic that says how to ask for what the report lacks
MINTA = "minta-informasi"


@dataclass(frozen=True)
class Topik:
    """One question with its page.

    kode      in its address
    pintu     its short name in the menu and on the front page
    judul     the question, as a citizen would say it
    ringkas   writes the answer in one line without links
    jawaban   writes the answer as paragraphs
    tabel     writes its short table; nothing where there is none
    gambar    its picture: the first of these names that the year can draw, ``bacaan IK.1.4`` with the code of the thing
    lipat     which of both stays closed, ``gambar`` or ``tabel``, where the other one tells enough
    dijawab   questions of `tanya-jawab.csv` whose answer belongs to the first one
    tempat    where in the report
    lanjut    the pages that tell all of it: path in the year (in the site with a slash before it), words
    cari      words that people search for
    """

    kode: str
    pintu: str
    judul: str
    ringkas: Callable[[], str]
    jawaban: Callable[[Ke], Html]
    tempat: str
    lanjut: tuple[tuple[str, str], ...]
    tabel: Callable[[Ke], Html] = lambda _: KOSONG
    gambar: tuple[str, ...] = ()
    lipat: str = ""
    dijawab: tuple[str, ...] = ()
    cari: tuple[str, ...] = ()

    @property
    def singkat(self) -> str:
        """The answer in one line, for doors and search; empty where a figure it needs is missing."""
        try:
            return self.ringkas()
        except (TanpaAngka, TidakTerbaca):
            return ""


# --- the parts of a page -----------------------------------------------------------------------


def jawaban_html(tahun: Tahun, topik: Topik, ke: Ke) -> Html:
    """The answer, and beside it those of other questions that belong to it."""
    try:
        isi = topik.jawaban(ke)
    except (TanpaAngka, TidakTerbaca):
        isi = TANPA_ANGKA
    juga = gabung(html("<p>{}</p>", sisip(r["jawaban"], tahun, ke)) for r in tanya(tahun) if r.kunci in topik.dijawab)
    return html('<div class="lk-jawaban">{}{}</div>', isi, juga)


def tabel_topik_html(topik: Topik, ke: Ke) -> Html:
    """The short table; nothing where a figure it needs is missing."""
    try:
        if not (isi := topik.tabel(ke)):
            return KOSONG
        tabel = html('<div class="lk-topik-tabel">{}</div>', isi)
        return lipat("Sebagai tabel", tabel, kelas="lk-topik-lipat") if topik.lipat == "tabel" else tabel
    except (TanpaAngka, TidakTerbaca):
        return KOSONG


def tidak_dimuat(tahun: Tahun, topik: Topik) -> list[Baris]:
    """The questions of a topic that the report leaves open, in whole or in part, and its answer does not tell."""
    return [r for r in tanya(tahun, topik.kode) if r["kurang"] and r.kunci not in topik.dijawab]


def tidak_dimuat_html(tahun: Tahun, topik: Topik, ada: Collection[str], ke: Ke) -> Html:
    """What the report lacks, each thing folded over what is known of it, and whom to ask; ``ada`` are the topics of the year."""
    isi = gabung(_lipat(tahun, r, f"{r['kurang'][:1].upper()}{r['kurang'][1:]}", ke) for r in tidak_dimuat(tahun, topik))
    if MINTA not in ada or topik.kode == MINTA:
        return isi
    return isi + html('<p class="lk-minta">{}</p>', tautan(ke(halaman_topik(tahun.tahun, MINTA)), "Cara memintanya ke kantor"))


def sisa_tanya(tahun: Tahun, kode: str) -> list[Baris]:
    """The questions of a topic that the report answers on another page than that of the topic."""
    return [r for r in tanya(tahun, kode) if not r["kurang"] and r["halaman"] != f"topik/{kode}/"]


def tanya_topik_html(tahun: Tahun, kode: str, ke: Ke) -> Html:
    """Those questions, each folded over its answer."""
    return gabung(_lipat(tahun, r, r["pertanyaan"], ke) for r in sisa_tanya(tahun, kode))


def _lipat(tahun: Tahun, r: Baris, judul: str, ke: Ke) -> Html:
    kata = "Halaman jawabannya" if r["ketersediaan"] in ("ada", "sebagian") else "Halaman terdekat"
    lanjut = KOSONG if r["halaman"].startswith("topik/") else tautan(ke(di_tahun(tahun.tahun, r["halaman"])), kata)
    isi = html('<p id="tanya-{}">{} {}</p>', r.kunci, sisip(r["jawaban"], tahun, ke), lanjut)
    return lipat(aman(judul), isi, kelas="lk-topik-lipat")


def di_laporan_html(tahun: Tahun, topik: Topik, ke: Ke) -> Html:
    """Where in the report, and the pages that tell all of it."""
    semua = daftar(tautan(ke(di_tahun(tahun.tahun, alamat)), kata) for alamat, kata in topik.lanjut)
    return html('<div class="lk-lanjut"><p class="asal">{}.</p>{}</div>', aman(topik.tempat[:1].upper() + topik.tempat[1:]), semua)


def pintu_html(tahun: Tahun, semua: Sequence[Topik], ke: Ke) -> Html:
    """The way to every topic, each with its answer in one line."""
    butir = (
        html(
            '<li><a href="{}"><strong>{}</strong> <span>{}</span></a></li>',
            ke(halaman_topik(tahun.tahun, t.kode)),
            t.pintu,
            aman(t.singkat),
        )
        for t in semua
    )
    return html('<ul class="pintu lk-pintu-topik">{}</ul>', gabung(butir)) if semua else KOSONG


def tentang_indikator(semua: Iterable[Topik], slug: str) -> list[Topik]:
    """The topics that lead to the page of one indikator."""
    return [t for t in semua if any(alamat == f"indikator/{slug}/" for alamat, _ in t.lanjut)]


def ke_topik_html(tahun: Tahun, semua: Iterable[Topik], ke: Ke) -> Html:
    """From a page of the report to the topics that answer it in short."""
    butir = (html("<li>{} {}</li>", tautan(ke(halaman_topik(tahun.tahun, t.kode)), t.judul), aman(t.singkat)) for t in semua)
    return html('<ul class="lk-ke-topik">{}</ul>', isi) if (isi := gabung(butir)) else KOSONG


# --- what they are made of ---------------------------------------------------------------------


def tanya(tahun: Tahun, topik: str = "") -> list[Baris]:
    """The questions of the year, or those of one topic."""
    return [r for r in tahun.baris_kamus(TANYA) if not topik or topik in pisah(r.get("topik", ""))]


def pendek_html(tahun: Tahun, angka: Angka, teks: str, ke: Ke) -> Html:
    """A printed figure in short, ``Rp24,49 miliar``, linked to its row, with the mark of its findings."""
    return html('<a class="angka" href="{}">{}</a>{}', ke(baris_angka(angka)), aman(teks), tanda_html(tahun, (angka.id,), ke))


def sel_pendek(tahun: Tahun, angka: Angka, teks: str, ke: Ke) -> Html:
    """The same as the cell of a table."""
    return sel(pendek_html(tahun, angka, teks, ke), "angka")
