"""Pictures of indikator: capaian against 100 %, target against realisasi, the trend of years."""

from lakip_calc.besaran import Hasil
from macros.gambar import Grafik, angka_tabel
from macros.gambar.bentuk import Batang, Kelompok, TitikTren, batang, tren
from macros.gambar.gaya import ABU, DUA, SATU
from macros.tahun.tahun import Indikator, Sasaran, Tahun
from macros.tulisan.angka import bilangan, persen, tercetak

RUANG_KEADAAN = 150  # kept free behind the longest bar for its words
# a state by word and shape; its colour is that of the bar
TANDA = {True: "✓ tercapai", False: "✕ tidak", None: "– tanpa angka"}


def _capaian(indikator: tuple[Indikator, ...]) -> list[Kelompok]:
    return [
        Kelompok(
            f"{i.kode} {i.nama_pendek}",
            (Batang(float(i.capaian.nilai), f"{persen(i.capaian.nilai)} {TANDA[i.tercapai]}", SATU if i.tercapai else DUA),)
            if isinstance(i.capaian, Hasil)
            else (Batang(0, "tidak dihitung", ABU),),
        )
        for i in indikator
    ]


KEADAAN = {True: "tercapai", False: "tidak tercapai", None: "tanpa angka"}


def _capaian_tabel(kode: str, indikator: tuple[Indikator, ...]) -> str:
    baris = [
        (f"{i.kode} {i.nama_pendek}", persen(i.capaian.nilai) if isinstance(i.capaian, Hasil) else i.capaian.alasan, KEADAAN[i.tercapai])
        for i in indikator
    ]
    return angka_tabel(kode, "Capaian dihitung per indikator", ("Indikator", "Capaian", "Keadaan"), baris)


def _ringkas(indikator: tuple[Indikator, ...]) -> str:
    dihitung = [i for i in indikator if isinstance(i.capaian, Hasil)]
    tinggi, rendah = max(dihitung, key=lambda i: i.capaian.nilai), min(dihitung, key=lambda i: i.capaian.nilai)
    if tinggi.capaian.nilai == rendah.capaian.nilai:
        return f"Semua {persen(tinggi.capaian.nilai)}."
    return f"Tertinggi {tinggi.nama_pendek} {persen(tinggi.capaian.nilai)}, terendah {persen(rendah.capaian.nilai)}."


def _pesan(indikator: tuple[Indikator, ...]) -> str:
    tercapai = sum(1 for i in indikator if i.tercapai)
    if tercapai == len(indikator):
        return {1: "Satu-satunya indikator", 2: "Kedua indikator"}.get(tercapai, f"Semua {bilangan(tercapai)} indikator") + " mencapai target"
    return f"{bilangan(tercapai)} dari {bilangan(len(indikator))} indikator mencapai target"


def capaian_sasaran(sasaran: Sasaran) -> Grafik:
    """Capaian of every indikator of one sasaran against 100 %."""
    kode = f"capaian-{sasaran.slug}"
    return Grafik(
        kode,
        _pesan(sasaran.indikator),
        f"Grafik batang capaian {len(sasaran.indikator)} indikator Sasaran {sasaran.nomor} terhadap garis 100 persen. {_ringkas(sasaran.indikator)}",
        batang(_capaian(sasaran.indikator), garis=100, label_garis="100% = sesuai target", ruang=RUANG_KEADAAN),
        _capaian_tabel(kode, sasaran.indikator),
    )


def capaian_semua(tahun: Tahun) -> Grafik:
    """Capaian of all indikator of the year against 100 %."""
    semua = tuple(tahun.indikator.values())
    return Grafik(
        "capaian",
        _pesan(semua) + " menurut tabel sasaran",
        f"Grafik batang capaian {len(semua)} indikator terhadap garis 100 persen. {_ringkas(semua)}",
        batang(_capaian(semua), garis=100, label_garis="100% = sesuai target", ruang=RUANG_KEADAAN),
        _capaian_tabel("capaian", semua),
    )


def target_realisasi(i: Indikator) -> Grafik | None:
    """Target and realisasi of one indikator in the leading reading; None without both numbers."""
    target, realisasi = i.utama.target, i.utama.realisasi
    if target.nilai is None or realisasi.nilai is None:
        return None
    if realisasi.nilai > target.nilai:
        pesan = f"Realisasi {tercetak(realisasi)}, di atas target {tercetak(target)}"
    elif realisasi.nilai == target.nilai:
        pesan = f"Realisasi sama dengan target: {tercetak(target)}"
    else:
        pesan = f"Realisasi {tercetak(realisasi)}, di bawah target {tercetak(target)}"
    svg = batang(
        [
            Kelompok("Target", (Batang(float(target.nilai), tercetak(target), ABU),)),
            Kelompok("Realisasi", (Batang(float(realisasi.nilai), tercetak(realisasi), SATU, float(target.nilai)),)),
        ],
        maks=100,
        label_tanda="target",
    )
    alt = f"Dua batang untuk {i.kode}: target {tercetak(target)} dan realisasi {tercetak(realisasi)}. Garis tegak di batang realisasi menandai target."
    kode = f"target-{i.slug}"
    return Grafik(kode, pesan, alt, svg, angka_tabel(kode, f"Target dan realisasi {i.kode}", ("Ukuran", "Nilai"), [("Target", tercetak(target)), ("Realisasi", tercetak(realisasi))]))


def tren_indikator(tahun: Tahun, i: Indikator) -> Grafik | None:
    """Realisasi 2022 to 2024 and targets 2024 and 2025 from the box; None without a box or without numbers in it."""
    kotak = tahun.tabel["kotak-indikator"]
    if i.slug not in kotak.baris:
        return None
    kolom = {k: kotak.angka(i.slug, k) for k in ("realisasi_2022", "realisasi_2023", "target", "realisasi", "target_2025")}
    if all(a.nilai is None for a in kolom.values()):
        return None
    titik = [
        _titik("2022", kolom["realisasi_2022"]),
        _titik("2023", kolom["realisasi_2023"]),
        _titik("2024", kolom["target"], target=True),
        _titik("2024", kolom["realisasi"]),
        _titik("2025", kolom["target_2025"], target=True),
    ]
    kata = {k: _kata(a) for k, a in kolom.items()}
    alt = (
        f"Realisasi {i.kode} 2022 {kata['realisasi_2022']}, 2023 {kata['realisasi_2023']}, 2024 {kata['realisasi']}; "
        f"target 2024 {kata['target']}, target 2025 {kata['target_2025']}."
    )
    kode = f"tren-{i.slug}"
    nama = ("Realisasi 2022", "Realisasi 2023", "Target 2024", "Realisasi 2024", "Target 2025")
    tabel = angka_tabel(kode, f"Tren {i.kode} menurut kotak", ("Ukuran", "Nilai"), zip(nama, kata.values(), strict=True))
    return Grafik(kode, _pesan_tren(kolom), alt, tren(titik, nama_isi="realisasi", nama_target="target"), tabel)


def _kata(a) -> str:
    return tercetak(a) if a.kosong is None else {"-": "tidak ada", "": "kosong"}.get(a.teks, a.teks)


def _titik(label: str, a, target: bool = False) -> TitikTren:
    return TitikTren(label, None if a.nilai is None else float(a.nilai), _kata(a), target)


def _pesan_tren(kolom) -> str:
    lalu, kini = kolom["realisasi_2023"], kolom["realisasi"]
    if lalu.nilai is None or kini.nilai is None:
        return f"Hasil 2024 menurut kotak: {_kata(kini)}; 2023 tidak ada pembanding" if lalu.nilai is None else f"Hasil 2023 {_kata(lalu)}, 2024 {_kata(kini)}"
    if kini.nilai > lalu.nilai:
        return f"Naik dari {tercetak(lalu)} (2023) menjadi {tercetak(kini)} (2024) menurut kotak"
    if kini.nilai < lalu.nilai:
        return f"Turun dari {tercetak(lalu)} (2023) menjadi {tercetak(kini)} (2024) menurut kotak"
    return f"Tetap {tercetak(kini)} pada 2023 dan 2024 menurut kotak"
