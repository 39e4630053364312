/** What a scenario is and is not: said before its figures, on every sheet and in every file. Figures come in as text. */

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

const openings: Record<ScenarioOrigin, string> = {
  own: "Dit zijn uw eigen keuzes",
  link: "Dit is een scenario uit een link",
  file: "Dit is een scenario uit een bestand",
  kept: "Dit is een scenario dat op dit apparaat is bewaard",
  readyMade: "Dit is een kant-en-klaar scenario",
};

/** Nothing differs, so the figures are those of the site. */
export function isStandard({ changes, usesOwnFigures }: Pick<OriginFacts, "changes" | "usesOwnFigures">): boolean {
  return changes === 0 && !usesOwnFigures;
}

/** One line; null when nothing differs. `standard` is null while it is not computed yet. */
export function sayOrigin(facts: OriginFacts, standard: StandardFacts | null): string | null {
  if (isStandard(facts)) return null;
  const { origin, isEdited, changes, usesOwnFigures } = facts;
  const opening =
    changes === 0
      ? "Dit is een berekening met eigen cijfers"
      : `${openings[origin]}${origin !== "own" && isEdited ? ", door u veranderd" : ""}`;
  const differs = [
    changes === 0 ? null : countChanges(changes),
    usesOwnFigures && changes > 0 ? "eigen cijfers tellen mee" : null,
  ].filter((part) => part !== null);
  const beside =
    standard === null
      ? ""
      : `Standaard zijn het in ${standard.year} ongeveer ${standard.guests} gasten per jaar en ${standard.beds} bedden.`;
  const head = `${opening}, niet de uitkomst van Ligare${differs.length === 0 ? "" : `: ${differs.join(" en ")}`}.`;
  return beside === "" ? head : `${head} ${beside}`;
}

function countChanges(changes: number): string {
  return changes === 1 ? "1 aanname is anders" : `${changes} aannames zijn anders`;
}

/** A name somebody gave; never read as a word of the site. */
export function quoteTitle(origin: ScenarioOrigin, title: string): string {
  return `${nameTitle(origin)}: “${title}”`;
}

export function nameTitle(origin: ScenarioOrigin): string {
  return origin === "link" || origin === "file" ? "Naam die de maker gaf" : "Naam van het scenario";
}

/** In a picture, a cell or a column; null when nothing differs. */
export function markOrigin({
  changes,
  usesOwnFigures,
}: Pick<OriginFacts, "changes" | "usesOwnFigures">): string | null {
  if (changes === 0 && !usesOwnFigures) return null;
  const marks = [
    ...(changes === 0 ? [] : [countChanges(changes)]),
    ...(usesOwnFigures ? ["met eigen cijfers van de gebruiker"] : []),
  ];
  return `Scenario, niet de uitkomst van Ligare: ${marks.join(" en ")}`;
}

/** Names of scenarios in a comparison are given by their makers. */
export function sayScenarios(standards: readonly string[], others: readonly string[]): string | null {
  if (others.length === 0) return null;
  const list = (letters: readonly string[]) => new Intl.ListFormat("nl").format(letters);
  const isOne = others.length === 1;
  const names = `${list(others)} ${isOne ? "is een scenario" : "zijn scenario’s"}, niet de uitkomst van Ligare. ${isOne ? "De naam is" : "De namen zijn"} door de maker gegeven.`;
  return standards.length === 0
    ? names
    : `${list(standards)} ${standards.length === 1 ? "is de standaard" : "zijn de standaard"} van Ligare. ${names}`;
}
