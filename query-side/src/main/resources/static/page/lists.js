import { el } from "./html.js";

/** A button that adds the following page to a list as long as there is one, and says when it could not. */
export function moreButton(context, first, path, append) {
  const { text, get } = context;
  const failure = el("span", { role: "alert" });
  const button = el("button", { type: "button", hidden: !first.next, onclick: add }, text("more"));
  let next = first.next;

  async function add() {
    button.disabled = true;
    failure.textContent = "";
    try {
      const page = await get(`${path}&cursor=${encodeURIComponent(next)}`);
      append(page.data);
      next = page.next;
      button.hidden = !next;
    } catch (problem) {
      failure.textContent = ` ${text("failed")}`;
    } finally {
      button.disabled = false;
    }
  }

  return el("p", {}, button, failure);
}
