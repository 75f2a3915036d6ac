/* The search box before it is used: nothing is loaded until someone is about to search. Works from file:// too. */
(() => {
  const { akar, muatSkrip } = Lakip;
  const bentuk = document.querySelectorAll("form[data-cari]");
  const gagal = () => {
    for (const status of document.querySelectorAll(".lk-cari-hasil [role=status]")) { status.parentNode.hidden = false; status.textContent = "Pencarian tidak dapat dimuat. Muat ulang halaman ini, atau pakai daftar di halaman Pencarian."; }
  };
  // Every year has an index of its own; that of the newest is in cari/. A page of an older year names its year, and so may the address of the search page.
  const besar = document.querySelector("form[data-cari=halaman]"), pilihan = besar?.elements.tahun;
  const diminta = new URLSearchParams(location.search);
  if (pilihan && location.protocol === "file:") pilihan.closest("label").hidden = true; // a copy on a stick holds one year
  else if (pilihan && [...pilihan.options].some(o => o.value === diminta.get("tahun"))) pilihan.value = diminta.get("tahun");
  const tahun = pilihan ? pilihan.selectedOptions[0].dataset.folder : bentuk[0]?.dataset.tahun;
  Lakip.folderCari = tahun && location.protocol !== "file:" ? `cari/${tahun}/` : "cari/";
  pilihan?.addEventListener("change", () => besar.submit());
  const siapkan = () => Promise.all([Lakip.folderCari + "indeks.js", "aset/cari.js"].map(muatSkrip)).then(() => Lakip.cari || gagal(), gagal); // an index of another edition may be none that this script can read
  for (const satu of bentuk) {
    if (location.protocol === "file:") satu.action = new URL("cari/index.html", akar);
    for (const tanda of ["pointerenter", "focusin", "input"]) satu.addEventListener(tanda, siapkan);
    satu.addEventListener("input", () => {
      const status = !Lakip.cari && satu.parentNode.querySelector(".lk-cari-hasil [role=status]");
      if (status) { status.textContent = "Menyiapkan pencarian …"; status.parentNode.hidden = false; }
    });
    if (satu.contains(document.activeElement)) siapkan(); // came by a link into the box
  }
  const tautan = document.querySelector(".lk-cari-tautan");
  if (tautan && location.protocol === "file:") tautan.href = new URL("cari/index.html#cari-q", akar);
  const dicari = diminta.get("q");
  if (besar && dicari) { besar.q.value = dicari; siapkan(); }
})();
