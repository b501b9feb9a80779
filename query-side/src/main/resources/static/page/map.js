import { el, href, svg } from "./html.js";
import { percent } from "./figures.js";
import { PROVINCE } from "./units.js";

const SHADES = 5;
let tiles;

/** The counties as a tile grid, one square each, coloured by the figure; every tile that the reader may see is a link. */
export async function map(context, indicator, month, unitCode) {
  const { get, text, me } = context;
  if (!/0{6}$/.test(me.root)) return undefined;
  tiles ??= await (await fetch("/maps/counties-tilegrid.geojson")).json();
  const answer = await get(`/figures/${indicator}/${me.root}/level?month=${month}&level=COUNTY`);
  const parts = new Map(answer.data.map((part) => [part.jurisdiction, part]));
  const limits = quantiles(answer.data.filter((p) => !p.figure.notApplicable).map((p) => Number(p.figure.percent)).sort((a, b) => a - b));
  const prefix = unitCode.replace(/0+$/, "");
  const boxes = tiles.features.map((f) => f.properties);
  const xs = boxes.map((b) => b.center[0]), ys = boxes.map((b) => -b.center[1]);
  const left = Math.min(...xs) - 0.6, top = Math.min(...ys) - 0.6;
  const shape = svg("svg", {
    class: "map", role: "group", "aria-label": text("map"),
    viewBox: `${left} ${top} ${Math.max(...xs) - left + 0.6} ${Math.max(...ys) - top + 0.6}`,
  }, boxes.map((box) => tile(box, parts.get(box.code))));
  const scroll = el("div", { class: "scroll" }, shape);
  return {
    box: el("div", {}, scroll, el("small", { class: "swipe" }, text("swipe")), legend(limits, text)),
    /** On a narrow screen the map is wider than its box; the unit is brought into sight. */
    ready() {
      const mine = shape.querySelectorAll(".inside");
      if (mine.length === 0) return;
      const middle = [...mine].reduce((sum, each) => sum + each.getBoundingClientRect().left, 0) / mine.length;
      scroll.scrollLeft = middle - scroll.getBoundingClientRect().left - scroll.clientWidth / 2;
    },
  };

  function tile(box, part) {
    const [x, y] = [box.center[0], -box.center[1]];
    const rate = part && !part.figure.notApplicable ? Number(part.figure.percent) : undefined;
    const shade = rate === undefined ? "none" : limits.filter((l) => rate >= l).length;
    const inside = unitCode !== PROVINCE && (box.code.startsWith(prefix) || unitCode.startsWith(box.code.slice(0, 6)));
    const name = part?.name ?? box.name;
    const label = `${name} ${part ? percent(part.figure, text) : text("none")}`;
    const seen = me.may("READ_FIGURES", box.code);
    return svg(seen ? "a" : "g", {
      id: `tile-${box.code}`, href: seen && href({ unit: box.code, indicator, month }), "data-link": seen, "aria-label": label,
      class: `shade-${shade} ${inside ? "inside" : ""}`,
    },
      svg("title", {}, label),
      svg("rect", { x: x - 0.46, y: y - 0.46, width: 0.92, height: 0.92, rx: 0.08 }),
      svg("text", { x, y: y - 0.04 }, name === box.name ? box.short : name.slice(0, 3)),
      svg("text", { x, y: y + 0.28 }, rate === undefined ? "–" : rate.toFixed(1)));
  }
}

function quantiles(sorted) {
  if (sorted.length === 0) return [];
  return [0.2, 0.4, 0.6, 0.8].map((q) => sorted[Math.floor(q * (sorted.length - 1))]);
}

function legend(limits, text) {
  if (limits.length === 0) return el("p", {}, text("none"));
  const ends = [`< ${limits[0].toFixed(1)}%`, ...limits.slice(0, 3).map((l, i) => `${l.toFixed(1)}–${limits[i + 1].toFixed(1)}%`), `≥ ${limits[3].toFixed(1)}%`];
  const entry = (shade, label) => el("li", {}, el("i", { class: `shade-${shade}` }), label);
  return el("ul", { class: "legend" }, Array.from({ length: SHADES }, (_, i) => entry(i, ends[i])), entry("none", text("notApplicable")));
}
