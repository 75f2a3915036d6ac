"""Isi: what the tables of a year hold: figures by id, rules, indikator and sasaran with every reading.

Tables are joined by the code of the indikator, never by the order of rows. What the checks say, and what follows
from the figures, is in ``tahun``.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from lakip_calc.angka import Angka
from lakip_calc.batas import dibatasi
from lakip_calc.besaran import Aturan, Jenjang, Polaritas, Skala
from lakip_calc.pemeriksaan.laporan import TANPA_KOTAK, Bacaan, Baris, Indikator, Sasaran, slug
from lakip_calc.predikat import predikat_dari, urutan_predikat
from lakip_calc.ukuran import Ukuran
from macros.tahun.ada import DaftarTabel, tanpa_peran
from macros.tahun.galat import TidakAda, mungkin
from macros.tahun.tabel.sel import JUDUL_KOLOM, PERSEN, Tanggal, baca_angka, baca_tanggal, kunci_dari
from macros.tahun.tabel.tabel import Tabel


class Isi:
    """The contents of a year; ``muat.muat_tahun`` makes them from the files.

    situs  the public base address that files carry; where the build is not told one, what the report prints
    surel  the office's e-mail address, empty where none is named
    lalu   the year before it in the same site, of which this one may speak; never the other way round
    belum  in a draft: tables that nobody has begun to fill; as long as that is so, the year does not have them
    terdaftar  the codes of all tables as tabel.csv counts them
    """

    def __init__(
        self,
        tahun: str,
        tabel: dict[str, Tabel],
        lepas: dict[str, Tabel],
        contoh: dict[str, Tabel],
        *,
        situs: str = "",
        surel: str = "",
        lalu: "Isi | None" = None,
        belum: Mapping[str, Tabel] | None = None,
        terdaftar: Sequence[str] = (),
    ):
        self.tahun, self.tabel, self.lepas, self.contoh = tahun, DaftarTabel(tahun, tabel, belum or ()), lepas, contoh
        self.surel = surel
        self.lalu = lalu
        self.belum: Mapping[str, Tabel] = belum or {}
        self.terdaftar = tuple(terdaftar) or tuple(tabel)
        self._situs = situs

    @property
    def sebelumnya(self) -> "Iterator[Isi]":
        """The years before this one in the same site, the latest first."""
        lalu = self.lalu
        while lalu is not None:
            yield lalu
            lalu = lalu.lalu

    # --- figures ---------------------------------------------------------------------------

    def angka(self, id: str) -> Angka:
        """The printed figure ``table/row/column``. Raises KeyError with the id if there is none."""
        tabel, kunci, kolom = self.urai(id)
        if kolom not in self.tabel[tabel].baris[kunci].angka:
            raise KeyError(f"'{id}' bukan angka; kolom {kolom} berisi teks")
        return self.tabel[tabel].angka(kunci, kolom)

    def teks(self, id: str) -> str:
        """The text of one cell as typed."""
        tabel, kunci, kolom = self.urai(id)
        return self.tabel[tabel].baris[kunci][kolom]

    def identitas(self, unsur: str) -> str:
        """What identitas.csv says of the office or its report by the key of the row; empty where it has no such row."""
        t = self.tabel["identitas"]
        return t.baris[unsur]["isi"] if unsur in t.baris else ""

    def klaim(self, kode: str) -> Angka:
        """A figure that the prose of the report states."""
        return self.angka(f"klaim/{kode}/nilai")

    def urai(self, id: str) -> tuple[str, str, str]:
        """Table, row and column of an id. Raises KeyError where one of them does not exist."""
        tabel, kunci, kolom, *lebih = [*id.removeprefix(f"{self.tahun}/").split("/"), "", ""]
        t = self.tabel.get(tabel)
        if t is None and tabel in self.belum:
            raise TidakAda(f"tabel {tabel} belum diisi; isi data/{self.tahun}/{tabel}.csv")
        if any(lebih) or t is None or kunci not in t.baris or kolom not in t.baris[kunci]:
            raise TidakAda(f"angka '{id}' tidak ada di data/{self.tahun}: {_sebab_tidak_ada(self.tabel, tabel, kunci, kolom)}")
        return tabel, kunci, kolom

    def baris(self, tabel: str, /, **saring: str) -> list[Baris]:
        """Rows of one table, those where every named column holds the given text."""
        return [r for r in self.tabel[tabel].baris.values() if all(r[k] == v for k, v in saring.items())]

    def tanggal(self, id: str) -> Tanggal:
        """The days that one cell names."""
        return baca_tanggal(self.teks(id))

    def total(self, tabel: str, kolom: str) -> Angka:
        """The printed figure of the total row."""
        t = self.tabel[tabel]
        if (r := t.total) is None:
            raise TidakAda(f"{t.berkas}, kolom baris: tidak ada baris yang bertanda jumlah; beri tanda itu pada baris jumlahnya")
        return t.angka(r.kunci, kolom)

    def berperan(self, peran: str) -> Tabel | None:
        """The table that plays this part, if the year has one: see ``peran`` in tabel.csv."""
        return next((t for t in self.tabel.values() if t.peran == peran), None)

    def dengan_peran(self, peran: str) -> Tabel:
        """The same. Raises TidakAda where the year has none."""
        if (t := self.berperan(peran)) is None:
            raise tanpa_peran(self.tahun, peran)
        return t

    def tabel_kamus(self, kamus: str) -> Tabel | None:
        """The first table of one kind; None where the year has none."""
        return next((t for t in self.tabel.values() if t.kamus.kode == kamus), None)

    def baris_kamus(self, kamus: str, /, **saring: str) -> list[Baris]:
        """Rows of every table of one kind, those where every named column holds the given text; none where there is no such table."""
        return [r for t in self.tabel.values() if t.kamus.kode == kamus for r in self.baris(t.kode, **saring)]

    @cached_property
    def sel_rusak(self) -> set[str]:
        """Ids of cells whose scanned text is damaged, as bacaan-ocr.csv lists them."""
        return {
            f"{self.tahun}/{r['tabel']}/{kunci_dari(r['kunci'])}/{r['kolom']}"
            for r in self.baris_kamus("bacaan-ocr")
            if r["kunci"] != JUDUL_KOLOM
        }

    # --- the rules of the year ---------------------------------------------------------------

    def aturan(self, kode: str) -> str:
        """One choice of the year as typed; empty where it is not made."""
        return next((r["nilai"] for r in self.tabel["aturan"].baris.values() if r["kode"] == kode), "")

    @property
    def draf(self) -> bool:
        """Whether the year is still being written: seen in a preview, not published."""
        return self.aturan("keadaan") == "draf"

    def skala(self, nama: str) -> Skala:
        """A rating scale of the year. AKIP scores lie above a limit; the report's own scale begins on it."""
        jenjang = tuple(
            Jenjang(predikat=r["predikat"], bawah=r.angka["bawah"].nilai, atas=r.angka["atas"].nilai, dasar=r["dasar"])
            for r in self.baris("jenjang", skala=nama)
        )
        if nama == self.aturan("skala_akip"):
            return Skala(nama, jenjang, aturan=Aturan.AKIP_PREDIKAT, bawah_termasuk=False, tepi_berbeda=True)
        return Skala(nama, jenjang)

    def rumus(self, kode: str) -> Baris | None:
        """What rumus.csv says of a rule by its code; None where the year does not explain it."""
        return next((r for r in self.baris_kamus("rumus") if r["kode"] == kode), None)

    def urutan(self, nama: str) -> tuple[str, ...]:
        """The words of a scale from lowest to highest: by their limits, or, where none has one, in the order of the rows."""
        semua = self.baris("jenjang", skala=nama)
        if all(r.angka["bawah"].nilai is None for r in semua):
            return tuple(r["predikat"] for r in semua)
        return urutan_predikat(self.skala(nama))

    @cached_property
    def batas_capaian(self) -> Decimal | None:
        """The cap on capaian that the year has chosen; None where it has none."""
        teks = self.aturan("batas_capaian")
        return baca_angka(teks, "id") if teks else None

    @cached_property
    def edisi_tanggal(self) -> Tanggal:
        """The day of the edition of the data."""
        return baca_tanggal(self.aturan("edisi_tanggal"))

    @cached_property
    def situs(self) -> str:
        """The public base address that files carry, with its last slash."""
        return (self._situs or self.identitas("situs-web")).rstrip("/") + "/"

    # --- indikator and sasaran ---------------------------------------------------------------

    @cached_property
    def indikator(self) -> dict[str, Indikator]:
        """Every indikator of the year, by its code."""
        return {r["kode"]: self._indikator(r) for r in self.tabel["indikator"].baris.values()}

    def _indikator(self, r: Baris) -> Indikator:
        kode, kunci, polaritas = r["kode"], slug(r["kode"]), Polaritas(r["polaritas"])
        bacaan = tuple(self._bacaan(b, kunci) for b in self.tabel["bacaan"].baris.values() if b["tabel"] not in self.belum)
        ukuran = Ukuran(polaritas, r["satuan"] or PERSEN, self.urutan(r["skala"] or self.aturan("skala_akip")))
        capaian = dibatasi(next(b for b in bacaan if b.utama).hitung(ukuran), self.batas_capaian)
        kotak = self.berperan("kotak")
        isi_kotak = kotak.baris.get(kunci) if kotak else None
        return Indikator(
            kode=kode,
            sasaran=r["sasaran"],
            nama=r["indikator"],
            nama_pendek=r["nama_pendek"],
            polaritas=polaritas,
            bacaan=bacaan,
            capaian=capaian,
            predikat=predikat_dari(capaian, self.skala(self.aturan("skala_capaian"))),
            nama_tercetak=dict(self._nama_tercetak(bacaan, kunci)),
            kotak=next((b for b in bacaan if kotak and b.tabel == kotak.kode), TANPA_KOTAK),
            kode_tercetak=isi_kotak.get("kode_tercetak", "") if isi_kotak else "",
            realisasi_anggaran=self._anggaran(bacaan, kunci),
            realisasi_lalu=tahun_lain(kotak, kunci, "realisasi"),
            target_depan=tahun_lain(kotak, kunci, "target"),
            banyak_kegiatan=self._banyak("kegiatan", kode),
            banyak_hambatan=self._banyak("hambatan", kode),
            banyak_upaya=self._banyak("upaya", kode),
            satuan=ukuran.satuan,
            urutan=ukuran.urutan,
        )

    def _bacaan(self, b: Baris, kunci: str) -> Bacaan:
        t = self.tabel[b["tabel"]]
        ada = kunci in t.baris
        target, realisasi, capaian = (t.angka(kunci, b[k]) if ada and b[k] else None for k in ("target", "realisasi", "capaian"))
        return Bacaan(t.kode, b["nama"], b["utama"] == "ya", ada, t.tempat, target, realisasi, capaian)

    def _anggaran(self, bacaan: tuple[Bacaan, ...], kunci: str) -> Angka | None:
        """The share of its money that an indikator spent, as the leading table prints it; None where it has no such column."""
        utama = next(b for b in bacaan if b.utama)
        return self.tabel[utama.tabel].baris[kunci].angka.get("realisasi_anggaran") if utama.ada else None

    def _nama_tercetak(self, bacaan: tuple[Bacaan, ...], kunci: str) -> Iterator[tuple[str, str]]:
        """What each table that holds the indikator calls it."""
        for b in bacaan:
            if b.ada and "indikator_tercetak" in (r := self.tabel[b.tabel].baris[kunci]):
                yield b.tabel, r["indikator_tercetak"]

    def _banyak(self, kamus: str, kode: str) -> int:
        """How many rows of the story tell about an indikator."""
        return len(self.baris_kamus(kamus, indikator=kode))

    @cached_property
    def sasaran(self) -> dict[str, Sasaran]:
        """Every sasaran strategis with its indikator, by its code."""
        return {r["kode"]: self._sasaran(r) for r in self.tabel["sasaran"].baris.values()}

    def _sasaran(self, r: Baris) -> Sasaran:
        milik = tuple(i for i in self.indikator.values() if i.sasaran == r["kode"])
        return Sasaran(r["kode"], r["sasaran"], milik, r["nama_pendek"])


def _sebab_tidak_ada(semua: Mapping[str, Tabel], tabel: str, kunci: str, kolom: str) -> str:
    """Which part of an id names nothing, and what may be meant."""
    if tabel not in semua:
        return f"tidak ada tabel '{tabel}' di tabel.csv{mungkin(tabel, semua)}"
    t = semua[tabel]
    if kunci not in t.baris:
        return f"tabel {tabel} tidak punya baris '{kunci}'{mungkin(kunci, t.baris)}"
    ada = [k.nama for k in t.kamus.kolom]
    return f"tabel {tabel} tidak punya kolom '{kolom}'; yang ada: {', '.join(ada)}{mungkin(kolom, ada)}"


def tahun_lain(kotak: Tabel | None, kunci: str, besaran: str) -> dict[int, Angka]:
    """What the box of an indikator prints for other years, by year: the columns that its kamus gives to one (``tahun``)."""
    if kotak is None or kunci not in kotak.baris:
        return {}
    return {int(kotak.tahun) + k.tahun: kotak.angka(kunci, k.nama) for k in kotak.kamus.kolom if k.tahun and k.besaran == besaran}
