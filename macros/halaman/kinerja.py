"""What a page says about sasaran and indikator: the verdict, the figures, every place that prints them, the tables of many."""

from collections.abc import Callable, Collection, Iterable
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.pembulatan import bulatkan
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, Sasaran
from macros.halaman.beranda import tanda_diikuti
from macros.halaman.figur import rumus_isi, sumber_html
from macros.halaman.temuan import tanda_html
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_indikator, halaman_sasaran, halaman_tabel
from macros.tulisan.angka import berukuran, bilangan, hasil_teks, kalimat_angka, persen, predikat_teks, terbilang, tercetak
from macros.tulisan.kesimpulan import kalimat_kesimpulan, memenuhi
from macros.tulisan.lipat import lipat_html
from macros.tulisan.tabel import baris_html, bungkus, kepala, kepala_angka, nama_baris, sel, sel_html, tabel_html
from macros.tulisan.unsur import KOSONG, Html, aman, daftar, gabung, html, lencana, tautan

TIDAK_DICETAK = "tidak dicetak"
TIDAK_DIHITUNG = "tidak dihitung"  # the reason stands below

# --- indikator -----------------------------------------------------------------------------


def kesimpulan_html(tahun: Tahun, i: Indikator) -> Html:
    """The verdict: badge and sentences; what was promised decides, and another printed target stands beside it."""
    k = tahun.hitungan.kesimpulan[i.kode]
    return html('<p class="lk-kesimpulan">{} {}</p>', lencana(k.tercapai), " ".join(kalimat_kesimpulan(k)))


def hasil_html(tahun: Tahun, i: Indikator, ke: Ke) -> Html:
    """The four figures of an indikator: what was promised, what was reached, the percentage of it, the money; below each what belongs to it."""
    k, utama = tahun.hitungan.kesimpulan[i.kode], i.utama

    def cetak(angka: Angka | None) -> Html:
        return html("{}{}", berukuran(angka), tanda_html(tahun, (angka.id,), ke)) if angka else Html(TIDAK_DICETAK)

    penentu, acuan = k.penentu, k.acuan
    lain = html("{}: {}", acuan.nama, cetak(acuan.target)) if k.berbeda and acuan else KOSONG
    butir = (
        ("Janji" if k.janji else "Target", cetak(penentu.target if penentu else None), lain),
        ("Hasil", cetak(utama.realisasi), KOSONG),
        ("Capaian", *_capaian(tahun, i, ke)),
        ("Anggaran terpakai", cetak(i.realisasi_anggaran), KOSONG),
    )
    return deret_hasil(butir)


def _capaian(tahun: Tahun, i: Indikator, ke: Ke) -> tuple[str, Html]:
    """The computed percentage, or why there is none; below it of which target, what the report prints, and the predikat."""
    terhadap = f" terhadap target {berukuran(i.utama.target)}" if tahun.hitungan.kesimpulan[i.kode].berbeda else ""
    dicetak = html("{}{}", kalimat_angka(a), tanda_html(tahun, (a.id,), ke)) if (a := i.utama.capaian) else Html(TIDAK_DICETAK)
    if isinstance(i.capaian, TidakDihitung):
        return TIDAK_DIHITUNG, html("{}<br>di laporan {}", i.capaian.alasan, dicetak)
    return hasil_teks(i.capaian), html("hitungan situs{}; di laporan {}<br>predikat {}", terhadap, dicetak, predikat_teks(i))


def deret_hasil(butir: Iterable[tuple[str, object, Html]]) -> Html:
    """Names with their figures, two beside each other on a phone; below a figure what belongs to it."""
    isi = gabung(
        html("<div><dt>{}</dt><dd>{}</dd>{}</div>", nama, nilai, html('<dd class="kecil">{}</dd>', kecil) if kecil else KOSONG)
        for nama, nilai, kecil in butir
    )
    return html('<dl class="hasil">{}</dl>', isi)


def cara_html(tahun: Tahun, i: Indikator, ke: Ke) -> Html:
    """How the percentage was worked out, and what is to be known about its predikat; nothing where there is none to work out."""
    if isinstance(i.capaian, TidakDihitung):
        return KOSONG
    catatan = () if isinstance(i.predikat, TidakDihitung) else i.predikat.catatan
    isi = gabung((rumus_isi(i.capaian, ke, tahun), *(html("<p>{}</p>", c) for c in catatan)))
    return lipat_html("Cara menghitung", isi, "cara-menghitung")


def triwulan_html(tahun: Tahun, i: Indikator, ke: Ke) -> Html:
    """The quarters of an indikator with the capaian of each; nothing where the year has none of it."""
    semua, tabel = tahun.hitungan.triwulan.get(i.kode, ()), tahun.berperan("triwulan")
    if not semua or tabel is None:
        return KOSONG
    baris = (
        baris_html(
            nama_baris(t.nama),
            *(_sel(tahun, a, ke) for a in (t.target, t.realisasi)),
            sel(hasil_teks(t.capaian), "angka"),
            sel(lencana(t.tercapai)),
        )
        for t in semua
    )
    atas = [*kepala_angka("Triwulan", "Target", "Realisasi", "Capaian hitungan situs"), kepala("Keadaan")]
    return html(
        "{}{}",
        bungkus(f"triwulan-{i.slug}", f"{i.kode} per triwulan", atas, baris),
        sumber_html(tabel, ke, tahun),
    )


def bacaan_html(tahun: Tahun, i: Indikator, ke: Ke) -> Html:
    """The same indikator in every table that prints it, the leading one marked."""
    atas = [kepala("Tempat di laporan"), *(kepala(k, "angka") for k in ("Target", "Realisasi", "Capaian"))]
    alasan = next(r["alasan"] for r in tahun.tabel["bacaan"].baris.values() if r["utama"] == "ya")
    isi = html(
        '{}<p class="asal">Situs memakai baris bertanda ●. {}</p>',
        bungkus(f"bacaan-{i.slug}", f"Angka {i.kode} di setiap tempat", atas, (_bacaan_baris(tahun, b, ke) for b in i.bacaan)),
        alasan,
    )
    banyak = terbilang(len(i.bacaan))
    return lipat_html(f"Angka ini dicetak di {banyak} tempat", isi, "tempat-dicetak", lama=f"{banyak}-bacaan-angka-ini")


def _bacaan_baris(tahun: Tahun, b: Bacaan, ke: Ke) -> Html:
    nama = nama_baris(gabung((tautan(ke(halaman_tabel(tahun.tabel[b.tabel])), b.nama), tanda_diikuti(b.utama))))
    if not b.ada:
        return baris_html(nama, html('<td colspan="3" class="kosong">indikator ini tidak ada di tabel itu</td>'))
    return baris_html(nama, *(_sel(tahun, a, ke) for a in (b.target, b.realisasi, b.capaian)))


def _sel(tahun: Tahun, angka: Angka | None, ke: Ke) -> Html:
    """The cell of a figure with the mark of its findings; in words where the table has no such column."""
    return sel_html(angka, tanda_html(tahun, (angka.id,), ke), utuh=True) if angka else sel(TIDAK_DICETAK, "angka kosong")


def bacaan_ocr_html(tahun: Tahun, tabel: str) -> Html:
    """What was damaged in the scanned text of one table, and how it was read."""
    t = tahun.tabel["bacaan-ocr"]
    hanya = [k for k, r in t.baris.items() if r["tabel"] == tabel]
    kolom = ("kunci", "kolom", "teks_sumber", "dibaca", "status", "bukti")
    return tabel_html(t, kolom=kolom, hanya=hanya, id="ocr", judul="Teks pindai dan bacaannya")


def sasaran_tabel(tahun: Tahun, s: Sasaran, ke: Ke) -> Html:
    """Every indikator of a sasaran: printed figures, and capaian as we compute it."""
    return _indikator_tabel(tahun, s.indikator, ke, f"sasaran-{s.slug}", f"Indikator Sasaran {s.nomor}")


def semua_tabel(tahun: Tahun, ke: Ke) -> Html:
    """The same for all indikator of the year."""
    judul = f"{bilangan(len(tahun.indikator))} indikator dan keadaannya"
    return _indikator_tabel(tahun, tuple(tahun.indikator.values()), ke, "semua-indikator", judul)


def _indikator_tabel(tahun: Tahun, indikator: tuple[Indikator, ...], ke: Ke, id: str, judul: str) -> Html:
    """The verdict stands first: on a phone the other columns are reached by scrolling."""
    janji = ("Janji",) if tahun.hitungan.rencana else ()
    nama = ("Hasil", *janji, "Target", "Capaian hitungan situs", "Capaian di laporan", "Anggaran terpakai")
    atas = [kepala("Indikator", "kunci"), kepala("Keadaan"), *(kepala(n, "angka") for n in nama)]
    tabel = bungkus(f"tabel-{id}", judul, atas, (_indikator_baris(tahun, i, ke, id) for i in indikator), "putusan")
    sumber = dict.fromkeys(i.utama.tabel for i in indikator)
    return gabung([tabel, *(sumber_html(tahun.tabel[kode], ke, tahun) for kode in sumber)])


def _indikator_baris(tahun: Tahun, i: Indikator, ke: Ke, id: str) -> Html:
    b, anggaran, k = i.utama, i.realisasi_anggaran, tahun.hitungan.kesimpulan[i.kode]
    janji = (_sel(tahun, k.janji.target if k.janji else None, ke),) if tahun.hitungan.rencana else ()
    return baris_html(
        nama_baris(html("{} {}", tautan(ke(halaman_indikator(tahun.tahun, i.slug)), i.kode), aman(i.nama_pendek))),
        sel(lencana(k.tercapai)),
        _sel(tahun, b.realisasi, ke),
        *janji,
        _sel(tahun, b.target, ke),
        sel(hasil_teks(i.capaian), "angka"),
        _sel(tahun, b.capaian, ke),
        _sel(tahun, anggaran, ke),
        id=f"{id}-{i.slug}",
    )


# --- sasaran -------------------------------------------------------------------------------


def kesimpulan_sasaran_html(tahun: Tahun, s: Sasaran, ke: Ke) -> Html:
    """The verdict on a sasaran: how many of its promises were kept, and which were not or cannot be told."""
    kalimat: list[object] = [f"{memenuhi(tahun, s.indikator)}."]
    for tercapai, kata in ((False, "Yang tidak"), (None, "Yang tidak dapat dinilai")):
        semua = [i for i in s.indikator if tahun.hitungan.kesimpulan[i.kode].tercapai is tercapai]
        if semua:
            kalimat.append(html("{}: {}.", kata, gabung((_sebut(tahun, i, ke) for i in semua), "; ")))
    return html('<p class="lk-kesimpulan">{}</p>', gabung(kalimat, " "))


def _sebut(tahun: Tahun, i: Indikator, ke: Ke) -> Html:
    """``IK.2.1 Badan adhoc (hasil 90%, janji 95%)``."""
    k = tahun.hitungan.kesimpulan[i.kode]
    nama = tautan(ke(halaman_indikator(tahun.tahun, i.slug)), html("{} {}", i.kode, aman(i.nama_pendek)))
    if k.tercapai is None or k.penentu is None:
        return nama
    return html("{} (hasil {}, {} {})", nama, berukuran(k.hasil), "janji" if k.janji else "target", berukuran(k.penentu.target))


def daftar_sasaran(tahun: Tahun, ke: Ke) -> Html:
    """One plain sentence per sasaran, made from the data."""

    def butir(s: Sasaran) -> Html:
        nama = html("Sasaran {}: {}", s.nomor, aman(s.nama_pendek))
        return html("{}. {}", tautan(ke(halaman_sasaran(tahun.tahun, s.slug)), nama), kalimat_sasaran(tahun, s))

    return daftar(map(butir, tahun.sasaran.values()))


def kalimat_sasaran(tahun: Tahun, s: Sasaran) -> str:
    """``Kedelapan janji tercapai; capaian 100,00% sampai 125,00%.``

    Where a table prints something else than its own target and realisasi give, both are said.
    """
    awal = memenuhi(tahun, s.indikator)
    dihitung = [i.capaian.nilai for i in s.indikator if isinstance(i.capaian, Hasil)]
    batas = {i.capaian.nilai for i in s.indikator if isinstance(i.capaian, Hasil) and i.capaian.sebelum_batas is not None}
    if batas:
        return f"{awal}; capaian {_kisaran(dihitung, persen)} sesudah dibatasi {_kisaran(batas, persen)}."
    if not dihitung:
        return f"{awal}; capaian tidak dapat dihitung."
    if all(map(_capaian_tercetak_cocok, s.indikator)):
        return f"{awal}; capaian {_kisaran(dihitung, persen)}."
    dicetak = [a for i in s.indikator if (a := i.utama.capaian) is not None and a.nilai is not None]
    tercetak_teks = {a.nilai: tercetak(a) for a in dicetak if a.nilai is not None}
    if not tercetak_teks:
        return f"{awal}; capaian dihitung {_kisaran(dihitung, persen)}."
    return f"{awal}; capaian dihitung {_kisaran(dihitung, persen)}, tercetak {_kisaran(tercetak_teks, tercetak_teks.__getitem__)}."


def _capaian_tercetak_cocok(i: Indikator) -> bool:
    """Whether the printed capaian is the computed one, rounded to the digits it was printed with."""
    a = i.utama.capaian
    if not isinstance(i.capaian, Hasil) or a is None or a.nilai is None:
        return True  # nothing to hold against
    return bulatkan(i.capaian.nilai, a.desimal) == a.nilai


def _kisaran(nilai: Collection[Decimal], tulis: Callable[[Decimal], str]) -> str:
    """``100,00% sampai 125,00%``, or the one value that all are."""
    bawah, atas = min(nilai), max(nilai)
    return tulis(bawah) if bawah == atas else f"{tulis(bawah)} sampai {tulis(atas)}"
