/* Finds among the folds of a long page: what does not hold every word is hidden, and so is a group with nothing left in it. */
(() => {
  for (const kotak of document.querySelectorAll(".lk-saring")) {
    const cari = kotak.querySelector("input"), status = kotak.querySelector("[role=status]"), kosong = kotak.querySelector(".lk-saring-kosong");
    const butir = [...kotak.querySelectorAll("[data-butir]")], kelompok = [...kotak.querySelectorAll("[data-kelompok]")];
    const isi = butir.map((b) => b.textContent.toLowerCase());
    let dibuka = []; /* folds that were opened here are closed again; those the reader opened stay */
    const saring = () => {
      const kata = cari.value.toLowerCase().split(/\s+/).filter(Boolean);
      const tampak = butir.filter((b, n) => !(b.hidden = !kata.every((k) => isi[n].includes(k))));
      for (const k of kelompok) k.hidden = !k.querySelector("[data-butir]:not([hidden])");
      for (const d of dibuka) d.open = false;
      dibuka = kata.length ? [...kotak.querySelectorAll("details[data-kelompok]:not([open], [hidden])"), ...(tampak.length < 4 ? tampak : []).filter((b) => b.open === false)] : [];
      for (const d of dibuka) d.open = true;
      kosong.hidden = tampak.length > 0;
      status.textContent = kata.length ? `${tampak.length} dari ${butir.length}` : "";
    };
    kotak.querySelector(".lk-saring-cari").hidden = false;
    cari.addEventListener("input", saring);
    if (cari.value) saring();
  }
})();
