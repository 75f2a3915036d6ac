"""Was less spent than the delivered output should have cost?

E249      mean over the outputs of 1 - (RAK / RVK) / (PAK / TVK), x 100       [S] PMK 249/2011
E214      sum of (PAK x CK - RAK) / sum of (PAK x CK) x 100                    [U] PMK 214/2017, to be checked
E-SYARAT  E214 with CK = 100 % for everything: only under that assumption      policy of this site
NE        50 + E / 20 x 50, with E limited to -20 .. 20                        [S/U] to be checked

    PAK  pagu of the output (rupiah)          RAK  realisasi of its anggaran (rupiah)
    TVK  target volume of the output          RVK  realised volume
    CK   capaian of the output (percent)

1. Efisiensi needs outputs. Without them there is no figure: the reason names every missing input.
2. Serapan is not efisiensi. NE refuses any figure that is not one: a real report that fed serapan into it
   printed 235 %.
3. NE runs from 0 to 100; a value of E beyond the limits is limited, with a note.
4. PAK and RAK below zero give no figure, nor does a CK below zero: efisiensi above 100 would mean that less than
   nothing was spent. A CK above 100 is used as it is, with a note. Rules of this site.
5. For fiscal year 2024 PMK 62/2023 is in force; none of these is claimed to be its rule.

The report of 2024 prints two program totals and no output volume, so for it E249, E214 and NE are refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.besaran import Aturan, Hasil, Nilai, Operan, TidakDihitung
from lakip_calc.ketelitian import pastikan_desimal, teliti
from lakip_calc.kosong import sebab_kosong
from lakip_calc.teks import tulis_angka, tulis_daftar

BATAS_E = Decimal(20)
ATURAN_EFISIENSI = (Aturan.E249, Aturan.E214, Aturan.E_SYARAT)
MASUKAN_E249 = {
    "PAK": "pagu anggaran keluaran",
    "RAK": "realisasi anggaran keluaran",
    "TVK": "target volume keluaran",
    "RVK": "realisasi volume keluaran",
}
MASUKAN_E214 = {
    "PAK": "pagu anggaran keluaran",
    "RAK": "realisasi anggaran keluaran",
    "CK": "capaian keluaran",
}
SYARAT = (
    "hanya berlaku bila seluruh keluaran dianggap tercapai 100 persen; laporan tidak memuat volume keluaran, "
    "sehingga angka ini sama dengan porsi sisa anggaran dan belum menunjukkan efisiensi"
)


@dataclass(frozen=True)
class Keluaran:
    """One output of a program. Each rule needs only some of the inputs; what is unknown stays None.

    pak, rak  pagu and realisasi of its anggaran, in rupiah
    tvk, rvk  target and realised volume, in one unit
    ck_persen capaian of the output, in percent
    """

    nama: str
    pak: Nilai = None
    rak: Nilai = None
    tvk: Nilai = None
    rvk: Nilai = None
    ck_persen: Nilai = None


@teliti
def efisiensi_249(keluaran: Sequence[Keluaran]) -> Hasil | TidakDihitung:
    """E249, in percent: by how much the cost of one unit of output fell below its plan, mean over outputs.

    No figure where an input is missing, where PAK, TVK or RVK of an output is not above zero, or RAK is below zero.
    [S] PMK 249/2011, seen in secondary sources only.
    """
    semua = _lengkap(keluaran, MASUKAN_E249)
    if isinstance(semua, TidakDihitung):
        return semua
    butir = []
    for nama, isi in semua:
        for kode in ("PAK", "TVK", "RVK"):
            if isi[kode] <= 0:
                return TidakDihitung(f"{MASUKAN_E249[kode]} ({kode}) {nama} nol atau di bawah nol")
        if tolak := _negatif(nama, isi, MASUKAN_E249):
            return tolak
        butir.append(Operan(nama, 100 * (1 - isi["RAK"] * isi["TVK"] / (isi["RVK"] * isi["PAK"])), "persen"))
    total = sum((operan.nilai for operan in butir), Decimal(0))
    banyak = Decimal(len(butir))
    return Hasil(
        total / banyak,
        "persen",
        Aturan.E249,
        (Operan("jumlah_efisiensi", total, "persen"), Operan("banyak_keluaran", banyak, "keluaran")),
        "{jumlah_efisiensi} / {banyak_keluaran}",
        rincian=tuple(butir),
    )


@teliti
def efisiensi_214(keluaran: Sequence[Keluaran]) -> Hasil | TidakDihitung:
    """E214, in percent: what the delivered output should have cost, less what it did cost, as a share.

    No figure where an input is missing or below zero, or where the sum of PAK x CK is not above zero.
    [U] PMK 214/2017, not seen: to be checked before it is called law.
    """
    semua = _lengkap(keluaran, MASUKAN_E214)
    if isinstance(semua, TidakDihitung):
        return semua
    for nama, isi in semua:
        if tolak := _negatif(nama, isi, MASUKAN_E214):
            return tolak
    lebih = [f"{nama} ({tulis_angka(isi['CK'])})" for nama, isi in semua if isi["CK"] > 100]
    butir = tuple(Operan(nama, isi["PAK"] * isi["CK"] / 100, "rupiah") for nama, isi in semua)
    seharusnya = sum((operan.nilai for operan in butir), Decimal(0))
    dipakai = sum((isi["RAK"] for _, isi in semua), Decimal(0))
    if seharusnya <= 0:
        return TidakDihitung("jumlah pagu kali capaian keluaran nol atau di bawah nol")
    return Hasil(
        100 * (seharusnya - dipakai) / seharusnya,
        "persen",
        Aturan.E214,
        (Operan("anggaran_seharusnya", seharusnya, "rupiah"), Operan("anggaran_dipakai", dipakai, "rupiah")),
        "({anggaran_seharusnya} - {anggaran_dipakai}) / {anggaran_seharusnya} x 100",
        (f"capaian keluaran di atas 100 persen, tidak dibatasi: {tulis_daftar(lebih)}",) if lebih else (),
        rincian=butir,
    )


@teliti
def efisiensi_bersyarat(pagu: Nilai, realisasi: Nilai) -> Hasil | TidakDihitung:
    """E-SYARAT, in percent: E214 if all output is taken as delivered; pagu and realisasi in rupiah.

    The same as the share of the pagu that is left, which depends on no assumption; that it is efisiensi does. The
    assumption is its note, and must be printed beside it. Policy of this site.
    """
    hasil = efisiensi_214([Keluaran("seluruh program", pak=pagu, rak=realisasi, ck_persen=Decimal(100))])
    if isinstance(hasil, TidakDihitung):
        return hasil
    return Hasil(
        hasil.nilai,
        "persen",
        Aturan.E_SYARAT,
        (
            Operan("pagu", pastikan_desimal("pagu", pagu), "rupiah"),
            Operan("realisasi", pastikan_desimal("realisasi", realisasi), "rupiah"),
        ),
        "({pagu} - {realisasi}) / {pagu} x 100",
        (SYARAT,),
    )


@teliti
def nilai_efisiensi(efisiensi: Hasil | TidakDihitung) -> Hasil | TidakDihitung:
    """NE, from 0 to 100: 50 + E / 20 x 50, with E limited to -20 .. 20.

    Takes a figure of E249, E214 or E-SYARAT and keeps its notes. Any other figure (serapan) is refused.
    [S/U] to be checked before it is called law.
    """
    if isinstance(efisiensi, TidakDihitung):
        return efisiensi
    if efisiensi.aturan not in ATURAN_EFISIENSI:
        return TidakDihitung(f"masukannya {efisiensi.aturan.value}, bukan efisiensi", ("efisiensi",))
    terbatas = max(-BATAS_E, min(BATAS_E, efisiensi.nilai))
    catatan = efisiensi.catatan
    if terbatas != efisiensi.nilai:
        catatan = (*catatan, "efisiensi dibatasi antara -20 dan 20 persen")
    return Hasil(
        50 + terbatas * 50 / BATAS_E,
        "nilai",
        Aturan.NE,
        (Operan("efisiensi", terbatas, "persen"),),
        "50 + {efisiensi} / 20 x 50",
        catatan,
        (Operan("efisiensi_sebelum_dibatasi", efisiensi.nilai, "persen"),),
    )


def _lengkap(keluaran: Sequence[Keluaran], masukan: dict[str, str]) -> list[tuple[str, dict[str, Decimal]]] | TidakDihitung:
    """The inputs of every output by code; or why there are none: no outputs at all, or the inputs that some lack."""
    if not keluaran:
        kurang = tuple(f"{nama} ({kode})" for kode, nama in masukan.items())
        return TidakDihitung(f"tidak ada data keluaran; diperlukan {tulis_daftar(kurang)}", kurang)
    semua: list[tuple[str, dict[str, Decimal]]] = []
    tanpa: dict[str, str] = {}
    for satu in keluaran:
        isi = {"PAK": satu.pak, "RAK": satu.rak, "TVK": satu.tvk, "RVK": satu.rvk, "CK": satu.ck_persen}
        ada = {}
        for kode, nama in masukan.items():
            if sebab := sebab_kosong(isi[kode]):
                tanpa[f"{nama} ({kode}) {satu.nama}"] = sebab
            else:
                ada[kode] = pastikan_desimal(kode, isi[kode])
        semua.append((satu.nama, ada))
    if tanpa:
        return TidakDihitung("; ".join(f"{nama} {sebab}" for nama, sebab in tanpa.items()), tuple(tanpa))
    return semua


def _negatif(nama: str, isi: dict[str, Decimal], masukan: dict[str, str]) -> TidakDihitung | None:
    """Which input of an output lies below zero, in one reason; None if none does."""
    kode = next((kode for kode in masukan if isi[kode] < 0), None)
    return TidakDihitung(f"{masukan[kode]} ({kode}) {nama} di bawah nol") if kode else None
