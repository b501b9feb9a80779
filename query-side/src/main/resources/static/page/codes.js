import { el } from "./html.js";

/**
 * What codes stand for, as the API says it; nothing of that is written here. A code that no set has is its own name.
 *
 * sets: the answer of /code-sets
 */
export function codesIn(sets, language) {
  const named = new Map(sets.map((set) => [set.id, new Map(set.codes.map((entry) => [entry.code, entry.name[language]]))]));
  const name = (set, code) => named.get(set)?.get(code) ?? code;

  /** The name, and the code behind it. */
  const coded = (set, code) => withCode(name(set, code), code);

  /** An industry with its code and edition; a class is named by its division. */
  function industry({ code, edition }) {
    const set = named.get(`industry-${edition.toLowerCase().replaceAll("_", "-")}`);
    return withCode(set?.get(code) ?? set?.get(code.slice(0, 3)) ?? code, `${code} ${name("industry-edition", edition)}`);
  }

  /** A section of one edition of the classification of industries, by its letter. */
  const section = (edition, letter) =>
    withCode(name(`industry-${edition.toLowerCase().replaceAll("_", "-")}`, letter), `${letter} ${name("industry-edition", edition)}`);

  /** Those that the set has come first, in its order. */
  const inOrder = (set, codes) => {
    const order = [...(named.get(set)?.keys() ?? [])];
    return codes.toSorted((one, other) => (order.indexOf(one) + 1 || order.length + 1) - (order.indexOf(other) + 1 || order.length + 1));
  };

  /** All codes of a set with their names, in its order. */
  const all = (set) => [...(named.get(set) ?? [])];

  return { name, coded, industry, section, inOrder, all, finding: (found) => finding(name, language, found) };
}

function withCode(name, code) {
  return name === code ? code : el("span", {}, name, " ", el("small", { class: "code" }, code));
}

/** What a rule had to say, and the article it stands in. */
function finding(name, language, { citation, facts }) {
  const article = [citation.instrument, citation.article].filter(Boolean).join(" ");
  const sentence = name("rule", citation.rule);
  const source = name("rule-source", citation.rule);
  return el("span", { class: "finding" },
    sentence === citation.rule ? undefined : filled(sentence, spoken(name, language, facts)), " ",
    el("small", { class: "code" }, language === "zh" || source === citation.rule ? article : source));
}

/** A part in brackets is left out unless all that it tells is known. */
function filled(sentence, facts) {
  const fill = (part) => part.replace(/\{(\w+)\}/g, (_, fact) => facts[fact] ?? "");
  return fill(sentence.replace(/\[([^\]]*)\]/g, (_, part) =>
    ([...part.matchAll(/\{(\w+)\}/g)].every(([, fact]) => facts[fact]) ? part : "")));
}

function spoken(name, language, facts) {
  const ground = (code) => code && `${code} ${name("ending-ground", code)}`;
  return {
    ...facts,
    ground: ground(facts.ground),
    fittingGround: ground(facts.fittingGround),
    protections: facts.protections?.split(",").map((each) => name("protection", each)).join(language === "zh" ? "、" : ", "),
  };
}
