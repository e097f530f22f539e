// SPDX-License-Identifier: EUPL-1.2
// What pages do beyond plain HTML. Everything here is an extra: without it every page can be read and every form sent.

// After a part of the page was replaced, say so to those who cannot see it: a part may carry a sentence for that.
document.addEventListener("htmx:afterSwap", event => {
    const said = event.detail.elt.querySelector?.("[data-announce]");
    const live = document.getElementById("live");
    if (said && live) live.textContent = said.dataset.announce;
});

// A form that was changed and not sent asks before it is left: nobody's work gets lost by a wrong click.
for (const form of document.querySelectorAll("form[data-guard]")) {
    let changed = false;
    form.addEventListener("input", () => { changed = true; });
    form.addEventListener("submit", () => { changed = false; });
    window.addEventListener("beforeunload", event => { if (changed) event.preventDefault(); });
}
