import { link } from "./html.js";
import { names } from "./units.js";

/** As many ids as an address holds with ease. */
const IDS = 100;

/** What cases and bodies are called, which have no names. */
const CASEWORK = {
  "mediation-case": "mediationCase", "mediation-body": "body", "inspection-case": "inspectionCase", "inspection-body": "inspectionBody", petition: "petition",
};

/**
 * A lookup of what may be said of employers, relationships and units that are known by their ids only: a name, and a link
 * to the page about it. What nobody may see, or nobody knows, is its own name.
 */
export async function subjects(context, known) {
  const idsOf = (type) => known.filter((each) => each.type === type && each.id).map((each) => each.id);
  const relationships = await byId(context, "/relationships", idsOf("relationship"));
  const [employers, named] = await Promise.all([
    byId(context, "/employers", [...idsOf("employer"), ...[...relationships.values()].map((each) => each.employerId)]),
    names(context, idsOf("jurisdiction"))]);
  const { kept, text } = context;

  return function say({ type, id }, day) {
    if (type === "jurisdiction") return link({ ...kept, unit: id }, named(id, day));
    if (type === "calendar") return link({ view: "timeline", id, ...kept }, text("calendar"));
    if (type === "subject") return link({ view: "timeline", id, ...kept }, `${text("person")} ${id.slice(0, 6)}…`);
    if (CASEWORK[type]) return link({ view: type, id, ...kept }, `${text(CASEWORK[type])} ${id.slice(0, 6)}…`);
    return link({ view: type, id, ...kept }, type === "employer" ? employers.get(id)?.name ?? id : bond(relationships.get(id)) ?? id);
  };

  function bond(relationship) {
    if (!relationship) return undefined;
    const employer = employers.get(relationship.employerId)?.name;
    return [`${text("relationship")} ${relationship.person.name}`, employer].filter(Boolean).join(" · ");
  }
}

async function byId(context, path, ids) {
  const wanted = [...new Set(ids)].sort();
  const parts = Array.from({ length: Math.ceil(wanted.length / IDS) }, (_, i) => wanted.slice(i * IDS, (i + 1) * IDS));
  const answers = await Promise.all(parts.map((part) => context.get(`${path}?${part.map((id) => `id=${encodeURIComponent(id)}`).join("&")}`, { data: [] })));
  return new Map(answers.flatMap((answer) => answer.data).map((each) => [each.id, each]));
}
