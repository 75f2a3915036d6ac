"""Twelve tasks of a citizen, walked on a phone: ``lakip tugas [folder of a built site]``.

Each task starts on the front page of a screen of 360 by 740 pixels and follows what a person sees: links and folds by their words,
never an address. A tap is a press on something; a swipe moves the page by 560 pixels, or a table to the side by 240. A task ends where
its answer can be read on the screen. Prints a table, and ends with 1 where an answer is not found or the sum is out of bounds.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, sync_playwright
from playwright.sync_api import Error as GalatPeramban

from tests.conftest import AKAR, _peramban
from tests.pelayan import layani

LEBAR, TINGGI = 360, 740
USAP, USAP_SAMPING = 560, 240
MAKS_KETUK, MAKS_USAP = 15, 30  # of all tasks together
SABAR = 4_000  # milliseconds until something that is looked for counts as missing


@dataclass(frozen=True)
class Tugas:
    """What somebody wants to know.

    tanya    the question, as a citizen would ask it
    langkah  what is pressed, one after the other: words on a link, a button or a fold
    jawaban  what must then be readable on the screen; all of it
    """

    tanya: str
    langkah: tuple[str, ...]
    jawaban: tuple[str, ...]


# Answers are figures and names of the report, or follow from them: 88.783 + 88.657 is 177.440; of the ten boxes that print 2023, IK.1.1, 1.3,
# 4.1, 7.1 and 8.1 print less for 2024, the others the same.
TUGAS = (
    Tugas("Berapa uang yang dipakai, untuk apa?", ("Uang",), (r"Rp26,92 miliar", r"Penyelenggaraan Pemilu")),
    Tugas("Janji mana yang tidak tercapai?", (), ("IK.2.1", "IK.5.1", "IK.5.2", "IK.7.1")),
    Tugas("Berapa pemilih di Tarakan Barat?", ("Pemilih",), (r"58\.589",)),
    Tugas("Partai mana yang terbanyak di Dapil 2?", ("Suara DPRD",), (r"Dapil 2 PPP \(4\.284\)|Dapil 2 PPP",)),
    Tugas("Mengapa ada pemungutan suara ulang?", ("Pemungutan suara ulang",), (r"13 Juli 2024", r"Mahkamah Konstitusi", r"[Aa]lasan")),
    Tugas("Apakah laporan ini bisa dipercaya?", ("Bisa dipercaya",), (r"19 dari 23 janji tercapai, bukan 23",)),
    Tugas("Berapa nilai AKIP kantor ini?", ("Nilai AKIP",), (r"70,20",)),
    Tugas("Siapa yang dapat saya hubungi?", ("Minta informasi",), (r"\(0551\) 36001",)),
    Tugas("Di mana tabel pemilih untuk Excel?", ("Pemilih", r"Tabel: .*\(DPT\)", "Alat untuk"), (r"Excel",)),
    Tugas("Bagaimana 2024 dibanding 2023?", ("Janji dan hasil", "Perbandingan dengan tahun lalu"), (r"5 turun, 5 tetap",)),
    Tugas("Partai mana yang tidak lulus audit dana kampanye?", ("Dana kampanye",), (r"Nasdem, Ummat, PSI, Demokrat, Gelora",)),
    Tugas("Apa yang tidak cocok pada daftar pemilih?", ("Pemilih", "temuan"), (r"177\.440",)),
)


@dataclass
class Jalan:
    """A person with a phone, and what it costs."""

    p: Page
    ketuk: int = 0
    usap: int = 0

    def lihat(self, apa: Locator) -> None:
        """Swipe until it is on the screen, as a whole or as much of it as the screen holds."""
        apa.wait_for(state="attached", timeout=SABAR)
        kepala = self.p.evaluate("() => document.querySelector('.md-header')?.getBoundingClientRect().bottom ?? 0")
        atas, tinggi = apa.evaluate("e => { const k = e.getBoundingClientRect(); return [k.top, k.height]; }")
        bawah = atas + min(tinggi, TINGGI - kepala)
        jauh = bawah - TINGGI if bawah > TINGGI else min(0, atas - kepala)
        kali = ceil(abs(jauh) / USAP)
        self.p.evaluate("y => scrollBy({ top: y, behavior: 'instant' })", kali * USAP if jauh > 0 else -kali * USAP)
        self.usap += kali + self._samping(apa)

    def _samping(self, apa: Locator) -> int:
        """Swipes in the table that holds it, where that is wider than the screen."""
        return apa.evaluate(
            """(e, langkah) => {
              const wadah = e.closest('.tabel'); if (!wadah) return 0;
              const w = wadah.getBoundingClientRect(), k = e.getBoundingClientRect();
              const kali = Math.ceil(Math.max(0, k.right - Math.max(w.right, k.width)) / langkah);
              wadah.scrollLeft += kali * langkah; return kali;
            }""",
            USAP_SAMPING,
        )

    def tekan(self, kata: str) -> None:
        """Press what is called so: the first link, button or fold that can be seen."""
        pola = re.compile(kata)
        apa = self.p.locator("main").locator("a, button, summary").filter(visible=True)
        cocok = [a for a in apa.all() if pola.search(a.get_attribute("aria-label") or "") or pola.search(a.inner_text())]
        if not cocok:
            raise LookupError(f"tidak ada yang bernama “{kata}” di {self.p.url}")
        self.lihat(cocok[0])
        self.ketuk += 1
        if cocok[0].evaluate("e => e.matches('a[href]') && e.href.split('#')[0] !== location.href.split('#')[0]"):
            with self.p.expect_navigation():
                cocok[0].tap()
        else:
            cocok[0].tap()

    def baca(self, pola: str) -> None:
        """Swipe to the first place where these words can be read."""
        kata = re.compile(pola)
        tempat = self.p.locator("main").get_by_text(kata).filter(visible=True)
        if not tempat.count():
            raise LookupError(f"“{pola}” tidak terbaca di {self.p.url}")
        self.lihat(tempat.first)


@dataclass(frozen=True)
class Hasil:
    """How one task went; ``halangan`` says what stopped it."""

    tugas: Tugas
    ketuk: int
    usap: int
    halangan: str = ""


def jalani(peramban: Browser, dasar: str, tugas: Tugas) -> Hasil:
    """Walk one task."""
    konteks = peramban.new_context(viewport={"width": LEBAR, "height": TINGGI}, has_touch=True, is_mobile=True, locale="id-ID")
    j = Jalan(konteks.new_page())
    try:
        j.p.goto(dasar)
        for kata in tugas.langkah:
            j.tekan(kata)
        for pola in tugas.jawaban:
            j.baca(pola)
    except (LookupError, GalatPeramban) as galat:
        return Hasil(tugas, j.ketuk, j.usap, str(galat).splitlines()[0])
    finally:
        konteks.close()
    return Hasil(tugas, j.ketuk, j.usap)


def jalani_semua(peramban: Browser, dasar: str) -> list[Hasil]:
    """Walk all of them."""
    return [jalani(peramban, dasar, t) for t in TUGAS]


def keluhan(semua: list[Hasil]) -> list[str]:
    """What is out of bounds; nothing where all is well."""
    ketuk, usap = sum(h.ketuk for h in semua), sum(h.usap for h in semua)
    salah = [f"{h.tugas.tanya} {h.halangan}" for h in semua if h.halangan]
    if ketuk > MAKS_KETUK or usap > MAKS_USAP:
        salah.append(f"{ketuk} ketukan dan {usap} usapan; batasnya {MAKS_KETUK} dan {MAKS_USAP}")
    return salah


@contextmanager
def _situs() -> Iterator[Path]:
    """The folder that was named, else a site built for this."""
    if len(sys.argv) > 1:
        yield Path(sys.argv[1])
        return
    with tempfile.TemporaryDirectory() as sementara:
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q", "--site-dir", sementara], cwd=AKAR, check=True)
        yield Path(sementara)


def main() -> int:
    jalur = _peramban()
    if jalur is None:
        print("Perlu Chromium, Chrome, atau Edge untuk menjalani tugas-tugas ini.")
        return 3
    with _situs() as situs, layani(situs) as dasar, sync_playwright() as p:
        peramban = p.chromium.launch(executable_path=jalur, args=["--no-sandbox", "--disable-gpu"])
        semua = jalani_semua(peramban, dasar)
        peramban.close()
    print(f"{'ketuk':>5} {'usap':>5}  tugas")
    for h in semua:
        print(f"{h.ketuk:>5} {h.usap:>5}  {h.tugas.tanya}{f'  -> {h.halangan}' if h.halangan else ''}")
    print(f"{sum(h.ketuk for h in semua):>5} {sum(h.usap for h in semua):>5}  semua; batasnya {MAKS_KETUK} dan {MAKS_USAP}")
    return 1 if keluhan(semua) else 0


if __name__ == "__main__":
    sys.exit(main())
