/* Filters the list of temuan by severity, kind and chapter. Without this script the list is complete. */
(() => {
  const kotak = document.querySelector(".saring");
  if (!kotak) return;
  kotak.hidden = false;
  const butir = [...document.querySelectorAll("li[data-keparahan]")];
  const status = kotak.querySelector("[role=status]");
  const pilih = [...kotak.querySelectorAll("select")];
  const saring = () => {
    let tampak = 0;
    for (const li of butir) {
      const cocok = pilih.every((s) => !s.value || li.dataset[s.name] === s.value);
      li.hidden = !cocok;
      tampak += cocok;
    }
    for (const bagian of document.querySelectorAll("article section")) {
      if (bagian.querySelector("li[data-keparahan]")) bagian.hidden = !bagian.querySelector("li[data-keparahan]:not([hidden])");
    }
    status.textContent = `${tampak} dari ${butir.length} temuan ditampilkan`;
  };
  for (const s of pilih) {
    for (const nilai of [...new Set(butir.map((li) => li.dataset[s.name]))].sort()) s.add(new Option(nilai, nilai));
    s.addEventListener("change", saring);
  }
  saring();
})();
