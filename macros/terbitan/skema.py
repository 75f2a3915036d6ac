"""JSON Schemas (draft 2020-12) of the files of the API, each complete in itself.

Every key that a file has is required and no other is allowed: a key that comes, goes or changes its
type is noticed here, before a program of somebody else notices it.
"""

from typing import Any

from lakip_calc.besaran import Aturan, Polaritas
from macros.terbitan.kolom import SEMUA_STATUS
from macros.terbitan.satu_data import UNSUR

Skema = dict[str, Any]

TEKS: Skema = {"type": "string"}
BENAR: Skema = {"type": "boolean"}
BANYAK: Skema = {"type": "integer", "minimum": 0}
DESIMAL: Skema = {"type": "string", "pattern": r"^-?\d+(\.\d+)?$", "description": "Bilangan tepat sebagai teks, dengan titik desimal."}
HARI: Skema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
ALAMAT: Skema = {"type": "string", "pattern": r"^[a-z0-9]", "description": "Alamat di bawah dasar, tanpa garis miring di depan."}


def objek(**sifat: Skema) -> Skema:
    """An object with exactly these keys."""
    return {"type": "object", "properties": sifat, "required": list(sifat), "additionalProperties": False}


def daftar(isi: Skema) -> Skema:
    return {"type": "array", "items": isi}


def atau_kosong(skema: Skema) -> Skema:
    return {"anyOf": [skema, {"type": "null"}]}


def salah_satu(*pilihan: str) -> Skema:
    return {"type": "string", "enum": list(pilihan)}


def bagian(nama: str) -> Skema:
    return {"$ref": f"#/$defs/{nama}"}


TIDAK = objek(dihitung={"const": False}, alasan=TEKS, kurang=daftar(TEKS))
KEPUTUSAN: Skema = {"type": ["boolean", "null"]}
DEFINISI: dict[str, Skema] = {
    "angka": objek(
        id={"type": "string", "pattern": r"^\d{4}/[^/]+/[^/]+/[^/]+$"},
        status=salah_satu(*SEMUA_STATUS),
        nilai=atau_kosong(DESIMAL),
        kata=atau_kosong(TEKS),
        tercetak=TEKS | {"description": "Teks seperti tercetak di laporan."},
        tulisan=TEKS | {"description": "Angka yang sama dalam tulisan Indonesia."},
        satuan=TEKS,
        dihitung_ulang=BENAR,
        keterangan=TEKS,
        temuan=daftar(TEKS),
        halaman=ALAMAT,
    )
    | {
        "description": "Satu angka seperti tercetak. Tanpa nilai dan tanpa kata berarti tidak ada angka; "
        "statusnya menyebut sebabnya, dan tidak satu pun berarti nol."
    },
    "hasil": {
        "description": "Angka yang dihitung situs ini, atau alasan mengapa tidak dihitung.",
        "oneOf": [
            objek(
                dihitung={"const": True}, nilai=DESIMAL, tulisan=TEKS, satuan=TEKS,
                aturan=salah_satu(*Aturan), rumus=TEKS, rumus_terisi=TEKS,
                operan=daftar(objek(nama=TEKS, nilai=DESIMAL, satuan=TEKS)), catatan=daftar(TEKS),
            ),
            TIDAK,
        ],
    },
    "predikat": {
        "oneOf": [objek(dihitung={"const": True}, predikat=TEKS, skala=TEKS, aturan=salah_satu(*Aturan), catatan=daftar(TEKS)), TIDAK],
    },
    "sandingan": objek(tabel=TEKS, nama=TEKS, target=TEKS, tercapai=KEPUTUSAN),
    "kesimpulan": {
        "description": "Yang dikatakan halaman: dinilai dengan target yang dijanjikan; target lain yang dicetak berdiri di sampingnya."
    }
    | objek(hasil=TEKS, janji=atau_kosong(bagian("sandingan")), acuan=atau_kosong(bagian("sandingan")), tercapai=KEPUTUSAN, kalimat=TEKS),
    "tanggal": objek(tercetak=TEKS, mulai=atau_kosong(HARI), selesai=atau_kosong(HARI)),
}  # fmt: skip


def _berkas(judul: str, uraian: str, laporan: bool = True, /, **sifat: Skema) -> Skema:
    """The schema of one file: what every file begins with, then its own keys, then the definitions it uses."""
    kepala = {"dasar": {"type": "string", "format": "uri"}, "skema": ALAMAT, "edisi": objek(nomor=TEKS, tanggal=HARI)}
    if laporan:
        kepala["laporan"] = {"type": "string", "pattern": r"^\d{4}$", "description": "Tahun laporan."}
    skema = {"title": judul, "description": uraian} | objek(**kepala, **sifat)
    dipakai: dict[str, Skema] = {}
    while baru := {n: d for n, d in DEFINISI.items() if n not in dipakai and f"#/$defs/{n}'" in repr((skema, dipakai))}:
        dipakai |= baru  # a definition may use another
    dipakai = {n: d for n, d in DEFINISI.items() if n in dipakai}
    return skema | {"$defs": dipakai} if dipakai else skema


_INDIKATOR = {"kode": TEKS, "nama": TEKS, "sasaran": TEKS}
_HASIL = {"capaian": bagian("hasil"), "predikat": bagian("predikat"), "tercapai": KEPUTUSAN, "kesimpulan": bagian("kesimpulan")}
_ANGKA = atau_kosong(bagian("angka"))

SKEMA: dict[str, Skema] = {
    "indeks": _berkas(
        "Indeks", "Pintu masuk: tahun yang ada dan skema semua berkas.", False,
        versi=TEKS, judul=TEKS, tahun=daftar(objek(tahun=TEKS, alamat=ALAMAT)),
        daftar_skema=daftar(objek(nama=TEKS, alamat=ALAMAT)), petunjuk=ALAMAT,
    ),
    "indeks-tahun": _berkas(
        "Indeks satu tahun", "Semua berkas dari satu tahun laporan.",
        berkas=daftar(objek(nama=TEKS, alamat=ALAMAT, skema=ALAMAT, uraian=TEKS)),
        tabel=daftar(objek(kode=TEKS, judul=TEKS, baris=BANYAK, alamat=ALAMAT, halaman=ALAMAT)),
        indikator=daftar(objek(kode=TEKS, nama=TEKS, alamat=ALAMAT, halaman=ALAMAT)),
        paket=ALAMAT, datapackage=ALAMAT, katalog=ALAMAT,
    ),
    "tabel": _berkas(
        "Satu tabel", "Satu tabel laporan: tempatnya, kolomnya, dan barisnya.",
        tabel=objek(
            kode=TEKS, judul=TEKS, uraian=TEKS, tempat=TEKS, bab=TEKS,
            jenis=salah_satu("tabel", "kotak", "daftar", "prosa", "olahan"), catatan=TEKS,
            halaman=ALAMAT, tautan_tetap=ALAMAT, unduhan=daftar(objek(bentuk=TEKS, alamat=ALAMAT)), kunci=daftar(TEKS),
            kolom=daftar(objek(
                nama=TEKS, judul=TEKS, uraian=TEKS, jenis=salah_satu("angka", "tanggal", "teks"), satuan=TEKS, pilihan=daftar(TEKS),
            )),
            baris=daftar(objek(
                id=TEKS, sel={"type": "object", "additionalProperties": {"anyOf": [TEKS, bagian("angka"), bagian("tanggal")]}},
            )),
        ),
    ),
    "indikator": _berkas(
        "Semua indikator", "Setiap indikator dengan target, realisasi, capaian yang dihitung, dan predikatnya.",
        indikator=daftar(objek(**_INDIKATOR, target=TEKS, realisasi=TEKS, **_HASIL, alamat=ALAMAT, halaman=ALAMAT)),
    ),
    "satu-indikator": _berkas(
        "Satu indikator", "Satu indikator dengan semua bacaannya dan unsur Satu Data Indonesia.",
        indikator=objek(
            **_INDIKATOR, nama_pendek=TEKS, polaritas=salah_satu(*Polaritas), halaman=ALAMAT, tautan_tetap=ALAMAT,
            bacaan=daftar(objek(tabel=TEKS, nama=TEKS, utama=BENAR, target=_ANGKA, realisasi=_ANGKA, capaian=_ANGKA)),
            realisasi_anggaran=_ANGKA, **_HASIL, satu_data=objek(**dict.fromkeys(UNSUR, TEKS)),
        ),
    ),
    "sasaran": _berkas(
        "Semua sasaran", "Setiap sasaran strategis dengan kode indikatornya.",
        sasaran=daftar(objek(kode=TEKS, nama=TEKS, nama_pendek=TEKS, indikator=daftar(TEKS), halaman=ALAMAT, tautan_tetap=ALAMAT)),
    ),
    "hitungan": _berkas(
        "Hitungan lain", "Yang dihitung situs ini tentang anggaran dan nilai AKIP, termasuk yang tidak dapat dihitung dan alasannya.",
        hitungan=daftar(objek(kode=TEKS, nama=TEKS, hasil=bagian("hasil"))),
    ),
    "temuan": _berkas(
        "Semua temuan", "Hal yang tidak cocok di dalam laporan, dan dugaan sebabnya.",
        ringkasan=objek(hal=BANYAK, temuan=BANYAK, catatan=BANYAK, mungkin_salah_baca=BANYAK),
        temuan=daftar(objek(
            id=TEKS, judul=TEKS, pemeriksaan=TEKS, jenis=TEKS, keparahan=salah_satu("berat", "sedang", "ringan", "catatan"),
            tempat=TEKS, tercetak=TEKS, dihitung=TEKS, selisih=TEKS, penjelasan=TEKS,
            angka=daftar(TEKS), mungkin_salah_baca=BENAR, sebab=TEKS, status=TEKS, jawaban=TEKS, halaman=ALAMAT, tautan_tetap=ALAMAT,
        )),
        sebab=daftar(objek(kode=TEKS, judul=TEKS, bukti=daftar(TEKS), melawan=daftar(TEKS), kekuatan=TEKS, temuan=daftar(TEKS))),
    ),
    "pemeriksaan": _berkas(
        "Semua pemeriksaan", "Setiap pemeriksaan dengan aturannya dan hasil penerapannya.",
        pemeriksaan=daftar(objek(
            kode=TEKS, judul=TEKS, jenis=TEKS, aturan=TEKS, penerapan=BANYAK, lulus=BANYAK, gagal=BANYAK, tidak_berlaku=BANYAK,
        )),
    ),
}  # fmt: skip
