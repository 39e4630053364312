/**
 * Figures in a text that follow from the refusal rule of the model:
 * `<Modelgetal quantity="refusal-chance" beds="4" load="3.2">23 van de 100</Modelgetal>`.
 * The writer writes the figure; the build recomputes it, and fails when the two differ.
 */
import { carriedLoadPerBed, erlangB } from "../prognosis/beds.ts";

export const quoteQuantities = ["refusal-chance", "occupancy"] as const;

export type QuoteQuantity = (typeof quoteQuantities)[number];

export interface ModelQuote {
  /** refusal-chance: chance that a request is refused; occupancy: mean share of beds in use. */
  quantity: QuoteQuantity;
  /** Beds of the house, or of houses that offer their beds as one. */
  beds: number;
  /** Mean number of beds in use if nobody were refused. */
  load: number;
}

function isQuantity(text: string | undefined): text is QuoteQuantity {
  return quoteQuantities.some((quantity) => quantity === text);
}

/** Reads the attributes as written; null when one is missing, unknown or not a figure that can be used. */
export function readModelQuote(attributes: Readonly<Record<string, string | undefined>>): ModelQuote | null {
  const { quantity, beds, load } = attributes;
  const quote = { quantity, beds: Number(beds), load: Number(load) };
  if (!isQuantity(quote.quantity) || !Number.isInteger(quote.beds) || quote.beds < 1 || quote.beds > 200) return null;
  if (!Number.isFinite(quote.load) || quote.load <= 0) return null;
  return { ...quote, quantity: quote.quantity };
}

/** The figure in the words of a text: "23 van de 100" for a chance, "62%" for an occupancy; both in whole percents. */
export function wordModelQuote({ quantity, beds, load }: ModelQuote): string {
  if (quantity === "refusal-chance") return `${Math.round(erlangB(beds, load) * 100)} van de 100`;
  return `${Math.round(carriedLoadPerBed(beds, load) * 100)}%`;
}

export interface QuoteFault {
  found: string;
  expected: string;
}

/** Faults of the figures on a line of text: one that the model does not give, or one the model was not asked for. */
export function checkModelQuotes(line: string): QuoteFault[] {
  const quotes = [...line.matchAll(/<Modelgetal\b([^>]*)>([^<]*)(<\/Modelgetal>)?/g)];
  const faults = quotes.flatMap(([, attributes = "", text = "", end]) => checkQuote(attributes, text, end !== undefined));
  const prose = line.replace(/<Modelgetal\b[^>]*>[^<]*<\/Modelgetal>/g, "");
  const loose = [...prose.matchAll(/\d+ van de 100\b/g)].map(([found]) => ({
    found: `"${found}"`,
    expected: `<Modelgetal quantity="refusal-chance" beds="..." load="...">${found}</Modelgetal>, zodat het model het kan narekenen`,
  }));
  return [...faults, ...loose];
}

function checkQuote(attributes: string, text: string, isClosed: boolean): QuoteFault[] {
  const read = readModelQuote(Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value]) => [name, value])));
  if (read === null || !isClosed) {
    return [{
      found: `<Modelgetal${attributes}>`,
      expected: `<Modelgetal quantity="${quoteQuantities.join(" of ")}" beds="aantal bedden" load="belasting met een punt">getal</Modelgetal>`,
    }];
  }
  const computed = wordModelQuote(read);
  return computed === text ? [] : [{ found: `"${text}"`, expected: `"${computed}" volgens het model` }];
}
