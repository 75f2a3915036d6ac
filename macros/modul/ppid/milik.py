"""The tables of the desk of public information, by the code of their kamus: where a year has none of them, this modul has nothing to say."""

KAMUS = ("permohonan-informasi", "permohonan-pemohon", "permohonan-jenis-kelamin", "jawaban-permohonan", "daftar-informasi")
