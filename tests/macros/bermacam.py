"""A fictional office, Dinas Contoh in the year 2031, whose indikator are of every kind. Every figure in it is invented."""

import shutil
from pathlib import Path

from tests.macros.conftest import AKAR, Salinan, baca

TAHUN = "2031"
BATAS = "150"  # its cap on capaian
KEPALA_TABEL = baca(AKAR / "data/2024/tabel.csv")[0]
# words alone, from the lowest to the highest: their order is that of the rows
OPINI = ("TMP", "TW", "WDP", "WTP")
MUTU = ("Kurang", "Cukup", "Baik", "Sangat Baik")
KOTAK = ("realisasi_dua_tahun_lalu", "realisasi_tahun_lalu")
TABEL = {
    "sasaran": "",
    "indikator": "",
    "perjanjian-kinerja": "rencana",
    "capaian-sasaran": "",
    "kotak-indikator": "kotak",
    "bacaan": "",
    "klaim": "",
    "bacaan-ocr": "",
    "aturan": "",
    "jenjang": "",
    "identitas": "identitas",
    "rumus": "",
    "jawaban": "",
    "triwulan": "triwulan",
}


def kantor(akar: Path, indikator: dict[str, dict[str, str]], triwulan: list[list[str]] | None = None, *, kotak: bool = False) -> Salinan:
    """The tables of the office under ``akar``: each indikator with satuan, polaritas, skala, target, realisasi as typed.

    ``triwulan`` are the rows of the quarters, in the order of the columns; ``kotak`` gives every indikator a box that prints the
    realisasi of the year also for the year before, and the target also for the next.
    """
    for folder in (TAHUN, "kamus"):
        (akar / "data" / folder).mkdir(parents=True)
    tanpa = {"triwulan"} if triwulan is None else set()
    tanpa |= set() if kotak else {"kotak-indikator"}
    dipakai = {kode: peran for kode, peran in TABEL.items() if kode not in tanpa}
    for kode in (*dipakai, "tabel", "istilah"):
        shutil.copy(AKAR / f"data/kamus/{kode}.yaml", akar / "data/kamus")
    shutil.copy(AKAR / "data/istilah.csv", akar / "data")
    salinan = Salinan(akar, True, TAHUN)
    for kode, isi in _isi(indikator, triwulan or []).items():
        if kode in dipakai:
            salinan.tulis(kode, [r for r in isi if kode != "bacaan" or r[0] not in tanpa])
    salinan.tulis("tabel", [KEPALA_TABEL, *(_daftar(kode, peran) for kode, peran in dipakai.items())])
    return salinan


def _daftar(kode: str, peran: str) -> list[str]:
    isi = {"kode": kode, "judul": f"Tabel {kode}", "kamus": kode, "kelompok": "3", "bab": "III", "bagian": "A"}
    isi |= {"tempat": "Bab III.A", "notasi": "id", "jenis": "tabel", "peran": peran}
    return [isi.get(k, "") for k in KEPALA_TABEL]


def _isi(indikator: dict[str, dict[str, str]], triwulan: list[list[str]]) -> dict[str, list[list[str]]]:
    rumus = baca(AKAR / "data/2024/rumus.csv")
    kepala_klaim, kepala_ocr = (baca(AKAR / f"data/2024/{t}.csv")[:1] for t in ("klaim", "bacaan-ocr"))
    kepala_jawaban = baca(AKAR / "data/2024/jawaban.csv")[:1]
    jenjang = [r for r in baca(AKAR / "data/2024/jenjang.csv")[1:] if r[0] in ("akip", "capaian")]
    kata = [
        [nama, k.lower().replace(" ", "-"), k, "", "", "Contoh", "dilihat"] for nama, s in (("opini", OPINI), ("mutu", MUTU)) for k in s
    ]
    return {
        "sasaran": [["kode", "sasaran", "nama_pendek"], ["S.1", "Layanan yang baik", "Layanan"]],
        "indikator": [
            ["kode", "sasaran", "indikator", "nama_pendek", "polaritas", "definisi", "satuan", "skala"],
            *(
                [k, "S.1", f"Ukuran {k}", k, i.get("polaritas", "maximize"), "", i.get("satuan", ""), i.get("skala", "")]
                for k, i in indikator.items()
            ),
        ],
        "perjanjian-kinerja": [
            ["indikator", "indikator_tercetak", "target"],
            *([k, f"Ukuran {k}", i["target"]] for k, i in indikator.items()),
        ],
        "capaian-sasaran": [
            ["indikator", "indikator_tercetak", "target", "realisasi", "capaian", "realisasi_anggaran"],
            *([k, f"Ukuran {k}", i["target"], i["realisasi"], i.get("capaian", "-"), "-"] for k, i in indikator.items()),
        ],
        "kotak-indikator": [
            ["indikator", "kode_tercetak", "indikator_tercetak", *KOTAK, "target", "realisasi", "capaian", "target_tahun_depan"],
            *([k, k, f"Ukuran {k}", "-", i["realisasi"], i["target"], i["realisasi"], "-", i["target"]] for k, i in indikator.items()),
        ],
        "bacaan": [
            ["tabel", "nama", "target", "realisasi", "capaian", "utama", "alasan"],
            ["perjanjian-kinerja", "Perjanjian", "target", "", "", "tidak", "Memuat janji awal."],
            ["capaian-sasaran", "Tabel sasaran", "target", "realisasi", "capaian", "ya", "Memuat semua indikator."],
            ["kotak-indikator", "Kotak", "target", "realisasi", "capaian", "tidak", "Memuat tahun lain."],
        ],
        "klaim": kepala_klaim,
        "bacaan-ocr": kepala_ocr,
        "jawaban": kepala_jawaban,
        "aturan": [
            ["kode", "nilai", "alasan"],
            ["keadaan", "terbit", "Contoh."],
            ["edisi", "1", "Contoh."],
            ["edisi_tanggal", "1 Februari 2032", "Contoh."],
            ["batas_capaian", BATAS, "Contoh."],
            ["skala_capaian", "capaian", "Contoh."],
            ["skala_akip", "akip", "Contoh."],
        ],
        "jenjang": [["skala", "kode", "predikat", "bawah", "atas", "dasar", "kepastian"], *jenjang, *kata],
        "identitas": [
            ["unsur", "isi", "tempat"],
            ["Nama kantor", "Dinas Contoh", "Sampul"],
            ["Nama singkat kantor", "Dinas Contoh", "Sampul"],
            ["Kota", "Contoh", "Sampul"],
            ["Situs web", "https://contoh.test", "Sampul"],
        ],
        "rumus": rumus,
        "triwulan": [["indikator", "tw", "target", "realisasi", "kumulatif"], *triwulan],
    }
