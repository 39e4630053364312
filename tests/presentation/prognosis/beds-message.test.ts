import { expect, test } from "vitest";
import { model, STANDARD_YEAR, standardView } from "../../../src/components/prognosis/standard-view.ts";
import { toWholeBeds } from "../../../src/domain/prognosis/beds/capacity.ts";
import { findYear } from "../../../src/presentation/prognosis/outcome/prognosis-view.ts";
import { saySentences } from "../../../src/presentation/prognosis/explaining/say-sentences.ts";
import {
  gatherOutcome,
  layoutThread,
  sayBedsMessage,
} from "../../../src/presentation/prognosis/explaining/outcome-now.ts";
import { joinRange } from "../../../src/words/prognose.ts";
import { threadKey } from "../../../src/words/prognose-uitkomst.ts";

const view = standardView(model.regions[0]!.id);
const withBeds = (first: number, last: number) => ({
  ...view,
  years: view.years.map((one) => ({
    ...one,
    beds: { ...one.beds, occupancy: { ...one.beds.occupancy, pooled: one.year === STANDARD_YEAR ? last : first } },
  })),
});

test("beds of a few houses are no mark beside the need of all; those of all houses are", () => {
  const counted = (knownHospices: number) => ({ ...view, capacity: { knownBeds: 7, knownHospices, hospices: 3 } });
  expect(layoutThread(counted(0), STANDARD_YEAR)!.known).toBeNull();
  expect(layoutThread(counted(2), STANDARD_YEAR)!.known).toBeNull();
  expect(layoutThread(counted(3), STANDARD_YEAR)!.known).toBeGreaterThan(0);
});

test("both bands of the thread are told with their numbers, the narrow one as the sentence below it says it", () => {
  const { inner, outer } = layoutThread(view, STANDARD_YEAR)!;
  const { interval95 } = findYear(view, STANDARD_YEAR).intervals!.bedsByRule.occupancy!.pooled;
  const [low, high] = interval95.map((edge) => String(toWholeBeds(edge))) as [string, string];
  expect(gatherOutcome(view, STANDARD_YEAR).range).toContain(inner.range);
  expect(outer.range).toBe(joinRange({ low, high }));
  expect(threadKey.outer({ range: outer.range })).toContain(outer.range);
});

test("the message names both figures where whole beds differ, and none where they are the same", () => {
  expect(sayBedsMessage(withBeds(30.2, 33.1), STANDARD_YEAR)).toMatch(/31.*34/u);
  expect(sayBedsMessage(withBeds(33.1, 30.2), STANDARD_YEAR)).toMatch(/34.*31/u);
  expect(sayBedsMessage(withBeds(33.1, 33.9), STANDARD_YEAR)).not.toContain("34");
  expect(sayBedsMessage(withBeds(33.1, 30.2), STANDARD_YEAR)).not.toBe(
    sayBedsMessage(withBeds(30.2, 33.1), STANDARD_YEAR),
  );
});

test("in the first year of the view the message says how many, and compares with nothing", () => {
  const [first] = view.years;
  const message = sayBedsMessage(view, first!.year);
  expect(message).toContain(String(toWholeBeds(findYear(view, first!.year).beds.occupancy.pooled)));
  expect(message.match(new RegExp(String(first!.year), "gu"))).toHaveLength(1);
});

test("why no difference can be said stands in what is known: of how many houses, and never of each", () => {
  const sayGap = (knownHospices: number, hospices: number) =>
    saySentences({ ...view, plannedCapacity: null, capacity: { knownBeds: 7, knownHospices, hospices } }, STANDARD_YEAR)
      .gap;
  expect(sayGap(2, 3)).toContain("2 van de 3");
  expect(sayGap(0, 3)).toContain("alle 3");
  expect(sayGap(0, 1)).not.toContain("alle");
  for (const said of [sayGap(2, 3), sayGap(0, 3), sayGap(0, 1)]) expect(said).not.toContain("elk huis");
});
