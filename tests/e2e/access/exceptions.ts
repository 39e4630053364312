import type { Finding } from "./engines.ts";

/** What an engine calls a fault and is none, or cannot be otherwise; each with the reason. Nothing else may be found. */
export interface Exception {
  why: string;
  covers: (finding: Pick<Finding, "engine" | "rule" | "element">) => boolean;
}

const ibm = (rule: string, element: RegExp, why: string): Exception => ({
  why,
  covers: (finding) => finding.engine === "ibm" && finding.rule === rule && element.test(finding.element),
});

export const EXCEPTIONS: readonly Exception[] = [
  ibm(
    "element_tabbable_role_valid",
    /^<(?:div|pre)\b[^>]*(?:role="(?:region|group)")/u,
    "What scrolls has to be reached by keyboard (WCAG 2.1.1), and the map is moved with the arrow keys.",
  ),
  ibm(
    "aria_content_in_landmark",
    /^<a\b[^>]*class="skip-link"/u,
    "The link to the content stands before every landmark, where a visitor with a keyboard expects it.",
  ),
  ibm(
    "element_attribute_deprecated",
    /^<meta\b[^>]*content-security-policy|^<meta\b[^>]*default-src/iu,
    "http-equiv is how a page states its content policy; HTML has not withdrawn it.",
  ),
  ibm("element_attribute_deprecated", /^<ol\b[^>]*\sstart=/u, "HTML has start on ol; HTML 4 once withdrew it."),
  ibm(
    "table_headers_related",
    /^<th\b[^>]*scope="colgroup"/u,
    "A head over a group names its columns by scope and colgroup (technique H63); this engine asks for headers (H43).",
  ),
  ibm(
    "table_headers_exists",
    /^<table\b[^>]*class="[^"]*\bstacks\b/u,
    "On a phone the heads of a table are for listeners only, and stand before each cell; this engine does not count a head that is out of sight.",
  ),
  ibm(
    "form_label_unique",
    /^<label\b[^>]*id="vink-/u,
    "Words with an explained term in them are labels before and after the button of that term; together they are the name of the box (aria-labelledby).",
  ),
  ibm(
    "svg_graphics_labelled",
    /^<svg\b[^>]*class="[^"]*leaflet-zoom-animated/u,
    "Boundaries under the pins, drawn by Leaflet; the map around it has the name.",
  ),
  ibm(
    "fieldset_legend_valid",
    /^<fieldset\b/u,
    "Each has a legend, for listeners only; this engine does not count one that is out of sight. HTML and axe do.",
  ),
  ibm(
    "fieldset_label_valid",
    /^<fieldset\b[^>]*class="(?:radio-switch|own-row)/u,
    "The same choice comes back under the heading of each question, and row 1 in each table: the heading tells which.",
  ),
  ibm(
    "aria_form_label_unique",
    /^<form\b(?![^>]*aria-label)/u,
    "A form without a name is no landmark (HTML-AAM), so it has no name to share with another.",
  ),
  ibm(
    "target_spacing_sufficient",
    /^<input\b[^>]*name="(?:expertise|facilities|care|oordeel)/u,
    "A choice of the questionnaire is pressed by its label, which is as high as a finger needs (hands.test.ts).",
  ),
];

/** Of parts of a page, by selector, which an own law of the site leaves alone; each with the reason. */
export interface PartException {
  why: string;
  parts: string;
}

/** Controls that are lower than a finger needs; each is at least as high as AA asks (WCAG 2.5.8), or stands in a line of text. */
export const LOW_CONTROLS: readonly PartException[] = [
  { why: "A word with its meaning behind it stands in a line of text.", parts: "button.term, p *" },
  { why: "A box whose whole line, 44 high, is its label and ticks it.", parts: ".tickable input" },
  { why: "The source behind a fact stands in the line of the fact.", parts: ".fact-source > summary" },
  {
    why: "What only a screen reader or the keyboard reaches is not pressed.",
    parts: ".visually-hidden, .visually-hidden *",
  },
  {
    why: "Pins are as far apart as the places are; the list beside the map has each house.",
    parts: ".leaflet-container *",
  },
  { why: "Hidden from who presses as well.", parts: "[aria-hidden=true] *" },
  { why: "Beside the text the contents are open: their heading cannot be pressed.", parts: ".contents summary" },
];

/** Content of the style sheet that is meant to be heard. */
export const HEARD_CONTENT: readonly PartException[] = [
  {
    why: "On a narrow screen the cells of a table stand below each other, and Safari then no longer tells the table: the head of the column is heard with its cell.",
    parts: "table.stacks td[data-label]",
  },
];

export const partsOf = (exceptions: readonly PartException[]): string =>
  exceptions.map(({ parts }) => parts).join(", ");
