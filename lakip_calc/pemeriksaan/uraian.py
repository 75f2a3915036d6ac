"""Uraian dibandingkan dengan tabel: angka, banyaknya baris, dan kata penilaian.

Berlaku: untuk setiap angka dalam uraian, dan setiap kata penilaian atas capaian atau realisasi anggaran suatu sasaran atau indikator.
Lulus: bila angka uraian sama dengan angka tabel yang dirujuknya (tepat, dibulatkan, atau dipotong), banyaknya sama dengan baris tabel, atau sebutannya cocok dengan tabel.
Gagal: bila berbeda, atau bila tempat angkanya dibiarkan kosong. Perbedaan itu berat bila menurut angka-angka uraian sendiri target tercapai dan menurut baris tabel itu sendiri tidak, atau sebaliknya; realisasi dari yang satu tidak diukur dengan target dari yang lain.
Tidak berlaku: bila uraian tidak merujuk tabel, isinya pernyataan tanpa angka, salah satunya tidak terbaca, atau satuannya berbeda (lihat pemeriksaan satuan); juga bila kata penilaian cocok dengan persentase di depannya, sebab yang berbeda dari tabel lalu persentasenya.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong
from lakip_calc.kosong import sebab_kosong
from lakip_calc.pembulatan import SERATUS, bulatkan, potong
from lakip_calc.pemeriksaan.laporan import Baris, Indikator, Klaim, Laporan, Tabel
from lakip_calc.pemeriksaan.penilaian import dinilai, indikator_milik, persen_di_samping, sebutan, tercapai
from lakip_calc.pemeriksaan.pokok import judul, pendek, pokok, tulis_selisih
from lakip_calc.pemeriksaan.putusan import (
    Cakupan,
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    Ragam,
    lulus,
    tidak_berlaku,
)
from lakip_calc.predikat import HasilPredikat, jenjang_bernama, predikat_dari
from lakip_calc.teks import tulis_daftar

LAIN_TABEL = "uraian-lain-tabel"
BESARAN = ("target", "realisasi", "capaian")
PERNYATAAN = ("kalimat", "teks", "tanggal")
BUKAN_BANYAK = (*PERNYATAAN, "predikat", "persen", "rupiah", "nilai")


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """Each claim against the table it refers to, and each rating against the figures it rates."""
    for klaim in laporan.klaim.values():
        if klaim.merujuk or klaim.satuan not in (*PERNYATAAN, "predikat"):
            yield _nilai(laporan, klaim)
        yield from (replace(p, cakupan=Cakupan.TIDAK_ADA) for p in _sebutan(laporan, klaim))


def _nilai(laporan: Laporan, klaim: Klaim) -> Penerapan:
    acuan = laporan.angka(klaim.merujuk)
    if klaim.angka.kosong is Kosong.KOSONG and klaim.satuan not in PERNYATAAN:
        return _terbuka(laporan, klaim, acuan)
    if klaim.angka.kosong:
        return tidak_berlaku(klaim.kode, f"angka uraian {klaim.angka.kosong}", klaim.angka.id)
    if not klaim.merujuk:
        return tidak_berlaku(klaim.kode, "tidak ada angka tabel yang dirujuk", klaim.angka.id)
    if klaim.merujuk in laporan.tabel:
        return _banyak(laporan, klaim, laporan.tabel[klaim.merujuk])
    if acuan is None:
        return _teks(laporan, klaim)
    if klaim.satuan == "kalimat":
        return tidak_berlaku(klaim.kode, "pernyataan tanpa angka", klaim.angka.id)
    return _angka(laporan, klaim, acuan)


def _angka(laporan: Laporan, klaim: Klaim, acuan: Angka) -> Penerapan:
    ids = (klaim.angka.id, acuan.id)
    if acuan.kosong:
        return tidak_berlaku(klaim.kode, f"angka tabel {sebab_kosong(acuan.kosong)}", *ids)
    if klaim.angka.kata and acuan.kata:
        return lulus(klaim.kode, "sama", *ids) if _polos(klaim.angka.kata) == _polos(acuan.kata) else _beda(laporan, klaim, acuan)
    if klaim.angka.nilai is None or acuan.nilai is None:
        return tidak_berlaku(klaim.kode, "uraian dan tabel memakai satuan yang berbeda", *ids)
    if cara := _penjelasan(klaim.angka, acuan):
        return lulus(klaim.kode, cara, *ids)
    return _beda(laporan, klaim, acuan)


def _penjelasan(uraian: Angka, tabel: Angka) -> str:
    if uraian.bilangan == tabel.bilangan:
        return "sama"
    if uraian.bilangan == bulatkan(tabel.bilangan, uraian.desimal):
        return "uraian membulatkan"
    if uraian.bilangan == potong(tabel.bilangan, uraian.desimal):
        return "uraian memotong"
    return "tabel membulatkan" if bulatkan(uraian.bilangan, tabel.desimal) == tabel.bilangan else ""


def _beda(laporan: Laporan, klaim: Klaim, acuan: Angka) -> Penerapan:
    alasan = f"{klaim.tentang}: uraian mencetak {klaim.angka.teks}, tabel “{_judul(laporan, acuan)}” mencetak {acuan.teks}."
    uraian, tabel = _putusan(laporan, klaim, acuan)
    keparahan = Keparahan.SEDANG
    if uraian is not None and tabel is not None and uraian.tercapai is tabel.tercapai:
        alasan += f" Menurut uraian ({uraian.sebab}) maupun menurut tabel itu ({tabel.sebab}) target {_kata(uraian)}."
    elif uraian is not None and tabel is not None:
        keparahan = Keparahan.BERAT
        alasan += f" Menurut uraian ({uraian.sebab}) target {_kata(uraian)}, menurut tabel itu ({tabel.sebab}) target {_kata(tabel)}."
    perihal = f"{_besaran(klaim)}{klaim.angka.teks} dalam uraian, {acuan.teks} di tabel"
    selisih = _selisih(klaim.angka, acuan)
    return _gagal(laporan, klaim, alasan, perihal, keparahan, acuan.teks, LAIN_TABEL, acuan.id, selisih=selisih)


@dataclass(frozen=True)
class _Putusan:
    """Whether the target was met, told by the figures of one place alone, and by which figures."""

    tercapai: bool
    sebab: str


def _kata(putusan: _Putusan) -> str:
    return "tercapai" if putusan.tercapai else "tidak tercapai"


def _putusan(laporan: Laporan, klaim: Klaim, acuan: Angka) -> tuple[_Putusan | None, _Putusan | None]:
    """What prose says of the target, each figure beside its own, and what the row of the table says.

    None where the place has too few figures, or where its own figures do not agree with each other.
    """
    for i in laporan.indikator.values():
        for b in i.bacaan:
            sel = {k: a for k in BESARAN if (a := getattr(b, k)) is not None}
            besaran = next((k for k, a in sel.items() if k != "target" and a.id == acuan.id), "")
            if besaran:
                ucapan = {k: [x.angka for x in _ucapan(laporan, i, klaim.bagian, k) if x is not klaim] for k in BESARAN}
                ucapan[besaran].append(klaim.angka)
                return _dari(laporan, i, **ucapan), _dari(laporan, i, **{k: [a] for k, a in sel.items()})
    return None, None


def _ucapan(laporan: Laporan, i: Indikator, bagian: str, besaran: str) -> list[Klaim]:
    """What one place of the prose states of one quantity of an indikator."""
    return [k for k in laporan.klaim.values() if (k.indikator, k.bagian, k.besaran) == (i.kode, bagian, (besaran,)) and not k.angka.kosong]


def _dari(
    laporan: Laporan, i: Indikator, target: Sequence[Angka] = (), realisasi: Sequence[Angka] = (), capaian: Sequence[Angka] = ()
) -> _Putusan | None:
    hasil = [(c.nilai >= SERATUS, f"capaian {c.teks}") for c in capaian if c.nilai is not None]
    hasil += [
        (ya, f"target {t.teks}, realisasi {r.teks}")
        for t in target
        for r in realisasi
        if (ya := tercapai(i, t, r, laporan.urutan_predikat)) is not None
    ]
    return _Putusan(hasil[0][0], hasil[0][1]) if len({ya for ya, _ in hasil}) == 1 else None


def _selisih(uraian: Angka, tabel: Angka) -> str:
    return "" if uraian.nilai is None or tabel.nilai is None else tulis_selisih(uraian.nilai, tabel.nilai, uraian.satuan)


def _subjek(laporan: Laporan, klaim: Klaim) -> str:
    """The subject of a title: the indikator or sasaran that a claim names, else what it is about."""
    return pokok(laporan, klaim.indikator or klaim.sasaran) if klaim.indikator or klaim.sasaran else klaim.tentang


def _besaran(klaim: Klaim) -> str:
    """The quantity of a claim before its figure, where its title begins with something else than what it is about."""
    if not klaim.indikator and not klaim.sasaran:
        return ""
    return f"{klaim.besaran[0].replace('_', ' ')} " if len(klaim.besaran) == 1 else f"{pendek(klaim.tentang, 40)} "


def _terbuka(laporan: Laporan, klaim: Klaim, acuan: Angka | None) -> Penerapan:
    alasan = f"{klaim.tentang}: angkanya dibiarkan kosong dalam kalimat."
    perihal = f"angka {_besaran(klaim).strip() or 'itu'} tidak diisi dalam kalimat"
    if acuan is None or acuan.kosong:
        return _gagal(laporan, klaim, alasan, perihal, Keparahan.SEDANG, "", "dibiarkan-kosong")
    alasan += f" Tabel “{_judul(laporan, acuan)}” mencetak {acuan.teks}."
    return _gagal(laporan, klaim, alasan, perihal, Keparahan.RINGAN, acuan.teks, "dibiarkan-kosong", acuan.id)


def _banyak(laporan: Laporan, klaim: Klaim, tabel: Tabel) -> Penerapan:
    if klaim.satuan in BUKAN_BANYAK or klaim.angka.nilai is None:
        return tidak_berlaku(klaim.kode, "pernyataan tanpa banyaknya", klaim.angka.id)
    banyak = len(_baris(laporan, klaim, tabel))
    if klaim.angka.nilai == banyak:
        return lulus(klaim.kode, f"tabel memuat {banyak}", klaim.angka.id)
    milik = f" untuk {klaim.indikator or klaim.sasaran}" if klaim.indikator or klaim.sasaran else ""
    alasan = f"{klaim.tentang}: uraian menyebut {klaim.angka.teks} {klaim.satuan}, tabel “{tabel.judul}” memuat {banyak}{milik}."
    untuk = f" untuk {_besaran(klaim).strip()}" if klaim.besaran and _besaran(klaim) else ""
    perihal = f"uraian menyebut {klaim.angka.teks} {klaim.satuan}{untuk}, tabelnya memuat {banyak}"
    selisih = tulis_selisih(klaim.angka.nilai, Decimal(banyak), klaim.satuan)
    return _gagal(laporan, klaim, alasan, perihal, Keparahan.SEDANG, str(banyak), "banyaknya", selisih=selisih)


def _baris(laporan: Laporan, klaim: Klaim, tabel: Tabel) -> list[Baris]:
    """Detail rows of a table, of the claim's indikator or sasaran where the table tells them apart."""
    for kolom, boleh in (("indikator", indikator_milik(laporan, klaim)), ("sasaran", (klaim.sasaran,))):
        if any(boleh) and all(kolom in b.teks for b in tabel.rincian):
            return [b for b in tabel.rincian if b.teks[kolom] in boleh]
    return list(tabel.rincian)


def _teks(laporan: Laporan, klaim: Klaim) -> Penerapan:
    bagian = klaim.merujuk.removeprefix(f"{laporan.tahun}/").split("/")
    baris = laporan.tabel[bagian[0]].baris.get(bagian[1]) if len(bagian) == 3 and bagian[0] in laporan.tabel else None
    sel = baris.teks.get(bagian[2], "") if baris else ""
    if not _polos(sel) or sel == "tidak terbaca":
        return tidak_berlaku(klaim.kode, "yang dirujuk tidak berisi angka atau kata yang terbaca", klaim.angka.id)
    if _polos(sel) == _polos(klaim.angka.teks):
        return lulus(klaim.kode, "sama" if sel == klaim.angka.teks else "sama selain tanda baca", klaim.angka.id)
    if klaim.satuan in PERNYATAAN:
        return tidak_berlaku(klaim.kode, "pernyataan tanpa angka", klaim.angka.id)
    alasan = f"{klaim.tentang}: uraian mencetak {klaim.angka.teks}, tabel “{laporan.tabel[bagian[0]].judul}” mencetak {sel}."
    perihal = f"{_besaran(klaim)}{pendek(klaim.angka.teks)} dalam uraian, {pendek(sel)} di tabel"
    return _gagal(laporan, klaim, alasan, perihal, Keparahan.SEDANG, sel, LAIN_TABEL)


def _sebutan(laporan: Laporan, klaim: Klaim) -> Iterator[Penerapan]:
    """A rating word against the table: every figure it speaks of, rated by the printed scale."""
    kata = sebutan(klaim, laporan.skala)
    sel = dinilai(laporan, klaim)
    if not kata or jenjang_bernama(kata, laporan.skala) is None or not sel:
        return
    hasil = [h for a in sel if isinstance(h := predikat_dari(a.untuk_hitung, laporan.skala), HasilPredikat)]
    objek, ids = f"{klaim.kode}/sebutan", (klaim.angka.id, *(a.id for a in sel))
    nama = dict.fromkeys(h.predikat for h in hasil)
    if not hasil:
        yield tidak_berlaku(objek, "tabel tidak memuat angka untuk dinilai", *ids)
    elif kata.casefold() in {n.casefold() for n in nama}:
        yield lulus(objek, f"tabel: {tulis_daftar(a.teks for a in sel)}", *ids)
    elif (cocok := _di_samping(laporan, klaim, kata)) is not None:
        yield tidak_berlaku(
            objek, f"“{kata}” cocok dengan {cocok.teks} di depannya; yang berbeda dari tabel adalah angka itu", *ids, cocok.id
        )
    else:
        di_tabel = f"angka di tabel ({tulis_daftar(a.teks for a in sel)}) menurut skala {tulis_daftar(nama)}"
        alasan = f"{klaim.tentang}: uraian menyebut “{kata}”; {di_tabel}."
        perihal = f"{' dan '.join(klaim.besaran).replace('_', ' ')} disebut “{kata}”, menurut skala laporan {tulis_daftar(nama)}"
        yield _gagal(laporan, klaim, alasan, perihal, Keparahan.SEDANG, tulis_daftar(nama), LAIN_TABEL, *ids[1:], objek=objek)


def _di_samping(laporan: Laporan, klaim: Klaim, kata: str) -> Angka | None:
    """The percentage before a rating, if the rating is right for it: then the word contradicts nothing of its own."""
    persen = persen_di_samping(laporan, klaim)
    hasil = predikat_dari(persen.angka.untuk_hitung, laporan.skala) if persen else None
    cocok = isinstance(hasil, HasilPredikat) and hasil.predikat.casefold() == kata.casefold()
    return persen.angka if persen and cocok else None


def _gagal(
    laporan: Laporan,
    klaim: Klaim,
    alasan: str,
    perihal: str,
    keparahan: Keparahan,
    dihitung: str,
    petunjuk: str,
    *ids: str,
    objek: str = "",
    selisih: str = "",
) -> Penerapan:
    angka = (klaim.angka.id, *ids)
    rusak = any(i in laporan.rusak for i in (*angka, klaim.merujuk, f"{laporan.tahun}/{klaim.merujuk}"))
    return Penerapan(
        objek or klaim.kode,
        Putusan.GAGAL,
        alasan,
        angka,
        klaim.angka.teks,
        dihitung,
        klaim.bagian,
        keparahan,
        rusak,
        petunjuk,
        ragam=Ragam.URAIAN if petunjuk == LAIN_TABEL else None,
        indikator=klaim.indikator,
        judul=judul(_subjek(laporan, klaim), perihal),
        selisih=selisih,
    )


def _judul(laporan: Laporan, angka: Angka) -> str:
    return laporan.tabel[angka.id.split("/")[1]].judul


def _polos(teks: str) -> str:
    return "".join(c for c in teks.casefold() if c.isalnum())


PEMERIKSAAN = Pemeriksaan(
    "uraian",
    "Uraian terhadap tabel",
    "uraian",
    __doc__,
    jalankan,
    Cakupan.SEMUA,
    saran="Samakan angka atau kata dalam uraian dengan tabelnya; bila tabelnya yang keliru, betulkan tabelnya.",
)
