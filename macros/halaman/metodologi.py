"""The methodology pages: rules as configured for the year, and their worked examples."""

from macros.tahun.galat import TidakAda
from macros.tahun.tabel.kamus import Kolom
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tulisan.tabel import baris_html, bungkus, kepala_html, nama_baris, sel, sel_html, tabel_html
from macros.tulisan.unsur import KOSONG, Html, aman, gabung, html

KEPASTIAN = {
    "dilihat": "dasarnya kami lihat sendiri",
    "sekunder": "dasarnya dari sumber kedua",
    "perlu dicocokkan": "dasarnya perlu dicocokkan",
    "kebijakan sendiri": "kebijakan situs ini",
}
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


def contoh_html(tahun: Tahun, nama: str, saring: dict[str, str]) -> Html:
    """The worked examples of ``data/contoh/<nama>.csv``, all or those of one kind.

    Where the rule gives no figure, the reason stands in the place of the result.
    """
    t = tahun.contoh[nama]
    hanya = [k for k, r in t.baris.items() if all(r[n] == v for n, v in saring.items())]
    diganti = {ALASAN[k.nama] for k in t.kamus.kolom if k.nama in ALASAN}  # told in the place of the result
    kolom = [k for k in t.kamus.kolom if k.nama not in TEKNIS | diganti and any(t.baris[b][k.nama] for b in hanya)]
    id = "-".join(["contoh", nama, *(v.lower() for v in saring.values())])
    baris = [baris_html(*(_sel(t, kunci, k, n == 0) for n, k in enumerate(kolom)), id=f"{id}-{kunci}") for kunci in hanya]
    kepala = [kepala_html(k, n == 0) for n, k in enumerate(kolom)]
    jenis = f" ({', '.join(SEBUTAN.get(v, f'rumus {v}') for v in saring.values())})" if saring else ""
    return bungkus(id, gabung((aman(t.judul), jenis)), kepala, baris)


def _sel(t: Tabel, kunci: str, k: Kolom, pertama: bool) -> Html:
    r = t.baris[kunci]
    alasan = r.get(ALASAN.get(k.nama, ""), "")
    if alasan and not r[k.nama]:
        return sel(html("tidak dihitung: {}", aman(alasan)))
    if k.berangka:
        return sel_html(t.angka(kunci, k.nama))
    return nama_baris(aman(r[k.nama])) if pertama else sel(aman(r[k.nama]))
