import { describe, expect, it } from "vitest";
import { AGE_COUNT, GROUP_COUNT } from "../../../../src/domain/prognosis/data/age-groups.ts";
import { hashText } from "../../../../src/domain/prognosis/compile/content-hash.ts";
import { parseFraction } from "../../../../src/domain/border/fraction.ts";
import {
  hydratePrognosis,
  yearCount,
  yearIndex,
  type PrognosisBundle,
} from "../../../../src/domain/prognosis/data/model-data.ts";
import { choices } from "./small-choices.ts";

describe("the bundle as the model takes it", () => {
  const sizes = {
    basePopulation: 2 * GROUP_COUNT,
    mortalityRates: 3 * 2 * AGE_COUNT,
    mortalityRatios: 2,
    migrationRates: 2 * AGE_COUNT,
    migrationShifts: 2,
  };
  const bundle = (changes: object = {}) =>
    ({
      ...choices,
      modelVersion: "1",
      dataVersion: "v",
      municipalities: [{}],
      zones: [{}],
      ...Object.fromEntries(
        Object.entries(sizes).map(([name, size]) => [name, Array.from({ length: size }, (_, index) => index)]),
      ),
      ...changes,
    }) as unknown as PrognosisBundle;

  it("has typed arrays with the same numbers", () => {
    const data = hydratePrognosis(bundle());
    for (const [name, size] of Object.entries(sizes))
      expect(data[name as keyof typeof sizes]).toEqual(Float64Array.from({ length: size }, (_, index) => index));
    expect(data.dataVersion).toBe("v");
  });

  it.each(Object.entries(sizes))("refuses %s of another size or with a hole", (name, size) => {
    expect(() => hydratePrognosis(bundle({ [name]: [1] }))).toThrow(`${name} has 1 values, expected ${size}`);
    expect(() =>
      hydratePrognosis(bundle({ [name]: Array.from({ length: size }, (_, index) => (index === 1 ? null : 0)) })),
    ).toThrow(`${name}[1] is no number: null`);
  });

  it("refuses an official projection of another size or with a hole", () => {
    const size = 2 * 2 * GROUP_COUNT;
    const table = (length: number, hole = -1) => Array.from({ length }, (_, index) => (index === hole ? NaN : 1));
    expect(() =>
      hydratePrognosis(bundle({ official: { fromYear: 2023, population: table(size), deaths: table(size) } })),
    ).not.toThrow();
    expect(() =>
      hydratePrognosis(bundle({ official: { fromYear: 2023, population: table(3), deaths: table(size) } })),
    ).toThrow(`official population has 3 values, expected ${size}`);
    expect(() =>
      hydratePrognosis(bundle({ official: { fromYear: 2023, population: table(size), deaths: table(size, 0) } })),
    ).toThrow("official deaths[0] is no number: NaN");
  });

  it("counts its years and finds one", () => {
    const data = hydratePrognosis(bundle());
    expect([yearCount(data), yearIndex(data, 2022), yearIndex(data, 2024)]).toEqual([3, 0, 2]);
    for (const year of [2021, 2025, 2022.5, NaN])
      expect(() => yearIndex(data, year)).toThrow(`Year ${year} is outside 2022-2024`);
  });
});

describe("small readers, at their edges", () => {
  it.each([
    ["1", 1],
    ["1/3", 1 / 3],
    ["0.5", 0.5],
    [" 2/4 ", 0.5],
    ["1.5/2", 0.75],
    ["12.25/10", 1.225],
    ["1/", undefined],
    ["/2", undefined],
    [".5", undefined],
    ["1.", undefined],
    ["1/2.5", undefined],
    ["x1", undefined],
    ["1x", undefined],
    ["1/0", undefined],
  ])("a fraction %j is %s", (text, value) => {
    expect(parseFraction(text)).toBe(value);
  });

  it("a hash is FNV-1a over the bytes of the code units", () => {
    // FNV-1a of the bytes 61 00 by hand: two rounds from the offset basis.
    const round = (hash: number, byte: number) => Math.imul(hash ^ byte, 0x01000193);
    expect(hashText("a")).toBe((round(round(0x811c9dc5, 0x61), 0) >>> 0).toString(16).padStart(8, "0"));
    expect(hashText("€")).toBe((round(round(0x811c9dc5, 0xac), 0x20) >>> 0).toString(16).padStart(8, "0"));
    expect(new Set(["a", "b", "ab", "ba", "aa", "\u0100", "\u0001"].map(hashText)).size).toBe(7);
    expect(hashText("ab")).toMatch(/^[0-9a-f]{8}$/u);
  });
});
