/* One press copies a permanent link. Without this file the link is there to follow and to copy by hand; nothing is loaded or sent. */
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

  const pasangTombol = (unsur, teks, nama, kabar) => {
    const tombol = document.createElement("button"); /* its word stands in the style sheet: the text of the page stays the same */
    tombol.type = "button";
    tombol.className = "lk-salin";
    tombol.setAttribute("aria-label", nama);
    tombol.addEventListener("click", () => Lakip.salin(teks).then(() => {
      for (const lain of document.querySelectorAll(".lk-salin.tersalin")) lain.classList.remove("tersalin");
      tombol.classList.add("tersalin");
      tombol.focus();
      sebut(kabar);
    }, () => sebut("Peramban ini tidak mengizinkan salin. Tekan lama teksnya, lalu pilih salin.")));
    unsur.after(tombol);
  };
  for (const tautan of document.querySelectorAll("a.lk-tetap"))
    pasangTombol(tautan, alamat(tautan), "Salin tautan tetap: " + alamat(tautan), "Tautan tetap disalin: " + alamat(tautan));
  for (const kode of document.querySelectorAll("code[data-salin]"))
    pasangTombol(kode.parentElement, kode.textContent, "Salin kode sematan: " + kode.dataset.salin, "Kode sematan disalin: " + kode.dataset.salin);
})();
