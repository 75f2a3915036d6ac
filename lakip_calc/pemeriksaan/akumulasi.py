"""Angka yang disebut akumulasi dihitung dari bagian-bagiannya.

Berlaku: untuk setiap capaian satu sasaran yang oleh uraian disebut akumulasi indikatornya, dan satu kali untuk kata akumulasi itu sendiri.
Lulus: bila angkanya sama dengan jumlah atau rata-rata capaian yang dihitung dari target dan realisasi, tepat, dibulatkan, atau dipotong; dan bila kata akumulasi dipakai untuk jumlah.
Gagal: bila tidak sama dengan keduanya, atau bila kata akumulasi dipakai untuk rata-rata: akumulasi berarti jumlah.
Tidak berlaku: bila angkanya tidak diisi, salah satu bagian tidak dapat dihitung, atau yang digabung bukan capaian (lihat pemeriksaan angka gabungan).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.jumlah import jumlah
from lakip_calc.pembulatan import bulatkan, potong
from lakip_calc.pemeriksaan.laporan import Indikator, Klaim, Laporan, SifatKlaim
from lakip_calc.pemeriksaan.pokok import judul, pokok
from lakip_calc.pemeriksaan.putusan import Cakupan, Keparahan, Pemeriksaan, Penerapan, Putusan, lulus, tidak_berlaku
from lakip_calc.rekap import rata_rata
from lakip_calc.teks import tulis_angka, tulis_daftar


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each claim that calls a figure a sum, then one for the word."""
    semua = [k for k in laporan.klaim.values() if k.sifat is SifatKlaim.AKUMULASI and k.sasaran in laporan.sasaran]
    yield from (_angka(laporan, k) for k in semua)
    if semua:
        yield _istilah(laporan, semua)


def _bagian(laporan: Laporan, klaim: Klaim) -> tuple[Indikator, ...]:
    return laporan.sasaran[klaim.sasaran].indikator


def _angka(laporan: Laporan, klaim: Klaim) -> Penerapan:
    sel, bagian = klaim.angka, _bagian(laporan, klaim)
    ids = (sel.id, *(a.id for i in bagian for a in (i.utama.target, i.utama.realisasi) if a is not None))
    if klaim.besaran_persen != "capaian":
        return tidak_berlaku(klaim.kode, "bukan capaian (lihat pemeriksaan angka gabungan)", sel.id)
    if sel.nilai is None:
        return tidak_berlaku(klaim.kode, "angkanya tidak diisi", sel.id)
    hasil = {i.kode: i.utama.hitung(i.ukuran) for i in bagian}
    hitungan = {kode: h.nilai for kode, h in hasil.items() if isinstance(h, Hasil)}
    if len(hitungan) < len(hasil) or not hitungan:
        kurang = [kode for kode in hasil if kode not in hitungan]
        return tidak_berlaku(klaim.kode, f"capaian {tulis_daftar(kurang)} tidak dapat dihitung", *ids)
    rata, total = rata_rata(hitungan), jumlah(hitungan)
    if _sama(sel, rata) or _sama(sel, total):
        return lulus(klaim.kode, f"sama dengan {'rata-rata' if _sama(sel, rata) else 'jumlah'} {len(hitungan)} capaian", *ids)
    dihitung, ditambah = _persen(rata), _persen(total)
    bersama = f"{len(hitungan)} indikator"
    return Penerapan(
        klaim.kode,
        Putusan.GAGAL,
        f"Capaian akumulasi {bersama} {pokok(laporan, klaim.sasaran)} disebut {sel.teks}. Menurut target dan realisasi di tabelnya, "
        f"capaian {tulis_daftar(f'{k} {_tulis(n)}' for k, n in hitungan.items())}: rata-ratanya {dihitung}, jumlahnya {ditambah}. "
        f"Kolom capaian tabel itu mencetak {tulis_daftar(dict.fromkeys(i.utama.capaian.teks for i in bagian if i.utama.capaian))}.",
        ids,
        sel.teks,
        dihitung,
        klaim.bagian,
        Keparahan.SEDANG,
        any(i in laporan.rusak for i in ids),
        "gabungan-capaian",
        judul=judul(
            pokok(laporan, klaim.sasaran), f"capaian “akumulasi” disebut {sel.teks}; dari target dan realisasinya rata-rata {dihitung}"
        ),
        selisih=_tulis(abs(sel.nilai - rata.nilai)).replace("%", " poin persen") if isinstance(rata, Hasil) else "",
    )


def _istilah(laporan: Laporan, semua: list[Klaim]) -> Penerapan:
    """The word: sums are called so, means are not. Held against the capaian as the leading table prints it."""
    salah: dict[str, tuple[Klaim, Decimal]] = {}
    for klaim in semua:
        if klaim.angka.nilai is None or klaim.besaran_persen != "capaian":
            continue
        cetak = {i.kode: a.nilai for i in _bagian(laporan, klaim) if (a := i.utama.capaian) is not None and a.nilai is not None}
        if len(cetak) > 1 and len(cetak) == len(_bagian(laporan, klaim)):
            rata, total = rata_rata(cetak), jumlah(cetak)
            if _sama(klaim.angka, rata) and isinstance(total, Hasil) and not _sama(klaim.angka, total):
                salah[klaim.sasaran] = (klaim, total.nilai)
    if not salah:
        return tidak_berlaku("kata", "tidak ada akumulasi yang sama dengan rata-rata bagiannya", *(k.angka.id for k in semua))
    nomor = [laporan.sasaran[s].nomor for s in salah]
    rinci = "; ".join(f"{pokok(laporan, s)} disebut {k.angka.teks}, jumlah capaiannya {_tulis(n)}" for s, (k, n) in salah.items())
    tercetak = tulis_daftar(dict.fromkeys(k.angka.teks for k, _ in salah.values()))
    banyaknya = [n for _, n in salah.values()]
    jumlahnya = " sampai ".join(_tulis(n) for n in dict.fromkeys((min(banyaknya), max(banyaknya))))
    return Penerapan(
        "kata",
        Putusan.GAGAL,
        f"Kata “akumulasi” berarti jumlah, tetapi angka yang disebut begitu sama dengan rata-rata kolom capaian tabelnya. {rinci}.",
        tuple(k.angka.id for k, _ in salah.values()),
        tercetak,
        jumlahnya,
        "; ".join(k.bagian for k, _ in salah.values()),
        Keparahan.RINGAN,
        petunjuk="kata-akumulasi",
        cakupan=Cakupan.TIDAK_ADA,
        judul=judul(f"Sasaran {tulis_daftar(nomor)}", f"“akumulasi” {tercetak} adalah rata-rata; jumlahnya {jumlahnya}"),
    )


def _sama(sel: Angka, hasil: Hasil | TidakDihitung) -> bool:
    return isinstance(hasil, Hasil) and sel.nilai in (bulatkan(hasil.nilai, sel.desimal), potong(hasil.nilai, sel.desimal))


def _persen(hasil: Hasil | TidakDihitung) -> str:
    return _tulis(hasil.nilai) if isinstance(hasil, Hasil) else ""


def _tulis(nilai: Decimal) -> str:
    return f"{tulis_angka(bulatkan(nilai, 0 if nilai == nilai.to_integral_value() else 2))}%"


PEMERIKSAAN = Pemeriksaan(
    "akumulasi",
    "Angka yang disebut akumulasi",
    "hitungan",
    __doc__,
    jalankan,
    Cakupan.PERTAMA,
    saran="Hitung lagi dari target dan realisasi bagian-bagiannya, lalu tulis angka itu dan sebut jumlah atau rata-rata menurut cara menghitungnya.",
)
