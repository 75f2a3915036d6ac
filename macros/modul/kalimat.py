"""Sentences about one table, as an officer would write them to a requester: plain text, figures from the data.

A table that people often ask for has sentences of its own, the headline first; any other gets a fair general one.
"""

from collections import Counter
from collections.abc import Callable

from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import angka_teks, bilangan, deret


def rinci(t: Tabel) -> list[str]:
    """Keys of the rows that are not totals."""
    return [k for k, r in t.baris.items() if r.get("baris") != "jumlah"]


def _pasangan(t: Tabel, nama: str, kolom: str) -> str:
    """``Sarjana (S-1) 9; Diploma 2``: each row's name with one of its figures."""
    return deret(f"{t.baris[k][nama]} {angka_teks(t.angka(k, kolom))}" for k in rinci(t))


def _keputusan(tahun: Tahun, t: Tabel) -> list[str]:
    """The decision that fixed the figures of a table, where the report names one."""
    return [f"Angka ini ditetapkan dengan {r['jenis']} Nomor {r['nomor']} Tahun {r['tahun']} tentang {r['tentang']}." for r in tahun.baris("keputusan", tabel=t.kode)]


def _jumlahkan(t: Tabel, kolom: str) -> str:
    """The sum of a column that the report prints without a total."""
    return bilangan(sum(a.nilai for k in rinci(t) if (a := t.angka(k, kolom)).nilai is not None))


def _capaian(tahun: Tahun, t: Tabel) -> list[str]:
    """Met by the tables of the sasaran, and by the targets that were promised at the start of the year."""
    semua, janji = list(tahun.indikator.values()), [j.tercapai for j in tahun.hitungan.janji_indikator.values()]
    banyak, tercapai = bilangan(len(semua)), sum(i.tercapai is True for i in semua)
    gagal = [f"{i.kode} {i.nama_pendek}" for i, hasil in zip(semua, janji, strict=True) if hasil is False]
    kurang = f" Yang tidak tercapai menurut target itu: {deret(gagal)}." if gagal else ""
    return [
        f"{bilangan(tercapai)} dari {banyak} indikator mencapai target menurut tabel di awal setiap sasaran strategis. "
        f"Terhadap target Penetapan Kinerja (Bab II.E), yang tercapai {bilangan(janji.count(True))} dari {banyak}.{kurang}"
    ]


def _anggaran(tahun: Tahun, t: Tabel) -> list[str]:
    def uang(kunci: str) -> str:
        pagu, realisasi, sisa, persen = (angka_teks(t.angka(kunci, k)) for k in ("pagu_rp", "realisasi_rp", "efisiensi_rp", "persen"))
        return f"pagu {pagu}, realisasi {realisasi} ({persen}), sisa {sisa}"

    return [f"Seluruh anggaran: {uang(k)}." for k in t.baris if k not in rinci(t)] + [f"{t.baris[k]['program']}: {uang(k)}." for k in rinci(t)]


def _pemilih(tahun: Tahun, t: Tabel) -> list[str]:
    """Voters of the Pilkada; the sums of the rows too where the printed total does not agree with them."""
    total = {k: angka_teks(tahun.total(t.kode, k)) for k in ("tps", "l", "p", "l_p")}

    def kecamatan(kunci: str) -> str:
        l_p, l, p, tps = (angka_teks(t.angka(kunci, k)) for k in ("l_p", "l", "p", "tps"))
        return f"{t.baris[kunci]['kecamatan'].title()} {l_p} pemilih ({l} laki-laki, {p} perempuan, {tps} TPS)"

    baris = {k: _jumlahkan(t, k) for k in ("l", "p", "l_p")}
    beda = any(baris[k] != bilangan(tahun.total(t.kode, k).nilai or 0) for k in baris)
    hitung = f" Bila baris kecamatan dijumlahkan: {baris['l']} laki-laki dan {baris['p']} perempuan, seluruhnya {baris['l_p']}." if beda else ""
    return [
        f"{t.kode.upper()} Pilkada {tahun.tahun} (bukan Pemilu) memuat {total['l_p']} pemilih di {bilangan(len(rinci(t)))} kecamatan dengan {total['tps']} TPS.",
        f"Per kecamatan: {deret(map(kecamatan, rinci(t)))}.",
        f"Baris jumlah di laporan mencetak {total['l']} laki-laki dan {total['p']} perempuan.{hitung}",
        *_keputusan(tahun, t),
    ]


def _suara_partai(t: Tabel, kunci: str, dapil: list[str]) -> str:
    """The votes of a party; added up from its districts where the report leaves the sum empty."""
    jumlah, isi = t.angka(kunci, "jumlah"), [t.angka(kunci, k).nilai for k in dapil]
    if jumlah.kosong is None or None in isi:
        return angka_teks(jumlah)
    return f"{bilangan(sum(isi))} (dijumlahkan dari dapilnya, karena jumlahnya kosong di naskah yang kami baca)"


def _suara(tahun: Tahun, t: Tabel) -> list[str]:
    dapil = [k for k in t.kamus.kolom if k.nama.startswith("dapil_")]
    partai = (f"{t.baris[k]['partai']} {_suara_partai(t, k, [d.nama for d in dapil])}" for k in rinci(t))
    return [
        f"{t.judul}: jumlah seluruh suara sah partai {angka_teks(tahun.total(t.kode, 'jumlah'))}.",
        f"Per daerah pemilihan: {deret(f'{k.judul} sebanyak {angka_teks(tahun.total(t.kode, k.nama))}' for k in dapil)}.",
        f"Jumlah akhir per partai: {deret(partai)}.",
        *_keputusan(tahun, t),
    ]


def _akip(tahun: Tahun, t: Tabel) -> list[str]:
    jumlah = next(k for k in t.baris if k not in rinci(t))
    bagian = (f"{t.baris[k]['komponen']} {angka_teks(t.angka(k, 'nilai'))} dari {angka_teks(t.angka(k, 'bobot'))}" for k in rinci(t))
    return [
        f"{t.baris[jumlah]['komponen']} adalah {angka_teks(t.angka(jumlah, 'nilai'))} dari {angka_teks(t.angka(jumlah, 'bobot'))}.",
        f"Menurut komponen: {deret(bagian)}.",
        f"Laporan memakai nilai itu sebagai hasil tahun {tahun.tahun}.",
    ]


def _dana_partai(tahun: Tahun, t: Tabel) -> list[str]:
    """Who did not comply comes first; a party with dashes only has no audit and no report."""
    partai: dict[str, list[str]] = {}
    for r in t.baris.values():
        partai.setdefault(r["hasil_audit"], []).append(r["partai"])
    audit = sorted((h for h in partai if h.isupper()), key=lambda h: not h.startswith("TIDAK"))
    tanpa = [nama for h, isi in partai.items() if not h.isupper() for nama in isi]
    strip = f" Baris {deret(tanpa)} hanya bertanda strip." if tanpa else ""
    bab = f"Laporan memuat penyampaian laporan dan hasil audit {bilangan(len(t.baris) - len(tanpa))} dari {bilangan(len(t.baris))} partai.{strip}"
    kalimat = [f"{h.capitalize()} menurut audit dana kampanye Pemilu ({bilangan(len(partai[h]))} partai): {deret(partai[h])}." for h in audit]
    return [" ".join([*kalimat[:1], bab]), *kalimat[1:]]


def _dana_paslon(tahun: Tahun, t: Tabel) -> list[str]:
    laporan = (f"{r['laporan']} {r['tanggal']} {r['status'].lower()}" for r in t.baris.values() if r["status"])
    audit = (f"{r['laporan'].capitalize()} dana kampanye pasangan calon Pilkada: {r['hasil_audit']}." for r in t.baris.values() if r["hasil_audit"])
    return [*audit, f"Penyampaian laporannya: {deret(laporan)}."]


def _permohonan(tahun: Tahun, t: Tabel) -> list[str]:
    diminta = Counter(r["informasi"] for r in t.baris.values()).most_common(1)[0]
    bulan = Counter("bulannya tidak terbaca" if r["bulan"] == "tidak terbaca" else r["bulan"].removesuffix(f" {tahun.tahun}") for r in t.baris.values())
    return [f"Pada tahun {tahun.tahun} tercatat {bilangan(len(t.baris))} permohonan informasi.", f"Menurut bulan: {deret(f'{b} {bilangan(n)}' for b, n in bulan.items())}.", f"Yang paling sering diminta: {diminta[0]} ({bilangan(diminta[1])} permohonan)."]


def _pemohon(tahun: Tahun, t: Tabel) -> list[str]:
    return [f"Permohonan informasi menurut jenis pemohon, seluruh tahun {tahun.tahun}: {_pasangan(t, 'jenis_pemohon', 'jumlah')}."]


def _perkara(tahun: Tahun, t: Tabel) -> list[str]:
    status = Counter(r["status"] for r in t.baris.values())
    return [
        f"Laporan memuat {bilangan(len(t.baris))} perkara sengketa hasil: {deret(f'{s} {bilangan(n)}' for s, n in status.items())}.",
        f"Nomor perkaranya seperti tercetak di tabel: {deret(r['nomor_perkara'] for r in t.baris.values())}.",
        *_nomor_lain(tahun, t),
    ]


def _nomor_lain(tahun: Tahun, t: Tabel) -> list[str]:
    """Where the text of the report writes the number of a case in another way than its table."""
    tabel = {r["nomor_perkara"].partition("/")[0]: r["nomor_perkara"] for r in t.baris.values()}
    uraian = [r["nomor"] for r in tahun.tabel["keputusan"].baris.values() if r["nomor"].partition("/")[0] in tabel]
    return [f"Nomor {tabel[n.partition('/')[0]]} di uraian laporan tertulis {n}; kedua bentuk itu berbeda." for n in uraian if n not in tabel.values()]


def _rekrutmen(tahun: Tahun, t: Tabel) -> list[str]:
    badan: dict[str, list[str]] = {}
    for k, r in t.baris.items():
        if t.angka(k, "jumlah").nilai is not None:
            badan.setdefault(r["badan"], []).append(k)
    pertama = {b: next((k for k in isi if t.baris[k]["satuan"] == "pendaftar"), isi[0]) for b, isi in badan.items()}

    def tahap(k: str) -> str:
        return f"{t.baris[k]['tahap'].replace('; ', ', ')}: {angka_teks(t.angka(k, 'jumlah'))} {t.baris[k]['satuan']}".rstrip()

    daftar = deret(f"{b} {angka_teks(t.angka(k, 'jumlah'))}" for b, k in pertama.items())
    return [
        f"Pendaftar badan adhoc menurut laporan: {daftar}.",
        *(f"Tahap {b}: {deret(map(tahap, isi))}." for b, isi in badan.items()),
    ]


def _pendidikan(tahun: Tahun, t: Tabel) -> list[str]:
    return [f"Pegawai menurut pendidikan: {_pasangan(t, 'tingkat_pendidikan', 'jumlah')}.", f"Laporan tidak mencetak jumlahnya; bila dijumlahkan, {_jumlahkan(t, 'jumlah')} orang."]


def _status(tahun: Tahun, t: Tabel) -> list[str]:
    return [f"Pegawai menurut status: {_pasangan(t, 'status', 'jumlah')}.", f"Laporan tidak mencetak jumlahnya; bila dijumlahkan, {_jumlahkan(t, 'jumlah')} orang."]


def _kampanye(tahun: Tahun, t: Tabel) -> list[str]:
    seluruh = dict(reversed([(r["pemilihan"], r["tanggal"]) for r in t.baris.values()]))  # the first row of each is the whole period
    return [f"Masa kampanye: {deret(f'{p} {seluruh[p]}' for p in dict.fromkeys(r['pemilihan'] for r in t.baris.values()))}."]


def _daftar(awal: str, nama: str, kolom: str) -> Callable[[Tahun, Tabel], list[str]]:
    """One sentence: each row's name with its figure."""
    return lambda tahun, t: [f"{awal}: {_pasangan(t, nama, kolom)}."]


def _uraian(awal: str, kolom: str) -> Callable[[Tahun, Tabel], list[str]]:
    """One sentence: the words of each row, which are what is asked for."""
    return lambda tahun, t: [f"{awal}: {deret(r[kolom].rstrip('.;') for r in t.baris.values())}."]


def _media(tahun: Tahun, t: Tabel) -> list[str]:
    akun = (f"{r['jenis']} {r['nama_akun']}" for r in t.baris.values())
    return [f"Website dan media sosial kantor: {deret(akun)}."]


KALIMAT: dict[str, Callable[[Tahun, Tabel], list[str]]] = {
    "capaian-sasaran": _capaian,
    "anggaran": _anggaran,
    "dp4": _pemilih,
    "dps": _pemilih,
    "dpt": _pemilih,
    "suara-dprd-87": _suara,
    "suara-dprd-158": _suara,
    "evaluasi-akip": _akip,
    "dana-kampanye-partai": _dana_partai,
    "dana-kampanye-paslon": _dana_paslon,
    "permohonan-informasi": _permohonan,
    "permohonan-pemohon": _pemohon,
    "permohonan-jenis-kelamin": _daftar("Permohonan informasi menurut jenis kelamin pemohon", "jenis_kelamin", "jumlah"),
    "perkara": _perkara,
    "rekrutmen-adhoc": _rekrutmen,
    "sdm-pendidikan": _pendidikan,
    "sdm-status": _status,
    "masa-kampanye": _kampanye,
    "produk-hukum": _daftar("Produk hukum yang disusun", "produk_hukum", "jumlah"),
    "media": _media,
    "tugas": _uraian("Tugas sekretariat", "tugas"),
    "fungsi": _uraian("Fungsi sekretariat", "fungsi"),
    "wewenang": _uraian("Wewenang sekretariat", "wewenang"),
    "misi": _uraian("Misi", "misi"),
    "tujuan": _uraian("Tujuan", "tujuan"),
    "subbagian": _uraian("Bagian sekretariat", "nama"),
}


def kalimat_tabel(tahun: Tahun, t: Tabel) -> list[str]:
    """What a reply says about a table, the headline first."""
    if t.kode in KALIMAT:
        return KALIMAT[t.kode](tahun, t)
    return [f"Tabel “{t.judul}” memuat {bilangan(len(t.baris))} baris. Isinya dapat dibaca dan diunduh lewat tautan di bawah ini."]
