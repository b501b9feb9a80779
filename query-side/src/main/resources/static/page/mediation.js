import { definitions, el, link, table } from "./html.js";
import { count } from "./figures.js";
import { list } from "./lists.js";
import { timelineOf } from "./timeline.js";
import { choice, ways } from "./ways.js";
import { crumbs, ended, lineage } from "./units.js";
import { subjects } from "./subjects.js";
import { chain, clocksOf, documentsOf, employer, several, yuan } from "./cases.js";

const PAGE = 50;
const FILTERS = { stage: "case-stage", outcome: "mediation-outcome", category: "dispute-category" };

/** The mediation cases of one unit with everything below it, the latest first, as far as the filter admits. */
export async function mediationCases(context) {
  const { text, parameters, codes, kept, me, go } = context;
  const unit = parameters.unit ?? me.jurisdiction;
  const filter = Object.keys(FILTERS).filter((key) => parameters[key]).map((key) => `&${key}=${encodeURIComponent(parameters[key])}`).join("");
  const [units, { rows, more }] = await Promise.all([
    lineage(context, unit), list(context, `/mediation-cases?jurisdiction=${encodeURIComponent(unit)}${filter}`, PAGE)]);
  const say = await subjects(context, rows.filter((each) => each.employer.employerId).map((each) => ({ type: "employer", id: each.employer.employerId })));
  const heads = [text("openedOn"), text("worker"), text("employer"), text("category"), text("stage"), text("nextDue"), text("open")];
  const here = { view: "mediation-cases", unit, ...kept };
  return {
    title: `${text("mediationCases")} · ${units.at(-1).name}`,
    nodes: [
      crumbs(context, units, { text: text("mediationCases") }),
      el("h1", {}, `${text("mediationCases")} · ${units.at(-1).name}`),
      ways(context, unit, "mediation-cases"),
      el("form", { class: "controls", onsubmit: (e) => e.preventDefault() }, Object.entries(FILTERS).map(([key, set]) =>
        choice(key, text(key), parameters[key], codes.all(set), text("all"), (value) => go({ ...here, ...chosen(parameters), [key]: value })))),
      await ended(context, units.at(-1)),
      rows.length === 0 ? el("p", {}, text("none"))
        : table(text("mediationCases"), heads, rows.map((each) => el("tr", {},
          el("td", {}, el("span", { class: "day" }, each.openedOn)),
          el("td", {}, parties(context, each)),
          el("td", {}, employer(say, each.employer)),
          el("td", {}, codes.name("dispute-category", each.category)),
          el("td", {}, howFar(context, each)),
          el("td", {}, each.nextDue ?? ""),
          el("td", {}, link({ view: "mediation-case", id: each.id, ...kept }, text("open"), { id: `case-${each.id}` })))), { stacked: true }),
      more],
  };
}

function chosen(parameters) {
  return Object.fromEntries(Object.keys(FILTERS).map((key) => [key, parameters[key]]));
}

function parties({ text }, { worker, workers, collective }) {
  return [worker ?? "", workers > 1 && ` ${text("andOthers", { n: count(workers) })}`, collective && [" ", el("span", { class: "flag" }, text("collective"))]];
}

function howFar({ codes }, { stage, outcome }) {
  return [codes.name("case-stage", stage), outcome && ` · ${codes.name("mediation-outcome", outcome.outcome)} ${outcome.on}`];
}

/** One case: who with whom about what, its clocks, what was agreed, its documents, where the matter was, every event. */
export async function mediationCase(context) {
  const { text, get, parameters, codes, kept } = context;
  const { data, asOf } = await get(`/mediation-cases/${encodeURIComponent(parameters.id)}`);
  context.watermark(asOf);
  const { mediation, clocks, matter } = data;
  const [units, events, body] = await Promise.all([
    lineage(context, mediation.jurisdiction), timelineOf(context, { aggregate: mediation.id }), bodyOf(context, mediation)]);
  const say = await subjects(context, [{ type: "employer", id: mediation.employer.employerId }]);
  const title = `${text("mediationCase")} ${mediation.workers[0]?.person.name ?? ""}`;
  const names = new Map((body.data?.mediators ?? []).map((each) => [each.subject, each.person.name]));
  return {
    title: `${title} · ${units.at(-1).name}`,
    nodes: [
      crumbs(context, units, { text: text("mediationCases"), to: { view: "mediation-cases", unit: mediation.jurisdiction, ...kept }, id: "crumb-cases" }, { text: title }),
      el("h1", {}, title),
      definitions([
        [text("stage"), howFar(context, mediation)],
        [text("category"), [codes.coded("dispute-category", mediation.categories.primary), ...mediation.categories.others.map((each) => ["、", codes.name("dispute-category", each)])]],
        [text("worker"), several(mediation.workers.map((each) => [each.person.name, each.person.document && ` ${each.person.document}`, each.representative && [" ", el("span", { class: "flag" }, text("representative"))]]))],
        [text("employer"), employer(say, mediation.employer)],
        [text("claimed"), yuan(mediation.claimedFen)],
        [text("body"), body.data ? link({ view: "mediation-body", id: mediation.body, ...kept }, body.data.name) : mediation.body],
        [text("mediators"), mediation.mediators.map((each) => names.get(each) ?? each).join("、")],
        [text("openedOn"), mediation.openedOn],
        [text("acceptedOn"), mediation.acceptedOn],
        [text("sessions"), mediation.sessions.map((each) => `${each.number}. ${each.heldOn}`).join("、")],
        [text("id"), el("code", {}, mediation.id)]]),
      await ended(context, units.at(-1)),
      clocksOf(context, clocks),
      mediation.agreement && agreementOf(context, mediation),
      documentsOf(context, mediation.documents),
      matter.cases.length > 1 && chain(context, matter, mediation.id),
      ...(events.nodes.length > 0 ? [el("h2", {}, text("timeline")), ...events.nodes] : [])],
  };
}

/** The body with its mediators, for those who see it wherever it is. */
async function bodyOf({ get, me }, { body, jurisdiction }) {
  return !me.employer && me.may("READ_MEDIATION_BODIES", jurisdiction) ? get(`/mediation-bodies/${encodeURIComponent(body)}`) : { data: undefined };
}

function agreementOf({ text, codes }, { agreement, remedies }) {
  const heads = ["#", text("owedBy"), text("kind"), { text: text("sum"), number: true }, text("dueOn"), text("performedOn"), text("breachedOn")];
  return [
    el("h2", {}, text("agreement")),
    definitions([
      [text("kind"), codes.name("agreement-form", agreement.form)],
      [text("reachedOn"), agreement.reachedOn],
      [text("effectiveOn"), agreement.effectiveOn],
      [text("signatures"), agreement.signatures.map((each) => `${codes.name("signature", each.signature)} ${each.on}`).join("、")],
      [text("supervised"), agreement.supervisedOn.join("、")],
      [text("repudiated"), agreement.repudiated && `${codes.name("side", agreement.repudiated.side)} ${agreement.repudiated.on}`],
      [text("setAside"), agreement.setAside && `${codes.name("setting-aside-authority", agreement.setAside.authority)} ${agreement.setAside.on}`],
      [text("remedies"), several(remedies.map((each) => `${codes.name("remedy", each.remedy)} ${each.requestedOn}${each.result ? ` · ${codes.name("remedy-result", each.result)} ${each.decidedOn}` : ""}`))]]),
    table(text("obligations"), heads, agreement.obligations.map(({ obligation, performedOn, breachedOn }) => el("tr", {},
      el("td", {}, obligation.number), el("td", {}, codes.name("side", obligation.by)), el("td", {}, codes.name("claim-kind", obligation.kind)),
      el("td", {}, yuan(obligation.amountFen) ?? ""), el("td", {}, obligation.dueOn), el("td", {}, performedOn ?? ""), el("td", {}, breachedOn ?? ""))), { stacked: true })];
}

/** One mediation body with those who mediate for it, and its history. */
export async function mediationBody(context) {
  const { text, get, parameters, codes, kept } = context;
  const { data, asOf } = await get(`/mediation-bodies/${encodeURIComponent(parameters.id)}`);
  context.watermark(asOf);
  const [units, events] = await Promise.all([lineage(context, data.jurisdiction), timelineOf(context, { aggregate: data.id })]);
  return {
    title: data.name,
    nodes: [
      crumbs(context, units, { text: data.name }),
      el("h1", {}, data.name),
      definitions([
        [text("kind"), codes.coded("body-kind", data.kind)],
        [text("legalBasis"), several(data.legalBases.map((each) => [codes.name("legal-basis", each.legalBasis), ` ${each.from}`]))],
        [text("jurisdiction"), [link({ ...kept, unit: units.at(-1).code }, units.at(-1).name), ` ${data.jurisdiction}`]],
        [text("dissolvedOn"), data.dissolvedOn],
        [text("findings"), several((data.committee?.findings ?? []).map((each) => codes.finding(each)))]]),
      data.mediators.length > 0 && table(text("mediators"), [text("name"), text("from"), text("until"), text("status")], data.mediators.map((each) => el("tr", {},
        el("td", {}, each.person.name), el("td", {}, each.appointedOn), el("td", {}, each.until),
        el("td", {}, each.endedOn ? [`${each.endedOn} `, codes.name("appointment-end", each.end)] : ""))), { stacked: true }),
      ...(events.nodes.length > 0 ? [el("h2", {}, text("timeline")), ...events.nodes] : [])],
  };
}
