"""The methodology pages: rules as configured for the year, and their worked examples."""

from macros.tahun.tahun import Tahun
from macros.tulisan.tabel import bungkus, kepala_html, sel_html, tabel_html
from macros.tulisan.unsur import aman

KEPASTIAN = {"dilihat": "dasarnya kami lihat sendiri", "sekunder": "dasarnya dari sumber kedua", "perlu dicocokkan": "dasarnya perlu dicocokkan", "kebijakan sendiri": "kebijakan situs ini"}
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


def rumus_tabel(tahun: Tahun, kode: str) -> str:
    """All rules as a table, or one rule as a definition list."""
    t = tahun.tabel["rumus"]
    if not kode:
        return tabel_html(t, kolom=("nama", "rumus", "dasar", "kepastian", "dipakai"))
    r = t.baris[kode.lower()]
    dipakai = "dipakai untuk angka tahun ini" if r["dipakai"] == "ya" else "tidak dipakai untuk angka tahun ini"
    catatan = f"<p>{aman(r['catatan'])}</p>" if r["catatan"] else ""
    return (
        f'<p id="rumus-{kode.lower()}"><strong>{aman(r["nama"])}</strong> (kode {kode}, {dipakai}): <code>{aman(r["rumus"])}</code></p>'
        f"<p>{aman(r['kegunaan'])} Rujukan: {aman(r['dasar'])} ({KEPASTIAN[r['kepastian']]}).</p>{catatan}"
    )


def contoh_html(tahun: Tahun, nama: str, saring: dict[str, str]) -> str:
    """The worked examples of ``data/contoh/<nama>.csv``, all or those of one kind.

    Where the rule gives no figure, the reason stands in the place of the result.
    """
    t = tahun.contoh[nama]
    hanya = [k for k, r in t.baris.items() if all(r[n] == v for n, v in saring.items())]
    diganti = {ALASAN[k.nama] for k in t.kamus.kolom if k.nama in ALASAN}  # told in the place of the result
    kolom = [k for k in t.kamus.kolom if k.nama not in TEKNIS | diganti and any(t.baris[b][k.nama] for b in hanya)]
    id = "-".join(["contoh", nama, *(v.lower() for v in saring.values())])
    baris = []
    for kunci in hanya:
        r = t.baris[kunci]
        sel = []
        for n, k in enumerate(kolom):
            alasan = r.get(ALASAN.get(k.nama, ""), "")
            if alasan and not r[k.nama]:
                sel.append(f"<td>tidak dihitung: {aman(alasan)}</td>")
            elif k.berangka:
                sel.append(sel_html(t.angka(kunci, k.nama)))
            else:
                sel.append(f'<th scope="row">{aman(r[k.nama])}</th>' if n == 0 else f"<td>{aman(r[k.nama])}</td>")
        baris.append(f'<tr id="{id}-{kunci}">{"".join(sel)}</tr>')
    kepala = [kepala_html(k, n == 0) for n, k in enumerate(kolom)]
    jenis = f" ({', '.join(SEBUTAN.get(v, f'rumus {v}') for v in saring.values())})" if saring else ""
    return bungkus(id, aman(t.judul) + jenis, kepala, baris)
