import { el } from "./html.js";

const LARGEST_PAGE = 500;

/**
 * As much of a list as the reader has asked for so far, and a button that asks for more of it. How much that is belongs to
 * the visit, so that a refresh shows as much again.
 */
export async function list(context, path, size) {
  const { get, text, visit } = context;
  const wanted = visit.rows.get(path) ?? size;
  const rows = [];
  let next;
  do {
    const limit = Math.min(LARGEST_PAGE, wanted - rows.length);
    const page = await get(`${path}${path.includes("?") ? "&" : "?"}limit=${limit}${next ? `&cursor=${encodeURIComponent(next)}` : ""}`);
    rows.push(...page.data);
    next = page.next;
    context.watermark(page.asOf);
  } while (next && rows.length < wanted);

  const failure = el("span", { role: "alert" });
  const button = el("button", { id: `more ${path}`, type: "button", onclick: more }, text("more"));
  return { rows, more: next && el("p", { class: "more" }, button, failure) };

  /** The button is not disabled meanwhile: it would lose the focus. */
  async function more() {
    if (visit.rows.get(path) > wanted) return;
    failure.textContent = "";
    visit.rows.set(path, wanted + size);
    if (await context.refresh()) return;
    visit.rows.set(path, wanted);
    failure.textContent = ` ${text("failed")}`;
  }
}
