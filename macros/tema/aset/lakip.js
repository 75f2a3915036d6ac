/* Small helpers of the page frame. Every page is complete without this file; nothing here sends anything, and what is loaded comes from this site. */
(() => {
  /* 1. Colours before the first paint: the reader's choice, else what the device asks for. */
  const laman = document.documentElement;
  const simpan = (kunci, nilai) => {
    try { return nilai === undefined ? localStorage.getItem(kunci) : localStorage.setItem(kunci, nilai); } catch (galat) { return null; /* storage is switched off */ }
  };
  const gelap = matchMedia("(prefers-color-scheme: dark)");
  const TAMPILAN = new Map([["", "ikut perangkat"], ["default", "terang"], ["slate", "gelap"]]);
  const dipilih = () => (TAMPILAN.has(simpan("lakip.tampilan")) ? simpan("lakip.tampilan") : "");
  const warnai = () => document.body.setAttribute("data-md-color-scheme", dipilih() || (gelap.matches ? "slate" : "default"));
  laman.classList.replace("no-js", "js");
  laman.classList.toggle("lk-berkueri", /[?&]q=[^&]/.test(location.search)); /* room for results is kept from the first paint */
  warnai();
  gelap.addEventListener("change", warnai);

  /* 2. What the other scripts share: window.Lakip, the only name left behind here. */
  const akar = new URL("..", document.currentScript.src);
  const dimuat = new Map();
  const muatSkrip = (nama) => { /* a script of this site, once, when it is first needed; scripts run in the order in which they were asked for */
    if (!dimuat.has(nama)) dimuat.set(nama, new Promise((selesai, gagal) => {
      const skrip = document.createElement("script");
      skrip.src = new URL(nama, akar);
      skrip.async = false;
      skrip.onload = selesai;
      skrip.onerror = gagal;
      document.head.append(skrip);
    }));
    return dimuat.get(nama);
  };
  const salinPilihan = async (teks) => { /* where the clipboard is not offered: plain http, a folder */
    const medan = document.createElement("textarea"), tadi = document.activeElement;
    medan.value = teks;
    document.body.append(medan);
    medan.select();
    const jadi = document.execCommand("copy");
    medan.remove();
    tadi?.focus({ preventScroll: true });
    if (!jadi) throw new Error("tidak tersalin");
  };
  const salin = (teks) => (navigator.clipboard ? navigator.clipboard.writeText(teks).catch(() => salinPilihan(teks)) : salinPilihan(teks));
  window.Lakip = { akar, muatSkrip, salin };

  document.addEventListener("DOMContentLoaded", () => {
    /* 3. A button that goes through the three ways of colour. */
    const tombol = document.querySelector(".lk-tampilan");
    const sebut = () => {
      const pilihan = dipilih();
      tombol.title = `Tampilan: ${TAMPILAN.get(pilihan)}`;
      tombol.setAttribute("aria-label", tombol.title);
      tombol.dataset.pilihan = pilihan || "ikut";
    };
    tombol.addEventListener("click", () => {
      const semua = [...TAMPILAN.keys()];
      simpan("lakip.tampilan", semua[(semua.indexOf(dipilih()) + 1) % semua.length]);
      warnai();
      sebut();
    });
    sebut();

    /* 4. Menu on a phone: its label becomes a button; focus goes into the open menu; Escape, or leaving it with Tab, closes it. */
    const laci = document.getElementById("__drawer");
    const label = document.querySelector(".md-header [for=__drawer]");
    const menu = document.createElement("button");
    const cari = (apa) => document.querySelector(".md-nav--primary " + apa);
    const tunjukkan = () => menu.setAttribute("aria-expanded", laci.checked);
    menu.type = "button";
    menu.className = label.className + " lk-menu";
    menu.append(...label.childNodes);
    menu.addEventListener("click", () => laci.click());
    label.replaceWith(menu);
    tunjukkan();
    laci.addEventListener("change", () => {
      tunjukkan();
      if (laci.checked) (cari("[aria-current]") || cari("a")).focus();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && laci.checked) { laci.click(); menu.focus(); }
    });
    document.addEventListener("focusin", (event) => {
      if (laci.checked && event.target !== menu && !event.target.closest(".md-sidebar--primary")) laci.click();
    });

    /* 5. Tables that a reader may want in another order: the words in the head become buttons; the sorting itself comes at the first press. */
    for (const tabel of document.querySelectorAll("table.data")) {
      const baris = tabel.tBodies[0].rows;
      if (baris.length < 4 || !tabel.closest(".md-content__inner > .tabel") || tabel.querySelector("[rowspan], [colspan]")) continue;
      for (const kepala of tabel.tHead.rows[0].cells) {
        const urut = document.createElement("button");
        urut.type = "button";
        urut.className = "lk-urut";
        urut.append(...kepala.childNodes);
        kepala.append(urut);
        urut.addEventListener("click", () => muatSkrip("aset/tabel.js").then(() => Lakip.urutkan(urut)));
      }
    }

    /* 6. On a phone each cell of a table of prose stands under the name of its column. */
    for (const tabel of document.querySelectorAll(".kartu-baris")) {
      const nama = [...tabel.tHead.rows[0].cells].map((kepala) => kepala.textContent.trim());
      for (const baris of tabel.tBodies[0].rows) for (const sel of baris.cells) sel.dataset.label ??= nama[sel.cellIndex];
    }

    /* 7. A link into a fold opens it, also where the fold itself or its line is what the link names. */
    const buka = () => {
      const tujuan = document.querySelector(":target");
      let lipatan = tujuan?.closest("details:not([open])");
      if (!lipatan) return;
      for (; lipatan; lipatan = lipatan.parentElement.closest("details:not([open])")) lipatan.open = true;
      tujuan.scrollIntoView();
    };
    addEventListener("hashchange", buka);
    addEventListener("load", buka); /* by then the browser knows its target */

    /* 8. A term is explained where it stands; the words come from the list at the foot of the page, which its link leads to otherwise. */
    const kotak = document.createElement("div");
    const jelaskan = (event) => {
      const kata = event.target.closest("a.istilah");
      const arti = kata && document.querySelector(kata.hash + " + dd");
      if (!arti || !kotak.showPopover) return;
      event.preventDefault();
      kotak.innerHTML = arti.innerHTML;
      kotak.lang = arti.previousElementSibling.lang;
      kotak.setAttribute("aria-label", kata.textContent);
      kotak.showPopover();
      const tempat = kata.getClientRects()[0];
      kotak.style.left = `${Math.max(8, Math.min(tempat.left, laman.clientWidth - kotak.offsetWidth - 8))}px`;
      kotak.style.top = `${scrollY + tempat.bottom + 4}px`;
      kotak.focus({ preventScroll: true }); /* Escape, or a press elsewhere, closes it and gives the focus back */
    };
    kotak.className = "lk-istilah";
    kotak.popover = "auto";
    kotak.tabIndex = -1;
    kotak.setAttribute("role", "dialog");
    document.body.append(kotak);
    document.addEventListener("click", jelaskan);

    /* 9. A picture that is pointed at, tapped or walked through with the arrow keys tells the figures of that place; they also stand in the table below it. */
    for (const papan of document.querySelectorAll(".grafik > [role=img]")) papan.tabIndex = 0;
    for (const acara of ["pointerover", "focusin"]) document.addEventListener(acara, (event) => {
      if (event.target.closest(".grafik > [role=img]")) muatSkrip("aset/grafik.js").then(() => Lakip.tunjuk(event));
    });
  });
})();
