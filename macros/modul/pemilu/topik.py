"""Questions about elections: voters, votes, the repeat vote, campaign funds, committees."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import partial

from lakip_calc.angka import Angka
from lakip_calc.pemeriksaan.laporan import Baris
from macros.gambar import TanpaAngka, perlu, rinci
from macros.halaman.figur import angka_html
from macros.halaman.temuan import tanda_html
from macros.halaman.topik import Topik, sel_pendek
from macros.modul.pemilu.tabel import Ulang, nama_partai, suara_ulang, tabel_suara
from macros.tahun.identitas import wilayah
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke
from macros.tulisan.angka import bilangan, tercetak
from macros.tulisan.tabel import baris_html, bungkus, kepala, kepala_angka, nama_baris, sel
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import KOSONG, Html, aman, gabung, html

DANA, DANA_PASLON, ADHOC, PERKARA = "dana-kampanye-partai", "dana-kampanye-paslon", "rekrutmen-adhoc", "perkara"
PERUBAHAN = 5  # so many of the largest changes


def tawaran(tahun: Tahun) -> Iterator[Topik]:
    """These topics, in the order of the elections."""
    if tahun.berperan("pemilih_tetap"):
        yield _pemilih(tahun)
    if tabel_suara(tahun):
        yield _suara(tahun)
    if len(tabel_suara(tahun)) > 1:
        yield _ulang(tahun)
    if tahun.tabel_kamus(DANA):
        yield _dana(tahun)
    if tahun.tabel_kamus(ADHOC):
        yield _adhoc(tahun)


def _ke_tabel(*semua: Tabel | None) -> tuple[tuple[str, str], ...]:
    """The pages of tables, by their titles."""
    return tuple((f"data/{t.kode}/", t.judul) for t in semua if t)


def _ke_indikator(tahun: Tahun, t: Tabel, kata: str) -> tuple[tuple[str, str], ...]:
    """The page of the indikator that shows a table, as isi-halaman.csv says."""
    untuk = next((r["untuk"] for r in tahun.baris_kamus("isi-halaman", jenis="tabel", isi=t.kode)), "")
    return ((f"indikator/{tahun.indikator[untuk].slug}/", f"{untuk} {kata}"),) if untuk in tahun.indikator else ()


# --- voters ------------------------------------------------------------------------------------


def _pemilih(tahun: Tahun) -> Topik:
    t = tahun.dengan_peran("pemilih_tetap")
    daftar = [d for d in tahun.tabel.values() if d.kamus.kode == t.kamus.kode]
    return Topik(
        "pemilih",
        "Pemilih",
        "Berapa pemilih di setiap kecamatan?",
        partial(_pemilih_singkat, tahun, t),
        partial(_pemilih_jawaban, tahun, t),
        t.tempat,
        (*_ke_indikator(tahun, t, "Pemutakhiran data pemilih"), *_ke_tabel(*daftar)),
        tabel=partial(_pemilih_tabel, tahun, t),
        gambar=("pemilih",),
        dijawab=("beda-dps-dpt",),
        cari=("DPT", "DPS", "DP4", "daftar pemilih", "kecamatan", "TPS"),
    )


def _nama_daftar(tahun: Tahun, t: Tabel) -> str:
    """``DPT Pilkada 2024``: the list with the election it was fixed for."""
    pemilihan = dict.fromkeys(r["pemilihan"] for r in tahun.baris_kamus("keputusan", tabel=t.kode))
    return " ".join([t.kode.upper(), *(f"{p} {tahun.tahun}" for p in pemilihan if p)])


def _terbanyak(t: Tabel, kolom: str) -> tuple[Baris, Angka]:
    """The row with the largest figure of a column. Raises TanpaAngka where there is none."""
    ada = [(r, r.angka[kolom]) for r in rinci(t).values() if r.angka[kolom].nilai is not None]
    if not ada:
        raise TanpaAngka(t.kode)
    return max(ada, key=lambda satu: perlu(satu[1]))


def _pemilih_singkat(tahun: Tahun, t: Tabel) -> str:
    r, banyak = _terbanyak(t, "l_p")
    semua = bilangan(perlu(tahun.total(t.kode, "l_p")))
    return f"{semua} pemilih; terbanyak {r['kecamatan'].title()}, {tercetak(banyak)}"


def _pemilih_jawaban(tahun: Tahun, t: Tabel, ke: Ke) -> Html:
    r, banyak = _terbanyak(t, "l_p")
    return html(
        "<p>{} memuat {} pemilih. Terbanyak di {}: {}.</p>",
        _nama_daftar(tahun, t),
        angka_html(tahun.total(t.kode, "l_p"), tahun, ke),
        aman(r["kecamatan"].title()),
        angka_html(banyak, tahun, ke),
    )


def _pemilih_tabel(tahun: Tahun, t: Tabel, ke: Ke) -> Html:
    kolom = ("l_p", "l", "p", "tps")
    baris = (
        baris_html(
            nama_baris(aman(r["kecamatan"].title())),
            *(sel_pendek(tahun, r.angka[k], tercetak(r.angka[k]), ke) for k in kolom),
            kelas="jumlah" if r.jumlah else "",
        )
        for r in t.baris.values()
    )
    atas = kepala_angka("Kecamatan", "Pemilih", "Laki-laki", "Perempuan", "TPS")
    return bungkus("topik-pemilih", f"Pemilih menurut {_nama_daftar(tahun, t)}", atas, baris)


# --- votes -------------------------------------------------------------------------------------


def _suara(tahun: Tahun) -> Topik:
    semua = tabel_suara(tahun)
    t = semua[-1]
    return Topik(
        "suara",
        f"Suara DPRD {wilayah(tahun)[0].capitalize()}".rstrip(),
        "Siapa mendapat suara DPRD terbanyak?",
        partial(_suara_singkat, t),
        partial(_suara_jawaban, tahun, t),
        t.tempat,
        (*_ke_indikator(tahun, t, "Suara setiap partai"), *_ke_tabel(*semua)),
        tabel=partial(_suara_tabel, tahun, t),
        gambar=("suara-dapil", "suara"),
        dijawab=("kursi",),
        cari=("pemenang", "menang", "dapil", "partai", "perolehan suara", "caleg", "kursi"),
    )


def _dapil(t: Tabel) -> list[tuple[str, str]]:
    """The columns of the districts with their names."""
    return [(k.nama, k.judul) for k in t.kamus.kolom if k.nama.startswith("dapil_")]


def _suara_partai(t: Tabel, r: Baris) -> Decimal:
    """All votes of a party; added up from its districts where the report leaves the sum empty."""
    jumlah = r.angka["jumlah"].nilai
    return sum((perlu(r.angka[k]) for k, _ in _dapil(t)), Decimal(0)) if jumlah is None else jumlah


def _partai_pertama(t: Tabel) -> Baris:
    semua = list(rinci(t).values())
    if not semua:
        raise TanpaAngka(t.kode)
    return max(semua, key=lambda r: _suara_partai(t, r))


def _suara_singkat(t: Tabel) -> str:
    r = _partai_pertama(t)
    return f"{nama_partai(r)} terbanyak, {bilangan(_suara_partai(t, r))} suara"


def _suara_jawaban(tahun: Tahun, t: Tabel, ke: Ke) -> Html:
    r, jumlah = _partai_pertama(t), tahun.total(t.kode, "jumlah")
    suara = r.angka["jumlah"]
    banyak = angka_html(suara, tahun, ke) if suara.nilai is not None else bilangan(_suara_partai(t, r))
    return html("<p>{}: {} dari {} suara sah. Di setiap dapil:</p>", aman(nama_partai(r)), banyak, angka_html(jumlah, tahun, ke))


def _suara_tabel(tahun: Tahun, t: Tabel, ke: Ke) -> Html:
    """Who has most votes in each district."""
    baris = []
    for kolom, nama in _dapil(t):
        r, banyak = _terbanyak(t, kolom)
        baris.append(
            baris_html(
                nama_baris(nama),
                sel(html("<strong>{}</strong>", aman(nama_partai(r)))),
                sel_pendek(tahun, banyak, tercetak(banyak), ke),
            )
        )
    atas = [kepala("Dapil", "kunci"), kepala("Terbanyak"), kepala("Suaranya", "angka")]
    return bungkus("topik-suara", "Partai dengan suara terbanyak di setiap dapil", atas, baris)


# --- the repeat vote ---------------------------------------------------------------------------


def _ulang(tahun: Tahun) -> Topik:
    t = tabel_suara(tahun)[-1]
    return Topik(
        "suara-ulang",
        "Pemungutan suara ulang",
        "Mengapa ada pemungutan suara ulang, dan apa akibatnya?",
        partial(_ulang_singkat, tahun),
        partial(_ulang_jawaban, tahun),
        t.tempat,
        (
            *_ke_indikator(tahun, t, "Suara sebelum dan sesudah"),
            *_ke_tabel(tahun.tabel_kamus(PERKARA), tahun.tabel_kamus("koordinasi-psu")),
        ),
        tabel=partial(_ulang_tabel, tahun),
        gambar=("suara",),
        dijawab=("alasan-psu",),
        cari=("PSU", "Mahkamah Konstitusi", "coblos ulang", "sengketa"),
    )


def _hari_ulang(tahun: Tahun) -> Baris | None:
    """The event of the repeat vote; None where the year's events name none."""
    t = tahun.berperan("peristiwa")
    return next((r for r in t.baris.values() if r["gambar"] == "suara ulang"), None) if t else None


def _tanggal_ulang(tahun: Tahun) -> str:
    r = _hari_ulang(tahun)
    return f" pada {tanggal_panjang(r.waktu['tanggal'])}" if r and r.waktu.get("tanggal") else ""


def _ulang_singkat(tahun: Tahun) -> str:
    u = suara_ulang(tahun)
    lama, baru = (bilangan(perlu(tahun.total(t.kode, u.dapil))) for t in (u.lama, u.baru))
    return f"{u.nama_dapil}: {lama} menjadi {baru} suara sah"


def _ulang_jawaban(tahun: Tahun, ke: Ke) -> Html:
    u = suara_ulang(tahun)
    lama, baru = (angka_html(tahun.total(t.kode, u.dapil), tahun, ke) for t in (u.lama, u.baru))
    (p, a), (q, b) = _terbanyak(u.lama, u.dapil), _terbanyak(u.baru, u.dapil)
    dulu, kini = (html("{} ({})", aman(nama_partai(r)), angka_html(n, tahun, ke)) for r, n in ((p, a), (q, b)))
    sama = p.kunci == q.kunci
    terbanyak = html("tetap {}", kini) if sama else html("dulu {}, kini {}", dulu, kini)
    return html(
        "<p>Suara {} diulang{}. Suara sahnya {} menjadi {}; suara terbanyak {}.</p>",
        u.nama_dapil,
        _tanggal_ulang(tahun),
        lama,
        baru,
        terbanyak,
    )


def _ulang_tabel(tahun: Tahun, ke: Ke) -> Html:
    """The largest changes, and the sum."""
    u = suara_ulang(tahun)
    semua = [(k, _ubah(u, k)) for k in rinci(u.lama) if k in u.baru.baris]
    besar = sorted(semua, key=lambda satu: -abs(satu[1]))[:PERUBAHAN]
    total = next((k for k, r in u.lama.baris.items() if r.jumlah and k in u.baru.baris), "")
    isi = [*(k for k, _ in besar), *filter(None, (total,))]
    atas = kepala_angka("Partai", "Sebelum", "Sesudah", "Perubahan")
    return bungkus("topik-suara-ulang", f"Perubahan terbesar di {u.nama_dapil}", atas, (_ulang_baris(tahun, u, k, ke) for k in isi))


def _ubah(u: Ulang, kunci: str) -> Decimal:
    return perlu(u.baru.angka(kunci, u.dapil)) - perlu(u.lama.angka(kunci, u.dapil))


def _ulang_baris(tahun: Tahun, u: Ulang, kunci: str, ke: Ke) -> Html:
    r, beda = u.lama.baris[kunci], _ubah(u, kunci)
    tanda = "+" if beda > 0 else "−" if beda < 0 else ""
    return baris_html(
        nama_baris("Semua partai" if r.jumlah else aman(nama_partai(r))),
        *(sel_pendek(tahun, t.angka(kunci, u.dapil), tercetak(t.angka(kunci, u.dapil)), ke) for t in (u.lama, u.baru)),
        sel(f"{tanda}{bilangan(abs(beda))}", "angka"),
        kelas="jumlah" if r.jumlah else "",
    )


# --- campaign funds ----------------------------------------------------------------------------


def _dana(tahun: Tahun) -> Topik:
    t = tahun.tabel_kamus(DANA)
    assert t is not None
    paslon = tahun.tabel_kamus(DANA_PASLON)
    return Topik(
        "dana-kampanye",
        "Dana kampanye",
        "Partai mana yang tidak patuh dana kampanyenya?",
        partial(_dana_singkat, t),
        partial(
            _dana_jawaban,
            tahun,
            t,
            paslon,
        ),
        t.tempat,
        (*_ke_indikator(tahun, t, "Dana kampanye"), *_ke_tabel(t, paslon)),
        tabel=partial(_dana_tabel, tahun, t),
        gambar=("kampanye",),
        cari=("audit", "patuh", "LADK", "LPPDK", "sumbangan"),
    )


def _menurut_audit(t: Tabel) -> dict[str, list[Baris]]:
    """The parties by the result of their audit, those that did not comply first; one with a dash only has none."""
    hasil: dict[str, list[Baris]] = {}
    for r in sorted(t.baris.values(), key=lambda r: (not r["hasil_audit"].upper().startswith("TIDAK"), not r["hasil_audit"].isupper())):
        hasil.setdefault(r["hasil_audit"], []).append(r)
    return hasil


def _gagal_audit(t: Tabel) -> tuple[list[Baris], int]:
    """Who did not comply, and how many were audited."""
    semua = _menurut_audit(t)
    gagal = [r for hasil, isi in semua.items() if hasil.upper().startswith("TIDAK") for r in isi]
    return gagal, sum(len(isi) for hasil, isi in semua.items() if hasil.isupper())


def _dana_singkat(t: Tabel) -> str:
    gagal, diaudit = _gagal_audit(t)
    return f"{bilangan(len(gagal))} dari {bilangan(diaudit)} partai tidak patuh menurut audit"


def _dana_jawaban(tahun: Tahun, t: Tabel, paslon: Tabel | None, ke: Ke) -> Html:
    gagal, _ = _gagal_audit(t)
    nama = ", ".join(nama_partai(r) for r in gagal)
    tanpa = [nama_partai(r) for hasil, isi in _menurut_audit(t).items() if not hasil.isupper() for r in isi]
    strip = html(" Baris {} hanya bertanda strip.", aman(", ".join(tanpa))) if tanpa else KOSONG
    audit = next((r for r in paslon.baris.values() if r["hasil_audit"]), None) if paslon else None
    calon = html("<p>Pasangan calon: {}.</p>", aman(audit["hasil_audit"].lower())) if audit else KOSONG
    siapa = html(": {}", aman(nama)) if nama else KOSONG
    return html("<p>{}{}.{}</p>{}", _dana_singkat(t), siapa, strip, calon)


def _dana_tabel(tahun: Tahun, t: Tabel, ke: Ke) -> Html:
    """The parties by the result of their audit."""
    baris = (
        baris_html(
            nama_baris(f"{hasil.capitalize() if hasil.isupper() else 'Tanpa hasil'} ({bilangan(len(isi))})"),
            sel(gabung((_dana_partai(tahun, t, r, ke) for r in isi), ", ")),
        )
        for hasil, isi in _menurut_audit(t).items()
    )
    return bungkus("topik-dana-kampanye", "Partai menurut hasil auditnya", [kepala("Hasil audit", "kunci"), kepala("Partai")], baris)


def _dana_partai(tahun: Tahun, t: Tabel, r: Baris, ke: Ke) -> Html:
    """A party with the mark of what is said of its audit."""
    return html("{}{}", aman(nama_partai(r)), tanda_html(tahun, (f"{tahun.tahun}/{t.kode}/{r.kunci}/hasil_audit",), ke))


# --- committees --------------------------------------------------------------------------------


def _adhoc(tahun: Tahun) -> Topik:
    t = tahun.tabel_kamus(ADHOC)
    assert t is not None
    return Topik(
        "badan-adhoc",
        "Badan adhoc",
        "Berapa orang mendaftar dan terpilih di badan adhoc?",
        partial(_adhoc_singkat, t),
        partial(_adhoc_jawaban, tahun, t),
        t.tempat,
        (*_ke_indikator(tahun, t, "Pembentukan badan adhoc"), *_ke_tabel(t)),
        tabel=partial(_adhoc_tabel, tahun, t),
        gambar=("seleksi", "corong PPK"),
        cari=("PPK", "PPS", "KPPS", "panitia", "lowongan", "lamaran", "rekrutmen"),
    )


# the stages of the short table: the words of the column `corong`, and how the stage begins where that is empty
TAHAP = {"Mendaftar": "penerimaan pendaftaran", "Lulus administrasi": "lolos seleksi administrasi", "Ditetapkan": "ditetapkan"}


def _badan(t: Tabel) -> dict[str, dict[str, Angka]]:
    """Each committee with how many came to each stage."""
    hasil: dict[str, dict[str, Angka]] = {}
    for r in t.baris.values():
        tahap, n = hasil.setdefault(r["badan"], {}), r.angka["jumlah"]
        nama = r["corong"] or next((k for k, awal in TAHAP.items() if r["tahap"].lower().startswith(awal)), "")
        if nama in TAHAP and n.nilai is not None:
            tahap.setdefault(nama, n)
    return hasil


def _adhoc_singkat(t: Tabel) -> str:
    return "; ".join(f"{b} {bilangan(perlu(n['Mendaftar']))} pendaftar" for b, n in _badan(t).items() if "Mendaftar" in n)


def _adhoc_jawaban(tahun: Tahun, t: Tabel, ke: Ke) -> Html:
    butir = (_adhoc_kalimat(tahun, badan, tahap, ke) for badan, tahap in _badan(t).items() if "Mendaftar" in tahap)
    return html("<p>{}</p>", gabung(butir, " "))


def _adhoc_kalimat(tahun: Tahun, badan: str, tahap: Mapping[str, Angka], ke: Ke) -> Html:
    awal = html("{}: {} mendaftar", badan, angka_html(tahap["Mendaftar"], tahun, ke))
    if "Ditetapkan" not in tahap:
        return html("{}.", awal)
    return html("{}, {} ditetapkan.", awal, angka_html(tahap["Ditetapkan"], tahun, ke))


def _adhoc_tabel(tahun: Tahun, t: Tabel, ke: Ke) -> Html:
    baris = (baris_html(nama_baris(badan), *(_adhoc_sel(tahun, tahap.get(n), ke) for n in TAHAP)) for badan, tahap in _badan(t).items())
    return bungkus("topik-badan-adhoc", "Dari pendaftar sampai terpilih", kepala_angka("Badan", *TAHAP), baris)


def _adhoc_sel(tahun: Tahun, angka: Angka | None, ke: Ke) -> Html:
    return sel_pendek(tahun, angka, tercetak(angka), ke) if angka else sel("tidak dimuat", "angka kosong")
