"""The question how to ask the office for information."""

from collections.abc import Iterator
from functools import partial

from macros.halaman.topik import MINTA, Topik
from macros.tahun.identitas import kanal
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke
from macros.tulisan.angka import bilangan
from macros.tulisan.tabel import baris_html, bungkus, kepala, nama_baris, sel
from macros.tulisan.unsur import KOSONG, Html, aman, html

# rows of identitas.csv that say where the office is, and what a citizen calls them
TEMPAT = {"telepon": "Telepon", "faks": "Faks", "alamat-gedung-kantor": "Kantor"}
AKUN = "@"  # begins the name of an account of social media


def tawaran(tahun: Tahun) -> Iterator[Topik]:
    """One topic, where the year says how the office can be reached."""
    if saluran(tahun):
        yield Topik(
            MINTA,
            "Minta informasi",
            "Cara meminta informasi",
            partial(_singkat, tahun),
            partial(_jawaban, tahun),
            _tempat(tahun),
            (("/ppid/", "Permohonan informasi (PPID)"), *_indikator(tahun), *_media(tahun)),
            tabel=partial(_tabel, tahun),
            gambar=("permohonan",),
            dijawab=("cara-minta",),
            cari=("kontak", "alamat", "telepon", "hubungi", "PPID", "keberatan"),
        )


def saluran(tahun: Tahun) -> dict[str, str]:
    """The ways to the office that the report prints: the e-PPID, where it is, its website; its social media have a table."""
    ppid, _ = kanal(tahun)
    situs = {r["jenis"]: r["nama_akun"] for r in tahun.baris_kamus("media") if AKUN not in r["nama_akun"]}
    awal = {jenis: akun for jenis, akun in situs.items() if akun == ppid}
    return awal | {nama: isi for unsur, nama in TEMPAT.items() if (isi := tahun.identitas(unsur))} | situs


def _tempat(tahun: Tahun) -> str:
    t = tahun.berperan("permohonan")
    return t.tempat if t else "identitas kantor"


def _indikator(tahun: Tahun) -> tuple[tuple[str, str], ...]:
    """The page of the indikator that counts the requests."""
    t = tahun.berperan("permohonan")
    i = tahun.indikator.get(t.daftar["dihitung_indikator"]) if t else None
    return ((f"indikator/{i.slug}/", f"{i.kode} {i.nama_pendek}"),) if i else ()


def _media(tahun: Tahun) -> tuple[tuple[str, str], ...]:
    t = tahun.tabel_kamus("media")
    return ((f"data/{t.kode}/", f"Tabel: {t.judul}"),) if t else ()


def _singkat(tahun: Tahun) -> str:
    ppid, telepon = kanal(tahun)
    cara = [f"e-PPID {ppid}" if ppid else "", f"telepon {telepon}" if telepon else ""]
    return ", ".join(filter(None, cara)) or "alamat kantor"


def _jawaban(tahun: Tahun, ke: Ke) -> Html:
    ppid, telepon = kanal(tahun)
    kantor = tahun.identitas("alamat-gedung-kantor")
    cara = [f"lewat e-PPID {ppid}" if ppid else "", f"telepon {telepon}" if telepon else "", "datang ke kantor" if kantor else ""]
    kalimat = " atau ".join(filter(None, cara))
    t = tahun.berperan("permohonan")
    masuk = html("<p>Pada {} tercatat {} permohonan.</p>", tahun.tahun, bilangan(len(t.baris))) if t else KOSONG
    return html("<p>{}.</p>{}", aman(kalimat[:1].upper() + kalimat[1:]), masuk) if kalimat else masuk


def _tabel(tahun: Tahun, ke: Ke) -> Html:
    baris = (baris_html(nama_baris(aman(nama)), sel(aman(isi))) for nama, isi in saluran(tahun).items())
    return bungkus("topik-minta-informasi", "Jalan ke kantor", [kepala("Lewat", "kunci"), kepala("Alamat")], baris)
