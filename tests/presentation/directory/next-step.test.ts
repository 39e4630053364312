import { describe, expect, test } from "vitest";
import type { DirectoryData } from "../../../src/presentation/directory/directory-data.ts";
import { emptyQuery, type DirectoryQuery } from "../../../src/presentation/directory/directory-query.ts";
import { planNextStep } from "../../../src/presentation/directory/next-step.ts";
import { searchDirectory } from "../../../src/presentation/directory/search-directory.ts";
import { listStartingKinds } from "../../../src/domain/directory/finding/starting-kinds.ts";
import { inventDirectory } from "../../fixtures/invent-directory.ts";

// Invented houses: none of these exists.
const invented = inventDirectory(30);
const kind = {
  id: "hch",
  name: "High care hospice",
  careBy: "Een eigen team.",
  needIds: ["tracheostoma"],
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
  test("is a call: houses of the kind to begin with, then the nearest others, each with a number, and what to ask", () => {
    const step = plan({ need: ["als", "tracheostoma"] })!;
    const [first] = step.kinds;
    const all = [...first!.houses, ...step.nearest!];
    expect(first!.kind).toBe(kind);
    expect(first!.houses.map(({ hospice }) => hospice.answers.type)).toEqual(["hch", "hch"]);
    expect(step.nearest).toHaveLength(3);
    expect(new Set(all.map(({ hospice }) => hospice.id)).size).toBe(all.length);
    expect(all.every(({ hospice, phone }) => phone === hospice.phone && hospice.status === "open")).toBe(true);
    const distances = step.nearest!.map(({ distanceKm }) => distanceKm!);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    expect(step.questions).toEqual(["Kan als?", "Kan tracheostoma?"]);
  });

  test("begins with the nearest houses where every house of the kind is far, and with the kind where one is near", () => {
    const near = { latitude: from.latitude, longitude: from.longitude };
    const far = { latitude: from.latitude + 1, longitude: from.longitude };
    const order = (ofKind: typeof near, others: typeof near, place: typeof from | null = from) => {
      const placed = data.hospices.map((hospice) => ({
        ...hospice,
        ...(hospice.answers.type === kind.id ? ofKind : others),
      }));
      const query = { ...emptyQuery, need: ["tracheostoma"] };
      const houses = { ...data, hospices: placed };
      return planNextStep(houses, searchDirectory(houses, query, place), query, place)!.isNearestFirst;
    };
    expect(order(far, near)).toBe(true);
    expect(order(near, near)).toBe(false);
    expect(order(far, far)).toBe(false);
    expect(order(far, near, null)).toBe(false);
  });

  test("names no kind where the taxonomy has none, and no nearest house without a place", () => {
    expect(plan({ need: ["als"] })?.kinds).toEqual([]);
    expect(plan({ need: ["als"] }, null)?.nearest).toBeNull();
  });

  test("is there for an urgent question too, and not for one a house has answered or for no wish at all", () => {
    expect(plan({})).toBeNull();
    expect(plan({ type: ["hch"] })).toBeNull();
    expect(plan({ need: ["tuin"] })).toBeNull();
    expect(plan({ need: ["tuin", "als"] })?.questions).toEqual(["Kan tuin?", "Kan als?"]);
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
