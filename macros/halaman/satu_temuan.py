"""The page of one finding: what does not agree, the figures side by side, where, why perhaps, what the office says."""

from collections.abc import Iterator

from lakip_calc.pemeriksaan.putusan import Cakupan, Keparahan, Pemeriksaan, Temuan
from lakip_calc.pemeriksaan.sebab import Sebab
from macros.halaman.temuan import KELAS, ke_temuan, nama_baris_data, terdaftar
from macros.tahun.tabel.sel import SISIPAN
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import (
    Ke,
    bagian_pemeriksaan,
    daftar_temuan,
    halaman_indikator,
    halaman_pemeriksaan,
    halaman_sasaran,
    kode_temuan,
    tetap,
    tetap_html,
)
from macros.tautan.kutipan import BENTUK_KUTIPAN, lapor_html
from macros.tulisan.alat import alat_html, baris_alat
from macros.tulisan.angka import angka_teks, bilangan
from macros.tulisan.lipat import lipat
from macros.tulisan.tabel import baris_html, bungkus, kepala, nama_baris, sel
from macros.tulisan.temuan import KODE_BAB, bab_dari
from macros.tulisan.unsur import KOSONG, Html, gabung, html, lencana_kata, tautan

# of many figures that a finding touches the first ones stand beside each other, the others are folded
ANGKA_TAMPIL = 6
SELALU_TAMPIL = 4
ARTI_BOBOT = {
    Keparahan.BERAT: "pembaca akan menarik kesimpulan lain",
    Keparahan.SEDANG: "isi laporan bertentangan, tetapi penilaiannya tetap",
    Keparahan.RINGAN: "pembulatan, nama, nomor, atau susunan",
    Keparahan.CATATAN: "perlu diketahui, bukan kesalahan siapa pun",
}
SALAH_BACA = "Mungkin hanya salah baca: teks pindainya rusak, jadi ini bukan kesalahan kantor."
# what the other value is, by the kind of the check; it may be another printed figure
PEMBANDING = {"hitungan": "Hitungan situs ini", "skala": "Menurut skala laporan"}
AWAL_SEBAB = "Kemungkinan sebab: "


def satu_temuan_html(tahun: Tahun, t: Temuan, ke: Ke) -> Html:
    """Everything about one finding under its title."""
    p = t.penerapan
    bobot = p.keparahan or Keparahan.CATATAN
    butir = [
        ("Di laporan", p.tempat),
        *_tentang(tahun, t, ke),
        *_sebab(tahun, t, ke),
        ("Jawaban kantor", _jawaban(tahun, t)),
        ("Aturan", _aturan(tahun, t, ke)),
    ]
    return gabung(
        (
            baris_alat(html('<p class="lk-bobot">{} {}</p>', lencana_kata(KELAS[bobot], bobot), ARTI_BOBOT[bobot]), _alat(tahun, t, ke)),
            html("<p>{}{}</p>", p.alasan, f" {SALAH_BACA}" if p.salah_baca else ""),
            _angka(tahun, t, ke),
            html('<dl class="lk-temuan">{}</dl>', gabung(html("<div><dt>{}</dt><dd>{}</dd></div>", a, b) for a, b in butir)),
            _tetangga(tahun, t, ke),
        )
    )


# --- the figures -------------------------------------------------------------------------------


def _angka(tahun: Tahun, t: Temuan, ke: Ke) -> Html:
    """Where each figure stands and what it says; then the value it was held against, and how far it is from it."""
    p = t.penerapan
    semua = [_sel(tahun, id, ke) for id in dict.fromkeys((*p.angka, *p.angka_lain))]
    cakupan = p.cakupan or pemeriksaan(tahun, t).cakupan
    awal = 1 if cakupan is Cakupan.PERTAMA else len(semua) if len(semua) <= ANGKA_TAMPIL else SELALU_TAMPIL
    tampil, lain = semua[:awal], semua[awal:]
    terlihat = [isi for _, isi in tampil]
    if p.tercetak and not semua:
        tampil = [(Html("Tercetak"), p.tercetak)]
    if p.dihitung and p.dihitung not in terlihat:
        tampil = [*tampil, (Html(PEMBANDING.get(t.jenis, "Pembanding")), p.dihitung)]
    if p.selisih:
        tampil = [*tampil, (Html("Selisih"), p.selisih)]
    if not tampil:
        return KOSONG
    dilipat = lipat(f"{bilangan(len(lain))} angka lain yang dipakai", _tabel(f"angka-lain-{t.id}", "Angka lain", lain)) if lain else KOSONG
    return html('<div class="lk-berdampingan">{}{}</div>', _tabel(f"angka-{t.id}", "Angkanya berdampingan", tampil), dilipat)


def _tabel(id: str, judul: str, isi: list[tuple[Html, str]]) -> Html:
    return bungkus(id, judul, (kepala("Di mana", "kunci"), kepala("Yang tertulis")), (baris_html(nama_baris(a), sel(b)) for a, b in isi))


def _sel(tahun: Tahun, id: str, ke: Ke) -> tuple[Html, str]:
    """Where a figure or a word is printed, linked to its row in the data, and what it says; that of an earlier report says which."""
    pemilik = next(t for t in (tahun, *tahun.sebelumnya) if id.startswith(f"{t.tahun}/"))
    tabel, kunci, kolom = pemilik.urai(id)
    t = pemilik.tabel[tabel]
    r = t.baris[kunci]
    isi = angka_teks(r.angka[kolom]) if kolom in r.angka else r[kolom]
    alamat = f"{ke(f'{pemilik.tahun}/data/{tabel}/')}#{tabel}-{kunci}"
    if tabel == "klaim":
        perihal, tempat = SISIPAN.sub("", r["tentang"]), r["bagian"]
    else:
        perihal, tempat = f"{t.kamus[kolom].judul}, {nama_baris_data(pemilik, tabel, kunci)}", t.judul
    milik = "" if pemilik is tahun else f"Laporan {pemilik.tahun}: "
    judul = f"{milik}{perihal[:1].upper()}{perihal[1:]}"
    return html("{}<br><small>{}</small>", tautan(alamat, judul), tempat), isi or "tidak diisi"


# --- what is said of it --------------------------------------------------------------------------


def _tentang(tahun: Tahun, t: Temuan, ke: Ke) -> Iterator[tuple[str, Html]]:
    """The indikator or sasaran it is about."""
    kode = tahun.tentang[t.id]
    if not kode:
        return
    semua = []
    for k in kode:
        if k in tahun.indikator:
            i = tahun.indikator[k]
            semua.append(tautan(ke(halaman_indikator(tahun.tahun, i.slug)), f"{k} {i.nama_pendek}"))
        else:
            s = tahun.sasaran[k]
            semua.append(tautan(ke(halaman_sasaran(tahun.tahun, s.slug)), f"Sasaran {s.nomor}: {s.nama_pendek}"))
    yield "Tentang", gabung(semua, ", ")


def sebab_kalimat(s: Sebab) -> str:
    """A likely cause as a sentence of its own, under a heading that says what it is."""
    isi = s.judul.removeprefix(AWAL_SEBAB)
    return isi[:1].upper() + isi[1:]


def _sebab(tahun: Tahun, t: Temuan, ke: Ke) -> Iterator[tuple[str, Html]]:
    """Its likely cause, with how many others share it."""
    s = next((s for s in tahun.hasil_periksa.sebab if s.kode == t.sebab), None)
    if s is None:
        return
    lain = len(s.temuan) - 1
    saudara = f"bukti dan {bilangan(lain)} temuan lain yang mungkin satu sebab" if lain else "buktinya"
    alamat = f"{ke(halaman_pemeriksaan(tahun.tahun))}#sebab-{s.kode}"
    yield AWAL_SEBAB.rstrip(": "), html("{} Buktinya {}: {}.", sebab_kalimat(s), s.kekuatan, tautan(alamat, saudara))


def _jawaban(tahun: Tahun, t: Temuan) -> Html:
    """The status and what the office says; nothing yet where it has not answered."""
    if jawaban := tahun.jawaban.get(t.id):
        return html("{} ({}). Status: {}.", jawaban["jawaban"], jawaban["tanggal"], jawaban["status"])
    return Html("Belum ada. Status: terbuka.")


def _aturan(tahun: Tahun, t: Temuan, ke: Ke) -> Html:
    p = pemeriksaan(tahun, t)
    return tautan(f"{ke(bagian_pemeriksaan(tahun.tahun, 'aturan'))}#aturan-{p.kode}", p.judul)


def pemeriksaan(tahun: Tahun, t: Temuan) -> Pemeriksaan:
    """The check that found it."""
    return next(p for p, _ in tahun.hasil_periksa.penerapan if p.kode == t.pemeriksaan)


# --- what can be done with it, and where to go on -----------------------------------------------


def _alat(tahun: Tahun, t: Temuan, ke: Ke) -> Html:
    kode = kode_temuan(tahun.tahun, t.id)
    kutip = (
        tautan(f"{ke(tetap(kode))}kutipan.{akhir}", f"Kutip ({nama})", download=f"{kode}.{akhir}") for akhir, nama in BENTUK_KUTIPAN.items()
    )
    return alat_html(
        "temuan ini",
        (
            tetap_html(kode, ke, "Tautan tetap ke temuan ini"),
            *kutip,
            lapor_html(tahun, kode, t.penerapan.judul, "Laporkan kesalahan di temuan ini"),
        ),
    )


def _tetangga(tahun: Tahun, t: Temuan, ke: Ke) -> Html:
    """The one before and after it among those about the same indikator, the way to all of these; else the way to its chapter."""
    siapa = tahun.tentang[t.id]
    if siapa:
        sama = [x for x in terdaftar(tahun) if siapa[0] in tahun.tentang[x.id]]
        semua = (
            tautan(ke(daftar_temuan(tahun.tahun, indikator=siapa[0])), f"Semua {bilangan(len(sama))} temuan {siapa[0]}") if sama else KOSONG
        )
    else:
        bab, sama = bab_dari(t), []
        semua = tautan(ke(daftar_temuan(tahun.tahun, bab=KODE_BAB[bab])), f"Semua temuan di {bab}")
    letak = next((n for n, x in enumerate(sama) if x.id == t.id), None)
    butir = []
    if letak:
        butir.append(html("Sebelumnya: {}", ke_temuan(tahun, sama[letak - 1], ke)))
    if letak is not None and letak + 1 < len(sama):
        butir.append(html("Berikutnya: {}", ke_temuan(tahun, sama[letak + 1], ke)))
    butir += [semua, tautan(ke(halaman_pemeriksaan(tahun.tahun)), "Pemeriksaan angka seluruhnya")]
    return html('<ul class="lk-tetangga" data-search-exclude>{}</ul>', gabung(html("<li>{}</li>", b) for b in butir if b))
