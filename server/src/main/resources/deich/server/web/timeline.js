// A slider over the moments of a scenario. Without this the same moments are chosen from a list.
for (const form of document.querySelectorAll("form[data-timeline]")) {
    const select = form.querySelector("select");
    const line = document.querySelector(".cursor line");
    if (!select || select.options.length < 2) continue;

    const label = form.querySelector("label");
    const slider = document.createElement("input");
    slider.type = "range";
    slider.id = "regler";
    slider.min = "0";
    slider.max = String(select.options.length - 1);
    slider.value = String(select.selectedIndex);
    const told = document.createElement("output");
    told.setAttribute("for", "regler");
    label.setAttribute("for", "regler");
    label.after(slider, told);
    form.classList.add("with-slider");
    select.setAttribute("aria-label", label.textContent);

    const show = () => {
        const option = select.options[select.selectedIndex];
        told.textContent = option.text;
        slider.setAttribute("aria-valuetext", option.text);
        if (!line) return;
        line.setAttribute("x1", option.dataset.x);
        line.setAttribute("x2", option.dataset.x);
    };
    slider.addEventListener("input", () => {
        select.selectedIndex = Number(slider.value);
        show();
        // the list asks the server for the state, as it does when somebody chooses from it
        select.dispatchEvent(new Event("change", {bubbles: true}));
    });
    show();
}
