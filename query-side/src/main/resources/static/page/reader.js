import { get } from "./api.js";
import { PROVINCE } from "./units.js";

const LEVELS = [2, 4, 6, 9, 12];
let asked;

/** Who reads, and what they may; asked once. */
export function reader(language) {
  asked ??= get("/me", language).then(({ actor, operations }) => ({
    ...actor,
    /** Where their figures begin. */
    root: (operations.READ_FIGURES ?? []).includes(relation(actor.jurisdiction, PROVINCE)) ? PROVINCE : actor.jurisdiction,
    /** Whether they may at all, or to this unit. */
    may(operation, unit) {
      const relations = operations[operation] ?? [];
      return unit === undefined ? relations.length > 0 : relations.includes(relation(actor.jurisdiction, unit));
    },
  }), (failure) => {
    asked = undefined;
    throw failure;
  });
  return asked;
}

function relation(own, unit) {
  if (own === unit) return "OWN";
  if (contains(own, unit)) return "DESCENDANT";
  return contains(unit, own) ? "ANCESTOR" : "ELSEWHERE";
}

/** Units lie in one another as their codes do. */
function contains(upper, lower) {
  const digits = LEVELS.find((length) => /^0*$/.test(upper.slice(length)));
  return lower.startsWith(upper.slice(0, digits));
}
