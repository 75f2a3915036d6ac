"""Answers of the search about elections: voters of each place, votes of each party, who had most, the repeat vote, the audit."""

from collections.abc import Iterator

from macros.gambar import rinci
from macros.modul.jawaban import Jawaban
from macros.modul.kalimat import kalimat_tabel
from macros.modul.pemilu.kalimat import kecamatan_kalimat, suara_partai
from macros.modul.pemilu.tabel import nama_partai, tabel_suara, untuk_pemilihan
from macros.tahun.tabel.kamus import Kolom
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import halaman_tabel, halaman_topik
from macros.tulisan.angka import angka_teks, bilangan, deret
from macros.tulisan.sisipan import sisip_teks

# what nobody may read out of the votes
TANPA_KURSI = "Laporan tidak memuat pembagian kursi."


def jawaban(tahun: Tahun) -> Iterator[Jawaban]:
    """Every card about elections that the tables of the year allow."""
    yield from _pemilih(tahun)
    yield from _suara(tahun)
    yield from _ulang(tahun)
    yield from _audit(tahun)
    yield from _badan(tahun)


def _tempat(tahun: Tahun, topik: str, t: Tabel) -> tuple[str, ...]:
    return halaman_topik(tahun.tahun, topik), f"#tabel-{t.kode}", halaman_tabel(t)


def _pemilih(tahun: Tahun) -> Iterator[Jawaban]:
    """The voters of each list, of each place in the fixed list, and how the lists differ."""
    daftar = [t for t in tahun.tabel.values() if t.kamus.kode == "pemilih"]
    tetap = tahun.berperan("pemilih_tetap")
    for t in daftar:
        yield Jawaban("daftar-pemilih", t.judul, kalimat_tabel(tahun, t)[0], _tempat(tahun, "pemilih", t), (t.kode,))
    if tetap is None:
        return
    tempat = _tempat(tahun, "pemilih", tetap)
    yield Jawaban("pemilih", f"Pemilih menurut {untuk_pemilihan(tahun, tetap)}", kalimat_tabel(tahun, tetap)[0], tempat)
    kelamin = next((k for k in kalimat_tabel(tahun, tetap) if k.startswith("Baris jumlah")), "")
    yield Jawaban("pemilih-kelamin", f"{untuk_pemilihan(tahun, tetap)} menurut jenis kelamin", kelamin, tempat)
    per_kecamatan = deret(kecamatan_kalimat(tetap, k) for k in rinci(tetap))
    yield Jawaban("pemilih-kecamatan", f"{untuk_pemilihan(tahun, tetap)} per kecamatan", f"{per_kecamatan}.", tempat)
    for k, r in rinci(tetap).items():
        nama = r["kecamatan"].title()
        yield Jawaban("pemilih-di", f"Pemilih {nama}", f"{untuk_pemilihan(tahun, tetap)}: {kecamatan_kalimat(tetap, k)}.", tempat, (nama,))
    if len(daftar) > 1:
        isi = deret(f"{_arti(tahun, t)} memuat {angka_teks(tahun.total(t.kode, 'l_p'))} pemilih" for t in daftar)
        yield Jawaban("beda-daftar", "Daftar pemilih yang dimuat laporan", f"{isi}.", tempat, (" ".join(f"{t.kode}?" for t in daftar),))


def _arti(tahun: Tahun, t: Tabel) -> str:
    """``DPS (Daftar Pemilih Sementara)``, where the terms explain it."""
    nama = t.kode.upper()
    istilah = tahun.lepas["istilah"].baris.values() if "istilah" in tahun.lepas else ()
    return next((f"{nama} ({r['kepanjangan']})" for r in istilah if r["istilah"] == nama and r["kepanjangan"]), nama)


def _suara(tahun: Tahun) -> Iterator[Jawaban]:
    """The votes of each party, and who had most in each district; seats are not worked out here."""
    semua = tabel_suara(tahun)
    if not semua:
        return
    tempat = _tempat(tahun, "suara", semua[-1])
    for k, r in rinci(semua[0]).items():
        ada = [t for t in semua if k in t.baris]
        isi = (f"{t.judul}: {suara_partai(t, k)}." for t in ada)
        dapil = deret(f"{d.judul} {angka_teks(ada[-1].angka(k, d.nama))}" for d in _dapil(ada[-1]))
        teks = " ".join([*isi, f"Menurut dapil: {dapil}."])
        yield Jawaban("suara-partai", f"Suara {r['partai']}", teks, tempat, (nama_partai(r), k.replace("-", " ")))
    for kolom, wilayah in ((d.nama, d.judul) for d in _dapil(semua[0])):
        yield Jawaban("suara-dapil", f"Suara terbanyak, {wilayah}", _terbanyak(tahun, semua, kolom), tempat, (wilayah,))
    yield Jawaban("menang", "Suara terbanyak", _terbanyak(tahun, semua, "jumlah"), tempat)


def _dapil(t: Tabel) -> list[Kolom]:
    return [k for k in t.kamus.kolom if k.nama.startswith("dapil_")]


def _terbanyak(tahun: Tahun, semua: list[Tabel], kolom: str) -> str:
    """Who had most votes in one column, once where nothing changed it; a sum that the report leaves empty is not compared."""
    isi = {}
    for t in semua:
        nilai, nama = max((a.nilai, nama_partai(r)) for k, r in rinci(t).items() if (a := t.angka(k, kolom)).nilai is not None)
        isi[t.judul] = f"{nama} {bilangan(nilai)} dari {angka_teks(tahun.total(t.kode, kolom))} suara sah"
    if len({*isi.values()}) == 1:
        return f"{next(iter(isi.values()))}. {TANPA_KURSI}"
    return " ".join([*(f"{judul}: {satu}." for judul, satu in isi.items()), TANPA_KURSI])


def _ulang(tahun: Tahun) -> Iterator[Jawaban]:
    """When votes were cast, and when again; why, where the questions of the year tell it."""
    t = tahun.berperan("peristiwa")
    sebab = next((sisip_teks(r["jawaban"], tahun) for r in tahun.baris_kamus("tanya-jawab", kode="alasan-psu")), "")
    for r in t.baris.values() if t else ():
        if r["kalender"]:
            ulang = r["gambar"] == "suara ulang"
            teks = " ".join(filter(None, (f"{r['tanggal']}. {r['peristiwa']}", sebab if ulang else "")))
            tempat = (halaman_topik(tahun.tahun, "suara-ulang" if ulang else "suara"), f"#tabel-{t.kode}" if t else "")
            yield Jawaban("psu" if ulang else "peristiwa", r["kalender"], teks, tempat, (r["kalender"],))


def _audit(tahun: Tahun) -> Iterator[Jawaban]:
    """Who did not comply with the audit of campaign funds, and what it says of each party."""
    for t in tahun.tabel.values():
        if t.kamus.kode != "dana-kampanye-partai":
            continue
        tempat = _tempat(tahun, "dana-kampanye", t)
        yield Jawaban("audit", "Audit dana kampanye", kalimat_tabel(tahun, t)[0], tempat)
        for k, r in t.baris.items():
            hasil = f"{r['partai']}: {r['hasil_audit']} menurut audit dana kampanye Pemilu."
            yield Jawaban("audit-partai", f"Audit dana kampanye {r['partai']}", hasil, tempat, (k.replace("-", " "),))


def _badan(tahun: Tahun) -> Iterator[Jawaban]:
    """The recruitment of each body, step by step."""
    for t in tahun.tabel.values():
        if t.kamus.kode != "rekrutmen-adhoc":
            continue
        for kalimat in kalimat_tabel(tahun, t)[1:]:
            badan = kalimat.removeprefix("Tahap ").partition(":")[0]
            yield Jawaban("badan", f"Perekrutan {badan}", kalimat, _tempat(tahun, "badan-adhoc", t), (badan,))
