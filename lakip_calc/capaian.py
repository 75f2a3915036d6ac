"""Capaian: how far did realisasi go towards target, in percent?

There is no single binding formula. The polaritas of an indikator is data of a year, and picks the rule:

F1   maximize        realisasi / target x 100
                     [V] PermenPANRB 8/2021 p. 91; LKJIP Maluku Tengah 2021 p. III.2
F2   minimize        (2 x target - realisasi) / target x 100
                     [V] LKJIP Maluku Tengah 2021; PermenPANRB 8/2021 p. 100
F3   minimize_rasio  target / realisasi x 100
                     [S] several public applications
F4   rentang [a, b]  realisasi above b: b is the target; below a: a is the target; then F1 or F2
                     [V] PermenPANRB 8/2021 pp. 91, 100. Inside the range: 100, policy of this site.
F5   stabilize       100 - |realisasi - target| / target x 100
                     [S] several public applications
ORD  ordinal         predikat by rank; a percentage only where the numbers behind it are published
                     [V] this report: B stands for 70, so that 70,20 gives 100,29 %

For all of them:

1. A missing target or realisasi gives no figure, and the reason names it. Missing is not zero.
2. A target of zero gives no figure ("target nol"). One exception, policy of this site: a minimize indikator
   with target and realisasi zero has 100 ("nihil kejadian"). Target zero and realisasi above zero: no
   figure, and not met.
3. F3 has no figure at realisasi zero. F2 is 200 there, and falls below zero beyond twice the target: it is
   shown so, with a note, never clipped.
4. No rule was seen for a target below zero, nor (F3) for a realisasi below zero: no figure.
5. Where F1 or F2 meets a realisasi below zero, the figure leaves what it can else be (F1 from 0, F2 to 200): it is
   shown so, with a note. Rule of this site: some things can fall below zero (growth), a count cannot.
6. A score behind a predikat lies at zero or above; one below zero gives no figure. Rule of this site.

Not capped and not rounded: see `batas` and `pembulatan`.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lakip_calc.besaran import (
    Aturan,
    Hasil,
    Kosong,
    Nilai,
    NilaiPredikat,
    Operan,
    Polaritas,
    Rentang,
    TidakDihitung,
)
from lakip_calc.ketelitian import teliti
from lakip_calc.kosong import belum_ada, lengkap

SERATUS = Decimal(100)
TARGET_NOL = TidakDihitung("target nol")
TARGET_NEGATIF = TidakDihitung("target di bawah nol; aturannya belum ada")
TARGET_NOL_TERLAMPAUI = TidakDihitung("target nol dan realisasi di atas nol: tidak tercapai, tanpa persentase")
REALISASI_NEGATIF = "di bawah nol: realisasi di bawah nol"
NIHIL_KEJADIAN = "nihil kejadian: target dan realisasi nol, dinilai 100 menurut kebijakan situs ini"


def capaian(
    polaritas: Polaritas,
    target: Nilai | Rentang | NilaiPredikat,
    realisasi: Nilai | NilaiPredikat,
    *,
    satuan: str = "",
    arah: Polaritas = Polaritas.MAXIMIZE,
    urutan: Sequence[str] = (),
) -> Hasil | TidakDihitung:
    """Capaian in percent, by the rule that the polaritas picks.

    target     a number; a `Rentang` for rentang; a `NilaiPredikat` for ordinal
    realisasi  a number; a `NilaiPredikat` for ordinal
    satuan     unit of target and realisasi
    arah       for rentang: which way is better, maximize or minimize
    urutan     for ordinal: the predikat from lowest to highest

    Raises TypeError where target or realisasi is not of the kind that the polaritas needs, ValueError for another `arah`
    of a rentang.
    """
    match polaritas:
        case Polaritas.MAXIMIZE:
            return capaian_maximize(angka_saja(target), angka_saja(realisasi), satuan=satuan)
        case Polaritas.MINIMIZE:
            return capaian_minimize(angka_saja(target), angka_saja(realisasi), satuan=satuan)
        case Polaritas.MINIMIZE_RASIO:
            return capaian_minimize_rasio(angka_saja(target), angka_saja(realisasi), satuan=satuan)
        case Polaritas.STABILIZE:
            return capaian_stabilize(angka_saja(target), angka_saja(realisasi), satuan=satuan)
        case Polaritas.RENTANG:
            if isinstance(target, Decimal | NilaiPredikat):
                raise TypeError("rentang needs a Rentang as target")
            return capaian_rentang(target, angka_saja(realisasi), arah=arah, satuan=satuan)
        case Polaritas.ORDINAL:
            if not isinstance(target, NilaiPredikat) or not isinstance(realisasi, NilaiPredikat):
                raise TypeError("ordinal needs a NilaiPredikat as target and as realisasi")
            return capaian_ordinal(target, realisasi, urutan=urutan)
    raise TypeError(f"{polaritas!r} is not a Polaritas")


@teliti
def capaian_maximize(target: Nilai, realisasi: Nilai, *, satuan: str = "") -> Hasil | TidakDihitung:
    """F1, more is better: realisasi / target x 100. In percent; `satuan` is that of target and realisasi.

    [V] PermenPANRB 8/2021 p. 91; LKJIP Maluku Tengah 2021 p. III.2.
    """
    isi = lengkap({"target": target, "realisasi": realisasi})
    if isinstance(isi, TidakDihitung):
        return isi
    target, realisasi = isi.values()
    operan = _operan(target, realisasi, satuan)
    if target == 0:
        return TARGET_NOL
    if target < 0:
        return TARGET_NEGATIF
    catatan = (REALISASI_NEGATIF,) if realisasi < 0 else ()
    return Hasil(SERATUS * realisasi / target, "persen", Aturan.F1, operan, "{realisasi} / {target} x 100", catatan)


@teliti
def capaian_minimize(target: Nilai, realisasi: Nilai, *, satuan: str = "") -> Hasil | TidakDihitung:
    """F2, less is better, by difference: (2 x target - realisasi) / target x 100. In percent.

    The same as (1 + (1 - realisasi / target)) x 100.
    [V] LKJIP Maluku Tengah 2021; PermenPANRB 8/2021 p. 100.
    """
    isi = lengkap({"target": target, "realisasi": realisasi})
    if isinstance(isi, TidakDihitung):
        return isi
    target, realisasi = isi.values()
    operan = _operan(target, realisasi, satuan)
    if target == 0:
        return _target_nol_minimize(Aturan.F2, realisasi, operan)
    if target < 0:
        return TARGET_NEGATIF
    nilai = SERATUS * (2 * target - realisasi) / target
    catatan: tuple[str, ...] = ()
    if nilai < 0:
        catatan = ("di bawah nol: realisasi lebih dari dua kali target",)
    elif realisasi < 0:
        catatan = ("di atas 200: realisasi di bawah nol",)
    return Hasil(nilai, "persen", Aturan.F2, operan, "(2 x {target} - {realisasi}) / {target} x 100", catatan)


@teliti
def capaian_minimize_rasio(target: Nilai, realisasi: Nilai, *, satuan: str = "") -> Hasil | TidakDihitung:
    """F3, less is better, by ratio: target / realisasi x 100. In percent.

    Differs from F2 away from 100: target 88,82 and realisasi 135,15 give 65,72 here and 47,84 there.
    [S] several public applications.
    """
    isi = lengkap({"target": target, "realisasi": realisasi})
    if isinstance(isi, TidakDihitung):
        return isi
    target, realisasi = isi.values()
    operan = _operan(target, realisasi, satuan)
    if target == 0:
        return _target_nol_minimize(Aturan.F3, realisasi, operan)
    if target < 0:
        return TARGET_NEGATIF
    if realisasi == 0:
        return TidakDihitung("realisasi nol; target dibagi realisasi tidak dapat dihitung")
    if realisasi < 0:
        return TidakDihitung("realisasi di bawah nol; aturannya belum ada")
    return Hasil(SERATUS * target / realisasi, "persen", Aturan.F3, operan, "{target} / {realisasi} x 100")


@teliti
def capaian_rentang(
    target: Rentang | Kosong | None,
    realisasi: Nilai,
    *,
    arah: Polaritas = Polaritas.MAXIMIZE,
    satuan: str = "",
) -> Hasil | TidakDihitung:
    """F4, a target from a to b: the limit that realisasi has passed becomes the target. In percent.

    1. realisasi above b: b is the target.
    2. realisasi below a: a is the target.
    3. In between, limits included: 100, policy of this site.

    `arah` says which rule then applies to that target: maximize (F1) or minimize (F2).
    [V] PermenPANRB 8/2021 pp. 91, 100 for 1 and 2.
    Raises ValueError for another `arah`, TypeError for a target that is no Rentang.
    """
    pastikan_arah(arah)
    isi = lengkap({"target": target.bawah if isinstance(target, Rentang) else target, "realisasi": realisasi})
    if isinstance(isi, TidakDihitung):
        return isi
    if not isinstance(target, Rentang):
        raise TypeError("rentang needs a Rentang as target")
    realisasi = isi["realisasi"]
    dicapai = Operan("realisasi", realisasi, satuan)
    bawah, atas = Operan("batas_bawah", target.bawah, satuan), Operan("batas_atas", target.atas, satuan)
    if target.bawah <= realisasi <= target.atas:
        return Hasil(
            SERATUS,
            "persen",
            Aturan.F4,
            (dicapai, bawah, atas),
            "{realisasi} di dalam rentang {batas_bawah} sampai {batas_atas}",
            ("di dalam rentang dinilai 100 menurut kebijakan situs ini",),
        )
    batas, letak = (atas, "atas") if realisasi > target.atas else (bawah, "bawah")
    hitung = capaian_maximize if arah is Polaritas.MAXIMIZE else capaian_minimize
    hasil = hitung(batas.nilai, realisasi, satuan=satuan)
    if isinstance(hasil, TidakDihitung):
        return hasil
    return Hasil(
        hasil.nilai,
        "persen",
        Aturan.F4,
        (dicapai, batas),
        hasil.rumus.replace("{target}", f"{{{batas.nama}}}"),
        (f"realisasi di luar rentang; batas {letak} menjadi target", *hasil.catatan),
    )


@teliti
def capaian_stabilize(target: Nilai, realisasi: Nilai, *, satuan: str = "") -> Hasil | TidakDihitung:
    """F5, neither more nor less: 100 - |realisasi - target| / target x 100. In percent, never above 100.

    [S] several public applications.
    """
    isi = lengkap({"target": target, "realisasi": realisasi})
    if isinstance(isi, TidakDihitung):
        return isi
    target, realisasi = isi.values()
    operan = _operan(target, realisasi, satuan)
    if target == 0:
        return TARGET_NOL
    if target < 0:
        return TARGET_NEGATIF
    nilai = SERATUS - SERATUS * abs(realisasi - target) / target
    catatan = ("di bawah nol: selisih lebih besar daripada target",) if nilai < 0 else ()
    return Hasil(nilai, "persen", Aturan.F5, operan, "100 - |{realisasi} - {target}| / {target} x 100", catatan)


@teliti
def capaian_ordinal(target: NilaiPredikat, realisasi: NilaiPredikat, *, urutan: Sequence[str]) -> Hasil | TidakDihitung:
    """ORD, a predikat as target: score reached / number that the target predikat stands for x 100. In percent.

    1. Both predikat must be in `urutan` (lowest first); whether the target is met is their rank alone
       (`ketercapaian.ketercapaian_ordinal`).
    2. The percentage exists only where both numbers are published.

    [V] this report, Bab III.B, Sasaran 1, butir 4: B as its upper limit 70, so that 70,20 gives 100,29 %.
    """
    urut = peringkat(target, realisasi, urutan)
    if isinstance(urut, TidakDihitung):
        return urut
    isi = lengkap({"nilai di balik target": target.nilai, "nilai di balik realisasi": realisasi.nilai})
    if isinstance(isi, TidakDihitung):
        return TidakDihitung(f"predikat tanpa angka: {isi.alasan}", isi.kurang)
    acuan, dicapai = isi.values()
    if acuan <= 0:
        return TidakDihitung("nilai di balik target nol atau di bawah nol")
    if dicapai < 0:
        return TidakDihitung("nilai di balik realisasi di bawah nol")
    return Hasil(
        SERATUS * dicapai / acuan,
        "persen",
        Aturan.ORD,
        (Operan("nilai_realisasi", dicapai), Operan("nilai_target", acuan)),
        "{nilai_realisasi} / {nilai_target} x 100",
        (f"predikat {target.predikat} diwakili satu angka; predikatnya sendiri dibandingkan menurut urutan",),
    )


def peringkat(target: NilaiPredikat, realisasi: NilaiPredikat, urutan: Sequence[str]) -> tuple[int, int] | TidakDihitung:
    """The rank of both predikat in `urutan` (lowest first); the reason where one is missing or not in it."""
    if tanpa := belum_ada({"target": target.predikat, "realisasi": realisasi.predikat}):
        return tanpa
    for predikat in (target.predikat, realisasi.predikat):
        if predikat not in urutan:
            return TidakDihitung(f'predikat "{predikat}" tidak ada dalam urutan')
    return urutan.index(target.predikat), urutan.index(realisasi.predikat)


def pastikan_arah(arah: Polaritas) -> None:
    """Raises ValueError unless `arah` is one that a rentang can have: maximize or minimize."""
    if arah not in (Polaritas.MAXIMIZE, Polaritas.MINIMIZE):
        raise ValueError("arah of a rentang is maximize or minimize")


def angka_saja(nilai: Nilai | Rentang | NilaiPredikat) -> Nilai:
    """`nilai` itself. Raises TypeError for a Rentang or a NilaiPredikat, which other polaritas take."""
    if isinstance(nilai, Rentang | NilaiPredikat):
        raise TypeError("this polaritas needs a number as target and as realisasi")
    return nilai


def _operan(target: Decimal, realisasi: Decimal, satuan: str) -> tuple[Operan, Operan]:
    return Operan("realisasi", realisasi, satuan), Operan("target", target, satuan)


def _target_nol_minimize(aturan: Aturan, realisasi: Decimal, operan: tuple[Operan, ...]) -> Hasil | TidakDihitung:
    if realisasi > 0:
        return TARGET_NOL_TERLAMPAUI
    if realisasi < 0:
        return TARGET_NOL
    return Hasil(SERATUS, "persen", aturan, operan, "target {target} dan realisasi {realisasi}", (NIHIL_KEJADIAN,))
