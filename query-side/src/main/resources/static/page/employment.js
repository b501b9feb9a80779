import { definitions, el, link, table } from "./html.js";
import { moreButton } from "./pages.js";
import { events } from "./timeline.js";

/** One employment relationship: what stands, every filing, every event. */
export async function relationship(context) {
  const { text, get, parameters } = context;
  const { data, asOf } = await get(`/relationships/${parameters.id}`);
  context.watermark(asOf);
  const employer = (await get(`/employers/${data.employerId}`)).data;
  const filings = table(text("filings"),
    ["#", text("kind"), text("status"), text("submitted"), text("due"), text("findings")].map((t) => ({ text: t })),
    data.filings.map((f) => el("tr", {},
      el("td", {}, f.number),
      el("td", {}, text("filing." + f.kind.toLowerCase().replace("_", "-"))),
      el("td", {}, text("state." + f.state)),
      el("td", {}, f.submittedOn, f.late && " ", f.late && el("span", { class: "flag" }, text("late"))),
      el("td", {}, f.dueOn),
      el("td", {}, f.findings.map((x) => [x.citation.instrument, x.citation.article].filter(Boolean).join(" ")).join("；")))));
  return {
    nodes: [
      el("h1", {}, `${text("relationship")} ${data.person.name}`),
      definitions([
        [text("employer"), link({ view: "employer", id: data.employerId }, employer.name)],
        [text("worker"), `${data.person.name} ${data.person.document ?? ""}`],
        [text("regime"), text("regime." + data.regime)],
        [text("jurisdiction"), link({ unit: data.jurisdiction }, data.jurisdiction)],
        [text("employed"), periods(data.standings, (s) => s.employed)],
        [text("underContract"), periods(data.standings, (s) => s.underContract)],
        [text("id"), el("code", {}, data.id)]]),
      filings,
      el("h2", {}, text("timeline")),
      await events(context, `/audit/aggregates/${data.id}/events`)],
  };
}

/** One employer: particulars, its relationships, every event. */
export async function employer(context) {
  const { text, get, parameters } = context;
  const { data, asOf } = await get(`/employers/${parameters.id}`);
  context.watermark(asOf);
  const path = `/employers/${data.id}/relationships?limit=50`;
  const roster = await get(path);
  const entry = (r) => el("tr", {},
    el("td", {}, r.worker), el("td", {}, text("regime." + r.regime)), el("td", {}, periods(r.standings, (s) => s.employed)),
    el("td", {}, periods(r.standings, (s) => s.underContract)), el("td", {}, link({ view: "relationship", id: r.id }, text("open"))));
  const relationships = table(text("relationships"),
    [text("worker"), text("regime"), text("employed"), text("underContract"), text("timeline")].map((t) => ({ text: t })), roster.data.map(entry));
  return {
    nodes: [
      el("h1", {}, data.name),
      definitions([
        [text("code"), data.creditCode ?? data.organizationCode],
        [text("status"), text("state." + data.status)],
        [text("jurisdiction"), link({ unit: data.jurisdiction }, data.jurisdiction)],
        [text("registrationType"), data.registrationType],
        [text("industry"), `${data.industry.code} (${data.industry.edition})`],
        [text("size"), text("size." + data.size)],
        [text("initialFiling"), `${text("state." + data.initialFiling.state)} ${data.initialFiling.acceptedOn ?? ""}`]]),
      relationships,
      moreButton(context, roster, path, (rows) => relationships.querySelector("tbody").append(...rows.map(entry))),
      el("h2", {}, text("timeline")),
      await events(context, `/audit/aggregates/${data.id}/events`)],
  };
}

function periods(standings, of) {
  return Object.values(standings).flatMap(of).sort((a, b) => a.from.localeCompare(b.from)).map((p) => `${p.from} – ${p.to ?? ""}`).join("；");
}
