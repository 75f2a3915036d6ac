"""Kutipan: how a page is quoted, linked for good, and how a fault in it is reported.

Edition and date come from the data (`aturan.csv`, held against `perubahan.csv`), never from the
clock of the build.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import quote

from macros.tahun.identitas import judul_laporan, kanal, kunci_kantor, nama_kantor
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, kode_halaman, publik, tetap
from macros.tulisan.alat import berkas_butir
from macros.tulisan.inggris import tanggal_inggris
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import Html, atribut, gabung, html, tautan

BIBTEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {c: "\\" + c for c in "&%$#_{}"}
BENTUK_KUTIPAN = {"bib": "BibTeX", "ris": "RIS"}  # the end of a file's name: what readers call it
BULAN_BIBTEX = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True)
class Kutipan:
    """What a citation of one page is made of."""

    kode: str
    kunci: str  # how reference managers call it
    judul: str  # empty for the front page, which stands for the whole report
    tempat: str  # where in the report; empty for a page that the report does not have
    kantor: str
    laporan: str
    edisi: str
    tanggal: str
    iso: str
    alamat: str
    jenis: str = "Halaman"  # or "Tabel data", "Grafik"
    bahasa: str = "id"

    @property
    def data(self) -> bool:
        return self.jenis == "Tabel data"

    @property
    def pendek(self) -> str:
        judul = f"“{self.judul}”, " if self.judul else ""
        edisi = "edition" if self.bahasa == "en" else "edisi"
        return f"{self.kantor}, {judul}{self.laporan}, {edisi} {self.edisi} ({self.tanggal}), {self.alamat}"

    @property
    def panjang(self) -> str:
        if self.bahasa == "en":
            judul = f"Page “{self.judul}”. In: " if self.judul else ""
            return f"{self.kantor}. {judul}{self.laporan}. Data edition {self.edisi}, {self.tanggal}. Permanent link: {self.alamat}"
        judul = f"{self.jenis} “{self.judul}”. Dalam: " if self.judul else ""
        tempat = f" Tempat di laporan: {self.tempat}." if self.tempat else ""
        return f"{self.kantor}. {judul}{self.laporan}.{tempat} Edisi data {self.edisi}, per {self.tanggal}. Tautan tetap: {self.alamat}"

    @property
    def bibtex(self) -> str:
        tahun, bulan, _ = self.iso.split("-")
        isi = {
            "author": self.kantor,
            "title": self.judul or self.laporan,
            "howpublished": self.laporan,
            "edition": self.edisi,
            "year": tahun,
            "month": BULAN_BIBTEX[int(bulan) - 1],
            "note": "; ".join(filter(None, (self.tempat, f"data per {self.tanggal}"))),
            "url": self.alamat,
            "language": "english" if self.bahasa == "en" else "indonesian",
        }
        return bibtex_entri(self.kunci, isi)

    @property
    def ris(self) -> str:
        """RIS wants two spaces, a hyphen, and line ends of Windows."""
        isi = [
            ("TY", "DATA" if self.data else "ELEC"),
            ("ID", self.kunci),
            ("AU", self.kantor),
            ("TI", self.judul or self.laporan),
            ("T2", self.laporan),
            ("ET", self.edisi),
            ("PY", self.iso[:4]),
            ("DA", self.iso.replace("-", "/")),
            ("LA", self.bahasa),
            ("N1", self.tempat),
            ("UR", self.alamat),
        ]
        return "".join(f"{nama}  - {' '.join(nilai.split())}\r\n" for nama, nilai in isi if nilai) + "ER  - \r\n"


def kunci_kutipan(tahun: Tahun, kode: str) -> str:
    """``kpu-tarakan-2024-ik-1-4``: a key that stays apart from those of other offices."""
    return f"{kunci_kantor(tahun)}-{kode}"


def bibtex_entri(kunci: str, isi: Mapping[str, str]) -> str:
    """One entry for reference managers.

    What means something to TeX is escaped, but not in an address; names and titles keep their capitals; a month is a word of BibTeX.
    """
    baris = []
    for nama, nilai in isi.items():
        match nama:
            case "month":
                baris.append(f"  {nama} = {nilai},")
            case "url":
                baris.append(f"  {nama} = {{{nilai}}},")
            case "author" | "title":
                baris.append(f"  {nama} = {{{{{_bibtex(nilai)}}}}},")
            case _:
                baris.append(f"  {nama} = {{{_bibtex(nilai)}}},")
    return "\n".join([f"@misc{{{kunci},", *baris, "}", ""])


def _bibtex(teks: str) -> str:
    return "".join(BIBTEX.get(c, c) for c in teks)


def kutipan_grafik(halaman: Kutipan, tahun: Tahun, kode: str, judul: str) -> Kutipan:
    """The citation of a picture: that of its page, under its own message and link."""
    return replace(halaman, kode=kode, kunci=kunci_kutipan(tahun, kode), judul=judul, alamat=publik(tahun.situs, kode), jenis="Grafik")


def kutipan_halaman(tahun: Tahun, url: str, judul: str, tempat: str, bahasa: str = "id") -> Kutipan:
    """The citation of a page; its place in the report is that of its table, or ``tempat``, what the head of the page says."""
    kantor = nama_kantor(tahun)
    tabel = tahun.tabel.get(url.removeprefix(f"{tahun.tahun}/data/").removesuffix("/")) if url.startswith(f"{tahun.tahun}/data/") else None
    kode = kode_halaman(url)
    return Kutipan(
        kode=kode,
        kunci=kunci_kutipan(tahun, kode),
        judul=(tabel.judul if tabel else judul) if url else "",
        tempat=tabel.tempat if tabel else tempat,
        kantor=kantor,
        laporan=judul_laporan(tahun),
        edisi=tahun.aturan("edisi"),
        tanggal=(tanggal_inggris if bahasa == "en" else tanggal_panjang)(tahun.edisi_tanggal),
        iso=tahun.edisi_tanggal.mulai.isoformat(),
        alamat=publik(tahun.situs, kode),
        jenis="Tabel data" if tabel else "Halaman",
        bahasa=bahasa,
    )


@dataclass(frozen=True)
class Kata:
    """The words at the end of a page, in the language of the page."""

    tetap: str
    halaman: str
    kutip: str
    pendek: str
    panjang: str
    lapor: str
    surel: str
    tanpa_surel: str
    tanpa_kanal: str
    atau: str
    telepon: str
    qr: str


KATA = {
    "id": Kata(
        "Tautan tetap",
        "ke halaman ini",
        "Kutip halaman ini",
        "Pendek",
        "Panjang",
        "Laporkan kesalahan",
        "Tulis surel tentang halaman ini",
        "Laporan tidak mencetak alamat surel kantor. Isi tujuannya sendiri, atau sampaikan lewat {}.",
        "Laporan tidak mencetak alamat surel kantor. Isi tujuannya sendiri.",
        " atau ",
        "telepon {}",
        "Kode QR",
    ),
    "en": Kata(
        "Permanent link",
        "to this page",
        "Cite this page",
        "Short",
        "Long",
        "Report a mistake",
        "Write an e-mail about this page",
        "The report prints no e-mail address of the office. Fill in the recipient yourself, or use {}.",
        "The report prints no e-mail address of the office. Fill in the recipient yourself.",
        " or ",
        "telephone {}",
        "QR code",
    ),
}


def _lapor(tahun: Tahun, k: Kutipan, kata: Kata) -> Html:
    """The prepared e-mail; as long as the site knows no address, a fold that says where else to send it."""
    judul = k.judul or k.laporan
    if tahun.surel:
        return lapor_html(tahun, k.kode, judul, kata.lapor)
    ppid, telepon = kanal(tahun)
    lewat = kata.atau.join(filter(None, (ppid, kata.telepon.format(telepon) if telepon else "")))
    return html(
        "<details><summary>{}</summary><p>{}. {}</p></details>",
        kata.lapor,
        lapor_html(tahun, k.kode, judul, kata.surel),
        html(kata.tanpa_surel, lewat) if lewat else kata.tanpa_kanal,
    )


def kutip_html(tahun: Tahun, k: Kutipan, ke: Ke) -> Html:
    """The end of every page, one quiet line: permanent link, citation with QR code, report of a fault."""
    kata = KATA[k.bahasa]
    return html(
        '<footer class="lk-kutip" data-situs="{situs}">{tautan}'
        '<details class="kutip"><summary>{kutip}</summary>'
        "<dl><dt>{pendek}</dt><dd>{isi_pendek}</dd><dt>{panjang}</dt><dd>{isi_panjang}</dd></dl>{qr}</details>"
        '{lapor}<script src="{skrip}" defer></script></footer>',
        situs=tahun.situs,
        tautan=tautan(ke(tetap(k.kode)), kata.tetap, kelas="lk-tetap", aria_label=f"{kata.tetap} {kata.halaman}"),
        kutip=kata.kutip,
        pendek=kata.pendek,
        isi_pendek=k.pendek,
        panjang=kata.panjang,
        isi_panjang=k.panjang,
        qr=_qr_html(k, kata, ke),
        lapor=_lapor(tahun, k, kata),
        skrip=ke("aset/salin.js"),
    )


def _qr_html(k: Kutipan, kata: Kata, ke: Ke) -> Html:
    """The code to scan, and the files of the citation."""
    folder = ke(tetap(k.kode))
    unduh = gabung(
        html('<a href="{0}kutipan.{1}" download="{2}.{1}">{3}</a> ', folder, akhiran, k.kode, nama)
        for akhiran, nama in BENTUK_KUTIPAN.items()
    )
    return html(
        '<img src="{folder}qr.svg" width="148" height="148" loading="lazy" alt="{kata}: {alamat}">'
        '<p class="unduh">{unduh}<a href="{folder}qr.svg" download="{kode}.svg">{kata}</a></p>',
        folder=folder,
        kata=kata.qr,
        alamat=k.alamat,
        unduh=unduh,
        kode=k.kode,
    )


def lapor(tahun: Tahun, kode: str, judul: str) -> str:
    """A prepared e-mail about one thing: subject, permanent link, edition, what to fill in."""
    badan = (
        f"Saya menemukan kesalahan pada: {judul}",
        f"Tautan tetap: {publik(tahun.situs, kode)}",
        f"Edisi data {tahun.aturan('edisi')}, per {tanggal_panjang(tahun.edisi_tanggal)}",
        "",
        "Yang tertulis:",
        "Yang seharusnya:",
        "Dasarnya:",
    )
    # RFC 6068: %20 for a space, %0D%0A for a new line
    isi = quote("\r\n".join(badan), safe="")
    return f"mailto:{quote(tahun.surel, safe='@')}?subject={quote(f'Kesalahan di {kode}', safe='')}&body={isi}"


def lapor_html(tahun: Tahun, kode: str, judul: str, kata: str = "Laporkan kesalahan", perihal: str = "") -> Html:
    """The link that opens the prepared e-mail; ``perihal`` names the thing for who hears the link alone."""
    nama = atribut(aria_label=f"{kata} di {perihal}" if perihal else "")
    return html('<a class="lk-lapor" href="{}"{}>{}</a>', lapor(tahun, kode, judul), nama, kata)


def kutip_butir(kode: str, ke: Ke, perihal: str) -> Html:
    """The files that cite a thing, side by side in its menu."""
    folder = ke(tetap(kode))
    return gabung(
        berkas_butir(f"{folder}kutipan.{akhiran}", f"Kutip {nama}", perihal, f"{kode}.{akhiran}")
        for akhiran, nama in BENTUK_KUTIPAN.items()
    )
