import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReferralChoice } from "../../../src/domain/content/referral/brochure.ts";
import { planRegionSheet } from "../../../src/domain/content/referral/region-sheet.ts";
import { isSurer } from "../../../src/domain/directory/finding/grounds.ts";
import type { HospiceType } from "../../../src/domain/directory/records/bundle.ts";
import type { Hospice } from "../../../src/domain/directory/records/hospice.ts";

const types = [
  { id: "bth", name: "Bijna-thuis-huis" },
  { id: "hch", name: "High care hospice" },
  { id: "pu", name: "Palliatieve unit" },
  { id: "unknown", name: "Type onbekend" },
] as HospiceType[];
const choices: ReferralChoice[] = [
  { when: "Nacht.", then: "Begin daar.", type: "hch", nearest: "night" },
  { when: "Huiselijk.", then: "Begin daar.", type: "bth" },
  { when: "Arts.", then: "Begin daar.", type: "pu" },
  { when: "Zonder soort.", then: "Doe dit." },
];
const here = { name: "Hierdorp", latitude: 52.3, longitude: 6.7 };
const house = (id: string, more: Partial<Hospice> = {}): Hospice =>
  ({
    id,
    name: id,
    status: "open",
    type: "unknown",
    address: { city: "Plaats" },
    phones: [],
    networks: [],
    regions: ["hier"],
    expertise: {},
    latitude: here.latitude,
    longitude: here.longitude,
    ...more,
  }) as unknown as Hospice;
const elsewhere = (id: string, latitude: number, more: Partial<Hospice> = {}) =>
  house(id, { regions: ["elders"], latitude, ...more });
const directory = { types, networks: [], consortiumPage: "https://consortium.example/" };
const plan = (houses: Hospice[]) => planRegionSheet("hier", [here], choices, { ...directory, houses });
const needOf = (houses: Hospice[], type: string) => plan(houses).needs.find((need) => need.type === type);

describe("the sheet of a region", () => {
  it("holds every house of the region, and outside it only open ones that are near, nearest first", () => {
    const { own, outside } = plan([
      house("a"),
      house("b", { status: "unknown" }),
      elsewhere("ver", 54),
      elsewhere("tweede", 52.5),
      elsewhere("eerste", 52.4),
      elsewhere("plan", 52.31, { status: "planned" }),
    ]);
    expect(own.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(outside.map(({ id }) => id)).toEqual(["eerste", "tweede"]);
  });

  it("says of which place of the region a house outside it is so far, and that place is the nearest to it", () => {
    const towns = [here, { name: "Grensdorp", latitude: 52.5, longitude: 6.7 }];
    const houses = [elsewhere("noord", 52.6), elsewhere("zuid", 52.25)];
    const sheet = planRegionSheet("hier", towns, choices, { ...directory, houses });
    expect(sheet.outside.map(({ id, from }) => [id, from])).toEqual([
      ["zuid", "Hierdorp"],
      ["noord", "Grensdorp"],
    ]);
    for (const { distanceKm, id } of sheet.outside) expect(Math.round(distanceKm), id).toBe(id === "zuid" ? 6 : 11);
  });

  it("answers a need with what is in the region, and else names the nearest of the kind and a nearer one that may do", () => {
    const night = { care: { night: "Er is iemand.", nightBy: "homecare" } } as Partial<Hospice>;
    const far = elsewhere("ver", 53, { type: "hch" });
    const nearer = elsewhere("dichter", 52.5, night);
    expect(needOf([house("a", night), far], "hch")).toMatchObject({
      answers: [{ basis: "nightHomeCare", houses: [{ id: "a" }] }],
      nearest: [],
    });
    expect(needOf([house("a"), far, nearer], "hch")).toMatchObject({
      answers: [],
      nearest: [
        { basis: "kind", house: { id: "ver" } },
        { basis: "nightHomeCare", house: { id: "dichter" } },
      ],
    });
    expect(needOf([house("a"), elsewhere("dichtst", 52.4, { type: "hch" }), nearer], "hch")?.nearest).toHaveLength(1);
  });

  it("names a near house outside the region of which a source tells more than of any in it", () => {
    const tells = (nightBy?: "nurse" | "homecare") =>
      ({ care: { night: "Er is iemand.", ...(nightBy && { nightBy }) } }) as Partial<Hospice>;
    const need = needOf([house("dimlicht", tells()), elsewhere("zuster", 52.5, tells("nurse"))], "hch")!;
    expect(need.answers.map(({ basis }) => basis)).toEqual(["nightSign"]);
    expect(need.nearest).toMatchObject([{ basis: "nightNurse", house: { id: "zuster" }, from: "Hierdorp" }]);
    expect(needOf([house("a", tells("nurse")), elsewhere("b", 52.5, tells("nurse"))], "hch")!.nearest).toEqual([]);
    expect(needOf([house("a", tells()), elsewhere("ver", 53, tells("nurse"))], "hch")!.nearest).toEqual([]);
  });

  it("names a house as like a kind only when its record says so", () => {
    const alike = house("lijkt", { typeNote: "Het lijkt op een palliatieve unit." });
    expect(plan([alike, house("b", { type: "bth" })]).own.map(({ resembles }) => resembles)).toEqual(["pu", null]);
    expect(needOf([alike], "pu")?.answers).toMatchObject([{ basis: "alike", houses: [{ id: "lijkt" }] }]);
  });

  it("knows who answers in the evening or at the weekend by the hours in the record alone", () => {
    const hours = (text: string): Partial<Hospice> => ({ phones: [{ number: "1", kind: "hospice", hours: text }] });
    const { reachableLate } = plan([
      house("dag", hours("maandag t/m vrijdag 9.00-17.00 uur")),
      house("altijd", hours("dag en nacht")),
      house("zaterdag", hours("zaterdag 10-12 uur")),
      house("onleesbaar", hours("als er iemand is")),
      house("onbekend"),
    ]);
    expect(reachableLate.map(({ id }) => id)).toEqual(["altijd", "zaterdag"]);
  });

  it("never says of a house what its record does not: kind, number and answers are those of the directory", () => {
    const anyHouse = fc.record({
      type: fc.constantFrom("bth", "hch", "pu", "unknown"),
      status: fc.constantFrom("open", "unknown", "planned", "temporarily-closed"),
      isHere: fc.boolean(),
      hasPhone: fc.boolean(),
      hasNight: fc.boolean(),
      latitude: fc.double({ min: 51.5, max: 53.5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyHouse, { maxLength: 20 }), (drawn) => {
        const houses = drawn.map(({ type, status, isHere, hasPhone, hasNight, latitude }, index) =>
          house(`h${index}`, {
            type,
            status: status as Hospice["status"],
            regions: [isHere ? "hier" : "elders"],
            phones: hasPhone ? [{ number: `0${index}`, kind: "hospice" }] : [],
            latitude,
            ...(hasNight ? { care: { night: "Er is iemand." } } : {}),
          }),
        );
        const byId = new Map(houses.map((item) => [item.id, item]));
        const { own, outside, needs } = plan(houses);
        expect(own.map(({ id }) => id)).toEqual(
          houses.filter(({ regions }) => regions.includes("hier")).map(({ id }) => id),
        );
        for (const { id, type, status, route } of [...own, ...outside]) {
          const record = byId.get(id);
          expect([type, status]).toEqual([record?.type, record?.status]);
          expect(route.kind === "phone" ? route.number : undefined).toBe(record?.phones[0]?.number);
        }
        for (const { type, answers, nearest } of needs) {
          const named = [
            ...answers.flatMap(({ basis, houses: group }) => group.map(({ id }) => ({ basis, id }))),
            ...nearest.map(({ basis, house: { id } }) => ({ basis, id })),
          ];
          for (const { basis, id } of named) {
            const record = byId.get(id);
            expect(record?.status).toBe("open");
            if (basis === "kind") expect(record?.type).toBe(type);
            if (basis.startsWith("night")) expect(record?.care?.night).toBeDefined();
          }
          const [own] = answers;
          if (own !== undefined) for (const { basis } of nearest) expect(isSurer(basis, own.basis)).toBe(true);
        }
      }),
    );
  });
});
