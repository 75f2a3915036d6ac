"""The page types of the site, one example each: what every test of the whole site looks at."""

JENIS = {
    "beranda": "",
    "bab": "2024/bab-3/",
    "sasaran": "2024/sasaran/ss-1/",
    "indikator": "2024/indikator/ik-1-4/",
    "pemilih": "2024/indikator/ik-1-7/",
    "suara": "2024/indikator/ik-6-1/",
    "anggaran": "2024/bab-3/keuangan/",
    "tabel": "2024/data/dpt/",
    "tabel-terbesar": "2024/data/klaim/",
    "lampiran": "2024/data/",
    "metodologi": "metodologi/capaian/",
    "istilah": "istilah/",
    "ppid": "ppid/",
    "temuan": "2024/pemeriksaan/",
    "kelengkapan": "2024/pemeriksaan/kelengkapan/",
    "english": "en/",
    "aksesibilitas": "tentang/aksesibilitas/",
}
