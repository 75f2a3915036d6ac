/* Puts ticked answers together into a reply for e-mail or WhatsApp. The words stand on the page; nothing is sent, nothing is stored.
   Without this script every text can be read and copied where it stands. */
(() => {
  const akar = document.querySelector(".susun");
  if (!akar) return;
  const cari = (apa, di = akar) => di.querySelector(apa);
  const semua = (apa, di = akar) => [...di.querySelectorAll(apa)];
  const isian = nama => cari(`[name=${nama}]`).value.trim();
  const kotak = semua(".butir > input");
  const status = cari(".susun-status"), teks = cari("#susun-teks"), surat = cari("#surat"), lompat = cari(".susun-lompat");
  const bingkai = nama => cari(`.bingkai .${nama}`).textContent.trim();

  /* 1. One answer, and the whole reply. */
  const butir = (input, nomor, tebal) => {
    const li = input.parentElement;
    const baris = apa => semua(apa, li).map(p => p.textContent.trim());
    return [tebal(`${nomor}. ${cari(".judul", li).textContent.trim()}`), ...baris("p.kalimat"), ...baris("p.tempat"), ...baris("p.catatan"), ...baris("p.tetap")].join("\n");
  };
  const isian_kosong = () => teks.value.split(akar.dataset.isian).length - 1;
  let tersusun = ""; // what this script wrote last; a text that differs holds the officer's own words and is never written over unasked
  let pengantar = "", urutan = []; // how the reply to the chosen request begins, and the order of its answers
  const letak = k => (urutan.includes(k.value) ? urutan.indexOf(k.value) : urutan.length);
  const perihal = () => bingkai("perihal") + (isian("nomor") && ` nomor ${isian("nomor")}`);
  const ulang = cari("[data-aksi=ulang]");
  const susun = () => {
    ulang.hidden = teks.value === tersusun;
    if (!ulang.hidden) {
      status.textContent = "Teks sudah Anda ubah, jadi pilihan terakhir belum masuk. Tekan Susun ulang untuk mengganti seluruh teks.";
      return;
    }
    const pilihan = kotak.filter(k => k.checked).sort((a, b) => letak(a) - letak(b));
    const tebal = isian("jalur") === "whatsapp" ? t => `*${t}*` : t => t;
    const salam = `Yth. ${isian("sapaan")} ${isian("nama") || "pemohon informasi"},`;
    const judul = isian("jalur") === "whatsapp" ? [tebal(perihal())] : [];
    const nomor = isian("nomor") && isian("jalur") === "surel" ? [`Menunjuk permohonan nomor ${isian("nomor")}.`] : [];
    const pembuka = [...nomor, bingkai("pembuka")].join(" ");
    const hormat = bingkai("hormat").replace(", ", ",\n");
    teks.value = pilihan.length ? [...judul, salam, pembuka, ...(pengantar ? [pengantar] : []), ...pilihan.map((k, i) => butir(k, i + 1, tebal)), bingkai("penutup"), hormat].join("\n\n") : "";
    tersusun = teks.value;
    status.textContent = (pilihan.length ? `${pilihan.length} butir dipilih.` : "Belum ada butir yang dipilih.") + (isian_kosong() ? ` ${isian_kosong()} bagian perlu dilengkapi petugas: ganti ${akar.dataset.isian} dengan jawabannya.` : "");
    lompat.hidden = !pilihan.length;
    tautkan();
  };

  /* 2. Hand the text to an application on this device: mailto and whatsapp are no web requests. */
  const tautkan = () => {
    cari("[data-aksi=surel]").href = `mailto:?subject=${encodeURIComponent(perihal())}&body=${encodeURIComponent(teks.value.replace(/\n/g, "\r\n"))}`;
    cari("[data-aksi=whatsapp]").href = `whatsapp://send?text=${encodeURIComponent(teks.value)}`;
  };
  const salin = async () => {
    const jadi = await Lakip.salin(teks.value).then(() => true, () => false);
    if (!jadi) teks.select();
    const belum = isian_kosong() ? ` Masih ada ${isian_kosong()} bagian ${akar.dataset.isian}; lengkapi sebelum dikirim.` : "";
    status.textContent = jadi ? `Teks tersalin.${belum}` : "Teks tidak tersalin; pilih teksnya lalu salin sendiri.";
  };

  /* 3. A link can choose: #pilih=kode,kode or the anchor of a request. */
  const dari_alamat = () => {
    const pagar = decodeURIComponent(location.hash.slice(1));
    const permohonan = pagar.startsWith("permohonan-") && document.getElementById(pagar)?.closest("[data-pilih]");
    const kode = permohonan ? permohonan.dataset.pilih.split(" ") : pagar.startsWith("pilih=") ? pagar.slice(6).split(",") : null;
    if (!kode) return;
    for (const k of kotak) k.checked = kode.includes(k.value);
    urutan = kode;
    pengantar = (permohonan && cari(".pengantar", permohonan)?.textContent) || "";
    susun();
    if (permohonan) permohonan.closest("details").open = false;
    surat.scrollIntoView();
  };

  /* 4. Finding a piece by its words. */
  const saring = () => {
    const kata = isian("cari").toLowerCase().split(/\s+/).filter(Boolean);
    for (const li of semua(".butir")) li.hidden = !kata.every(k => li.textContent.toLowerCase().includes(k));
    for (const bagian of semua(".kelompok")) {
      const ada = semua(".butir:not([hidden])", bagian).length, jumlah = semua(".butir", bagian).length;
      cari(".banyak", bagian).textContent = kata.length ? `${ada} dari ${jumlah}` : jumlah;
      bagian.hidden = !ada;
      bagian.open = kata.length > 0;
    }
  };

  for (const el of [surat, cari(".susun-cari"), ...kotak]) el.hidden = false;
  for (const k of kotak) k.addEventListener("change", susun);
  for (const el of semua(".susun-surat :is(select, input)")) el.addEventListener("input", susun);
  teks.addEventListener("input", tautkan);
  cari("[name=cari]").addEventListener("input", saring);
  cari("[data-aksi=salin]").addEventListener("click", salin);
  const dari_awal = () => { teks.value = tersusun; susun(); };
  ulang.addEventListener("click", () => { dari_awal(); teks.focus(); });
  cari("[data-aksi=kosongkan]").addEventListener("click", () => { for (const k of kotak) k.checked = false; pengantar = "", urutan = []; dari_awal(); });
  addEventListener("hashchange", dari_alamat);
  susun();
  dari_alamat();
  addEventListener("load", () => setTimeout(dari_alamat)); // after the browser's own jump to the anchor
})();
