import { definitions, el, link, table } from "./html.js";
import { count } from "./figures.js";
import { list } from "./lists.js";
import { timelineOf } from "./timeline.js";
import { choice, ways } from "./ways.js";
import { crumbs, ended, lineage, names } from "./units.js";
import { subjects } from "./subjects.js";
import { chain, clocksOf, documentsOf, employer, several, toCase, yuan } from "./cases.js";

const PAGE = 50;
const FILTERS = { stage: "inspection-stage", outcome: "inspection-outcome", violation: "inspected-matter" };

/** The channel that a matter goes to from inspection. */
const CHANNELS = { MEDIATION: "MEDIATION", PETITION: "PETITION", OTHER_INSPECTION_BODY: "INSPECTION" };

/** The inspection cases of one unit with everything below it, the latest first, as far as the filter admits. */
export async function inspectionCases(context) {
  const { text, parameters, codes, kept, me, go } = context;
  const unit = parameters.unit ?? me.jurisdiction;
  const filter = Object.keys(FILTERS).filter((key) => parameters[key]).map((key) => `&${key}=${encodeURIComponent(parameters[key])}`).join("");
  const [units, { rows, more }] = await Promise.all([
    lineage(context, unit), list(context, `/inspection-cases?jurisdiction=${encodeURIComponent(unit)}${filter}`, PAGE)]);
  const say = await subjects(context, rows.filter((each) => each.employer.employerId).map((each) => ({ type: "employer", id: each.employer.employerId })));
  const heads = [text("openedOn"), text("kind"), text("violation"), text("employer"), { text: text("workersConcerned"), number: true }, text("stage"), text("nextDue"), text("open")];
  const chosen = Object.fromEntries(Object.keys(FILTERS).map((key) => [key, parameters[key]]));
  const title = `${text("view.inspection-cases")} · ${units.at(-1).name}`;
  return {
    title,
    nodes: [
      crumbs(context, units, { text: text("view.inspection-cases") }),
      el("h1", {}, title),
      ways(context, unit, "inspection-cases"),
      el("form", { class: "controls", onsubmit: (e) => e.preventDefault() }, Object.entries(FILTERS).map(([key, set]) =>
        choice(key, text(key), parameters[key], codes.all(set), text("all"), (value) => go({ view: "inspection-cases", unit, ...kept, ...chosen, [key]: value })))),
      await ended(context, units.at(-1)),
      rows.length === 0 ? el("p", {}, text("none"))
        : table(text("view.inspection-cases"), heads, rows.map((each) => el("tr", {},
          el("td", {}, el("span", { class: "day" }, each.openedOn)),
          el("td", {}, text(each.complaint ? "complaint" : "report")),
          el("td", {}, codes.name("inspected-matter", each.violation)),
          el("td", {}, employer(say, each.employer)),
          el("td", {}, count(each.workersConcerned)),
          el("td", {}, codes.name("inspection-stage", each.stage), each.outcome && ` · ${codes.name("inspection-outcome", each.outcome)}`),
          el("td", {}, each.nextDue ?? ""),
          el("td", {}, link({ view: "inspection-case", id: each.id, ...kept }, text("open"), { id: `case-${each.id}` })))), { stacked: true }),
      more],
  };
}

/** One case: who is accused of what, its clocks, what was announced and decided, its documents, where the matter was, every event. */
export async function inspectionCase(context) {
  const { text, get, parameters, codes, kept } = context;
  const { data, asOf } = await get(`/inspection-cases/${encodeURIComponent(parameters.id)}`);
  context.watermark(asOf);
  const { inspection, clocks, matter } = data;
  const { allegation } = inspection;
  const [units, events, body, named] = await Promise.all([
    lineage(context, inspection.jurisdiction), timelineOf(context, { aggregate: inspection.id }),
    get(`/inspection-bodies/${encodeURIComponent(inspection.body)}`, { data: undefined }),
    names(context, [allegation.placeOfEmployment, ...inspection.groupIncidents.map((each) => each.escalatedTo)])]);
  const say = await subjects(context, [{ type: "employer", id: allegation.employer.employerId }]);
  const title = `${text("inspectionCase")} ${inspection.id.slice(0, 6)}…`;
  const inspectors = new Map((body.data?.inspectors ?? []).map((each) => [each.subject, each.person.name]));
  return {
    title: `${title} · ${units.at(-1).name}`,
    nodes: [
      crumbs(context, units, { text: text("view.inspection-cases"), to: { view: "inspection-cases", unit: inspection.jurisdiction, ...kept }, id: "crumb-cases" }, { text: title }),
      el("h1", {}, title),
      definitions([
        [text("stage"), howItEnded(context, inspection)],
        [text("kind"), inspection.form ? [text("complaint"), " · ", codes.name("application-form", inspection.form)] : [text("report"), " · ", codes.name("report-manner", inspection.manner), inspection.anonymous && [" ", el("span", { class: "flag" }, text("anonymous"))]]],
        [text("violation"), [codes.coded("inspected-matter", allegation.matters.primary), ...allegation.matters.others.map((each) => ["、", codes.name("inspected-matter", each)])]],
        [text("employer"), employer(say, allegation.employer)],
        [text("complainants"), several(inspection.complainants.map((each) => [each.person.name, each.person.document && ` ${each.person.document}`]))],
        [text("workersConcerned"), count(allegation.workersConcerned)],
        [text("claimed"), yuan(allegation.claimedFen)],
        [text("placeOfEmployment"), named(allegation.placeOfEmployment)],
        [text("since"), `${allegation.from} – ${allegation.endedOn ?? ""}`],
        [text("inspectionBody"), body.data ? link({ view: "inspection-body", id: inspection.body, ...kept }, body.data.name) : inspection.body],
        [text("inspectors"), inspection.inspectors.map((each) => inspectors.get(each) ?? each).join("、")],
        [text("openedOn"), inspection.openedOn],
        [text("filedOn"), inspection.filedOn],
        [text("visits"), inspection.visits > 0 && count(inspection.visits)],
        [text("groupIncidents"), several(inspection.groupIncidents.map((each) => [`${each.escalatedOn} ${count(each.persons)} → ${named(each.escalatedTo)}`, each.findings.map((finding) => [" ", codes.finding(finding)])]))],
        [text("id"), el("code", {}, inspection.id)]]),
      await ended(context, units.at(-1)),
      clocksOf(context, clocks),
      inspection.announcement && announcementOf(context, inspection.announcement),
      decisionsOf(context, inspection.decisions),
      documentsOf(context, inspection.documents),
      matter.cases.length > 1 && chain(context, matter, inspection.id),
      ...(events.nodes.length > 0 ? [el("h2", {}, text("timeline")), ...events.nodes] : [])],
  };
}

function howItEnded(context, { stage, end }) {
  const { codes } = context;
  return [codes.name("inspection-stage", stage), end && [` · ${codes.name("inspection-outcome", end.outcome)} ${end.on}`,
    end.reason && ` · ${codes.name("refusal-reason", end.reason)}`, end.to && ` → ${codes.name("destination", end.to)}`, end.toCase && [" ", toCase(context, CHANNELS[end.to] ?? "INSPECTION", end.toCase)]]];
}

function announcementOf({ text, codes }, announcement) {
  return [el("h2", {}, text("announcement")), definitions([
    [text("kind"), [codes.name("decision-kind", announcement.intended), ...announcement.penalties.map((each) => ["、", codes.name("penalty-kind", each)])]],
    [text("day"), announcement.announcedOn],
    [text("defence"), announcement.defended && text("yes")],
    [text("hearing"), announcement.hearingRequestedOn && [`${text("requestedOn")} ${announcement.hearingRequestedOn}`, announcement.hearingOn && ` · ${announcement.hearingOn}`, announcement.heard && ` · ${text("heard")}`]]])];
}

function decisionsOf({ text, codes }, decisions) {
  const heads = ["#", text("kind"), text("duties"), text("dueOn"), text("reminder"), text("enforcement"), text("settled")];
  return decisions.length > 0 && table(text("decisions"), heads, decisions.map(({ decision, decidedOn, remindedOn, enforcementAppliedOn, settlement, settledOn }) => el("tr", {},
    el("td", {}, decision.number),
    el("td", {}, codes.name("decision-kind", decision.kind), ` ${decidedOn}`, decision.penalties.map((each) => ["、", codes.name("penalty-kind", each)])),
    el("td", {}, several(decision.duties.map((each) => [codes.name("duty-kind", each.kind), each.amountFen !== undefined && ` ${yuan(each.amountFen)}`]))),
    el("td", {}, decision.dueOn), el("td", {}, remindedOn ?? ""), el("td", {}, enforcementAppliedOn ?? ""),
    el("td", {}, settlement ? [codes.name("inspection-settlement", settlement), ` ${settledOn}`] : ""))), { stacked: true });
}

/** One body that inspects with the cards of its inspectors, and its history. */
export async function inspectionBody(context) {
  const { text, get, parameters, codes, kept } = context;
  const { data, asOf } = await get(`/inspection-bodies/${encodeURIComponent(parameters.id)}`);
  context.watermark(asOf);
  const [units, events] = await Promise.all([lineage(context, data.jurisdiction), timelineOf(context, { aggregate: data.id })]);
  return {
    title: data.name,
    nodes: [
      crumbs(context, units, { text: data.name }),
      el("h1", {}, data.name),
      definitions([
        [text("jurisdiction"), [link({ ...kept, unit: units.at(-1).code }, units.at(-1).name), ` ${data.jurisdiction}`]],
        [text("from"), data.establishedOn],
        [text("dissolvedOn"), data.dissolvedOn],
        [text("id"), el("code", {}, data.id)]]),
      data.inspectors.length > 0 && table(text("inspectors"), [text("name"), text("kind"), text("from"), text("until"), text("status")], data.inspectors.map((each) => el("tr", {},
        el("td", {}, each.person.name), el("td", {}, codes.name("inspector-post", each.post)), el("td", {}, each.cardFrom), el("td", {}, each.cardUntil),
        el("td", {}, each.withdrawnOn ? [`${each.withdrawnOn} `, codes.name("card-end", each.end)] : ""))), { stacked: true }),
      ...(events.nodes.length > 0 ? [el("h2", {}, text("timeline")), ...events.nodes] : [])],
  };
}

/** What speaks against an employer, for those who may read it; nothing where nothing does. */
export async function complianceOf(context, id) {
  const { text, get, codes, kept } = context;
  const { data } = await get(`/employers/${encodeURIComponent(id)}/compliance-record`, { data: undefined });
  return data && (data.entries.length > 0 || data.grades.length > 0) && el("details", { id: "compliance" },
    el("summary", {}, `${text("compliance")} (${data.entries.length})`, data.grades.map((each) => ` · ${each.year} ${each.grade}`)),
    data.entries.length > 0 && table(text("compliance"), [text("day"), text("kind"), text("open")], data.entries.map((each) => el("tr", {},
      el("td", {}, each.on), el("td", {}, codes.name("compliance-mark", each.mark)),
      el("td", {}, each.caseId ? link({ view: "inspection-case", id: each.caseId, ...kept }, text("open")) : ""))), { stacked: true }));
}
