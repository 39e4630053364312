/** What each figure of the model does to the outcome, as rows of a table with a bar between the two outcomes. */
import { formatDecimal, formatWhole } from "../../charts/format-number.ts";
import type { AssumptionDebt, Sensitivity, SensitivityBar } from "../../domain/prognosis/explaining/sensitivity.ts";
import type { Parameter } from "../../domain/prognosis/data/parameter-schema.ts";
import { profileLabels, variantLabels } from "../../words/prognose.ts";
import { qualityWords } from "../../text/prognosis-explain.ts";
import { formatFigure, formatWithUnit } from "../model-texts/parameter-words.ts";

export interface SensitivityRow {
  label: string;
  /** What it was set to. */
  values: string;
  /** Outcomes at the ends, smallest first. */
  guests: string;
  load: string;
  /** Ends of the load on the scale of 0 to 100 of its table. */
  bar: { from: number; to: number };
}

/** Rows with the largest effect first, and where the outcome lies with everything in the middle. */
export interface SensitivityTable {
  rows: SensitivityRow[];
  centre: number;
}

export interface SensitivityTables {
  uncertain: SensitivityTable;
  choices: SensitivityTable;
  /** Figures that change nothing in the standard, by name. */
  withoutEffect: string[];
}

/** An effect on the load below this shows as nothing in the table. */
const LEAST_SHOWN_LOAD = 0.05;

const choiceLabels: Readonly<Record<string, { label: string; options: Readonly<Record<string, string>> }>> = {
  profile: { label: "Leeftijdsprofiel", options: profileLabels },
  variant: { label: "Levensduur", options: variantLabels },
};

export function listSensitivity({ bars, central }: Sensitivity, parameters: readonly Parameter[]): SensitivityTables {
  const shown = bars.filter(({ effect }) => effect.load >= LEAST_SHOWN_LOAD);
  const tableOf = (isChoice: boolean) =>
    makeTable(
      shown.filter((bar) => bar.isChoice === isChoice),
      central.load,
      parameters,
    );
  const hidden = bars.filter((bar) => !shown.includes(bar));
  return {
    uncertain: tableOf(false),
    choices: tableOf(true),
    withoutEffect: hidden.map(({ key }) => nameOf(key, parameters)).sort((a, b) => a.localeCompare(b, "nl")),
  };
}

/** A choice can move the outcome far more than what is not known: each table has a scale of its own. */
function makeTable(
  bars: readonly SensitivityBar[],
  central: number,
  parameters: readonly Parameter[],
): SensitivityTable {
  const loads = [central, ...bars.flatMap(({ ends }) => ends.map(({ load }) => load))];
  const [least, most] = [Math.min(...loads), Math.max(...loads)];
  const place = (load: number) => (most === least ? 50 : ((load - least) / (most - least)) * 100);
  return { rows: bars.map((bar) => makeRow(bar, parameters, place)), centre: place(central) };
}

function makeRow(
  { key, ends }: SensitivityBar,
  parameters: readonly Parameter[],
  place: (load: number) => number,
): SensitivityRow {
  const loads = ends.map(({ load }) => load).sort((a, b) => a - b);
  const guests = ends.map((end) => end.guests).sort((a, b) => a - b);
  return {
    label: nameOf(key, parameters),
    values: wordValues(
      key,
      ends.map(({ value }) => value),
      parameters,
    ),
    guests: joinEnds(guests.map(formatWhole)),
    load: joinEnds(loads.map(formatWhole)),
    bar: { from: place(loads[0]!), to: place(loads.at(-1)!) },
  };
}

function nameOf(key: string, parameters: readonly Parameter[]): string {
  return choiceLabels[key]?.label ?? findParameter(key, parameters).label;
}

function wordValues(key: string, values: readonly (number | string)[], parameters: readonly Parameter[]): string {
  const options = choiceLabels[key]?.options;
  if (options !== undefined) return values.map((value) => (options[value] ?? String(value)).toLowerCase()).join(", ");
  const parameter = findParameter(key, parameters);
  return formatWithUnit(parameter, values.map((value) => formatFigure(parameter, Number(value))).join(" tot "));
}

/** "120 tot 160", or one figure when both ends are written the same. */
function joinEnds(texts: readonly string[]): string {
  const [first, last] = [texts[0]!, texts.at(-1)!];
  return first === last ? first : `${first}\u00a0tot\u00a0${last}`;
}

function findParameter(key: string, parameters: readonly Parameter[]): Parameter {
  const found = parameters.find((parameter) => parameter.key === key);
  if (found === undefined) throw new Error(`Parameter "${key}" is missing`);
  return found;
}

export interface DebtRow {
  label: string;
  effect: string;
  weakness: string;
  debt: string;
}

/** The figures to collect first; those without effect are left out. */
export function listDebts(debts: readonly AssumptionDebt[], parameters: readonly Parameter[]): DebtRow[] {
  return debts
    .filter(({ relativeEffect }) => relativeEffect >= 0.005)
    .map(({ key, relativeEffect, weakness, debt }) => ({
      label: nameOf(key, parameters),
      effect: `${formatWhole(relativeEffect * 100)}%`,
      weakness: `${weakness} (${qualityWords[weakness]})`,
      debt: formatDecimal(Math.round(debt * 100) / 100),
    }));
}
