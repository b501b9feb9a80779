import { definitions, el, link, table } from "./html.js";
import { count } from "./figures.js";
import { list } from "./lists.js";
import { timelineOf } from "./timeline.js";
import { crumbs, ended, lineage } from "./units.js";

/** One employment relationship: what stands, every filing, every event. */
export async function relationship(context) {
  const { text, get, parameters, kept } = context;
  const { data, asOf } = await get(`/relationships/${parameters.id}`);
  context.watermark(asOf);
  const [employer, units, events] = await Promise.all([
    get(`/employers/${data.employerId}`), lineage(context, data.jurisdiction), timelineOf(context, { aggregate: data.id })]);
  const toEmployer = { view: "employer", id: data.employerId, ...kept };
  const filings = table(text("filings"),
    ["#", text("kind"), text("status"), text("submitted"), text("due"), text("findings")],
    data.filings.map((f) => el("tr", {},
      el("td", {}, f.number),
      el("td", {}, text("filing." + f.kind.toLowerCase().replace("_", "-"))),
      el("td", {}, text("state." + f.state)),
      el("td", {}, f.submittedOn, f.late && " ", f.late && el("span", { class: "flag" }, text("late"))),
      el("td", {}, f.dueOn),
      el("td", {}, f.findings.map((x) => [x.citation.instrument, x.citation.article].filter(Boolean).join(" ")).join("；")))), { stacked: true });
  const title = `${text("relationship")} ${data.person.name}`;
  return {
    title: `${title} · ${employer.data.name}`,
    nodes: [
      crumbs(context, units, { text: employer.data.name, to: toEmployer, id: "crumb-employer" }, { text: title }),
      el("h1", {}, title),
      definitions([
        [text("employer"), link(toEmployer, employer.data.name)],
        [text("worker"), `${data.person.name} ${data.person.document ?? ""}`],
        [text("regime"), text("regime." + data.regime)],
        [text("jurisdiction"), place(context, units)],
        [text("employed"), periods(data.standings, (s) => s.employed)],
        [text("underContract"), periods(data.standings, (s) => s.underContract)],
        [text("id"), el("code", {}, data.id)]]),
      await ended(context, units.at(-1)),
      filings,
      el("h2", {}, text("timeline")),
      ...events.nodes],
  };
}

/** One employer: particulars, its relationships, every event. */
export async function employer(context) {
  const { text, get, parameters, kept } = context;
  const { data, asOf } = await get(`/employers/${parameters.id}`);
  context.watermark(asOf);
  const [units, roster, events] = await Promise.all([
    lineage(context, data.jurisdiction), list(context, `/employers/${data.id}/relationships`, 50), timelineOf(context, { aggregate: data.id })]);
  const entry = (r) => el("tr", {},
    el("td", {}, r.worker), el("td", {}, text("regime." + r.regime)), el("td", {}, periods(r.standings, (s) => s.employed)),
    el("td", {}, periods(r.standings, (s) => s.underContract)), el("td", {}, link({ view: "relationship", id: r.id, ...kept }, text("open"))));
  const { headcount } = data;
  return {
    title: data.name,
    nodes: [
      crumbs(context, units, { text: data.name }),
      el("h1", {}, data.name),
      definitions([
        [text("code"), data.creditCode ?? data.organizationCode],
        [text("status"), text("state." + data.status)],
        [text("jurisdiction"), place(context, units)],
        [text("registrationType"), data.registrationType],
        [text("industry"), `${data.industry.code} (${data.industry.edition})`],
        [text("size"), text("size." + data.size)],
        [text("initialFiling"), `${text("state." + data.initialFiling.state)} ${data.initialFiling.acceptedOn ?? ""}`],
        [text("headcount"), headcount && `${headcount.month}: ${text("onRoll")} ${count(headcount.onRoll)}, ${text("shouldSign")} ${count(headcount.shouldSign)}`]]),
      await ended(context, units.at(-1)),
      table(text("relationships"), [text("worker"), text("regime"), text("employed"), text("underContract"), text("timeline")], roster.rows.map(entry), { stacked: true }),
      roster.more,
      el("h2", {}, text("timeline")),
      ...events.nodes],
  };
}

function place({ kept }, units) {
  const unit = units.at(-1);
  return [link({ ...kept, unit: unit.code }, unit.name), ` ${unit.code}`];
}

function periods(standings, of) {
  return Object.values(standings).flatMap(of).sort((a, b) => a.from.localeCompare(b.from)).map((p) => `${p.from} – ${p.to ?? ""}`).join("；");
}
