/** SVG as text, for a picture that leaves the site: every attribute and every text is escaped here and nowhere else. */

export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** Markup that went through `element` or `textOf`. */
export type SvgMarkup = string & { readonly isMarkup: unique symbol };

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** An element; attributes that are undefined are left out, numbers are rounded to hundredths. */
export function element(name: string, attributes: SvgAttributes, ...children: readonly SvgMarkup[]): SvgMarkup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeText(readAttribute(value))}"`],
  );
  return `<${name}${written.join("")}${children.length === 0 ? "/>" : `>${children.join("")}</${name}>`}` as SvgMarkup;
}

/** Text as content. Signs that cannot be seen are left out: in XML some are not allowed, and some turn the direction. */
export function textOf(text: string): SvgMarkup {
  return escapeText(text) as SvgMarkup;
}

function readAttribute(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
}

function escapeText(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/\p{C}/gu, "")
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
}
