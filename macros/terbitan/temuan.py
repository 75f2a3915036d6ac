"""Findings and checks as files: CSV for a spreadsheet, JSON for a program."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from lakip_calc.pemeriksaan.putusan import Pemeriksaan, Penerapan, Putusan, Temuan
from macros.halaman.temuan import golongan
from macros.tahun.identitas import edisi
from macros.tahun.tahun import Tahun

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
    """The findings of the year as CSV and JSON."""
    yield f"{tahun.tahun}/pemeriksaan/temuan.csv", temuan_csv(tahun)
    yield f"{tahun.tahun}/pemeriksaan/temuan.json", temuan_json(tahun)
