/** What each figure of the model does to the outcome, as rows of a table with a bar between the two outcomes. */
import { formatWhole } from "../../../charts/format-number.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { Sensitivity, SensitivityBar } from "../../../domain/prognosis/explaining/sensitivity.ts";
import { describeEnds, labelBar, rankBars } from "./ranked-bars.ts";

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

/** By the load: the page shows guests beside it. */
export function listSensitivity(model: ModelData, sensitivity: Sensitivity): SensitivityTables {
  const { moving, unmoved } = rankBars(sensitivity, "load");
  const tableOf = (isChoice: boolean) =>
    makeTable(
      model,
      moving.filter((bar) => bar.isChoice === isChoice),
      sensitivity.central.load,
    );
  return {
    uncertain: tableOf(false),
    choices: tableOf(true),
    withoutEffect: unmoved.map(({ key }) => labelBar(model, key)).sort((a, b) => a.localeCompare(b, "nl")),
  };
}

/** A choice can move the outcome far more than what is not known: each table has a scale of its own. */
function makeTable(model: ModelData, bars: readonly SensitivityBar[], central: number): SensitivityTable {
  const loads = [central, ...bars.flatMap(({ ends }) => ends.map(({ load }) => load))];
  const [least, most] = [Math.min(...loads), Math.max(...loads)];
  const place = (load: number) => (most === least ? 50 : ((load - least) / (most - least)) * 100);
  return { rows: bars.map((bar) => makeRow(model, bar, place)), centre: place(central) };
}

function makeRow(model: ModelData, bar: SensitivityBar, place: (load: number) => number): SensitivityRow {
  const loads = bar.ends.map(({ load }) => load).sort((a, b) => a - b);
  const guests = bar.ends.map((end) => end.guests).sort((a, b) => a - b);
  return {
    label: labelBar(model, bar.key),
    values: describeEnds(model, bar, "load"),
    guests: joinEnds(guests.map(formatWhole)),
    load: joinEnds(loads.map(formatWhole)),
    bar: { from: place(loads[0]!), to: place(loads.at(-1)!) },
  };
}

/** "120 tot 160", or one figure when both ends are written the same. */
function joinEnds(texts: readonly string[]): string {
  const [first, last] = [texts[0]!, texts.at(-1)!];
  return first === last ? first : `${first}\u00a0tot\u00a0${last}`;
}
