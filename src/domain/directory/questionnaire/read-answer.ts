import { readDateAnswer, writeDutchDay } from "./read-date-answer.ts";
import { readIdAnswer, readPhoneAnswer, readPostalCodeAnswer, readWebAddressAnswer } from "./read-contact-answer.ts";
import type { AnsweredQuestion } from "./questionnaire.ts";

/** What one answer says: a value, nothing, or something to take away; or why it cannot be read. */
export type ReadAnswer =
  /** `readAs` is there when the value is not what was typed; `gone` is what goes in the same breath. */
  | { kind: "value"; value: unknown; readAs?: string; gone?: string[] }
  | { kind: "nothing"; readAs?: string }
  /** Without items the whole field; with them numbers, networks or items of a list. */
  | { kind: "removal"; items?: string[] }
  | { kind: "fault"; expected: string };

const NOTHING =
  /^(?:[-–—_.?…*\s]+|n\.?\s?v\.?\s?t\.?|n\.?\s?b\.?|niet van toepassing|niet bekend|weet ik niet|weten wij niet|weten we niet)$/iu;
/** Says something only together with what the reader of the sheet sees beside it, or can mean both "there is none" and "we do not know". */
const NOT_ON_ITS_OWN = /^(?:geen|idem|dito|zie (?:boven|hierboven|onder|hieronder)|["'”]+)$/iu;
const REMOVAL = /^(?:vervalt\s*:?\s*(.*)|(.*\S)\s+vervalt)$/isu;

/** Which answers hold several things, of which one by one can go. */
const PARTED = /^(?:phones\.\d+\.number|networks\.\d+)$/u;
const REPLACEMENT = /^(.*\S)\s+in plaats van\s+(\S.*)$/isu;

const PHONE_NUMBER = "een Nederlands nummer met tien cijfers, zoals 0123-456789";
const POSTAL_CODE = "een postcode met vier cijfers en twee letters, zoals 9718 BB";
/** Without the space before them, which is trimmed: a pattern that begins with spaces reads a long run of them over and over. */
const UNITS: Readonly<Record<string, RegExp>> = {
  "capacity.beds": /bed(?:den)?$/iu,
  "admission.minimum_age": /jaar$/iu,
  "admission.maximum_age": /jaar$/iu,
  "admission.life_expectancy_max_months": /maand(?:en)?$/iu,
};

/** Reads one answer that is not empty. Only what can mean one thing is put into the form of the record. */
export function readAnswer(question: AnsweredQuestion, text: string): ReadAnswer {
  const chosen = question.kind === "choice" ? findChoice(question.choices, text) : undefined;
  if (chosen) return { kind: "value", value: chosen };
  if (text.toLowerCase() === "onbekend") return { kind: "nothing" };
  if (NOTHING.test(text)) return { kind: "nothing", readAs: "geen antwoord" };
  if (question.kind === "list") return readList(text);
  const replacement = PARTED.test(question.path) ? REPLACEMENT.exec(text) : null;
  if (replacement) return readReplacement(question, replacement[1] ?? "", replacement[2] ?? "");
  if (NOT_ON_ITS_OWN.test(text))
    return { kind: "fault", expected: "een antwoord dat op zichzelf te lezen is, of een leeg vak als u het niet weet" };
  const removal = REMOVAL.exec(text);
  return removal ? readRemoval(question, text, (removal[1] ?? removal[2] ?? "").trim()) : readValue(question, text);
}

function readRemoval(question: AnsweredQuestion, text: string, named: string): ReadAnswer {
  if (!PARTED.test(question.path)) {
    if (named === "") return { kind: "removal" };
    // "Het nummer vervalt in mei" is a sentence, not a request.
    return question.kind === "line" || question.kind === "text"
      ? readValue(question, text)
      : { kind: "fault", expected: 'alleen het woord "vervalt", of een antwoord' };
  }
  if (named === "") return { kind: "fault", expected: "wat er vervalt, zoals 0123-456789 vervalt" };
  const item = readValue(question, named);
  return item.kind === "value" ? { kind: "removal", items: [String(item.value)] } : item;
}

/** "0123-456780 in plaats van 0123-456789": one comes, the other goes. */
function readReplacement(question: AnsweredQuestion, coming: string, going: string): ReadAnswer {
  const value = readValue(question, coming);
  const gone = readValue(question, going);
  if (value.kind !== "value") return value;
  return gone.kind === "value" ? { ...value, gone: [String(gone.value)] } : gone;
}

function readValue(question: AnsweredQuestion, text: string): ReadAnswer {
  const { path, kind } = question;
  if (/^phones\.\d+\.number$/u.test(path)) return toValue(text, readPhoneAnswer(text), PHONE_NUMBER);
  switch (path) {
    case "address.postal_code":
      return toValue(text, readPostalCodeAnswer(text), POSTAL_CODE);
    case "website.url":
    case "source.url":
      return toValue(text, readWebAddressAnswer(text), "");
    case "email.address":
      return toValue(text, text.replace(/^mailto:\s*/iu, ""), "");
    case "id":
      return toValue(text, readIdAnswer(text), "");
  }
  switch (kind) {
    case "integer":
      return readInteger(text, UNITS[path]);
    case "number":
      return readAmount(text);
    case "date":
      return readDay(text);
    case "choice":
      return readChoice(question.choices, text);
    case "list":
    case "line":
    case "text":
      return { kind: "value", value: text };
  }
}

function toValue(text: string, read: string | null, expected: string): ReadAnswer {
  if (read === null) return { kind: "fault", expected };
  return read === text ? { kind: "value", value: read } : { kind: "value", value: read, readAs: read };
}

function readInteger(text: string, unit: RegExp | undefined): ReadAnswer {
  const bare = unit ? text.replace(unit, "").trimEnd() : text;
  if (!/^\d{1,6}$/u.test(bare)) return { kind: "fault", expected: "een heel getal" };
  return { kind: "value", value: Number(bare), ...(bare === text ? {} : { readAs: bare }) };
}

/** An amount in euro: "37,50", "€ 42,-", "40 euro per dag". Three decimals after a point could be a thousand. */
function readAmount(text: string): ReadAnswer {
  const bare = text
    .replace(/^(?:€|euro?)\s*/iu, "")
    .replace(/(?:per dag|p\.?\s?d\.?|\/\s?dag)$/iu, "")
    .trimEnd()
    .replace(/(?:€|euro?)$/iu, "")
    .trimEnd()
    .replace(/,(?:[-–—=]+)$/u, "");
  if (!/^\d{1,6}(?:,\d+|\.\d{1,2}|\.\d{4,})?$/u.test(bare))
    return { kind: "fault", expected: "een getal, zoals 37,50" };
  return {
    kind: "value",
    value: Number(bare.replace(",", ".")),
    ...(bare === text ? {} : { readAs: bare.replace(".", ",") }),
  };
}

function readDay(text: string): ReadAnswer {
  const { day, expected } = readDateAnswer(text);
  if (day === undefined) return { kind: "fault", expected };
  const isPlain = text === day || /^\d{1,2}[-/]\d{1,2}[-/]\d{4}$/u.test(text);
  return { kind: "value", value: day, ...(isPlain ? {} : { readAs: writeDutchDay(day) }) };
}

function findChoice(choices: AnsweredQuestion["choices"], text: string): string | undefined {
  const fold = (value: string) => value.toLowerCase().replace(/\s+/gu, " ").trim();
  const same = (other: string) => fold(other) === fold(text);
  return (choices.find(({ label }) => same(label)) ?? choices.find(({ value }) => same(value)))?.value;
}

function readChoice(choices: AnsweredQuestion["choices"], text: string): ReadAnswer {
  const chosen = findChoice(choices, text);
  if (chosen !== undefined) return { kind: "value", value: chosen };
  const labels = choices.map(({ label }) => label);
  return { kind: "fault", expected: labels.length > 12 ? "een keuze uit de lijst" : `een van: ${labels.join(", ")}` };
}

/**
 * Items by semicolon or line; by comma only when there is neither, and never inside brackets or a number. An item that
 * ends in "vervalt" goes.
 */
function readList(text: string): ReadAnswer {
  const hasOwnMarks = /[;\n]/u.test(text);
  const parts = hasOwnMarks ? text.split(/[;\n]/u) : splitAtCommas(text);
  const items = parts
    .map((item) => item.replace(/^\s*[-–•*]\s+/u, "").trim())
    .filter((item) => item !== "" && !NOTHING.test(item));
  const odd = items.find((item) => NOT_ON_ITS_OWN.test(item));
  if (odd !== undefined) return { kind: "fault", expected: `items die op zichzelf te lezen zijn; ${odd} is dat niet` };
  if (items.length === 0) return { kind: "nothing", readAs: "geen antwoord" };
  const gone = items.flatMap((item) => {
    const removal = REMOVAL.exec(item);
    return removal ? [(removal[1] ?? removal[2] ?? "").trim()] : [];
  });
  if (gone.includes("")) return { kind: "fault", expected: "wat er vervalt, zoals Engels vervalt" };
  const value = items.filter((item) => !REMOVAL.test(item));
  if (value.length === 0) return { kind: "removal", items: gone };
  return {
    kind: "value",
    value,
    ...(gone.length === 0 ? {} : { gone }),
    ...(hasOwnMarks || items.length === 1 ? {} : { readAs: items.join("; ") }),
  };
}

function splitAtCommas(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    const isBetweenDigits = /^\d,\d$/u.test(text.slice(Math.max(0, index - 1), index + 2));
    if (character === "," && depth <= 0 && !isBetweenDigits) parts.push("");
    else parts.push((parts.pop() ?? "") + character);
  }
  return parts;
}
