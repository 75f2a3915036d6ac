"""Pictures of indikator: capaian against 100 %, target against realisasi, the trend of years."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from operator import itemgetter

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, Polaritas, Rasio, Rentang, TidakDihitung
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, Sasaran
from lakip_calc.ukuran import TURUN
from macros.gambar import ALT_MAKS, Grafik, TabelGambar, TidakDigambar, angka_tabel
from macros.gambar.bentuk import Batang, Kelompok, TitikTren, batang, ruang_kata, tren
from macros.gambar.gaya import ABU, DUA, SATU
from macros.tahun.garis import sebanding_dengan_lalu
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import SATUAN_DIAM, berukuran, hasil_teks, persen, tercetak
from macros.tulisan.kesimpulan import apa_dinilai, memenuhi

RUANG_KEADAAN = 150  # kept free behind the longest bar for its words
RUANG_ANGKA = 92  # the same where the words are one figure
# a state by word and shape; its colour is that of the bar
TANDA = {True: "✓ tercapai", False: "✕ tidak", None: "– tanpa angka"}
KEADAAN = {True: "tercapai", False: "tidak tercapai", None: "tanpa angka"}


def _nama(i: Indikator) -> str:
    return f"{i.kode} {i.nama_pendek}"


def _capaian(tahun: Tahun, indikator: Sequence[Indikator]) -> list[Kelompok]:
    return [Kelompok(_nama_batas(i), (_capaian_batang(i, tahun.hitungan.kesimpulan[i.kode].tercapai),)) for i in indikator]


def _nama_batas(i: Indikator) -> str:
    """The name of an indikator; where its bar is shorter than its figure, with the cap that made it so."""
    if isinstance(i.capaian, TidakDihitung) or i.capaian.sebelum_batas is None:
        return _nama(i)
    return f"{_nama(i)} (batang dibatasi {persen(i.capaian.nilai)})"


def _capaian_batang(i: Indikator, tercapai: bool | None) -> Batang:
    if not isinstance(i.capaian, Hasil):
        return Batang(0, "tidak dihitung" if tercapai is None else f"{TANDA[tercapai]}, tanpa %", ABU)
    return Batang(float(i.capaian.nilai), f"{persen(_tanpa_batas(i.capaian))} {TANDA[tercapai]}", SATU if tercapai else DUA)


def _tanpa_batas(capaian: Hasil) -> Decimal:
    """What the formula gives, whatever the cap."""
    return capaian.nilai if capaian.sebelum_batas is None else capaian.sebelum_batas


def _capaian_tabel(tahun: Tahun, kode: str, indikator: Sequence[Indikator]) -> TabelGambar:
    baris = [(_nama(i), hasil_teks(i.capaian), KEADAAN[tahun.hitungan.kesimpulan[i.kode].tercapai]) for i in indikator]
    return angka_tabel(kode, "Capaian dihitung per indikator", ("Indikator", "Capaian", apa_dinilai(tahun).capitalize()), baris)


def _ringkas(indikator: Sequence[Indikator]) -> str:
    """The highest capaian with the first indikator that has it, and the lowest."""
    dihitung = [(_tanpa_batas(i.capaian), i.nama_pendek) for i in indikator if isinstance(i.capaian, Hasil)]
    if not dihitung:
        return "Tidak satu pun capaian dapat dihitung."
    tinggi, nama = max(dihitung, key=itemgetter(0))
    rendah, _ = min(dihitung, key=itemgetter(0))
    if tinggi == rendah:
        return f"Semua {persen(tinggi)}." if len(dihitung) == len(indikator) else f"Semua yang dihitung {persen(tinggi)}."
    return f"Tertinggi {nama} {persen(tinggi)}, terendah {persen(rendah)}."


def capaian_sasaran(tahun: Tahun, sasaran: Sasaran) -> Grafik:
    """Capaian of every indikator of one sasaran against 100 %."""
    kode = f"capaian-{sasaran.slug}"
    return _capaian_grafik(tahun, kode, sasaran.indikator, f" Sasaran {sasaran.nomor}")


def capaian_semua(tahun: Tahun) -> Grafik:
    """Capaian of all indikator of the year against 100 %."""
    semua = tuple(tahun.indikator.values())
    return _capaian_grafik(tahun, "capaian", semua)


def _capaian_grafik(tahun: Tahun, kode: str, indikator: Sequence[Indikator], milik: str = "") -> Grafik:
    kelompok = _capaian(tahun, indikator)
    return Grafik(
        kode,
        memenuhi(tahun, indikator),
        f"Grafik batang capaian {len(indikator)} indikator{milik} terhadap garis 100 persen. {_ringkas(indikator)}",
        batang(kelompok, garis=100, label_garis="100% = sesuai target", ruang=ruang_kata(kelompok, RUANG_KEADAAN)),
        _capaian_tabel(tahun, kode, indikator),
    )


def target_realisasi(i: Indikator) -> Grafik:
    """Target and realisasi of one indikator in the leading reading. Raises TidakDigambar where they are no lengths."""
    return _dua_batang(f"target-{i.slug}", i, i.utama.target, i.utama.realisasi)


def _dua_batang(kode: str, i: Indikator, target: Angka | None, realisasi: Angka | None) -> Grafik:
    t, r = _ruas(i, target), _ruas(i, realisasi)
    if target is None or realisasi is None or t is None or r is None:
        raise TidakDigambar(_sebab(i, target, realisasi))
    kata_target, kata_realisasi = _tanpa_tanda(target), berukuran(realisasi)
    kelompok = [
        Kelompok(_label("Target", i), (Batang(t[1], tercetak(target), ABU, mulai=t[0] if _berentang(target) else 0),)),
        Kelompok(_label("Realisasi", i), (Batang(r[1], tercetak(realisasi), SATU, t[1], t[0] if _berentang(target) else None),)),
    ]
    maks = 100 if i.satuan == "persen" else len(i.urutan) if target.berpredikat else None
    svg = batang(kelompok, maks=maks, label_tanda=_acuan(i, target), ruang=ruang_kata(kelompok, RUANG_ANGKA))
    menandai = "Dua garis tegak di batang realisasi menandai" if _berentang(target) else "Garis tegak di batang realisasi menandai"
    alt = f"Dua batang untuk {i.kode}: target {berukuran(target)} dan realisasi {kata_realisasi}. {menandai} {_acuan(i, target)}."
    if target.berpredikat:
        alt = f"Dua batang untuk {i.kode}: jenjang target {kata_target} dan jenjang realisasi {kata_realisasi} pada skala {len(i.urutan)} kata."
    baris = [("Target", berukuran(target)), ("Realisasi", kata_realisasi)]
    pesan = _pesan(i, target, (t, r), kata_target, kata_realisasi)
    return Grafik(kode, pesan, alt[:ALT_MAKS], svg, angka_tabel(kode, f"Target dan realisasi {i.kode}", ("Ukuran", "Nilai"), baris))


def _ruas(i: Indikator, angka: Angka | None) -> tuple[float, float] | None:
    """From where to where a figure reaches: a number is one point, a word its rung in the scale. None where it is no length."""
    if angka is None:
        return None
    if angka.nilai is not None:
        return float(angka.nilai), float(angka.nilai)
    if isinstance(angka.makna, Rentang):
        return float(angka.makna.bawah), float(angka.makna.atas)
    if isinstance(angka.makna, Rasio):
        return (nilai := float(angka.makna.kiri / angka.makna.kanan)), nilai
    urutan = [k.casefold() for k in i.urutan]
    if not angka.berpredikat or angka.teks.casefold() not in urutan:
        return None
    jenjang = 1.0 + urutan.index(angka.teks.casefold())
    return jenjang, jenjang


def _sebab(i: Indikator, target: Angka | None, realisasi: Angka | None) -> str:
    """Why there is no picture, as the end of a sentence."""
    hasil = i.ukuran.capaian(target, realisasi)
    if not isinstance(hasil, TidakDihitung):
        return "target atau realisasi bukan panjang yang dapat digambar"
    return hasil.alasan.partition("; aturan")[0]


def _berentang(angka: Angka) -> bool:
    return isinstance(angka.makna, Rentang)


def _tanpa_tanda(angka: Angka) -> str:
    """The figure with its unit, without the sign before it: a sentence says it in words."""
    return berukuran(replace(angka, tanda=""))


def _label(nama: str, i: Indikator) -> str:
    """``Target``, ``Target (orang)``: with a unit that no sign says."""
    return nama if i.satuan in SATUAN_DIAM else f"{nama} ({i.satuan})"


def _acuan(i: Indikator, target: Angka) -> str:
    """What the target is called: a limit where less is better."""
    if _berentang(target):
        return "rentang target"
    return "batas" if i.ukuran.polaritas in TURUN else "target"


def _pesan(
    i: Indikator, target: Angka, ruas: tuple[tuple[float, float], tuple[float, float]], kata_target: str, kata_realisasi: str
) -> str:
    """Realisasi against target, in the words of its polaritas: a limit is kept below, a range is kept inside."""
    (bawah, atas), (nilai, _) = ruas
    acuan = "rentang" if _berentang(target) else _acuan(i, target)
    if bawah <= nilai <= atas:
        di_dalam = f"di dalam rentang {kata_target}" if _berentang(target) else f"sama dengan {acuan}: {kata_target}"
        return f"Realisasi {kata_realisasi}, {di_dalam}" if _berentang(target) else f"Realisasi {di_dalam}"
    letak = "di atas" if nilai > atas else "di bawah"
    tetap = " yang harus tetap" if i.polaritas is Polaritas.STABILIZE and not _berentang(target) else ""
    return f"Realisasi {kata_realisasi}, {letak} {acuan} {kata_target}{tetap}"


# --- the quarters ----------------------------------------------------------------------------


def triwulan_indikator(tahun: Tahun, i: Indikator) -> Grafik | None:
    """Target and realisasi of each quarter; None where the year has none of this indikator."""
    semua = tahun.hitungan.triwulan.get(i.kode, ())
    if not semua:
        return None
    kelompok, baris = [], []
    for t in semua:
        dua = (("target", t.target), ("realisasi", t.realisasi))
        kelompok.append(Kelompok(_label(t.nama, i), tuple(_batang_triwulan(nama, a, _ruas(i, a)) for nama, a in dua)))
        baris.append((t.nama, berukuran(t.target), berukuran(t.realisasi), hasil_teks(t.capaian), KEADAAN[t.tercapai]))
    if all(_ruas(i, a) is None for t in semua for a in (t.target, t.realisasi)):
        raise TidakDigambar("target dan realisasi triwulan bukan angka yang dapat digambar")
    kode = f"triwulan-{i.slug}"
    maks = 100 if i.satuan == "persen" else None
    dinilai = [t for t in semua if t.tercapai is not None]
    tercapai = sum(t.tercapai is True for t in dinilai)
    pesan = f"{tercapai} dari {len(dinilai)} triwulan mencapai target" if dinilai else "Belum ada triwulan yang dapat dinilai"
    alt = f"Batang target dan realisasi {i.kode} untuk {len(semua)} triwulan, dari {semua[0].nama} sampai {semua[-1].nama}."
    tabel = angka_tabel(
        kode, f"Target dan realisasi {i.kode} per triwulan", ("Triwulan", "Target", "Realisasi", "Capaian", "Keadaan"), baris
    )
    return Grafik(kode, pesan, alt, batang(kelompok, maks=maks, ruang=ruang_kata(kelompok, RUANG_ANGKA)), tabel)


def _batang_triwulan(nama: str, angka: Angka, ruas: tuple[float, float] | None) -> Batang:
    if ruas is None:
        return Batang(0, f"{nama}: {tercetak(angka)}", ABU)
    mulai = ruas[0] if _berentang(angka) else 0
    return Batang(ruas[1], f"{nama} {tercetak(angka)}", ABU if nama == "target" else SATU, mulai=mulai)


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
    def kalimat(self) -> str:
        """The same inside a sentence, where its unit must be told."""
        a = self.angka
        return self.kata if a.kosong is not None or a.satuan == "persen" else berukuran(a)

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
    kode, nama = f"tren-{i.slug}", nama_kotak(tahun)
    baris = [(f"{u.jenis.capitalize()} {u.tahun}", u.kata) for u in ukuran]
    return Grafik(
        kode,
        _pesan_tren(ukuran, tahun.tahun, nama, sebanding=sebanding_dengan_lalu(tahun, i.kode)),
        f"Realisasi {i.kode} {'; '.join(filter(None, (hasil, target)))}.",
        tren([u.titik for u in ukuran], nama_isi="realisasi", nama_target="target"),
        angka_tabel(kode, f"Tren {i.kode} menurut {nama}", ("Ukuran", "Nilai"), baris),
    )


def nama_kotak(tahun: Tahun) -> str:
    """``kotak``, ``tabel antartahun``: the table of other years as a sentence names it, by what bacaan.csv calls it."""
    tabel = tahun.dengan_peran("kotak")
    nama = next((r["nama"] for r in tahun.baris("bacaan", tabel=tabel.kode)), tabel.judul).partition(" (")[0]
    awal = nama[:1].lower() + nama[1:]
    return awal if awal.startswith("tabel ") else awal.partition(" ")[0]


def nama_bacaan(b: Bacaan) -> str:
    """``tabel sasaran``: a reading inside a sentence, without its place in the report."""
    nama = b.nama.partition(" (")[0]
    return nama[:1].lower() + nama[1:]


def _pesan_tren(ukuran: list[UkuranKotak], tahun: str, nama: str, *, sebanding: bool) -> str:
    """The result of the year against the one before it in the box, unless another thing was measured then."""
    hasil = [u for u in ukuran if u.jenis == "realisasi" and u.tahun <= tahun]
    if len(hasil) < 2:
        return " ".join(f"Hasil {u.tahun} menurut {nama}: {u.kalimat}" for u in hasil) or f"Target menurut {nama}"
    lalu, kini = hasil[-2:]
    if lalu.angka.nilai is None:
        return f"Hasil {kini.tahun} menurut {nama}: {kini.kalimat}; {lalu.tahun} tidak ada pembanding"
    if kini.angka.nilai is None:
        return f"Hasil {lalu.tahun} {lalu.kalimat}, {kini.tahun} {kini.kalimat}"
    if not sebanding:
        return f"Hasil {kini.tahun} menurut {nama}: {kini.kalimat}; ukurannya lain daripada {lalu.tahun}"
    if kini.angka.nilai == lalu.angka.nilai:
        return f"Tetap {kini.kalimat} pada {lalu.tahun} dan {kini.tahun} menurut {nama}"
    arah = "Naik" if kini.angka.nilai > lalu.angka.nilai else "Turun"
    return f"{arah} dari {lalu.kalimat} ({lalu.tahun}) menjadi {kini.kalimat} ({kini.tahun}) menurut {nama}"
