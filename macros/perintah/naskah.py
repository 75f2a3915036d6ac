"""``python -m macros naskah [TAHUN] [BERKAS.docx]``: the tables and pictures of a year as a Word document.

Typed once, printed everywhere the same: the office puts them into its report. A draft is marked on every page, and the
last page lists the tables that are not filled. Same data, same bytes. Faulty files stop it, each named with its place.
"""

import sys
from pathlib import Path

from macros import AKAR
from macros.perintah.pengaturan import buka_tahun, pilih_tahun
from macros.perintah.pengurai import Pengurai, keluaran_utf8
from macros.salinan.naskah import naskah
from macros.tahun.galat import GalatData
from macros.tahun.sisa import sisa_tabel
from macros.terbitan.gambar import png_dari, svg_polos


def main(argumen: list[str], akar: Path = AKAR) -> int:
    """Write the document; ``naskah-<year>.docx`` in the folder of the project where no name is given."""
    keluaran_utf8()
    pengurai = Pengurai("naskah", "Menulis tabel dan gambar satu tahun sebagai dokumen Word, untuk dimasukkan ke laporan.")
    pengurai.add_argument("tahun", metavar="TAHUN", nargs="?", help="tahun yang ditulis (jika tidak ditulis: tahun terbaru di folder data)")
    pengurai.add_argument(
        "berkas", metavar="BERKAS", nargs="?", type=Path, help="dokumen yang dibuat (jika tidak ditulis: naskah-TAHUN.docx)"
    )
    pilihan = pengurai.parse_args(argumen)
    try:
        dipilih = pilih_tahun(akar, pilihan.tahun)
        tahun = buka_tahun(akar, dipilih.tahun)
        sisa = sisa_tabel(akar, dipilih.tahun)
        isi = naskah(tahun, lambda g: png_dari(svg_polos(g)), sisa, dipilih.draf)
    except GalatData as galat:
        print(galat.message)
        return 1
    berkas = pilihan.berkas or Path(f"naskah-{dipilih.tahun}.docx")
    try:
        berkas.write_bytes(isi)
    except OSError as salah:
        print(f"{berkas} tidak dapat ditulis ({salah.strerror}); tutup berkas itu bila sedang terbuka, atau pilih nama lain.")
        return 1
    print(f"Naskah: {dipilih}\nDitulis: {berkas}")
    if sisa:
        print(f"{len(sisa)} tabel belum lengkap; daftarnya di halaman terakhir. Rinciannya: python -m macros sisa {dipilih.tahun}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
