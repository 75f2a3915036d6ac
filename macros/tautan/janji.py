"""Janji: the addresses and figures that were once published.

``data/janji/tautan.csv`` lists the permanent links once published. None of them ever dies: the
build ends where one is gone or leads elsewhere, unless ``data/janji/pengalihan.csv`` says where it
leads now: an address, or for a figure its new id. ``data/janji/angka-<year>.csv`` keeps the figures as
first published; what has changed since must stand in ``perubahan.csv``. A figure with a new id is no change.

``python -m macros tautan`` (`macros.perintah.tautan`) adds what is new. It removes nothing.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from macros.tahun.galat import Galat, GalatData
from macros.tahun.tabel.sel import TidakTerbaca, baca_tanggal
from macros.tahun.tabel.tabel import baca_berkas, baca_csv
from macros.tautan.alamat import Tautan, halaman_dari

FOLDER = "data/janji"
PENGALIHAN = ("lama", "baru", "sejak", "alasan")
TAUTAN = ("kode", "jenis", "judul", "alamat")
ANGKA = ("id", "teks")


class GalatTautan(Exception):
    """Ends the build before the site is replaced; lists every permanent link that would die."""

    pesan_untuk_staf = True

    def __init__(self, masalah: list[str]):
        self.masalah = masalah
        pesan = [
            f"Situs tidak diterbitkan: {len(masalah)} tautan tetap tidak sampai ke tujuannya.",
            *masalah,
            f"Kembalikan yang hilang, atau tambahkan satu baris di {FOLDER}/pengalihan.csv: lama (kode tautan, atau alamat halaman lama), "
            "baru (alamat penggantinya, misalnya perubahan/; untuk angka boleh id barunya), sejak (tanggal), alasan.",
            "Situs yang sudah terbit tidak diubah.",
        ]
        super().__init__("\n".join(pesan))


@dataclass(frozen=True)
class Janji:
    """What has been promised: links by code, where moved things are, figures by id."""

    tautan: Mapping[str, Tautan] = field(default_factory=dict)
    pengalihan: Mapping[str, str] = field(default_factory=dict)  # old code or old page: new address, or new id of a figure
    angka: Mapping[str, str] = field(default_factory=dict)

    def kode_kini(self, kode: str) -> str:
        """What follows a code in the end: the id that a figure has now, or an address; the code itself where nothing does."""
        return kode_kini(kode, self.pengalihan)

    def akhir(self, alamat: str) -> str:
        """Where an address leads in the end, when its page has moved, perhaps more than once."""
        dilalui = set()
        while (halaman := halaman_dari(alamat)) in self.pengalihan and halaman not in dilalui:
            dilalui.add(halaman)
            baru = self.pengalihan[halaman]
            alamat = baru if "#" in baru else baru + alamat[len(halaman) :]
        return alamat


def id_angka(kode: str) -> bool:
    """Whether a code is the id of a figure: ``year/table/row/column``."""
    return len(bagian := kode.split("/")) == 4 and all(bagian) and "#" not in kode


def kode_kini(kode: str, pengalihan: Mapping[str, str]) -> str:
    """Follow a code from new id to new id; see `Janji.kode_kini`."""
    dilalui: set[str] = set()
    while kode in pengalihan and kode not in dilalui:
        dilalui.add(kode)
        kode = pengalihan[kode]
    return kode


def muat_janji(akar: Path) -> Janji:
    """The promises on file, of all years; none where the folder does not exist. Raises GalatData with every fault."""
    galat: list[Galat] = []
    tautan = {r["kode"]: Tautan(**r) for _, r in _baca(akar, "tautan", TAUTAN, galat)}
    berkas_angka = sorted(jalur.stem for jalur in (akar / FOLDER).glob("angka-*.csv"))
    angka = {r["id"]: r["teks"] for nama in berkas_angka for _, r in _baca(akar, nama, ANGKA, galat)}
    pengalihan: dict[str, str] = {}
    for baris, r in _baca(akar, "pengalihan", PENGALIHAN, galat):
        for kolom, masalah in _masalah(r, {*tautan, *angka}, pengalihan):
            galat.append(Galat(f"{FOLDER}/pengalihan.csv", baris, kolom, masalah))
        pengalihan[r["lama"]] = r["baru"]
    if galat:
        raise GalatData(galat)
    return Janji(tautan, pengalihan, angka)


def _baca(akar: Path, nama: str, kolom: tuple[str, ...], galat: list[Galat]) -> Iterable[tuple[int, dict[str, str]]]:
    """The rows of one file with their numbers."""
    jalur = akar / FOLDER / f"{nama}.csv"
    if not jalur.exists():
        return []
    teks = baca_berkas(akar, jalur, galat)
    if teks is None:
        return []
    try:
        frame = baca_csv(teks)
    except ValueError as salah:
        galat.append(Galat(f"{FOLDER}/{nama}.csv", 0, "", f"tidak dapat dibaca sebagai tabel ({salah})"))
        return []
    if tuple(frame.columns) != kolom:
        galat.append(Galat(f"{FOLDER}/{nama}.csv", 1, "", f"judul kolom tidak cocok; tulis persis: {', '.join(kolom)}"))
        return []
    return enumerate(frame.to_dict("records"), start=2)  # row 1 is the header


def _masalah(r: dict[str, str], dijanjikan: Collection[str], ada: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """What is wrong with one row of pengalihan.csv; ``dijanjikan`` are the codes of links and the ids of figures."""
    if not r["lama"].endswith("/") and r["lama"] not in dijanjikan:
        yield "lama", f"'{r['lama']}' bukan kode di tautan.csv; alamat halaman lama diakhiri garis miring"
    if r["lama"] in ada:
        yield "lama", f"'{r['lama']}' sudah dialihkan di baris lain; ubah baris itu"
    if r["lama"].startswith(("/", "http")) or ".." in r["lama"]:
        yield "lama", f"'{r['lama']}' bukan alamat di dalam situs; tulis seperti 2024/bab-3/keuangan/"
    if (
        r["baru"] != "./"
        and not (id_angka(r["lama"]) and id_angka(r["baru"]))
        and (r["baru"].startswith(("/", "http", ".")) or not halaman_dari(r["baru"]).endswith("/"))
    ):
        yield "baru", f"'{r['baru']}' bukan alamat halaman di dalam situs; tulis seperti 2024/data/dpt/ atau 2024/data/dpt/#dpt-total"
    if not r["alasan"].strip():
        yield "alasan", "belum diisi; tulis mengapa pindah atau hilang"
    try:
        baca_tanggal(r["sejak"])
    except TidakTerbaca as salah:
        yield "sejak", str(salah)


def tepati(kini: Iterable[Tautan], janji: Janji, halaman: Mapping[str, frozenset[str]]) -> tuple[list[Tautan], dict[str, str]]:
    """Today's links with the moved ones, and where old pages lead; ``halaman`` are the anchors of each page.

    Raises GalatTautan with every promise that would be broken.
    """
    masalah: list[str] = []
    hasil = _sekarang(kini, masalah)
    for kode, dulu in janji.tautan.items():
        if ditepati := _menepati(dulu, hasil, janji, halaman, masalah):
            hasil[kode] = ditepati
    pindah = {lama: janji.akhir(lama) for lama in janji.pengalihan if lama.endswith("/")}
    masalah += [
        f"- {lama}: dialihkan di {FOLDER}/pengalihan.csv, padahal halamannya masih ada; hapus barisnya"
        for lama in pindah
        if lama in halaman
    ]
    tujuan = {t.kode: t.alamat for t in hasil.values()} | pindah
    masalah += [f"- {dari}: menuju {alamat}, yang tidak ada" for dari, alamat in tujuan.items() if not _ada(alamat, halaman)]
    if masalah:
        raise GalatTautan(masalah)
    return list(hasil.values()), pindah


def _sekarang(kini: Iterable[Tautan], masalah: list[str]) -> dict[str, Tautan]:
    """Today's links by their codes; a code used twice is a fault."""
    hasil: dict[str, Tautan] = {}
    for t in kini:
        if t.kode in hasil:
            masalah.append(f"- {t.kode}: dipakai dua kali, untuk {hasil[t.kode].alamat} dan {t.alamat}; ubah salah satu kodenya")
        hasil[t.kode] = t
    return hasil


def _menepati(
    dulu: Tautan, hasil: Mapping[str, Tautan], janji: Janji, halaman: Mapping[str, frozenset[str]], masalah: list[str]
) -> Tautan | None:
    """The promised link as it is kept today: moved, or as it is; None, with what is wrong, where it is not kept."""
    sekarang = hasil.get(dulu.kode)
    if dulu.kode in janji.pengalihan:
        baru = janji.kode_kini(dulu.kode)
        if id_angka(baru) and baru not in hasil:
            masalah.append(f"- {dulu.kode} ({dulu.jenis}: {dulu.judul}): dialihkan ke {baru}, angka yang tidak ada")
            return None
        return replace(sekarang or dulu, alamat=janji.akhir(hasil[baru].alamat if id_angka(baru) else baru))
    baru = janji.akhir(dulu.alamat)
    if sekarang is None and baru != dulu.alamat:
        return replace(dulu, alamat=baru if _ada(baru, halaman) else halaman_dari(baru))
    if sekarang is None:
        masalah.append(f"- {dulu.kode} ({dulu.jenis}: {dulu.judul}): hilang, dulu menuju {dulu.alamat}")
    elif sekarang.alamat != dulu.alamat and halaman_dari(baru) != halaman_dari(sekarang.alamat) and not _dari_daftar(dulu):
        masalah.append(f"- {dulu.kode} ({dulu.jenis}: {dulu.judul}): dulu menuju {dulu.alamat}, sekarang menuju {sekarang.alamat}")
    return sekarang


def _dari_daftar(dulu: Tautan) -> bool:
    """Whether a link was promised when every finding stood in one list, ``2024/pemeriksaan/#<id>``.

    It leads to the finding wherever that stands today; who opens the old address is led on from there.
    """
    return dulu.jenis == "temuan" and halaman_dari(dulu.alamat).endswith("/pemeriksaan/")


def _ada(alamat: str, halaman: Mapping[str, frozenset[str]]) -> bool:
    isi, _, jangkar = alamat.partition("#")
    return isi in halaman and (not jangkar or jangkar in halaman[isi])
