/**
 * Figures in a text that the model gives:
 * `<Modelgetal quantity="guests" region="twente" year="2040">530</Modelgetal>`.
 * The writer writes the figure; the build recomputes it, and fails when the two differ.
 */
import { BED_RULES } from "../../prognosis/beds/beds.ts";
import type { BedRule } from "../../prognosis/beds/beds.ts";
import { AGE_PROFILES } from "../../prognosis/data/options.ts";
import type { AgeProfileKind } from "../../prognosis/data/options.ts";

const peopleQuantities = ["deaths", "people-65", "people-80", "people-85"] as const;
export const quoteQuantities = ["refusal-chance", "occupancy", "guests", "beds", ...peopleQuantities] as const;

export type QuoteQuantity = (typeof quoteQuantities)[number];

/** A region in a year, with what differs from the standard. */
export interface QuotedCase {
  /** Id of a model region, or "alle". */
  region: string;
  year: number;
  profile: AgeProfileKind | null;
  /** By the key of the parameter, as in content/prognose/parameters. */
  settings: Readonly<Record<string, number>>;
}

/** Ends of this band in the place of the figure itself. */
export type QuotedBand = 67 | 95;

export type ModelQuote =
  /** Chance that a request is refused, or mean share of beds in use; of beds that are offered as one. */
  | { quantity: "refusal-chance" | "occupancy"; beds: number; load: number | QuotedCase }
  | { quantity: "guests"; of: QuotedCase; band: QuotedBand | null }
  | { quantity: "beds"; of: QuotedCase; rule: BedRule; per: "pool" | "house"; band: QuotedBand | null }
  | { quantity: (typeof peopleQuantities)[number]; of: QuotedCase };

type Attributes = Readonly<Record<string, string | undefined>>;

/** How each question is written, for the report of the build. */
const where = 'region="id van de regio" year="jaar"';
const forms: Record<QuoteQuantity, string> = {
  "refusal-chance": `quantity="refusal-chance" beds="aantal bedden" load="belasting met een punt" (of ${where} in plaats van load)`,
  occupancy: `quantity="occupancy" beds="aantal bedden" load="belasting met een punt" (of ${where} in plaats van load)`,
  guests: `quantity="guests" ${where}, eventueel met profile, settings en band="67" of "95"`,
  beds: `quantity="beds" ${where} rule="${BED_RULES.join(", ")}" per="pool" of "house", eventueel met profile, settings en (bij pool) band`,
  deaths: `quantity="deaths" ${where}`,
  "people-65": `quantity="people-65" ${where}`,
  "people-80": `quantity="people-80" ${where}`,
  "people-85": `quantity="people-85" ${where}`,
};

/** Reads the attributes as written; null when one is missing, unknown, too many or not a figure that can be used. */
export function readModelQuote(attributes: Attributes): ModelQuote | null {
  const { quantity } = attributes;
  const rest = new Map(
    Object.entries(attributes).filter(([name, value]) => name !== "quantity" && value !== undefined) as [
      string,
      string,
    ][],
  );
  const quote = readQuantity(quantity, rest);
  return quote !== null && rest.size === 0 ? quote : null;
}

/** Takes out of `rest` what it reads. */
function readQuantity(quantity: string | undefined, rest: Map<string, string>): ModelQuote | null {
  if (quantity === "refusal-chance" || quantity === "occupancy") {
    const beds = Number(take(rest, "beds"));
    const load = rest.has("load") ? readLoad(take(rest, "load")) : readCase(rest);
    return load === null || !Number.isInteger(beds) || beds < 1 || beds > 200 ? null : { quantity, beds, load };
  }
  const people = peopleQuantities.find((name) => name === quantity);
  if (quantity !== "guests" && quantity !== "beds" && people === undefined) return null;
  const of = readCase(rest);
  if (of === null) return null;
  if (people !== undefined)
    return of.profile === null && Object.keys(of.settings).length === 0 ? { quantity: people, of } : null;
  if (quantity === "guests") {
    const band = readBand(rest);
    return band === undefined ? null : { quantity, of, band };
  }
  const rule = oneOf(BED_RULES, take(rest, "rule"));
  const per = oneOf(["pool", "house"] as const, take(rest, "per"));
  const band = per === "house" ? null : readBand(rest);
  return rule === undefined || per === undefined || band === undefined
    ? null
    : { quantity: "beds", of, rule, per, band };
}

function readLoad(text: string | undefined): number | null {
  const load = Number(text);
  return Number.isFinite(load) && load > 0 ? load : null;
}

function readCase(rest: Map<string, string>): QuotedCase | null {
  const region = take(rest, "region");
  const year = take(rest, "year");
  const profileText = take(rest, "profile");
  const profile = profileText === undefined ? null : oneOf(AGE_PROFILES, profileText);
  const settings = readSettings(take(rest, "settings"));
  if (region === undefined || !/^\d{4}$/.test(year ?? "") || profile === undefined || settings === null) return null;
  return { region, year: Number(year), profile, settings };
}

/** "meanStayDays=28, growthPerYear=0.02" */
function readSettings(text = ""): Record<string, number> | null {
  const parts = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const pairs = parts.map((part) => /^([a-z][a-zA-Z0-9]*)=(-?\d+(?:\.\d+)?)$/.exec(part));
  if (pairs.includes(null)) return null;
  return Object.fromEntries(pairs.map((pair) => [pair![1]!, Number(pair![2])]));
}

/** null: no band asked for; undefined: one that does not exist. */
function readBand(rest: Map<string, string>): QuotedBand | null | undefined {
  const text = take(rest, "band");
  if (text === undefined) return null;
  return text === "67" ? 67 : text === "95" ? 95 : undefined;
}

function take(rest: Map<string, string>, name: string): string | undefined {
  const value = rest.get(name);
  rest.delete(name);
  return value;
}

function oneOf<const T extends readonly string[]>(values: T, text: string | undefined): T[number] | undefined {
  return values.find((value) => value === text);
}

export interface QuoteFault {
  found: string;
  expected: string;
}

/** The figure of a quote in the words of a text. Throws QuoteError when the model cannot be asked this. */
export type QuoteWords = (quote: ModelQuote) => string;

/** Why the model cannot give a figure, in Dutch. */
export class QuoteError extends Error {}

/**
 * Faults of the figures on a line of text: one that the model does not give, one that cannot be read, or one the model
 * was not asked for.
 * @param wordQuote null while there is no model, because its own files have faults: then the figures are not compared
 */
export function checkModelQuotes(line: string, wordQuote: QuoteWords | null): QuoteFault[] {
  if (!line.includes("<Modelgetal") && !line.includes(" van de 100")) return [];
  const quotes = [...line.matchAll(/<Modelgetal\b([^>]*)(>?)([^<]*)(<\/Modelgetal>)?/g)];
  const faults = quotes.flatMap(([, attributes = "", bracket, text = "", end]) =>
    checkQuote(attributes, text, bracket !== "" && end !== undefined, wordQuote),
  );
  const prose = line.replace(/<Modelgetal\b[^>]*>[^<]*<\/Modelgetal>/g, "");
  const loose = [...prose.matchAll(/\d+ van de 100\b/g)].map(([found]) => ({
    found: `"${found}"`,
    expected: `<Modelgetal quantity="refusal-chance" beds="..." load="...">${found}</Modelgetal>, zodat het model het kan narekenen`,
  }));
  return [...faults, ...loose];
}

const QUOTE = /(<Modelgetal\b([^>]*)>)([^<]*)(<\/Modelgetal>)/g;

/**
 * A text with every figure that the model gives otherwise as the model gives it now. What cannot be read or asked stays
 * as it is: the check tells of it.
 */
export function correctModelQuotes(text: string, wordQuote: QuoteWords): string {
  return text.replace(QUOTE, (quote, start: string, attributes: string, figure: string, end: string) => {
    const read = readModelQuote(listAttributes(attributes));
    if (read === null) return quote;
    try {
      const computed = wordQuote(read);
      return computed === figure ? quote : `${start}${computed}${end}`;
    } catch (error) {
      if (error instanceof QuoteError) return quote;
      throw error;
    }
  });
}

function listAttributes(attributes: string): Record<string, string | undefined> {
  return Object.fromEntries(
    [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value]) => [name, value]),
  );
}

function checkQuote(attributes: string, text: string, isClosed: boolean, wordQuote: QuoteWords | null): QuoteFault[] {
  const written = listAttributes(attributes);
  const read = readModelQuote(written);
  if (read === null || !isClosed) {
    const quantity = oneOf(quoteQuantities, written.quantity);
    const form = quantity === undefined ? `quantity="${quoteQuantities.join(" of ")}" ...` : forms[quantity];
    return [
      { found: `<Modelgetal${attributes}>`, expected: `op één regel <Modelgetal ...>getal</Modelgetal> met ${form}` },
    ];
  }
  try {
    const computed = wordQuote?.(read) ?? text;
    return computed === text ? [] : [{ found: `"${text}"`, expected: `"${computed}" volgens het model` }];
  } catch (error) {
    if (error instanceof QuoteError) return [{ found: `<Modelgetal${attributes}>`, expected: error.message }];
    throw error;
  }
}
