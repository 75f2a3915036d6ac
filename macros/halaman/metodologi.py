"""The methodology pages: rules as configured for the year, and their worked examples."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from lakip_calc.besaran import Skala, TidakDihitung
from lakip_calc.predikat import predikat_dari
from lakip_calc.teks import tulis_angka
from macros.tahun.galat import TidakAda
from macros.tahun.tabel.kamus import Kolom
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan
from macros.tulisan.lipat import lipat
from macros.tulisan.tabel import baris_html, bungkus, kepala, kepala_html, nama_baris, sel, sel_html, tabel_html
from macros.tulisan.unsur import KOSONG, Html, aman, gabung, html

KEPASTIAN = {
    "dilihat": "dasarnya kami lihat sendiri",
    "sekunder": "dasarnya dari sumber kedua",
    "perlu dicocokkan": "dasarnya perlu dicocokkan",
    "kebijakan sendiri": "kebijakan situs ini",
}
# so many worked examples stand open to view; more are one fold
BANYAK_CONTOH = 4
# columns of the example files that only the tests need
TEKNIS = {"contoh", "hasil_tepat", "status", "catatan", "sumber", "aturan", "polaritas"}
# how a caption calls the kind of examples that a page picks
SEBUTAN = {
    "maximize": "makin tinggi makin baik",
    "minimize": "makin rendah makin baik, cara selisih",
    "minimize_rasio": "makin rendah makin baik, cara rasio",
    "stabilize": "tepat pada target",
}
# which column holds the reason for an empty result
ALASAN = {"hasil": "alasan", "total": "alasan", "predikat": "alasan", "serapan": "alasan_serapan", "sisa": "alasan_sisa"}


def _rumus(tahun: Tahun, kode: str) -> Html:
    """One rule: its name, whether the year uses it, the formula, what it is for, and what it rests on."""
    if (r := tahun.rumus(kode)) is None:
        raise TidakAda(f"data/{tahun.tahun}/rumus.csv tidak punya rumus '{kode}'; tambahkan barisnya, atau hapus yang menyebutnya")
    dipakai = "dipakai untuk angka tahun ini" if r["dipakai"] == "ya" else "tidak dipakai untuk angka tahun ini"
    return html(
        '<p id="rumus-{}"><strong>{}</strong> (kode {}, {}): <code>{}</code></p><p>{} Rujukan: {}{}.</p>{}',
        kode.lower(),
        aman(r["nama"]),
        kode,
        dipakai,
        aman(r["rumus"]),
        aman(r["kegunaan"]),
        aman(r["dasar"]),
        "" if (pasti := KEPASTIAN[r["kepastian"]]) == r["dasar"] else f" ({pasti})",
        html("<p>{}</p>", aman(r["catatan"])) if r["catatan"] else KOSONG,
    )


def rumus_tabel(tahun: Tahun, kode: str) -> Html:
    """All rules as a table, or one rule in sentences."""
    if kode:
        return _rumus(tahun, kode)
    return tabel_html(tahun.tabel["rumus"], kolom=("nama", "rumus", "dasar", "kepastian", "dipakai"))


# the scales of the worked examples -> the choice of aturan.csv that names the year's own
SKALA_CONTOH = {"laporan": "skala_capaian", "akip": "skala_akip"}


def pada_skala_tahun(tahun: Tahun, t: Tabel) -> Tabel:
    """The examples of a scale on the year's own: those written for another scale give way to what the year's rungs say."""
    if "skala" not in {k.nama for k in t.kamus.kolom} or "skala" not in tahun.contoh:
        return t
    baris: list[Mapping[str, str]] = list(t.baris.values())
    for nama, pilihan in SKALA_CONTOH.items():
        milik = [r for r in baris if r["skala"] == nama]
        kode = tahun.aturan(pilihan)
        skala = tahun.skala(kode) if kode else None
        if milik and (skala is None or _anak_tangga(skala) != _tercontoh(tahun.contoh["skala"], nama)):
            awal = baris.index(milik[0])
            sisa = [r for r in baris if r["skala"] != nama]
            baris = [*sisa[:awal], *(_contoh_skala(nama, skala) if skala else ()), *sisa[awal:]]
    return t.berisi(baris)


def _anak_tangga(skala: Skala) -> set[tuple[str, Decimal | None, Decimal | None]]:
    return {(j.predikat, j.bawah, j.atas) for j in skala.jenjang}


def _tercontoh(t: Tabel, nama: str) -> set[tuple[str, Decimal | None, Decimal | None]]:
    """The rungs that the worked examples were written for."""
    return {(r["predikat"], r.angka["batas_bawah"].nilai, r.angka["batas_atas"].nilai) for r in t.baris.values() if r["skala"] == nama}


def _contoh_skala(nama: str, skala: Skala) -> Iterator[dict[str, str]]:
    """On every limit of a scale, in every gap between its rungs, and above its highest limit."""
    tangga = skala.tangga
    for j, berikut in zip(tangga, [*tangga[1:], None], strict=True):
        if j.bawah is not None:
            yield _satu_contoh(nama, skala, f"Tepat di batas {_angka(j.bawah)}", j.bawah)
        if berikut and j.atas is not None and berikut.bawah is not None and j.atas < berikut.bawah:
            yield _satu_contoh(nama, skala, f"Di celah antara {_angka(j.atas)} dan {_angka(berikut.bawah)}", (j.atas + berikut.bawah) / 2)
    if (atas := tangga[-1].atas) is not None:
        yield _satu_contoh(nama, skala, f"Di atas batas tertinggi {_angka(atas)}", atas + 1)


def _satu_contoh(nama: str, skala: Skala, judul: str, nilai: Decimal) -> dict[str, str]:
    hasil = predikat_dari(nilai, skala)
    tidak = isinstance(hasil, TidakDihitung)
    return {
        "contoh": f"{nama}-{_angka(nilai)}",
        "judul": judul,
        "skala": nama,
        "nilai": _angka(nilai),
        "predikat": "" if isinstance(hasil, TidakDihitung) else hasil.predikat,
        "alasan": hasil.alasan if isinstance(hasil, TidakDihitung) else "",
        "catatan": "" if isinstance(hasil, TidakDihitung) else " ".join(hasil.catatan),
        "sumber": "contoh hitungan",
        "penjelasan": "Tidak dihitung." if tidak else "Dibaca dari jenjang tahun ini.",
    }


def _angka(nilai: Decimal) -> str:
    return f"{nilai.normalize():f}".replace(".", ",")


def contoh_html(tahun: Tahun, nama: str, saring: dict[str, str]) -> Html:
    """The worked examples of ``data/contoh/<nama>.csv``, all or those of one kind.

    Where the rule gives no figure, the reason stands in the place of the result.
    """
    t = pada_skala_tahun(tahun, tahun.contoh[nama])
    hanya = [k for k, r in t.baris.items() if all(r[n] == v for n, v in saring.items())]
    diganti = {ALASAN[k.nama] for k in t.kamus.kolom if k.nama in ALASAN}  # told in the place of the result
    kolom = [k for k in t.kamus.kolom if k.nama not in TEKNIS | diganti and any(t.baris[b][k.nama] for b in hanya)]
    id = "-".join(["contoh", nama, *(v.lower() for v in saring.values())])
    baris = [baris_html(*(_sel(t, kunci, k, n == 0) for n, k in enumerate(kolom)), id=f"{id}-{kunci}") for kunci in hanya]
    atas = [kepala_html(k, n == 0) for n, k in enumerate(kolom)]
    jenis = f" ({', '.join(SEBUTAN.get(v, f'rumus {v}') for v in saring.values())})" if saring else ""
    tabel = bungkus(id, gabung((aman(t.judul), jenis)), atas, baris)
    return lipat(f"Lihat {bilangan(len(baris))} contoh", tabel) if len(baris) > BANYAK_CONTOH else tabel


def contoh_skala_html(tahun: Tahun) -> Html:
    """Worked examples on the scale of the year itself: on each limit, just below it, in its gaps, and beyond its end."""
    skala = tahun.skala(tahun.aturan("skala_capaian"))
    baris = []
    for nilai in _nilai_contoh(skala):
        p = predikat_dari(nilai, skala)
        hasil = p.alasan if isinstance(p, TidakDihitung) else p.predikat
        catatan = "" if isinstance(p, TidakDihitung) else " ".join(p.catatan)
        baris.append(baris_html(nama_baris(f"{tulis_angka(nilai)}%"), sel(aman(hasil)), sel(aman(catatan))))
    return bungkus("contoh-skala", "Contoh pada skala tahun ini", map(kepala, ("Capaian", "Predikat", "Catatan")), baris)


def _nilai_contoh(skala: Skala) -> list[Decimal]:
    """The values at which a reader may doubt."""
    semua = {Decimal(0)}
    for jenjang in skala.jenjang:
        semua |= {n for n in (jenjang.bawah, jenjang.atas) if n is not None}
        semua |= {jenjang.bawah - Decimal("0.5")} if jenjang.bawah else set()
        semua |= {jenjang.atas + Decimal("0.5")} if jenjang.atas is not None else set()
    return sorted(semua)


def _sel(t: Tabel, kunci: str, k: Kolom, pertama: bool) -> Html:
    r = t.baris[kunci]
    alasan = r.get(ALASAN.get(k.nama, ""), "")
    if alasan and not r[k.nama]:
        return sel(html("tidak dihitung: {}", aman(alasan)))
    if k.berangka:
        return sel_html(t.angka(kunci, k.nama))
    return nama_baris(aman(r[k.nama])) if pertama else sel(aman(r[k.nama]))
