/* The figures of one row of a picture, from its own table, at their place: under the pointer, or row by row with the arrow keys. Loaded by aset/lakip.js. */
(() => {
  const angka = document.createElement("div"); /* the figures */
  const sorot = document.createElement("div"); /* the frame round the row that the arrow keys reached */
  angka.className = "lk-angka";
  sorot.className = "lk-sorot";
  let papan, nomor, tutup, nanti; /* the picture and its row that is told; the row that Escape closed; the wait before the words go */
  const pilih = (event) => event.target.closest(".grafik > [role=img]");
  const hilang = () => { angka.remove(); sorot.remove(); };

  /* The place of each row of the table in what is drawn, in pixels: left, top, right, bottom. Of two drawings one is shown. */
  const ukur = (p) => {
    const svg = [...p.querySelectorAll("svg")].find((s) => s.getClientRects().length);
    const papan = svg.getBoundingClientRect(), skala = papan.width / svg.viewBox.baseVal.width;
    const { baris, lajur, kotak } = svg.dataset;
    const batas = (baris || lajur || "").split(" ").map((b) => b * skala);
    const tempat = kotak ? kotak.split(" ").map((k) => k.split(",").map((n) => n * skala))
      : batas.map((akhir, n) => { const awal = batas[n - 1] || 0; return baris ? [0, awal, papan.width, akhir] : [awal, 0, akhir, papan.height]; });
    return { papan, tempat };
  };

  const tunjukkan = (p, n, x, papanKetik) => {
    const tabel = p.closest(".grafik").querySelector("table");
    const baris = tabel?.tBodies[0].rows[n];
    if (!baris || baris === tutup) return hilang();
    [papan, nomor, tutup] = [p, n, null];
    const [nama, ...sel] = baris.cells;
    const kepala = tabel.tHead.rows[0].cells;
    angka.textContent = `${nama.textContent}: ${sel.map((s, i) => (sel.length > 1 ? `${kepala[i + 1].textContent} ` : "") + s.textContent).join("; ")}`;
    p.append(angka);
    const [kiri, atas, kanan, bawah] = ukur(p).tempat[n];
    angka.style.left = `${Math.max(0, Math.min(x ?? kiri, p.clientWidth - angka.offsetWidth))}px`;
    angka.style.top = `${bawah + 2}px`;
    if (!papanKetik) return sorot.remove();
    Object.assign(sorot.style, { left: `${kiri}px`, top: `${atas}px`, width: `${kanan - kiri}px`, height: `${bawah - atas}px` });
    p.append(sorot);
  };

  const tunjuk = (event) => {
    const p = pilih(event);
    if (!p) return;
    clearTimeout(nanti);
    if (event.type === "focusin") return p.matches(":focus-visible") && tunjukkan(p, 0, null, true);
    const { papan: k, tempat } = ukur(p), x = event.clientX - k.left, y = event.clientY - k.top;
    tunjukkan(p, tempat.findIndex(([kiri, atas, kanan, bawah]) => x >= kiri && x <= kanan && y >= atas && y <= bawah), x + 12);
  };
  Lakip.tunjuk = tunjuk;

  for (const acara of ["pointermove", "pointerdown", "focusin"]) document.addEventListener(acara, tunjuk);
  document.addEventListener("pointerover", (event) => {
    clearTimeout(nanti);
    if (!pilih(event) && !sorot.isConnected) nanti = setTimeout(() => { hilang(); tutup = null; }, 800);
  });
  document.addEventListener("focusout", hilang);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && angka.isConnected) {
      tutup = papan.closest(".grafik").querySelector("table").tBodies[0].rows[nomor];
      return hilang();
    }
    const p = document.activeElement?.matches(".grafik > [role=img]") && document.activeElement;
    if (!p) return;
    const akhir = ukur(p).tempat.length - 1, kini = papan === p ? nomor : 0;
    const ke = { ArrowDown: kini + 1, ArrowRight: kini + 1, ArrowUp: kini - 1, ArrowLeft: kini - 1, Home: 0, End: akhir }[event.key];
    if (ke === undefined) return;
    event.preventDefault();
    tutup = null;
    tunjukkan(p, Math.max(0, Math.min(ke, akhir)), null, true);
  });
})();
