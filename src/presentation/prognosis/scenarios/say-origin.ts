/** What a scenario is and is not: said before its figures, on every sheet and in every file. Figures come in as text. */
import { comparedOrigins, openings, originWords } from "../../../words/prognose-herkomst.ts";

/** Where the choices on the screen come from. */
export const SCENARIO_ORIGINS = ["own", "link", "file", "kept", "readyMade"] as const;
export type ScenarioOrigin = (typeof SCENARIO_ORIGINS)[number];

export interface OriginFacts {
  origin: ScenarioOrigin;
  /** The visitor changed something after it was opened. */
  isEdited: boolean;
  /** Assumptions that differ from the default, without own figures. */
  changes: number;
  usesOwnFigures: boolean;
}

export interface StandardFacts {
  year: number;
  /** By the standard, without any change. */
  guests: string;
  beds: string;
}

/** Nothing differs, so the figures are those of the site. */
export function isStandard({ changes, usesOwnFigures }: Pick<OriginFacts, "changes" | "usesOwnFigures">): boolean {
  return changes === 0 && !usesOwnFigures;
}

/** One line; null when nothing differs. `standard` is null while it is not computed yet. */
export function sayOrigin(facts: OriginFacts, standard: StandardFacts | null): string | null {
  if (isStandard(facts)) return null;
  const { changes, usesOwnFigures } = facts;
  const opening = sayOpening(facts);
  const differs = [
    ...(changes === 0 ? [] : [originWords.changes({ changes })]),
    ...(usesOwnFigures && changes > 0 ? [originWords.ownFiguresCount] : []),
  ];
  const head =
    differs.length === 0
      ? originWords.notOurs({ opening })
      : originWords.notOursDiffers({ opening, differs: joinList(differs) });
  return standard === null ? head : `${head} ${originWords.beside(standard)}`;
}

function sayOpening({ origin, isEdited, changes }: OriginFacts): string {
  if (changes === 0) return originWords.ownFiguresOnly;
  const opening = openings[origin];
  return origin !== "own" && isEdited ? originWords.edited({ opening }) : opening;
}

/** A name somebody gave; never read as a word of the site. */
export function quoteTitle(origin: ScenarioOrigin, title: string): string {
  return originWords.quoted({ name: nameTitle(origin), title });
}

export function nameTitle(origin: ScenarioOrigin): string {
  return origin === "link" || origin === "file" ? originWords.makersName : originWords.scenarioName;
}

/** In a picture, a cell or a column; null when nothing differs. */
export function markOrigin({
  changes,
  usesOwnFigures,
}: Pick<OriginFacts, "changes" | "usesOwnFigures">): string | null {
  const marks = [
    ...(changes === 0 ? [] : [originWords.changes({ changes })]),
    ...(usesOwnFigures ? [originWords.withOwnFigures] : []),
  ];
  return marks.length === 0 ? null : originWords.mark({ marks: joinList(marks) });
}

/** Names of scenarios in a comparison are given by their makers. */
export function sayScenarios(standards: readonly string[], others: readonly string[]): string | null {
  if (others.length === 0) return null;
  const names = comparedOrigins.others({ others: joinList(others), count: others.length });
  return standards.length === 0
    ? names
    : `${comparedOrigins.standards({ standards: joinList(standards), count: standards.length })} ${names}`;
}

function joinList(parts: readonly string[]): string {
  return new Intl.ListFormat("nl").format(parts);
}
