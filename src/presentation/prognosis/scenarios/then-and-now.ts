/** What a scenario showed when it was made beside what it shows today, in words and rows. */
import { formatDecimal } from "../../../charts/format-number.ts";
import { BED_RULES } from "../../../domain/prognosis/beds/beds.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { compareWithToday, ReadScenario } from "../../../domain/prognosis/scenario/read-scenario.ts";
import { thenAndNowWords } from "../../../words/prognose-scenarios.ts";
import { bedRowLabels } from "../../../words/prognose-regels.ts";
import type { TableContent } from "../outcome/table-content.ts";

export interface ThenAndNowFacts {
  /** What an older version did not have, and what can be said of the outcome. */
  sentences: string[];
  /** Nothing changed, so the table says nothing more. */
  isSame: boolean;
  /** null: what it showed then is not known. */
  table: TableContent | null;
}

type Compared = ReturnType<typeof compareWithToday>;

export function gatherThenAndNow(
  model: ModelData,
  { scenario, notes }: ReadScenario,
  { then, now, isSameOutcome, isSameModel, isSameData }: Compared,
): ThenAndNowFacts {
  const words = thenAndNowWords;
  if (then === null) return { sentences: notes.length > 0 ? notes : [words.notKept], isSame: false, table: null };
  const causes = [
    ...(isSameModel
      ? []
      : [words.model({ then: scenario.modelVersion ?? words.unknownVersion, now: model.modelVersion })]),
    ...(isSameData ? [] : [words.data({ then: scenario.dataVersion ?? words.unknownVersion, now: model.dataVersion })]),
  ];
  const cause = causes.length === 0 ? words.sameVersions : words.cause({ causes: causes.join(" en ") });
  const row = (label: string, before: number, after: number) => ({
    cells: [label, sayTenths(before), sayTenths(after)],
  });
  return {
    sentences: [...notes, ...(isSameOutcome ? [words.same] : [words.changed, cause])],
    isSame: isSameOutcome,
    table: {
      caption: words.caption({
        title: scenario.title === undefined ? words.thisScenario : `“${scenario.title}”`,
        year: now.year,
      }),
      head: [words.outcome, words.then, words.now],
      rows: [
        row(words.guests, then.guests, now.guests),
        ...BED_RULES.flatMap((rule) => {
          const [before, after] = [then.beds[rule], now.beds[rule]];
          return before === undefined || after === undefined ? [] : [row(bedRowLabels[rule], before, after)];
        }),
      ],
    },
  };
}

/** A headline has one decimal at most. */
function sayTenths(value: number): string {
  return formatDecimal(Math.round(value * 10) / 10);
}
