"""Words for the English summary: the same figures, in English notation."""

from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_decimal

from lakip_calc.anggaran import porsi, serapan
from lakip_calc.besaran import TidakDihitung
from lakip_calc.pembulatan import bulatkan
from lakip_calc.pemeriksaan.putusan import Keparahan
from macros.halaman import beranda
from macros.halaman.kata import Dasar
from macros.tulisan.unsur import aman


def bilangan_en(nilai: Decimal | int, desimal: int = 0) -> str:
    """``32,641,558,000``, ``82.47``: half up, once."""
    return format_decimal(bulatkan(Decimal(nilai), desimal), format="#,##0" + ("." + "0" * desimal if desimal else ""), locale="en")


class Inggris(Dasar):
    """A figure or a date where an English sentence needs one."""

    def en(self, apa: str) -> str:
        """A printed figure by its id (``dpt/total/l_p``), a date (``peristiwa/…/tanggal``), or a figure of the year by name."""
        t = self.t
        semua = [i.tercapai for i in t.indikator.values()]
        match apa:
            case "indikator":
                return bilangan_en(len(semua))
            case "tercapai":
                return bilangan_en(semua.count(True))
            case "janji":
                return bilangan_en(beranda.janji_tercapai(t).count(True))
            case "serapan":
                hasil = serapan(t.total("anggaran", "pagu_rp").untuk_hitung, t.total("anggaran", "realisasi_rp").untuk_hitung)
                return "not computed" if isinstance(hasil, TidakDihitung) else f"{bilangan_en(hasil.nilai, 2)}%"
            case "porsi-pemilu":
                program = next(k for k, r in t.tabel["anggaran"].baris.items() if r["baris"] != "jumlah" and "Pemilu" in r["program"])
                bagian = porsi(t.tabel["anggaran"].angka(program, "realisasi_rp").untuk_hitung, t.total("anggaran", "realisasi_rp").untuk_hitung)
                return "not computed" if isinstance(bagian, TidakDihitung) else f"{bilangan_en(bagian.nilai, 2)}%"
            case "temuan":
                return bilangan_en(sum(x.penerapan.keparahan is not Keparahan.CATATAN and not x.penerapan.salah_baca for x in t.hasil_periksa.temuan))
            case "pemeriksaan":
                return bilangan_en(len(t.hasil_periksa.penerapan))
        if apa.endswith("/tanggal"):
            return aman(format_date(t.tanggal(apa).mulai, "d MMMM yyyy", locale="en"))
        angka = t.angka(apa)
        if angka.nilai is None:
            return "not printed"
        teks = bilangan_en(angka.nilai, angka.desimal)
        return f"Rp{teks}" if angka.satuan == "rupiah" else f"{teks}%" if angka.satuan == "persen" else teks
