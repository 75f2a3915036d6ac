/* The figures of the row of a picture under the pointer, from its own table. Loaded by aset/lakip.js when a picture is first pointed at. */
const angka = document.createElement("div");
angka.className = "lk-angka";
angka.hidden = true;
let tutup = null; /* the place that Escape closed stays closed until the pointer goes elsewhere */

function tunjuk(event) {
  const svg = event.target.closest(".grafik svg");
  if (!svg) return;
  const tegak = svg.dataset.baris;
  const batas = (tegak || svg.dataset.lajur || "").split(" ").map(Number);
  const kotak = svg.getBoundingClientRect();
  const skala = svg.viewBox.baseVal.width / kotak.width;
  const di = (tegak ? event.clientY - kotak.top : event.clientX - kotak.left) * skala;
  const nomor = batas.findIndex((akhir) => di <= akhir);
  const tabel = svg.closest(".grafik").querySelector("table");
  const baris = tabel.tBodies[0].rows[nomor];
  if (!baris || baris === tutup) { angka.hidden = true; return; }
  tutup = null;
  const [nama, ...sel] = baris.cells;
  const kepala = tabel.tHead.rows[0].cells;
  angka.textContent = `${nama.textContent}: ${sel.map((s, i) => (sel.length > 1 ? `${kepala[i + 1].textContent} ` : "") + s.textContent).join("; ")}`;
  svg.parentElement.append(angka);
  angka.style.top = `${(tegak ? batas[nomor] : svg.viewBox.baseVal.height) / skala}px`;
  angka.hidden = false;
}

document.addEventListener("pointermove", tunjuk);
document.addEventListener("pointerdown", tunjuk);
document.addEventListener("pointerover", (event) => { if (!event.target.closest(".grafik [role=img]")) { angka.hidden = true; tutup = null; } });
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || angka.hidden) return;
  const isi = angka.textContent;
  tutup = [...angka.closest(".grafik").querySelectorAll("tbody tr")].find((tr) => isi.startsWith(tr.cells[0].textContent + ":"));
  angka.hidden = true;
});
