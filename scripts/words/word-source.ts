import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

/**
 * One text of `content/woorden` as TypeScript. A text without slots is a constant; one with slots is a function that
 * takes exactly those slots, so that a slot too few or too many does not compile.
 *
 * The notation is ICU MessageFormat: `{place}`, `{count, plural, one {# bed} other {# bedden}}` and
 * `{rule, select, a {…} b {…}}`. In a plural `#` is the number in Dutch notation.
 */
export interface WordSource {
  /** A TypeScript expression. */
  code: string;
}

/** What writes the number of a `#`; the code of a text that has one expects it in scope (src/charts/format-number.ts). */
export const COUNT_WRITER = "formatWhole";

/** What a text may not hold, in Dutch: what was found and what is expected. */
export class WordFault extends Error {
  readonly expected: string;
  constructor(found: string, expected: string) {
    super(found);
    this.expected = expected;
  }
}

type SlotType = "text" | "count" | readonly string[];

/** @throws WordFault when the text is not a message, or uses what the site does not. */
export function compileWord(text: string): WordSource {
  const elements = parseMessage(text);
  const slots = new Map<string, SlotType>();
  collectSlots(elements, slots);
  const body = writeTemplate(elements, null);
  if (slots.size === 0) return { code: body };
  const types = [...slots].map(([name, type]) => `${name}: ${writeSlotType(type)}`).join("; ");
  return { code: `(slots: { ${types} }): string => ${body}` };
}

function parseMessage(text: string): MessageFormatElement[] {
  try {
    return parse(text, { ignoreTag: true, requiresOtherClause: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    throw new WordFault(`"${text}"`, FAULTS[reason] ?? "tekst met {invulplekken}, zoals {plaats}");
  }
}

const FAULTS: Readonly<Record<string, string>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: "een } achter elke invulplek",
  EMPTY_ARGUMENT: "een naam tussen { en }",
  UNMATCHED_CLOSING_BRACE: "bij elke } een { ervoor",
};

const SLOT_NAME = /^[a-z][a-zA-Z0-9]*$/u;

function collectSlots(elements: readonly MessageFormatElement[], slots: Map<string, SlotType>): void {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    const isKnown = element.type === TYPE.argument || element.type === TYPE.plural || element.type === TYPE.select;
    if (!isKnown || !SLOT_NAME.test(element.value)) {
      throw new WordFault(
        `"{${"value" in element ? element.value : ""}}"`,
        "een invulplek met een naam in kleine letters, een plural of een select",
      );
    }
    addSlot(
      slots,
      element.value,
      element.type === TYPE.argument ? "text" : element.type === TYPE.plural ? "count" : Object.keys(element.options),
    );
    if (element.type !== TYPE.argument)
      for (const { value } of Object.values(element.options)) collectSlots(value, slots);
  }
}

/** A slot may be shown as text beside a plural or a select: the narrower type holds. */
function addSlot(slots: Map<string, SlotType>, name: string, type: SlotType): void {
  const known = slots.get(name);
  if (known === undefined || known === "text") slots.set(name, type);
}

function writeSlotType(type: SlotType): string {
  if (type === "text") return "string | number";
  if (type === "count") return "number";
  return type.includes("other") ? "string" : type.map((name) => JSON.stringify(name)).join(" | ");
}

/** `counted` is the slot that # stands for. */
function writeTemplate(source: readonly MessageFormatElement[], counted: string | null): string {
  const elements = source.map((element, index) => joinUnits(element, index > 0, source[index + 1]));
  const isPlain = elements.every(({ type }) => type === TYPE.literal);
  if (isPlain)
    return JSON.stringify(elements.map((element) => (element.type === TYPE.literal ? element.value : "")).join(""));
  return `\`${elements.map((element) => writePart(element, counted)).join("")}\``;
}

const NO_BREAK = "\u00a0";
/** What is counted, where a line that ends after the number reads as another number. */
const UNITS = "(?=(?:bed|bedden|km)\\b)";
const AFTER_DIGIT = new RegExp(`(?<=\\d) ${UNITS}`, "gu");
const AFTER_SLOT = new RegExp(`^ ${UNITS}`, "u");

/** A day and its month, and "uit" and a year: "9 november", "(uit 2019)". */
const IN_DAY =
  /(?<=\b\d{1,2}) (?=(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)/gu;
const BEFORE_YEAR = /(?<=\buit) (?=\d{4}\b)/gu;
const BEFORE_YEAR_SLOT = /(?<=\buit) $/u;

/** A number and what it belongs to stay on one line: a no-break space between them, also beside a slot. */
function joinUnits(
  element: MessageFormatElement,
  isAfterSlot: boolean,
  next: MessageFormatElement | undefined,
): MessageFormatElement {
  if (element.type !== TYPE.literal) return element;
  let value = [AFTER_DIGIT, IN_DAY, BEFORE_YEAR].reduce((text, gap) => text.replace(gap, NO_BREAK), element.value);
  if (isAfterSlot) value = value.replace(AFTER_SLOT, NO_BREAK);
  if (next?.type === TYPE.argument && next.value === "year") value = value.replace(BEFORE_YEAR_SLOT, NO_BREAK);
  return { ...element, value };
}

function writePart(element: MessageFormatElement, counted: string | null): string {
  switch (element.type) {
    case TYPE.literal:
      return element.value.replace(/[`\\]|\$\{/gu, "\\$&");
    case TYPE.argument:
      return `\${slots.${element.value}}`;
    case TYPE.pound:
      return `\${${COUNT_WRITER}(slots.${counted ?? ""})}`;
    case TYPE.plural:
      return `\${${writePlural(element.value, element.options)}}`;
    case TYPE.select:
      return `\${${writeSelect(element.value, element.options, counted)}}`;
    default:
      throw new WordFault(`soort ${element.type}`, "een invulplek, een plural of een select");
  }
}

type Options = Readonly<Record<string, { value: MessageFormatElement[] }>>;

/** Dutch has two forms; `=0` and the like go first. */
function writePlural(slot: string, options: Options): string {
  const other = options["other"];
  if (other === undefined) throw new WordFault(`een plural van {${slot}} zonder other`, "one {…} en other {…}");
  const cases = Object.entries(options)
    .filter(([name]) => name !== "other")
    .sort(([a], [b]) => Number(b.startsWith("=")) - Number(a.startsWith("=")))
    .map(([name, { value }]) => `slots.${slot} === ${exactNumber(name)} ? ${writeTemplate(value, slot)} : `);
  return cases.join("") + writeTemplate(other.value, slot);
}

function exactNumber(name: string): number {
  if (name === "one") return 1;
  if (/^=\d+$/u.test(name)) return Number(name.slice(1));
  throw new WordFault(`"${name}" in een plural`, "one, other of een getal zoals =0");
}

function writeSelect(slot: string, options: Options, counted: string | null): string {
  const entries = Object.entries(options);
  const [, last] = entries.at(-1)!;
  const cases = entries
    .slice(0, -1)
    .map(([name, { value }]) => `slots.${slot} === ${JSON.stringify(name)} ? ${writeTemplate(value, counted)} : `);
  return cases.join("") + writeTemplate(last.value, counted);
}
