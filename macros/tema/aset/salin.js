/* One press copies a permanent link. Without this file the link is there to follow and to copy by hand; nothing is loaded or sent. */
(() => {
  const root = new URL("..", document.currentScript.src).href;
  const publicRoot = document.currentScript.closest("[data-situs]").dataset.situs || root;
  const status = document.createElement("p");
  status.className = "lk-status";
  status.setAttribute("role", "status");
  document.body.append(status);
  let timer;
  const say = text => {
    status.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => { status.textContent = ""; }, 8000); /* it lies over the page; the button still says that it was copied */
  };

  /* The address as the public knows it, also where the page is read from a copy or a folder. */
  const address = link => publicRoot + link.href.replace(root, "").replace(/index\.html$/, "");

  const bySelection = text => { /* where the clipboard is not offered: plain http, a folder */
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done ? Promise.resolve() : Promise.reject();
  };
  const copy = text => navigator.clipboard ? navigator.clipboard.writeText(text).catch(() => bySelection(text)) : bySelection(text);

  const addButton = (element, text, name, said) => {
    const button = document.createElement("button"); /* its word stands in the style sheet: the text of the page stays the same */
    button.type = "button";
    button.className = "lk-salin";
    button.setAttribute("aria-label", name);
    button.addEventListener("click", () => copy(text).then(() => {
      for (const other of document.querySelectorAll(".lk-salin.tersalin")) other.classList.remove("tersalin");
      button.classList.add("tersalin");
      button.focus();
      say(said);
    }, () => say("Peramban ini tidak mengizinkan salin. Tekan lama teksnya, lalu pilih salin.")));
    element.after(button);
  };
  for (const link of document.querySelectorAll("a.lk-tetap"))
    addButton(link, address(link), "Salin tautan tetap: " + address(link), "Tautan tetap disalin: " + address(link));
  for (const code of document.querySelectorAll("code[data-salin]"))
    addButton(code.parentElement, code.textContent, "Salin kode sematan: " + code.dataset.salin, "Kode sematan disalin: " + code.dataset.salin);
})();
