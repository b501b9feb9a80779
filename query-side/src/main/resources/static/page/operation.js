import { post, Problem } from "./api.js";
import { el, table } from "./html.js";
import { count } from "./dashboard.js";

/** For the operator: how far the read models are, rebuilds with progress, quarantined events. */
export async function operation(context) {
  const { text, get } = context;
  const [projections, rebuilds, quarantine] = await Promise.all([
    get("/operation/projections"), get("/operation/rebuilds"), get("/operation/quarantine")]);
  const failure = el("p", { role: "alert" });
  const act = (path, body) => async () => {
    try {
      await post(path, body, context.language);
      context.go({ view: "operation" }, { replace: true });
    } catch (e) {
      failure.textContent = e instanceof Problem ? e.message : text("unexpected");
    }
  };
  const unfinished = list(rebuilds).some((r) => r.state === "RUNNING");
  const button = (key, path, body) => el("button", {
    id: [path, body?.projection, body?.aggregateId].join("/"), type: "button", class: "plain", onclick: act(path, body),
  }, text(key));
  return {
    nodes: [
      el("h1", {}, text("operation")), failure,
      table(text("projections"), [text("name"), text("position"), text("lag"), text("perSecond"), text("quarantine"), text("error"), ""].map((t) => ({ text: t })),
        list(projections).map((p) => el("tr", {},
          el("td", {}, p.name), el("td", {}, count(p.position)), el("td", {}, count(p.lag)), el("td", {}, count(Math.round(p.eventsPerSecond ?? 0))),
          el("td", {}, count(p.quarantined)), el("td", {}, p.lastError ?? ""), el("td", {}, button("rebuild", `/operation/projections/${p.name}/rebuild`))))),
      table(text("rebuild"), [text("name"), text("status"), text("progress"), text("perSecond"), text("secondsLeft"), ""].map((t) => ({ text: t })),
        list(rebuilds).map((r) => el("tr", {},
          el("td", {}, r.projection), el("td", {}, text("state." + r.state)),
          el("td", {}, el("progress", { max: 100, value: r.percent }), ` ${r.percent}%`),
          el("td", {}, count(Math.round(r.eventsPerSecond ?? 0))), el("td", {}, r.secondsLeft ?? ""),
          el("td", {}, r.state === "CAUGHT_UP" && button("switch", `/operation/projections/${r.projection}/switch`))))),
      table(text("quarantine"), [text("projections"), text("position"), text("id"), text("kind"), text("error"), ""].map((t) => ({ text: t })),
        list(quarantine).map((q) => el("tr", {},
          el("td", {}, q.projection), el("td", {}, count(q.position)), el("td", {}, q.aggregateId), el("td", {}, q.type), el("td", {}, q.message ?? ""),
          el("td", {}, button("retry", "/operation/quarantine/retry", { projection: q.projection.split("@")[0], aggregateId: q.aggregateId })))))],
    ready() {
      if (unfinished) setTimeout(() => context.parameters.view === "operation" && context.go({ view: "operation" }, { replace: true }), 1000);
    },
  };
}

const list = (answer) => answer.data ?? answer;
