"""Questions about elections: voters, votes, the repeat vote, campaign funds, committees."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial

from lakip_calc.angka import Angka
from lakip_calc.pemeriksaan.laporan import Baris
from lakip_calc.teks import tulis_daftar
from macros.gambar import TanpaAngka, perlu, rinci
from macros.halaman.figur import angka_html
from macros.halaman.temuan import tanda_html
from macros.halaman.topik import Topik, sel_pendek
from macros.modul.pemilu.sebutan import beda
from macros.modul.pemilu.tabel import (
    Ulang,
    dapil_berubah,
    dapil_tabel,
    juara,
    jumlah_partai,
    nama_singkat,
    suara_ulang,
    tabel_suara,
    untuk_pemilihan,
)
from macros.tahun.identitas import wilayah
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_tabel
from macros.tulisan.angka import bilangan, tercetak
from macros.tulisan.tabel import baris_html, bungkus, kepala, kepala_angka, nama_baris, sel
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import KOSONG, Html, aman, gabung, html, tautan

DANA, DANA_PASLON, ADHOC, PERKARA = "dana-kampanye-partai", "dana-kampanye-paslon", "rekrutmen-adhoc", "perkara"


def tawaran(tahun: Tahun) -> Iterator[Topik]:
    """These topics, in the order of the elections."""
    if tahun.berperan("pemilih_tetap"):
        yield _pemilih(tahun)
    if tabel_suara(tahun):
        yield _suara(tahun)
    if (semua := tabel_suara(tahun)) and dapil_berubah(semua[0], semua[-1]):
        yield _ulang(tahun)
    if tahun.tabel_kamus(DANA):
        yield _dana(tahun)
    if tahun.tabel_kamus(ADHOC):
        yield _adhoc(tahun)


def _ke_tabel(*semua: Tabel | None) -> tuple[tuple[str, str], ...]:
    """The pages of tables, by their titles."""
    return tuple((f"data/{t.kode}/", f"Tabel: {t.judul}") for t in semua if t)


def _ke_indikator(tahun: Tahun, t: Tabel, kata: str) -> tuple[tuple[str, str], ...]:
    """The page of the indikator that shows a table, as isi-halaman.csv says."""
    untuk = next((r["untuk"] for r in tahun.baris_kamus("isi-halaman", jenis="tabel", isi=t.kode)), "")
    return ((f"indikator/{tahun.indikator[untuk].slug}/", f"{untuk} {kata}"),) if untuk in tahun.indikator else ()


# --- voters ------------------------------------------------------------------------------------


def _pemilih(tahun: Tahun) -> Topik:
    t = tahun.dengan_peran("pemilih_tetap")
    return Topik(
        "pemilih",
        "Pemilih",
        "Berapa pemilih per kecamatan?",
        partial(_pemilih_singkat, tahun, t),
        partial(_pemilih_jawaban, tahun, t),
        t.tempat,
        (*_ke_indikator(tahun, t, "Pemutakhiran data pemilih"), *_ke_tabel(t)),
        tabel=partial(_pemilih_tabel, tahun, t),
        gambar=("pemilih",),
        cari=("DPT", "DPS", "DP4", "daftar pemilih", "kecamatan", "TPS"),
    )


def _terbanyak(t: Tabel, kolom: str) -> list[str]:
    """The keys of the rows with the largest figure of a column. Raises TanpaAngka where no row has one."""
    ada = {k: n for k, r in rinci(t).items() if (n := r.angka[kolom].nilai) is not None}
    if not (menang := juara(ada)):
        raise TanpaAngka(t.kode)
    return menang


def _kecamatan(t: Tabel, kunci: Iterable[str]) -> str:
    return tulis_daftar(t.baris[k]["kecamatan"].title() for k in kunci)


def _pemilih_singkat(tahun: Tahun, t: Tabel) -> str:
    semua, menang = bilangan(perlu(tahun.total(t.kode, "l_p"))), _terbanyak(t, "l_p")
    return f"{semua} pemilih; terbanyak {_kecamatan(t, menang)}, {tercetak(t.angka(menang[0], 'l_p'))}"


def _pemilih_jawaban(tahun: Tahun, t: Tabel, ke: Ke) -> Html:
    menang = _terbanyak(t, "l_p")
    return html(
        "<p>{} memuat {} pemilih. Terbanyak di {}: {}.</p>",
        untuk_pemilihan(tahun, t),
        angka_html(tahun.total(t.kode, "l_p"), tahun, ke),
        aman(_kecamatan(t, menang)),
        angka_html(t.angka(menang[0], "l_p"), tahun, ke),
    )


def _pemilih_tabel(tahun: Tahun, t: Tabel, ke: Ke) -> Html:
    """Every place in each list of voters, and its TPS."""
    semua = [*(d for d in tahun.tabel.values() if d.kamus.kode == t.kamus.kode and d is not t), t]
    baris = (
        baris_html(
            nama_baris(aman(r["kecamatan"].title())),
            *(_sel(tahun, d, kunci, "l_p", ke) for d in semua),
            _sel(tahun, t, kunci, "tps", ke),
            kelas="jumlah" if r.jumlah else "",
        )
        for kunci, r in t.baris.items()
    )
    atas = kepala_angka("Kecamatan", *(d.kode.upper() for d in semua), "TPS")
    return bungkus("topik-pemilih", "Pemilih menurut setiap daftar", atas, baris)


def _sel(tahun: Tahun, t: Tabel, kunci: str, kolom: str, ke: Ke) -> Html:
    """The cell of one figure; empty where the table has no such row."""
    if kunci not in t.baris:
        return sel("", "angka")
    angka = t.angka(kunci, kolom)
    return sel_pendek(tahun, angka, tercetak(angka), ke)


# --- votes -------------------------------------------------------------------------------------


def _suara(tahun: Tahun) -> Topik:
    t = tabel_suara(tahun)[-1]
    return Topik(
        "suara",
        f"Suara DPRD {wilayah(tahun)[0].capitalize()}".rstrip(),
        "Suara DPRD: siapa terbanyak?",
        partial(_suara_singkat, t),
        partial(_suara_jawaban, tahun, t),
        t.tempat,
        (*_ke_indikator(tahun, t, "Suara setiap partai"), *_ke_tabel(t)),
        tabel=partial(_suara_tabel, tahun, t),
        gambar=("suara-dapil",),
        lipat="gambar",
        dijawab=("kursi",),
        cari=("pemenang", "menang", "dapil", "partai", "perolehan suara", "caleg", "kursi"),
    )


def _partai(t: Tabel, kunci: Iterable[str]) -> str:
    return tulis_daftar(nama_singkat(t, k) for k in kunci)


def _partai_pertama(t: Tabel) -> tuple[list[str], Decimal]:
    """Who has most votes in all districts, and how many. Raises TanpaAngka where nobody has any."""
    jumlah = {k: jumlah_partai(t, k) for k in rinci(t)}
    if not (menang := juara(jumlah)):
        raise TanpaAngka(t.kode)
    return menang, jumlah[menang[0]]


def _suara_singkat(t: Tabel) -> str:
    menang, suara = _partai_pertama(t)
    return f"{_partai(t, menang)} terbanyak, {bilangan(suara)} suara"


def _suara_jawaban(tahun: Tahun, t: Tabel, ke: Ke) -> Html:
    menang, suara = _partai_pertama(t)
    dicetak = t.angka(menang[0], "jumlah")
    banyak = angka_html(dicetak, tahun, ke) if dicetak.nilai is not None else bilangan(suara)
    dapil = ((d, _terbanyak(t, d.nama)) for d in dapil_tabel(t))
    semua = (html("{} {} ({})", d.judul, aman(_partai(t, k)), angka_html(t.angka(k[0], d.nama), tahun, ke)) for d, k in dapil)
    return html(
        "<p>{}: {} dari {} suara sah.</p><p>Terbanyak di {}.</p>",
        aman(_partai(t, menang)),
        banyak,
        angka_html(tahun.total(t.kode, "jumlah"), tahun, ke),
        gabung(semua, ", "),
    )


def _suara_tabel(tahun: Tahun, t: Tabel, ke: Ke) -> Html:
    """Every party in every district, by its sum; the most of a district in bold."""
    dapil = dapil_tabel(t)
    menang = {d.nama: _terbanyak(t, d.nama) for d in dapil}
    urut = sorted(rinci(t), key=lambda k: -jumlah_partai(t, k))
    baris = [_suara_baris(tahun, t, k, [d.nama for d in dapil], [n for n, semua in menang.items() if k in semua], ke) for k in urut]
    tabel = bungkus(
        "topik-suara",
        "Suara sah setiap partai; terbanyak di dapilnya tebal",
        kepala_angka("Partai", *(d.judul for d in dapil), "Jumlah"),
        baris,
    )
    kosong = [nama_singkat(t, k) for k in urut if t.angka(k, "jumlah").nilai is None]
    if not kosong:
        return tabel
    return tabel + html(
        '<p class="asal">Jumlah {} kosong di naskah yang kami baca, jadi dijumlahkan dari dapilnya.</p>', tulis_daftar(kosong)
    )


def _suara_baris(tahun: Tahun, t: Tabel, kunci: str, dapil: Sequence[str], menang: Sequence[str], ke: Ke) -> Html:
    """One party, its name linked to its row."""

    def isi(kolom: str) -> Html:
        angka = t.angka(kunci, kolom)
        teks = html("<strong>{}</strong>" if kolom in menang else "{}", tercetak(angka))
        return sel(gabung((teks, tanda_html(tahun, (angka.id,), ke))), "angka")

    nama = tautan(f"{ke(halaman_tabel(t))}#{t.kode}-{kunci}", aman(nama_singkat(t, kunci)))
    return baris_html(nama_baris(nama), *map(isi, dapil), sel(bilangan(jumlah_partai(t, kunci)), "angka"))


# --- the repeat vote ---------------------------------------------------------------------------


def _ulang(tahun: Tahun) -> Topik:
    t = tabel_suara(tahun)[-1]
    return Topik(
        "suara-ulang",
        "Pemungutan suara ulang",
        "Mengapa suara DPRD diulang?",
        partial(_ulang_singkat, tahun),
        partial(_ulang_jawaban, tahun),
        t.tempat,
        (*_ke_indikator(tahun, t, "Suara sebelum dan sesudah"), *_ke_tabel(tahun.tabel_kamus(PERKARA))),
        tabel=partial(_ulang_tabel, tahun),
        gambar=("suara",),
        lipat="tabel",
        dijawab=("alasan-psu",),
        cari=("PSU", "Mahkamah Konstitusi", "coblos ulang", "sengketa"),
    )


def _tanggal_ulang(tahun: Tahun) -> str:
    """`` pada 13 Juli 2024``; nothing where the year's events name no such day."""
    t = tahun.berperan("peristiwa")
    r = next((r for r in t.baris.values() if r["gambar"] == "suara ulang"), None) if t else None
    return f" pada {tanggal_panjang(r.waktu['tanggal'])}" if r and r.waktu.get("tanggal") else ""


def _ulang_singkat(tahun: Tahun) -> str:
    u = suara_ulang(tahun)
    lama, baru = (bilangan(perlu(tahun.total(t.kode, u.dapil))) for t in (u.lama, u.baru))
    return f"{u.nama_dapil}: {lama} menjadi {baru} suara sah"


def _ulang_jawaban(tahun: Tahun, ke: Ke) -> Html:
    u = suara_ulang(tahun)
    lama, baru = (angka_html(tahun.total(t.kode, u.dapil), tahun, ke) for t in (u.lama, u.baru))
    dulu, kini = ((_terbanyak(t, u.dapil), t) for t in (u.lama, u.baru))
    sebut = [html("{} ({})", aman(_partai(t, menang)), angka_html(t.angka(menang[0], u.dapil), tahun, ke)) for menang, t in (dulu, kini)]
    terbanyak = html("tetap {}", sebut[1]) if dulu[0] == kini[0] else html("dulu {}, kini {}", *sebut)
    return html(
        "<p>Suara {} diulang{}. Suara sahnya {} menjadi {}; suara terbanyak {}.</p>",
        u.nama_dapil,
        _tanggal_ulang(tahun),
        lama,
        baru,
        terbanyak,
    )


def _ulang_tabel(tahun: Tahun, ke: Ke) -> Html:
    """Who had most votes before and after, and the sum; every party is in the picture."""
    u = suara_ulang(tahun)
    isi = [k for t in (u.lama, u.baru) for k in _terbanyak(t, u.dapil)]
    isi += [k for k, r in u.lama.baris.items() if r.jumlah]
    atas = kepala_angka("Partai", "Sebelum", "Sesudah", "Selisih")
    baris = (_ulang_baris(tahun, u, k, ke) for k in dict.fromkeys(isi) if k in u.lama.baris and k in u.baru.baris)
    return bungkus("topik-suara-ulang", f"{u.nama_dapil} sebelum dan sesudah", atas, baris)


def _ulang_baris(tahun: Tahun, u: Ulang, kunci: str, ke: Ke) -> Html:
    jumlah = u.lama.baris[kunci].jumlah
    return baris_html(
        nama_baris("Semua partai" if jumlah else aman(nama_singkat(u.lama, kunci))),
        *(_sel(tahun, t, kunci, u.dapil, ke) for t in (u.lama, u.baru)),
        sel(beda(perlu(u.baru.angka(kunci, u.dapil)) - perlu(u.lama.angka(kunci, u.dapil))), "angka"),
        kelas="jumlah" if jumlah else "",
    )


# --- campaign funds ----------------------------------------------------------------------------


def _dana(tahun: Tahun) -> Topik:
    t = tahun.tabel_kamus(DANA)
    assert t is not None
    paslon = tahun.tabel_kamus(DANA_PASLON)
    return Topik(
        "dana-kampanye",
        "Dana kampanye",
        "Partai mana tidak patuh audit?",
        partial(_dana_singkat, t),
        partial(
            _dana_jawaban,
            tahun,
            t,
            paslon,
        ),
        t.tempat,
        (*_ke_indikator(tahun, t, "Dana kampanye"), *_ke_tabel(t)),
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
    nama = ", ".join(nama_singkat(t, r.kunci) for r in gagal)
    tanpa = [nama_singkat(t, r.kunci) for hasil, isi in _menurut_audit(t).items() if not hasil.isupper() for r in isi]
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
    return html("{}{}", aman(nama_singkat(t, r.kunci)), tanda_html(tahun, (f"{tahun.tahun}/{t.kode}/{r.kunci}/hasil_audit",), ke))


# --- committees --------------------------------------------------------------------------------


def _adhoc(tahun: Tahun) -> Topik:
    t = tahun.tabel_kamus(ADHOC)
    assert t is not None
    return Topik(
        "badan-adhoc",
        "Badan adhoc",
        "Berapa pendaftar badan adhoc?",
        partial(_adhoc_singkat, t),
        partial(_adhoc_jawaban, tahun, t),
        t.tempat,
        (*_ke_indikator(tahun, t, "Pembentukan badan adhoc"), *_ke_tabel(t)),
        tabel=partial(_adhoc_tabel, tahun, t),
        gambar=("seleksi",),
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
