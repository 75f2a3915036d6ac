"""Findings: a page for each, the pages of all of them, and files: CSV for a spreadsheet, JSON for a program."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from lakip_calc.pemeriksaan.putusan import Pemeriksaan, Penerapan, Putusan, Temuan
from macros.halaman.temuan import berhalaman, golongan
from macros.tahun.identitas import edisi
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import alamat_temuan, bagian_pemeriksaan, halaman_temuan
from macros.tulisan.unsur import aman

KOLOM = (
    "id",
    "judul",
    "pemeriksaan",
    "jenis",
    "keparahan",
    "tempat",
    "tercetak",
    "dihitung",
    "selisih",
    "penjelasan",
    "angka",
    "mungkin_salah_baca",
    "sebab",
    "status",
    "jawaban",
    "halaman",
)


# the pages beside the index, as Markdown with words of the site, so that they are drawn like any other
BAGIAN = {
    "daftar": """---
title: Daftar temuan
tempat: Seluruh laporan
---

# Daftar temuan

{{ asal() }}

{{ saring_temuan() }}

{{ daftar_temuan() }}
""",
    "catatan": """---
title: Catatan pemeriksaan
tempat: Seluruh laporan
---

# Catatan pemeriksaan

{{ asal() }}

Catatan perlu diketahui, tetapi bukan kesalahan siapa pun. Catatan tidak dihitung sebagai temuan.

{{ catatan_pemeriksaan() }}
""",
    "aturan": """---
title: Aturan pemeriksaan
---

# Aturan pemeriksaan

## Bobot temuan

{{ bobot_temuan() }}

{{ aturan_ringan() }}

## Pemeriksaan dan aturannya

{{ register_pemeriksaan() }}

## Berapa angka yang dihitung ulang

{{ buku_hitung_ulang() }}
""",
    "bacaan": """---
title: Hasil menurut tabel lain
---

# Hasil menurut tabel lain

Laporan mencetak hasil yang sama di beberapa tabel, dan isinya tidak selalu sama. Angka utama tahun ini bergantung pada tabel mana yang dipakai.

{{ bacaan_semua() }}

{{ rata_bacaan() }}
""",
}


def halaman_temuan_md(t: Temuan) -> str:
    """The page of one finding."""
    kepala = {"title": t.penerapan.judul, "tempat": t.penerapan.tempat}
    baris = (f"{nama}: {json.dumps(isi, ensure_ascii=False)}" for nama, isi in kepala.items() if isi)
    return "\n".join(
        ["---", *baris, "---", "", f"# {aman(' '.join(t.penerapan.judul.split()))}", "", f'{{{{ satu_temuan("{t.id}") }}}}', ""]
    )


def baris_temuan(tahun: Tahun, t: Temuan) -> dict[str, str]:
    """One finding, flat; the ids of its figures separated by semicolons."""
    p, jawaban = t.penerapan, tahun.jawaban.get(t.id)
    return {
        "id": t.id,
        "judul": t.penerapan.judul,
        "pemeriksaan": t.pemeriksaan,
        "jenis": t.jenis,
        "keparahan": str(p.keparahan),
        "tempat": p.tempat,
        "tercetak": p.tercetak,
        "dihitung": p.dihitung,
        "selisih": p.selisih,
        "penjelasan": p.alasan,
        "angka": ";".join((*p.angka, *p.angka_lain)),
        "mungkin_salah_baca": "ya" if p.salah_baca else "tidak",
        "sebab": t.sebab,
        "status": jawaban["status"] if jawaban else "terbuka",
        "jawaban": jawaban["jawaban"] if jawaban else "",
        "halaman": alamat_temuan(tahun.tahun, t),
    }


def pemeriksaan_json(p: Pemeriksaan, semua: tuple[Penerapan, ...]) -> dict[str, Any]:
    """One check: its rule and how its applications ended."""
    putusan = Counter(x.putusan for x in semua)
    banyak = {str(k).replace(" ", "_"): putusan[k] for k in Putusan}
    return {"kode": p.kode, "judul": p.judul, "jenis": p.jenis, "aturan": p.aturan.strip(), "penerapan": len(semua)} | banyak


def ringkasan_json(tahun: Tahun) -> dict[str, int]:
    """How many matters, and of each kind of finding how many."""
    banyak = map(len, golongan(tahun))
    return {"hal": len(tahun.hal)} | dict(zip(("temuan", "catatan", "mungkin_salah_baca"), banyak, strict=True))


def temuan_csv(tahun: Tahun) -> str:
    """All findings as CSV for programs, every text as it is."""
    tulis = io.StringIO()
    penulis = csv.DictWriter(tulis, KOLOM, lineterminator="\n")
    penulis.writeheader()
    penulis.writerows(baris_temuan(tahun, t) for t in tahun.hasil_periksa.temuan)
    return tulis.getvalue()


def temuan_json(tahun: Tahun) -> str:
    """Checks with their counts and rules, causes with their evidence, findings."""
    h = tahun.hasil_periksa
    isi = {
        "tahun": tahun.tahun,
        "edisi": edisi(tahun),
        "ringkasan": ringkasan_json(tahun),
        "pemeriksaan": [pemeriksaan_json(p, semua) for p, semua in h.penerapan],
        "sebab": [
            {
                "kode": s.kode,
                "judul": s.judul,
                "bukti": list(s.bukti),
                "melawan": list(s.melawan),
                "kekuatan": str(s.kekuatan),
                "peluang": None if s.peluang is None else f"{s.peluang:.3E}",
                "induk": s.induk,
                "temuan": list(s.temuan),
            }
            for s in h.sebab
        ],
        "temuan": [baris_temuan(tahun, t) for t in h.temuan],
    }
    return json.dumps(isi, ensure_ascii=False, indent=1) + "\n"


def berkas(tahun: Tahun) -> Iterator[tuple[str, str]]:
    """The findings of the year: their pages, CSV and JSON."""
    for nama, isi in BAGIAN.items():
        yield f"{bagian_pemeriksaan(tahun.tahun, nama)[:-1]}.md", isi
    for t in berhalaman(tahun):
        yield f"{halaman_temuan(tahun.tahun, t.id)[:-1]}.md", halaman_temuan_md(t)
    yield f"{tahun.tahun}/pemeriksaan/temuan.csv", temuan_csv(tahun)
    yield f"{tahun.tahun}/pemeriksaan/temuan.json", temuan_json(tahun)
