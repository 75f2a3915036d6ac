"""The pages "Dari tahun ke tahun", as Markdown: made where at least two years are published, of what those years have."""

import json
from collections.abc import Iterator

from macros.halaman.antar_tahun import FOLDER, ada_antar_tahun, berakip, beranggaran, garis_terbit, halaman_garis, nama_garis
from macros.tahun.situs import Situs
from macros.tulisan.angka import terbilang
from macros.tulisan.unsur import aman

SENDIRI = "Angka setiap tahun diambil dari laporan tahun itu sendiri."
JUDUL = "Dari tahun ke tahun"


def berkas_situs(situs: Situs) -> Iterator[tuple[str, str]]:
    """The overview, a page for each indikator, and those of sasaran, money, AKIP and findings."""
    if not ada_antar_tahun(situs):
        return
    bagian = list(_bagian(situs))
    tautan = "\n".join(f"- [{judul}]({nama}.md)" for nama, judul, _, _ in bagian)
    yield (
        f"{FOLDER}index.md",
        _halaman(
            JUDUL,
            f"Situs ini memuat {terbilang(len(situs.terbit))} laporan. {SENDIRI}",
            "{{ ringkas_tahun() }}",
            f"Baca juga:\n\n{tautan}",
            "## Setiap indikator",
            "Pilih satu indikator untuk melihat target, realisasi, dan perubahannya.",
            "{{ semua_garis() }}",
        ),
    )
    for slug, g in garis_terbit(situs).items():
        yield (
            f"{halaman_garis(slug)[:-1]}.md",
            _halaman(
                f"{nama_garis(situs, g)}: {JUDUL.lower()}",
                f"{SENDIRI} Di sampingnya ada yang dicetak laporan lain tentang tahun itu. Lihat juga [semua indikator](../index.md).",
                f'{{{{ garis("{slug}") }}}}',
            ),
        )
    for nama, judul, kalimat, kata in bagian:
        yield f"{FOLDER}{nama}.md", _halaman(judul, kalimat, kata)


def _bagian(situs: Situs) -> Iterator[tuple[str, str, str, str]]:
    """Name, title, opening sentence and word of each page beside those of the indikator."""
    yield "sasaran", "Sasaran dari tahun ke tahun", f"{SENDIRI} Sasaran disamakan menurut kodenya.", "{{ sasaran_tahun() }}"
    if len(beranggaran(situs)) > 1:
        yield "uang", "Anggaran dari tahun ke tahun", SENDIRI, "{{ uang_tahun() }}"
    if len(berakip(situs)) > 1:
        kalimat = "Nilai yang dicetak sebuah laporan dapat berasal dari penilaian atas tahun sebelumnya. Lihat tabelnya."
        yield "akip", "Nilai AKIP dari tahun ke tahun", kalimat, "{{ akip_tahun() }}"
    kalimat = "Aturan pemeriksaan dapat bertambah, jadi banyaknya temuan belum tentu sebanding."
    yield "temuan", "Temuan dari tahun ke tahun", kalimat, "{{ temuan_tahun() }}"


def _halaman(judul: str, *bagian: str) -> str:
    kepala = f"---\ntitle: {json.dumps(judul, ensure_ascii=False)}\n---\n"
    return "\n\n".join((kepala, f"# {aman(judul)}", *bagian)) + "\n"
