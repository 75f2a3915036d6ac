"""What the report tells of a sasaran or indikator, each in a fold of its own: activities, obstacles, the sentences that were checked."""

from collections.abc import Callable, Mapping

from macros.halaman.figur import sisip
from macros.tahun.tabel.sel import baca_kosong, baca_tanggal
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke
from macros.tulisan.angka import bilangan
from macros.tulisan.lipat import lipat_html
from macros.tulisan.tabel import tabel_html
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import KOSONG, Html, aman, daftar, gabung, html

# draws a cell of prose, or the mark of a figure by its id
Isi = Callable[[str], Html]


def kegiatan_html(tahun: Tahun, kode: str, ke: Ke) -> Html:
    """What was done under an indikator, in the order of the report, with date, place and parties; then what is only told."""

    def isi(jenis: str) -> list[Html]:
        return [gabung((sisip(r["kegiatan"], tahun, ke), _rincian(r))) for r in tahun.baris_kamus("kegiatan", indikator=kode, jenis=jenis)]

    kegiatan, keterangan = isi("kegiatan"), isi("keterangan")
    tanpa = html("<p>Uraian laporan tidak menceritakan kegiatan untuk indikator ini.</p>")
    bagian = [daftar(kegiatan) if kegiatan else tanpa]
    if keterangan:
        bagian += [html('<h3 id="keterangan-uraian">Keterangan lain di laporan</h3>'), daftar(keterangan)]
    return lipat_html(_berbanyak("Kegiatan", len(kegiatan)), gabung(bagian), "kegiatan")


def _berbanyak(judul: str, banyak: int) -> str:
    """``Kegiatan (12)``: a heading with how many things stand behind it."""
    return f"{judul} ({bilangan(banyak) if banyak else 'tidak ada di laporan'})"


def _rincian(r: Mapping[str, str]) -> Html:
    bagian: list[object] = []
    if baca_kosong(r["tanggal"]) is None:
        bagian.append(tanggal_panjang(baca_tanggal(r["tanggal"])))
    bagian += [aman(r[k]) for k in ("tempat", "pihak") if r[k]]
    return html(" <small>({})</small>", gabung(bagian, "; ")) if bagian else KOSONG


def hambatan_html(tahun: Tahun, kode: str, ke: Ke) -> Html:
    """Obstacles of an indikator, each with the efforts that answer it, then the other efforts."""
    hambatan, upaya = tahun.baris_kamus("hambatan", indikator=kode), tahun.baris_kamus("upaya", indikator=kode)

    def satu(h: Mapping[str, str]) -> Html:
        jawab = [html("Upaya: {}", sisip(u["upaya"], tahun, ke)) for u in upaya if u["untuk_hambatan"] == h["nomor"]]
        return gabung((_pemilihan(h), sisip(h["hambatan"], tahun, ke), daftar(jawab) if jawab else KOSONG))

    bagian = [html('<h3 id="hambatan">Hambatan</h3>')]
    bagian.append(daftar(map(satu, hambatan)) if hambatan else html("<p>Uraian indikator ini tidak menyebut hambatan.</p>"))
    lain = [gabung((_pemilihan(u), sisip(u["upaya"], tahun, ke))) for u in upaya if not u["untuk_hambatan"]]
    if lain or not upaya:
        bagian.append(html('<h3 id="upaya">Upaya</h3>'))
        bagian.append(daftar(lain) if lain else html("<p>Uraian indikator ini tidak menyebut upaya.</p>"))
    return lipat_html(_berbanyak("Hambatan dan upaya", len(hambatan) + len(upaya)), gabung(bagian), "hambatan-dan-upaya")


def disebut_penutup_html(tahun: Tahun, isi: Isi, tanda: Isi, **saring: str) -> Html:
    """What the last chapter says about one sasaran or indikator; nothing where it says nothing."""
    t = tahun.berperan("penutup")
    baris = tahun.baris(t.kode, **saring) if t else ()
    if t is None or not baris:
        return KOSONG
    butir = daftar(isi(r["isi"]) + tanda(f"{tahun.tahun}/{t.kode}/{r.kunci}/isi") for r in baris)
    return lipat_html(_berbanyak(f"Disebut di Bab {t.bab}", len(baris)), butir, f"disebut-di-bab-{t.bab.lower()}")


def klaim_html(tahun: Tahun, pilih: Callable[[Mapping[str, str]], bool], nama: str, isi: Isi, tanda: Isi, lama: str = "") -> Html:
    """What the prose states and the checks held against the tables, with the marks of their findings; nothing where it states nothing."""
    t = tahun.tabel.get("klaim")
    hanya = [k for k, r in t.baris.items() if pilih(r)] if t else []
    if t is None or not hanya:
        return KOSONG
    kolom = ["tentang", "nilai", "satuan", "catatan"]
    if any(t.baris[k]["terbilang"] for k in hanya):
        kolom.insert(2, "terbilang")
    tabel = tabel_html(
        t,
        kolom=kolom,
        hanya=hanya,
        judul=f"Yang disebut laporan: {nama}",
        isi=lambda teks: Html("pernyataan") if teks == "kalimat" else isi(teks),
        tanda=tanda,
    )
    return lipat_html(_berbanyak("Kalimat laporan yang kami periksa", len(hanya)), tabel, "kalimat-yang-diperiksa", lama=lama)


def _pemilihan(r: Mapping[str, str]) -> Html:
    return html("<strong>{}:</strong> ", pemilihan) if (pemilihan := r.get("pemilihan")) else KOSONG
