"""The PPID desk as HTML: the public information list, the requests by what was asked, the pieces of a reply.

Everything stands on the page without JavaScript; ``aset/balasan.js`` only gathers what is ticked.
"""

from html import escape

from .balasan import Butir, alamat_tetap, bagian, nama_kantor, nama_laporan, semua_butir
from .formatting import aman, bilangan
from .galat import Galat, GalatHalaman
from .tables import bungkus
from .tahun import Tahun
from .tautan import Ke, tetap

BALASAN = "ppid/balasan/"
KEADAAN = {"ada": "tercapai", "sebagian": "catatan", "tidak ada": "tanpa-angka"}
SAPAAN = ("Bapak/Ibu", "Bapak", "Ibu", "Saudara")


def lencana(ketersediaan: str) -> str:
    return f'<span class="lencana {KEADAAN[ketersediaan]}">{ketersediaan}</span>'


def daftar_informasi_html(tahun: Tahun, ke: Ke) -> str:
    """The Daftar Informasi Publik: what there is, whose it is, in which form, for which period, and where."""
    baris = []
    for kunci, r in tahun.tabel["daftar-informasi"].baris.items():
        kata = f"<br><small>tugasnya: {aman(r['dasar_unit'])}</small>" if r["dasar_unit"] else ""
        baris.append(
            f'<tr id="informasi-{kunci}"><th scope="row"><a href="{ke(r["halaman"])}">{aman(r["informasi"])}</a></th>'
            f"<td>{aman(r['kategori'])}<br><small>{aman(r['dasar'])}</small></td>"
            f"<td>{aman(r['penanggung_jawab'])}{kata}</td><td>{aman(r['bentuk'])}</td><td>{aman(r['periode'])}</td></tr>"
        )
    kepala = ['<th scope="col" class="kunci">Informasi</th>', *(f'<th scope="col">{n}</th>' for n in ("Kategori", "Penanggung jawab", "Bentuk", "Periode"))]
    catatan = f'<p class="asal">{escape(tahun.tabel["daftar-informasi"].catatan)}</p>'
    return bungkus("tabel-informasi", "Daftar Informasi Publik", kepala, baris) + catatan


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


def permohonan_html(tahun: Tahun, ke: Ke) -> str:
    """The requests by kind, each with the page that now answers it, or why the report cannot."""
    semua = permohonan_semua(tahun)
    potongan = []
    for jenis in dict.fromkeys(j["jenis"] for _, _, j in semua):
        isi = [(n, diminta, j) for n, diminta, j in semua if j["jenis"] == jenis]
        butir = "".join(
            f'<li id="permohonan-{n}"><strong>Nomor {n}: {aman(diminta)}.</strong> {lencana(j["ketersediaan"])} {aman(j["jawaban"])} '
            f'<a href="{ke(j["halaman"])}">{"Halaman terdekat" if j["ketersediaan"] == "tidak ada" else "Halaman jawabannya"}</a>. '
            f'<a href="{ke(BALASAN)}#permohonan-{n}">Susun balasan nomor {n}</a></li>'
            for n, diminta, j in isi
        )
        potongan.append(f"<h3>{aman(jenis)} ({bilangan(len(isi))})</h3><ul>{butir}</ul>")
    return "".join(potongan)


# --- the composer ------------------------------------------------------------------------------


def butir_html(tahun: Tahun, b: Butir, ke: Ke) -> str:
    """One piece: its tick box, its ready text, its link and QR code."""
    kalimat = "".join(f'<p class="kalimat">{aman(k)}</p>' for k in b.kalimat)
    catatan = "".join(f'<p class="catatan">Catatan: {aman(c)}</p>' for c in b.catatan)
    qr = f'<img src="{ke(tetap(b.tetap))}qr.svg" alt="Kode QR ke {aman(b.judul)}" width="132" height="132" loading="lazy">'
    return (
        f'<li class="butir"><input type="checkbox" value="{b.kode}" aria-label="Pilih: {aman(b.judul)}" autocomplete="off" hidden>'
        f'<details><summary>{aman(b.judul)}</summary><div class="teks-balasan" id="{b.kode}">{kalimat}'
        f'<p class="tempat">Tempat di laporan: {aman(b.tempat)}.</p>{catatan}'
        f'<p class="tetap">Tautan tetap: {aman(alamat_tetap(tahun, b.tetap))}</p>'
        f'<p class="buka"><a href="{ke(b.halaman)}">Buka halamannya</a></p>{qr}</div></details></li>'
    )


def bingkai_html(tahun: Tahun) -> str:
    """The words around the answers; the script reads them from here."""
    kantor = nama_kantor(tahun)
    alamat, telepon = (tahun.teks(f"identitas/{k}/isi") for k in ("alamat-gedung-kantor", "telepon"))
    isi = {
        "perihal": "Jawaban permohonan informasi",
        "salam": "Yth. Bapak/Ibu pemohon informasi,",
        "pembuka": f"Terima kasih atas permohonan informasi kepada PPID {kantor}. Berikut jawaban kami menurut {nama_laporan(tahun)}.",
        "penutup": f"Bila ada yang perlu dijelaskan, silakan menghubungi kami di {alamat}, telepon {telepon}.",
        "hormat": f"Hormat kami, PPID {kantor}",
    }
    return f'<details class="bingkai"><summary>Salam pembuka dan penutup</summary>{"".join(f"<p class={n}>{aman(teks)}</p>" for n, teks in isi.items())}</details>'


def _permohonan_pilihan(tahun: Tahun) -> str:
    """From a request to the texts that answer it; the script ticks them."""
    semua = semua_butir(tahun)
    butir = "".join(
        f'<li id="permohonan-{n}" data-pilih="{" ".join(bagian(j["butir"]))}">Nomor {n}, {aman(diminta)}: '
        f'{"; ".join(f"""<a href="#{k}">{aman(semua[k].judul)}</a>""" for k in bagian(j["butir"]))}</li>'
        for n, diminta, j in permohonan_semua(tahun)
    )
    return f'<details class="dari-permohonan"><summary>Teks untuk setiap permohonan tahun {tahun.tahun}</summary><ul>{butir}</ul></details>'


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
        '<button type="button" class="md-button" data-aksi="kosongkan">Kosongkan pilihan</button></p>'
        '<p class="asal">Teks disusun di peramban ini. Tidak ada yang dikirim atau disimpan. Dua tombol Buka menyerahkan teks kepada aplikasi di perangkat ini; '
        "petugas sendiri yang mengirimnya. Bila surel terbuka kosong karena teksnya panjang, pakailah Salin. Teks boleh diubah; pilihan baru menyusunnya kembali.</p></section>"
    )


def susun_html(tahun: Tahun, ke: Ke) -> str:
    """Every piece by group, the frame of the letter, and the composer."""
    semua = semua_butir(tahun)
    bagian_ = []
    for kelompok in dict.fromkeys(b.kelompok for b in semua.values()):
        isi = [b for b in semua.values() if b.kelompok == kelompok]
        id = kelompok.lower().replace(" ", "-")
        bagian_.append(f'<section aria-labelledby="{id}"><h2 id="{id}">{kelompok} ({bilangan(len(isi))})</h2><ul>{"".join(butir_html(tahun, b, ke) for b in isi)}</ul></section>')
    return (
        f'<div class="susun"><div class="susun-pilih">{bingkai_html(tahun)}{_permohonan_pilihan(tahun)}'
        '<p class="isian susun-cari" hidden><label>Cari butir <input type="search" name="cari" autocomplete="off"></label></p>'
        f'{"".join(bagian_)}<p class="susun-lompat" hidden><a class="md-button md-button--primary" href="#surat">Lihat balasan</a></p></div>{_surat_html()}</div>'
        f'<script src="{ke("aset/balasan.js")}" defer></script>'
    )
