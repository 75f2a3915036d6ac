"""The tables of elections, by the code of their kamus: where a year has none of them, this modul has nothing to say."""

KAMUS = (
    "pemilih",
    "suara-dprd",
    "rekrutmen-adhoc",
    "masa-kampanye",
    "kegiatan-kampanye",
    "dana-kampanye-partai",
    "dana-kampanye-paslon",
    "perkara",
)
