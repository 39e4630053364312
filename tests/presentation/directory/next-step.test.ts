import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DirectoryData } from "../../../src/presentation/directory/directory-data.ts";
import { emptyQuery, type DirectoryQuery } from "../../../src/presentation/directory/directory-query.ts";
import { listPlaceQuestions } from "../../../src/presentation/directory/choice/place-questions.ts";
import { planNextStep } from "../../../src/presentation/directory/next-step.ts";
import { searchDirectory } from "../../../src/presentation/directory/search-directory.ts";
import { listStartingKinds, type StartingKind } from "../../../src/domain/directory/finding/starting-kinds.ts";
import { inventDirectory } from "../../fixtures/invent-directory.ts";

// Invented houses: none of these exists.
const invented = inventDirectory(30);
const kind: StartingKind = {
  id: "hch",
  name: "High care hospice",
  careBy: "Een eigen team.",
  needIds: ["tracheostoma"],
  nearest: "night",
  source: { publisher: "Verzonnen", url: "https://voorbeeld.nl/" },
};
const data: DirectoryData = {
  ...invented,
  kinds: [kind],
  needs: invented.needs.map((need) => (need.kind === "term" ? { ...need, question: `Kan ${need.id}?` } : need)),
  hospices: invented.hospices.map((hospice, index) => ({
    ...hospice,
    phone: index % 5 === 0 ? null : `000-${index}`,
    status: index % 7 === 0 ? "temporarily-closed" : "open",
    answers: { ...hospice.answers, need: { tuin: index === 1 ? "yes" : "unknown" } },
  })),
};
const from = { latitude: 52.8, longitude: 6.5 };

function plan(changes: Partial<DirectoryQuery>, place: typeof from | null = from) {
  const query = { ...emptyQuery, ...changes };
  return planNextStep(data, searchDirectory(data, query, place), query, place);
}

describe("the next step for a wish nobody answered", () => {
  test("is a call: with whom to begin, then the nearest others, each with a number, and what to ask", () => {
    const step = plan({ need: ["als", "tracheostoma"] })!;
    const [first] = step.kinds;
    const all = [...first!.houses, ...step.nearest!];
    expect(first!.kind).toBe(kind);
    expect(first!.houses.map(({ hospice, ground }) => [hospice.answers.type, ground])).toEqual([["hch", "kind"]]);
    expect(step.nearest).toHaveLength(3);
    expect(new Set(all.map(({ hospice }) => hospice.id)).size).toBe(all.length);
    expect(all.every(({ hospice, phone }) => phone === hospice.phone && hospice.status === "open")).toBe(true);
    const distances = step.nearest!.map(({ distanceKm }) => distanceKm!);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(step.questions).toEqual([...listPlaceQuestions(""), "Kan als?", "Kan tracheostoma?"]);
  });

  /** Begins at one place, with one house of the kind, one whose care at night is described, and others. */
  const planFrom = (kmOfKind: number, kmOfNight: number, place: typeof from | null = from, kmOfOthers = 0) => {
    const at = (km: number) => ({ latitude: from.latitude + km / 111.2, longitude: from.longitude });
    const placed = data.hospices.map(({ answers, ...hospice }, index) => ({
      ...hospice,
      phone: `000-${index}`,
      status: "open" as const,
      ...(index === 0 ? at(kmOfKind) : index === 1 ? at(kmOfNight) : at(kmOfOthers)),
      answers: { ...answers, need: {}, type: index === 0 ? "hch" : "bth" },
      ...(index === 1 && { night: "Een verpleegkundige.", nightBy: "nurse" as const }),
    }));
    const query = { ...emptyQuery, need: ["tracheostoma"] };
    const houses = { ...data, hospices: placed };
    const step = planNextStep(houses, searchDirectory(houses, query, place), query, place)!;
    return step;
  };
  const begin = (...given: Parameters<typeof planFrom>) =>
    planFrom(...given).kinds[0]!.houses.map(({ ground }) => ground);

  test("begins with a house of the kind where one is near; else with the nearest whose care at night is described", () => {
    expect(begin(20, 60)).toEqual(["kind"]);
    expect(begin(20, 10)).toEqual(["kind", "nightNurse"]);
    expect(begin(76, 10)).toEqual(["nightNurse", "kind"]);
    expect(begin(76, 60)).toEqual(["nightNurse", "kind"]);
    expect(begin(60, 76)).toEqual(["kind"]);
    expect(begin(76, 10, null)).toEqual(["kind"]);
  });

  test("never passes over a nearer house that the sheet of a region names, whatever the distances", () => {
    const km = fc.integer({ min: 1, max: 150 }).filter((value) => value !== 30);
    fc.assert(
      fc.property(km, km, (ofKind, ofNight) => {
        const found = begin(ofKind, ofNight);
        expect(found).toContain("kind");
        expect(found.includes("nightNurse")).toBe(ofNight <= ofKind || ofNight <= 30);
        expect(found[0]).toBe(ofKind <= 30 || ofKind <= ofNight ? "kind" : "nightNurse");
      }),
      { numRuns: 60 },
    );
  });

  test("names every near house with a ground, the better documented first, and skips none on the way to the kind", () => {
    const at = (km: number) => ({ latitude: from.latitude + km / 111.2, longitude: from.longitude });
    const told = [
      { id: "dorp", km: 0, nightBy: "homecare" },
      { id: "dimlicht", km: 20 },
      { id: "zuster", km: 27, nightBy: "nurse" },
      { id: "vrijwilligers", km: 10, nightBy: "volunteers" },
      { id: "halfweg", km: 48, nightBy: "homecare" },
      { id: "sein", km: 50 },
      { id: "soort", km: 76, type: "hch" },
      { id: "voorbij", km: 90, nightBy: "nurse" },
    ] as const;
    const houses: DirectoryData = {
      ...data,
      hospices: told.map(({ id, km, ...more }) => ({
        ...data.hospices[0]!,
        id,
        phone: "000-1",
        status: "open",
        ...at(km),
        answers: { need: {}, type: "type" in more ? more.type : "bth" },
        night: "Volgens een bron.",
        ...("nightBy" in more && { nightBy: more.nightBy }),
      })),
    };
    const query = { ...emptyQuery, need: ["tracheostoma"] };
    const step = planNextStep(houses, searchDirectory(houses, query, from), query, from)!;
    expect(step.kinds[0]!.houses.map(({ hospice }) => hospice.id)).toEqual([
      "zuster",
      "dorp",
      "dimlicht",
      "halfweg",
      "soort",
    ]);
  });

  test("never sends one past a house that is near to one that is not: of the nearer it is only unknown", () => {
    const km = fc.integer({ min: 1, max: 150 }).filter((value) => value !== 30);
    fc.assert(
      fc.property(km, km, km, (ofKind, ofNight, ofOthers) => {
        const { kinds, nearest, isNearestFirst } = planFrom(ofKind, ofNight, from, ofOthers);
        const calls = isNearestFirst ? nearest! : kinds[0]!.houses;
        const isAnyNear = Math.min(ofKind, ofNight, ofOthers) < 30;
        expect(calls[0]!.distanceKm! < 30).toBe(isAnyNear);
        // One of the kind that is near still goes before others that are near.
        if (ofKind < 30) expect(calls[0]!.hospice.answers.type).toBe("hch");
        if (isNearestFirst) expect(nearest!.every(({ distanceKm }) => distanceKm! < 30)).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(planFrom(61, 45).isNearestFirst).toBe(true);
    expect(planFrom(61, 45, null).isNearestFirst).toBe(false);
  });

  test("gives the number of the coordination point of the house to begin with, where there is one", () => {
    const point = { name: "Verzonnen Punt", phone: "000-9" };
    expect(plan({ need: ["tracheostoma"] })!.point).toBeNull();
    const pointed = { ...data, hospices: data.hospices.map((house) => ({ ...house, coordinationPoint: point })) };
    const query = { ...emptyQuery, need: ["tracheostoma"] };
    expect(planNextStep(pointed, searchDirectory(pointed, query, from), query, from)!.point).toEqual(point);
  });

  test("names no kind where the taxonomy has none, and no nearest house without a place", () => {
    expect(plan({ need: ["als"] })?.kinds).toEqual([]);
    expect(plan({ need: ["als"] }, null)?.nearest).toBeNull();
  });

  test("is there for an urgent question too, and not for one a house has answered or for no wish at all", () => {
    expect(plan({})).toBeNull();
    expect(plan({ type: ["hch"] })).toBeNull();
    expect(plan({ need: ["tuin"] })).toBeNull();
    expect(plan({ need: ["tuin", "als"] })?.questions).toEqual([...listPlaceQuestions(""), "Kan tuin?", "Kan als?"]);
    expect(plan({ need: ["als"], urgency: "spoed" })?.questions).toEqual(
      expect.arrayContaining([...listPlaceQuestions("spoed"), "Kan als?"]),
    );
  });
});

test("a kind is one to begin with only where a source says who gives care there", () => {
  const type = {
    id: "hch",
    name: "Soort",
    plural: "Soorten",
    synonyms: [],
    definition: "",
    careBy: "Een team.",
    successorFunctions: [],
    startingPointFor: ["als"],
  };
  const source = { publisher: "P", url: "https://voorbeeld.nl/", note: "Zonder datum." };
  expect(listStartingKinds([{ ...type, sources: [{ ...source, fields: ["definition"] }] }])).toEqual([]);
  expect(listStartingKinds([{ ...type, sources: [{ ...source, fields: ["care_by"] }] }])).toEqual([
    { id: "hch", name: "Soort", careBy: "Een team.", needIds: ["als"], source },
  ]);
});
