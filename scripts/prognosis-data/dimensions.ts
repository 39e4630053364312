/** What the labels and codes of CBS StatLine mean: ages, sexes, years and regions. Undefined: not recognised. */
import type { Municipality } from "../../src/domain/prognosis/data/model-data.ts";

export type Dimension = "region" | "year" | "sex" | "age" | "topic" | "other";
export type Sex = "man" | "vrouw" | "samen";

/** Completed years, `to` not included; Infinity for an open group. */
export interface AgeRange {
  from: number;
  to: number;
}

export type Region =
  | { kind: "municipality" | "province"; code: string }
  | { kind: "country" }
  | { kind: "elsewhere" }
  | { kind: "unclear"; reason: string };

const NAMES: readonly [RegExp, Dimension][] = [
  [/^(regio'?s?|gemeenten?|gebied)$/i, "region"],
  [/^(perioden?|jaar|jaren|prognosejaar)$/i, "year"],
  [/^(geslacht)$/i, "sex"],
  [/^(leeftijd(sgroep)?(en)?)(op31december|op1januari| op 31 december| op 1 januari)?$/i, "age"],
  [/^(onderwerp(en)?)$/i, "topic"],
  [
    /^(burgerlijke ?staat|generatie|migratieachtergrond|herkomst\w*|geboorteland\w*|doodsoorzaken?.*|prognose-?interval|marges)$/i,
    "other",
  ],
];

/** The dimension a header cell names; undefined for a column with figures. */
export function dimensionOf(header: string): Dimension | undefined {
  return NAMES.find(([pattern]) => pattern.test(header.trim()))?.[1];
}

export function readSex(text: string): Sex | undefined {
  const label = text.trim().toLowerCase();
  if (/^(man|mannen|m|3000)$/.test(label)) return "man";
  if (/^(vrouw|vrouwen|v|4000)$/.test(label)) return "vrouw";
  if (/^(samen|totaal|totaal mannen en vrouwen|mannen en vrouwen|t001038)$/.test(label)) return "samen";
  return undefined;
}

/** A total over another dimension (marital status, origin, cause of death), by its label or its T-code. */
export function isTotal(text: string): boolean {
  return /^(totaal\b|t\d{6}$|alle\b|prognose$|mw00000$)/i.test(text.trim());
}

export type Year = { year: number; provisional: boolean };

/** "2026", "2026*", "2026JJ00" or "1 januari 2026". Months, quarters and spans of years are not recognised. */
export function readYear(text: string): Year | undefined {
  const match = /^(?:1 januari )?(\d{4})(?:JJ00)?(\*{0,2})$/i.exec(text.trim());
  return match === null ? undefined : { year: Number(match[1]), provisional: match[2] !== "" };
}

const AGE_PATTERNS: readonly [RegExp, (a: number, b: number) => AgeRange][] = [
  [/^(?:totaal|totaal (?:alle )?leeftijd(?:en)?|alle leeftijden|10000)$/, () => ({ from: 0, to: Infinity })],
  [/^(\d+) tot (\d+) jaar$/, (a, b) => ({ from: a, to: b })],
  [/^(\d+) (?:tot en met|t\/m) (\d+) jaar$/, (a, b) => ({ from: a, to: b + 1 })],
  [/^(\d+)-(\d+)(?: jaar)?$/, (a, b) => ({ from: a, to: b + 1 })],
  [/^(\d+)(?:\+| jaar (?:of|en) (?:ouder|meer)| jaar en ouder)$/, (a) => ({ from: a, to: Infinity })],
  [/^(\d+)(?: jaar)?$/, (a) => ({ from: a, to: a + 1 })],
  [/^(?:jonger dan|tot) (\d+) jaar$/, (a) => ({ from: 0, to: a })],
];

export function readAge(text: string): AgeRange | undefined {
  const label = text.trim().toLowerCase();
  const coded = readAgeCode(label);
  if (coded) return coded;
  for (const [pattern, range] of AGE_PATTERNS) {
    const match = pattern.exec(label);
    if (match === null) continue;
    const found = range(Number(match[1]), Number(match[2]));
    return found.from < found.to && found.from <= 120 ? found : undefined;
  }
  return undefined;
}

/** True for the five-digit age codes of StatLine: they are believed only where the file's own totals agree. */
export function isAgeCode(text: string): boolean {
  return /^\d{5}$/.test(text.trim());
}

/** 70100 is 0 to 5 years, 70200 5 to 10, .. 71900 90 to 95; 22000 is 95 and over; 10010 is age 0, 10100 age 1, .. 19900 age 99. */
function readAgeCode(label: string): AgeRange | undefined {
  if (!isAgeCode(label) || label === "10000") return undefined;
  const code = Number(label);
  if (code === 22_000) return { from: 95, to: Infinity };
  if (code === 10_010) return { from: 0, to: 1 };
  if (code % 100 !== 0) return undefined;
  if (code >= 70_100 && code <= 71_900) return { from: (code - 70_100) / 20, to: (code - 70_100) / 20 + 5 };
  if (code >= 10_100 && code <= 19_900) return { from: (code - 10_000) / 100, to: (code - 10_000) / 100 + 1 };
  return undefined;
}

const PROVINCES: readonly [string, string][] = [
  ["Groningen", "PV20"],
  ["Friesland", "PV21"],
  ["Fryslân", "PV21"],
  ["Drenthe", "PV22"],
  ["Overijssel", "PV23"],
];

/** A reader for the region labels and codes of a file, for the gemeenten of the model. */
export function prepareRegions(
  municipalities: readonly Pick<Municipality, "code" | "name">[],
): (text: string) => Region {
  const codes = new Set(municipalities.map(({ code }) => code));
  const byName = new Map(municipalities.map(({ name, code }) => [fold(name), code]));
  const provinces = new Map(PROVINCES.map(([name, code]) => [fold(name), code]));
  return (text) => {
    const label = text.trim();
    if (/^GM\d{4}$/i.test(label))
      return codes.has(label.toUpperCase())
        ? { kind: "municipality", code: label.toUpperCase() }
        : { kind: "elsewhere" };
    if (/^PV\d{2}$/i.test(label))
      return PROVINCES.some(([, code]) => code === label.toUpperCase())
        ? { kind: "province", code: label.toUpperCase() }
        : { kind: "elsewhere" };
    if (/^(nederland|nl0[01])$/i.test(label)) return { kind: "country" };
    const [, bare = label, suffix] = /^(.*)\((gemeente|pv|cr|ld|[a-z]{1,3}\.?)\)$/i.exec(label) ?? [];
    const name = fold(bare.trimEnd());
    if (suffix?.toLowerCase() === "pv")
      return provinces.has(name) ? { kind: "province", code: provinces.get(name)! } : { kind: "elsewhere" };
    if (suffix !== undefined && /^(cr|ld)$/i.test(suffix)) return { kind: "elsewhere" };
    const municipality = byName.get(name);
    if (municipality !== undefined && provinces.has(name) && suffix === undefined) {
      return {
        kind: "unclear",
        reason: `"${label}": een provincie of een gemeente; schrijf ${municipality} of "${label} (gemeente)"`,
      };
    }
    if (municipality !== undefined) return { kind: "municipality", code: municipality };
    if (provinces.has(name)) return { kind: "province", code: provinces.get(name)! };
    return { kind: "elsewhere" };
  };
}

/** Letters only, without accents: "Súdwest-Fryslân" and "Sudwest Fryslan" are the same gemeente. */
function fold(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[^a-zA-Z]/g, "")
    .toLowerCase();
}
