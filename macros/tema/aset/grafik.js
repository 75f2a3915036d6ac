/* The figures of the row of a picture under the pointer, from its own table, in a bar at the foot of the window, where it covers no mark. Loaded by aset/lakip.js. */
(() => {
  const angka = document.createElement("div");
  angka.className = "lk-angka";
  angka.hidden = true;
  document.body.append(angka);
  let baris, tutup, nanti; /* the row shown; the row that Escape closed; the wait before the bar goes */

  const tunjuk = (event) => {
    const svg = event.target.closest(".grafik svg");
    if (!svg) return;
    clearTimeout(nanti);
    const tegak = svg.dataset.baris;
    const batas = (tegak || svg.dataset.lajur || "").split(" ").map(Number);
    const kotak = svg.getBoundingClientRect();
    const di = ((tegak ? event.clientY - kotak.top : event.clientX - kotak.left) * svg.viewBox.baseVal.width) / kotak.width;
    const tabel = svg.closest(".grafik").querySelector("table");
    baris = tabel?.tBodies[0].rows[batas.findIndex((akhir) => di <= akhir)];
    angka.hidden = !baris || baris === tutup;
    if (angka.hidden) return;
    tutup = null;
    const [nama, ...sel] = baris.cells;
    const kepala = tabel.tHead.rows[0].cells;
    angka.textContent = `${nama.textContent}: ${sel.map((s, i) => (sel.length > 1 ? `${kepala[i + 1].textContent} ` : "") + s.textContent).join("; ")}`;
  };
  Lakip.tunjuk = tunjuk;

  document.addEventListener("pointermove", tunjuk);
  document.addEventListener("pointerdown", tunjuk);
  document.addEventListener("pointerover", (event) => {
    clearTimeout(nanti);
    if (!event.target.closest(".grafik svg, .lk-angka")) nanti = setTimeout(() => { angka.hidden = true; tutup = null; }, 800);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !angka.hidden) { tutup = baris; angka.hidden = true; }
  });
})();
