// SPDX-License-Identifier: EUPL-1.2
// Free walking through needs: a click adds a component's neighbours. The list beside the drawing says the same without it.
import cytoscape from "./cytoscape.esm.min.mjs";

const box = document.getElementById("netz");
if (box) start(box);

async function start(box) {
    const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    box.hidden = false;
    const net = cytoscape({
        container: box,
        minZoom: 0.2,
        maxZoom: 2.5,
        style: [
            {selector: "node", style: {
                label: "data(name)", shape: "round-rectangle", width: 150, height: 46, "text-wrap": "wrap", "text-max-width": 140,
                "text-valign": "center", "font-size": 12, "font-family": "Fira Sans, sans-serif",
                color: colour("--ink"), "background-color": colour("--paper"), "border-width": 1.5, "border-color": colour("--muted")}},
            {selector: "node.start", style: {"border-width": 4, "border-color": colour("--accent")}},
            {selector: "node.grown", style: {"background-color": colour("--soft")}},
            {selector: "edge", style: {
                width: 1.5, "line-color": colour("--muted"), "target-arrow-color": colour("--muted"),
                "target-arrow-shape": "triangle", "curve-style": "bezier"}}]
    });
    const here = document.getElementById("netz-hier");
    const grow = async id => {
        const answer = await fetch(box.dataset.net + encodeURIComponent(id) + "/netz.json", {headers: {Accept: "application/json"}});
        if (!answer.ok) return;
        const part = await answer.json();
        const old = net.nodes().length;
        for (const node of part.nodes)
            if (net.getElementById(node.id).empty()) net.add({group: "nodes", data: {id: node.id, name: node.name, kind: node.kind}});
        for (const edge of part.edges) {
            const key = edge.from + " > " + edge.to;
            if (net.getElementById(key).empty()) net.add({group: "edges", data: {id: key, source: edge.from, target: edge.to}});
        }
        net.getElementById(id).addClass("grown");
        if (net.nodes().length > old) net.layout({name: "breadthfirst", directed: true, animate: false, spacingFactor: 1.15, padding: 20}).run();
        const node = net.getElementById(id).data();
        here.textContent = node.kind + ": " + node.name + " · ";
        const link = document.createElement("a");
        link.href = box.dataset.net + encodeURIComponent(id);
        link.textContent = box.dataset.open;
        here.append(link);
    };
    await grow(box.dataset.start);
    net.getElementById(box.dataset.start).addClass("start");
    net.on("tap", "node", event => grow(event.target.id()));
}
