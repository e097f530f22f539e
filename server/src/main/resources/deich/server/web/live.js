// SPDX-License-Identifier: EUPL-1.2
// What changes while a page is open is told at its lower edge. Nothing is loaded by itself: somebody may be typing. A page that
// nobody sees does not listen, and after an hour without a hand on it neither does one that is seen: listening keeps a session
// alive. Without this a page says the same when it is loaded anew.
const box = document.getElementById("neues");
const HOUR = 3600000;
let touched = Date.now();
let source = null;

function listen() {
    if (source || document.hidden || Date.now() - touched > HOUR) return;
    source = new EventSource(box.dataset.events);
    source.addEventListener("fassung", event => show("fassung", JSON.parse(event.data)));
    source.addEventListener("lauf", event => run(JSON.parse(event.data)));
    source.addEventListener("ende", end);
    source.addEventListener("error", () => { if (Date.now() - touched > HOUR) stop(); });
}

function stop() {
    source?.close();
    source = null;
}

function end() {
    stop();
    document.removeEventListener("visibilitychange", look);
    for (const kind of ["keydown", "pointerdown"]) document.removeEventListener(kind, touch);
}

function look() {
    if (document.hidden) stop();
    else listen();
}

function touch() {
    touched = Date.now();
    listen();
}

function run(told) {
    const here = document.querySelector(`[data-run="${told.run}"]`);
    const bar = here?.querySelector("progress");
    if (bar) bar.value = bar.max * told.percent / 100;
    // whoever looks at the run itself sees its end without being told
    if (here && told.text) window.htmx?.trigger(here, "deich:run");
    else if (told.text) show("lauf", told);
}

// One line of each kind, the newest: whoever was away wants to know how it is, not how it came.
function show(kind, told) {
    box.querySelector(`[data-kind="${kind}"]`)?.remove();
    const line = document.createElement("p");
    line.dataset.kind = kind;
    line.append(told.text);
    if (told.href) line.append(" ", link(told.href, told.link));
    if (told.reload) line.append(" ", link(box.dataset.reload + location.search, told.reload));
    const close = document.createElement("button");
    close.type = "button";
    close.className = "plain-button";
    close.setAttribute("aria-label", box.dataset.close);
    close.textContent = "×";
    close.addEventListener("click", () => line.remove());
    line.append(" ", close);
    box.append(line);
}

function link(href, text) {
    const link = document.createElement("a");
    link.href = href;
    link.textContent = text;
    return link;
}

document.addEventListener("visibilitychange", look);
for (const kind of ["keydown", "pointerdown"]) document.addEventListener(kind, touch, {passive: true});
// a page that is left lets go of its connection at once, of which a browser has only six
window.addEventListener("pagehide", stop);
listen();
