"""The PPID desk as HTML: the public information list, the requests by what was asked, the pieces of a reply.

Everything stands on the page without JavaScript; ``aset/balasan.js`` only gathers what is ticked.
"""

from collections.abc import Iterable, Mapping

from macros.halaman.data import ketersediaan_html
from macros.modul.ppid.balasan import ISIAN, TANYA, Butir, bagian, butir_dipilih, semua_butir
from macros.modul.ppid.tanya import berpemilu
from macros.tahun.galat import Galat, GalatHalaman
from macros.tahun.identitas import judul_laporan, nama_kantor, penerbit
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, di_tahun, publik, tetap
from macros.tulisan.angka import bilangan
from macros.tulisan.lipat import lipat
from macros.tulisan.tabel import bungkus, kepala
from macros.tulisan.unsur import KOSONG, Html, aman, daftar, gabung, html, lencana_kata, tautan

BALASAN = "ppid/balasan/"
# what the officer fills in by hand
TITIK = "...."
# Undang-Undang 14/2008, Pasal 35, 36 and 37; the terms are chosen by the officer, because elections have terms of their own
KEBERATAN = (
    "Bila jawaban ini tidak memuaskan, Bapak/Ibu dapat mengajukan keberatan secara tertulis kepada atasan PPID, dengan batas waktu "
    f"{TITIK} sesudah alasannya ditemukan (Pasal 35 dan 36 Undang-Undang Nomor 14 Tahun 2008). Bila tanggapan atasan PPID tidak memuaskan, "
    f"Bapak/Ibu dapat meminta penyelesaian sengketa kepada Komisi Informasi, dengan batas waktu {TITIK} sesudah tanggapan itu diterima "
    "(Pasal 37)."
)
CATATAN_PEMILU = " Untuk informasi Pemilu dan Pemilihan batas waktunya diatur sendiri oleh Peraturan Komisi Informasi Nomor 1 Tahun 2019; cocokkan dahulu."
LENGKAPI = "perlu dilengkapi petugas"
BENTUK_SALINAN = ("softcopy", "hardcopy", "softcopy dan hardcopy")
BANYAK_SARAN = 6
SAPAAN = ("Bapak/Ibu", "Bapak", "Ibu", "Saudara")


# --- the public information list ---------------------------------------------------------------

KOLOM_INFORMASI = ("Kategori", "Penanggung jawab", "Bentuk", "Periode")


def daftar_informasi_html(tahun: Tahun, ke: Ke) -> Html:
    """The Daftar Informasi Publik: what there is, whose it is, in which form, for which period, and where; cards on a narrow screen."""
    if (t := tahun.tabel_kamus("daftar-informasi")) is None:
        return KOSONG
    baris = [_informasi_baris(tahun.tahun, kunci, r, ke) for kunci, r in t.baris.items()]
    judul = [kepala("Informasi", "kunci"), *map(kepala, KOLOM_INFORMASI)]
    tabel = bungkus("tabel-informasi", "Daftar Informasi Publik", judul, baris, "kartu-baris", peran="table")
    return lipat(f"Buka daftar {bilangan(len(baris))} informasi", tabel + html('<p class="asal">{}</p>', t.catatan))


def _informasi_baris(tahun: str, kunci: str, r: Mapping[str, str], ke: Ke) -> Html:
    tugas = html("<br><small>tugasnya: {}</small>", aman(r["dasar_unit"])) if r["dasar_unit"] else KOSONG
    isi = (
        html("{}<br><small>{}</small>", aman(r["kategori"]), aman(r["dasar"])),
        aman(r["penanggung_jawab"]) + tugas,
        aman(r["bentuk"]),
        aman(r["periode"]),
    )
    return html(
        '<tr role="row" id="informasi-{}"><th role="rowheader" scope="row">{}</th>{}</tr>',
        kunci,
        tautan(ke(di_tahun(tahun, r["halaman"])), aman(r["informasi"])),
        gabung(
            html('<td role="cell" data-label="{}"><div>{}</div></td>', nama, sel) for nama, sel in zip(KOLOM_INFORMASI, isi, strict=True)
        ),
    )


# --- requests, by what was asked only ----------------------------------------------------------


def permohonan_semua(tahun: Tahun) -> list[tuple[str, str, Mapping[str, str]]]:
    """Every request: its number, what was asked, and its row of answers; none where the year has no table of either.

    Raises GalatHalaman where one has no answer.
    """
    t, diminta = tahun.tabel_kamus("jawaban-permohonan"), tahun.berperan("permohonan")
    if t is None or diminta is None:
        return []
    semua = semua_butir(tahun)
    hasil: list[tuple[str, str, Mapping[str, str]]] = []
    for kunci, r in diminta.baris.items():
        if kunci not in t.baris:
            pesan = f"permohonan nomor {r['nomor']} belum punya baris; tambahkan jawaban dan halamannya"
            raise GalatHalaman(Galat(t.berkas, 0, "nomor", pesan))
        jawab = t.baris[kunci]
        for tertulis, kode in zip(bagian(jawab["butir"]), butir_dipilih(tahun, jawab["butir"]), strict=True):
            if kode not in semua:
                nomor = list(t.baris).index(kunci) + 2  # row 1 is the header
                saran = "salin kodenya dari alamat teks di halaman susun balasan, tanpa tahun di depannya"
                pesan = f"'{tertulis}' bukan butir balasan; {saran}"
                raise GalatHalaman(Galat(t.berkas, nomor, "butir", pesan))
        hasil.append((r["nomor"], r["informasi"], jawab))
    return hasil


def permohonan_sama(tahun: Tahun) -> list[tuple[list[str], str, Mapping[str, str]]]:
    """The requests, those that ask and are answered alike as one: their numbers, what was asked, the answer."""
    hasil: dict[tuple[str, ...], tuple[list[str], str, Mapping[str, str]]] = {}
    for n, diminta, jawab in permohonan_semua(tahun):
        kunci = (diminta, *(v for k, v in jawab.items() if k != "nomor"))
        hasil.setdefault(kunci, ([], diminta, jawab))[0].append(n)
    return list(hasil.values())


def _jangkar(nomor: list[str]) -> tuple[str, Html]:
    """The id of an entry for its first number, and anchors for the others: every number keeps its address."""
    return f"permohonan-{nomor[0]}", gabung(html('<span id="permohonan-{}"></span>', n) for n in nomor[1:])


def pilih_nomor_html(tahun: Tahun) -> Html:
    """Every request by its number, to jump to."""
    butir = (
        html('<a href="#permohonan-{n}" aria-label="Nomor {n}: {diminta}">{n}</a>', n=nomor, diminta=aman(diminta))
        for nomor, diminta, _ in permohonan_semua(tahun)
    )
    return html('<nav class="pilih-nomor" aria-label="Permohonan menurut nomor"><p>Permohonan nomor:</p>{}</nav>', daftar(butir))


def permohonan_html(tahun: Tahun, ke: Ke) -> Html:
    """The requests by kind, each with the page that now answers it, or why the report cannot; nothing where there are none."""
    if not (semua := permohonan_sama(tahun)):
        return KOSONG
    potongan = [pilih_nomor_html(tahun)]
    for jenis in dict.fromkeys(j["jenis"] for _, _, j in semua):
        isi = [x for x in semua if x[2]["jenis"] == jenis]
        banyak = sum(len(nomor) for nomor, _, _ in isi)
        butir = gabung(_permohonan_butir(tahun.tahun, nomor, diminta, j, ke) for nomor, diminta, j in isi)
        potongan.append(html("<h3>{} ({})</h3><ul>{}</ul>", aman(jenis), bilangan(banyak), butir))
    seluruhnya = bilangan(sum(len(nomor) for nomor, _, _ in semua))
    return lipat(f"Buka {seluruhnya} permohonan dan jawabannya", gabung(potongan), kelas="permohonan-daftar")


def _permohonan_butir(tahun: str, nomor: list[str], diminta: str, j: Mapping[str, str], ke: Ke) -> Html:
    id, lain = _jangkar(nomor)
    menjawab = j["ketersediaan"] in ("ada", "sebagian")
    return html(
        '<li id="{}">{}<strong>Nomor {}: {}.</strong> {} {} {}. {}</li>',
        id,
        lain,
        ", ".join(nomor),
        aman(diminta),
        ketersediaan_html(j["ketersediaan"]),
        aman(j["jawaban"]),
        tautan(ke(di_tahun(tahun, j["halaman"])), "Halaman jawabannya" if menjawab else "Halaman terdekat"),
        tautan(f"{ke(BALASAN)}#permohonan-{nomor[0]}", f"Susun balasan nomor {nomor[0]}"),
    )


# --- the composer ------------------------------------------------------------------------------


def butir_html(tahun: Tahun, b: Butir, ke: Ke) -> Html:
    """One piece: its tick box, its ready text, and where the report answers its place, link and QR code."""
    isi = [html('<p class="kalimat">{}</p>', aman(k)) for k in b.kalimat]
    if b.tempat:
        isi.append(html('<p class="tempat">Tempat di laporan: {}.</p>', aman(b.tempat)))
    isi += [html('<p class="catatan">Catatan: {}</p>', aman(c)) for c in b.catatan]
    if b.tetap:
        isi.append(html('<p class="tetap">Selengkapnya: {}</p>', aman(publik(tahun.situs, b.tetap))))
    isi.append(html('<p class="buka">{}</p>', tautan(ke(b.halaman), "Buka halamannya" if b.tetap else "Buka halaman terdekat")))
    if b.tetap:
        qr = f"{ke(tetap(b.tetap))}qr.svg"
        isi.append(html('<img src="{}" alt="Kode QR ke {}" width="132" height="132" loading="lazy">', qr, aman(b.judul)))
    return html(
        '<li class="butir"><input type="checkbox" value="{kode}" aria-label="Pilih: {judul}" autocomplete="off" hidden>'
        '<details><summary><span class="judul">{judul}</span>{isian}</summary>'
        '<div class="teks-balasan" id="{kode}">{isi}</div></details></li>',
        kode=b.kode,
        judul=aman(b.judul),
        isian=html(" {}", lencana_kata("catatan", LENGKAPI)) if b.isian else KOSONG,
        isi=gabung(isi),
    )


def bingkai_html(tahun: Tahun) -> Html:
    """The words around the answers; the script reads them from here."""
    kantor = nama_kantor(tahun)
    telepon = tahun.identitas("telepon")
    tempat = ", ".join(filter(None, (tahun.identitas("alamat-gedung-kantor"), f"telepon {telepon}" if telepon else "")))
    isi = {
        "kop": "; ".join(filter(None, (penerbit(tahun), tempat))),
        "tempat": tahun.identitas("tempat-penandatanganan") or tahun.identitas("kota"),
        "perihal": "Jawaban permohonan informasi",
        "salam": "Yth. Bapak/Ibu pemohon informasi,",
        "pembuka": f"Terima kasih atas permohonan informasi kepada PPID {kantor}. Jawaban ini kami susun dari {judul_laporan(tahun)}.",
        "salinan": f"Bentuk salinan: {TITIK}; Biaya dan cara membayarnya: {TITIK}",
        "keberatan": KEBERATAN,
        "penutup": f"Bila ada yang perlu dijelaskan, silakan menghubungi kami{f' di {tempat}' if tempat else ''}.",
        "hormat": f"Hormat kami, PPID {kantor}",
    }
    alinea = gabung(html("<p class={}>{}</p>", nama, aman(teks)) for nama, teks in isi.items())
    return html('<details class="bingkai"><summary>Kepala, salam, dan penutup surat</summary>{}</details>', alinea)


def _permohonan_pilihan(tahun: Tahun) -> Html:
    """From a request to the texts that answer it and how the reply begins; the script ticks them. Nothing without requests."""
    if not (permohonan := permohonan_sama(tahun)):
        return KOSONG
    semua = semua_butir(tahun)
    butir = []
    for nomor, diminta, j in permohonan:
        id, lain = _jangkar(nomor)
        dipilih = butir_dipilih(tahun, j["butir"])
        butir.append(
            html(
                '<li id="{}" data-pilih="{}">{}Nomor {}, {}: {}{}{}</li>',
                id,
                " ".join(dipilih),
                lain,
                ", ".join(nomor),
                aman(diminta),
                gabung((tautan(f"#{k}", aman(semua[k].judul)) for k in dipilih), "; "),
                "" if semua[dipilih[-1]].judul.endswith("?") else ".",
                html(' Awal balasan: <q class="pengantar">{}</q>', aman(j["pengantar"])) if j["pengantar"] else KOSONG,
            )
        )
    return html(
        '{}<details class="dari-permohonan"><summary>Teks untuk setiap permohonan tahun {}</summary><ul>{}</ul></details>',
        pilih_nomor_html(tahun),
        tahun.tahun,
        gabung(butir),
    )


def _surat_html(tahun: Tahun) -> Html:
    """Where the reply is put together; hidden until the script shows it."""
    return html(
        '<section class="susun-surat" id="surat" aria-labelledby="surat-judul" hidden><h2 id="surat-judul">Balasan</h2>'
        '<p class="isian"><label>Bentuk balasan <select name="jalur" autocomplete="off">'
        '<option value="surat">Surat resmi</option><option value="surel">Surel singkat</option><option value="whatsapp">WhatsApp</option></select></label>'
        '<label>Sapaan <select name="sapaan" autocomplete="off">{sapaan}</select></label>'
        '<label>Nama pemohon (boleh kosong) <input name="nama" autocomplete="off"></label>'
        '<label>Nomor permohonan (boleh kosong) <input name="nomor" autocomplete="off"></label></p>'
        '<p class="isian untuk-surat"><label>Nomor surat <input name="nomor_surat" autocomplete="off"></label>'
        '<label>Tanggal surat <input name="tanggal" autocomplete="off"></label>'
        '<label>Bentuk salinan <select name="bentuk" autocomplete="off"><option value="">belum dipilih</option>{bentuk}</select></label>'
        '<label>Biaya <input name="biaya" autocomplete="off"></label>'
        '<label>Batas waktu keberatan <select name="batas" autocomplete="off"><option value="">diisi sendiri</option>'
        '<option value="30 hari kerja|14 hari kerja">30 dan 14 hari kerja (UU 14/2008)</option></select></label></p>'
        '<p class="asal untuk-surat">Yang kosong menjadi titik-titik di surat.{pemilu}</p>'
        '<p role="status" class="susun-status">Belum ada butir yang dipilih.</p>'
        '<p><label for="susun-teks">Teks balasan</label>'
        '<textarea id="susun-teks" rows="16" autocomplete="off" spellcheck="false"></textarea></p>'
        '<p class="tombol"><button type="button" class="md-button md-button--primary" data-aksi="salin">Salin</button> '
        '<button type="button" class="md-button" data-aksi="cetak">Cetak surat</button> '
        '<a class="md-button" data-aksi="surel" href="#surat">Buka di surel</a> '
        '<a class="md-button" data-aksi="whatsapp" href="#surat">Buka di WhatsApp</a> '
        '<button type="button" class="md-button" data-aksi="ulang" hidden>Susun ulang</button> '
        '<button type="button" class="md-button" data-aksi="kosongkan">Kosongkan pilihan</button></p>'
        '<p class="asal">Teks disusun di peramban ini. Tidak ada yang dikirim atau disimpan. '
        "Dua tombol Buka menyerahkan teks kepada aplikasi di perangkat ini; petugas sendiri yang mengirimnya. "
        "Bila surel terbuka kosong karena teksnya panjang, pakailah Salin. "
        "Teks boleh diubah, dan yang sudah diubah tidak ditimpa.</p></section>",
        sapaan=gabung(html("<option>{}</option>", s) for s in SAPAAN),
        bentuk=gabung(html("<option>{}</option>", s) for s in BENTUK_SALINAN),
        pemilu=CATATAN_PEMILU if berpemilu(tahun) else "",
    )


def saran(semua: Iterable[Butir]) -> list[str]:
    """Words that find something: the codes of the questions whose words their own pieces hold."""
    hasil = []
    for b in semua:
        kata = b.kode.removeprefix("tanya-").replace("-", " ")
        if b.kelompok == TANYA and not b.isian and all(k in " ".join((b.judul, *b.kalimat)).lower() for k in kata.split()):
            hasil.append(kata)
    return hasil[:BANYAK_SARAN]


def susun_html(tahun: Tahun, ke: Ke) -> Html:
    """Every piece by group, the frame of the letter, and the composer."""
    semua = semua_butir(tahun).values()
    nama_kelompok = dict.fromkeys(b.kelompok for b in semua)
    kelompok = [_kelompok_html(tahun, nama, [b for b in semua if b.kelompok == nama], ke) for nama in nama_kelompok]
    return html(
        '<div class="susun" data-isian="{}" data-titik="{}"><div class="susun-pilih">{}{}'
        '<p class="isian susun-cari" hidden><label>Cari butir <input type="search" name="cari" autocomplete="off"></label></p>'
        '<p class="susun-kosong" role="status"></p><p class="susun-saran" hidden>Coba: {}</p>'
        '{}<p class="susun-lompat" hidden><a class="md-button md-button--primary" href="#surat">Lihat balasan</a></p></div>{}'
        '<div class="surat-cetak"></div></div>'
        '<script src="{}" defer></script>',
        ISIAN,
        TITIK,
        _permohonan_pilihan(tahun),
        bingkai_html(tahun),
        gabung((html('<button type="button" class="md-button">{}</button>', kata) for kata in saran(semua)), " "),
        gabung(kelompok),
        _surat_html(tahun),
        ke("aset/balasan.js"),
    )


def _kelompok_html(tahun: Tahun, nama: str, isi: list[Butir], ke: Ke) -> Html:
    return html(
        '<details class="kelompok"><summary><h2 id="{}">{} (<span class="banyak">{}</span>)</h2></summary><ul>{}</ul></details>',
        nama.lower().replace(" ", "-"),
        nama,
        bilangan(len(isi)),
        gabung(butir_html(tahun, b, ke) for b in isi),
    )
