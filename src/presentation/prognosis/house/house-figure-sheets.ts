/** Tables of the report of one house as sheets in numbers to calculate with, where the paper has them in words. */
import type { HouseLevers, LeverEnd } from "../../../domain/prognosis/house/levers.ts";
import { neighbourHeads, moveSheetHeads, houseSheets, regionBand } from "../../../words/mijn-huis-rapport.ts";
import { drawnWords } from "../../../words/mijn-huis.ts";
import { sheetHeads } from "../../../words/prognose-meenemen.ts";
import { BED_RULES } from "../../../domain/prognosis/beds/beds.ts";
import { toWholeBeds } from "../../../domain/prognosis/beds/capacity.ts";
import { findYear } from "../outcome/prognosis-view.ts";
import { nameColumns, numberCell, type NumberLook, type Sheet, type SheetCell } from "../sheets/sheet.ts";
import { standSheet } from "../sheets/stand-sheet.ts";
import type { TakeAlongFacts } from "../sheets/take-along-facts.ts";
import { labelLever } from "./house-moves.ts";
import type { HouseCase } from "./house-facts.ts";

const FIGURE_WIDTH = 24;

/** Every house nearby, however little it changes; null where the plan draws nobody. */
export function neighbourSheet({ name, answer: { attracted } }: HouseCase): Sheet | null {
  if (attracted === null) return null;
  return {
    name: houseSheets.neighbours,
    columns: nameColumns([drawnWords.head, ...neighbourHeads], FIGURE_WIDTH),
    rows: [{ name, change: attracted.gain }, ...attracted.neighbours].map((one) => [
      one.name,
      ...[one.change.central, one.change.low, one.change.high].map((change) => numberCell(change, "tenths")),
    ]),
  };
}

type Unit = keyof typeof moveSheetHeads.units;

const UNITS: Record<HouseLevers["levers"][number]["name"], { unit: Unit; look: NumberLook }> = {
  admissions: { unit: "perYear", look: "tenths" },
  refusals: { unit: "perYear", look: "tenths" },
  uncounted: { unit: "perYear", look: "tenths" },
  stay: { unit: "days", look: "tenths" },
  turnover: { unit: "days", look: "tenths" },
  deaths: { unit: "factor", look: "hundredths" },
  use: { unit: "factor", look: "hundredths" },
  region: { unit: "factor", look: "hundredths" },
  house: { unit: "factor", look: "hundredths" },
  attraction: { unit: "drawn", look: "tenths" },
};

/** All that moves the answer, with what is refused at either end; empty where the house would be full always. */
export function moveSheet({ levers }: HouseLevers, { answer }: HouseCase): Sheet {
  return {
    name: houseSheets.moves,
    columns: nameColumns(moveSheetHeads.heads, FIGURE_WIDTH),
    rows: levers.map(({ name, low, high }) => {
      const { unit, look } = UNITS[name];
      const cells = (end: LeverEnd): SheetCell[] => [numberCell(end.value, look), numberCell(end.refused, "percent")];
      return [labelLever(name, answer.year), moveSheetHeads.units[unit], ...cells(low), ...cells(high)];
    }),
  };
}

/** What the region needs and has, by every rule, with the margin of the pool. */
export function regionSheet(facts: Pick<TakeAlongFacts, "view" | "places" | "year">): Sheet {
  const { columns, rows } = standSheet(facts);
  const { intervals } = findYear(facts.view, facts.year);
  const bands = sheetHeads.bands.slice(0, 2).map((band) => regionBand({ band }));
  return {
    name: houseSheets.region,
    columns: [...columns, ...bands.map((head) => ({ head, width: FIGURE_WIDTH }))],
    rows: rows.map((row, index) => [
      ...row,
      ...(intervals?.bedsByRule[BED_RULES[index]!]?.pooled.interval67 ?? []).map((edge) =>
        numberCell(toWholeBeds(edge), "whole"),
      ),
    ]),
  };
}
