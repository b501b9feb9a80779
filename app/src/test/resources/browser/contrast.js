// Texts on the page with less contrast than WCAG 2 AA asks for, and lines of charts with less than 3 : 1.
() => {
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], below) => [r, g, b].map((c, i) => c * a + below[i] * (1 - a)).concat(1);
  const luminance = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const below = (element) => {
    const tile = element.closest("svg.map a")?.querySelector("rect");
    if (tile) return rgba(getComputedStyle(tile).fill);
    if (!element) return [255, 255, 255, 1];
    const own = rgba(getComputedStyle(element).backgroundColor);
    if (own[3] === 1) return own;
    return over(own, element.parentElement ? below(element.parentElement) : rgba("Canvas"));
  };
  const opacity = (element) => (element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1);
  const hasText = (element) => [...element.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent.trim());
  const isSeen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible" && !element.closest(":disabled, option, .skip, title");

  const texts = [...document.querySelectorAll("body *")].filter((e) => hasText(e) && isSeen(e)).map((element) => {
    const style = getComputedStyle(element);
    const ground = below(element);
    const ink = rgba(element instanceof SVGElement ? style.fill : style.color);
    ink[3] *= opacity(element);
    const size = parseFloat(style.fontSize);
    const large = !(element instanceof SVGElement) && (size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700));
    return { what: `${element.tagName} "${element.textContent.trim().slice(0, 20)}" ${style.color}`, ratio: ratio(over(ink, ground), ground), least: large ? 3 : 4.5 };
  });
  const surface = below(document.body);
  const lines = ["hemu", "submitted", "accepted", "returned", "late", "focus"].map((token) => ({
    what: `--${token}`, ratio: ratio(rgba(getComputedStyle(document.documentElement).getPropertyValue(`--${token}`)), surface), least: 3,
  }));
  return texts.concat(lines).filter((t) => t.ratio < t.least).map((t) => `${t.what}: ${t.ratio.toFixed(2)}`);
}
