"""What a check answers: one Penerapan for each thing it looked at, a Temuan for each that failed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from lakip_calc.pemeriksaan.laporan import Laporan


class Putusan(StrEnum):
    """How one application of a check ended."""

    LULUS = "lulus"
    GAGAL = "gagal"
    TIDAK_BERLAKU = "tidak berlaku"


class Keparahan(StrEnum):
    """How much a finding matters to a reader of the figure.

    BERAT    the figure misleads: another value, another verdict
    SEDANG   the report contradicts itself, the verdict stays
    RINGAN   rounding, wording, numbering
    CATATAN  worth knowing, nobody's mistake
    """

    BERAT = "berat"
    SEDANG = "sedang"
    RINGAN = "ringan"
    CATATAN = "catatan"


ATURAN_RINGAN = (
    "Hal kecil menjadi temuan bila pembaca yang memakai laporan itu sewajarnya mendapat jawaban lain daripada yang tercetak: menghitung "
    "ulang dan mendapat angka terakhir yang lain; mencari kode, nomor, nama, atau judul dan menemukan hal lain atau tidak menemukannya; "
    "mengikuti penomoran atau urutan bab dan tersesat. Bukan temuan: ejaan, huruf besar, tanda baca, spasi, kata kecil seperti “dan”, dan "
    "cara menulis angka; angka yang sama sesudah dibulatkan; dan yang hanya rusak di teks pindai."
)


class Cakupan(StrEnum):
    """Which figures of an application are held against another value.

    TIDAK_ADA  none: names, dates, completeness
    PERTAMA    the first, which follows from the others
    SEMUA      all: they are printings of one figure, or follow from something else
    """

    TIDAK_ADA = "tidak ada"
    PERTAMA = "pertama"
    SEMUA = "semua"


class Ragam(StrEnum):
    """A kind of oddity that may come from another pattern than the tables; the text is what readers call it."""

    KODE = "kode di kotak lain"
    NAMA = "nama lain"
    SATUAN = "satuan lain"
    TAHUN = "nilai tahun lain"
    URAIAN = "angka lain dalam uraian"


@dataclass(frozen=True)
class Penerapan:
    """One application of a check.

    objek     what was looked at: a figure id, a table code, a code of an indikator; stable from build to build
    putusan   lulus, gagal or tidak berlaku
    alasan    one short, fair Indonesian sentence: what explains it, what differs, or why the check does not apply
    angka     ids of the printed figures it touches (``2024/table/row/column``)
    tercetak, dihitung  both values as a reader writes them, empty where there is none
    tempat    where in the report
    keparahan only for gagal
    salah_baca  True where damaged scanned text may explain it: then it is not the office's mistake
    petunjuk  key by which findings of one likely cause are gathered, empty if none
    indikator  code of the one indikator it is about, empty where the figures alone say it
    ragam     which kind of oddity it is, if it is one of these
    cakupan   which of its figures were held against another value; None where that is as in all of its check
    berpokok  False where `alasan` begins with what is printed: who quotes it alone says first of what
    judul     of gagal: names its subject and says the matter in one plain sentence, to be read alone, in a list or as a title
    angka_lain  ids of figures in reports of other years, against which it was held
    selisih   how far the printed value is from the other one, as a reader writes it; empty where one is no number
    """

    objek: str
    putusan: Putusan
    alasan: str
    angka: tuple[str, ...] = ()
    tercetak: str = ""
    dihitung: str = ""
    tempat: str = ""
    keparahan: Keparahan | None = None
    salah_baca: bool = False
    petunjuk: str = ""
    indikator: str = ""
    ragam: Ragam | None = None
    cakupan: Cakupan | None = None
    berpokok: bool = True
    judul: str = ""
    selisih: str = ""
    angka_lain: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if (self.putusan is Putusan.GAGAL) != (self.keparahan is not None):
            raise ValueError("keparahan belongs to gagal, and gagal needs one")
        if (self.putusan is Putusan.GAGAL) != bool(self.judul):
            raise ValueError("judul belongs to gagal, and gagal needs one")


def lulus(objek: str, alasan: str, *angka: str) -> Penerapan:
    """The check applies and is met."""
    return Penerapan(objek, Putusan.LULUS, alasan, angka)


def tidak_berlaku(objek: str, alasan: str, *angka: str) -> Penerapan:
    """The check cannot be applied here, and why."""
    return Penerapan(objek, Putusan.TIDAK_BERLAKU, alasan, angka)


@dataclass(frozen=True)
class Pemeriksaan:
    """A check: a number, a name, what kind of thing it finds, its published rule, and the work itself.

    `aturan` is the docstring of its module, published as it stands (Indonesian): what it applies to,
    when it passes, when it fails, when it does not apply and why. `cakupan` says which figures of
    its applications were held against another value; `perlu_lalu` that it needs an earlier report;
    `saran` is what to do about a finding while the report is still a draft, one plain sentence.
    """

    kode: str
    judul: str
    jenis: str
    aturan: str
    jalankan: Callable[[Laporan], Iterable[Penerapan]]
    cakupan: Cakupan = Cakupan.TIDAK_ADA
    perlu_lalu: bool = False
    saran: str = ""

    def ada_untuk(self, laporan: Laporan) -> bool:
        """Whether the check is part of the register of this report: one across years needs an earlier year."""
        return laporan.lalu is not None or not self.perlu_lalu


@dataclass(frozen=True)
class Temuan:
    """A failed application, with a name that never changes: ``<check>-<object>``."""

    id: str
    pemeriksaan: str
    jenis: str
    penerapan: Penerapan
    sebab: str = ""
