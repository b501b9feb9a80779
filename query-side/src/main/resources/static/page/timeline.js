import { definitions, el, link } from "./html.js";
import { moreButton } from "./pages.js";

/** The timeline of an aggregate, an actor or a jurisdiction. */
export async function timeline(context) {
  const { parameters, text } = context;
  const path = parameters.actor ? `/audit/actors/${parameters.actor}/events`
    : parameters.unit ? `/audit/jurisdictions/${parameters.unit}/events`
    : `/audit/aggregates/${parameters.id}/events`;
  return { nodes: [el("h1", {}, `${text("audit")}: ${parameters.actor ?? parameters.unit ?? parameters.id}`), await events(context, path)] };
}

/** Events newest first, with who, when recorded, when effective, what, by which command. */
export async function events(context, path) {
  const { get } = context;
  const paged = `${path}?limit=50`;
  const page = await get(paged);
  const list = el("ol", { class: "timeline" }, page.data.map((e) => item(context, e)));
  const more = moreButton(context, page, paged, (following) => list.append(...following.map((e) => item(context, e))));
  return el("div", {}, list, more);
}

function item({ text, language }, event) {
  const recorded = new Date(event.recordedAt).toLocaleString(language === "zh" ? "zh-CN" : "en-GB", { timeZone: "Asia/Shanghai" });
  return el("li", { "data-position": event.position },
    el("strong", {}, text("event." + event.type)), ` ${event.effectiveOn ?? ""}`,
    definitions([
      [text("actor"), link({ view: "timeline", actor: event.actor.subject }, `${event.actor.subject} @ ${event.actor.jurisdiction}`)],
      [text("recordedAt"), recorded],
      [text("command"), event.command],
      [text("position"), `${event.position}`]]),
    event.unreadable && el("p", { class: "flag" }, `${text("unreadable")}: ${event.unreadable}`),
    event.change && el("details", {}, el("summary", {}, text("content")), el("pre", {}, JSON.stringify(event.change, null, 2))));
}
