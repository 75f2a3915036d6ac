"""Pictures of promise and result: all indikator at a glance, those of one sasaran, one indikator alone.

The verdict is that of ``kesimpulan``: by the promise of the yearly plan, else by the target of the leading table.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Polaritas, Rasio, Rentang, TidakDihitung
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, Sasaran
from lakip_calc.ukuran import TURUN
from macros.gambar import ALT_MAKS, Grafik, TidakDigambar, angka_tabel
from macros.gambar.gaya import LEBAR, LEBAR_LUAS
from macros.gambar.titik import Baris, Skala, TitikBernama, angka_skala, deret, garis, skala
from macros.tahun.kesimpulan import Kesimpulan, sebunyi
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import berukuran, bilangan
from macros.tulisan.kesimpulan import KATA, apa_dinilai, memenuhi

Ruas = tuple[Decimal, Decimal]


def nama(i: Indikator) -> str:
    """``IK.1.4 Pelaporan kinerja``."""
    return f"{i.kode} {i.nama_pendek}"


def ruas(angka: Angka | None, urutan: Sequence[str] = ()) -> Ruas | None:
    """From where to where a figure reaches: a number is one point, a word its rung in the scale. None where it is no length."""
    if angka is None:
        return None
    if angka.nilai is not None:
        return angka.nilai, angka.nilai
    if isinstance(angka.makna, Rentang):
        return angka.makna.bawah, angka.makna.atas
    if isinstance(angka.makna, Rasio):
        return (nilai := angka.makna.kiri / angka.makna.kanan), nilai
    semua = [k.casefold() for k in urutan]
    if not angka.berpredikat or angka.teks.casefold() not in semua:
        return None
    jenjang = Decimal(1 + semua.index(angka.teks.casefold()))
    return jenjang, jenjang


def jarak(janji: Ruas, hasil: Decimal) -> Decimal:
    """By how much a result lies over the promise, or under it; zero inside a range."""
    bawah, atas = janji
    return hasil - bawah if hasil < bawah else hasil - atas if hasil > atas else Decimal(0)


def hasil_lain(i: Indikator) -> list[Angka]:
    """What other tables print as its result, where they print another: each once."""
    lain: list[Angka] = []
    for b in i.bacaan:
        a = b.realisasi
        if a is not None and a.kosong is None and not any(u is not None and sebunyi(a, u) for u in (i.utama.realisasi, *lain)):
            lain.append(a)
    return lain


def _beda(nilai: Decimal) -> str:
    """``+5``, ``−0,5``, ``0``."""
    desimal = max(0, -int(nilai.normalize().as_tuple().exponent))
    return ("+" if nilai > 0 else "−" if nilai < 0 else "") + bilangan(abs(nilai), desimal)


# --- many at a glance ------------------------------------------------------------------------------


class _Satu:
    """One indikator, as far as the picture of many needs it."""

    def __init__(self, i: Indikator, k: Kesimpulan):
        self.i, self.k = i, k
        self.lain = hasil_lain(i)
        self.janji = ruas(k.penentu.target) if k.penentu and i.satuan == "persen" else None
        self.hasil = k.hasil.nilai if k.hasil and i.satuan == "persen" else None
        self.jarak = jarak(self.janji, self.hasil) if self.janji and self.hasil is not None else None

    @property
    def meleset(self) -> bool:
        return self.k.tercapai is False

    @property
    def urutan(self) -> tuple[bool, bool, Decimal]:
        """What stands on the scale first, of that what was missed, then by the distance; where less is better the other way."""
        jauh = self.jarak or Decimal(0)
        return self.jarak is None, not self.meleset, -jauh if self.i.polaritas in TURUN else jauh

    @property
    def kata_jarak(self) -> str:
        """``−5 poin``, ``0 poin``; where there is no distance, the verdict in words."""
        if self.jarak is None:
            return KATA[self.k.tercapai]
        return f"{_beda(self.jarak)} poin"

    @property
    def kata_janji(self) -> str:
        return berukuran(self.k.penentu.target) if self.k.penentu else "tidak dicetak"

    @property
    def kata_hasil(self) -> str:
        return berukuran(self.k.hasil)

    def baris(self, apa: str) -> Baris:
        """Its row in the picture."""
        if self.jarak is None:
            return Baris(nama(self.i), self.kata_jarak, kata=f"{apa} {self.kata_janji}, hasil {self.kata_hasil}")
        assert self.janji is not None and self.hasil is not None
        bawah, atas = self.janji
        lain = tuple(float(a.nilai) for a in self.lain if a.nilai is not None and a.satuan == "persen")
        return Baris(
            nama(self.i),
            self.kata_jarak,
            (float(bawah), float(atas)),
            float(self.hasil),
            lain,
            self.meleset,
            jarak_pendek=_beda(self.jarak),
        )


def skala_persen(tahun: Tahun) -> Skala:
    """The one scale for all percentages of a year, so that its pictures may be held against each other."""
    semua = (i for i in tahun.indikator.values() if i.satuan == "persen")
    return skala(n for i in semua for n in _nilai(i, tahun.hitungan.kesimpulan[i.kode], ()))


def _nilai(i: Indikator, k: Kesimpulan, urutan: Sequence[str]) -> Iterable[float]:
    """Every number of one indikator that its picture shows; words only where they have ranks (``urutan``)."""
    target = (s.target for s in (k.janji, k.acuan) if s)
    semua = (r for a in (*target, k.hasil, *hasil_lain(i)) if a is not None and a.satuan == i.satuan and (r := ruas(a, urutan)))
    return (float(n) for r in semua for n in r)


def sekilas_semua(tahun: Tahun) -> Grafik:
    """Every indikator of the year: promise, result, other printed results, the missed ones first."""
    return _sekilas(tahun, "sekilas", tuple(tahun.indikator.values()))


def sekilas_sasaran(tahun: Tahun, sasaran: Sasaran) -> Grafik:
    """The same for one sasaran."""
    return _sekilas(tahun, f"sekilas-{sasaran.slug}", sasaran.indikator)


def _sekilas(tahun: Tahun, kode: str, indikator: Sequence[Indikator]) -> Grafik:
    apa = apa_dinilai(tahun)
    semua = sorted((_Satu(i, tahun.hitungan.kesimpulan[i.kode]) for i in indikator), key=lambda s: s.urutan)
    baris, ukuran = [s.baris(apa) for s in semua], skala_persen(tahun)
    gambar = [deret(baris, ukuran, nama=(apa, "hasil", "hasil lain"), satuan="%", lebar=n) for n in (LEBAR, LEBAR_LUAS)]
    isi = [(nama(s.i), s.kata_janji, s.kata_hasil, ", ".join(map(berukuran, s.lain)) or "tidak ada", s.kata_jarak) for s in semua]
    kepala = ("Indikator", apa.capitalize(), "Hasil", "Hasil lain di laporan", "Jarak")
    return Grafik(
        kode,
        _pesan(tahun, indikator, semua),
        _alt(apa, semua),
        gambar[0],
        angka_tabel(kode, f"{apa.capitalize()} dan hasil per indikator", kepala, isi),
        subjudul=_subjudul(apa, semua),
        svg_luas=gambar[1],
        lama=(kode.replace("sekilas", "capaian", 1),),
    )


def _pesan(tahun: Tahun, indikator: Sequence[Indikator], semua: Sequence[_Satu]) -> str:
    """``19 dari 23 janji tercapai; 4 meleset 5 poin``."""
    meleset = [s for s in semua if s.meleset]
    tanpa = sum(s.k.tercapai is None for s in semua)
    jauh = sorted({abs(s.jarak) for s in meleset if s.jarak})
    bagian = [memenuhi(tahun, indikator)]
    if meleset:
        kata = [bilangan(len(meleset)), "meleset"] if len(meleset) < len(semua) else ["semua meleset"]
        if jauh and all(s.jarak is not None for s in meleset):
            kata.append(f"{' sampai '.join(_beda(n).lstrip('+') for n in dict.fromkeys((jauh[0], jauh[-1])))} poin")
        bagian.append(" ".join(kata))
    if tanpa:
        bagian.append(f"{bilangan(tanpa)} tidak dapat dinilai")
    return "; ".join(bagian)


def _subjudul(apa: str, semua: Sequence[_Satu]) -> str:
    sumber = next((s.k.penentu.nama for s in semua if s.k.penentu), "")
    if all(s.jarak is None for s in semua):
        return f"{apa.capitalize()}: {sumber}." if sumber else "Menurut laporan."
    hasil = next(s.i.utama.nama for s in semua)
    return f"Persen. {apa.capitalize()}: {sumber}. Hasil: {hasil}; hasil lain: tabel lain di laporan."


def _alt(apa: str, semua: Sequence[_Satu]) -> str:
    """Which were missed, as far as there is room, and how many have more than one printed result."""
    meleset = [s.i.kode for s in semua if s.meleset]
    lain = sum(bool(s.baris(apa).lain) for s in semua)
    awal = f"Satu baris untuk tiap indikator ({len(semua)}): garis tegak menandai {apa}, lingkaran hasil."
    akhir = f" {bilangan(lain)} indikator dicetak dengan lebih dari satu hasil." if lain else ""
    for n in range(len(meleset), 0, -1):
        sisa = f" dan {len(meleset) - n} lainnya" if n < len(meleset) else ""
        if len(kalimat := f"{awal} Meleset: {', '.join(meleset[:n])}{sisa}.{akhir}") <= ALT_MAKS:
            return kalimat
    return awal + akhir


# --- one alone -------------------------------------------------------------------------------------


def bacaan(tahun: Tahun, i: Indikator) -> Grafik:
    """What was promised for one indikator and every result that the report prints. Raises TidakDigambar where they are no lengths."""
    k = tahun.hitungan.kesimpulan[i.kode]
    janji = ruas(k.penentu.target, i.urutan) if k.penentu else None
    hasil = ruas(k.hasil, i.urutan)
    if janji is None or hasil is None or k.penentu is None:
        raise TidakDigambar(_sebab(i, k))
    lain = _per_hasil(i)
    ukuran = skala_persen(tahun) if i.satuan == "persen" and not k.penentu.target.berpredikat else skala(_nilai(i, k, i.urutan))
    bawah = [
        TitikBernama(float(r[0]), f"{berukuran(b[0].realisasi)} {_rangkai(b)}", tebal=b[0].utama)
        for b in lain
        if (r := ruas(b[0].realisasi, i.urutan)) and _searti(b[0], i)
    ]
    kata = [f"{_rangkai(b)}: {berukuran(b[0].realisasi)}" for b in lain if not ruas(b[0].realisasi, i.urutan) or not _searti(b[0], i)]
    baris = Baris(
        nama(i),
        "",
        (float(janji[0]), float(janji[1])),
        float(hasil[0]),
        tuple(t.nilai for t in bawah if t.nilai != float(hasil[0])),
        k.tercapai is False,
    )
    atas = [TitikBernama(float(janji[1]), f"{_acuan(i, k)} {berukuran(k.penentu.target)}")]
    if k.berbeda and k.acuan and (r := ruas(k.acuan.target, i.urutan)):
        atas.append(TitikBernama(float(r[1]), f"target {_pendek(k.acuan.nama)} {berukuran(k.acuan.target)}"))
    kode = f"bacaan-{i.slug}"
    isi = [(b.nama, berukuran(b.target), berukuran(b.realisasi)) for b in i.bacaan if b.ada]
    return Grafik(
        kode,
        _pesan_satu(i, k, janji, hasil[0]) + _juga(lain, i),
        _alt_satu(i, k, lain),
        garis(
            baris,
            ukuran,
            atas=atas,
            bawah=bawah,
            tepi=_tepi(i, ukuran, berpredikat=k.penentu.target.berpredikat),
            kata="; ".join(kata),
            tempat=[_tempat(i, b) for b in i.bacaan if b.ada],
        ),
        angka_tabel(kode, f"Target dan hasil {i.kode} di setiap tabel", ("Tabel", "Target", "Hasil"), isi),
        subjudul=_satuan(i),
        lama=(f"target-{i.slug}", f"tren-{i.slug}"),
    )


def _tempat(i: Indikator, b: Bacaan) -> float | None:
    """Where the figures of a table stand on the line: at its result, else at its target."""
    r = ruas(b.realisasi, i.urutan) if _searti(b, i) else ruas(b.target, i.urutan) if b.realisasi is None else None
    return float(r[1]) if r else None


def _searti(b: Bacaan, i: Indikator) -> bool:
    """Whether a result of that table stands on the scale of the leading one."""
    u, a = i.utama.realisasi, b.realisasi
    return u is not None and a is not None and u.satuan == a.satuan and u.berpredikat == a.berpredikat


def _per_hasil(i: Indikator) -> list[list[Bacaan]]:
    """The readings by what they print as the result, the leading one first."""
    hasil: list[list[Bacaan]] = []
    for b in sorted(i.bacaan, key=lambda b: not b.utama):
        if b.realisasi is None or b.realisasi.kosong is not None:
            continue
        sama = next((h for h in hasil if h[0].realisasi is not None and sebunyi(h[0].realisasi, b.realisasi)), None)
        if sama is None:
            hasil.append([b])
        else:
            sama.append(b)
    return hasil


def _pendek(nama_tabel: str) -> str:
    """``Tabel sasaran``: without its place."""
    return nama_tabel.partition(" (")[0]


def _rangkai(semua: Sequence[Bacaan]) -> str:
    return ", ".join(_pendek(b.nama) for b in semua)


def _tepi(i: Indikator, ukuran: Skala, *, berpredikat: bool) -> tuple[str, str]:
    """What stands at both ends of the line."""
    if berpredikat:
        return "", ""
    bawah, atas = (angka_skala(n) + ("%" if i.satuan == "persen" else "") for n in (ukuran.bawah, ukuran.atas))
    return bawah, atas


def _satuan(i: Indikator) -> str:
    """The unit, as the line under the title says it."""
    satuan = {"persen": "Persen", "": "Nilai"}.get(i.satuan, i.satuan[:1].upper() + i.satuan[1:] if i.satuan else "Nilai")
    return f"{satuan}. Lingkaran penuh: hasil yang dipakai situs ini."


def _acuan(i: Indikator, k: Kesimpulan) -> str:
    """What the target is called: a promise where there is a yearly plan, a limit where less is better."""
    turun = i.ukuran.polaritas in TURUN
    if k.janji:
        return "batas janji" if turun else "janji"
    return "batas" if turun else "target"


def _pesan_satu(i: Indikator, k: Kesimpulan, janji: Ruas, hasil: Decimal) -> str:
    """``Hasil 85%, 5 poin di bawah janji 90%``: a limit is kept below, a range is kept inside."""
    assert k.penentu is not None
    angka, acuan = k.penentu.target, _acuan(i, k)
    rentang = isinstance(angka.makna, Rentang)
    if rentang:
        acuan = "rentang janji" if k.janji else "rentang"
    target, selisih, awal = berukuran(replace(angka, tanda="")), jarak(janji, hasil), f"Hasil {berukuran(k.hasil)},"
    if not selisih:
        return f"{awal} di dalam {acuan} {target}" if rentang else f"{awal} sama dengan {acuan}"
    jauh = f"{_beda(abs(selisih)).lstrip('+')} poin " if i.satuan == "persen" and not angka.berpredikat else ""
    tetap = " yang harus tetap" if i.polaritas is Polaritas.STABILIZE and not rentang else ""
    return f"{awal} {jauh}{'di atas' if selisih > 0 else 'di bawah'} {acuan} {target}{tetap}"


def _juga(lain: Sequence[Sequence[Bacaan]], i: Indikator) -> str:
    """``; tabel lain mencetak 100%``: where a reader must know that the result is not the only one."""
    kata = [berukuran(b[0].realisasi) for b in lain if not b[0].utama and _searti(b[0], i)]
    return f"; tabel lain mencetak {' dan '.join(kata)}" if kata else ""


def _alt_satu(i: Indikator, k: Kesimpulan, lain: Sequence[Sequence[Bacaan]]) -> str:
    assert k.penentu is not None
    awal = f"Garis untuk {i.kode} dengan tanda {_acuan(i, k)} {berukuran(k.penentu.target)} dan hasil {berukuran(k.hasil)}"
    hasil = [f"{berukuran(b[0].realisasi)} di {_rangkai(b)}" for b in lain[1:]]
    kalimat = f"{awal}; hasil lain: {'; '.join(hasil)}." if hasil else f"{awal}; semua tabel mencetak hasil yang sama."
    return kalimat if len(kalimat) <= ALT_MAKS else f"{awal}; {len(hasil)} hasil lain dicetak di tabel lain."[:ALT_MAKS]


def _sebab(i: Indikator, k: Kesimpulan) -> str:
    """Why there is no picture, as the end of a sentence."""
    hasil = i.ukuran.capaian(k.penentu.target if k.penentu else None, k.hasil)
    if not isinstance(hasil, TidakDihitung):
        return "target atau realisasi bukan panjang yang dapat digambar"
    return hasil.alasan.partition("; aturan")[0]
