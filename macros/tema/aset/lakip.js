/* Small helpers of the page frame. Every page is complete without this file; nothing here loads or sends anything. */

/* 1. What mkdocs-material 9.8.1 expects from its own inline scripts (base.html, palette.html): names that begin with __md_ are its names. */
var __md_scope = new URL("..", document.currentScript.src);
var __md_hash = text => [...text].reduce((sum, c) => (sum << 5) - sum + c.charCodeAt(0), 0);
var __md_get = (key, store, scope = __md_scope) => {
  try { return JSON.parse((store || localStorage).getItem(scope.pathname + "." + key)); } catch (error) { return null; /* storage is switched off */ }
};
var __md_set = (key, value, store, scope = __md_scope) => {
  try { (store || localStorage).setItem(scope.pathname + "." + key, JSON.stringify(value)); } catch (error) { /* full, or switched off */ }
};

/* 2. Colours before the first paint: the reader's choice, else what the device asks for. */
(() => {
  const saved = __md_get("__palette");
  const chosen = saved && saved.color && saved.color.media !== "(prefers-color-scheme)" && saved.color.scheme;
  document.body.setAttribute("data-md-color-scheme", chosen || (matchMedia("(prefers-color-scheme: dark)").matches ? "slate" : "default"));
})();

/* 3. Menu on a phone: its label becomes a button; focus goes into the open menu; Escape, or leaving it with Tab, closes it. */
(() => {
  const drawer = document.getElementById("__drawer");
  const label = document.querySelector(".md-header [for=__drawer]");
  const button = document.createElement("button");
  const find = what => document.querySelector(".md-nav--primary " + what);
  const show = () => button.setAttribute("aria-expanded", drawer.checked);
  button.type = "button";
  button.className = label.className + " lk-menu";
  button.append(...label.childNodes);
  button.addEventListener("click", () => drawer.click());
  label.replaceWith(button);
  show();
  drawer.addEventListener("change", () => {
    show();
    if (drawer.checked) (find("[aria-current]") || find("a")).focus();
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && drawer.checked) { drawer.click(); button.focus(); }
  });
  document.addEventListener("focusin", event => {
    if (drawer.checked && !event.target.closest(".md-sidebar--primary")) drawer.click();
  });
})();

/* 4. Off: one-letter shortcuts of the theme (p n f s , . /), which disturb speech input (WCAG 2.1.4). */
addEventListener("keydown", event => {
  const typing = event.target.matches && event.target.matches("input, textarea, select, [contenteditable]");
  const searching = document.getElementById("__search").checked;
  if (/^[pnfs,./]$/.test(event.key) && !typing && !searching) event.stopImmediatePropagation();
}, true);
