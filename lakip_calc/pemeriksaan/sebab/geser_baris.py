"""Did a table lose a label, while the values below it stayed in order?

Berlaku for two tables of one quantity of which one lacks an indikator m that the other, the acuan, has. If the
label was dropped together with its value, values agree by label. If only the label was dropped, some other value d
is the one that is missing, and every value between the two stands one label away from its own.

1. Every pair of tables, every missing label m and every d is tried; readings that come to the same values count once.
2. A reading is kept where it agrees in at least MIN_TAMBAH more places than reading by label, and in BAGIAN of all.
3. Of several such readings the one that gains most is told. Chance: the values of the stretch in random order,
   exactly, times the number of readings tried.
4. A table that repeats the values of a table already explained is a copy, not a second shift.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from lakip_calc.pemeriksaan.laporan import Laporan
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.pemeriksaan.sebab.deret import Deret, kecocokan, sebanding
from lakip_calc.pemeriksaan.sebab.dugaan import (
    AGAK_JARANG,
    Sebab,
    bila_kebetulan,
    desimal,
    kekuatan,
    perbandingan,
    sekali_dalam,
)
from lakip_calc.pemeriksaan.sebab.peluang import cocok_acak
from lakip_calc.teks import tulis_angka

MIN_TAMBAH = 3
BAGIAN = Fraction(4, 5)


@dataclass(frozen=True)
class Geser:
    """One reading of a table: which label is missing, which value, and whose each value of the stretch is.

    asal      indikator printed beside a value of the stretch -> indikator whose value it would be
    semula    agreements by label in the stretch; `cocok` under this reading; `banyak` places compared
    """

    deret: Deret
    acuan: Deret
    hilang: str
    jatuh: str
    asal: dict[str, str]
    semula: int
    cocok: int
    banyak: int
    tunggal: Fraction = Fraction(1)
    dicoba: int = 1

    @property
    def peluang(self) -> Fraction:
        """Bound of the chance that any of the readings tried fits so well."""
        return min(Fraction(1), self.tunggal * self.dicoba)

    @property
    def kode(self) -> str:
        """Slug of the cause."""
        return f"geser-baris-{self.deret.tabel}"

    def tergeser(self) -> list[str]:
        """The indikator beside which another value stands than the acuan has, explained by this reading."""
        d, r = self.deret, self.acuan
        return [k for k, a in self.asal.items() if _beda(d, k, r, k) and d.nilai(k) == r.nilai(a)]


def cari_geser(deret: Sequence[Deret]) -> list[Geser]:
    """The readings that explain clearly more than reading by label, at most one for each table."""
    semua = [g for t in deret for r in deret if r.besaran == t.besaran and r.tabel != t.tabel for g in _bacaan(t, r)]
    layak = [
        replace(g, tunggal=_peluang(g), dicoba=len(semua))
        for g in semua
        if g.cocok - g.semula >= MIN_TAMBAH and g.cocok >= BAGIAN * g.banyak
    ]
    dipilih: list[Geser] = []
    for g in sorted(layak, key=lambda g: (g.semula - g.cocok, g.peluang)):
        tabel = {a.deret.tabel for a in dipilih}
        if g.peluang <= AGAK_JARANG and not {g.deret.tabel, g.acuan.tabel} & tabel and not any(_salinan(g, a) for a in dipilih):
            dipilih.append(g)
    return dipilih


def sebab_geser(laporan: Laporan, deret: Sequence[Deret], geser: Geser, temuan: Sequence[Temuan]) -> Sebab:
    """The reading as a hypothesis, with its evidence and the findings that it settles."""
    t, r, m = geser.deret, geser.acuan, geser.hilang
    turun = list(r.angka).index(geser.jatuh) > list(r.angka).index(m)
    label = kecocokan(t, r)
    sisa = f" Tidak dibandingkan: {label.terlewat}." if label.terlewat else ""
    jelas = geser.tergeser()
    utuh = geser.cocok == geser.banyak
    awal, akhir = next(iter(geser.asal)), next(reversed(geser.asal))
    kolom_lain = list(_kolom_lain(deret, geser))
    bukti = [
        f"{t.nama} tidak memuat {m}; tabel itu mencetak {len(t.angka)} baris, {r.nama} {len(r.angka)}.",
        f"Dibandingkan menurut label, {label} {t.besaran} sama dengan {r.nama}.{sisa}",
        f"Bila nilai di samping {awal} sampai {akhir} dibaca sebagai nilai satu label di {'atas' if turun else 'bawah'}nya "
        f"menurut {r.nama}, {label.sama + geser.cocok - geser.semula} dari {label.banyak} sama.",
        f"Contoh: di samping {jelas[0]} tercetak {t.angka[jelas[0]].teks}, sama dengan {geser.asal[jelas[0]]} di {r.nama}; "
        f"{jelas[0]} sendiri di sana {r.angka[jelas[0]].teks}.",
        f"{t.besaran.capitalize()} {geser.jatuh} ({r.angka[geser.jatuh].teks} di {r.nama}) lalu tidak tercetak.",
        *(kalimat for kalimat, ikut in kolom_lain if ikut),
        f"{bila_kebetulan(geser.tunggal, f'kesamaan di {geser.banyak} baris seperti ini')}, yaitu bila nilai-nilai itu berurutan acak "
        f"(dihitung tepat). Karena {tulis_angka(Decimal(geser.dicoba))} cara membaca dicoba, batas atasnya {sekali_dalam(geser.peluang)}.",
    ]
    melawan = [kalimat for kalimat, ikut in kolom_lain if not ikut]
    if not utuh:
        melawan.append(f"{geser.banyak - geser.cocok} dari {geser.banyak} nilai di bagian itu tetap berbeda.")
    judul = (
        f"Kemungkinan sebab: di {t.nama} label {m} terlewat sedangkan urutan {t.besaran} tetap, "
        f"sehingga di samping {awal} sampai {akhir} tercetak {t.besaran} label {'sebelum' if turun else 'sesudah'}nya."
    )
    return Sebab(
        geser.kode,
        judul,
        tuple(bukti),
        _temuan(laporan, geser, temuan),
        desimal(geser.peluang),
        kekuatan(geser.peluang, utuh),
        melawan=tuple(melawan),
    )


def _bacaan(t: Deret, r: Deret) -> Iterator[Geser]:
    """Every way in which one missing label may have left other values standing; none where rows are in another order."""
    for m in (k for k in r.angka if k not in t.angka):
        label = [k for k in r.angka if k in t.angka or k == m]
        baris = [k for k in label if k != m]
        if baris != [k for k in t.angka if k in r.angka]:
            return
        letak, sudah = label.index(m), {tuple(map(r.nilai, baris))}
        for d in sorted(range(len(label)), key=lambda d: abs(d - letak)):
            sumber = label[:d] + label[d + 1 :]
            nilai = tuple(map(r.nilai, sumber))
            if nilai in sudah:
                continue
            sudah.add(nilai)
            asal = dict(list(zip(baris, sumber, strict=True))[min(letak, d) : max(letak, d)])
            yield Geser(t, r, m, label[d], asal, *_hitung(t, r, asal))


def _hitung(t: Deret, r: Deret, asal: Mapping[str, str]) -> tuple[int, int, int]:
    banding = [k for k in asal if sebanding(t.nilai(k), r.nilai(k)) and sebanding(t.nilai(k), r.nilai(asal[k]))]
    return sum(t.nilai(k) == r.nilai(k) for k in banding), sum(t.nilai(k) == r.nilai(asal[k]) for k in banding), len(banding)


def _peluang(g: Geser) -> Fraction:
    banding = [k for k in g.asal if sebanding(g.deret.nilai(k), g.acuan.nilai(k)) and sebanding(g.deret.nilai(k), g.acuan.nilai(g.asal[k]))]
    return cocok_acak([g.acuan.nilai(g.asal[k]) for k in banding], [g.deret.nilai(k) for k in banding], g.cocok)


def _beda(satu: Deret, kode: str, dua: Deret, lain: str) -> bool:
    return sebanding(satu.nilai(kode), dua.nilai(lain)) and satu.nilai(kode) != dua.nilai(lain)


def _salinan(g: Geser, lain: Geser) -> bool:
    """Whether the table of `g` repeats that of `lain` in as many of the places as `g` would explain."""
    if g.deret.besaran != lain.deret.besaran:
        return False
    beda = [k for k in g.deret.angka if _beda(g.deret, k, g.acuan, k)]
    return sum(g.deret.nilai(k) == lain.deret.nilai(k) for k in beda) >= len(g.tergeser())


def _kolom_lain(deret: Sequence[Deret], geser: Geser) -> Iterator[tuple[str, bool]]:
    """Whether each other column of the table moved too: a sentence, and whether it speaks for the cause."""
    for t in deret:
        if t.tabel == geser.deret.tabel and t.besaran != geser.deret.besaran:
            lain = [r for r in deret if r.besaran == t.besaran and r.tabel != t.tabel and geser.hilang in r.angka]
            for r in sorted(lain, key=lambda r: not r.utama)[:1]:
                semula, cocok, banyak = _hitung(t, r, geser.asal)
                ikut = cocok - semula >= MIN_TAMBAH
                kata = "Kolom itu ikut bergeser" if ikut else "Pergeseran kolom itu tidak terlihat"
                sisa = f" ({len(geser.asal) - banyak} baris tidak dapat dibandingkan)" if banyak < len(geser.asal) else ""
                dibaca = f"{cocok} dari {banyak} sama bila dibaca begitu, {semula} menurut label{sisa}"
                yield f"Kolom {t.besaran} terhadap {r.nama}: {dibaca}. {kata}.", ikut


def _temuan(laporan: Laporan, geser: Geser, temuan: Sequence[Temuan]) -> tuple[str, ...]:
    """The missing row itself, and comparisons in which the displaced figure is the one that disagrees."""
    t, r, tergeser = geser.deret, geser.acuan, set(geser.tergeser())
    hasil = [x.id for x in temuan if x.penerapan.objek == f"{t.tabel}/{geser.hilang}"]
    for id, (kode, besaran, angka) in perbandingan(laporan, temuan).items():
        if besaran != t.besaran or kode not in tergeser or t.angka[kode].id not in angka:
            continue
        if any(a.nilai == r.angka[kode].nilai for i, a in angka.items() if i != t.angka[kode].id):
            hasil.append(id)
    return tuple(hasil)
