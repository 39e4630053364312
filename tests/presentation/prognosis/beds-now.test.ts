import { expect, test } from "vitest";
import { sayBedsNow } from "../../../src/components/prognosis/say-beds-now.ts";

const older = { beds: 19, hospices: 4 };

test.each([
  [{ knownBeds: 21, knownHospices: 3, hospices: 3 }, "21"],
  [{ knownBeds: 10, knownHospices: 2, hospices: 6 }, "ten minste 10 (2 van 6 huizen)"],
  [
    { knownBeds: 10, knownHospices: 2, hospices: 6, older },
    "ten minste 10 (2 van 6 huizen); verder laatst bekend 19 bedden in 4 huizen",
  ],
  [{ knownBeds: 0, knownHospices: 0, hospices: 6 }, "onbekend (6 huizen)"],
  [{ knownBeds: 0, knownHospices: 0, hospices: 4, older }, "onbekend (4 huizen); laatst bekend 19 bedden in 4 huizen"],
  [{ knownBeds: 0, knownHospices: 0, hospices: 1 }, "onbekend (1 huis)"],
  [
    { knownBeds: 0, knownHospices: 0, hospices: 1, older: { beds: 1, hospices: 1 } },
    "onbekend (1 huis); laatst bekend 1 bed in 1 huis",
  ],
])("the beds of now, of how many houses, and what was last known of the others: %o", (capacity, said) => {
  expect(sayBedsNow(capacity).replace(/\u00a0/gu, " ")).toBe(said);
});
