const SELECTOR = "select:open";
const TELLS = CSS.supports(`selector(${SELECTOR})`);
let opened;

/** Whether the reader has the list of a select open, which a refresh would close. That it has the focus is not enough. */
export function choosing() {
  return TELLS ? document.querySelector(SELECTOR) !== null : Boolean(opened?.isConnected);
}

/** A browser that does not tell: a list is open from what opens it until something is chosen or the select is left. */
if (!TELLS) {
  const close = () => { opened = undefined; };
  document.addEventListener("pointerdown", ({ target }) => { opened = target === opened ? undefined : target.closest("select"); });
  document.addEventListener("keydown", ({ key, altKey, target }) => {
    if (opened) {
      if (["Escape", "Enter", "Tab"].includes(key)) close();
    } else if ([" ", "Enter", "F4"].includes(key) || (altKey && ["ArrowUp", "ArrowDown"].includes(key))) {
      opened = target.closest("select");
    }
  });
  document.addEventListener("change", close);
  document.addEventListener("focusout", close);
}
