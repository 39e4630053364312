import { expect, test } from "vitest";
import { countLoad } from "../../scripts/bench/visits/count-load.ts";

test("what visits together ask follows from what one asks", () => {
  const visit = [
    { path: "/", bytes: 20_000, isKept: false },
    { path: "/_astro/a.js", bytes: 100_000, isKept: true },
    { path: "/data/lijst.json", bytes: 30_000, isKept: false },
    { path: "/", bytes: 200, isKept: false },
  ];
  expect(countLoad(visit, 600)).toEqual({
    megabytesPerMinute: 90.12,
    megabitsPerSecond: 12.016,
    requestsPerSecond: 40,
    originPerSecond: 30,
    originPerMinuteEach: 2,
  });
  expect(countLoad([], 600).megabytesPerMinute).toBe(0);
});
