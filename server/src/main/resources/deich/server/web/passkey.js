// SPDX-License-Identifier: EUPL-1.2
// Passkeys: asks the server for a question, has the browser answer it, and sends the answer as an ordinary form. Forms for
// passkeys are hidden until it is known that this browser can do it.
const able = window.PublicKeyCredential?.parseCreationOptionsFromJSON && navigator.credentials;

async function question(form) {
    const asked = await fetch(form.dataset.ask, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!asked.ok) throw new Error(form.querySelector("[data-wrong]")?.dataset.wrong ?? "");
    return asked.json();
}

async function answer(form, options) {
    const key = window.PublicKeyCredential;
    return form.dataset.passkey === "create"
        ? navigator.credentials.create({ publicKey: key.parseCreationOptionsFromJSON(options) })
        : navigator.credentials.get({ publicKey: key.parseRequestOptionsFromJSON(options) });
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
    if (!able) continue;
    form.hidden = false;
    form.addEventListener("submit", async event => {
        event.preventDefault();
        const told = form.querySelector("[data-failed]");
        told.textContent = "";
        try {
            form.elements.antwort.value = JSON.stringify(await answer(form, await question(form)));
            form.submit();
        } catch (failed) {
            const said = failed.constructor === Error ? failed.message : "";
            told.textContent = said || told.dataset.failed;
        }
    });
}
for (const hint of document.querySelectorAll("[data-no-passkey]")) hint.hidden = Boolean(able);
