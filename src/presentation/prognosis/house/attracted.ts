/** Which houses win and lose requests when the beds of the plan draw people, in words and as a table. */
import { formatWhole } from "../../../charts/format-number.ts";
import type { DemandChange, NeighbourChange } from "../../../domain/prognosis/house/attraction.ts";
import { joinRange } from "../../../words/prognose.ts";
import { drawnWords, sayDrawnCaption, sayGain, sayLosers, sayNoGain, sayRest } from "../../../words/mijn-huis.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { describeWhen, type HouseCase } from "./house-facts.ts";

/** Fewer requests a year than this are not worth a row. */
const LEAST_SHOWN = 1;
const MOST_NAMED = 3;

/** null unless the plan was asked to draw people. */
export function sayAttracted({ name, question: { plannedBeds }, answer }: HouseCase): string | null {
  const { attracted } = answer;
  if (attracted === null || plannedBeds === null) return null;
  const facts = { beds: plannedBeds, name, when: describeWhen(answer) };
  const { central, low, high } = attracted.gain;
  if (Math.round(Math.abs(central)) < LEAST_SHOWN) return sayNoGain(facts);
  const direction = central > 0 ? "up" : "other";
  const edges = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
  const gain = sayGain({
    ...facts,
    direction,
    count: formatWhole(Math.abs(central)),
    low: formatWhole(edges[0]),
    high: formatWhole(edges[1]),
  });
  const named = takeFirst(listShown(answer), MOST_NAMED);
  const list = new Intl.ListFormat("nl-NL", { type: "conjunction" }).format(named.map((one) => one.name));
  return named.length === 0 ? gain : `${gain} ${sayLosers({ direction, names: list })}`;
}

/** null where no other house changes by a request a year. */
export function attractedTable(
  { name, question: { plannedBeds }, answer }: HouseCase,
  most = Infinity,
): TableContent | null {
  const shown = takeFirst(listShown(answer), most);
  if (answer.attracted === null || plannedBeds === null || shown.length === 0) return null;
  return {
    caption: sayDrawnCaption({ beds: plannedBeds, name, when: describeWhen(answer) }),
    head: [drawnWords.head, drawnWords.change, drawnWords.range],
    rows: [{ name, change: answer.attracted.gain }, ...shown].map((one) => ({
      marked: one.name === name,
      cells: [one.name, wordChange(one.change.central), wordRange(one.change)],
    })),
  };
}

/** The houses that a table of so many rows has no room for, each with its change; null when it has them all. */
export function sayFurther({ answer }: HouseCase, most: number): string | null {
  const shown = listShown(answer);
  const further = shown.slice(takeFirst(shown, most).length);
  if (further.length === 0) return null;
  const houses = further.map(({ name, change }) =>
    drawnWords.furtherHouse({ name, change: wordChange(change.central) }),
  );
  return drawnWords.further({ houses: houses.join(", ") });
}

/** What is left out of the table; null when nothing is. */
export function sayLeftOut({ answer }: HouseCase): string | null {
  return (answer.attracted?.neighbours.length ?? 0) > listShown(answer).length ? sayRest : null;
}

function listShown({ attracted }: HouseCase["answer"]) {
  return (attracted?.neighbours ?? []).filter(({ change }) => Math.abs(change.central) >= LEAST_SHOWN);
}

/** The first so many, and those whose change reads the same as that of the last of them. */
function takeFirst(shown: readonly NeighbourChange[], most: number): NeighbourChange[] {
  const last = shown[most - 1];
  if (last === undefined) return [...shown];
  return shown.filter(
    (one, index) => index < most || wordChange(one.change.central) === wordChange(last.change.central),
  );
}

function wordChange(change: number): string {
  const count = formatWhole(Math.abs(change));
  if (Math.round(Math.abs(change)) === 0) return drawnWords.same;
  return change > 0 ? drawnWords.more({ count }) : drawnWords.fewer({ count });
}

function wordRange({ low, high }: DemandChange): string {
  const edges = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
  const count = joinRange({ low: formatWhole(edges[0]), high: formatWhole(edges[1]) });
  return low + high > 0 ? drawnWords.more({ count }) : drawnWords.fewer({ count });
}
