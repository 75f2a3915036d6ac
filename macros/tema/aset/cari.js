/* Search: reads cari/indeks.js (made by macros/cari/) and answers while one types. Loaded by cari-kotak.js when it is needed.
   Parts: 1 reading the index, 2 cutting a query (the same rules as macros/cari/kata.py), 3 finding, 4 texts of pages, 5 showing. */
(() => {
  const I = window.CARI;

  /* ---- 1. The index ---- */

  const SANDI = [...Array(94)].map((_, i) => String.fromCharCode(33 + i)).filter(c => !/["\\\d]/.test(c)).join("");
  const buka = depan => { // front-coded words: a capital letter says how many letters are those of the word before
    let lalu = "";
    return depan.match(/[A-Z][^A-Z]*/g).map(s => lalu = lalu.slice(0, s.charCodeAt(0) - 65) + s.slice(1));
  };
  const akar = buka(I.akar), angka = buka(I.angka), bentuk = buka(I.bentuk);
  const kosakata = new Map(akar.map((k, n) => [k, n])); // every word of the site -> its root
  I.asal.split(" ").forEach((n, i) => kosakata.set(bentuk[i], parseInt(n, 36)));
  const nomorAngka = new Map(angka.map((k, n) => [k, n]));
  const letak = I.letak.split(" "), letakAngka = I.letakAngka.split(" ");
  const skalaKata = new Map(Object.entries(I.skala)), sinonim = new Map(Object.entries(I.sinonim)); // an object would answer for "constructor"
  const henti = new Set(I.henti.split(" ")), lemah = new Set(I.lemah.split(" ")), hambar = new Set(I.hambar.split(" "));

  const bagian = []; // section number -> [page number, heading, anchor]; the first of a page has neither
  I.halaman.forEach(([, , , , isi], h) => {
    bagian.push([h, "", ""]);
    for (const [judul, jangkar] of isi) bagian.push([h, judul, jangkar ?? judul.toLowerCase().replace(/[^a-z0-9_\s-]/g, "").trim().replace(/[\s-]+/g, "-")]);
  });

  const kartu = I.jawaban.map(([pola, judul, teks, halaman, jangkar]) => ({ judul, teks, halaman, jangkar, // an answer, and the patterns of roots that call it
    pola: pola.split(";").map(p => p.split(" ").map(k => ({ boleh: k.endsWith("?"), akar: k.replace("?", "").split("|") }))) }));
  const kataJawaban = new Set(kartu.flatMap(k => k.pola.flatMap(p => p.flatMap(({ akar }) => akar))));

  const sudah = new Map();
  const tempat = sandi => { // posting list -> Map of section and weight, rarer words weighing more
    let hasil = sudah.get(sandi);
    if (hasil) return hasil;
    hasil = new Map();
    let nilai = 0, lalu = -1, kali = 1, jarak = 0;
    for (const c of sandi) {
      if (c >= "0" && c <= "9") { nilai = I.tangga[c - 1]; lalu = -1; continue; }
      const n = SANDI.indexOf(c);
      if (n >= 41) { jarak += kali * (n - 41) + (kali > 1 ? kali : 0); kali *= 41; continue; }
      jarak += kali * n + (kali > 1 ? kali : 0);
      lalu += jarak + 1;
      hasil.set(lalu, nilai);
      jarak = 0; kali = 1;
    }
    const langka = Math.log(1 + bagian.length / (hasil.size + 1));
    for (const [b, n] of hasil) hasil.set(b, n * langka);
    sudah.set(sandi, hasil);
    return hasil;
  };

  /* ---- 2. The query ---- */

  const rata = teks => teks.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  const rapi = s => { const [utuh, pecahan = ""] = s.split("."); const p = pecahan.replace(/0+$/, ""); return (utuh.replace(/^0+/, "") || "0") + (p && "." + p); };
  const bilangan = tulisan => {
    const b = tulisan.split(/[.,]/), tanda = tulisan.match(/[.,]/g);
    if (!tanda) return [rapi(tulisan)];
    const bertiga = b.slice(1).every(x => x.length === 3) && b[0].length <= 3 && b[0] !== "0";
    const ribuan = rapi(b.join("")), desimal = rapi(b.slice(0, -1).join("") + "." + b[b.length - 1]);
    if (new Set(tanda).size === 2) return tanda.slice(0, -1).includes(tanda[tanda.length - 1]) ? [b.join(".")] : [desimal];
    if (tanda.length > 1) return bertiga ? [ribuan] : [b.join(".")];
    return !bertiga ? [desimal] : tanda[0] === "." ? [ribuan, desimal] : [desimal, ribuan];
  };

  const POLA = new RegExp(`rp(?=\\d)|(${I.kode || "(?!)"})|\\d+(?:[.,]\\d+)*(?![a-z0-9])|[a-z0-9]+`, "g"); // I.kode: the codes of the year
  const butir = teks => { // [{kata} or {angka: readings, skala}], without the words that say nothing
    const semua = [...rata(teks).matchAll(POLA)], hasil = [];
    for (let i = 0; i < semua.length; i++) {
      const [s, kode] = semua[i];
      if (kode) hasil.push({ kata: kode.match(/[a-z]+|\d+/g).join(".") });
      else if (/^\d[\d.,]*$/.test(s)) {
        const skala = semua[i + 1] && skalaKata.get(semua[i + 1][0]);
        if (skala) i++;
        hasil.push({ angka: bilangan(s), tulisan: s, skala });
      } else if (!henti.has(s)) hasil.push({ kata: s });
    }
    const tanpaTahun = hasil.filter(b => !b.angka || b.skala || b.tulisan !== I.tahun); // nearly every page is of this year
    return tanpaTahun.length ? tanpaTahun : hasil;
  };

  /* Roots of a word that the site itself does not print: strip affixes until something known is left. */
  const AWALAN = [["menge", ""], ["penge", ""], ["meny", "s"], ["peny", "s"], ["meng", ""], ["peng", ""], ["meng", "k"], ["peng", "k"], ["mem", ""], ["pem", ""], ["mem", "p"], ["pem", "p"],
    ["men", ""], ["pen", ""], ["men", "t"], ["pen", "t"], ["me", ""], ["pe", ""], ["ber", ""], ["per", ""], ["ter", ""], ["be", ""], ["di", ""], ["ke", ""], ["se", ""]];
  const AKHIRAN = ["kan", "an", "i", "nya", "lah", "kah", "pun", "ku", "mu"];
  const kupas = kata => {
    let calon = [kata];
    const lihat = new Set(calon);
    for (let putaran = 0; putaran < 3; putaran++) {
      const baru = [];
      for (const k of calon) {
        for (const a of AKHIRAN) if (k.endsWith(a)) baru.push(k.slice(0, -a.length));
        for (const [a, ganti] of AWALAN) if (k.startsWith(a)) baru.push(ganti + k.slice(a.length));
      }
      calon = baru.filter(k => k.length > 2 && !lihat.has(k) && lihat.add(k));
      const kenal = calon.filter(k => kosakata.has(k)).sort((a, b) => b.length - a.length);
      if (kenal.length) return kenal[0];
    }
  };

  const jarak = (a, b) => { // how many letters are too many, missing, wrong, or two changed places; 3 stands for more than 2
    if (Math.abs(a.length - b.length) > 2) return 3;
    let dua = [], lalu = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const kini = [i];
      for (let j = 1; j <= b.length; j++) {
        kini[j] = Math.min(lalu[j] + 1, kini[j - 1] + 1, lalu[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) kini[j] = Math.min(kini[j], dua[j - 2] + 1);
      }
      if (Math.min(...kini) > 2) return 3;
      dua = lalu; lalu = kini;
    }
    return lalu[b.length];
  };
  const berurut = (a, b) => { let i = 0; for (const c of b) if (c === a[i]) i++; return i === a.length; }; // all letters of a stand in b, in this order

  /* ---- 3. Finding ---- */

  const tambah = (ke, dari, bobot) => { for (const [b, n] of dari) if (!(ke.get(b) >= n * bobot)) ke.set(b, n * bobot); };
  const letakKata = n => tempat(letak[n]);

  const cariAngka = (b, akhir) => {
    const hasil = new Map();
    const utuh = rapi(b.tulisan.replace(/[.,]/g, "")), ekor = b.tulisan.split(/[.,]/).pop().length;
    const maksud = b.angka.map(a => [+a, a === utuh ? 0 : ekor]), pecahan = maksud.some(([, d]) => d); // each reading with its decimals
    if (!b.skala) for (const a of b.angka) if (nomorAngka.has(a)) tambah(hasil, tempat(letakAngka[nomorAngka.get(a)]), 1);
    if (hasil.size || (!b.skala && !pecahan && !akhir)) return hasil;
    const digit = b.angka[0].replace(".", "");
    angka.forEach((a, n) => {
      if (b.skala || pecahan) for (const [q, d] of maksud) { // rounded, or cut off, at the digits that were typed
        const x = a / 10 ** (b.skala || 0) * 10 ** d, bulat = q * 10 ** d;
        const cocok = Math.abs(Math.floor(x + 0.5 + 1e-9) - bulat) < 1e-6 ? 1 : Math.abs(Math.floor(x + 1e-9) - bulat) < 1e-6 ? 0.8 : 0;
        if (cocok) { tambah(hasil, tempat(letakAngka[n]), cocok); b.angka.push(a); }
      }
      if (!b.skala && akhir && digit.length > 2 && a.startsWith(digit)) tambah(hasil, tempat(letakAngka[n]), 0.3); // still being typed
    });
    return hasil;
  };

  const cariKata = (b, akhir) => { // fills in b.akar: what the word is taken for
    const hasil = new Map();
    let kata = kosakata.has(b.kata) ? b.kata : undefined;
    if (kata === undefined && !akhir) kata = kupas(b.kata);
    const ada = kata !== undefined;
    if (ada) { b.akar = akar[kosakata.get(kata)]; tambah(hasil, letakKata(kosakata.get(kata)), 1); }
    if (akhir && b.kata.length > 1) { // the word may go on
      for (const [k, n] of kosakata) if (k.length > b.kata.length && k.startsWith(b.kata) && akar[n] !== b.akar) tambah(hasil, letakKata(n), (ada ? 0.25 : 0.7) * b.kata.length / k.length);
      if (!ada && hasil.size) { b.akar = b.kata; return hasil; }
      if (!ada && (kata = kupas(b.kata)) !== undefined) { b.akar = akar[kosakata.get(kata)]; tambah(hasil, letakKata(kosakata.get(kata)), 1); return hasil; }
    }
    if (kata === undefined && b.kata.length > 3) {
      const semua = [...kosakata].filter(([k, n]) => k.length > 2 && (letak[n] || kataJawaban.has(akar[n]))).map(([k, n]) => [k, n, jarak(b.kata, k)]);
      let dekat = semua.filter(([, , j]) => j < 2);
      if (!dekat.length && b.kata.length > 5) dekat = semua.filter(([k, , j]) => j === 2 && k[0] === b.kata[0]);
      dekat.sort((x, y) => berurut(b.kata, y[0]) - berurut(b.kata, x[0]) || letak[y[1]].length - letak[x[1]].length); // a letter left out is likelier than a wrong one
      if (dekat.length) { b.jadi = dekat[0][0]; b.akar = akar[dekat[0][1]]; }
      dekat.slice(0, 5).forEach(([, n], i) => tambah(hasil, letakKata(n), i ? 0.5 : 0.9));
    }
    b.akar ??= b.kata;
    return hasil;
  };

  const frasa = teks => { // the sections that hold all roots of a phrase, with their mean weight
    const daftar = teks.split(" ").map(k => nomorAngka.has(k) ? tempat(letakAngka[nomorAngka.get(k)]) : kosakata.has(k) ? letakKata(kosakata.get(k)) : new Map());
    const hasil = new Map();
    for (const [b, n] of daftar[0]) if (daftar.every(d => d.has(b))) hasil.set(b, daftar.reduce((j, d) => j + d.get(b), 0) / daftar.length);
    return hasil;
  };

  const jawab = kunci => { // the card that asks for most, among those that have a place for every word
    let terbaik, terbanyak = 0;
    for (const k of kartu) for (const p of k.pola) {
      const wajib = p.filter(({ boleh }) => !boleh);
      if (wajib.length > terbanyak && wajib.every(({ akar }) => akar.some(a => kunci.includes(a))) && kunci.every(a => hambar.has(a) || p.some(({ akar }) => akar.includes(a)))) [terbaik, terbanyak] = [k, wajib.length];
    }
    return terbaik;
  };

  const cari = kueri => {
    const kata = butir(kueri), mengetik = /[a-z0-9]$/i.test(kueri);
    const nilai = kata.map((b, i) => (b.angka ? cariAngka : cariKata)(b, mengetik && i === kata.length - 1)); // one Map for each word
    const kunci = kata.map(b => b.angka ? b.angka[0] : b.akar);
    const dicari = new Map(kata.flatMap((b, i) => (b.angka || [b.akar]).map(k => [k, i]))); // root or number -> which word of the query it stands for
    for (let i = 0; i < kata.length; i++) for (let p = Math.min(6, kata.length - i); p > 0; p--) {
      for (const [lain, persepuluh] of sinonim.get(kunci.slice(i, i + p).join(" ")) || []) {
        const isi = frasa(lain);
        for (let k = i; k < i + p; k++) tambah(nilai[k], isi, persepuluh / 10);
        if (isi.size) for (const k of lain.split(" ")) if (!dicari.has(k)) dicari.set(k, i);
      }
    }
    const jawaban = jawab(kunci);
    const tanpa = kata.filter((b, i) => !nilai[i].size).map(b => b.kata || b.tulisan);
    const ada = nilai.map((n, i) => n.size ? i : -1).filter(i => i >= 0), dipakai = ada.map(i => nilai[i]);
    const wajib = ada.map(i => !lemah.has(kata[i].kata));
    if (!wajib.includes(true)) wajib.fill(true);
    const halaman = new Map(); // page -> best weight of each word, best section
    dipakai.forEach((isi, i) => {
      for (const [b, penuh] of isi) {
        const n = wajib[i] ? penuh : penuh * 0.3;
        const h = bagian[b][0];
        let p = halaman.get(h);
        if (!p) halaman.set(h, p = { h, kata: new Array(dipakai.length).fill(0), bagian: new Map() });
        p.kata[i] = Math.max(p.kata[i], n);
        p.bagian.set(b, (p.bagian.get(b) || 0) + n);
      }
    });
    const akarKata = kata.filter(b => b.akar).map(b => b.akar), utuh = rata(kueri).trim();
    const memuat = judul => { // 3 where a heading is the query, 1 where it has all its words
      const isi = rata(judul);
      if (isi === utuh) return 3;
      if (!akarKata.length || akarKata.length < kata.length) return 0;
      const ada = new Set((isi.match(/[a-z0-9]+/g) || []).map(k => akar[kosakata.get(k)]));
      return akarKata.every(k => ada.has(k)) ? 1 : 0;
    };
    const tulisan = kata.filter(b => b.kata).map(b => b.kata);
    const arti = /\b(apa itu|arti|artinya|pengertian|definisi|singkatan|kepanjangan)\b/.test(utuh); // a term is asked for: then the list of terms comes first
    const hasil = [...halaman.values()].map(p => {
      const [, judul, kedudukan, jenis, , sebutan = []] = I.halaman[p.h];
      let utama = -1, terbaik = 0;
      let judulPas = Math.max(...[judul, ...sebutan].map(memuat));
      for (let [b, n] of p.bagian) {
        const pas = bagian[b][1] ? memuat(bagian[b][1]) : 0;
        if (pas > judulPas) judulPas = pas;
        n *= 1 + pas / 3;
        if (n > terbaik || (n === terbaik && b < utama)) { terbaik = n; utama = b; }
      }
      const diJudul = rata([judul, ...sebutan].join(" ")).match(/[a-z0-9]+/g) || [];
      const persis = tulisan.filter(k => diJudul.includes(k)).length / (tulisan.length || 1); // the very word, not only its root
      const diminta = jenis && utuh.includes(jenis); // "temuan dpt" asks for findings
      const pantas = arti && judulPas && I.halaman[p.h][0] === "istilah/" ? 3 : diminta ? 1 : kedudukan;
      const skor = pantas * (p.kata.reduce((j, n) => j + n, 0) + 0.6 * terbaik) * (1 + 0.35 * judulPas) * (1 + 0.2 * persis) * (1 + 0.03 * Math.min(5, p.bagian.size));
      const kena = p.kata.filter((n, i) => n && wajib[i]).length;
      return { h: p.h, judul, jenis, bagian: utama, skor, kena, urut: kena - (pantas < 0.4 && !judulPas) }; // what is for staff and developers, or a mere list, comes after the others
    });
    hasil.sort((a, b) => b.urut - a.urut || b.skor - a.skor || a.h - b.h);
    const penuh = Math.max(...hasil.map(p => p.kena)), memuatSemua = hasil.filter(p => p.kena === penuh); // all words, or else as many as any page has
    return {
      jawaban,
      dicari,
      hasil: memuatSemua.length < 3 && memuatSemua.length ? hasil.filter(p => p.kena >= penuh - 1).slice(0, 6) : memuatSemua,
      sebagian: memuatSemua.length, // those after it hold one word less
      jadi: kata.filter(b => b.jadi).map(b => b.jadi),
      tanpa: kata.length > tanpa.length ? tanpa : [],
    };
  };
  Lakip.cari = cari;

  /* ---- 4. Texts of pages, and what to show of one ---- */

  const teksHalaman = new Map(); // page number -> texts of its sections
  Lakip.teks = (versi, halaman, isi) => { // an index and a text of two editions are never read together
    if (versi === I.versi) teksHalaman.set(halaman, isi);
    else for (const status of document.querySelectorAll(".lk-cari-hasil [role=status]")) status.textContent = "Isi situs ini baru diperbarui. Muat ulang halaman ini, lalu cari lagi.";
  };
  const muatTeks = h => Lakip.muatSkrip(`${Lakip.folderCari}teks/${h}.js?${I.versi}`);

  const kataSitus = teks => (rata(teks).match(POLA) || []).map(k => /^\d[\d.,]*$/.test(k) ? bilangan(k)[0] : akar[kosakata.get(k)] ?? k);
  const PANJANG = 24;
  const kenaDi = (teks, dicari) => kataSitus(teks).map(a => dicari.get(a)).filter(n => n !== undefined); // which words of the query stand here
  const cuplikan = (judul, teks, dicari) => { // the part of a section that has most of them; its heading counts as if it stood in every part
    const kata = teks.split(" "), kena = kata.map(k => kenaDi(k, dicari)), diJudul = kenaDi(judul, dicari);
    let terbaik = { nilai: new Set(diJudul).size, awal: 0 };
    kena.forEach((ini, i) => {
      if (!ini.length) return;
      const isi = kena.slice(i, i + PANJANG - 4), nilai = new Set([...diJudul, ...isi.flat()]).size + isi.filter(k => k.length).length / 100;
      if (nilai > terbaik.nilai) terbaik = { nilai, awal: i };
    });
    let { nilai, awal } = terbaik; // from the beginning of the sentence or row, where that is near
    const depan = kata.slice(Math.max(0, awal - 8), awal), batas = depan.findLastIndex(k => /[.|?!]$/.test(k));
    awal -= batas >= 0 ? depan.length - 1 - batas : Math.min(4, awal);
    return { nilai, awal, kata: kata.slice(awal, awal + PANJANG), kena: kena.slice(awal), sisa: kata.length > awal + PANJANG };
  };

  /* ---- 5. Showing ---- */

  const elemen = (nama, teks, kelas) => { const e = document.createElement(nama); if (teks) e.textContent = teks; if (kelas) e.className = kelas; return e; };
  const alamat = (url, jangkar) => new URL(url + (location.protocol === "file:" ? "index.html" : "") + (jangkar ? "#" + jangkar : ""), Lakip.akar).href;
  const nomorPertama = I.halaman.map((_, h) => bagian.findIndex(b => b[0] === h));

  const isiTautan = (tautan, p, nomor, sebut = true) => {
    const [h, judul, jangkar] = bagian[nomor];
    tautan.href = alamat(I.halaman[h][0], jangkar);
    tautan.replaceChildren(p.judul, ...(p.jenis ? [" ", elemen("small", `(${p.jenis})`)] : []), ...(sebut && judul ? [elemen("span", judul)] : []));
  };
  const isiUraian = (li, p, dicari) => { // the section that has most of the words, and the words around them
    if (!teksHalaman.has(p.h)) return;
    const awal = nomorPertama[p.h], isi = teksHalaman.get(p.h).map((teks, n) => cuplikan(n ? bagian[awal + n][1] : p.judul, teks, dicari));
    let n = p.bagian - awal;
    const sebut = n > 0; // a line that names the section neither comes nor goes once the result is shown, so that nothing moves
    isi.forEach((ini, lain) => { if ((lain || !sebut) && Math.floor(ini.nilai) > Math.floor(isi[n].nilai)) n = lain; });
    isiTautan(li.firstChild, p, awal + n, sebut);
    const { awal: mulai, kata, kena, sisa } = isi[n];
    li.lastChild.replaceChildren(mulai ? "… " : "", ...kata.flatMap((k, i) => [kena[i].length ? elemen("mark", k) : k, " "]), sisa ? "…" : "");
  };
  const butirHasil = p => {
    const li = elemen("li"), tautan = elemen("a");
    isiTautan(tautan, p, p.bagian);
    li.append(tautan, elemen("p"));
    return li;
  };
  const serupa = kueri => { // up to four words of the site that are written much like one of the query
    const semua = butir(kueri).filter(b => b.kata?.length > 3).flatMap(b => [...kosakata].filter(([k, n]) => k.length > 3 && letak[n] && k[0] === b.kata[0]).map(([k]) => [k, jarak(b.kata, k)]));
    return semua.filter(([k, j]) => j < 3 || rata(kueri).includes(k.slice(0, 4))).sort((a, b) => a[1] - b[1] || a[0].length - b[0].length).slice(0, 4).map(([k]) => k);
  };
  const saranHtml = kata => {
    const li = elemen("li", "Mungkin yang dimaksud: ");
    for (const k of kata) { const a = elemen("a", k); a.href = new URL("?q=" + k, alamat("cari/")); li.append(a, " "); }
    return li;
  };
  const kartuHtml = k => {
    const kotak = elemen("div", "", "lk-cari-jawaban"), tautan = elemen("a", k.judul);
    tautan.href = alamat(I.halaman[k.halaman][0], k.jangkar);
    kotak.append(tautan, elemen("p", k.teks));
    return kotak;
  };

  for (const form of document.querySelectorAll("form[data-cari]")) {
    const besar = form.dataset.cari === "halaman", banyak = besar ? 10 : 6;
    const wadah = form.parentNode.querySelector(".lk-cari-hasil");
    const [status, daftar, semua] = ["[role=status]", "ol", "button"].map(s => wadah.querySelector(s));
    let giliran = 0, pengamat;
    const tampil = (jumlah, jeda = 0) => {
      const kueri = form.q.value.trim(), ini = ++giliran;
      wadah.hidden = !kueri;
      document.documentElement.classList.toggle("lk-berkueri", besar && !!kueri);
      wadah.querySelector(".lk-cari-jawaban")?.remove();
      if (!kueri) { daftar.replaceChildren(); status.textContent = ""; return; }
      const { hasil, sebagian, jadi, tanpa, jawaban, dicari } = cari(kueri), atas = hasil.slice(0, jumlah);
      daftar.replaceChildren(...atas.map(butirHasil));
      const kosong = !hasil.length && !jawaban, kartu = jawaban || (kosong && jawab(["kontak"])); // where nothing is found: what is written alike, topics, whom to ask
      if (kosong) {
        document.documentElement.classList.remove("lk-berkueri");
        const mirip = serupa(kueri);
        if (mirip.length) daftar.append(saranHtml(mirip));
      }
      if (kartu) daftar.before(kartuHtml(kartu));
      status.textContent = [
        hasil.length ? `${hasil.length} halaman cocok${hasil.length > jumlah ? `; ${jumlah} teratas ditampilkan` : ""}.` : jawaban ? "" : "Tidak ada halaman yang cocok. Coba kata lain, atau tanyakan kepada kantor.",
        jawaban ? "Jawaban singkat ada di atas daftar." : "",
        hasil.length > sebagian ? `Hanya ${sebagian} yang memuat semua kata.` : "",
        jadi.length ? `Dicari juga: ${jadi.join(", ")}.` : "",
        tanpa.length && !jawaban ? `Tidak ditemukan: ${tanpa.join(", ")}.` : "",
      ].filter(Boolean).join(" ");
      if (semua) semua.hidden = hasil.length <= jumlah;
      pengamat?.disconnect();
      setTimeout(() => { // not while one is still typing, and only what is seen
        if (giliran !== ini) return;
        pengamat = new IntersectionObserver(semua => semua.filter(e => e.isIntersecting).forEach(({ target }) => {
          pengamat.unobserve(target);
          const p = atas[[...daftar.children].indexOf(target)];
          if (p) muatTeks(p.h).then(() => giliran === ini && isiUraian(target, p, dicari), () => { /* the result stands without these words too */ });
        }));
        for (const li of daftar.children) pengamat.observe(li);
      }, jeda);
    };
    form.addEventListener("input", () => tampil(banyak, 150));
    form.parentNode.addEventListener("keydown", e => { // arrows go through the box and the links of the answer and the results; Escape leads back to the box
      if (e.key === "Escape" && !wadah.hidden && (besar ? wadah.contains(e.target) : true)) {
        e.preventDefault(); // or the browser empties the box
        form.q.focus();
        if (!besar) wadah.hidden = true;
      } else if ((e.key === "ArrowDown" || e.key === "ArrowUp") && !wadah.hidden) {
        const semuanya = [form.q, ...wadah.querySelectorAll("a")].filter(a => a.offsetParent), tempat = semuanya.indexOf(e.target);
        const tujuan = semuanya[tempat + (e.key === "ArrowDown" ? 1 : -1)];
        if (tempat >= 0 && tujuan) { e.preventDefault(); tujuan.focus(); }
      }
    });
    if (besar) {
      semua.addEventListener("click", () => { tampil(Infinity); daftar.children[banyak].firstChild.focus(); });
      form.addEventListener("submit", e => {
        e.preventDefault();
        tampil(banyak);
        try { history.replaceState(null, "", "?" + new URLSearchParams(new FormData(form))); } catch (galat) { /* some browsers do not allow it for files */ }
      });
    } else {
      form.q.addEventListener("focus", () => { if (form.q.value.trim()) wadah.hidden = false; });
      document.addEventListener("focusin", e => { if (!form.parentNode.contains(e.target)) wadah.hidden = true; });
      document.addEventListener("click", e => { if (!form.parentNode.contains(e.target)) wadah.hidden = true; });
    }
    if (form.q.value) tampil(banyak);
  }
})();
