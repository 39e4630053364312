import { describe, expect, test } from "vitest";
import { distanceKm } from "../../../../src/domain/border/distance.ts";
import { findHospices } from "../../../fixtures/find-hospices.ts";
import type { Wish } from "../../../../src/domain/directory/finding/match.ts";
import { prepareHospiceWords } from "../../../../src/domain/directory/finding/hospice-words.ts";
import { tableOf } from "../../../../src/domain/directory/finding/search-table.ts";
import type { SearchableHospice } from "../../../../src/domain/directory/finding/searchable.ts";

// Invented houses: none of these exists. One hundredth of a degree of latitude is 1.11 km.
const make = (id: string, changes: Partial<SearchableHospice> = {}): SearchableHospice => ({
  id,
  name: `Huis ${id}`,
  otherNames: "",
  place: "",
  organization: "",
  typeWords: "",
  termWords: "",
  areaWords: "",
  answers: { type: "bth", region: ["twente"], need: {} },
  latitude: 52.3,
  longitude: 6.5,
  ...changes,
});
type Claims = Record<string, "yes" | "on-consultation" | "no" | "unknown">;
const saying = (need: Claims, changes = {}) => ({ answers: { type: "bth", region: ["twente"], need, ...changes } });
const asking = (...needs: string[]): Wish[] => needs.map((choice) => ({ facet: "need", choice }));
/** Counts without what nobody says. */
const told = (counts: Record<string, Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(counts).map(([choice, said]) => [
      choice,
      Object.fromEntries(Object.entries(said).filter(([, count]) => count > 0)),
    ]),
  );
const makeThree = () => [
  make("c", { name: "Alfa", ...saying({ als: "yes", tuin: "no" }), latitude: 52.4 }),
  make("a", { name: "Beta", ...saying({ als: "on-consultation", roken: "unknown" }), latitude: 52.31 }),
  make("b", { name: "Alfa", ...saying({ als: "no" }, { type: "hch", region: ["salland"] }), latitude: 52.6 }),
];
const at = { latitude: 52.3, longitude: 6.5 };
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe("a search over a few houses", () => {
  test("orders equal names by id, and counts what each house says", () => {
    const { found, counts } = findHospices(makeThree(), {});
    expect(idsOf(found)).toEqual(["b", "c", "a"]);
    expect(Object.fromEntries(Object.entries(counts).map(([facet, said]) => [facet, told(said)]))).toMatchObject({
      type: { bth: { meets: 2, lacks: 1 }, hch: { meets: 1, lacks: 2 } },
      region: { twente: { meets: 2, lacks: 1 }, salland: { meets: 1, lacks: 2 } },
      distance: {},
      need: { als: { meets: 1, "on-consultation": 1, lacks: 1 }, tuin: { lacks: 1, unknown: 2 } },
    });
    expect(found.every(({ distanceKm: km, isKnown }) => km === null && isKnown)).toBe(true);
  });

  test("a term that is known of one house is counted, whichever the answer", () => {
    const verdicts = { yes: "meets", "on-consultation": "on-consultation", no: "lacks" } as const;
    for (const value of ["yes", "on-consultation", "no"] as const) {
      const { counts } = findHospices([make("a", saying({ als: value })), make("b")], {});
      expect(told(counts.need)).toEqual({ als: { [verdicts[value]]: 1, unknown: 1 } });
    }
    expect(findHospices([make("a", saying({ als: "unknown" }))], {}).counts.need).toEqual({});
  });

  test("by fit puts who lacks nothing first, and by name keeps that order within each block", () => {
    const houses = makeThree();
    const search = (sort: "match" | "name", terms: string[]) =>
      findHospices(houses, { wishes: asking(...terms), sort });
    expect(idsOf(search("match", ["tuin", "als"]).found)).toEqual(["a"]);
    expect(idsOf(search("match", ["als"]).found)).toEqual(["c", "a"]);
    expect(idsOf(search("name", ["als"]).found)).toEqual(["c", "a"]);
    expect(idsOf(search("match", ["tuin", "als"]).nearMisses)).toEqual(["c", "b"]);
  });

  test("with a place puts the nearest first, whatever it says and however well the words fit, unless asked by name", () => {
    const houses = makeThree();
    for (const sort of ["match", "distance"] as const)
      expect(idsOf(findHospices(houses, { wishes: asking("als"), from: at, sort }).found)).toEqual(["a", "c"]);
    expect(idsOf(findHospices(houses, { wishes: asking("als"), from: at, sort: "name" }).found)).toEqual(["c", "a"]);
    expect(idsOf(findHospices(houses, { wishes: asking("tuin", "als"), from: at }).nearMisses)).toEqual(["c", "b"]);
    const named = [make("ver", { name: "Linde", latitude: 52.9 }), make("dicht", { place: "Linde", latitude: 52.31 })];
    expect(idsOf(findHospices(named, { text: "linde", from: at }).found)).toEqual(["dicht", "ver"]);
    expect(idsOf(findHospices(named, { text: "linde", sort: "distance" }).found)).toEqual(["ver", "dicht"]);
  });

  test("puts who says no to everything in the order of distance too, once the fewest are chosen", () => {
    const refusing = (id: string, latitude: number, ...needs: string[]) =>
      make(id, { latitude, ...saying(Object.fromEntries(needs.map((need) => [need, "no" as const]))) });
    const houses = [
      refusing("a", 52.9, "als", "tuin"),
      refusing("b", 52.4, "als", "tuin", "roken"),
      refusing("c", 52.31, "als", "tuin", "roken", "hond"),
      refusing("d", 52.35, "als", "tuin", "roken", "hond"),
    ];
    const { nearest } = findHospices(houses, { wishes: asking("als", "tuin", "roken", "hond"), from: at });
    expect(idsOf(nearest)).toEqual(["c", "b", "a"]);
  });

  test("shows at most three who lack more, and only when nobody comes near", () => {
    const far = ["a", "b", "c", "d"].map((id) => make(id, saying({ als: "no", tuin: "no" })));
    expect(idsOf(findHospices(far, { wishes: asking("als", "tuin") }).nearest)).toEqual(["a", "b", "c"]);
    expect(findHospices([...far, make("e", saying({ als: "no" }))], { wishes: asking("als", "tuin") }).nearest).toEqual(
      [],
    );
    expect(findHospices([...far, make("e")], { wishes: asking("als", "tuin") }).nearest).toEqual([]);
  });

  test("counts a distance with its border, and none without a place", () => {
    const ten = make("tien", { latitude: at.latitude + (10 / 6371) * (180 / Math.PI) * (1 - 1e-12) });
    expect(distanceKm(at, ten)).toBeCloseTo(10, 9);
    expect(findHospices([ten, make("twintig", { latitude: 52.45 })], { from: at }).counts.distance).toMatchObject({
      10: { meets: 1 },
      20: { meets: 2 },
      30: { meets: 2 },
    });
    expect(findHospices([ten], {}).counts.distance).toEqual({});
  });

  test("asks for a distance only where there is a place to measure from", () => {
    const wishes: Wish[] = [{ facet: "distance", choice: "10" }];
    const far = [make("ver", { latitude: 53.2 })];
    expect(idsOf(findHospices(far, { wishes }).found)).toEqual(["ver"]);
    expect(idsOf(findHospices(far, { wishes, from: at }).nearMisses)).toEqual(["ver"]);
  });

  test("has one table for one list, finds words only once they are indexed, and finds the same after a second time", async () => {
    const houses = makeThree();
    expect(tableOf(houses)).toBe(tableOf(houses));
    expect(tableOf(houses)).not.toBe(tableOf([...houses]));
    expect(() => tableOf(houses).rankByWords("beta")).toThrow(/indexed/u);
    for (let time = 0; time < 2; time++) {
      await prepareHospiceWords(houses);
      expect([...tableOf(houses).rankByWords("beta").ranks!.keys()]).toEqual(["a"]);
    }
    expect(idsOf(findHospices(houses, { text: "beta" }).found)).toEqual(["a"]);
    const measured = tableOf(houses).measureFrom(at);
    expect(tableOf(houses).measureFrom(at)).toBe(measured);
    const { kilometres } = tableOf(houses).measureFrom({ ...at, latitude: 53 });
    expect([...kilometres]).not.toEqual([...measured.kilometres]);
    // Each house is judged once for a place, and not for each letter that is typed beside it.
    expect(measured.verdictsOf("distance")).toBe(measured.verdictsOf("distance"));
    expect([...measured.kilometres]).toEqual(houses.map((house) => distanceKm(at, house)));
  });
});
