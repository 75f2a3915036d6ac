/* Quiet tools: one press copies a permanent link, and an open menu closes by itself. Without this file a link is there to follow and to
   copy by hand, and a menu closes where it was opened; nothing is loaded or sent. */
(() => {
  const akar = Lakip.akar.href;
  const akarUmum = document.currentScript.closest("[data-situs]").dataset.situs || akar;
  const status = document.createElement("p");
  status.className = "lk-status";
  status.setAttribute("role", "status");
  document.body.append(status);
  let jeda;
  const sebut = (teks) => {
    status.textContent = teks;
    clearTimeout(jeda);
    jeda = setTimeout(() => { status.textContent = ""; }, 8000); /* it lies over the page; the button still says that it was copied */
  };

  /* The address as the public knows it, also where the page is read from a copy or a folder. */
  const alamat = (tautan) => akarUmum + tautan.href.replace(akar, "").replace(/index\.html$/, "");

  const pasangTombol = (unsur, teks, nama) => {
    const tombol = document.createElement("button"); /* its word stands in the style sheet: the text of the page stays the same */
    const inggris = unsur.closest("[lang=en]");
    tombol.type = "button";
    tombol.className = "lk-salin";
    tombol.setAttribute("aria-label", `${inggris ? "Copy" : "Salin"} ${nama}`);
    tombol.addEventListener("click", () => Lakip.salin(teks).then(() => {
      for (const lain of document.querySelectorAll(".lk-salin.tersalin")) lain.classList.remove("tersalin");
      tombol.classList.add("tersalin");
      tombol.focus();
      sebut(`${inggris ? "Copied" : "Tersalin"}: ${nama}`);
    }, () => sebut("Peramban ini tidak mengizinkan salin. Tekan lama teksnya, lalu pilih salin.")));
    unsur.after(tombol);
  };
  const awalKecil = (teks) => teks.charAt(0).toLowerCase() + teks.slice(1);
  for (const tautan of document.querySelectorAll("a.lk-tetap"))
    pasangTombol(tautan, alamat(tautan), awalKecil(tautan.getAttribute("aria-label") || tautan.textContent));
  for (const kode of document.querySelectorAll("code[data-salin]"))
    pasangTombol(kode.parentElement, kode.textContent, "kode sematan: " + kode.dataset.salin);

  /* A press outside an open menu, or leaving it with Tab, closes it; Escape does too, and gives the focus back. */
  const tutup = (target) => {
    for (const menu of document.querySelectorAll(".lk-alat[open]")) if (!menu.contains(target)) menu.open = false;
  };
  for (const acara of ["click", "focusin"]) document.addEventListener(acara, (event) => tutup(event.target));
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && document.querySelector(".lk-alat[open]");
    if (!menu) return;
    if (menu.contains(document.activeElement)) menu.firstChild.focus();
    menu.open = false;
  });
})();
