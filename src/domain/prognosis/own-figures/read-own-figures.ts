/**
 * The border where own figures come in from the device or a file, whatever is in there. The small schema library, because
 * a browser runs this; every message is what was expected, in Dutch. Whether the model has the houses and years is asked
 * where the figures are used.
 */
import { z } from "zod/mini";
import { describeValue, formatFieldPath } from "../../border/problem.ts";
import { MOST_BEDS } from "../data/most-beds.ts";
import { MOST_COUNTS, MOST_ORIGINS, OWN_FIGURES_VERSION } from "./own-figures.ts";
import type { OwnFigures } from "./own-figures.ts";

const LONGEST_CELL = 2000;
const LONGEST_FILE = 2_000_000;

/** Why own figures are refused, in Dutch. */
export class OwnFiguresError extends Error {}

const key = z
  .string("een korte naam")
  .check(
    z.regex(/^[a-z][a-z0-9-]*$/, "een naam van kleine letters, cijfers en streepjes"),
    z.maxLength(120, "hooguit 120 tekens"),
  );
const year = z
  .int("een jaartal")
  .check(z.gte(2000, "een jaartal vanaf 2000"), z.lte(2100, "een jaartal tot en met 2100"));
const amount = (most: number) =>
  z.number("een getal").check(z.gte(0, "een getal van 0 of meer"), z.lte(most, `een getal tot en met ${most}`));
const whole = (least: number, most: number) => {
  const expected = `een heel getal van ${least} tot en met ${most}`;
  return z.int(expected).check(z.gte(least, expected), z.lte(most, expected));
};
const MOST_PEOPLE = 100_000;

const count = z.strictObject(
  {
    siteId: z.nullable(key),
    year,
    beds: z.nullable(amount(1000)),
    admissions: z.nullable(whole(0, MOST_PEOPLE)),
    bedDays: z.nullable(amount(1_000_000)),
    meanStayDays: z.nullable(amount(366)),
    refusals: z.nullable(whole(0, MOST_PEOPLE)),
    outsideShare: z.optional(
      z.nullable(
        z.number("een getal").check(z.gte(0, "een deel van 0 tot en met 1"), z.lte(1, "een deel van 0 tot en met 1")),
      ),
    ),
    isForCalibration: z.boolean("true of false"),
  },
  "een rij met cijfers van een jaar",
);

const origin = z
  .strictObject(
    {
      siteId: key,
      municipalityCode: z.optional(z.string("een CBS-code").check(z.regex(/^GM\d{4}$/, "een CBS-code zoals GM0106"))),
      postcode4: z.optional(whole(1000, 9999)),
      guests: whole(0, MOST_PEOPLE),
      year,
    },
    "een rij met een herkomst",
  )
  .check(
    z.refine(
      ({ municipalityCode, postcode4 }) => (municipalityCode === undefined) !== (postcode4 === undefined),
      "een gemeente of een postcode, één van de twee",
    ),
  );

const names = z
  .array(
    z.string("een naam").check(z.maxLength(LONGEST_CELL, `hooguit ${LONGEST_CELL} tekens`)),
    "een lijst van namen van huizen",
  )
  .check(z.maxLength(MOST_ORIGINS, `hooguit ${MOST_ORIGINS} namen`));

const region = z.strictObject(
  {
    bedsBySite: z.record(key, whole(1, MOST_BEDS), "een lijst van huizen, met namen van kleine letters, en hun bedden"),
    counts: z
      .array(count, "een lijst van jaren")
      .check(
        z.maxLength(MOST_COUNTS, `hooguit ${MOST_COUNTS} rijen`),
        z.refine(isCountedOnce, "elk huis en elk jaar één keer, en niet ook alle huizen samen"),
      ),
    origins: z
      .array(origin, "een lijst van herkomsten")
      .check(z.maxLength(MOST_ORIGINS, `hooguit ${MOST_ORIGINS} rijen`)),
    leftOut: z.optional(
      z.strictObject({ counts: z.optional(names), origins: z.optional(names) }, "een groep namen van huizen"),
    ),
  },
  "de cijfers van een regio",
);

const schema = z.strictObject(
  {
    version: z.literal(OWN_FIGURES_VERSION, `versie ${OWN_FIGURES_VERSION}`),
    regions: z.record(key, region, "een groep regio's met namen van kleine letters, cijfers en streepjes"),
  },
  "een groep velden",
);

/** The model refuses a house and year that is counted twice; all houses together count every one of them. */
function isCountedOnce(counts: readonly { siteId: string | null; year: number }[]): boolean {
  const seen = new Set(counts.map(({ siteId, year: of }) => `${of} ${siteId ?? ""}`));
  return seen.size === counts.length && counts.every(({ siteId, year: of }) => siteId === null || !seen.has(`${of} `));
}

/** Own figures from their text. Throws OwnFiguresError with every reason on a line of its own. */
export function readOwnFigures(text: string): OwnFigures {
  if (text.length > LONGEST_FILE)
    throw new OwnFiguresError(`Het bestand is te groot: ${text.length} tekens, en het mogen er ${LONGEST_FILE} zijn.`);
  const found = parse(text);
  const checked = schema.safeParse(found);
  if (checked.success) return checked.data;
  throw new OwnFiguresError(checked.error.issues.map((issue) => wordIssue(found, issue)).join("\n"));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new OwnFiguresError(
      "Dit bestand is niet te lezen. Kies een bestand dat u hier met “Bewaar als bestand” hebt gemaakt.",
    );
  }
}

function wordIssue(found: unknown, issue: z.core.$ZodIssue): string {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  if (issue.code === "unrecognized_keys")
    return `Eigen cijfers: het veld ${formatFieldPath([...path, issue.keys.join(", ")]).slice(0, 200)} bestaat niet.`;
  const value = path.reduce<unknown>(
    (within, part) =>
      typeof within === "object" && within !== null ? (within as Record<string | number, unknown>)[part] : undefined,
    found,
  );
  return `Eigen cijfers, veld ${formatFieldPath(path).slice(0, 200) || "(geheel)"}: gevonden ${describeValue(value)}; verwacht ${issue.message}.`;
}
