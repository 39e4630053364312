import { expect, test } from "vitest";
import type { WayIn } from "../../../../src/domain/directory/house/ways-in.ts";
import { sayWaysIn, writeWaysIn } from "../../../../src/presentation/directory/house/say-ways-in.ts";
import { sayOldYear, withoutYear } from "../../../../src/words/hospicepagina.ts";
import { waysInWords } from "../../../../src/words/zonder-nummer.ts";

// Invented houses and networks.
const networks: WayIn[] = ["een", "twee"].map((name) => ({ kind: "network", url: `https://${name}.example/` }));
const neighbour: WayIn = {
  kind: "neighbour",
  id: "b",
  name: "Huis B",
  phone: "000-1",
  isGeneral: false,
  distanceKm: 12.4,
  of: "Huis A",
};

test("what to do is said once of two networks, and both are named", () => {
  const text = writeWaysIn([...networks, neighbour]);
  expect(text.toLowerCase().split(waysInWords.network)).toHaveLength(2);
  expect(text).toContain(`een.example ${waysInWords.or} twee.example, ${waysInWords.or} `);
  expect(sayWaysIn(networks).map(({ text: where }) => where)).toEqual(["een.example", "twee.example"]);
});

test("the number of another house is told with its year, whose it is, and that a source has no date", () => {
  const afterOf = (changes: object) => sayWaysIn([{ ...neighbour, ...changes }])[0]!.after;
  expect(afterOf({ asOf: "2023-11-21" })).toBe(`(${sayOldYear({ year: "2023" })})`);
  expect(afterOf({ asOf: "2026", isGeneral: true })).toBe(`(${waysInWords.general}, ${sayOldYear({ year: "2026" })})`);
  expect(afterOf({})).toBe(`(${withoutYear})`);
  const english = { sayOldYear: ({ year }: { year: string }) => `from ${year}`, withoutYear: "undated" };
  expect(sayWaysIn([{ ...neighbour, asOf: "2020" }], waysInWords, "c", english)[0]!.after).toBe("(from 2020)");
});

test("a distance says from which house it counts", () => {
  expect(writeWaysIn([neighbour])).toMatch(/Huis B.*12 km.*Huis A/u);
});

test("a house is not named as another one on its own page", () => {
  const [own] = sayWaysIn([neighbour], waysInWords, "b");
  expect(own!.before).toBe(waysInWords.here);
  expect(sayWaysIn([neighbour], waysInWords, "c")[0]!.before).toContain("Huis B");
});
