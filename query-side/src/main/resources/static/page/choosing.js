const OPEN = "select:open";
const TELLS = CSS.supports(`selector(${OPEN})`);

/**
 * Whether the reader has the list of a select open, which a refresh would close. That it has the focus is not enough. A
 * browser that does not tell never holds a refresh back: better a list that closes than figures that stand still.
 */
export const choosing = () => TELLS && document.querySelector(OPEN) !== null;
