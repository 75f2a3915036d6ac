"""The findings together: the verdict, the gravest, a matrix, likely causes; the list with its filters; notes; the rules."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from lakip_calc.pemeriksaan.putusan import Keparahan, Pemeriksaan, Penerapan, Putusan, Temuan
from lakip_calc.pemeriksaan.sebab import Sebab
from macros.halaman.satu_temuan import ARTI_BOBOT, sebab_kalimat
from macros.halaman.temuan import KELAS, golongan, ke_temuan, terdaftar
from macros.tahun.hitungan import menurut_bobot
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, daftar_temuan, halaman_pemeriksaan, kode_temuan, tetap_html
from macros.tautan.kutipan import lapor_html
from macros.tulisan.alat import alat_html
from macros.tulisan.angka import bilangan
from macros.tulisan.lipat import lipat
from macros.tulisan.tabel import baris_html, bungkus, kepala, kepala_angka, nama_baris, sel, sel_bilangan
from macros.tulisan.temuan import KEPALA_BAB, KODE_BAB, bab_dari, nama_jenis, nama_jenis_pendek
from macros.tulisan.unsur import KOSONG, Html, atribut, daftar, gabung, html, lencana_kata, tautan

TANPA_SIAPA = "semua"
# a cause of fewer findings stands with the other small ones
SEBAB_BANYAK = 3
# where the first clause of a cause ends; places in it
SEBAB_PANJANG = re.compile(r"; |, (?:sehingga|bukan|dan (?:\w+ )?belum|dan \w+ belum) ?")
TEMPAT_SEBAB = re.compile(r" \(Bab [^)]*\)")


# --- the index -----------------------------------------------------------------------------


def ringkasan_html(tahun: Tahun) -> Html:
    """The answer: whether the report agrees with itself, how every application of a check ended, what that means."""
    h = tahun.hasil_periksa
    temuan, catatan, salah_baca = golongan(tahun)
    cocok, berat = h.banyak(Putusan.LULUS), sum(t.penerapan.keparahan is Keparahan.BERAT for t in temuan)
    akhir = (
        (cocok, "cocok"),
        (len(temuan), "tidak cocok"),
        (len(catatan), "catatan"),
        (len(salah_baca), "mungkin salah baca"),
        (h.banyak(Putusan.TIDAK_BERLAKU), "tidak dapat diperiksa"),
    )
    jumlah = bilangan(sum(len(p) for _, p in h.penerapan))
    jawab = (
        "Semua yang dapat diperiksa cocok"
        if not temuan
        else "Sebagian besar cocok, tetapi tidak semua"
        if cocok > len(temuan)
        else "Banyak yang tidak cocok"
    )
    return gabung(
        (
            html(
                "<p><strong>{}.</strong> {} pemeriksaan: {}.</p>",
                jawab,
                jumlah,
                ", ".join(f"{bilangan(n)} {kata}" for n, kata in akhir if n),
            ),
            _artinya(len(temuan), len(tahun.hal), berat),
            html(
                "<p>Temuan bukan tuduhan: bisa jadi salah cetak, salah salin, atau belum dijelaskan. "
                "Yang dibandingkan hanya isi laporan satu sama lain, bukan kenyataannya.</p>"
            ),
        )
    )


def _artinya(temuan: int, hal: int, berat: int) -> Html:
    if not temuan:
        return KOSONG
    parah = f"{bilangan(berat)} di antaranya berat: {ARTI_BOBOT[Keparahan.BERAT]}." if berat else "Tidak satu pun berat."
    return html("<p>{} temuan itu menyangkut {} hal yang perlu dijelaskan. {}</p>", bilangan(temuan), bilangan(hal), parah)


def terberat_html(tahun: Tahun, ke: Ke) -> Html:
    """The findings that change what a reader would conclude, as cards."""
    berat = [t for t in tahun.temuan_penting if t.penerapan.keparahan is Keparahan.BERAT]
    if not berat:
        return html("<p>Tidak ada temuan berat.</p>")
    return html('<ul class="lk-berat">{}</ul>', gabung(html("<li>{}</li>", ke_temuan(tahun, t, ke)) for t in berat))


def matriks_html(tahun: Tahun, ke: Ke) -> Html:
    """Chapter by kind: how many findings, each number the way to them."""
    semua = terdaftar(tahun)
    banyak = Counter((t.jenis, bab_dari(t)) for t in semua)
    bab = [b for b in KODE_BAB if any(b == x for _, x in banyak)]
    if not semua:
        return html("<p>Tidak ada temuan.</p>")
    baris = []
    for jenis, _ in Counter(t.jenis for t in semua).most_common():
        isi = [_sel_matriks(tahun, ke, banyak[jenis, b], f"{nama_jenis(jenis)}, {b}", jenis=jenis, bab=KODE_BAB[b]) for b in bab]
        jumlah = _sel_matriks(tahun, ke, sum(banyak[jenis, b] for b in bab), f"{nama_jenis(jenis)}, semua", jenis=jenis)
        baris.append(baris_html(nama_baris(nama_jenis_pendek(jenis)), *isi, jumlah))
    jumlah_bab = [_sel_matriks(tahun, ke, sum(n for (_, x), n in banyak.items() if x == b), f"{b}, semua", bab=KODE_BAB[b]) for b in bab]
    baris.append(baris_html(nama_baris("Semua"), *jumlah_bab, _sel_matriks(tahun, ke, len(semua), "Semua"), kelas="jumlah"))
    atas = [
        kepala("Jenis", "kunci"),
        *(kepala(html('<abbr title="{}">{}</abbr>', b, KEPALA_BAB[b]), "angka") for b in bab),
        kepala("Semua", "angka"),
    ]
    arti = ", ".join(f"{KEPALA_BAB[b]} {b.lower()}" for b in bab if KEPALA_BAB[b] in ("KP", "IE", "Lain"))
    catatan = html('<p class="asal">Angka adalah banyaknya temuan; pilih untuk melihat daftarnya.{}</p>', f" {arti}." if arti else "")
    return html('<div class="lk-matriks">{}{}</div>', bungkus("matriks-temuan", "Temuan menurut jenis dan bab", atas, baris), catatan)


def _sel_matriks(tahun: Tahun, ke: Ke, banyak: int, perihal: str, **saring: str) -> Html:
    if not banyak:
        return sel("", "angka kosong")
    return sel(
        tautan(ke(daftar_temuan(tahun.tahun, **saring)), bilangan(banyak), aria_label=f"{perihal}: {bilangan(banyak)} temuan"), "angka"
    )


def temuan_html(tahun: Tahun, ke: Ke) -> Html:
    """Every finding by its title in closed rows: those that share a likely cause, the others by chapter, then the notes.

    Each has here the anchor that was once promised; ``aset/saring.js`` leads on from it to the page of the finding.
    """
    h = tahun.hasil_periksa
    bersebab = [(s, [t for t in h.temuan if t.sebab == s.kode]) for s in h.sebab]
    dipakai = {t.id for _, isi in bersebab for t in isi}
    bagian = [_satu_sebab(tahun, s, isi, ke) for s, isi in bersebab if len(isi) >= SEBAB_BANYAK]
    if sedikit := [_satu_sebab(tahun, s, isi, ke) for s, isi in bersebab if 0 < len(isi) < SEBAB_BANYAK]:
        bagian.append(_lipat("", html("Sebab lain ({})", bilangan(len(sedikit))), *sedikit))
    sisa = [t for t in terdaftar(tahun) if t.id not in dipakai]
    menurut_bab = [(bab, [t for t in sisa if bab_dari(t) == bab]) for bab in KODE_BAB]
    lain = [_lipat("", html("{} ({})", bab, bilangan(len(isi))), _pindah(tahun, isi, ke)) for bab, isi in menurut_bab if isi]
    sisanya = (
        [_lipat("", html("{} menurut bab ({})", "Temuan lain" if bagian else "Temuan", bilangan(len(sisa))), gabung(lain))] if lain else []
    )
    for nama, isi in (("Mungkin salah baca", golongan(tahun)[2]), ("Catatan", golongan(tahun)[1])):
        if isi := [t for t in isi if t.id not in dipakai]:
            sisanya.append(_lipat("", html("{} ({})", nama, bilangan(len(isi))), _pindah(tahun, isi, ke)))
    return gabung(
        (
            html('<p class="asal">Menurut kemungkinan sebab (dugaan kami).</p>') if bagian else KOSONG,
            *bagian,
            *sisanya,
            html('<script src="{}" defer></script>', ke("aset/saring.js")),
        )
    )


def _satu_sebab(tahun: Tahun, s: Sebab, isi: list[Temuan], ke: Ke) -> Html:
    induk = html(" Mengikuti {}.", tautan(f"#sebab-{s.induk}", "sebab yang lebih besar")) if s.induk else KOSONG
    return _lipat(
        f"sebab-{s.kode}",
        html("{} ({})", _sebab_pendek(s), bilangan(len(isi))),
        html("<p>{} Buktinya {}.{}</p>", sebab_kalimat(s), s.kekuatan, induk),
        _bukti("Yang mendukung dugaan ini", s.bukti),
        _bukti("Yang melawan dugaan ini", s.melawan),
        _pindah(tahun, isi, ke),
    )


def _sebab_pendek(s: Sebab) -> str:
    """A cause by its first clause, without places; all of it stands inside its row."""
    return TEMPAT_SEBAB.sub("", SEBAB_PANJANG.split(sebab_kalimat(s).rstrip("."), maxsplit=1)[0])


def _lipat(id: str, judul: object, *isi: object) -> Html:
    return lipat(judul, gabung(isi), kelas="lk-sebab", id=id)


def _pindah(tahun: Tahun, temuan: Iterable[Temuan], ke: Ke) -> Html:
    """Titles with the anchors that findings had when they all stood on this page."""
    butir = (html('<li id="{}">{}</li>', t.id, ke_temuan(tahun, t, ke)) for t in sorted(temuan, key=menurut_bobot))
    return html('<ul class="lk-pindah" data-search-exclude>{}</ul>', gabung(butir))


def _bukti(kata: str, bukti: Iterable[str]) -> Html:
    """Evidence with what it is evidence of; nothing where there is none."""
    butir = daftar(bukti)
    return html("<p>{}:</p>{}", kata, butir) if tuple(bukti) else KOSONG


def lanjut_html(tahun: Tahun, ke: Ke) -> Html:
    """The parts of the findings beside their index, and their files."""
    catatan, alamat = golongan(tahun)[1], halaman_pemeriksaan(tahun.tahun)
    isi = {
        "daftar/": f"Daftar {bilangan(len(terdaftar(tahun)))} temuan",
        "catatan/": f"{bilangan(len(catatan))} catatan",
        "aturan/": "Aturan pemeriksaan",
        "bacaan/": "Hasil menurut tabel lain",
        "kelengkapan/": "Kelengkapan isi",
        "temuan.csv": "CSV",
        "temuan.json": "JSON",
    }
    return html('<p class="lk-lanjut">{}</p>', gabung((tautan(ke(alamat + bagian), kata) for bagian, kata in isi.items()), " "))


# --- the list ------------------------------------------------------------------------------


def daftar_html(tahun: Tahun, ke: Ke) -> Html:
    """Every finding as a row of two lines, with what the filters look at; apart from them what the scan may have damaged."""
    semua = html('<ul class="lk-daftar-temuan">{}</ul>', gabung(_butir(tahun, t, ke) for t in terdaftar(tahun)))
    rusak = golongan(tahun)[2]
    lipat = _lipat(
        "salah-baca", html("Mungkin salah baca ({}), tidak dihitung", bilangan(len(rusak))), daftar(ke_temuan(tahun, t, ke) for t in rusak)
    )
    return gabung((semua, lipat if rusak else KOSONG))


def _butir(tahun: Tahun, t: Temuan, ke: Ke) -> Html:
    p = t.penerapan
    bobot = p.keparahan or Keparahan.CATATAN
    return html(
        "<li{}>{}<br><small>{} {}</small></li>",
        atribut(
            data_indikator=" ".join(tahun.tentang[t.id]),
            data_tabel=" ".join(dict.fromkeys(tahun.urai(id)[0] for id in p.angka)),
            data_bab=KODE_BAB[bab_dari(t)],
            data_jenis=t.jenis,
            data_bobot=str(bobot),
        ),
        ke_temuan(tahun, t, ke),
        lencana_kata(KELAS[bobot], bobot),
        p.tempat,
    )


def saring_html(tahun: Tahun, ke: Ke) -> Html:
    """The choices of the list with the words to look for; the script shows them and keeps them in the address."""
    semua = terdaftar(tahun)
    siapa = Counter(k for t in semua for k in tahun.tentang[t.id])
    tabel = Counter(k for t in semua for k in {tahun.urai(id)[0] for id in t.penerapan.angka})
    pilihan: dict[str, Iterator[tuple[str, str]]] = {
        "indikator": ((k, f"{k} {x.nama_pendek}") for isi in (tahun.indikator, tahun.sasaran) for k, x in isi.items() if k in siapa),
        "tabel": ((k, t.judul) for k, t in tahun.tabel.items() if k in tabel),
        "bab": ((kode, b) for b, kode in KODE_BAB.items() if any(bab_dari(t) == b for t in semua)),
        "jenis": ((j, nama_jenis(j)) for j, _ in Counter(t.jenis for t in semua).most_common()),
        "bobot": ((str(k), str(k)) for k in Keparahan if any(t.penerapan.keparahan is k for t in semua)),
    }
    pilih = gabung(
        html(
            '<label>{} <select name="{}"><option value="">semua</option>{}</select></label>',
            nama.capitalize(),
            nama,
            gabung(html('<option value="{}">{}</option>', k, kata) for k, kata in isi),
        )
        for nama, isi in pilihan.items()
    )
    return html(
        '<form class="saring" hidden>{}<label>Kata <input type="search" name="kata" autocomplete="off"></label></form>'
        '<p class="lk-saring-hasil" role="status"></p><script src="{}" defer></script>',
        pilih,
        ke("aset/saring.js"),
    )


# --- notes -----------------------------------------------------------------------------------


def catatan_html(tahun: Tahun, ke: Ke) -> Html:
    """The notes, folded by the indikator they are about; each has its anchor."""
    semua = [t for t in tahun.hasil_periksa.temuan if t.penerapan.keparahan is Keparahan.CATATAN]
    if not semua:
        return html("<p>Tidak ada catatan.</p>")
    milik: dict[str, list[Temuan]] = {}
    for t in semua:
        milik.setdefault(next(iter(tahun.tentang[t.id]), ""), []).append(t)
    nama = {k: (i.slug, f"{k} {i.nama_pendek}") for k, i in tahun.indikator.items()}
    nama |= {k: (s.slug, f"Sasaran {s.nomor}: {s.nama_pendek}") for k, s in tahun.sasaran.items()} | {"": (TANPA_SIAPA, "Lainnya")}
    return gabung(
        _lipat(
            f"catatan-{slug}",
            html("{} ({})", kata, bilangan(len(milik[k]))),
            html('<ul class="lk-catatan">{}</ul>', gabung(_catatan(tahun, t, ke) for t in milik[k])),
        )
        for k, (slug, kata) in nama.items()
        if k in milik
    )


def _catatan(tahun: Tahun, t: Temuan, ke: Ke) -> Html:
    kode, judul = kode_temuan(tahun.tahun, t.id), t.penerapan.judul
    jawaban = tahun.jawaban.get(t.id)
    jawab = html(" Jawaban kantor: {} ({}).", jawaban["jawaban"], jawaban["tanggal"]) if jawaban else KOSONG
    alat = alat_html(
        f"catatan {judul}",
        (tetap_html(kode, ke, "Tautan tetap ke catatan ini"), lapor_html(tahun, kode, judul, "Laporkan kesalahan di catatan ini")),
    )
    return html('<li id="{}"><strong>{}</strong><br>{}{}{}</li>', t.id, judul, t.penerapan.alasan, jawab, alat)


# --- the rules --------------------------------------------------------------------------------


def bobot_html() -> Html:
    """What each weight means."""
    return html("<ul>{}</ul>", gabung(html("<li><strong>{}</strong>: {}.</li>", k.capitalize(), arti) for k, arti in ARTI_BOBOT.items()))


def register_html(tahun: Tahun) -> Html:
    """Every check: how often applied, passed, failed, not applicable; its rule on demand."""
    semua = tahun.hasil_periksa.penerapan
    baris = []
    for p, penerapan in semua:
        n = Counter(x.putusan for x in penerapan)
        hasil = sel_bilangan(len(penerapan), n[Putusan.LULUS], n[Putusan.GAGAL], n[Putusan.TIDAK_BERLAKU])
        baris.append(baris_html(nama_baris(p.judul), hasil, id=f"pemeriksaan-{p.kode}"))
    kepala = kepala_angka("Pemeriksaan", "Diterapkan", "Cocok", "Tidak cocok", "Tidak dapat diperiksa")
    tabel = bungkus("tabel-pemeriksaan", "Pemeriksaan dan hasilnya", kepala, baris)
    return gabung([tabel, *(_aturan(p, penerapan) for p, penerapan in semua)])


def _aturan(p: Pemeriksaan, semua: tuple[Penerapan, ...]) -> Html:
    sebab = Counter(x.alasan for x in semua if x.putusan is Putusan.TIDAK_BERLAKU)
    tidak = daftar(f"{a} ({bilangan(n)})" for a, n in sebab.most_common(8))
    return html(
        '<details class="rumus" id="aturan-{}"><summary>{}: aturannya</summary>{}{}</details>',
        p.kode,
        p.judul,
        gabung(html("<p>{}</p>", a) for a in p.aturan.strip().split("\n") if a.strip()),
        html("<p>Tidak berlaku karena:</p>{}", tidak) if sebab else KOSONG,
    )
