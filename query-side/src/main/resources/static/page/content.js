import { definitions, el, span } from "./html.js";
import { count } from "./figures.js";
import { subjects } from "./subjects.js";
import { PAGES, several } from "./cases.js";

/** Which code set the codes in a field are of. */
const SETS = {
  registrationType: "registration-type", size: "enterprise-size", regime: "regime", ground: "ending-ground", reasons: "return-reason",
  protections: "protection", type: "contract-type", workingHours: "working-hours", documentKind: "document-kind", source: "headcount-source",
  purpose: "disclosure-purpose", fields: "personal-field",
};

/** The same in events of mediation, where a name may stand for something else. */
const SETS_OF_MEDIATION = {
  clock: "clock-kind", stopped: "clock-kind", missed: "clock-kind", unit: "day-unit", channel: "channel", to: "channel", legalBasis: "legal-basis",
  reason: "appointment-end", ground: "recusal-ground", applicant: "side", side: "side", by: "side", primary: "dispute-category", others: "dispute-category",
  outcome: "mediation-outcome", method: "performance-method", signature: "signature", byAuthority: "setting-aside-authority", remedy: "remedy",
  result: "remedy-result", cause: "interruption-cause",
};

/** And in events of inspection. */
const SETS_OF_INSPECTION = {
  ...SETS_OF_MEDIATION, to: "destination", primary: "inspected-matter", others: "inspected-matter", outcome: "inspection-outcome", result: "enforcement-result",
  byAuthority: "review-authority", manner: "report-manner", missing: "missing-item", form: "application-form", intended: "decision-kind", penalties: "penalty-kind",
  post: "inspector-post",
};

/** The same in events of petitions. */
const SETS_OF_PETITIONS = {
  clock: "clock-kind", stopped: "clock-kind", missed: "clock-kind", unit: "day-unit", channel: "channel", to: "channel", form: "petition-form",
  topic: "petition-topic", recipient: "petition-recipient", nonAcceptance: "non-acceptance", route: "legal-route", instance: "petition-instance",
  opinion: "petition-opinion",
};

/** What the ids in a field are of. */
const TYPES = {
  employerId: "employer", employer: "employer", toEmployer: "employer", relationshipId: "relationship", toRelationship: "relationship", transferredFrom: "relationship",
  jurisdiction: "jurisdiction", newCode: "jurisdiction", predecessor: "jurisdiction", successor: "jurisdiction",
  competent: "jurisdiction", accused: "jurisdiction", receivedBy: "jurisdiction", forwardedBy: "jurisdiction", reviewer: "jurisdiction",
  supervisor: "jurisdiction", superior: "jurisdiction",
  placeOfEmployment: "jurisdiction", escalatedTo: "jurisdiction",
};
const UNIT = /^\d{12}$/;

/** A lookup of everything that the events are about, or mention. */
export const mentioned = (context, events) => subjects(context, events.flatMap((event) => [
  { type: event.aggregateType, id: event.aggregateId },
  ...[event.actor.jurisdiction, event.jurisdiction].map((id) => ({ type: "jurisdiction", id })),
  ...(event.change ? idsIn(event.change, event) : [])]));

function idsIn(value, event) {
  return Object.entries(value).flatMap(([key, each]) => {
    if (each !== null && typeof each === "object") return idsIn(each, event);
    const type = typeOf(key, each, value, event);
    return type ? [{ type, id: each }] : [];
  });
}

/** A unit may also stand where a day or a code of another kind does. */
const typeOf = (key, value, record, event) =>
  TYPES[key] ?? ofCase[key]?.(value, record, event) ?? (["from", "code"].includes(key) && UNIT.test(value) ? "jurisdiction" : undefined);

/** A case or a body may be of any channel. */
const ofCase = {
  bodyId: (_, __, event) => (event.aggregateType.startsWith("inspection-") ? "inspection-body" : "mediation-body"),
  caseId: (id, record, event) => (record.channel ? PAGES[record.channel] : ofSelf(id, event)),
  toCase: (_, record) => PAGES[record.to],
  sameAs: () => PAGES.PETITION,
  duplicateOf: () => PAGES.INSPECTION,
  matter: (id, record, event) => ofSelf(id, event) ?? (record.origin?.caseId === id ? PAGES[record.origin.channel] : undefined),
};

const ofSelf = (id, event) => (event.aggregateId === id && Object.values(PAGES).includes(event.aggregateType) ? event.aggregateType : undefined);

/** The content of an event: each field by its name, each code by what it stands for, each id by what it is of. */
export function content(context, say, event) {
  const { codes, text } = context;
  return fields(event.change);

  function fields(record) {
    return definitions(codes.inOrder("field", Object.keys(record)).map((key) => [codes.name("field", key), shown(key, record[key], record)]));
  }

  function shown(key, value, record) {
    if (value === null) return undefined;
    if (key === "findings") return several(value.map((each) => codes.finding(each)));
    if (key === "industry") return codes.industry(value);
    if (key === "rule" && value.rule) return codes.coded("rule-source", value.rule);
    if (Array.isArray(value)) return several(value.map((each) => (typeof each !== "object" ? single(key, each, record) : isSpan(each) ? span(each) : fields(each))));
    return typeof value === "object" ? fields(value) : single(key, value, record);
  }

  function single(key, value, record) {
    if (typeof value === "boolean") return text(value ? "yes" : "no");
    if (["year", "yearWithoutNotice"].includes(key) || (key === "source" && event.aggregateType === "calendar")) return `${value}`;
    if (typeof value === "number") return count(value);
    const type = typeOf(key, value, record, event);
    if (type) return type === "jurisdiction" ? [say({ type, id: value }, event.effectiveOn), ` ${value}`] : say({ type, id: value });
    if (event.aggregateType.startsWith("mediation-")) return ofMediation(key, value, record);
    if (event.aggregateType === "petition") return ofPetition(key, value, record);
    if (event.aggregateType.startsWith("inspection-")) return ofInspection(key, value, record);
    if (key === "kind") return event.aggregateType === "jurisdiction" ? codes.coded("unit-kind", value) : codes.name("filing-kind", value.toUpperCase().replaceAll("-", "_"));
    if (key === "ground" && event.aggregateType === "subject") return codes.coded("erasure-ground", value);
    if (key === "ground" && event.aggregateType === "employer") return codes.coded("code-change-ground", value);
    if (key === "reason" && event.type === "subject.processing-restricted") return codes.coded("restriction-reason", value);
    if (key === "reason" && event.type === "subject.restriction-lifted") return codes.coded("lifting-reason", value);
    if (key === "reason" && event.type === "employer.deregistered") return codes.coded("deregistration-reason", value);
    return SETS[key] ? codes.coded(SETS[key], value) : value;
  }

  function ofPetition(key, value, record) {
    const set = key === "kind" ? ("sha256" in record ? "case-document-kind" : "petition-kind")
      : key === "ground" ? (event.type === "petition.supervision-opened" ? "supervision-ground" : "reclassification-ground")
      : SETS_OF_PETITIONS[key] ?? SETS[key];
    return set ? codes.coded(set, value) : value;
  }

  function ofMediation(key, value, record) {
    const set = key === "kind" ? kindIn(record) : key === "form" ? formIn(event.type) : SETS_OF_MEDIATION[key] ?? SETS[key];
    return set ? codes.coded(set, value) : value;
  }

  function ofInspection(key, value, record) {
    const set = IN_INSPECTION[key]?.(record, event.type) ?? SETS_OF_INSPECTION[key] ?? SETS[key];
    return set ? codes.coded(set, value) : value;
  }
}

/** Where it depends on what it stands in. */
const IN_INSPECTION = {
  kind: (record) => ("sha256" in record ? "case-document-kind" : "penalties" in record ? "decision-kind" : "duty-kind"),
  reason: (_, type) => (type === "inspection-body.card-withdrawn" ? "card-end" : "refusal-reason"),
  ground: (_, type) => (type === "inspection-case.cancelled" ? "cancellation-ground" : "recusal-ground"),
};

/** Days from one to another, and nothing besides. */
const isSpan = (value) => Object.keys(value).every((key) => ["from", "to"].includes(key));

const kindIn = (record) => ("sha256" in record ? "case-document-kind" : "amountFen" in record || "dueOn" in record ? "claim-kind" : "body-kind");
const formIn = (type) => (type === "mediation-case.applied" ? "application-form" : "agreement-form");
