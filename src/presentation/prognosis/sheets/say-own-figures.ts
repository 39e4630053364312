import type { HouseCoverage } from "../../../domain/prognosis/own-figures/house-coverage.ts";
import { answerLabels, ownFiguresMark } from "../../../words/prognose-meenemen.ts";
import { sayNamedPart, WHOLE } from "../own-figures/say-coverage.ts";

/** That own figures have a part in the outcome, and of which houses the admissions are where not all were counted. */
export function sayOwnFigures(coverage: HouseCoverage | null): string {
  const { part, names } = sayNamedPart(coverage);
  return part === WHOLE ? ownFiguresMark : answerLabels.ownFiguresOf({ mark: ownFiguresMark, part, names });
}
