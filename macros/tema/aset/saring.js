/* The list of findings: filters that stand in the address, twenty-five rows at a time. The index: an old address of a finding leads on. Without this script the list is complete. */
(() => {
  const lama = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (lama?.closest(".lk-pindah")) location.replace(lama.querySelector("a").href);
  const kotak = document.querySelector(".saring"), daftar = document.querySelector(".lk-daftar-temuan");
  if (!kotak || !daftar) return;
  const SEKALI = 25;
  const butir = [...daftar.children].map((li) => ({ li, teks: li.textContent.toLowerCase() }));
  const status = document.querySelector(".lk-saring-hasil");
  const medan = [...kotak.elements].filter((m) => m.name);
  const lagi = document.createElement("button");
  lagi.type = "button";
  lagi.className = "lk-lagi";
  daftar.after(lagi);
  let tampil = SEKALI;
  const cocok = ({ li, teks }) => medan.every((m) => {
    const nilai = m.value.trim();
    if (!nilai) return true;
    if (m.name === "kata") return nilai.toLowerCase().split(/\s+/).every((k) => teks.includes(k));
    return (li.dataset[m.name] || "").split(" ").includes(nilai);
  });
  const saring = () => {
    const kena = butir.filter(cocok);
    butir.forEach(({ li }) => { li.hidden = true; });
    kena.slice(0, tampil).forEach(({ li }) => { li.hidden = false; });
    const sisa = kena.length - tampil;
    lagi.hidden = sisa <= 0;
    lagi.textContent = `Tampilkan ${Math.min(sisa, SEKALI)} lagi`;
    status.textContent = kena.length ? `${kena.length} dari ${butir.length} temuan` : "Tidak ada temuan yang cocok dengan pilihan ini.";
    if (medan.some((m) => m.value.trim())) {
      const semua = document.createElement("a");
      semua.href = location.pathname;
      semua.textContent = "Tampilkan semua temuan";
      status.append(" ", semua);
    }
  };
  const dariAlamat = () => {
    const alamat = new URLSearchParams(location.search);
    for (const m of medan) {
      m.value = alamat.get(m.name) || "";
      if (m.selectedIndex === -1) m.value = ""; /* an address that names what the list does not have */
    }
    tampil = SEKALI;
    saring();
  };
  const keAlamat = (ganti) => {
    const alamat = new URLSearchParams(medan.filter((m) => m.value.trim()).map((m) => [m.name, m.value.trim()]));
    const tujuan = `${location.pathname}${alamat.size ? `?${alamat}` : ""}`;
    history[ganti ? "replaceState" : "pushState"](null, "", tujuan);
    tampil = SEKALI;
    saring();
  };
  kotak.hidden = false;
  kotak.addEventListener("submit", (e) => e.preventDefault());
  kotak.addEventListener("change", (e) => { if (e.target.name !== "kata") keAlamat(false); });
  kotak.addEventListener("input", (e) => { if (e.target.name === "kata") keAlamat(true); });
  lagi.addEventListener("click", () => {
    const dari = tampil;
    tampil += SEKALI;
    saring();
    butir.filter(cocok)[dari]?.li.querySelector("a").focus();
  });
  addEventListener("popstate", dariAlamat);
  dariAlamat();
})();
