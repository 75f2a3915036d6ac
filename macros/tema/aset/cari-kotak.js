/* The search box before it is used: nothing is loaded until someone is about to search. Works from file:// too. */
(() => {
  const { akar, muatSkrip } = Lakip;
  const bentuk = document.querySelectorAll("form[data-cari]");
  const gagal = () => {
    for (const status of document.querySelectorAll(".lk-cari-hasil [role=status]")) { status.parentNode.hidden = false; status.textContent = "Pencarian tidak dapat dimuat. Muat ulang halaman ini, atau pakai daftar di halaman Pencarian."; }
  };
  const siapkan = () => Promise.all(["cari/indeks.js", "aset/cari.js"].map(muatSkrip)).catch(gagal);
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
  const dicari = new URLSearchParams(location.search).get("q");
  const besar = document.querySelector("form[data-cari=halaman]");
  if (besar && dicari) { besar.q.value = dicari; siapkan(); }
})();
