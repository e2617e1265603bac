"use strict";
// What a link leads to is opened, shown and focused; what it left can be returned to; printing opens what is closed.
// Without this script every link still lands, and everything that is folded can be opened by hand.
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];

  const unfold = (element) => {
    for (let each = element; each; each = each.parentElement) {
      if (each instanceof HTMLDetailsElement) each.open = true;
    }
  };

  const named = (hash) => {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null; // the address holds a per cent sign that stands for nothing
    }
  };

  const show = (element) => {
    unfold(element);
    element.scrollIntoView({ block: element.closest(".text") ? "center" : "start" });
    if (!element.matches("a, button, summary, [tabindex]")) element.setAttribute("tabindex", "-1");
    element.focus({ preventScroll: true });
  };

  // The way back: a button that appears once a link within the report was followed.
  const left = [];
  const back = document.createElement("button");
  back.type = "button";
  back.className = "back";
  back.textContent = "Back to where you were";
  back.hidden = true;
  back.addEventListener("click", () => {
    const link = left.pop();
    back.hidden = left.length === 0;
    if (!link) return;
    unfold(link);
    link.scrollIntoView({ block: "center" });
    link.focus({ preventScroll: true });
  });
  document.querySelector("main").append(back);

  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const found = named(link.getAttribute("href"));
    if (!found) return;
    if (!link.closest("nav, .skip")) {
      left.push(link);
      back.hidden = false;
    }
    unfold(found);
    window.setTimeout(() => show(found)); // after the browser has gone there
  });
  window.addEventListener("hashchange", () => unfold(named(window.location.hash)));
  const asked = named(window.location.hash);
  if (asked) show(asked);

  // Open all, close all: of a section, or of the whole report.
  for (const tools of all(".tools")) {
    tools.hidden = false;
    tools.addEventListener("click", (event) => {
      const { open } = event.target.dataset;
      if (!open) return;
      for (const each of all(tools.dataset.for)) each.open = open === "true";
    });
  }

  // Printing.
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = all("details:not([open], .bulk, .reasons)");
    for (const each of opened) each.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const each of opened) each.open = false;
    opened = [];
  });

  // The contents show where one is.
  const entries = new Map(all('nav[aria-label="Contents"] a').map((link) => [named(link.getAttribute("href")), link]));
  if (entries.size && "IntersectionObserver" in window) {
    const watcher = new IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen) {
          if (!isIntersecting) continue;
          for (const link of entries.values()) link.removeAttribute("aria-current");
          entries.get(target).setAttribute("aria-current", "true");
        }
      },
      { rootMargin: "-15% 0px -80% 0px" },
    );
    for (const section of entries.keys()) if (section) watcher.observe(section);
  }
})();
