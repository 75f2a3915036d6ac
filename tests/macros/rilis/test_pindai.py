"""What must never be published is found, and nothing else is (macros/rilis/pindai.py)."""

import json

import pytest

from macros.rilis.pindai import pindai


@pytest.fixture
def periksa(tmp_path):
    """Write files into a site and return what is found, as text."""

    def periksa(**berkas):
        for nama, isi in berkas.items():
            (tmp_path / nama.replace("_", ".")).write_text(isi, encoding="utf-8")
        return [str(temuan) for temuan in pindai(tmp_path)]

    return periksa


SALAH = {
    "macro yang tidak dijalankan": [
        "<p>Ada {{ angka('dpt') }} pemilih</p>",
        "<p>{% if x %}</p>",
        '<img alt="{{ x }}">',
        "<p>Kurung <code>{{</code> dikutip, tetapi {{ ini }} tidak</p>",
        "<pre><code>{{ satu }}</code></pre><p>{{ dua }}</p>",
        '<script type="application/json">{"judul": "{{ x }}"}</script>',
        "<h2>Bab {{ x }}</h2><p>Kurung <code>{{ y }}</code> dikutip</p>",
    ],
    "pesan kesalahan program": [
        "<h1><em>Macro Rendering Error</em></h1>",
        "<h1><em>Macro Syntax Error</em></h1>",
        "<p>Traceback (most recent call last):</p>",
        "<pre><code>Traceback (most recent call last):\n  File x\n</code></pre>",
    ],
    "nilai yang gagal dihitung": [
        "<td>nan</td>",
        "<td> <strong>NaN</strong>\n</td>",
        "<td>nan<sup>1</sup></td>",
        "<dd>None</dd>",
        "<td>NaT</td>",
        "<td>&lt;NA&gt;</td>",
        "<td><NA></td>",
        "<title>Bab <NA></title>",
        "<td>-inf</td>",
        "<td>Infinity</td>",
        "<p>Capaian nan% tahun ini</p>",
        "<td>None %</td>",
        "<p>Pagu Rp nan.</p>",
        '<td data-sort="nan">1</td>',
        '<script type="application/json">{"nilai": [1, NaN]}</script>',
    ],
    "gambar dengan titik yang tidak ada": [
        '<svg><path d="M0,1LNaN,3"/></svg>',
        '<svg><g transform="translate(nan, 3)"></g></svg>',
    ],
}

BENAR = [
    "<p>The word None, atau nan jauh di mata, dan infinitif: keuangan, penanganan, informasi.</p>",
    "<td>-</td><td></td><td>0</td><td>tidak terbaca</td>",
    "<p>Tulis <code>{{ tabel('dpt') }}</code> di halaman.</p>",
    "<pre><code><span>{{</span> <span>tabel</span> <span>}}</span></code></pre>",
    "<p>Sel berisi <code>None</code> atau <code>nan</code> ditolak.</p><td><code>NaN</code></td>",
    "<p>Tulisan <code>Traceback (most recent call last)</code> tidak pernah terbit.</p>",
    "<script>var a = NaN, b = {{}: None}; // {{ x }} {% y %}</script><style>a{{b}}</style>",
    '<script type="application/json">{"missingValues": ["", "NaN"], "a": {"b": {}}}</script>',
    '<svg><path d="M0,1L2,3"/><rect fill="none"/></svg>',
    '<h2 id="nan">Bab</h2><a href="#nan" class="None">x</a>',
    # a heading that quotes code is repeated without the mark-up, also by other pages
    "<title>Arti {{ dan }}</title><h1>Arti <code>{{</code> dan <code>}}</code></h1><a>Arti {{ dan }}</a>",
    "<!-- {{ catatan }} -->",
]


@pytest.mark.parametrize("masalah, isi", [(m, i) for m, daftar in SALAH.items() for i in daftar])
def test_found_on_a_page(periksa, masalah, isi):
    temuan = periksa(x_html=f"<html><body>\n\n{isi}</body></html>")
    assert len(temuan) == 1
    assert temuan[0].startswith(f"x.html, baris 3: {masalah}")


@pytest.mark.parametrize("isi", BENAR)
def test_left_alone_on_a_page(periksa, isi):
    assert periksa(x_html=f"<html><body>{isi}</body></html>") == []


@pytest.mark.parametrize(
    "nama, isi",
    [
        ("x_json", '{"nilai": NaN}'),
        ("x_json", '{"a": [{"nilai": "None"}]}'),
        ("x_json", '{"teks": "Ada {{ x }}"}'),
        ("x_json", "{rusak: {{ x }}}"),
        ("x_csv", "a,b\n1,nan\n"),
        ("x_csv", 'a,b\n"baris\ndua",None\n'),
        ("x_txt", "Sitemap: None\n"),
        ("x_txt", "{{ alamat }}\n"),
        ("x_xml", "<url><lastmod>None</lastmod></url>"),
        ("x_svg", '<svg><rect width="NaN"/></svg>'),
    ],
)
def test_found_in_other_files(periksa, nama, isi):
    assert len(periksa(**{nama: isi})) == 1


@pytest.mark.parametrize(
    "nama, isi",
    [
        ("x_json", '{"a": null, "teks": "The word None in a sentence"}'),
        ("x_csv", "a,b\n-,\ntidak terbaca,0\n"),
        ("x_txt", "None of this is a value.\n"),
        ("bundle_js", "var a=NaN;`{{ x }}`"),
        ("main_css", "a{{b}}"),
        ("x_xml", "<url><lastmod>2025-01-15</lastmod></url>"),
    ],
)
def test_left_alone_in_other_files(periksa, nama, isi):
    assert periksa(**{nama: isi}) == []


def test_search_index_may_repeat_what_a_page_quotes(periksa):
    halaman = "<p>Tulis <code>{{ tabel('dpt') }}</code> di antara <code>{{</code> dan <code>}}</code>.</p>"
    teks = "<p>Tulis <code>{{ tabel(&#39;dpt&#39;) }}</code> di antara {{ dan }}.</p>"
    indeks = json.dumps({"docs": [{"text": teks}]})
    assert periksa(x_html=halaman, indeks_json=indeks) == []
    assert len(periksa(x_html="<p>lain</p>", indeks_json=indeks)) == 1


def test_line_and_neighbourhood_are_told(periksa):
    (temuan,) = periksa(x_html="<p>\nsatu\ndua " + "kata " * 20 + "{{ x }} akhir\n</p>")
    assert temuan == "x.html, baris 3: macro yang tidak dijalankan: ... kata kata kata kata kata kata {{ x }} akhir"


def test_the_line_is_that_of_the_text_also_behind_other_elements(periksa):
    (temuan,) = periksa(x_html="<p><b>satu\ndua</b>\n<i>\n</i><!-- \n -->\nnan%</p>")
    assert temuan.startswith("x.html, baris 6:")
