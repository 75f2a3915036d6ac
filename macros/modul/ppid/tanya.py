"""What people ask, answered for everyone: how to ask the office, and every question with its answer as a closed fold.

The terms are those of Undang-Undang Nomor 14 Tahun 2008 (Pasal 22, 35, 36, 37). Peraturan Komisi Informasi Nomor 1 Tahun 2019 sets
others for elections; its text was not seen, so its terms are not told here.
"""

from collections.abc import Mapping

from lakip_calc.pemeriksaan.laporan import Baris
from macros.halaman.data import ketersediaan_html
from macros.halaman.figur import sisip
from macros.halaman.lipat import saringan_html
from macros.halaman.topik import Topik
from macros.modul import modul_ada
from macros.modul.ppid.balasan import bagian, kalimat_tanya, tempat_warga
from macros.modul.topik import semua_topik
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, di_tahun
from macros.tulisan.angka import bilangan, deret
from macros.tulisan.lipat import lipat
from macros.tulisan.unsur import KOSONG, Html, aman, daftar, gabung, html, tautan

UMUM = "Lain-lain"
CARA = (
    "<strong>Cari dahulu</strong> di jawaban di bawah ini atau di kotak pencarian. Banyak yang sudah terjawab.",
    "<strong>Ajukan permohonan</strong> lewat e-PPID, surat, atau datang sendiri. Sebut nama, alamat, informasi yang diminta, dan bentuk "
    "salinannya. Mintalah nomor pendaftarannya (UU 14/2008, Pasal 22).",
    "<strong>Tunggu pemberitahuan tertulis.</strong> Batasnya 10 hari kerja, dan dapat ditambah 7 hari kerja dengan alasan tertulis.",
)
TIDAK_PUAS = (
    "Ajukan keberatan tertulis kepada atasan PPID, paling lambat 30 hari kerja sesudah alasannya ditemukan. Ia menjawab paling lambat "
    "30 hari kerja (Pasal 35 dan 36).",
    "Bila tanggapannya tidak memuaskan, mintalah penyelesaian sengketa kepada Komisi Informasi. Batasnya 14 hari kerja sesudah tanggapan "
    "itu diterima (Pasal 37).",
)
DASAR = "Pasal-pasal itu dari Undang-Undang Nomor 14 Tahun 2008."
# what an office that holds elections must add
PEMILU = "pemilu"
CARA_PEMILU = " Untuk informasi Pemilu dan Pemilihan ada batas lain; tanyakan kepada PPID."
DASAR_PEMILU = (
    " Untuk informasi Pemilu dan Pemilihan ada aturan sendiri, Peraturan Komisi Informasi Nomor 1 Tahun 2019, dengan batas waktu yang lain. "
    "Isinya belum kami cocokkan; tanyakan kepada PPID."
)


def berpemilu(tahun: Tahun) -> bool:
    """Whether requests may be about elections, which have terms of their own."""
    return PEMILU in modul_ada(tahun)


def cara_meminta_html(tahun: Tahun) -> Html:
    """How to ask, in three steps, and what to do when the answer does not satisfy."""
    cara, dasar = (CARA_PEMILU, DASAR_PEMILU) if berpemilu(tahun) else ("", "")
    langkah = daftar(map(Html, (*CARA[:-1], CARA[-1] + cara)), urut=True)
    isi = gabung((daftar(map(Html, TIDAK_PUAS), urut=True), html('<p class="asal">{}</p>', DASAR + dasar)))
    return langkah + lipat("Bila jawabannya tidak memuaskan", isi)


def tanya_jawab_html(tahun: Tahun, ke: Ke) -> Html:
    """Every question with its answer, by subject."""
    topik = semua_topik(tahun)
    kelompok: dict[str, list[Html]] = {}
    for r in tahun.baris_kamus("tanya-jawab"):
        kelompok.setdefault(_pokok(r, topik), []).append(_tanya(tahun, r, ke))
    if len(kelompok) == 1:
        isi = html("<section><h3>Semua pertanyaan</h3>{}</section>", gabung(b for semua in kelompok.values() for b in semua))
    else:
        isi = gabung(_kelompok(nama, semua) for nama, semua in kelompok.items())
    kosong = html("<p>Tidak ada jawaban dengan kata itu. Coba satu kata saja, pakai kotak pencarian, atau tanyakan kepada kantor.</p>")
    return saringan_html("Cari jawaban", isi, kosong, ke)


def _kelompok(nama: str, semua: list[Html]) -> Html:
    return lipat(html("<h3>{}</h3> <small>{}</small>", nama, bilangan(len(semua))), gabung(semua), data_kelompok=True)


def _pokok(r: Baris, topik: Mapping[str, Topik]) -> str:
    """The subject of a question: the first topic of the year that it names."""
    return next((topik[k].pintu for k in bagian(r.get("topik", "")) if k in topik), UMUM)


def _tanya(tahun: Tahun, r: Baris, ke: Ke) -> Html:
    """One question as a fold: whether the report answers it, the answer with its figures, what is missing, its place, the page."""
    ada = r["ketersediaan"] in ("ada", "sebagian")
    tabel = [tahun.tabel[k] for k in bagian(r["tabel"])] if ada else []
    tempat = r["tempat"] or deret(dict.fromkeys(tempat_warga(t) for t in tabel))
    isi = gabung(
        (
            html("<p>{} {}</p>", ketersediaan_html(r["ketersediaan"]), sisip(r["jawaban"], tahun, ke)),
            *(html("<p>{}</p>", aman(k)) for k in kalimat_tanya(tahun, r)),
            html("<p><strong>Tidak dimuat laporan:</strong> {}.</p>", aman(r["kurang"])) if r["kurang"] else KOSONG,
            html('<p class="asal">Tempat di laporan: {}.</p>', aman(tempat)) if tempat else KOSONG,
            html("<p>{}</p>", tautan(ke(di_tahun(tahun.tahun, r["halaman"])), "Halaman jawabannya" if ada else "Halaman terdekat")),
        )
    )
    return lipat(html('<h4 id="{}">{}</h4>', r.kunci, aman(r["pertanyaan"])), isi, data_butir=True)
