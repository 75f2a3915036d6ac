/* The figures of one row of a picture, from its own table, at their place: under the pointer, or row by row with the arrow keys. Loaded by aset/lakip.js. */
(() => {
  const angka = document.createElement("div"); /* the figures */
  const sorot = document.createElement("div"); /* the frame round the row that the arrow keys reached */
  angka.className = "lk-angka";
  sorot.className = "lk-sorot";
  let papan, nomor, tutup, nanti; /* the picture and its row that is told; the row that Escape closed; the wait before the words go */
  const pilih = (event) => event.target.closest(".grafik > [role=img]");
  const hilang = () => { angka.remove(); sorot.remove(); };

  /* What is drawn: of two drawings that which is shown; where each row of its table ends, in pixels. */
  const ukur = (p) => {
    const svg = [...p.querySelectorAll("svg")].find((s) => s.getClientRects().length);
    const kotak = svg.getBoundingClientRect(), tegak = svg.dataset.baris;
    const skala = kotak.width / svg.viewBox.baseVal.width;
    return { kotak, tegak, batas: (tegak || svg.dataset.lajur || "").split(" ").map((b) => b * skala) };
  };

  const tunjukkan = (p, n, x, papanKetik) => {
    const { kotak, tegak, batas } = ukur(p);
    const tabel = p.closest(".grafik").querySelector("table");
    const baris = tabel?.tBodies[0].rows[n];
    if (!baris || baris === tutup) return hilang();
    [papan, nomor, tutup] = [p, n, null];
    const [nama, ...sel] = baris.cells;
    const kepala = tabel.tHead.rows[0].cells;
    angka.textContent = `${nama.textContent}: ${sel.map((s, i) => (sel.length > 1 ? `${kepala[i + 1].textContent} ` : "") + s.textContent).join("; ")}`;
    p.append(angka);
    const awal = batas[n - 1] || 0;
    const kiri = tegak ? x ?? 0 : (awal + batas[n]) / 2 - angka.offsetWidth / 2;
    angka.style.left = `${Math.max(0, Math.min(kiri, p.clientWidth - angka.offsetWidth))}px`;
    angka.style.top = `${tegak ? batas[n] + 2 : kotak.height}px`;
    if (!papanKetik) return sorot.remove();
    Object.assign(sorot.style, tegak
      ? { left: 0, top: `${awal}px`, width: `${kotak.width}px`, height: `${batas[n] - awal}px` }
      : { left: `${awal}px`, top: 0, width: `${batas[n] - awal}px`, height: `${kotak.height}px` });
    p.append(sorot);
  };

  const tunjuk = (event) => {
    const p = pilih(event);
    if (!p) return;
    clearTimeout(nanti);
    if (event.type === "focusin") return p.matches(":focus-visible") && tunjukkan(p, 0, 0, true);
    const { kotak, tegak, batas } = ukur(p);
    const di = tegak ? event.clientY - kotak.top : event.clientX - kotak.left;
    tunjukkan(p, batas.findIndex((akhir) => di <= akhir), event.clientX - kotak.left + 12);
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
    const akhir = ukur(p).batas.length - 1, kini = papan === p ? nomor : 0;
    const ke = { ArrowDown: kini + 1, ArrowRight: kini + 1, ArrowUp: kini - 1, ArrowLeft: kini - 1, Home: 0, End: akhir }[event.key];
    if (ke === undefined) return;
    event.preventDefault();
    tutup = null;
    tunjukkan(p, Math.max(0, Math.min(ke, akhir)), 0, true);
  });
})();
