/* Sorting a table by the column whose head was pressed. Loaded by aset/lakip.js at the first press. */
(() => {
  const BULAN = ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"];

  /* What a cell is worth: a number in Indonesian notation, a date, else its words; nothing sorts last. */
  const nilai = (sel) => {
    const teks = (sel ? sel.textContent : "").trim();
    if (!teks || sel.matches(".kosong, .strip, .tidak-terbaca")) return null;
    const angka = teks.match(/^(?:Rp)?\s*([-−+]?[\d.]+(?:,\d+)?)\s*%?/);
    if (angka && sel.matches(".angka")) return Number(angka[1].replace(/\./g, "").replace("−", "-").replace(",", "."));
    const tanggal = teks.toLowerCase().match(/(\d{1,2})?\s*([a-z]+)\s+(\d{4})/);
    if (tanggal && BULAN.includes(tanggal[2])) return Number(tanggal[3]) * 10000 + BULAN.indexOf(tanggal[2]) * 100 + Number(tanggal[1] || 0);
    return teks;
  };

  const banding = (a, b) => {
    if (a === null || b === null) return (a === null) - (b === null) || 0;
    if (typeof a === "number" && typeof b === "number") return a - b;
    return String(a).localeCompare(String(b), "id", { numeric: true });
  };

  const kabar = document.createElement("p");
  kabar.setAttribute("role", "status");
  kabar.className = "lk-tersembunyi";
  document.body.append(kabar);

  /* Words from A, figures from the largest; the other way round; then the order of the report again. A printed total stays at the foot. */
  Lakip.urutkan = (tombol) => {
    const kepala = tombol.parentElement;
    const tabel = kepala.closest("table");
    const badan = tabel.tBodies[0];
    const semua = [...badan.rows];
    semua.forEach((baris, nomor) => { baris.dataset.urutan ??= nomor; });
    const urutan = kepala.matches(".angka") ? ["descending", "ascending", ""] : ["ascending", "descending", ""];
    const arah = urutan[urutan.indexOf(kepala.getAttribute("aria-sort")) + 1];
    for (const lain of tabel.tHead.rows[0].cells) lain.removeAttribute("aria-sort");
    if (arah) kepala.setAttribute("aria-sort", arah);
    const asli = (a, b) => a.dataset.urutan - b.dataset.urutan;
    const tanda = arah === "descending" ? -1 : 1;
    semua.sort((a, b) => {
      if (!arah) return asli(a, b);
      const jumlah = a.matches(".jumlah") - b.matches(".jumlah");
      if (jumlah) return jumlah;
      const [x, y] = [nilai(a.cells[kepala.cellIndex]), nilai(b.cells[kepala.cellIndex])];
      return (x === null || y === null ? banding(x, y) : tanda * banding(x, y)) || asli(a, b);
    });
    badan.append(...semua);
    const kata = { ascending: "dari kecil ke besar", descending: "dari besar ke kecil" };
    const nama = [...tombol.childNodes].map((bagian) => bagian.textContent).join(" ").trim();
    kabar.textContent = arah ? `Tabel diurutkan menurut ${nama}, ${kata[arah]}.` : "Tabel kembali ke urutan laporan.";
  };
})();
