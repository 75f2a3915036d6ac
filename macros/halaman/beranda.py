"""The first answers of the year as cards, and how the key figures depend on the table one reads."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.kosong import sebab_kosong
from lakip_calc.rekap import RekapKetercapaian
from macros.gambar.mini import sebagian
from macros.halaman.temuan import tanda_html
from macros.tahun.hitungan import BATAS_PEMBANDING, RekapBacaan
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_indikator, halaman_topik
from macros.tulisan.angka import berukuran, bilangan, hasil_teks, rupiah_pendek, terbilang, tercetak
from macros.tulisan.kesimpulan import apa_dinilai
from macros.tulisan.tabel import baris_html, bungkus, kepala_angka, nama_baris, sel, sel_bilangan
from macros.tulisan.unsur import KOSONG, Html, aman, daftar, gabung, html, lencana_kata, tautan

DIPAKAI = "dipakai situs ini"


@dataclass(frozen=True)
class KartuMuka:
    """One of the first answers of the front page.

    topik   the code of the topic that tells the rest
    judul   the answer in one line
    isi     a sentence or two
    gambar  a small picture; nothing where there is none
    """

    topik: str
    judul: str
    isi: Html
    gambar: Html = KOSONG


def jawaban_html(tahun: Tahun, semua: Iterable[KartuMuka], topik: Collection[str], ke: Ke) -> Html:
    """The answers as cards; ``topik`` are the codes of the topics of the year."""

    def judul(j: KartuMuka) -> Html:
        return tautan(ke(halaman_topik(tahun.tahun, j.topik)), j.judul) if j.topik in topik else aman(j.judul)

    kartu = gabung(html("<li><h2>{}</h2>{}<p>{}</p></li>", judul(j), j.gambar, j.isi) for j in semua)
    return html('<ul class="lk-jawab">{}</ul>', kartu)


def jawaban_pertama(tahun: Tahun, ke: Ke) -> Iterator[KartuMuka]:
    """What every office can say first: its promises and its money."""
    yield _janji(tahun, ke)
    yield from _terpakai(tahun)


def jawaban_cadangan(tahun: Tahun) -> Iterator[KartuMuka]:
    """What is said where the modul of an office have too little to say: whether the report can be trusted."""
    temuan = f"{bilangan(len(tahun.temuan_terbuka))} temuan saat isi laporan dicocokkan satu sama lain."
    yield KartuMuka("bisa-dipercaya", f"{bilangan(len(tahun.hal_terbuka))} hal perlu dijelaskan", aman(temuan))


def _janji(tahun: Tahun, ke: Ke) -> KartuMuka:
    """How many promises were kept, and which were not."""
    p = tahun.hitungan.putus
    tercapai, semua = len(p.tercapai), p.semua
    kata = (f"{bilangan(tercapai)} tercapai", *([f"{bilangan(len(p.tidak_tercapai))} tidak"] if p.tidak_tercapai else []))
    gambar = sebagian(Decimal(tercapai), Decimal(semua), kata)
    return KartuMuka("janji", f"{bilangan(tercapai)} dari {bilangan(semua)} {apa_dinilai(tahun)} tercapai", _belum(tahun, ke), gambar)


def _belum(tahun: Tahun, ke: Ke) -> Html:
    """The indikator that missed, by name, and how many cannot be judged."""
    p = tahun.hitungan.putus
    nama = [
        tautan(ke(halaman_indikator(tahun.tahun, (i := tahun.indikator[k]).slug)), f"{i.kode} {i.nama_pendek}") for k in p.tidak_tercapai
    ]
    bagian = [html("Tidak tercapai: {}.", gabung(nama, ", "))] if nama else []
    if p.tanpa_angka:
        bagian.append(aman(f"{bilangan(len(p.tanpa_angka))} tidak dapat dinilai."))
    return gabung(bagian, " ") if bagian else aman("Tidak satu pun meleset.")


def _terpakai(tahun: Tahun) -> Iterator[KartuMuka]:
    """The money, where the year has a budget."""
    if not tahun.hitungan.ada_uang:
        return
    uang = tahun.hitungan.uang.total
    if uang.pagu.nilai is not None and uang.realisasi.nilai is None:
        sebab = sebab_kosong(uang.realisasi.untuk_hitung) or "bukan angka"
        yield KartuMuka("uang", f"{_pendek(uang.pagu)} dianggarkan", aman(f"Realisasinya {sebab}."))
        return
    dari = f"{hasil_teks(uang.serapan)} dari {_pendek(uang.pagu)}"
    gambar = KOSONG
    if uang.pagu.nilai and uang.realisasi.nilai is not None:
        gambar, dari = sebagian(uang.realisasi.nilai, uang.pagu.nilai, (dari,)), ""
    isi = f"{dari}. {_program(tahun)}" if dari else _program(tahun)
    yield KartuMuka("uang", f"{_pendek(uang.realisasi)} terpakai", aman(isi), gambar)


def _program(tahun: Tahun) -> str:
    """``Laporan hanya merinci dua program.``"""
    banyak = len(tahun.hitungan.uang.program)
    return f"Laporan merinci {terbilang(banyak)} program." if banyak else ""


def _pendek(uang: Angka) -> str:
    return tercetak(uang) if uang.nilai is None else rupiah_pendek(uang.nilai)


def janji_belum_html(tahun: Tahun, ke: Ke) -> Html:
    """The indikator that missed the target of the yearly plan, by name; a sentence where there is none."""
    if tahun.hitungan.rencana is None:
        return KOSONG
    belum = [tahun.hitungan.kesimpulan[kode] for kode in tahun.hitungan.janji.tidak_tercapai]
    if not belum and not tahun.hitungan.janji.tercapai:
        return html("<p>Belum ada indikator yang dapat dinilai.</p>")
    if not belum and tahun.hitungan.janji.tanpa_angka:
        tanpa = bilangan(len(tahun.hitungan.janji.tanpa_angka))
        return html("<p>Semua indikator yang dapat dinilai mencapai target yang dijanjikan; {} tidak dapat dinilai.</p>", tanpa)
    if not belum:
        return html("<p>Semua indikator mencapai target yang dijanjikan.</p>")
    butir = []
    for k in belum:
        i = tahun.indikator[k.kode]
        dijanjikan, hasil = (
            html("{}{}", berukuran(a), tanda_html(tahun, (a.id,), ke)) if a else "tidak dicetak"
            for a in (k.janji.target if k.janji else None, k.hasil)
        )
        nama = tautan(ke(halaman_indikator(tahun.tahun, i.slug)), f"{i.kode} {i.nama_pendek}")
        butir.append(html("{}: dijanjikan {}, hasil {}", nama, dijanjikan, hasil))
    return html("<p>{} indikator belum mencapai target yang dijanjikan:</p>{}", bilangan(len(belum)), daftar(butir))


# --- the readings --------------------------------------------------------------------------


def bacaan_tabel(tahun: Tahun, ke: Ke) -> Html:
    """How many indikator met their target in each table that prints them."""
    h = tahun.hitungan
    baris = []
    for b in h.bacaan:
        nama = tautan(ke(f"{tahun.tahun}/data/{b.tabel}/"), b.nama)
        sama = sel(f"{bilangan(b.sama)} dari {bilangan(b.ketercapaian.semua)}", "angka")
        baris.append(baris_html(nama_baris(gabung((nama, tanda_diikuti(b.utama)))), _sel_rekap(b.ketercapaian), sama))
    if h.rencana:
        gabungan = f"Target {_nama_pendek(h.rencana)}, realisasi {_dalam_kalimat(h.utama)}"
        baris.append(baris_html(nama_baris(gabungan), _sel_rekap(h.janji), sel("gabungan", "angka kosong")))
    kepala = kepala_angka("Tabel", "Tercapai", "Tidak tercapai", "Tidak ada angka", "Sama dengan tabel acuan")
    return bungkus("ketercapaian-bacaan", "Ketercapaian menurut tiap tabel", kepala, baris)


def tanda_diikuti(utama: bool) -> Html:
    """The mark of the reading that the site follows."""
    return html(" {}", lencana_kata("dipakai", DIPAKAI)) if utama else KOSONG


def _sel_rekap(r: RekapKetercapaian) -> Html:
    return sel_bilangan(len(r.tercapai), len(r.tidak_tercapai), len(r.tanpa_angka))


def _nama_pendek(b: RekapBacaan) -> str:
    """``Tabel sasaran``: a reading without its place in the report."""
    return b.nama.partition(" (")[0]


def _dalam_kalimat(b: RekapBacaan) -> str:
    """``tabel sasaran``: the same inside a sentence."""
    nama = _nama_pendek(b)
    return nama[:1].lower() + nama[1:]


def rata_bacaan_html(tahun: Tahun) -> Html:
    """Mean capaian in every table: as printed, as computed, and with a cap of 100."""
    batas = bilangan(BATAS_PEMBANDING)
    kepala = kepala_angka("Tabel", "Rata-rata tercetak", "Rata-rata dihitung", f"Dihitung, dibatasi {batas}", "Banyaknya angka")
    bacaan = tahun.hitungan.bacaan
    baris = [baris_html(nama_baris(b.nama), _sel_rata(b, len(tahun.indikator))) for b in bacaan]
    dibatasi, tanpa = ({hasil_teks(getattr(b.rata, n)) for b in bacaan if b.rata} for n in ("dengan_batas", "tanpa_batas"))
    sama = (
        f" Dengan batas {batas}, semua rata-rata menjadi sama dan tidak lagi memberi keterangan." if len(dibatasi) == 1 < len(tanpa) else ""
    )
    catatan = html('<p class="asal">Rata-rata biasa; laporan tidak menyebut bobot.{}</p>', sama)
    return gabung((bungkus("rata-bacaan", "Rata-rata capaian menurut tiap tabel", kepala, baris), catatan))


def _sel_rata(b: RekapBacaan, semua: int) -> Html:
    if b.rata is None or b.rata_tercetak is None:
        return html('<td colspan="4" class="kosong">tabel ini tidak mencetak realisasi dan capaian</td>')
    rata = (b.rata_tercetak, b.rata.tanpa_batas, b.rata.dengan_batas)
    return gabung([*(sel(hasil_teks(r), "angka") for r in rata), sel(f"{bilangan(b.banyak_angka)} dari {bilangan(semua)}", "angka")])
