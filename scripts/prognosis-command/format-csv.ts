/** All figures of an answer as CSV, one row per year, nothing rounded; an unknown figure is an empty cell. */
import type { Bands } from "../../src/domain/prognosis/uncertainty/bands.ts";
import { BED_RULES } from "../../src/domain/prognosis/beds/beds.ts";
import { ruleColumns } from "../../src/words/prognose-regels.ts";
import type { Answer, AnswerYear } from "./compute-answer.ts";

type Column = [name: string, valueOf: (year: AnswerYear) => number | null | undefined];

const OUTCOMES: readonly Column[] = [
  ["jaar", ({ year }) => year],
  ["bevolking_65plus", ({ population65plus }) => population65plus],
  ["bevolking_80plus", ({ population80plus }) => population80plus],
  ["bevolking_85plus", ({ population85plus }) => population85plus],
  ["overlijdens", ({ deaths }) => deaths],
  ["gasten", ({ guests }) => guests],
  ...BED_RULES.flatMap((rule): Column[] => [
    [`bedden_${ruleColumns[rule]}_per_huis`, ({ bedsByRule }) => bedsByRule[rule].perSite],
    [`bedden_${ruleColumns[rule]}_samen`, ({ bedsByRule }) => bedsByRule[rule].pooled],
  ]),
];

const BANDS: readonly Column[] = [
  ...bandColumns("gasten", ({ intervals }) => intervals?.guests),
  ...BED_RULES.flatMap((rule) =>
    bandColumns(`bedden_${ruleColumns[rule]}_samen`, ({ intervals }) => intervals?.bedsByRule[rule].pooled),
  ),
];

function bandColumns(name: string, bandsOf: (year: AnswerYear) => Bands | undefined): Column[] {
  return [
    [`${name}_67_laag`, (year) => bandsOf(year)?.interval67[0]],
    [`${name}_67_hoog`, (year) => bandsOf(year)?.interval67[1]],
    [`${name}_95_laag`, (year) => bandsOf(year)?.interval95[0]],
    [`${name}_95_hoog`, (year) => bandsOf(year)?.interval95[1]],
  ];
}

/** @param answers more than one get a first column with the number of the scenario */
export function formatCsv(answers: readonly Answer[]): string {
  const hasBands = answers.some(({ years }) => years.some(({ intervals }) => intervals !== null));
  const columns = hasBands ? [...OUTCOMES, ...BANDS] : OUTCOMES;
  const numbered = answers.length > 1;
  const header = [...(numbered ? ["scenario"] : []), ...columns.map(([name]) => name)];
  const rows = answers.flatMap(({ years }, index) =>
    years.map((year) => [
      ...(numbered ? [String(index + 1)] : []),
      ...columns.map(([, valueOf]) => String(valueOf(year) ?? "")),
    ]),
  );
  return `${[header, ...rows].map((cells) => cells.join(",")).join("\n")}\n`;
}
