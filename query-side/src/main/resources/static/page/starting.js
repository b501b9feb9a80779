import { el } from "./html.js";

/** What the first page says while there is no province: the first units may be on their way. */
export function starting({ text }) {
  return {
    title: text("start"),
    nodes: [
      el("h1", {}, text("start")),
      el("p", { id: "starting", class: "notice" }, text("noUnits"), whileWaiting(text, { filing: "loadingUnits", loading: "loadingUnits", idle: "waitingForUnits" }))],
  };
}

/** What there is to wait for, by what the system does just now; the live stream tells that, and the style sheet shows the one. */
export function whileWaiting(text, keys) {
  return Object.entries(keys).map(([doing, key]) => el("span", { class: `while-${doing}` }, text(key)));
}
