"""Pictures of indikator: capaian against 100 %, target against realisasi, the trend of years."""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil
from lakip_calc.pemeriksaan.laporan import Indikator, Sasaran
from macros.gambar import Grafik, TabelGambar, angka_tabel
from macros.gambar.bentuk import Batang, Kelompok, TitikTren, batang, tren
from macros.gambar.gaya import ABU, DUA, SATU
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import mencapai_target, persen, tercetak

RUANG_KEADAAN = 150  # kept free behind the longest bar for its words
# a state by word and shape; its colour is that of the bar
TANDA = {True: "✓ tercapai", False: "✕ tidak", None: "– tanpa angka"}
KEADAAN = {True: "tercapai", False: "tidak tercapai", None: "tanpa angka"}


def _nama(i: Indikator) -> str:
    return f"{i.kode} {i.nama_pendek}"


def _capaian(indikator: Sequence[Indikator]) -> list[Kelompok]:
    return [Kelompok(_nama(i), (_capaian_batang(i),)) for i in indikator]


def _capaian_batang(i: Indikator) -> Batang:
    if not isinstance(i.capaian, Hasil):
        return Batang(0, "tidak dihitung", ABU)
    return Batang(float(i.capaian.nilai), f"{persen(i.capaian.nilai)} {TANDA[i.tercapai]}", SATU if i.tercapai else DUA)


def _capaian_tabel(kode: str, indikator: Sequence[Indikator]) -> TabelGambar:
    capaian = (persen(i.capaian.nilai) if isinstance(i.capaian, Hasil) else i.capaian.alasan for i in indikator)
    baris = [(_nama(i), hasil, KEADAAN[i.tercapai]) for i, hasil in zip(indikator, capaian, strict=True)]
    return angka_tabel(kode, "Capaian dihitung per indikator", ("Indikator", "Capaian", "Keadaan"), baris)


def _ringkas(indikator: Sequence[Indikator]) -> str:
    """The highest capaian with the first indikator that has it, and the lowest."""
    dihitung = [(i.capaian.nilai, i.nama_pendek) for i in indikator if isinstance(i.capaian, Hasil)]
    if not dihitung:
        return "Tidak satu pun capaian dapat dihitung."
    tinggi, nama = max(dihitung, key=itemgetter(0))
    rendah, _ = min(dihitung, key=itemgetter(0))
    if tinggi == rendah:
        return f"Semua {persen(tinggi)}." if len(dihitung) == len(indikator) else f"Semua yang dihitung {persen(tinggi)}."
    return f"Tertinggi {nama} {persen(tinggi)}, terendah {persen(rendah)}."


def capaian_sasaran(sasaran: Sasaran) -> Grafik:
    """Capaian of every indikator of one sasaran against 100 %."""
    kode = f"capaian-{sasaran.slug}"
    return _capaian_grafik(kode, sasaran.indikator, mencapai_target(sasaran.indikator), f" Sasaran {sasaran.nomor}")


def capaian_semua(tahun: Tahun) -> Grafik:
    """Capaian of all indikator of the year against 100 %."""
    semua = tuple(tahun.indikator.values())
    return _capaian_grafik("capaian", semua, f"{mencapai_target(semua)} menurut tabel sasaran")


def _capaian_grafik(kode: str, indikator: Sequence[Indikator], pesan: str, milik: str = "") -> Grafik:
    return Grafik(
        kode,
        pesan,
        f"Grafik batang capaian {len(indikator)} indikator{milik} terhadap garis 100 persen. {_ringkas(indikator)}",
        batang(_capaian(indikator), garis=100, label_garis="100% = sesuai target", ruang=RUANG_KEADAAN),
        _capaian_tabel(kode, indikator),
    )


def target_realisasi(i: Indikator) -> Grafik | None:
    """Target and realisasi of one indikator in the leading reading; None without both numbers."""
    target, realisasi = i.utama.target, i.utama.realisasi
    if target is None or realisasi is None or target.nilai is None or realisasi.nilai is None:
        return None
    kata_target, kata_realisasi = tercetak(target), tercetak(realisasi)
    if realisasi.nilai > target.nilai:
        pesan = f"Realisasi {kata_realisasi}, di atas target {kata_target}"
    elif realisasi.nilai == target.nilai:
        pesan = f"Realisasi sama dengan target: {kata_target}"
    else:
        pesan = f"Realisasi {kata_realisasi}, di bawah target {kata_target}"
    svg = batang(
        [
            Kelompok("Target", (Batang(float(target.nilai), kata_target, ABU),)),
            Kelompok("Realisasi", (Batang(float(realisasi.nilai), kata_realisasi, SATU, float(target.nilai)),)),
        ],
        maks=100,
        label_tanda="target",
    )
    alt = (
        f"Dua batang untuk {i.kode}: target {kata_target} dan realisasi {kata_realisasi}. Garis tegak di batang realisasi menandai target."
    )
    kode, baris = f"target-{i.slug}", [("Target", kata_target), ("Realisasi", kata_realisasi)]
    return Grafik(kode, pesan, alt, svg, angka_tabel(kode, f"Target dan realisasi {i.kode}", ("Ukuran", "Nilai"), baris))


# --- the box: results and targets of several years --------------------------------------------

# what of a box is drawn, as its columns begin; which year a column is about is said by the kamus (``tahun``)
BESARAN_KOTAK = ("realisasi", "target")


@dataclass(frozen=True)
class UkuranKotak:
    """One cell of a box: the result or the target of one year."""

    jenis: str
    tahun: str
    angka: Angka

    @property
    def kata(self) -> str:
        """The figure as printed, or in words why there is none."""
        a = self.angka
        return tercetak(a) if a.kosong is None else {"-": "tidak ada", "": "kosong"}.get(a.teks, a.teks)

    @property
    def titik(self) -> TitikTren:
        """The cell as a point of the trend."""
        nilai = self.angka.nilai
        return TitikTren(self.tahun, None if nilai is None else float(nilai), self.kata, self.jenis == "target")


def isi_kotak(tahun: Tahun, i: Indikator) -> list[UkuranKotak]:
    """Every result and target in the box of an indikator, year by year, the target of a year before its result."""
    kotak = tahun.dengan_peran("kotak")
    semua = [
        UkuranKotak(k.besaran, str(int(tahun.tahun) + k.tahun), kotak.angka(i.slug, k.nama))
        for k in kotak.kamus.kolom
        if k.tahun is not None and k.besaran in BESARAN_KOTAK
    ]
    return sorted(semua, key=lambda u: (u.tahun, u.jenis == "realisasi"))


def tren_indikator(tahun: Tahun, i: Indikator) -> Grafik | None:
    """Results and targets of the years from the box; None without a box or without numbers in it."""
    if i.slug not in tahun.dengan_peran("kotak").baris:
        return None
    ukuran = isi_kotak(tahun, i)
    if all(u.angka.nilai is None for u in ukuran):
        return None
    hasil = ", ".join(f"{u.tahun} {u.kata}" for u in ukuran if u.jenis == "realisasi")
    target = ", ".join(f"target {u.tahun} {u.kata}" for u in ukuran if u.jenis == "target")
    kode = f"tren-{i.slug}"
    baris = [(f"{u.jenis.capitalize()} {u.tahun}", u.kata) for u in ukuran]
    return Grafik(
        kode,
        _pesan_tren(ukuran, tahun.tahun),
        f"Realisasi {i.kode} {'; '.join(filter(None, (hasil, target)))}.",
        tren([u.titik for u in ukuran], nama_isi="realisasi", nama_target="target"),
        angka_tabel(kode, f"Tren {i.kode} menurut kotak", ("Ukuran", "Nilai"), baris),
    )


def _pesan_tren(ukuran: list[UkuranKotak], tahun: str) -> str:
    """The result of the year against the one before it in the box."""
    hasil = [u for u in ukuran if u.jenis == "realisasi" and u.tahun <= tahun]
    if len(hasil) < 2:
        return " ".join(f"Hasil {u.tahun} menurut kotak: {u.kata}" for u in hasil) or "Target menurut kotak"
    lalu, kini = hasil[-2:]
    if lalu.angka.nilai is None:
        return f"Hasil {kini.tahun} menurut kotak: {kini.kata}; {lalu.tahun} tidak ada pembanding"
    if kini.angka.nilai is None:
        return f"Hasil {lalu.tahun} {lalu.kata}, {kini.tahun} {kini.kata}"
    if kini.angka.nilai == lalu.angka.nilai:
        return f"Tetap {kini.kata} pada {lalu.tahun} dan {kini.tahun} menurut kotak"
    arah = "Naik" if kini.angka.nilai > lalu.angka.nilai else "Turun"
    return f"{arah} dari {lalu.kata} ({lalu.tahun}) menjadi {kini.kata} ({kini.tahun}) menurut kotak"
