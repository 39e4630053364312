/** Sentences of the report to print. */
import { notKnown } from "../../../words/prognose.ts";
import type { CalibratedFacts } from "../outcome/say-basis.ts";
import { sayPart } from "../own-figures/say-coverage.ts";
import { reportWords } from "../../../words/prognose-rapport.ts";

interface GuestsAndBeds {
  guests: string;
  beds: string;
}

/** The outcome a link was made with, beside what the same scenario gives now; a version may be unknown. */
export function sayThenAndNow({
  year,
  then,
  now,
  model,
  data,
}: {
  year: number;
  then: GuestsAndBeds;
  now: GuestsAndBeds;
  model: string | null;
  data: string | null;
}): string {
  return reportWords.thenAndNow({
    year,
    guestsThen: then.guests,
    bedsThen: then.beds,
    ...now,
    model: model ?? notKnown,
    data: data ?? notKnown,
  });
}

/** What the report does not say. */
export function listLimits({ calibrated, counted }: Pick<CalibratedFacts, "calibrated" | "counted">): string[] {
  const [first, ...others] = reportWords.limitList;
  const limit =
    calibrated > 0 ? reportWords.calibratedLimit({ part: sayPart(counted) }) : reportWords.uncalibratedLimit;
  return [first, limit, ...others];
}

export function sayTables(titles: readonly string[]): string {
  return reportWords.tables({ titles: titles.join("; ") });
}

export interface FigureSource {
  label: string;
  publishers: readonly string[];
  year: string | undefined;
}

export function sayFigureSources(figures: readonly FigureSource[]): string {
  return reportWords.figureSources({ figures: figures.map(sayFigureSource).join("; ") });
}

function sayFigureSource({ label: written, publishers: names, year }: FigureSource): string {
  const label = written.toLowerCase();
  const publishers = names.length === 0 ? reportWords.ownChoice : names.join(", ");
  return year === undefined
    ? reportWords.figureSource({ label, publishers })
    : reportWords.figureSourceOfYear({ label, publishers, year });
}
