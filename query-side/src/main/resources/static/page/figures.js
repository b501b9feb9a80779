import { el } from "./html.js";

/** How figures are written, everywhere the same. */
export const count = (n) => Number(n).toLocaleString("en-US");

export function percent(figure, text) {
  return figure.notApplicable ? text("notApplicable") : `${Number(figure.percent).toFixed(2)}%`;
}

/** The change since the month before, in percentage points. */
export function trend({ figure, previousPercent }) {
  if (figure.notApplicable || previousPercent === undefined || previousPercent === null) return "";
  const change = Number(figure.percent) - Number(previousPercent);
  return change === 0 ? "±0.00" : `${change > 0 ? "▲ +" : "▼ −"}${Math.abs(change).toFixed(2)}`;
}

export function flags(figure, text) {
  return [figure.incomplete && el("span", { class: "flag" }, text("incomplete")),
    figure.exceedsDenominator && el("span", { class: "flag" }, text("exceeds"))];
}
