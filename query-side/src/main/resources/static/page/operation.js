import { get as ask, post, Problem } from "./api.js";
import { el, link, table } from "./html.js";
import { count } from "./figures.js";
import { crumbs, names, PROVINCE } from "./units.js";

/** What a rebuild was found to be beside the live read model, by projection and build. */
const comparisons = new Map();

/** For the operator: how far the read models are, rebuilds with progress, quarantined events. */
export async function operation(context) {
  const { text, get, language, codes, me } = context;
  const [live, { data: rebuilds }, { data: quarantine }, province] = await Promise.all([
    get("/operation/projections"), get("/operation/rebuilds"), get("/operation/quarantine"), get(`/jurisdictions?code=${PROVINCE}`)]);
  context.watermark(live.asOf);
  const named = await names(context, quarantine.map((q) => q.aggregateId));
  const failure = el("p", { role: "alert" });
  const act = (path, body) => async () => {
    try {
      await post(path, body, language);
      await context.refresh();
    } catch (e) {
      failure.textContent = e instanceof Problem ? e.message : text("unexpected");
    }
  };
  const compared = ({ projection, generation }) => {
    const build = `${projection}/${generation}`;
    const told = el("span", { role: "status" }, comparisons.get(build) ?? "");
    return [told, " ", el("button", {
      id: `compare/${build}`, type: "button", class: "plain", onclick: async () => {
        try {
          const { data } = await ask(`/operation/projections/${projection}/comparison`, language);
          comparisons.set(build, text(data.complete ? "compared" : "comparedInPart", data));
          told.textContent = comparisons.get(build);
        } catch (e) {
          failure.textContent = e instanceof Problem ? e.message : text("unexpected");
        }
      },
    }, text("compare"))];
  };
  const button = (operation, key, path, body) => me.may(operation) && el("button", {
    id: [path, body?.projection, body?.aggregateId].join("/"), type: "button", class: "plain", onclick: act(path, body),
  }, text(key));
  const listed = (key, heads, rows) => (rows.length > 0 ? table(text(key), heads, rows, { stacked: true })
    : el("p", {}, el("strong", {}, text(key)), ` ${text("none")}`));
  const number = (key) => ({ text: text(key), number: true });
  const unfinished = rebuilds.some((r) => r.state === "RUNNING");
  return {
    title: text("operation"),
    nodes: [
      crumbs(context, province.data, { text: text("operation") }),
      el("h1", {}, text("operation")), failure,
      table(text("projections"), [text("name"), number("position"), number("lag"), number("perSecond"), number("quarantine"), text("error"), ""],
        live.data.map((p) => el("tr", {},
          el("td", {}, p.name), el("td", {}, count(p.position)), el("td", {}, count(p.lag)), el("td", {}, count(Math.round(p.eventsPerSecond ?? 0))),
          el("td", {}, count(p.quarantined)), el("td", {}, p.lastError ?? ""), el("td", {}, button("REBUILD_READ_MODEL", "rebuild", `/operation/projections/${p.name}/rebuild`)))), { stacked: true }),
      listed("rebuild", [text("name"), text("status"), text("progress"), number("perSecond"), number("secondsLeft"), ""],
        rebuilds.map((r) => el("tr", {},
          el("td", {}, r.projection), el("td", {}, text("state." + r.state)),
          el("td", {}, el("progress", { max: 100, value: r.percent, "aria-label": text("progress") }), ` ${r.percent}%`),
          el("td", {}, count(Math.round(r.eventsPerSecond ?? 0))), el("td", {}, r.secondsLeft ?? ""),
          el("td", {}, r.state === "CAUGHT_UP" && compared(r), " ", r.state === "CAUGHT_UP" && button("SWITCH_READ_MODEL", "switch", `/operation/projections/${r.projection}/switch`))))),
      listed("quarantine", [text("projections"), number("position"), text("id"), text("kind"), text("error"), ""],
        quarantine.map((q) => el("tr", {},
          el("td", {}, q.projection), el("td", {}, count(q.position)),
          el("td", {}, link({ view: "timeline", id: q.aggregateId }, named(q.aggregateId))), el("td", {}, codes.coded("event-type", q.type)), el("td", {}, q.message ?? ""),
          el("td", {}, button("RETRY_QUARANTINED", "retry", "/operation/quarantine/retry", { projection: q.projection.split("@")[0], aggregateId: q.aggregateId })))))],
    ready() {
      if (!unfinished) return;
      const following = setInterval(() => (failure.isConnected ? context.refresh() : clearInterval(following)), 1000);
    },
  };
}
