import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DirectoryData } from "../../../src/presentation/directory/directory-data.ts";
import { emptyQuery, type DirectoryQuery } from "../../../src/presentation/directory/directory-query.ts";
import { listPlaceQuestions } from "../../../src/presentation/directory/choice/place-questions.ts";
import { planNextStep, type NextStep } from "../../../src/presentation/directory/next-step.ts";
import { sayWhy } from "../../../src/presentation/directory/say-call.ts";
import { searchDirectory } from "../../../src/presentation/directory/search-directory.ts";
import { listStartingKinds, type StartingKind } from "../../../src/domain/directory/finding/starting-kinds.ts";
import { nextStepWords } from "../../../src/words/vervolgstap.ts";
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

const callsOf = ({ first, near, further }: NextStep) => [...(first ? [first] : []), ...near, ...further];

describe("the next step for a wish nobody answered", () => {
  test("is a call: with whom to begin, then others, each with a number, and what to ask", () => {
    const step = plan({ need: ["als", "tracheostoma"] })!;
    const all = callsOf(step);
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(new Set(all.map(({ hospice }) => hospice.id)).size).toBe(all.length);
    expect(all.every(({ hospice }) => hospice.phone !== null && hospice.status === "open")).toBe(true);
    const near = all.map(({ distanceKm }) => distanceKm! <= 30);
    expect(near).toEqual([...near].sort((a, b) => Number(b) - Number(a)));
    expect(step.questions).toEqual([...listPlaceQuestions(""), "Kan als?", "Kan tracheostoma?"]);
  });

  const at = (km: number) => ({ latitude: from.latitude + km / 111.2, longitude: from.longitude });
  interface Told {
    id: string;
    km: number;
    type?: string;
    nightBy?: "nurse" | "homecare" | "volunteers";
    night?: string;
    need?: Record<string, "yes" | "on-consultation" | "no">;
    answerMarks?: Readonly<Record<string, string>>;
    phone?: null;
    status?: "temporarily-closed";
    guestMunicipalities?: readonly string[];
    guestArea?: string;
  }
  const dimlicht: Told = { id: "dimlicht", km: 20, night: "Volgens een bron." };
  /** From one place in gemeente Veldstad, with only these houses. */
  function planTold(told: readonly Told[], need = ["tracheostoma"], place: typeof from | null = from): NextStep | null {
    const houses: DirectoryData = {
      ...data,
      hospices: told.map(({ km, type = "bth", need: answers = {}, nightBy, ...more }) => ({
        ...data.hospices[1]!,
        phone: "000-1",
        status: "open",
        ...at(km),
        answers: { need: answers, type },
        ...(nightBy && { night: "Volgens een bron.", nightBy }),
        ...more,
      })),
    };
    const query = { ...emptyQuery, need };
    const placed = place && { ...place, municipality: "Veldstad" };
    return planNextStep(houses, searchDirectory(houses, query, placed), query, placed);
  }
  const idsOf = (step: NextStep | null) => (step ? callsOf(step).map(({ hospice }) => hospice.id) : []);

  test("names every near house with a ground, the better documented first, and skips none on the way to the kind", () => {
    const step = planTold([
      { id: "dorp", km: 0, nightBy: "homecare" },
      dimlicht,
      { id: "zuster", km: 27, nightBy: "nurse" },
      { id: "vrijwilligers", km: 10, nightBy: "volunteers" },
      { id: "halfweg", km: 48, nightBy: "homecare" },
      { id: "sein", km: 50, night: "Volgens een bron." },
      { id: "soort", km: 76, type: "hch" },
      { id: "voorbij", km: 90, nightBy: "nurse" },
    ])!;
    expect([step.first!, ...step.near].map(({ hospice }) => hospice.id)).toEqual([
      "zuster",
      "dorp",
      "dimlicht",
      "vrijwilligers",
    ]);
    expect(step.further.map(({ hospice }) => hospice.id)).toEqual(["halfweg", "sein", "soort", "voorbij"]);
    expect(step.order).toEqual(["night"]);
    expect(step.kinds).toEqual([{ kind, found: "further" }]);
  });

  test("never sends one past a house that is near to one that is not, and begins with one of the kind that is near", () => {
    const km = fc.integer({ min: 1, max: 150 }).filter((value) => value !== 30);
    fc.assert(
      fc.property(km, km, km, (ofKind, ofNight, ofOther) => {
        const step = planTold([
          { id: "soort", km: ofKind, type: "hch" },
          { id: "nacht", km: ofNight, nightBy: "nurse" },
          { id: "ander", km: ofOther },
        ])!;
        const isNear = [step.first!, ...step.near, ...step.further].map(({ distanceKm }) => distanceKm! < 30);
        expect(isNear).toEqual([...isNear].sort((a, b) => Number(b) - Number(a)));
        if (ofKind < 30) expect(step.first!.hospice.id).toBe("soort");
        else if (ofNight < 30) expect(step.first!.hospice.id).toBe("nacht");
        expect(idsOf(step)).toContain("soort");
        expect(step.kinds[0]!.found).toBe(ofKind < 30 ? "near" : "further");
      }),
      { numRuns: 60 },
    );
  });

  test("names of each wish the nearest known to answer it, near or not, and says where nobody is known to", () => {
    const told: Told[] = [
      { id: "dichtbij", km: 2 },
      { id: "gesloten", km: 40, need: { tuin: "yes" }, status: "temporarily-closed" },
      { id: "tuin", km: 60, need: { tuin: "yes" } },
      { id: "overleg", km: 50, need: { tracheostoma: "on-consultation" }, phone: null },
      { id: "verderop", km: 70, need: { tuin: "yes", tracheostoma: "no" } },
    ];
    const step = planTold(told, ["tuin", "tracheostoma", "als"])!;
    expect(step.first!.hospice.id).toBe("dichtbij");
    expect(step.known.map(({ nearest }) => nearest && [nearest.hospice.id, nearest.verdict])).toEqual([
      ["tuin", "meets"],
      ["overleg", "on-consultation"],
      null,
    ]);
    expect(step.known.every(({ name }) => name !== "")).toBe(true);
    // Nothing to tell where nobody is known to meet any of them, nor a nearest without a place.
    expect(planTold([{ id: "dichtbij", km: 2 }], ["tuin", "als"])!.known).toEqual([]);
    expect(planTold(told, ["tuin", "als"], null)!.known).toEqual([]);
  });

  test("begins nearby for a wish only a house further on is known to meet as well, and names that one", () => {
    const told: Told[] = [
      { id: "vlakbij", km: 2 },
      { id: "dorp", km: 8 },
      { id: "ja", km: 53, need: { tuin: "yes" }, answerMarks: { tuin: "bron uit 2017" } },
    ];
    const step = planTold(told, ["tuin"])!;
    expect(step.first!.hospice.id).toBe("vlakbij");
    expect(step.near.map(({ hospice }) => hospice.id)).toEqual(["dorp"]);
    expect(idsOf(step)).toContain("ja");
    expect(step.known.map(({ nearest }) => [nearest?.hospice.id, nearest?.mark])).toEqual([["ja", "bron uit 2017"]]);
    // The same advice as where nobody is known to: the same houses first, in the same order.
    expect(idsOf(step).slice(0, 2)).toEqual(idsOf(planTold(told, ["als"])).slice(0, 2));
    // Where a near one answers it begins there, and does not say it twice.
    const near = planTold([told[0]!, { ...told[1]!, need: { tuin: "yes" } }, told[2]!], ["tuin"])!;
    expect([near.first!.hospice.id, near.known]).toEqual(["dorp", []]);
    // None where the nearest itself is known to, nor without a place: then who is known to stands first in the list.
    expect(planTold([{ id: "ja", km: 1, need: { tuin: "yes" } }, ...told.slice(0, 2)], ["tuin"])).toBeNull();
    expect(planTold(told, ["tuin"], null)).toBeNull();
  });

  test("is the same in whatever order the list stands", () => {
    const orders = (["match", "distance", "name"] as const).map((sort) => plan({ need: ["tuin"], sort }));
    expect(orders[0]).not.toBeNull();
    expect(orders.map(idsOf)).toEqual(orders.map(() => idsOf(orders[0]!)));
  });

  test("puts who names other gemeenten behind who is near, without leaving it out or calling it a no", () => {
    const step = planTold([
      { id: "elders", km: 20, nightBy: "nurse", guestMunicipalities: ["Bosdorp"], guestArea: "Inwoners van Bosdorp." },
      {
        id: "hier",
        km: 2,
        nightBy: "homecare",
        guestMunicipalities: ["Veldstad"],
        guestArea: "Inwoners van Veldstad.",
      },
      { id: "onbekend", km: 3 },
    ])!;
    expect(idsOf(step)).toEqual(["hier", "onbekend", "elders"]);
    expect(step.order).toContain("others");
    expect(callsOf(step).map(({ guests }) => guests)).toEqual(["named", "unknown", "others"]);
    // Better documented, and yet behind: its own line says why.
    expect(sayWhy(step.near.at(-1)!)).toContain(nextStepWords.guestsBehind({ places: "Bosdorp" }));
    expect(callsOf(step).map(({ isBehind }) => isBehind)).toEqual([false, false, true]);
    // Alone it is still the one to call.
    const alone = planTold([{ id: "elders", km: 20, guestMunicipalities: ["Bosdorp"] }])!;
    expect(idsOf(alone)).toEqual(["elders"]);
    expect(sayWhy(alone.first!)).toContain(nextStepWords.guests({ places: "Bosdorp" }));
  });

  test("begins near with who says yes to one of the wishes, also without a number, and says which wish", () => {
    const step = planTold(
      [
        { id: "dichtbij", km: 1, nightBy: "nurse" },
        { id: "zegt-ja", km: 9, phone: null, need: { tuin: "yes" } },
        { id: "zonder", km: 2, phone: null },
        { id: "ver", km: 60, need: { tuin: "yes" } },
      ],
      ["tracheostoma", "tuin"],
    )!;
    expect(idsOf(step)).toEqual(["zegt-ja", "dichtbij", "ver"]);
    expect(step.order[0]).toBe("says");
    expect(sayWhy(step.first!)).toContain("tuin");
  });

  test("knows the nearest house of the kind that is asked for, wherever it stands, and none where there is none", () => {
    const step = planTold([
      { id: "dichtbij", km: 5 },
      { id: "verste", km: 90, type: "hch" },
      { id: "soort", km: 76, type: "hch" },
    ])!;
    expect(step.nearestOfKind.get(kind.id)?.hospice.id).toBe("soort");
    expect(planTold([{ id: "dichtbij", km: 5 }])!.nearestOfKind.size).toBe(0);
  });

  test("leaves no near house out for want of a number, and none further than the calls", () => {
    const step = planTold([
      { id: "zonder", km: 2, phone: null },
      { id: "eerst", km: 5 },
      { id: "laatst", km: 9 },
      { id: "zonder-ver", km: 20, phone: null },
    ])!;
    expect(idsOf(step)).toEqual(["eerst", "laatst"]);
    expect(step.withoutNumber.map(({ hospice }) => hospice.id)).toEqual(["zonder"]);
  });

  test("whatever is told, every near house comes before every further one, those of other gemeenten last among the near", () => {
    const told = fc.record({
      km: fc.integer({ min: 1, max: 90 }).filter((value) => value !== 30),
      type: fc.constantFrom("bth", "hch"),
      yes: fc.boolean(),
      guests: fc.constantFrom(undefined, ["Veldstad"], ["Bosdorp"]),
    });
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 8 }), (drawn) => {
        const step = planTold(
          drawn.map(({ km, type, yes, guests }, index) => ({
            id: `h${index}`,
            km,
            type,
            ...(yes && { need: { tuin: "yes" as const } }),
            ...(guests && { guestMunicipalities: guests }),
          })),
          ["tracheostoma", "tuin"],
        )!;
        const near = callsOf(step).filter(({ distanceKm }) => distanceKm! < 30);
        expect(callsOf(step).slice(0, near.length)).toEqual(near);
        const ranks = near.map(({ guests, says }) => Number(guests === "others") * 2 + Number(says.length === 0));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  test("knows the networks of the gemeente of the place, more than one where it lies in two, and none without a place", () => {
    const networks = [
      { id: "veld", name: "Netwerk Veld", municipalities: ["Veldstad", "Bosdorp"] },
      { id: "bos", name: "Netwerk Bos", municipalities: ["Bosdorp"] },
    ];
    const query = { ...emptyQuery, need: ["tracheostoma"] };
    const idsAt = (municipality: string | null, place: typeof from | null = from) => {
      const placed = place && { ...place, municipality };
      return planNextStep({ ...data, networks }, searchDirectory(data, query, placed), query, placed)!.networks.map(
        ({ id }) => id,
      );
    };
    expect(idsAt("Veldstad")).toEqual(["veld"]);
    expect(idsAt("Bosdorp")).toEqual(["veld", "bos"]);
    expect(idsAt(null)).toEqual([]);
    expect(idsAt("Veldstad", null)).toEqual([]);
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
    expect(plan({ need: ["als"] }, null)?.first).toBeNull();
  });

  test("is there for an urgent question too, and not for one a house has answered or for no wish at all", () => {
    expect(plan({})).toBeNull();
    expect(plan({ type: ["hch"] })).toBeNull();
    expect(plan({ need: ["tuin"] }, null)).toBeNull();
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
