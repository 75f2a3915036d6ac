"""Pictures of what the checks found: findings by kind and chapter, whether the tables agree, whether nothing is missing."""

from collections import Counter
from collections.abc import Sequence

from lakip_calc.pemeriksaan.kelengkapan import TUJUH, daftar_kelengkapan
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator
from macros.gambar import Grafik, angka_tabel
from macros.gambar.gaya import LEBAR, LEBAR_LUAS
from macros.gambar.matriks import Lajur, matriks
from macros.gambar.petak import BarisPetak, Jawab, petak
from macros.gambar.sekilas import nama
from macros.tahun.kesimpulan import sebunyi
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan
from macros.tulisan.temuan import KEPALA_BAB, KODE_BAB, bab_dari, nama_jenis, nama_jenis_pendek

COCOK: dict[Jawab, str] = {"ya": "sama", "tidak": "berbeda", "kosong": "tidak ada"}
LENGKAP: dict[Jawab, str] = {"ya": "terpenuhi", "tidak": "belum", "kosong": "tidak berlaku"}
# the seven contents in the words of a picture, in their order
TUJUH_PENDEK = ("Target dan hasil", "Tahun sebelumnya", "Jangka menengah", "Standar nasional", "Sebab dan upaya", "Efisiensi", "Kegiatan")


def temuan(tahun: Tahun) -> Grafik | None:
    """How many findings of each kind each chapter has; None where nothing was found."""
    semua = tahun.temuan_penting
    if not semua:
        return None
    banyak = Counter((t.jenis, bab_dari(t)) for t in semua)
    jenis = [j for j, _ in Counter(t.jenis for t in semua).most_common()]
    bab = [b for b in KODE_BAB if any(b == x for _, x in banyak)]
    puncak = max(banyak.values())
    lajur = [_lajur(KEPALA_BAB[b], [banyak[j, b] for j in jenis], puncak) for b in bab]
    lajur.append(_lajur("Semua", [sum(banyak[j, b] for b in bab) for j in jenis], 0))
    terbanyak, n = Counter(bab_dari(t) for t in semua).most_common(1)[0]
    arti = ", ".join(f"{KEPALA_BAB[b]} {b.lower()}" for b in bab if KEPALA_BAB[b] in ("KP", "IE", "Lain"))
    svg, luas = (matriks([nama_jenis_pendek(j) for j in jenis], lajur, lebar=lebar) for lebar in (LEBAR, LEBAR_LUAS))
    isi = [(nama_jenis(j), *(bilangan(banyak[j, b]) for b in bab), bilangan(sum(banyak[j, b] for b in bab))) for j in jenis]
    letak = f"{bilangan(n)} di antaranya di {_di(terbanyak)}" if n < len(semua) else f"semua di {_di(terbanyak)}"
    return Grafik(
        "temuan",
        f"{bilangan(len(semua))} temuan, {letak}",
        f"Tabel {bilangan(len(jenis))} jenis temuan menurut bab. Terbanyak: {nama_jenis(jenis[0]).lower()} ({isi[0][-1]}).",
        svg,
        angka_tabel("temuan", "Temuan menurut jenis dan bab", ("Jenis", *bab, "Semua"), isi),
        subjudul=f"Banyaknya temuan pemeriksaan situs ini menurut bab laporan.{f' {arti}.' if arti else ''}",
        svg_luas=luas,
    )


def _lajur(kepala: str, banyak: Sequence[int], puncak: int) -> Lajur:
    return Lajur(kepala, tuple(bilangan(n) if n else "" for n in banyak), tuple(n / puncak if puncak else 0.0 for n in banyak), frozenset())


def _di(bab: str) -> str:
    return bab if bab.startswith("Bab ") else bab.lower()


# --- do the tables agree -----------------------------------------------------------------------------


def cocok(tahun: Tahun) -> Grafik | None:
    """Whether each table prints the same target and result of an indikator as the leading one; None where there is only one."""
    indikator = tuple(tahun.indikator.values())
    acuan = indikator[0].utama
    tabel = [b for b in indikator[0].bacaan if not b.utama]
    if not tabel:
        return None
    semua = {i.kode: tuple(_banding(i, b) for b in i.bacaan if not b.utama) for i in indikator}
    utuh = sum("tidak" not in jawab for jawab in semua.values())
    pendek = acuan.nama.partition(" (")[0]
    return _petak(
        "cocok",
        f"{bilangan(utuh)} dari {bilangan(len(indikator))} indikator dicetak sama di semua tabel yang memuatnya",
        f"Target dan hasil di {bilangan(len(tabel))} tabel, dibandingkan dengan {pendek}. "
        f"Berbeda: {bilangan(sum(j.count('tidak') for j in semua.values()))} dari {bilangan(len(tabel) * len(indikator))} pasangan.",
        indikator,
        semua,
        [b.nama.partition(" (")[0] for b in tabel],
        COCOK,
        ("Kecocokan setiap tabel dengan tabel acuan", f"Target dan hasil dibandingkan dengan {acuan.nama}."),
    )


def _banding(i: Indikator, b: Bacaan) -> Jawab:
    """Whether another table agrees with the leading one in all that both print."""
    pasangan = [(a, u) for a, u in ((b.target, i.utama.target), (b.realisasi, i.utama.realisasi)) if a is not None and u is not None]
    if not b.ada or not any(a.kosong is None for a, _ in pasangan):
        return "kosong"
    return "ya" if all(sebunyi(a, u) for a, u in pasangan if a.kosong is None) else "tidak"


# --- is anything missing -----------------------------------------------------------------------------


def kelengkapan(tahun: Tahun) -> Grafik:
    """Whether the report has the seven required contents for each indikator."""
    daftar = daftar_kelengkapan(tahun.laporan)
    jawab: dict[str, Jawab] = {kata: j for j, kata in LENGKAP.items()}
    semua = {kode: tuple(jawab[j.kata] for j in isi) for kode, isi in daftar.items()}
    terpenuhi, ada = (sum(j.count(x) for j in semua.values()) for x in ("ya", "tidak"))
    kurang = Counter(n for j in semua.values() for n, x in enumerate(j) if x == "tidak")
    terjarang = f" Paling sering belum: {TUJUH_PENDEK[kurang.most_common(1)[0][0]].lower()}." if kurang else ""
    return _petak(
        "kelengkapan",
        f"{bilangan(terpenuhi)} dari {bilangan(terpenuhi + ada)} isi wajib terpenuhi",
        f"Tabel {bilangan(len(semua))} indikator dan {bilangan(len(TUJUH))} isi wajib: terpenuhi, belum, atau tidak berlaku.{terjarang}",
        tuple(tahun.indikator.values()),
        semua,
        list(TUJUH_PENDEK),
        LENGKAP,
        ("Isi wajib per indikator", "Tujuh isi yang diminta untuk setiap indikator."),
    )


def _petak(
    kode: str,
    judul: str,
    alt: str,
    indikator: Sequence[Indikator],
    semua: dict[str, tuple[Jawab, ...]],
    kolom: Sequence[str],
    kata: dict[Jawab, str],
    tentang: tuple[str, str],
) -> Grafik:
    baris = [BarisPetak(nama(i), i.kode, semua[i.kode]) for i in indikator]
    svg, luas = (petak(baris, kolom, kata, lebar=lebar) for lebar in (LEBAR, LEBAR_LUAS))
    isi = [(nama(i), *(kata[j] for j in semua[i.kode])) for i in indikator]
    return Grafik(kode, judul, alt, svg, angka_tabel(kode, tentang[0], ("Indikator", *kolom), isi), subjudul=tentang[1], svg_luas=luas)
