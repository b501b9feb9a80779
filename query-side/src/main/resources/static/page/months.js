import { el } from "./html.js";

const SHOWN = 48;

/** The months that can be chosen: from the first day of the indicator on, but never without the one asked for. */
export function choosable(months, definition, asked) {
  const begin = later(months.first, definition.effectiveFrom.slice(0, 7));
  const month = clamp(asked ?? months.latest, months.first, months.last);
  return { all: between(earlier(begin, month), months.last), month };
}

/**
 * The part of them that charts show: four years with the chosen month inside, if possible the last ones; and as long as the
 * reader does not go further, nothing after the latest month with known denominators.
 */
export function charted(all, month, latest) {
  const known = month > latest ? all : all.filter((each) => each <= latest);
  const at = known.indexOf(month);
  const last = Math.max(0, known.length - SHOWN);
  const start = at >= last ? last : Math.max(0, at - SHOWN / 2);
  return known.slice(start, start + SHOWN);
}

/** A slider with a step to each side. */
export function monthSlider({ text, go }, here, all) {
  const at = all.indexOf(here.month);
  const output = el("output", { for: "month" }, here.month);
  const show = (index) => {
    output.textContent = all[index];
    slider.setAttribute("aria-valuetext", all[index]);
  };
  const slider = el("input", {
    id: "month", type: "range", min: 0, max: all.length - 1, value: at, "aria-valuetext": here.month,
    oninput: () => show(slider.value),
    onchange: () => go({ ...here, month: all[slider.value] }, { replace: true }),
  });
  /** From where the slider stands, which may be ahead of what is shown. */
  const step = (id, label, sign, by) => el("button", {
    id, type: "button", class: "plain", "aria-label": text(label), disabled: all[at + by] === undefined,
    onclick() {
      slider.value = Number(slider.value) + by;
      show(slider.value);
      slider.dispatchEvent(new Event("change"));
    },
  }, sign);
  return el("div", { class: "month" },
    el("label", { for: "month" }, `${text("month")} `, output),
    el("div", { class: "slider" },
      step("month-before", "monthBefore", "‹", -1), slider, step("month-after", "monthAfter", "›", 1)));
}

function between(first, last) {
  const months = [];
  for (let [year, month] = first.split("-").map(Number); ;) {
    const text = `${year}-${String(month).padStart(2, "0")}`;
    months.push(text);
    if (text >= last) return months;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

const later = (one, other) => (one > other ? one : other);
const earlier = (one, other) => (one < other ? one : other);
const clamp = (month, first, last) => later(first, earlier(month, last));
