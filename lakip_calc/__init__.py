"""The arithmetic of a Laporan Kinerja: records in, figures with their reasons out.

Only the standard library, only `Decimal`; no files, no clock, no page. Each module answers one question:

besaran       Which things does the arithmetic speak of?
angka         What is one printed figure, and where is it printed?
ketelitian    How many digits does it carry, and which numbers does it accept?
kosong        What does a missing cell say, and how is it kept from becoming zero?
teks          How is a number or a list written inside a reason?
capaian       How far did realisasi go towards target?
ketercapaian  Was the target met?
ukuran        How is an indikator measured, and what do its printed target and realisasi say?
batas         What does a cap (batas) do to a figure, and to all of them?
rasio         What is the ratio of several units together?
jumlah        What do the cells add up to, and is that what is printed?
rekap         What can be said of many figures at once?
predikat      Which rung (jenjang) of a scale (skala) holds a value?
anggaran      How much of the pagu was spent, what is left, which share is that?
efisiensi     Was less spent than the delivered output should have cost?
akip          What do the weighted components of an AKIP evaluation add up to?
pembulatan    How is a figure rounded, and which rounding explains a printed one?

A figure is a `Hasil`: the value, the code of its rule, and the formula with its numbers. A figure that the
rules leave blank is a `TidakDihitung`: the reason, and which inputs are missing. Nothing is capped or rounded
on the way. The codes are those of the year's `rumus.csv`.

How sure we are of a rule is written in its docstring: [V] the text was seen; [S] seen only in a secondary
source; [U] general knowledge, not seen, and therefore never called law.
"""
