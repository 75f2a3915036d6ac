"""Where the office can be asked, as far as the report prints it, and where the report itself can be had."""

import re

from macros.tahun.identitas import kanal
from macros.tahun.tahun import Tahun
from macros.tulisan.unsur import KOSONG, Html, aman, gabung, html, tautan

ALAMAT_LAPORAN = "alamat_laporan_asli"  # the row of aturan.csv
KATA_ASLI = {
    "id": ("{} ada di situs penerbitnya.", "Laporan aslinya", "Alamat laporan aslinya belum dicatat di situs ini."),
    "en": (
        "{} is on the site of its publisher.",
        "The original report",
        "The original report is not published here; ask the office for it.",
    ),
}
KATA_KONTAK = {"id": ("e-PPID", "Telepon", "Alamat"), "en": ("Online", "Telephone", "Address")}


def kontak_html(tahun: Tahun, bahasa: str = "id") -> Html:
    """Address, telephone and e-PPID, each where the report prints it; nothing where it prints none. In English as sentences."""
    ppid, telepon = kanal(tahun)
    alamat = tahun.identitas("alamat-gedung-kantor") or tahun.identitas("alamat")
    daring, telp, rumah = KATA_KONTAK[bahasa]
    isi = (
        (daring, tautan(f"http://{ppid}/", ppid) if ppid else KOSONG),
        (telp, tautan(f"tel:{re.sub(r'[^0-9+]', '', telepon)}", telepon) if telepon else KOSONG),
        (rumah, aman(alamat)),
    )
    if bahasa == "en":
        return gabung((html("{}: {}.", nama, nilai) for nama, nilai in isi if nilai), " ")
    butir = gabung(html("<div><dt>{}</dt><dd>{}</dd></div>", nama, nilai) for nama, nilai in isi if nilai)
    return html('<dl class="lk-kontak">{}</dl>', butir) if butir else KOSONG


def laporan_asli_html(tahun: Tahun, bahasa: str = "id") -> Html:
    """The link to the original report, or why there is none, as ``aturan.csv`` says; in English only that there is none."""
    ada, kata, tanpa = KATA_ASLI[bahasa]
    baris = next((r for r in tahun.tabel["aturan"].baris.values() if r["kode"] == ALAMAT_LAPORAN), None)
    if baris and baris["nilai"]:
        return html(ada, tautan(baris["nilai"], kata))
    return aman(baris["alasan"]) if baris and bahasa == "id" else Html(tanpa)
