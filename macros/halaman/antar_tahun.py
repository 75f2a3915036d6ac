"""From year to year: what the published reports of the site say together, and where the same thing stands in another year.

The figures of a year are those of its own report. What another report prints about that year stands beside them, never in
their place. Years that cannot be compared say so.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from lakip_calc.angka import Angka
from lakip_calc.besaran import TidakDihitung
from lakip_calc.garis import Garis, Kaitan, Ruas
from lakip_calc.pemeriksaan.laporan import Indikator
from lakip_calc.pemeriksaan.putusan import Keparahan
from lakip_calc.ukuran import TURUN
from macros.gambar import grafik_html
from macros.gambar.antar_tahun import TitikTahun, batang_tahun
from macros.halaman.temuan import golongan
from macros.tahun.hitungan import Belanja
from macros.tahun.situs import Situs
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_indikator, halaman_pemeriksaan, halaman_sasaran
from macros.tulisan.angka import berukuran, bilangan, hasil_teks, kalimat_angka, rupiah_pendek, tercetak
from macros.tulisan.tabel import baris_html, bersatuan_html, bungkus, kepala, kepala_angka, nama_baris, sel, sel_bilangan, sel_html
from macros.tulisan.unsur import KOSONG, Html, aman, gabung, html, lencana, tautan

FOLDER = "tahun-ke-tahun/"
TIADA = "tidak dicetak"


def halaman_garis(slug: str) -> str:
    """The page of one indikator through the years."""
    return f"{FOLDER}indikator/{slug}/"


def ada_antar_tahun(situs: Situs) -> bool:
    """Whether there is anything to tell: at least two published years."""
    return len(situs.terbit) > 1


def garis_terbit(situs: Situs) -> dict[str, Garis]:
    """The lines through the published years, by the slug of their address.

    A line is called by its first code, which later years cannot change; one that begins later with a code that is taken adds
    the year of its beginning.
    """
    tahun = {int(t.tahun) for t in situs.terbit}
    semua = [replace(g, ruas=ruas) for g in situs.garis if (ruas := tuple(r for r in g.ruas if r.tahun in tahun))]
    slug: dict[Garis, str] = {}
    for g in sorted(semua, key=lambda g: g.ruas[0].tahun):
        awal = g.ruas[0]
        nama = _indikator(situs, awal).slug
        slug[g] = f"{nama}-{awal.tahun}" if nama in slug.values() else nama
    return {slug[g]: g for g in semua}


def _indikator(situs: Situs, r: Ruas) -> Indikator:
    return situs.tahun[str(r.tahun)].indikator[r.kode]


def nama_garis(situs: Situs, g: Garis) -> str:
    """``IK.1.1 Perencanaan``: a line by the code and name of its newest year."""
    i = _indikator(situs, g.ruas[-1])
    return f"{i.kode} {i.nama_pendek}"


# --- one indikator ---------------------------------------------------------------------------


def indikator_html(situs: Situs, slug: str, ke: Ke) -> Html:
    """One indikator through the years: its pictures, its table, what became of it. Raises KeyError for a line that is not there."""
    g = garis_terbit(situs)[slug]
    return gabung((*_gambar_garis(situs, slug, g), _tabel_garis(situs, slug, g, ke), _nasib(g)))


# the columns of a line: figures first, which a narrow screen shows without scrolling
KOLOM_GARIS = 7


def _tabel_garis(situs: Situs, slug: str, g: Garis, ke: Ke) -> Html:
    baris: list[Html] = []
    for tahun in _tahun_disebut(situs, g):
        r = g.di(tahun)
        if r is not None and r.putus:
            baris.append(html('<tr><td colspan="{}" class="kosong">{}</td></tr>', KOLOM_GARIS, _kata_putus(r)))
        baris.append(_baris_garis(situs, g, tahun, r, ke))
    atas = [*kepala_angka("Tahun", "Target", "Realisasi", "Capaian"), kepala("Keadaan")]
    atas += [kepala("Menurut laporan tahun lain"), kepala("Indikator di tahun itu")]
    return bungkus(f"garis-{slug}", f"{nama_garis(situs, g)}, per tahun", atas, baris)


def _baris_garis(situs: Situs, g: Garis, tahun: int, r: Ruas | None, ke: Ke) -> Html:
    lain = gabung(_menurut_lain(situs, g, tahun, ke), "<br>") or Html("tidak disebut")
    if r is None:
        berlaporan = str(tahun) in {t.tahun for t in situs.terbit}
        alasan = "indikator ini tidak ada" if berlaporan else "laporannya tidak ada di situs ini"
        return baris_html(nama_baris(tahun), html('<td colspan="4" class="kosong">{}</td>', alasan), sel(lain), sel(""))
    i = _indikator(situs, r)
    nama = tautan(ke(halaman_indikator(str(tahun), i.slug)), tahun)
    angka = (sel_html(a, utuh=True) if a else sel(TIADA, "angka kosong") for a in (i.utama.target, i.utama.realisasi))
    hasil = (*angka, sel(hasil_teks(i.capaian), "angka"), sel(lencana(situs.tahun[str(tahun)].hitungan.kesimpulan[i.kode].tercapai)))
    return baris_html(nama_baris(nama), *hasil, sel(lain), sel(f"{i.kode} {i.nama}", "teks"))


def _tahun_disebut(situs: Situs, g: Garis) -> list[int]:
    """Every year of which a report of the site speaks, and every year from the first to the last of the line."""
    semua = set(range(g.ruas[0].tahun, g.tahun + 1)) & {int(t.tahun) for t in situs.terbit}
    for r in g.ruas:
        i = _indikator(situs, r)
        semua |= {r.tahun} | {t for isi in (i.realisasi_lalu, i.target_depan) for t, a in isi.items() if a.kosong is None}
    return sorted(semua)


def _menurut_lain(situs: Situs, g: Garis, tahun: int, ke: Ke) -> Iterator[Html]:
    """What reports of other years print about this one."""
    for r in g.ruas:
        i = _indikator(situs, r)
        for apa, isi in (("hasil", i.realisasi_lalu), ("target", i.target_depan)):
            a = isi.get(tahun)
            if a is not None and a.kosong is None:
                laporan = tautan(ke(halaman_indikator(str(r.tahun), i.slug)), f"laporan {r.tahun}")
                yield html("{} {} ({}{})", apa, berukuran(a), laporan, _sebanding(g, r.tahun, tahun))


def _sebanding(g: Garis, satu: int, dua: int) -> str:
    """A remark where the two years lie on both sides of a break."""
    awal, akhir = sorted((satu, dua))
    return ", ukuran lain" if any(r.putus and awal < r.tahun <= akhir for r in g.ruas) else ""


def _kata_putus(r: Ruas) -> str:
    s = r.sambungan
    assert s is not None
    apa = "ukurannya berubah" if s.kaitan is Kaitan.BERUBAH else f"indikator ini menggantikan {s.kode_lalu}"
    return f"Mulai {r.tahun} {apa}, jadi angkanya tidak dapat dibandingkan dengan tahun sebelumnya. {s.catatan}".strip()


def _nasib(g: Garis) -> Html:
    """Names it had, and how it began and ended, in sentences."""
    kalimat = []
    for r in g.ruas:
        s = r.sambungan
        if s is not None and s.kaitan is Kaitan.GANTI_NAMA:
            kalimat.append(f"Pada {r.tahun} {s.kode_lalu} menjadi {s.kode}; yang diukur sama. {s.catatan}".strip())
        if s is not None and s.kaitan is Kaitan.BARU:
            kalimat.append(f"Indikator ini baru sejak {r.tahun}. {s.catatan}".strip())
    if g.akhir is not None:
        kalimat.append(f"Sesudah {g.tahun} indikator ini tidak diukur lagi. {g.akhir.catatan}".strip())
    return gabung(html("<p>{}</p>", aman(k)) for k in kalimat)


def _gambar_garis(situs: Situs, slug: str, g: Garis) -> Iterator[Html]:
    """A picture for each run of years that may be compared."""
    potongan = g.potongan
    for ke, isi in enumerate(potongan):
        titik = [TitikTahun(str(r.tahun), i.utama.realisasi, i.utama.target) for r in isi for i in (_indikator(situs, r),)]
        akhir = "" if ke == len(potongan) - 1 else f"-{isi[-1].tahun}"
        acuan = "Batas" if _indikator(situs, isi[-1]).polaritas in TURUN else "Target"
        if (gambar := batang_tahun(f"garis-{slug}{akhir}", nama_garis(situs, g), titik, nama_acuan=acuan)) is not None:
            yield grafik_html(gambar)


# --- all of them -----------------------------------------------------------------------------


def semua_garis_html(situs: Situs, ke: Ke) -> Html:
    """Every line, with its result in each year; breaks are marked."""
    tahun = [int(t.tahun) for t in situs.terbit]
    baris = []
    for slug, g in garis_terbit(situs).items():
        nama = tautan(ke(halaman_garis(slug)), nama_garis(situs, g))
        baris.append(baris_html(nama_baris(nama), *(_sel_tahun(situs, g.di(t)) for t in tahun)))
    atas = [kepala("Indikator"), *(kepala(t) for t in tahun)]
    return bungkus("semua-garis", "Realisasi setiap indikator dari tahun ke tahun", atas, baris)


def _sel_tahun(situs: Situs, r: Ruas | None) -> Html:
    if r is None:
        return sel("tidak ada", "kosong")
    i = _indikator(situs, r)
    putus = html("<br><small>tidak sebanding dengan tahun sebelumnya</small>") if r.putus else KOSONG
    return sel(
        html("{}<br>{}{}", kalimat_angka(i.utama.realisasi), lencana(situs.tahun[str(r.tahun)].hitungan.kesimpulan[i.kode].tercapai), putus)
    )


def ringkas_html(situs: Situs, ke: Ke) -> Html:
    """Each year in one row: promises, money, findings."""
    baris = []
    for t in situs.terbit:
        r = t.hitungan.putus
        isi = [f"{bilangan(len(r.tercapai))} dari {bilangan(r.semua)}"]
        isi.append(hasil_teks(u.serapan) if (u := _total(t)) else TIADA)
        isi.append(bilangan(len(t.temuan_penting)))
        baris.append(baris_html(nama_baris(tautan(ke(f"{t.tahun}/"), f"Laporan {t.tahun}")), *(sel(x, "angka") for x in isi)))
    atas = kepala_angka("Tahun", "Janji atau target tercapai", "Serapan anggaran", "Temuan")
    return bungkus("ringkas-tahun", "Tahun-tahun yang terbit", atas, baris)


# --- sasaran ---------------------------------------------------------------------------------


def sasaran_html(situs: Situs, ke: Ke) -> Html:
    """How many indikator of each sasaran met their target, year by year; other names under one code are told."""
    kode = dict.fromkeys(k for t in reversed(situs.terbit) for k in t.sasaran)
    baris = []
    for k in kode:
        nama = next(t.sasaran[k].nama for t in reversed(situs.terbit) if k in t.sasaran)
        baris.append(baris_html(nama_baris(html("{} {}", k, aman(nama))), *(_sel_sasaran(t, k, ke) for t in situs.terbit)))
    atas = [kepala("Sasaran"), *(kepala(t.tahun) for t in situs.terbit)]
    tabel = bungkus("sasaran-tahun", "Indikator yang mencapai target, per sasaran", atas, baris)
    return gabung((tabel, *_sasaran_lain(situs, kode)))


def _sel_sasaran(t: Tahun, kode: str, ke: Ke) -> Html:
    if kode not in t.sasaran:
        return sel("tidak ada", "kosong")
    s = t.sasaran[kode]
    tercapai = sum(t.hitungan.kesimpulan[i.kode].tercapai is True for i in s.indikator)
    return sel(tautan(ke(halaman_sasaran(t.tahun, s.slug)), f"{bilangan(tercapai)} dari {bilangan(len(s.indikator))}"))


def _sasaran_lain(situs: Situs, kode: Iterable[str]) -> Iterator[Html]:
    for k in kode:
        nama: dict[str, list[str]] = {}
        for t in situs.terbit:
            if k in t.sasaran:
                nama.setdefault(t.sasaran[k].nama, []).append(t.tahun)
        if len(nama) > 1:
            sebut = "; ".join(f"{', '.join(tahun)}: “{n}”" for n, tahun in nama.items())
            yield html("<p>{} tidak selalu sama bunyinya, jadi hitungannya belum tentu sebanding. {}.</p>", k, aman(sebut))


# --- money -----------------------------------------------------------------------------------


def beranggaran(situs: Situs) -> list[Tahun]:
    """The published years that have a budget with a total."""
    return [t for t in situs.terbit if _total(t) is not None]


def _total(t: Tahun) -> Belanja | None:
    if t.berperan("anggaran") is None:
        return None
    return next((b for b in t.hitungan.uang.baris if b.jumlah), None)


def uang_html(situs: Situs, ke: Ke) -> Html:
    """Pagu, realisasi, sisa and serapan of each year, in total and by programme."""
    tahun = beranggaran(situs)
    atas = kepala_angka(
        "Tahun", *(bersatuan_html(n, s) for n, s in (("Pagu", "Rp"), ("Realisasi", "Rp"), ("Sisa", "Rp"), ("Serapan", "%")))
    )
    total = [(t, b) for t in tahun if (b := _total(t))]
    baris = [_baris_uang(tautan(ke(f"{t.tahun}/bab-3/keuangan/"), t.tahun), b) for t, b in total]
    titik = [TitikTahun(t.tahun, b.realisasi, b.pagu) for t, b in total]
    gambar = batang_tahun("uang-tahun", "Realisasi anggaran", titik, nama_acuan="Pagu", kata=_pendek)
    return gabung(
        (
            bungkus("uang-tahun", "Anggaran dari tahun ke tahun", atas, baris),
            grafik_html(gambar) if gambar else KOSONG,
            _program(tahun),
        )
    )


def _pendek(a: Angka) -> str:
    return tercetak(a) if a.nilai is None else rupiah_pendek(a.nilai)


def _baris_uang(nama: object, b: Belanja) -> Html:
    hitung = (sel(hasil_teks(h).removeprefix("Rp"), "angka") for h in (b.sisa, b.serapan))
    return baris_html(nama_baris(nama), sel_html(b.pagu), sel_html(b.realisasi), *hitung)


def _program(tahun: list[Tahun]) -> Html:
    """Programmes by name, each with its years; a name that only one year has stands alone."""
    semua: dict[str, list[tuple[str, Belanja]]] = {}
    for t in tahun:
        for b in t.hitungan.uang.program:
            semua.setdefault(b.program, []).append((t.tahun, b))
    satuan = {"Pagu": "Rp", "Realisasi": "Rp", "Sisa": "Rp", "Serapan": "%"}
    atas = kepala_angka("Program dan tahun", *(bersatuan_html(n, s) for n, s in satuan.items()))
    baris = [_baris_uang(html("{}<br>{}", aman(nama), t), b) for nama, isi in semua.items() for t, b in isi]
    return bungkus("program-tahun", "Anggaran per program; program disamakan menurut namanya", atas, baris)


# --- AKIP ------------------------------------------------------------------------------------


def berakip(situs: Situs) -> list[Tahun]:
    """The published years whose report prints an AKIP score."""
    return [t for t in situs.terbit if t.berperan("akip") is not None]


def akip_html(situs: Situs, ke: Ke) -> Html:
    """The AKIP score that each report prints, as its components add up, and its predikat."""
    baris, titik = [], []
    for t in berakip(situs):
        a, tabel = t.hitungan.akip, t.berperan("akip")
        assert tabel is not None
        predikat = a.predikat.alasan if isinstance(a.predikat, TidakDihitung) else a.predikat.predikat
        laporan = tautan(ke(f"{t.tahun}/data/{tabel.kode}/"), f"Laporan {t.tahun}: {tabel.judul}")
        baris.append(baris_html(nama_baris(laporan), sel_html(a.tercetak), sel(hasil_teks(a.total), "angka"), sel(predikat)))
        titik.append(TitikTahun(t.tahun, a.tercetak))
    atas = [*kepala_angka("Dicetak di", "Nilai tercetak", "Nilai dijumlahkan"), kepala("Predikat dihitung")]
    gambar = batang_tahun("akip-tahun", "Nilai AKIP menurut tahun laporan", titik, nama_nilai="Nilai AKIP")
    return gabung((bungkus("akip-tahun", "Nilai AKIP yang dicetak setiap laporan", atas, baris), grafik_html(gambar) if gambar else KOSONG))


# --- findings --------------------------------------------------------------------------------


def temuan_html(situs: Situs, ke: Ke) -> Html:
    """Findings of each year by weight, then which checks found something where they had found nothing, and the other way round."""
    baris = []
    for t in situs.terbit:
        temuan, catatan, salah_baca = golongan(t)
        bobot = Counter(x.penerapan.keparahan for x in temuan)
        banyak = (len(t.hal), bobot[Keparahan.BERAT], bobot[Keparahan.SEDANG], bobot[Keparahan.RINGAN], len(catatan), len(salah_baca))
        baris.append(baris_html(nama_baris(tautan(ke(halaman_pemeriksaan(t.tahun)), t.tahun)), sel_bilangan(*banyak)))
    atas = kepala_angka("Tahun", "Hal", "Berat", "Sedang", "Ringan", "Catatan", "Mungkin salah baca")
    return gabung((bungkus("temuan-tahun", "Temuan dari tahun ke tahun", atas, baris), _jenis(situs), *_datang_pergi(situs)))


def _menurut_aturan(t: Tahun) -> Counter[str]:
    """How many findings that count each check made, by its title."""
    judul = {p.kode: p.judul for p, _ in t.hasil_periksa.penerapan}
    return Counter(judul[x.pemeriksaan] for x in t.temuan_penting)


def _jenis(situs: Situs) -> Html:
    banyak = {t.tahun: _menurut_aturan(t) for t in situs.terbit}
    ada = dict.fromkeys(judul for t in situs.terbit for p, _ in t.hasil_periksa.penerapan for judul in (p.judul,))
    baris = [baris_html(nama_baris(j), sel_bilangan(*(n[j] for n in banyak.values()))) for j in ada if any(n[j] for n in banyak.values())]
    return bungkus("temuan-aturan", "Temuan menurut pemeriksaan", kepala_angka("Pemeriksaan", *banyak), baris)


def _datang_pergi(situs: Situs) -> Iterator[Html]:
    """Between each two years: kinds of findings that are new, and those that are gone."""
    for lalu, kini in zip(situs.terbit, situs.terbit[1:], strict=False):
        satu, dua = _menurut_aturan(lalu), _menurut_aturan(kini)
        datang, pergi = [j for j in dua if not satu[j]], [j for j in satu if not dua[j]]
        isi = (lalu.tahun, kini.tahun, _sebut(datang), _sebut(pergi))
        yield html("<p>Dari {} ke {} baru muncul: {}. Tidak ada lagi: {}.</p>", *isi)


def _sebut(judul: list[str]) -> str:
    return "; ".join(judul) or "tidak ada"


# --- the same thing in another year ------------------------------------------------------------


def tetangga(situs: Situs, alamat: str, ada: Collection[str]) -> dict[str, str]:
    """Where the thing of a page stands in other published years, by year; ``ada`` are the addresses of all pages.

    An indikator is followed through its line, anything else by its address.
    """
    milik = situs.milik(alamat)
    if milik is None:
        return {}
    sisa = alamat.partition("/")[2]
    hasil = {}
    for t in situs.terbit:
        if t is milik:
            continue
        sana = _di_tahun(situs, milik, sisa, t)
        if sana in ada:
            hasil[t.tahun] = sana
    return hasil


def _di_tahun(situs: Situs, milik: Tahun, sisa: str, t: Tahun) -> str:
    """The address in year ``t`` of what stands at ``sisa`` in ``milik``; empty where the line does not lead there."""
    if not sisa.startswith("indikator/"):
        return f"{t.tahun}/{sisa}"
    g = _garis_halaman(situs, milik, sisa)
    r = g.di(int(t.tahun)) if g else None
    return halaman_indikator(t.tahun, _indikator(situs, r).slug) if r else ""


def _garis_halaman(situs: Situs, milik: Tahun, sisa: str) -> Garis | None:
    slug = sisa.removeprefix("indikator/").rstrip("/")
    kode = next((i.kode for i in milik.indikator.values() if i.slug == slug), None)
    return next((g for g in situs.garis if (r := g.di(int(milik.tahun))) and r.kode == kode), None)


def tahun_lain_html(situs: Situs, alamat: str, ada: Collection[str], ke: Ke) -> Html:
    """``Tahun lain: 2025 · 2026``, where the thing of this page stands in other years; empty without a neighbour."""
    semua = tetangga(situs, alamat, ada)
    butir = [tautan(ke(sana), tahun) for tahun, sana in semua.items()]
    if not butir:
        return KOSONG
    return html('<p class="lk-tahun-lain">Tahun lain: {}{}</p>', gabung(butir, " · "), _ke_garis(situs, alamat, ada, ke))


def _ke_garis(situs: Situs, alamat: str, ada: Collection[str], ke: Ke) -> Html:
    """From an indikator to its page through the years."""
    milik = situs.milik(alamat)
    sisa = alamat.partition("/")[2]
    if milik is None or not sisa.startswith("indikator/") or (g := _garis_halaman(situs, milik, sisa)) is None:
        return KOSONG
    awal = set(g.ruas)
    slug = next((s for s, lain in garis_terbit(situs).items() if awal & {*lain.ruas}), "")
    if not slug or halaman_garis(slug) not in ada:
        return KOSONG
    return html(" · {}", tautan(ke(halaman_garis(slug)), "dari tahun ke tahun"))


def tahun_lama_html(situs: Situs, alamat: str, ada: Collection[str], ke: Ke) -> Html:
    """On every page of an older published year: which year this is, and the way to the newest; empty elsewhere."""
    milik = situs.milik(alamat)
    if milik is None or milik.draf or milik is situs.utama:
        return KOSONG
    baru = situs.utama.tahun
    sana = tetangga(situs, alamat, ada).get(baru, f"{baru}/")
    return html('<p class="lk-tahun-lama">Ini laporan {}. Yang terbaru: {}.</p>', milik.tahun, tautan(ke(sana), baru))
