import { checkLawQuotes, type LawDates } from "../law/law-quote.ts";
import { checkModelQuotes } from "./model-quote.ts";
import type { QuoteWords } from "./model-quote.ts";

/** What the text below the front matter may hold: Markdown and the few components that pages pass in. */

export const bodyComponents = ["Begrip", "Noot", "Modelgetal", "Wet"] as const;

export interface BodyProblem {
  /** Line within the body, from 1. */
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

/** Computed parts that the page of a text puts in by name, `<Overzicht naam="..." />`: the names each of them knows. */
export type BodyParts = Readonly<Record<string, readonly string[]>>;

export interface BodyRules {
  parts?: BodyParts;
  /** Laws whose end a text may quote. */
  laws?: LawDates;
  /** Figures of the model; without it they are read but not compared. */
  wordQuote?: QuoteWords | null;
}

const list = new Intl.ListFormat("nl", { type: "disjunction" });

function checkTags(text: string, line: number, parts: BodyParts): BodyProblem[] {
  const allowed = [...bodyComponents, ...Object.keys(parts)];
  return [...text.matchAll(/<(\/?)([A-Za-z!][\w.-]*)/g)]
    .filter(([, close, name = ""]) => !allowed.includes(name) && !(close && text.includes(`<${name}`)))
    .map((match) => ({
      line,
      found: `"${match[0]}"`,
      expected: `gewone Markdown, of alleen ${list.format(allowed.map((name) => `<${name}>`))}`,
    }));
}

function checkParts(text: string, line: number, parts: BodyParts): BodyProblem[] {
  return Object.entries(parts).flatMap(([tag, names]) =>
    [...text.matchAll(new RegExp(`<${tag}\\b([^>]*)>?`, "g"))]
      .filter(([, attributes = ""]) => !names.includes(/^\s+naam="([^"]*)"\s*\/$/.exec(attributes)?.[1] ?? ""))
      .map(([found]) => ({ line, found, expected: `<${tag} naam="..." />, met als naam ${list.format(names)}` })),
  );
}

function checkTermIds(text: string, line: number, termIds: ReadonlySet<string>): BodyProblem[] {
  return [...text.matchAll(/<Begrip\b([^>]*)>/g)].flatMap((match) => {
    const id = /^\s+id="([^"]+)"\s*$/.exec(match[1] ?? "")?.[1];
    if (id === undefined) {
      return [
        { line, found: `"${match[0]}"`, expected: '<Begrip id="..."> met alleen een id tussen aanhalingstekens' },
      ];
    }
    if (termIds.has(id)) return [];
    return [{ line, found: `begrip "${id}"`, expected: "een id die in content/begrippen.yaml staat" }];
  });
}

function checkSyntax(text: string, line: number): BodyProblem[] {
  const problems: BodyProblem[] = [];
  if (/^\s*(import|export)\s/.test(text)) {
    problems.push({ line, found: `"${text.trim().slice(0, 40)}"`, expected: "tekst zonder import of export" });
  }
  if (/[{}]/.test(text)) {
    problems.push({ line, found: "een accolade", expected: "tekst zonder accolades; die zijn code in MDX" });
  }
  if (/^#\s/.test(text)) {
    problems.push({ line, found: "een kop met één hekje", expected: "koppen vanaf ##; de titel is de enige hoofdkop" });
  }
  // The strict policy blocks the style attribute that an aligned column would get.
  if (/^[\s|:-]*-:|^[\s|]*:-/.test(text)) {
    problems.push({
      line,
      found: "een tabel met uitgelijnde kolommen",
      expected: "--- zonder dubbele punt in de regel onder de koppen",
    });
  }
  return problems;
}

/** All problems of a body, in order of lines. `termIds` are the ids of the glossary. */
export function checkBody(
  body: string,
  termIds: ReadonlySet<string>,
  { parts = {}, laws = [], wordQuote = null }: BodyRules = {},
): BodyProblem[] {
  return body.split("\n").flatMap((text, index) => {
    const line = index + 1;
    const quotes = [...checkModelQuotes(text, wordQuote), ...checkLawQuotes(text, laws)].map((fault) => ({
      line,
      ...fault,
    }));
    return [
      ...checkTags(text, line, parts),
      ...checkParts(text, line, parts),
      ...checkTermIds(text, line, termIds),
      ...checkSyntax(text, line),
      ...quotes,
    ];
  });
}

/** Second-level headings of a body, in order. */
export function listHeadings(body: string): string[] {
  return [...body.matchAll(/^##\s+(.+)$/gm)].map((match) => (match[1] ?? "").trimEnd());
}

/** Problems when a body does not have exactly the expected second-level headings, in order. */
export function checkHeadings(body: string, expected: readonly string[]): BodyProblem[] {
  const found = listHeadings(body);
  if (found.length === expected.length && found.every((heading, index) => heading === expected[index])) return [];
  const lines = body.split("\n").flatMap((text, index) => (/^##\s+\S/.test(text) ? [index + 1] : []));
  const wrong = found.findIndex((heading, index) => heading !== expected[index]);
  return [
    {
      line: lines.at(wrong) ?? 1,
      found: `de koppen ${found.join(" / ") || "(geen)"}`,
      expected: `precies deze koppen, in deze volgorde: ${expected.join(" / ")}`,
    },
  ];
}
