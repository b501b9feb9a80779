import { el, href, svg } from "./html.js";
import { percent } from "./dashboard.js";

const COLOURS = ["#d7efe3", "#a5d9bf", "#66b894", "#2b8a64", "#0b5d43"];
let tiles;

/** The counties as a tile grid, one square each, coloured by the figure; every tile is a link. */
export async function map(context, indicator, month, unitCode) {
  const { get, text } = context;
  tiles ??= await (await fetch("/maps/counties-tilegrid.geojson")).json();
  const answer = await get(`/figures/${indicator}/220000000000/level?month=${month}&level=COUNTY`);
  const parts = new Map(answer.data.map((part) => [part.jurisdiction, part]));
  const rates = answer.data.filter((p) => !p.figure.notApplicable).map((p) => Number(p.figure.percent)).sort((a, b) => a - b);
  const limits = quantiles(rates);
  const prefix = unitCode.replace(/0+$/, "");
  const boxes = tiles.features.map((f) => f.properties);
  const xs = boxes.map((b) => b.center[0]), ys = boxes.map((b) => -b.center[1]);
  const left = Math.min(...xs) - 0.6, top = Math.min(...ys) - 0.6;
  const shape = svg("svg", {
    class: "map", role: "group", "aria-label": text("map"),
    viewBox: `${left} ${top} ${Math.max(...xs) - left + 0.6} ${Math.max(...ys) - top + 0.6}`,
  }, boxes.map((box) => tile(box, parts.get(box.code))));
  return el("div", {}, shape, legend(limits, text));

  function tile(box, part) {
    const [x, y] = [box.center[0], -box.center[1]];
    const rate = part && !part.figure.notApplicable ? Number(part.figure.percent) : undefined;
    const shade = rate === undefined ? -1 : limits.filter((l) => rate >= l).length;
    const inside = box.code.startsWith(prefix) || unitCode.startsWith(box.code.slice(0, 6));
    const here = unitCode.startsWith(box.code.slice(0, 6));
    const label = `${box.name} ${part ? percent(part.figure, text) : text("none")}`;
    return svg("a", {
      id: `tile-${box.code}`, href: href({ unit: box.code, indicator, month }), "data-link": true, "aria-label": label,
      class: `${here ? "here" : ""} ${inside ? "" : "outside"}`,
    },
      svg("title", {}, label),
      svg("rect", { x: x - 0.46, y: y - 0.46, width: 0.92, height: 0.92, rx: 0.08, fill: shade < 0 ? "#e3e3e3" : COLOURS[shade] }),
      svg("text", { x, y: y - 0.02, class: shade >= 3 ? "dark" : "" }, short(box.name)),
      svg("text", { x, y: y + 0.28, class: shade >= 3 ? "dark" : "" }, rate === undefined ? "–" : rate.toFixed(1)));
  }
}

function short(name) {
  const bare = name.replace(/(满族|朝鲜族|蒙古族|回族)*自治县$|(经济技术|高新技术产业|高新技术|净月|汽车)?.*开发区$/, (m) => (m.endsWith("自治县") ? "" : m.slice(0, 2)));
  return (bare.length > 2 ? bare.replace(/[区县市]$/, "") : bare).slice(0, 3) || name.slice(0, 2);
}

function quantiles(sorted) {
  if (sorted.length === 0) return [];
  return [0.2, 0.4, 0.6, 0.8].map((q) => sorted[Math.floor(q * (sorted.length - 1))]);
}

function legend(limits, text) {
  if (limits.length === 0) return el("p", {}, text("none"));
  const ends = [`< ${limits[0].toFixed(1)}%`, ...limits.slice(0, 3).map((l, i) => `${l.toFixed(1)}–${limits[i + 1].toFixed(1)}%`), `≥ ${limits[3].toFixed(1)}%`];
  return el("ul", { class: "legend" },
    ends.map((end, i) => el("li", {}, el("i", { style: `background:${COLOURS[i]}` }), end)),
    el("li", {}, el("i", { style: "background:#e3e3e3" }), text("notApplicable")));
}
