import { expect, test } from "vitest";
import type { WayIn } from "../../../../src/domain/directory/house/ways-in.ts";
import { sayWaysIn, writeWaysIn } from "../../../../src/presentation/directory/house/say-ways-in.ts";
import { markWays } from "../../../../src/presentation/directory/house/mark-ways.ts";
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

test("a distance says from which house it counts", () => {
  expect(writeWaysIn([neighbour])).toMatch(/Huis B.*12\u00a0km.*Huis A/u);
});

test("a house is not named as another one on its own page", () => {
  const [own] = sayWaysIn([neighbour], waysInWords, "b");
  expect(own!.before).toBe(waysInWords.here);
  expect(sayWaysIn([neighbour], waysInWords, "c")[0]!.before).toContain("Huis B");
});

test("the number of a neighbour says whose and how old it is, as any other number beside it does", () => {
  const general: WayIn = { ...neighbour, isGeneral: true, asOf: "2020-03" };
  const mark = (asOf: string | undefined) => (asOf === undefined ? null : `uit ${asOf.slice(0, 4)}`);
  expect(writeWaysIn(markWays([general], mark))).toContain(`000-1 (${waysInWords.general}, uit 2020)`);
  expect(writeWaysIn(markWays([neighbour, ...networks], mark))).not.toContain("(");
});
