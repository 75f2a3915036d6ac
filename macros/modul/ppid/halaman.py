"""The PPID desk as HTML: the public information list, the requests by what was asked, the pieces of a reply.

Everything stands on the page without JavaScript; ``aset/balasan.js`` only gathers what is ticked.
"""

from html import escape

from macros.modul.ppid.balasan import ISIAN, Butir, bagian, nama_kantor, semua_butir
from macros.tahun.galat import Galat, GalatHalaman
from macros.tahun.identitas import judul_laporan
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, publik, tetap
from macros.tulisan.angka import bilangan
from macros.tulisan.tabel import bungkus
from macros.tulisan.unsur import Html, aman

BALASAN = "ppid/balasan/"
KEADAAN = {"ada": "tercapai", "sebagian": "catatan", "tidak ada": "tanpa-angka", "layanan kantor": "tanpa-angka"}
LENGKAPI = "perlu dilengkapi petugas"
SAPAAN = ("Bapak/Ibu", "Bapak", "Ibu", "Saudara")


def lencana(ketersediaan: str) -> str:
    return f'<span class="lencana {KEADAAN[ketersediaan]}">{ketersediaan}</span>'


def daftar_informasi_html(tahun: Tahun, ke: Ke) -> str:
    """The Daftar Informasi Publik: what there is, whose it is, in which form, for which period, and where; cards on a narrow screen."""
    nama = ("Kategori", "Penanggung jawab", "Bentuk", "Periode")
    baris = []
    for kunci, r in tahun.tabel["daftar-informasi"].baris.items():
        kata = f"<br><small>tugasnya: {aman(r['dasar_unit'])}</small>" if r["dasar_unit"] else ""
        isi = (f"{aman(r['kategori'])}<br><small>{aman(r['dasar'])}</small>", f"{aman(r['penanggung_jawab'])}{kata}", aman(r["bentuk"]), aman(r["periode"]))
        sel = "".join(f'<td role="cell" data-label="{n}"><div>{x}</div></td>' for n, x in zip(nama, isi, strict=True))
        baris.append(f'<tr role="row" id="informasi-{kunci}"><th role="rowheader" scope="row"><a href="{ke(r["halaman"])}">{aman(r["informasi"])}</a></th>{sel}</tr>')
    kepala = ['<th scope="col" class="kunci">Informasi</th>', *(f'<th scope="col">{n}</th>' for n in nama)]
    catatan = f'<p class="asal">{escape(tahun.tabel["daftar-informasi"].catatan)}</p>'
    return bungkus("tabel-informasi", "Daftar Informasi Publik", map(Html, kepala), map(Html, baris), "kartu-baris", peran="table") + Html(catatan)


# --- requests, by what was asked only ----------------------------------------------------------


def permohonan_semua(tahun: Tahun) -> list[tuple[str, str, dict[str, str]]]:
    """Every request: its number, what was asked, and its row of answers. Raises GalatHalaman where one has none."""
    t, semua = tahun.tabel["jawaban-permohonan"], semua_butir(tahun)
    hasil = []
    for kunci, r in tahun.tabel["permohonan-informasi"].baris.items():
        if kunci not in t.baris:
            raise GalatHalaman(Galat(t.berkas, 0, "nomor", f"permohonan nomor {r['nomor']} belum punya baris; tambahkan jawaban dan halamannya"))
        jawab = t.baris[kunci]
        for kode in bagian(jawab["butir"]):
            if kode not in semua:
                nomor = list(t.baris).index(kunci) + 2  # row 1 is the header
                raise GalatHalaman(Galat(t.berkas, nomor, "butir", f"'{kode}' bukan butir balasan; salin kodenya dari alamat teks di halaman susun balasan"))
        hasil.append((r["nomor"], r["informasi"], jawab))
    return hasil


def permohonan_sama(tahun: Tahun) -> list[tuple[list[str], str, dict[str, str]]]:
    """The requests, those that ask and are answered alike as one: their numbers, what was asked, the answer."""
    hasil: dict[tuple[str, ...], tuple[list[str], str, dict[str, str]]] = {}
    for n, diminta, jawab in permohonan_semua(tahun):
        kunci = (diminta, *(v for k, v in jawab.items() if k != "nomor"))
        hasil.setdefault(kunci, ([], diminta, jawab))[0].append(n)
    return list(hasil.values())


def _jangkar(nomor: list[str]) -> tuple[str, str]:
    """The id of an entry for its first number, and anchors for the others: every number keeps its address."""
    return f"permohonan-{nomor[0]}", "".join(f'<span id="permohonan-{n}"></span>' for n in nomor[1:])


def pilih_nomor_html(tahun: Tahun) -> str:
    """Every request by its number, to jump to."""
    butir = "".join(f'<li><a href="#permohonan-{n}" aria-label="Nomor {n}: {aman(diminta)}">{n}</a></li>' for n, diminta, _ in permohonan_semua(tahun))
    return f'<nav class="pilih-nomor" aria-label="Permohonan menurut nomor"><p>Permohonan nomor:</p><ul>{butir}</ul></nav>'


def permohonan_html(tahun: Tahun, ke: Ke) -> str:
    """The requests by kind, each with the page that now answers it, or why the report cannot."""
    semua = permohonan_sama(tahun)
    potongan = [pilih_nomor_html(tahun)]
    for jenis in dict.fromkeys(j["jenis"] for _, _, j in semua):
        isi = [x for x in semua if x[2]["jenis"] == jenis]
        banyak = sum(len(nomor) for nomor, _, _ in isi)
        butir = "".join(_permohonan_butir(nomor, diminta, j, ke) for nomor, diminta, j in isi)
        potongan.append(f"<h3>{aman(jenis)} ({bilangan(banyak)})</h3><ul>{butir}</ul>")
    return f'<div class="permohonan-daftar">{"".join(potongan)}</div>'


def _permohonan_butir(nomor: list[str], diminta: str, j: dict[str, str], ke: Ke) -> str:
    id, lain = _jangkar(nomor)
    menjawab = j["ketersediaan"] in ("ada", "sebagian")
    return (
        f'<li id="{id}">{lain}<strong>Nomor {", ".join(nomor)}: {aman(diminta)}.</strong> {lencana(j["ketersediaan"])} {aman(j["jawaban"])} '
        f'<a href="{ke(j["halaman"])}">{"Halaman jawabannya" if menjawab else "Halaman terdekat"}</a>. '
        f'<a href="{ke(BALASAN)}#permohonan-{nomor[0]}">Susun balasan nomor {nomor[0]}</a></li>'
    )


# --- the composer ------------------------------------------------------------------------------


def butir_html(tahun: Tahun, b: Butir, ke: Ke) -> str:
    """One piece: its tick box, its ready text, and where the report answers its place, link and QR code."""
    isi = [f'<p class="kalimat">{aman(k)}</p>' for k in b.kalimat]
    if b.tempat:
        isi.append(f'<p class="tempat">Tempat di laporan: {aman(b.tempat)}.</p>')
    isi += [f'<p class="catatan">Catatan: {aman(c)}</p>' for c in b.catatan]
    if b.tetap:
        isi.append(f'<p class="tetap">Selengkapnya: {aman(publik(tahun.situs, b.tetap))}</p>')
    isi.append(f'<p class="buka"><a href="{ke(b.halaman)}">{"Buka halamannya" if b.tetap else "Buka halaman terdekat"}</a></p>')
    if b.tetap:
        isi.append(f'<img src="{ke(tetap(b.tetap))}qr.svg" alt="Kode QR ke {aman(b.judul)}" width="132" height="132" loading="lazy">')
    isian = f' <span class="lencana catatan">{LENGKAPI}</span>' if b.isian else ""
    return (
        f'<li class="butir"><input type="checkbox" value="{b.kode}" aria-label="Pilih: {aman(b.judul)}" autocomplete="off" hidden>'
        f'<details><summary><span class="judul">{aman(b.judul)}</span>{isian}</summary><div class="teks-balasan" id="{b.kode}">{"".join(isi)}</div></details></li>'
    )


def bingkai_html(tahun: Tahun) -> str:
    """The words around the answers; the script reads them from here."""
    kantor = nama_kantor(tahun)
    alamat, telepon = (tahun.teks(f"identitas/{k}/isi") for k in ("alamat-gedung-kantor", "telepon"))
    isi = {
        "perihal": "Jawaban permohonan informasi",
        "salam": "Yth. Bapak/Ibu pemohon informasi,",
        "pembuka": f"Terima kasih atas permohonan informasi kepada PPID {kantor}. Jawaban ini kami susun dari {judul_laporan(tahun)}.",
        "penutup": f"Bila ada yang perlu dijelaskan, silakan menghubungi kami di {alamat}, telepon {telepon}.",
        "hormat": f"Hormat kami, PPID {kantor}",
    }
    return f'<details class="bingkai"><summary>Salam pembuka dan penutup</summary>{"".join(f"<p class={n}>{aman(teks)}</p>" for n, teks in isi.items())}</details>'


def _permohonan_pilihan(tahun: Tahun) -> str:
    """From a request to the texts that answer it and how the reply begins; the script ticks them."""
    semua = semua_butir(tahun)
    butir = []
    for nomor, diminta, j in permohonan_sama(tahun):
        id, lain = _jangkar(nomor)
        teks = "; ".join(f'<a href="#{k}">{aman(semua[k].judul)}</a>' for k in bagian(j["butir"]))
        awal = f' Awal balasan: <q class="pengantar">{aman(j["pengantar"])}</q>' if j["pengantar"] else ""
        butir.append(f'<li id="{id}" data-pilih="{" ".join(bagian(j["butir"]))}">{lain}Nomor {", ".join(nomor)}, {aman(diminta)}: {teks}.{awal}</li>')
    return f'{pilih_nomor_html(tahun)}<details class="dari-permohonan"><summary>Teks untuk setiap permohonan tahun {tahun.tahun}</summary><ul>{"".join(butir)}</ul></details>'


def _surat_html() -> str:
    """Where the reply is put together; hidden until the script shows it."""
    sapaan = "".join(f"<option>{s}</option>" for s in SAPAAN)
    return (
        '<section class="susun-surat" id="surat" aria-labelledby="surat-judul" hidden><h2 id="surat-judul">Balasan</h2>'
        '<p class="isian"><label>Jalur <select name="jalur" autocomplete="off"><option value="surel">Surel</option><option value="whatsapp">WhatsApp</option></select></label>'
        f'<label>Sapaan <select name="sapaan" autocomplete="off">{sapaan}</select></label>'
        '<label>Nama pemohon (boleh kosong) <input name="nama" autocomplete="off"></label>'
        '<label>Nomor permohonan (boleh kosong) <input name="nomor" autocomplete="off"></label></p>'
        '<p role="status" class="susun-status">Belum ada butir yang dipilih.</p>'
        '<p><label for="susun-teks">Teks balasan</label><textarea id="susun-teks" rows="16" autocomplete="off" spellcheck="false"></textarea></p>'
        '<p class="tombol"><button type="button" class="md-button md-button--primary" data-aksi="salin">Salin</button> '
        '<a class="md-button" data-aksi="surel" href="#surat">Buka di surel</a> <a class="md-button" data-aksi="whatsapp" href="#surat">Buka di WhatsApp</a> '
        '<button type="button" class="md-button" data-aksi="ulang" hidden>Susun ulang</button> <button type="button" class="md-button" data-aksi="kosongkan">Kosongkan pilihan</button></p>'
        '<p class="asal">Teks disusun di peramban ini. Tidak ada yang dikirim atau disimpan. Dua tombol Buka menyerahkan teks kepada aplikasi di perangkat ini; '
        "petugas sendiri yang mengirimnya. Bila surel terbuka kosong karena teksnya panjang, pakailah Salin. Teks boleh diubah, dan yang sudah diubah tidak ditimpa.</p></section>"
    )


def susun_html(tahun: Tahun, ke: Ke) -> str:
    """Every piece by group, the frame of the letter, and the composer."""
    semua = semua_butir(tahun)
    kelompok_ = []
    for kelompok in dict.fromkeys(b.kelompok for b in semua.values()):
        isi = [b for b in semua.values() if b.kelompok == kelompok]
        id = kelompok.lower().replace(" ", "-")
        butir = "".join(butir_html(tahun, b, ke) for b in isi)
        kelompok_.append(f'<details class="kelompok"><summary><h2 id="{id}">{kelompok} (<span class="banyak">{bilangan(len(isi))}</span>)</h2></summary><ul>{butir}</ul></details>')
    return (
        f'<div class="susun" data-isian="{ISIAN}"><div class="susun-pilih">{_permohonan_pilihan(tahun)}{bingkai_html(tahun)}'
        '<p class="isian susun-cari" hidden><label>Cari butir <input type="search" name="cari" autocomplete="off"></label></p>'
        f'{"".join(kelompok_)}<p class="susun-lompat" hidden><a class="md-button md-button--primary" href="#surat">Lihat balasan</a></p></div>{_surat_html()}</div>'
        f'<script src="{ke("aset/balasan.js")}" defer></script>'
    )
