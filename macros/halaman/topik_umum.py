"""The topics of every office: its money, its promises, its AKIP score, whether its report can be trusted."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from lakip_calc.angka import Angka
from lakip_calc.besaran import TidakDihitung
from lakip_calc.pemeriksaan.laporan import Indikator
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from macros.gambar import perlu, rinci
from macros.gambar.anggaran import nama_program
from macros.halaman.figur import angka_html
from macros.halaman.temuan import golongan, ke_temuan
from macros.halaman.topik import Topik, sel_pendek
from macros.tahun.isi_halaman import POTONGAN
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_indikator, halaman_pemeriksaan, halaman_topik
from macros.tulisan.angka import berukuran, bilangan, hasil_teks, rupiah_pendek, semua_kata, tercetak
from macros.tulisan.kesimpulan import apa_dinilai
from macros.tulisan.tabel import baris_html, bungkus, kepala_angka, nama_baris, sel, sel_bilangan
from macros.tulisan.temuan import nama_jenis
from macros.tulisan.unsur import KOSONG, Html, aman, daftar, gabung, html, tautan


def tawaran(tahun: Tahun) -> Iterator[Topik]:
    """These topics, as far as the year has their tables; the last one stands behind those of the modul."""
    if tahun.hitungan.ada_uang:
        yield _uang(tahun)
    if tahun.hitungan.bacaan:
        yield _janji(tahun)
    if tahun.hitungan.ada_akip:
        yield _akip(tahun)


def terakhir(tahun: Tahun) -> Iterator[Topik]:
    """Whether all the others can be believed."""
    yield Topik(
        "bisa-dipercaya",
        "Bisa dipercaya?",
        "Apakah laporan ini bisa dipercaya?",
        partial(_percaya_singkat, tahun),
        partial(_percaya_jawaban, tahun),
        "seluruh laporan, dicocokkan dengan dirinya sendiri",
        (("pemeriksaan/", "Semua temuan"), ("pemeriksaan/kelengkapan/", "Isi yang wajib ada"), ("/metodologi/", "Cara menghitung")),
        tabel=partial(_percaya_tabel, tahun),
        gambar=("temuan", "cocok"),
        lipat="gambar",
        cari=("benar atau salah", "akurat", "jujur", "kesalahan"),
    )


# --- money -------------------------------------------------------------------------------------


def _uang(tahun: Tahun) -> Topik:
    t = tahun.dengan_peran("anggaran")
    return Topik(
        "uang",
        "Uang",
        "Berapa uangnya, dan untuk apa?",
        partial(_uang_singkat, tahun),
        partial(_uang_jawaban, tahun),
        t.tempat,
        (
            ("bab-3/keuangan/", "Akuntabilitas keuangan"),
            (f"data/{t.kode}/", f"Tabel: {t.judul}"),
        ),
        tabel=partial(_uang_tabel, tahun),
        gambar=("anggaran",),
        dijawab=("rincian-anggaran",),
        cari=("duit", "anggaran", "belanja", "biaya", "dana"),
    )


def _uang_singkat(tahun: Tahun) -> str:
    u = tahun.hitungan.uang.total
    return f"{rupiah_pendek(perlu(u.realisasi))} dari {rupiah_pendek(perlu(u.pagu))} terpakai ({hasil_teks(u.serapan)})"


def _uang_jawaban(tahun: Tahun, ke: Ke) -> Html:
    u = tahun.hitungan.uang.total
    angka = (angka_html(a, tahun, ke) for a in (u.realisasi, u.pagu))
    besar = max(tahun.hitungan.uang.program, key=lambda b: perlu(b.realisasi), default=None)
    untuk = html(" {} di antaranya untuk {}.", hasil_teks(besar.porsi_realisasi), aman(nama_program(besar.program))) if besar else KOSONG
    sisa = html(" Sisanya {}.", hasil_teks(u.sisa)) if not isinstance(u.sisa, TidakDihitung) else KOSONG
    return html("<p>{} dari {} terpakai, yaitu {}.{}{}</p>", *angka, hasil_teks(u.serapan), sisa, untuk)


def _uang_tabel(tahun: Tahun, ke: Ke) -> Html:
    baris = (
        baris_html(
            nama_baris(aman(b.program if b.jumlah else nama_program(b.program))),
            *(sel_pendek(tahun, a, _rupiah(a), ke) for a in (b.pagu, b.realisasi)),
            sel(hasil_teks(b.serapan), "angka"),
            kelas="jumlah" if b.jumlah else "",
        )
        for b in tahun.hitungan.uang.baris
    )
    return bungkus("topik-uang", "Uang menurut program", kepala_angka("Program", "Anggaran", "Terpakai", "Bagian"), baris)


def _rupiah(a: Angka) -> str:
    return tercetak(a) if a.nilai is None else rupiah_pendek(a.nilai)


# --- promises ----------------------------------------------------------------------------------


def _janji(tahun: Tahun) -> Topik:
    acuan = tahun.tabel[tahun.hitungan.utama.tabel]
    rencana = tahun.berperan("rencana")
    return Topik(
        "janji",
        "Janji dan hasil",
        "Janji mana yang tidak tercapai?" if rencana else "Target mana yang tidak tercapai?",
        partial(_janji_singkat, tahun),
        partial(_janji_jawaban, tahun),
        f"{rencana.tempat}; {acuan.tempat}" if rencana else acuan.tempat,
        (("bab-3/", "Semua indikator satu per satu"), ("bab-3/evaluasi/", "Perbandingan dengan tahun lalu")),
        tabel=partial(_janji_tabel, tahun),
        gambar=("sekilas",),
        cari=("target", "kinerja", "capaian", "gagal", "meleset"),
    )


def _janji_singkat(tahun: Tahun) -> str:
    p = tahun.hitungan.putus
    return f"{bilangan(len(p.tercapai))} dari {bilangan(p.semua)} {apa_dinilai(tahun)} tercapai"


def _janji_jawaban(tahun: Tahun, ke: Ke) -> Html:
    h, apa = tahun.hitungan, apa_dinilai(tahun)
    gagal = [tahun.indikator[k] for k in h.putus.tidak_tercapai]
    nama = gabung((tautan(ke(halaman_indikator(tahun.tahun, i.slug)), f"{i.kode} {i.nama_pendek}") for i in gagal), ", ")
    if not gagal and not h.putus.tanpa_angka:
        isi = html("<p>{} {} tercapai.</p>", semua_kata(h.putus.semua), apa)
    else:
        tanpa = html(" {} tidak dapat dinilai.", bilangan(len(h.putus.tanpa_angka))) if h.putus.tanpa_angka else KOSONG
        isi = html("<p>{}.{}{}</p>", _janji_singkat(tahun), html(" Yang tidak: {}.", nama) if gagal else KOSONG, tanpa)
    if not h.rencana or h.ketercapaian.tercapai == h.putus.tercapai:
        return isi
    sendiri = f"{bilangan(len(h.ketercapaian.tercapai))} dari {bilangan(h.ketercapaian.semua)}"
    return isi + html("<p>{} menilai dengan target lain dan menyebut {} tercapai.</p>", h.utama.nama, sendiri)


def _janji_tabel(tahun: Tahun, ke: Ke) -> Html:
    """The indikator that missed: promise, result, and the target by which the report judged."""
    gagal = [tahun.indikator[k] for k in tahun.hitungan.putus.tidak_tercapai]
    if not gagal:
        return KOSONG
    apa = apa_dinilai(tahun)
    judul = f"{apa.capitalize()} yang tidak tercapai"
    atas = kepala_angka("Indikator", apa.capitalize(), "Hasil", *(("Dinilai dengan",) if tahun.hitungan.rencana else ()))
    return bungkus("topik-janji", judul, atas, (_janji_baris(tahun, i, ke) for i in gagal))


def _janji_baris(tahun: Tahun, i: Indikator, ke: Ke) -> Html:
    k = tahun.hitungan.kesimpulan[i.kode]
    semua = [k.penentu.target if k.penentu else None, k.hasil]
    if tahun.hitungan.rencana:
        semua.append(k.acuan.target if k.acuan and k.berbeda else None)
    nama = html("{} {}", tautan(ke(halaman_indikator(tahun.tahun, i.slug)), i.kode), aman(i.nama_pendek))
    return baris_html(nama_baris(nama), *(sel_pendek(tahun, a, berukuran(a), ke) if a else sel("–", "angka kosong") for a in semua))


# --- AKIP --------------------------------------------------------------------------------------


def _akip(tahun: Tahun) -> Topik:
    t, (kode, _) = tahun.dengan_peran("akip"), _akip_potongan(tahun)
    i = tahun.indikator.get(kode)
    lanjut = ((f"indikator/{i.slug}/", f"{i.kode} {i.nama_pendek}"),) if i else ()
    return Topik(
        "akip",
        "Nilai AKIP",
        "Berapa nilai AKIP kantor ini?",
        partial(_akip_singkat, tahun),
        partial(_akip_jawaban, tahun),
        t.tempat,
        (*lanjut, (f"data/{t.kode}/", f"Tabel: {t.judul}"), ("/metodologi/akip/", "Cara menghitung nilai AKIP")),
        tabel=partial(_akip_tabel, tahun),
        gambar=("akip",),
        cari=("sakip", "akuntabilitas", "skor", "predikat"),
    )


def _akip_potongan(tahun: Tahun) -> tuple[str, str]:
    """The indikator whose page tells the score, and the claim that prints its predikat; empty where no page does."""
    r = next((r for r in tahun.baris_kamus(POTONGAN) if r["jenis"] == "akip"), None)
    return (r["untuk"], r["isi"]) if r else ("", "")


def _akip_predikat(tahun: Tahun) -> str:
    """``BB``: as printed, else as computed; empty where there is none."""
    _, klaim = _akip_potongan(tahun)
    if klaim:
        return tahun.klaim(klaim).teks
    p = tahun.hitungan.akip.predikat
    return "" if isinstance(p, TidakDihitung) else p.predikat


def _akip_singkat(tahun: Tahun) -> str:
    a, predikat = tahun.hitungan.akip, _akip_predikat(tahun)
    return f"{tercetak(a.tercetak)} dari {tercetak(a.bobot_tercetak)}{f', predikat {predikat}' if predikat else ''}"


def _akip_jawaban(tahun: Tahun, ke: Ke) -> Html:
    a, t, predikat = tahun.hitungan.akip, tahun.dengan_peran("akip"), _akip_predikat(tahun)
    nilai = angka_html(a.tercetak, tahun, ke)
    kata = html(", predikat {}", predikat) if predikat else KOSONG
    catatan = html("<p>{}</p>", aman(t.catatan)) if t.catatan else KOSONG
    return html("<p>{} dari {}{}.</p>{}", nilai, tercetak(a.bobot_tercetak), kata, catatan)


def _akip_tabel(tahun: Tahun, ke: Ke) -> Html:
    t = tahun.dengan_peran("akip")
    bagian = {kunci: k.bagian for kunci, k in zip(rinci(t), tahun.hitungan.akip.komponen, strict=True)}
    baris = (
        baris_html(
            nama_baris(aman(r["komponen"])),
            *(sel_pendek(tahun, r.angka[n], tercetak(r.angka[n]), ke) for n in ("nilai", "bobot")),
            sel(hasil_teks(bagian[kunci]) if kunci in bagian else "", "angka"),
            kelas="jumlah" if r.jumlah else "",
        )
        for kunci, r in t.baris.items()
    )
    return bungkus("topik-akip", "Nilai menurut komponen", kepala_angka("Komponen", "Nilai", "Paling tinggi", "Tercapai"), baris)


# --- trust -------------------------------------------------------------------------------------


def _percaya_singkat(tahun: Tahun) -> str:
    cocok, diperiksa = _percaya_banyak(tahun)
    return f"{bilangan(cocok)} dari {bilangan(diperiksa)} pemeriksaan cocok"


def _percaya_banyak(tahun: Tahun) -> tuple[int, int]:
    """How many applications of checks agreed, and how many could be decided."""
    h = tahun.hasil_periksa
    cocok = h.banyak(Putusan.LULUS)
    return cocok, cocok + h.banyak(Putusan.GAGAL)


def _percaya_jawaban(tahun: Tahun, ke: Ke) -> Html:
    """Three sentences: how much agreed, how much did not, which conclusions change."""
    cocok, diperiksa = _percaya_banyak(tahun)
    temuan, catatan, salah_baca = golongan(tahun)
    kurang = (
        tautan(ke(halaman_pemeriksaan(tahun.tahun)), f"{bilangan(len(temuan))} tidak cocok")
        if temuan
        else Html("Tidak ada yang tidak cocok")
    )
    hal = f", menyangkut {bilangan(len(tahun.hal))} hal" if temuan else ""
    lain = [f"{bilangan(len(semua))} {kata}" for semua, kata in ((catatan, "catatan"), (salah_baca, "mungkin salah baca")) if semua]
    return html(
        "<p>Kami menghitung ulang atau mencocokkan isi laporan {} kali; {} kali cocok.</p><p>{}{}{}.</p>{}",
        bilangan(diperiksa),
        bilangan(cocok),
        kurang,
        hal,
        f"; selebihnya {' dan '.join(lain)}" if lain else "",
        _kesimpulan_berubah(tahun, ke),
    )


def _kesimpulan_berubah(tahun: Tahun, ke: Ke) -> Html:
    """What a reader would conclude otherwise: of the promises at once, then each other heavy finding."""
    h = tahun.hitungan
    berbeda = bool(h.rencana) and h.putus.tercapai != h.ketercapaian.tercapai
    janji_gagal = {k.janji.target.id for k in h.kesimpulan.values() if berbeda and k.janji and k.janji.tercapai is False}
    berat = [
        t for t in tahun.temuan_penting if t.penerapan.keparahan is Keparahan.BERAT and not janji_gagal.intersection(t.penerapan.angka)
    ]
    janji = f"{_janji_singkat(tahun)}, bukan {bilangan(len(h.ketercapaian.tercapai))}"
    isi = [tautan(ke(halaman_topik(tahun.tahun, "janji")), janji)] if berbeda else []
    isi += [ke_temuan(tahun, t, ke) for t in berat]
    if not isi:
        return html("<p>Tidak satu pun mengubah kesimpulan.</p>")
    return html("<p>Kesimpulan yang berubah:</p>{}", daftar(isi))


def _percaya_tabel(tahun: Tahun, ke: Ke) -> Html:
    semua: dict[str, Counter[str]] = {}
    for p, penerapan in tahun.hasil_periksa.penerapan:
        semua.setdefault(p.jenis, Counter()).update(str(x.putusan) for x in penerapan)
    temuan = Counter(t.jenis for t in tahun.temuan_penting)
    baris = (
        baris_html(nama_baris(nama_jenis(j)), sel_bilangan(n[Putusan.LULUS], temuan[j], n[Putusan.GAGAL] - temuan[j]))
        for j, n in semua.items()
        if n[Putusan.LULUS] + n[Putusan.GAGAL]
    )
    return bungkus(
        "topik-percaya", "Apa yang dicocokkan, dan hasilnya", kepala_angka("Yang dicocokkan", "Cocok", "Tidak", "Catatan"), baris
    )
