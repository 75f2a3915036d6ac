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

  const titik = akar.dataset.titik, lembar = cari(".surat-cetak");

  /* 1. One answer, and the whole reply. */
  const butir = (input, nomor, tebal) => {
    const li = input.parentElement;
    const baris = apa => semua(apa, li).map(p => p.textContent.trim());
    return [tebal(`${nomor}. ${cari(".judul", li).textContent.trim()}`), ...baris("p.kalimat"), ...baris("p.tempat"), ...baris("p.catatan"), ...baris("p.tetap")].join("\n");
  };
  const isian_kosong = () => teks.value.split(akar.dataset.isian).length - 1;
  const belum_diisi = () => teks.value.split(titik).length - 1;
  let tersusun = ""; // what this script wrote last; a text that differs holds the officer's own words and is never written over unasked
  let pengantar = "", urutan = []; // how the reply to the chosen request begins, and the order of its answers
  const letak = k => (urutan.includes(k.value) ? urutan.indexOf(k.value) : urutan.length);
  /* What only a letter has: its head, the form of the copy, cost, the way to object; what is left open stays dotted. */
  const isi_titik = (teks, ...isi) => teks.split(titik).reduce((a, b, n) => a + (isi[n - 1] || titik) + b);
  const kepala = () => {
    const [kantor, ...alamat] = bingkai("kop").split("; ");
    return [[kantor.toUpperCase(), ...alamat].join("\n"), `Nomor: ${isian("nomor_surat") || titik}\nLampiran: ${titik}\nPerihal: ${perihal()}`, `${bingkai("tempat")}, ${isian("tanggal") || titik}`];
  };
  const hak = () => [isi_titik(bingkai("salinan").replace("; ", "\n"), isian("bentuk"), isian("biaya")), isi_titik(bingkai("keberatan"), ...isian("batas").split("|"))];
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
    const resmi = isian("jalur") === "surat";
    for (const p of semua(".untuk-surat")) p.hidden = !resmi;
    const judul = isian("jalur") === "whatsapp" ? [tebal(perihal())] : resmi ? kepala() : [];
    const nomor = isian("nomor") && isian("jalur") !== "whatsapp" ? [`Menunjuk permohonan nomor ${isian("nomor")}.`] : [];
    const pembuka = [...nomor, bingkai("pembuka")].join(" ");
    const hormat = bingkai("hormat").replace(", ", ",\n") + (resmi ? `\n\n\n\n(${titik})` : "");
    teks.value = pilihan.length ? [...judul, salam, pembuka, ...(pengantar ? [pengantar] : []), ...pilihan.map((k, i) => butir(k, i + 1, tebal)), ...(resmi ? hak() : []), bingkai("penutup"), hormat].join("\n\n") : "";
    tersusun = teks.value;
    status.textContent = (pilihan.length ? `${pilihan.length} butir dipilih.` : "Belum ada butir yang dipilih.") + (isian_kosong() ? ` ${isian_kosong()} bagian perlu dilengkapi petugas: ganti ${akar.dataset.isian} dengan jawabannya.` : "") + (belum_diisi() ? ` ${belum_diisi()} isian surat masih titik-titik.` : "");
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

  /* 4. Finding a piece by its words: those that hold every word, else those that hold one of them; where there are none, words to try. */
  const saring = () => {
    const kata = isian("cari").toLowerCase().split(/\s+/).filter(Boolean);
    const daftar = semua(".butir").map(li => [li, li.textContent.toLowerCase()]);
    const punya = cara => daftar.filter(([, isi]) => kata[cara](k => isi.includes(k))).map(([li]) => li);
    const penuh = kata.length ? punya("every") : daftar.map(([li]) => li), cocok = penuh.length ? penuh : punya("some");
    for (const [li] of daftar) li.hidden = !cocok.includes(li);
    cari(".susun-kosong").textContent = penuh.length ? "" : cocok.length ? `Tidak ada butir yang memuat semua kata itu. Yang memuat sebagian: ${cocok.length}.` : `Tidak ada butir tentang “${isian("cari")}”. Mungkin laporan tidak memuatnya.`;
    cari(".susun-saran").hidden = cocok.length > 0 || !cari(".susun-saran button");
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
  for (const b of semua(".susun-saran button")) b.addEventListener("click", () => { cari("[name=cari]").value = b.textContent; saring(); cari("[name=cari]").focus(); });
  cari("[data-aksi=cetak]").addEventListener("click", () => print());
  /* The sheet that is printed: what is written in the box, paragraph by paragraph; of a letter head and place stand elsewhere. Without words the page is printed. */
  addEventListener("beforeprint", () => {
    const resmi = teks.value === tersusun && isian("jalur") === "surat", alinea = teks.value.trim() ? teks.value.split(/(?<!\n)\n\n(?!\n)/) : [];
    lembar.replaceChildren(...alinea.map((isi, n) => {
      const p = document.createElement("p"), [awal, ...lain] = isi.split("\n");
      if (/^\d+\. /.test(awal)) p.append(Object.assign(document.createElement("strong"), { textContent: awal }), ["", ...lain].join("\n"));
      else p.textContent = isi;
      p.className = resmi ? ({ 0: "kop", 2: "kanan" })[n] || "" : "";
      if (p.className === "kop") Object.assign(p, { role: "heading", ariaLevel: 1 });
      return p;
    }));
  });
  cari("[data-aksi=salin]").addEventListener("click", salin);
  const dari_awal = () => { teks.value = tersusun; susun(); };
  ulang.addEventListener("click", () => { dari_awal(); teks.focus(); });
  cari("[data-aksi=kosongkan]").addEventListener("click", () => { for (const k of kotak) k.checked = false; pengantar = "", urutan = []; dari_awal(); });
  addEventListener("hashchange", dari_alamat);
  susun();
  dari_alamat();
  addEventListener("load", () => setTimeout(dari_alamat)); // after the browser's own jump to the anchor
})();
