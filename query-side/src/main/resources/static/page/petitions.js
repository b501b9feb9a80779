import { definitions, el, link, table } from "./html.js";
import { count } from "./figures.js";
import { list } from "./lists.js";
import { timelineOf } from "./timeline.js";
import { choice, ways } from "./ways.js";
import { crumbs, ended, lineage, names } from "./units.js";
import { chain, clocksOf, documentsOf, several, toCase } from "./cases.js";

const PAGE = 50;
const FILTERS = { stage: "petition-stage", kind: "petition-kind", topic: "petition-topic", form: "petition-form" };
const MARKS = ["group", "skipLevel", "reclassified"];

/** The petitions that one unit and everything below it have now, the latest first, as far as the filter admits. */
export async function petitions(context) {
  const { text, parameters, codes, kept, me, go } = context;
  const unit = parameters.unit ?? me.jurisdiction;
  const filter = Object.keys(FILTERS).filter((key) => parameters[key]).map((key) => `&${key}=${encodeURIComponent(parameters[key])}`).join("");
  const [units, { rows, more }] = await Promise.all([
    lineage(context, unit), list(context, `/petitions?jurisdiction=${encodeURIComponent(unit)}${filter}`, PAGE)]);
  const heads = [text("openedOn"), text("form"), text("petitioner"), { text: text("batches"), number: true }, { text: text("persons"), number: true }, text("topic"), text("stage"), text("nextDue"), text("open")];
  const chosen = Object.fromEntries(Object.keys(FILTERS).map((key) => [key, parameters[key]]));
  const title = `${text("view.petitions")} · ${units.at(-1).name}`;
  return {
    title,
    nodes: [
      crumbs(context, units, { text: text("view.petitions") }),
      el("h1", {}, title),
      ways(context, unit, "petitions"),
      el("form", { class: "controls", onsubmit: (e) => e.preventDefault() }, Object.entries(FILTERS).map(([key, set]) =>
        choice(key, text(key), parameters[key], codes.all(set), text("all"), (value) => go({ view: "petitions", unit, ...kept, ...chosen, [key]: value })))),
      await ended(context, units.at(-1)),
      rows.length === 0 ? el("p", {}, text("none"))
        : table(text("view.petitions"), heads, rows.map((each) => el("tr", {},
          el("td", {}, el("span", { class: "day" }, each.openedOn)),
          el("td", {}, codes.name("petition-form", each.form), MARKS.filter((mark) => each[mark]).map((mark) => [" ", el("span", { class: "flag" }, text(mark))])),
          el("td", {}, each.petitioner ?? text("anonymous")),
          el("td", {}, count(each.batches)),
          el("td", {}, count(each.persons)),
          el("td", {}, codes.name("petition-topic", each.classification.topic)),
          el("td", {}, codes.name("petition-stage", each.stage), each.ending && ` · ${codes.name("petition-ending", each.ending)}`),
          el("td", {}, each.nextDue ?? ""),
          el("td", {}, link({ view: "petition", id: each.id, ...kept }, text("open"), { id: `case-${each.id}` })))), { stacked: true }),
      more],
  };
}

/** One petition: every batch, its clocks, what was answered, what it was counted as, how it was supervised, every event. */
export async function petition(context) {
  const { text, get, parameters, codes, kept } = context;
  const { data, asOf } = await get(`/petitions/${encodeURIComponent(parameters.id)}`);
  context.watermark(asOf);
  const { petition: file, clocks, matter } = data;
  const [units, events, named] = await Promise.all([
    lineage(context, file.jurisdiction), timelineOf(context, { aggregate: file.id }),
    names(context, [file.registeredBy, file.competent, file.accused, ...file.batches.map((each) => each.receivedBy), ...file.answers.map((each) => each.by),
      ...file.supervisions.map((each) => each.supervisor), ...file.escalatedTo].filter(Boolean))]);
  const unit = (code) => code && link({ ...kept, view: "petitions", unit: code }, named(code));
  const title = `${text("petition")} ${file.id.slice(0, 6)}…`;
  return {
    title: `${title} · ${units.at(-1).name}`,
    nodes: [
      crumbs(context, units, { text: text("view.petitions"), to: { view: "petitions", unit: file.jurisdiction, ...kept }, id: "crumb-cases" }, { text: title }),
      el("h1", {}, title),
      definitions([
        [text("stage"), howItEnded(context, file)],
        [text("kind"), [codes.name("petition-kind", file.classification.kind), " · ", codes.name("petition-topic", file.classification.topic)]],
        [text("recipient"), codes.name("petition-recipient", file.recipient)],
        [text("registeredBy"), unit(file.registeredBy)],
        [text("competent"), unit(file.competent)],
        [text("accused"), unit(file.accused)],
        [text("openedOn"), file.openedOn],
        [text("acceptedOn"), file.acceptedOn],
        [text("escalatedTo"), several(file.escalatedTo.map(unit))],
        [text("id"), el("code", {}, file.id)]]),
      await ended(context, units.at(-1)),
      batchesOf(context, file.batches, unit),
      clocksOf(context, clocks),
      answersOf(context, file.answers, unit),
      reclassificationsOf(context, file.reclassifications),
      supervisionsOf(context, file.supervisions, unit),
      documentsOf(context, file.documents),
      matter.cases.length > 1 && chain(context, matter, file.id),
      ...(events.nodes.length > 0 ? [el("h2", {}, text("timeline")), ...events.nodes] : [])],
  };
}

function howItEnded(context, { stage, end }) {
  const { codes } = context;
  return [codes.name("petition-stage", stage), end && [` · ${codes.name("petition-ending", end.ending)} ${end.on}`,
    end.reason && ` · ${codes.name("non-acceptance", end.reason)}`, end.route && ` · ${codes.name("legal-route", end.route)}`,
    end.to && ` → ${codes.name("channel", end.to)}`, end.toCase && [" ", toCase(context, end.to ?? "PETITION", end.toCase)]]];
}

function batchesOf({ text, codes }, batches, unit) {
  const heads = ["#", text("day"), text("form"), { text: text("persons"), number: true }, text("petitioner"), text("jurisdiction")];
  return table(text("batches"), heads, batches.map((each, i) => el("tr", {},
    el("td", {}, i + 1), el("td", {}, each.receivedOn),
    el("td", {}, codes.name("petition-form", each.form), ["group", "skipLevel"].filter((mark) => each[mark]).map((mark) => [" ", el("span", { class: "flag" }, text(mark))])),
    el("td", {}, count(each.persons)),
    el("td", {}, several(each.petitioners.map((one) => [one.person.name, one.representative && [" ", el("span", { class: "flag" }, text("representative"))]])) || text("anonymous")),
    el("td", {}, unit(each.receivedBy)))), { stacked: true });
}

function answersOf({ text, codes }, answers, unit) {
  return answers.length > 0 && table(text("answers"), [text("kind"), text("jurisdiction"), text("opinion"), text("day"), text("deliveredOn")], answers.map((each) => el("tr", {},
    el("td", {}, codes.name("petition-instance", each.instance)), el("td", {}, unit(each.by)), el("td", {}, codes.name("petition-opinion", each.opinion)),
    el("td", {}, each.issuedOn), el("td", {}, each.deliveredOn ?? ""))), { stacked: true });
}

/** Who proposed and who confirmed stays visible, and so does what it was counted as. */
function reclassificationsOf({ text, codes }, all) {
  const said = ({ kind, topic }) => `${codes.name("petition-kind", kind)} · ${codes.name("petition-topic", topic)}`;
  return all.length > 0 && table(text("reclassifications"), [text("day"), text("was"), text("to"), text("proposer"), text("confirmer"), text("status")], all.map((each) => el("tr", {},
    el("td", {}, each.on), el("td", {}, said(each.was)), el("td", {}, said(each.classification)), el("td", {}, each.proposer), el("td", {}, each.confirmer ?? ""),
    el("td", {}, text(each.withdrawn ? "reclassification.withdrawn" : each.confirmer ? "reclassification.confirmed" : "reclassification.proposed")))), { stacked: true });
}

function supervisionsOf({ text, codes }, all, unit) {
  return all.length > 0 && table(text("supervisions"), ["#", text("kind"), text("jurisdiction"), text("day"), text("answered"), text("closed")], all.map((each) => el("tr", {},
    el("td", {}, each.number), el("td", {}, codes.name("supervision-ground", each.ground)), el("td", {}, unit(each.supervisor)), el("td", {}, each.openedOn),
    el("td", {}, each.answeredOn ? `${each.answeredOn} · ${text(each.adopted ? "adopted" : "notAdopted")}` : ""), el("td", {}, each.closedOn ?? ""))), { stacked: true });
}
