"use strict";
(() => {
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const folds = all("details");

  const unfoldTo = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
    }
  };

  const goTo = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    unfoldTo(target);
    all(".here").forEach((run) => run.classList.remove("here"));
    target.scrollIntoView({ block: target.classList.contains("jump") ? "center" : "start" });
  };
  window.addEventListener("hashchange", goTo);
  goTo();

  const tools = document.querySelector(".tools");
  tools.hidden = false;
  const unfold = tools.elements.namedItem("unfold");
  unfold.addEventListener("click", () => {
    const open = unfold.textContent === "Unfold all";
    folds.forEach((fold) => { fold.open = open; });
    unfold.textContent = open ? "Fold all" : "Unfold all";
  });

  let folded = null;
  window.addEventListener("beforeprint", () => {
    folded = folds.filter((fold) => !fold.open);
    folded.forEach((fold) => { fold.open = true; });
  });
  window.addEventListener("afterprint", () => {
    (folded || []).forEach((fold) => { fold.open = false; });
  });

  const entries = all("[data-find]").map((element) => ({ element, words: element.textContent.toLowerCase() }));
  const output = tools.querySelector("output");
  const find = tools.elements.namedItem("find");
  const filter = () => {
    const wanted = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, words } of entries) {
      const fits = wanted.every((word) => words.includes(word));
      element.classList.toggle("gone", !fits);
      if (fits) shown += 1;
      if (fits && wanted.length && element.parentElement) unfoldTo(element.parentElement);
    }
    output.textContent = wanted.length ? shown + " of " + entries.length : "";
  };
  find.addEventListener("input", filter);
  tools.addEventListener("submit", (event) => event.preventDefault());
})();
