import { definitions, el, link } from "./html.js";

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
  const { text, get } = context;
  const page = await get(`${path}?limit=50`);
  const list = el("ol", { class: "timeline" }, page.data.map((e) => item(context, e)));
  const more = el("button", { type: "button", hidden: !page.next }, text("more"));
  let next = page.next;
  more.addEventListener("click", async () => {
    const following = await get(`${path}?limit=50&cursor=${encodeURIComponent(next)}`);
    list.append(...following.data.map((e) => item(context, e)));
    next = following.next;
    more.hidden = !next;
  });
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
    el("details", {}, el("summary", {}, text("content")), el("pre", {}, JSON.stringify(event.change, null, 2))));
}
