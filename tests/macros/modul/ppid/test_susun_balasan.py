"""The reply composer in a real browser: chosen, named, copied, handed on; nothing sent, nothing lost."""

import re
from urllib.parse import unquote

import pytest

from macros.modul.ppid.balasan import ISIAN, semua_butir
from macros.tahun.muat import muat_tahun
from tests.conftest import AKAR


@pytest.fixture
def susun(buka):
    """The composer, opened with what stands behind the #."""
    return lambda pagar="", lebar=1280, **pilihan: buka(f"ppid/balasan/{pagar}", lebar, **pilihan)


def teks(p) -> str:
    return p.locator("#susun-teks").input_value()


@pytest.mark.browser
@pytest.mark.parametrize("lebar", [360, 1280])
@pytest.mark.parametrize(
    ("nomor", "banyak", "isi"),
    [
        (
            4,
            1,
            [
                "Laporan hanya mencatat permohonan legalisir dan tidak menerangkan tata caranya.",
                "Mengenai tata cara legalisir, jawaban kami: [diisi petugas].",
            ],
        ),
        (
            8,
            3,
            [
                "128.693",
                "132.967",
                "Permohonan ini tidak menyebut pemilihan yang dimaksud.",
                "Mengenai suara untuk pemilihan lain",
                "k/2024-tabel-suara-dprd-87/",
                "k/2024-tabel-suara-dprd-158/",
            ],
        ),
        (
            9,
            2,
            [
                "hanya memuat DPT untuk Pilkada",
                "DPT Pilkada 2024 memuat 172.962 pemilih di 4 kecamatan dengan 319 TPS.",
                "bukan lokasinya",
                "tabel DPT",
                "k/2024-tabel-dpt/",
                "berjumlah 88.657",
            ],
        ),
    ],
)
def test_a_request_of_the_year_is_answered_with_one_link(nomor, banyak, isi, lebar, susun, alamat):
    p = susun(f"#permohonan-{nomor}", lebar)
    surat = teks(p)
    assert (
        "\n\nYth. Bapak/Ibu pemohon informasi,\n\nTerima kasih atas permohonan informasi kepada PPID Sekretariat KPU Kota Tarakan." in surat
    )
    assert "Jawaban ini kami susun dari Laporan Kinerja Sekretariat KPU Kota Tarakan Tahun 2024." in surat
    assert surat.endswith("Hormat kami,\nPPID Sekretariat KPU Kota Tarakan\n\n\n\n(....)")
    assert all(kata in surat for kata in isi) and f"\n{banyak}. " in surat and f"\n{banyak + 1}. " not in surat
    assert (
        p.locator(".susun-status").inner_text()
        == f"{banyak} butir dipilih. 1 bagian perlu dilengkapi petugas: ganti [diisi petugas] dengan jawabannya. 8 isian surat masih titik-titik."
    )
    assert surat.count(ISIAN) == 1 and "perlu dilengkapi" not in surat
    p.wait_for_timeout(200)
    kotak = p.locator("#surat").bounding_box()
    assert 0 <= kotak["y"] < 400, "balasannya langsung terlihat"
    assert p.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert p.galat == [] and all(u.startswith(alamat) for u in p.diminta)


@pytest.mark.browser
def test_ticking_naming_and_changing_the_way_rewrites_the_reply_and_stores_nothing(susun):
    p = susun("#pilih=2024-ik-1-4,2024-tabel-dpt")
    assert p.locator(".susun-status").inner_text() == "2 butir dipilih. 8 isian surat masih titik-titik."
    p.locator("[name=jalur]").select_option("surel")
    assert p.locator(".susun-status").inner_text() == "2 butir dipilih." and not p.locator("[name=nomor_surat]").is_visible()
    sebelum = len(p.diminta)
    assert p.locator(".butir:visible").count() == 0, "kelompoknya tertutup sampai dicari atau dibuka"
    p.locator("[name=cari]").fill("belanja per program")
    assert 1 <= p.locator(".butir:visible").count() < 10
    assert re.fullmatch(r"Tabel \(1 dari \d+\)", p.locator(".kelompok:visible h2").last.inner_text())
    p.locator(".butir:visible input[value='2024-tabel-anggaran']").check()
    p.locator("[name=sapaan]").select_option("Ibu")
    p.locator("[name=nama]").fill("Contoh & Nama")
    p.locator("[name=nomor]").fill("7/PPID")
    surat = teks(p)
    assert surat.startswith("Yth. Ibu Contoh & Nama,\n\nMenunjuk permohonan nomor 7/PPID.")
    assert "Rp26.919.075.344" in surat and "125,00%" in surat and "172.962" in surat
    surel = unquote(p.locator("[data-aksi=surel]").get_attribute("href"))
    assert surel.startswith("mailto:?subject=Jawaban permohonan informasi nomor 7/PPID&body=Yth. Ibu Contoh & Nama,\r\n")
    p.locator("[name=jalur]").select_option("whatsapp")
    pesan = unquote(p.locator("[data-aksi=whatsapp]").get_attribute("href"))
    assert pesan == "whatsapp://send?text=" + teks(p) and "\n*1. IK.1.4 Pelaporan kinerja*\n" in pesan
    p.locator("[name=cari]").fill("")
    assert p.locator(".kelompok[open]").count() == 0 and "Indikator kinerja (23)" in p.locator(".susun-pilih").inner_text()
    p.locator("[data-aksi=kosongkan]").click()
    assert teks(p) == "" and p.locator(".susun-status").inner_text() == "Belum ada butir yang dipilih."
    assert len(p.diminta) == sebelum, "menyusun balasan tidak meminta apa pun"
    assert p.context.cookies() == []
    simpanan = p.evaluate("JSON.stringify([...Object.values(localStorage), ...Object.values(sessionStorage)])")
    assert "Contoh" not in simpanan and "2024-ik" not in simpanan


@pytest.mark.browser
def test_what_the_officer_has_typed_is_never_written_over_unasked(susun):
    p = susun("#pilih=2024-ik-1-4")
    p.locator("#susun-teks").fill("Jawaban petugas.")
    p.locator("[name=nama]").fill("Contoh")
    p.locator("[name=cari]").fill("belanja per program")
    p.locator(".butir:visible input[value='2024-tabel-anggaran']").check()
    assert teks(p) == "Jawaban petugas." and "sudah Anda ubah" in p.locator(".susun-status").inner_text()
    assert unquote(p.locator("[data-aksi=surel]").get_attribute("href")).endswith("&body=Jawaban petugas.")
    p.get_by_role("button", name="Susun ulang").click()
    assert "\nYth. Bapak/Ibu Contoh,\n" in teks(p) and "Rp26.919.075.344" in teks(p) and "125,00%" in teks(p)
    assert not p.get_by_role("button", name="Susun ulang").is_visible()


@pytest.mark.browser
def test_without_javascript_every_text_can_be_read_and_no_tool_is_shown(susun):
    p = susun("#2024-tabel-dpt", java_script_enabled=False)
    assert p.locator(".butir").count() == len(semua_butir(muat_tahun(AKAR, "2024")))
    assert p.locator("#surat, .susun-cari, .butir > input").evaluate_all("els => els.every(e => e.hidden)")
    p.locator(".kelompok, .butir details").evaluate_all("semua => semua.forEach(d => { d.open = true; })")
    assert p.get_by_text("DPT Pilkada 2024 memuat 172.962 pemilih di 4 kecamatan dengan 319 TPS.").last.is_visible()


@pytest.mark.browser
def test_an_opened_piece_shows_its_qr_code_and_the_copy_warns_of_what_is_missing(susun):
    p = susun("#permohonan-9", 360)
    p.locator(".kelompok").last.evaluate("d => { d.open = true; }")
    dpt = p.locator(".butir", has=p.locator("[id='2024-tabel-dpt']"))
    dpt.locator("summary").click()
    dpt.locator("img").scroll_into_view_if_needed()
    dpt.locator("img").evaluate("i => i.decode()")
    assert dpt.locator("img").evaluate("i => i.complete && i.naturalWidth") > 100
    p.locator("[data-aksi=salin]").click()
    p.get_by_text("Teks tersalin. Masih ada 1 bagian [diisi petugas]; lengkapi sebelum dikirim.").wait_for()


@pytest.mark.browser
def test_the_public_information_list_needs_no_sideways_scroll_on_a_telephone(buka):
    p = buka("ppid/#informasi-akip")
    assert p.locator("#informasi-akip").is_visible(), "tautan ke satu baris membuka lipatannya"
    assert p.locator("#tabel-informasi").evaluate("t => t.scrollWidth <= t.parentElement.clientWidth")
    assert p.locator("#informasi-akip td").first.evaluate("s => getComputedStyle(s, '::before').content").startswith('"Kategori')


@pytest.mark.browser
@pytest.mark.parametrize("lebar", [320, 1280])
@pytest.mark.parametrize("warna", ["light", "dark"])
def test_the_composer_can_be_used_by_everyone(lebar, warna, susun):
    from axe_playwright_python.sync_playwright import Axe

    p = susun("#permohonan-9", lebar, color_scheme=warna)
    hasil = Axe().run(p, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    assert hasil.violations_count == 0, hasil.generate_report()


@pytest.mark.browser
def test_a_letter_has_its_formal_parts_and_leaves_open_what_the_officer_must_fill(susun):
    """UU 14/2008: Pasal 22 (7) form of the copy and cost, 35 to 37 the way to object; place and date as letters have them."""
    p = susun("#permohonan-9")
    surat = teks(p)
    assert surat.startswith("SEKRETARIAT KOMISI PEMILIHAN UMUM KOTA TARAKAN\nJalan Sungai Sesayap")
    assert "\n\nNomor: ....\nLampiran: ....\nPerihal: Jawaban permohonan informasi\n\nTarakan, ....\n\n" in surat
    assert "\n\nBentuk salinan: ....\nBiaya dan cara membayarnya: ....\n\n" in surat
    assert "keberatan secara tertulis kepada atasan PPID, dengan batas waktu .... sesudah" in surat and "Komisi Informasi" in surat
    p.locator("[name=nomor_surat]").fill("1/HM")
    p.locator("[name=tanggal]").fill("2 Januari 2025")
    p.locator("[name=bentuk]").select_option("softcopy")
    p.locator("[name=biaya]").fill("tidak ada")
    p.locator("[name=batas]").select_option(index=1)
    surat = teks(p)
    assert "Nomor: 1/HM\n" in surat and "Tarakan, 2 Januari 2025" in surat
    assert "Bentuk salinan: softcopy\nBiaya dan cara membayarnya: tidak ada\n" in surat
    assert "batas waktu 30 hari kerja sesudah" in surat and "batas waktu 14 hari kerja sesudah" in surat


@pytest.mark.browser
def test_the_page_prints_the_letter_alone(susun, tmp_path):
    p = susun("#permohonan-9")
    p.evaluate("dispatchEvent(new Event('beforeprint'))")
    p.emulate_media(media="print")
    lembar = p.locator(".surat-cetak")
    assert lembar.is_visible() and lembar.locator("p").first.inner_text().startswith("SEKRETARIAT KOMISI PEMILIHAN UMUM")
    assert "Tarakan Barat 58.589 pemilih" in lembar.inner_text()
    assert p.get_by_role("heading").count() == 1, "kepala surat, juga bagi pembaca layar"
    assert p.get_by_role("heading", name="Sekretariat Komisi Pemilihan Umum", level=1).is_visible()
    assert not p.locator("h1").is_visible() and not p.locator(".susun-pilih").is_visible() and not p.locator("#surat").is_visible()
    assert p.pdf().count(b"/Type /Page\n") <= 2


@pytest.mark.browser
def test_where_no_letter_is_written_the_page_itself_is_printed(susun):
    p = susun()
    p.evaluate("dispatchEvent(new Event('beforeprint'))")
    p.emulate_media(media="print")
    assert p.locator("h1").is_visible() and p.locator(".susun-pilih").is_visible() and not p.locator(".surat-cetak").is_visible()


@pytest.mark.browser
def test_a_search_that_finds_nothing_says_so_and_offers_words_that_do(susun):
    p = susun()
    p.locator("[name=cari]").fill("gaji presiden")
    assert "Tidak ada butir yang memuat semua kata itu" in p.locator(".susun-kosong").inner_text()
    p.locator("[name=cari]").fill("qwxyz")
    assert p.locator(".butir:visible").count() == 0
    assert p.locator(".susun-kosong").inner_text() == "Tidak ada butir tentang “qwxyz”. Mungkin laporan tidak memuatnya."
    p.locator(".susun-saran button").first.click()
    assert p.locator(".butir:visible").count() > 0 and p.locator(".susun-kosong").inner_text() == ""
