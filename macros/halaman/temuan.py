"""Temuan beside the things they are about: marks, short lists, and where a finding is filed.

Which findings a page names follows from the page itself: every figure, word or date that a finding touches is drawn
with a mark (``tanda_html``), and once all pages are drawn ``sebut_temuan`` reads the marks of each and fills its empty
place. So no page can show a mark and say that nothing was found. The pages of the findings themselves: ``pemeriksaan`` (index,
list, notes, rules) and ``satu_temuan``.
"""

import re
from collections.abc import Iterable

from lxml.html import HtmlElement

from lakip_calc.pemeriksaan.putusan import Keparahan, Temuan
from macros.tahun.hitungan import menurut_bobot, penting
from macros.tahun.isi import Isi
from macros.tahun.tabel.sel import SISIPAN
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, alamat_temuan, bagian_pemeriksaan, daftar_temuan, ke_halaman
from macros.tulisan.angka import angka_teks, bilangan
from macros.tulisan.pohon import buang, ganti, potongan, tempat_kosong
from macros.tulisan.temuan import KODE_BAB, bab_dari
from macros.tulisan.unsur import KOSONG, Html, atribut, daftar, gabung, html, tautan

KELAS = {Keparahan.BERAT: "tidak-tercapai", Keparahan.SEDANG: "catatan", Keparahan.RINGAN: "catatan", Keparahan.CATATAN: "tanpa-angka"}
# of the findings about one indikator or sasaran its page names the heaviest, and leads to the others
TAMPIL = 3
# the name of a row inside the name of a mark is cut here
NAMA_PANJANG = 60
# and is made of no more cells than these
NAMA_KATA = 2


def golongan(tahun: Tahun) -> tuple[list[Temuan], list[Temuan], list[Temuan]]:
    """Findings, mere notes, and what the scan may have damaged: every failed application is one of the three."""
    semua = tahun.hasil_periksa.temuan
    terbaca = [t for t in semua if not t.penerapan.salah_baca]
    return list(tahun.temuan_penting), [t for t in terbaca if not penting(t)], [t for t in semua if t.penerapan.salah_baca]


def terdaftar(tahun: Tahun) -> list[Temuan]:
    """What counts as a finding, the heaviest first: the one list behind every count, filter and matrix."""
    return sorted(tahun.temuan_penting, key=menurut_bobot)


def berhalaman(tahun: Tahun) -> list[Temuan]:
    """What has a page of its own: the findings, then what the scan may have damaged; notes have none."""
    return [*terdaftar(tahun), *golongan(tahun)[2]]


def ke_temuan(tahun: Tahun, t: Temuan, ke: Ke, milik: str = "") -> Html:
    """A finding by its title, as a link to where it stands; on the page ``milik`` the title need not name it again."""
    judul = t.penerapan.judul.removeprefix(f"{milik}: ") if milik else t.penerapan.judul
    return tautan(ke(alamat_temuan(tahun.tahun, t)), f"{judul[:1].upper()}{judul[1:]}")


# --- beside the things they are about ------------------------------------------------------


def perihal_sel(tahun: Tahun, id: str) -> str:
    """What a cell is, in words that stand alone: ``IK.1.4 target 80%``."""
    tabel, kunci, kolom = tahun.urai(id)
    t = tahun.tabel[tabel]
    r = t.baris[kunci]
    isi = angka_teks(r.angka[kolom]) if kolom in r.angka else r[kolom]
    if tabel == "klaim":
        bagian = [SISIPAN.sub("", r["tentang"]), isi]
    else:
        bagian = [
            nama_baris_data(tahun, tabel, kunci),
            t.kamus[kolom].judul.lower(),
            "" if isi.startswith(nama_baris_data(tahun, tabel, kunci)) else isi,
        ]
    return " ".join(f"{b[:NAMA_PANJANG]}…" if len(b) > NAMA_PANJANG else b for b in bagian if b)


def nama_baris_data(tahun: Isi, tabel: str, kunci: str) -> str:
    """What readers call a row: the code of its indikator, else its first words, as many as tell it from the others, else its key."""
    t = tahun.tabel[tabel]
    kolom = [k.nama for k in t.kamus.kolom if not k.berangka and k.nama not in ("kode", "baris", "notasi")]
    semua = {k: [r[n] for n in kolom if any(map(str.isalpha, r[n])) and n not in r.waktu] for k, r in t.baris.items()}
    sendiri = semua[kunci]
    banyak = 1
    while banyak < min(NAMA_KATA, len(sendiri)) and sum(isi[:banyak] == sendiri[:banyak] for isi in semua.values()) > 1:
        banyak += 1
    return t.baris[kunci].get("indikator") or ", ".join(sendiri[:banyak]) or kunci


def tanda_html(tahun: Tahun, ids: tuple[str, ...], ke: Ke) -> Html:
    """A quiet mark with the number of findings that touch these figures; empty where there is none.

    It leads to the heaviest; its name says what it stands at. ``data-temuan`` is read and taken away by ``sebut_temuan``.
    """
    kena = sorted({t.id: t for id in ids for t in tahun.temuan_angka.get(id, ()) if penting(t)}.values(), key=menurut_bobot)
    if not kena:
        return KOSONG
    return html(
        ' <a class="tanda" href="{}" aria-label="{}: {banyak} temuan" data-temuan="{}">{banyak}</a>',
        ke(alamat_temuan(tahun.tahun, kena[0])),
        perihal_sel(tahun, next(id for id in ids if kena[0] in tahun.temuan_angka.get(id, ()))),
        " ".join(t.id for t in kena),
        banyak=bilangan(len(kena)),
    )


def temuan_indikator(tahun: Tahun, kode: str, ke: Ke) -> Html:
    """The heaviest findings about one indikator in a line each, the way to all of them; then those others that its page shows."""
    i = tahun.indikator[kode]
    return _tentang_satu(tahun, kode, i.slug, f"{kode} {i.nama_pendek}", ke)


def temuan_sasaran(tahun: Tahun, kode: str, ke: Ke) -> Html:
    """The same about a sasaran as a whole: those of its indikator are among the others."""
    s = tahun.sasaran[kode]
    return _tentang_satu(tahun, kode, s.slug, f"Sasaran {s.nomor}", ke)


def _tentang_satu(tahun: Tahun, kode: str, slug: str, nama: str, ke: Ke) -> Html:
    kena = sorted((t for t in tahun.hasil_periksa.temuan if kode in tahun.tentang[t.id]), key=menurut_bobot)
    berarti = [t for t in kena if penting(t)]
    lanjut = []
    if len(berarti) > TAMPIL:
        lanjut.append(tautan(ke(daftar_temuan(tahun.tahun, indikator=kode)), f"Lihat semua {bilangan(len(berarti))} temuan {kode}"))
    if catatan := sum(t.penerapan.keparahan is Keparahan.CATATAN for t in kena):
        lanjut.append(tautan(f"{ke(bagian_pemeriksaan(tahun.tahun, 'catatan'))}#catatan-{slug}", f"{bilangan(catatan)} catatan"))
    bagian = (
        [html("<ul data-search-exclude>{}</ul>", gabung(html("<li>{}</li>", ke_temuan(tahun, t, ke, nama)) for t in berarti[:TAMPIL]))]
        if berarti
        else []
    )
    if lanjut:
        bagian.append(html('<p class="asal">{}.</p>', gabung(lanjut, ", ")))
    bagian.append(_tempat_temuan(kecuali=berarti))
    return gabung(bagian)


def temuan_bagian(tahun: Tahun, awal: tuple[str, ...]) -> Html:
    """At the top of a page: which findings touch it; with ``awal`` begin the places in the report that it retells.

    The page of a whole chapter (``Bab II``) only counts those of its parts.
    """
    bagian = re.compile(f"(?:{'|'.join(map(re.escape, awal))})(?![IVX0-9])")  # "Bab I" is not "Bab II"
    if all(re.fullmatch("Bab [IVX]+", a) for a in awal):
        return _tempat_temuan(awal=" dan ".join(awal), banyak=sum(bab_dari(t) in awal for t in terdaftar(tahun)))
    return _tempat_temuan(t for t in tahun.temuan_penting if bagian.search(t.penerapan.tempat))


# --- once the pages are drawn ----------------------------------------------------------------

TEMPAT = "temuan"


def _tempat_temuan(juga: Iterable[Temuan] = (), kecuali: Iterable[Temuan] = (), awal: str = "", banyak: int = 0) -> Html:
    """An empty place for the findings of a page: those it is to name besides its marks, and those it tells already."""
    ids, tanpa = (" ".join(t.id for t in sebagian) for sebagian in (juga, kecuali))
    isi = atribut(data_juga=ids, data_kecuali=tanpa, data_awal=awal, data_banyak=str(banyak) if banyak else "")
    return html('<div data-tempat="{}"{}></div>', TEMPAT, isi)


def sebut_temuan(isi: HtmlElement, tahun: Tahun, url: str) -> None:
    """Name at its empty places the findings whose marks a page shows; a row shows the mark of a finding once."""
    bertanda: dict[str, None] = {}
    dalam_baris: dict[HtmlElement, set[str]] = {}
    for tanda in [a for a in isi.iter("a") if "data-temuan" in a.attrib]:
        ids = tanda.attrib.pop("data-temuan").split()
        bertanda.update(dict.fromkeys(ids))
        baris = next(tanda.iterancestors("tr"), None)
        if baris is not None and dalam_baris.setdefault(baris, set()).issuperset(ids):
            buang(tanda)
        elif baris is not None:
            dalam_baris[baris].update(ids)
    for tempat in tempat_kosong(isi, TEMPAT):
        ids = {*bertanda, *tempat.get("data-juga", "").split()}
        sudah = set(tempat.get("data-kecuali", "").split())
        temuan = sorted((t for t in tahun.temuan_penting if t.id in ids - sudah), key=menurut_bobot)
        awal, banyak = tempat.get("data-awal", ""), int(tempat.get("data-banyak", "0"))
        ganti(tempat, potongan(sebutan_html(tahun, temuan, bool(sudah), awal, banyak, ke_halaman(url))))


def sebutan_html(tahun: Tahun, temuan: list[Temuan], ada: bool, awal: str, banyak: int, ke: Ke) -> Html:
    """The titles of these findings, folded; ``banyak`` are those of the whole chapter ``awal``."""
    bagian = []
    if banyak:
        alamat = daftar_temuan(tahun.tahun, bab=KODE_BAB.get(awal, ""))
        bagian.append(html('<p class="asal">{} menyangkut {}.</p>', tautan(ke(alamat), f"{bilangan(banyak)} temuan pemeriksaan"), awal))
    if temuan:
        bagian.append(
            html(
                '<details class="temuan-halaman" data-search-exclude><summary>{} temuan {}</summary>{}</details>',
                bilangan(len(temuan)),
                "tentang angka yang disebut di sini" if banyak else "lain menyangkut bagian ini" if ada else "menyangkut bagian ini",
                daftar(ke_temuan(tahun, t, ke) for t in temuan),
            )
        )
    if not bagian and not ada:
        bagian.append(html('<p class="asal">Pemeriksaan situs ini tidak mencatat temuan yang menyangkut bagian ini.</p>'))
    return gabung(bagian)
