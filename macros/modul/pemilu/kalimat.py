"""Sentences about elections: voters, votes, funds, recruitment, campaign, disputes."""

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal

from macros.gambar import TanpaAngka, rinci
from macros.modul.pemilu.sebutan import rangkai
from macros.modul.pemilu.tabel import dapil_tabel, juara, jumlah_partai, pemilihan, untuk_pemilihan
from macros.modul.pola import Kalimat, jumlahkan, keputusan
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import angka_teks, bilangan, deret


def _pemilih(tahun: Tahun, t: Tabel) -> list[str]:
    """Voters of an election; the sums of the rows too where the printed total does not agree with them."""
    total = {k: angka_teks(tahun.total(t.kode, k)) for k in ("tps", "l", "p", "l_p")}
    baris = {k: jumlahkan(t, k) for k in ("l", "p", "l_p")}
    beda = any(baris[k] != bilangan(tahun.total(t.kode, k).nilai or 0) for k in baris)
    dijumlahkan = f" Bila baris kecamatan dijumlahkan: {baris['l']} laki-laki dan {baris['p']} perempuan, seluruhnya {baris['l_p']}."
    return [
        f"{untuk_pemilihan(tahun, t)} memuat {total['l_p']} pemilih di {bilangan(len(rinci(t)))} kecamatan dengan {total['tps']} TPS.",
        *_tanpa_pemilihan(tahun, t),
        f"Per kecamatan: {deret(kecamatan_kalimat(t, k) for k in rinci(t))}.",
        f"Baris jumlah di laporan mencetak {total['l']} laki-laki dan {total['p']} perempuan.{dijumlahkan if beda else ''}",
        *keputusan(tahun, t),
    ]


def _tanpa_pemilihan(tahun: Tahun, t: Tabel) -> list[str]:
    return [] if pemilihan(tahun, t) else [f"Laporan tidak menyebut untuk pemilihan mana {t.kode.upper()} ini."]


def kecamatan_kalimat(t: Tabel, kunci: str) -> str:
    """``Tarakan Barat 58.589 pemilih (…)``: one row of a list of voters."""
    semua, laki, perempuan, tps = (angka_teks(t.angka(kunci, k)) for k in ("l_p", "l", "p", "tps"))
    return f"{t.baris[kunci]['kecamatan'].title()} {semua} pemilih ({laki} laki-laki, {perempuan} perempuan, {tps} TPS)"


def _suara(tahun: Tahun, t: Tabel) -> list[str]:
    """Each party and each district, and who has most; nobody is named where a figure is missing."""
    dapil = dapil_tabel(t)
    partai = (f"{r['partai']} {suara_partai(t, k)}" for k, r in rinci(t).items())
    per_dapil = (
        f"{d.judul} sebanyak {angka_teks(tahun.total(t.kode, d.nama))}{_terbanyak(t, {k: t.angka(k, d.nama).nilai for k in rinci(t)})}"
        for d in dapil
    )
    return [
        f"{t.judul}: jumlah seluruh suara sah partai {angka_teks(tahun.total(t.kode, 'jumlah'))}{_terbanyak(t, _jumlah(t))}.",
        f"Per daerah pemilihan: {deret(per_dapil)}.",
        f"Jumlah akhir per partai: {deret(partai)}.",
        *keputusan(tahun, t),
    ]


def _jumlah(t: Tabel) -> dict[str, Decimal | None]:
    """The votes of each party, as far as the report or its districts tell them."""
    hasil: dict[str, Decimal | None] = {}
    for k in rinci(t):
        try:
            hasil[k] = jumlah_partai(t, k)
        except TanpaAngka:
            hasil[k] = None
    return hasil


def _terbanyak(t: Tabel, suara: Mapping[str, Decimal | None]) -> str:
    """``, terbanyak Partai Gerindra (22.571)``."""
    semua = {k: n for k, n in suara.items() if n is not None}
    menang = juara(semua) if len(semua) == len(suara) else []
    return f", terbanyak {rangkai([t.baris[k]['partai'] for k in menang])} ({bilangan(semua[menang[0]])})" if menang else ""


def suara_partai(t: Tabel, kunci: str) -> str:
    """The votes of a party; added up from its districts where the report leaves the sum empty."""
    jumlah = t.angka(kunci, "jumlah")
    try:
        dijumlahkan = jumlah_partai(t, kunci)
    except TanpaAngka:
        return angka_teks(jumlah)
    if jumlah.nilai is not None:
        return angka_teks(jumlah)
    return f"{bilangan(dijumlahkan)} (dijumlahkan dari dapilnya, karena jumlahnya kosong di naskah yang kami baca)"


def _dana_partai(tahun: Tahun, t: Tabel) -> list[str]:
    """Who did not comply comes first; a party with dashes only has no audit and no report."""
    partai: dict[str, list[str]] = {}
    for r in t.baris.values():
        partai.setdefault(r["hasil_audit"], []).append(r["partai"])
    audit = sorted((h for h in partai if h.isupper()), key=lambda h: not h.startswith("TIDAK"))
    tanpa = [nama for h, isi in partai.items() if not h.isupper() for nama in isi]
    strip = f" Baris {deret(tanpa)} hanya bertanda strip." if tanpa else ""
    banyak, semua = bilangan(len(t.baris) - len(tanpa)), bilangan(len(t.baris))
    bab = f"Laporan memuat penyampaian laporan dan hasil audit {banyak} dari {semua} partai.{strip}"
    patuh = [f"{h.capitalize()} menurut audit dana kampanye Pemilu ({bilangan(len(partai[h]))} partai): {deret(partai[h])}." for h in audit]
    return [" ".join([*patuh[:1], bab]), *patuh[1:]]


def _dana_paslon(tahun: Tahun, t: Tabel) -> list[str]:
    laporan = (f"{r['laporan']} {r['tanggal']} {r['status'].lower()}" for r in t.baris.values() if r["status"])
    diaudit = (r for r in t.baris.values() if r["hasil_audit"])
    audit = (f"{r['laporan'].capitalize()} dana kampanye pasangan calon: {r['hasil_audit']}." for r in diaudit)
    return [*audit, f"Penyampaian laporannya: {deret(laporan)}."]


def _perkara(tahun: Tahun, t: Tabel) -> list[str]:
    status = Counter(r["status"] for r in t.baris.values())
    return [
        f"Laporan memuat {bilangan(len(t.baris))} perkara sengketa hasil: {deret(f'{s} {bilangan(n)}' for s, n in status.items())}.",
        f"Nomor perkaranya seperti tercetak di tabel: {deret(r['nomor_perkara'] for r in t.baris.values())}.",
        *_nomor_lain(tahun, t),
    ]


def _nomor_lain(tahun: Tahun, t: Tabel) -> list[str]:
    """Where the text of the report writes the number of a case in another way than its table."""
    tabel = {_pokok(r["nomor_perkara"]): r["nomor_perkara"] for r in t.baris.values()}
    tertulis = [r["nomor"] for r in tahun.baris_kamus("keputusan") if _pokok(r["nomor"]) in tabel]
    lain = [n for n in tertulis if n not in tabel.values()]
    return [f"Nomor {tabel[_pokok(n)]} di uraian laporan tertulis {n}; kedua bentuk itu berbeda." for n in lain]


def _pokok(nomor: str) -> str:
    """What stands before the first slash of a number."""
    return nomor.partition("/")[0]


def _rekrutmen(tahun: Tahun, t: Tabel) -> list[str]:
    badan: dict[str, list[str]] = {}
    for k, r in t.baris.items():
        if t.angka(k, "jumlah").nilai is not None:
            badan.setdefault(r["badan"], []).append(k)
    pertama = {b: next((k for k in isi if t.baris[k]["satuan"] == "pendaftar"), isi[0]) for b, isi in badan.items()}
    pendaftar = deret(f"{b} {angka_teks(t.angka(k, 'jumlah'))}" for b, k in pertama.items())
    return [
        f"Pendaftar badan adhoc menurut laporan: {pendaftar}.",
        *(f"Tahap {b}: {deret(_tahap(t, k) for k in isi)}." for b, isi in badan.items()),
    ]


def _tahap(t: Tabel, kunci: str) -> str:
    r = t.baris[kunci]
    return f"{r['tahap'].replace('; ', ', ')}: {angka_teks(t.angka(kunci, 'jumlah'))} {r['satuan']}".rstrip()


def _kampanye(tahun: Tahun, t: Tabel) -> list[str]:
    """The first row of each election is its whole period."""
    seluruh: dict[str, str] = {}
    for r in t.baris.values():
        seluruh.setdefault(r["pemilihan"], r["tanggal"])
    return [f"Masa kampanye: {deret(f'{pemilihan} {tanggal}' for pemilihan, tanggal in seluruh.items())}."]


KALIMAT: dict[str, Kalimat] = {
    "pemilih": _pemilih,
    "suara-dprd": _suara,
    "dana-kampanye-partai": _dana_partai,
    "dana-kampanye-paslon": _dana_paslon,
    "perkara": _perkara,
    "rekrutmen-adhoc": _rekrutmen,
    "masa-kampanye": _kampanye,
}
