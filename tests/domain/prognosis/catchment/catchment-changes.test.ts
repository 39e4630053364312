import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm } from "../../../../src/domain/border/distance.ts";
import { listMoves, shareOf } from "../../../../src/domain/prognosis/catchment/build-catchment.ts";
import { huffShares } from "../../../../src/domain/prognosis/catchment/huff.ts";
import type { Catchment } from "../../../../src/domain/prognosis/catchment/huff.ts";
import { OUTSIDE, setShare } from "../../../../src/domain/prognosis/catchment/catchment-changes.ts";
import { build, data, expectWhole, huff, indexOf } from "./built-catchment.ts";

fc.configureGlobal({ seed: 2026 });

describe("an edited share", () => {
  it("scales the others by (1 - s) / (1 - old)", () => {
    expect(setShare([0.5, 0.3, 0.2], 0, 0.75)).toEqual([0.75, 0.15, 0.1]);
  });

  it("keeps a row adding to 1, whatever is typed in", () => {
    const row = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(row, fc.nat(39), fc.double({ min: 0, max: 1, noNaN: true }), (weights, position, share) => {
        const all = weights.reduce((a, b) => a + b, 0);
        const edited = setShare(
          weights.map((weight) => weight / all),
          position % weights.length,
          share,
        );
        expect(edited[position % weights.length]).toBe(share);
        expect(Math.abs(edited.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it("is refused when the others are all 0 or the share is none, and changes nothing when it is the same", () => {
    expect(() => setShare([1, 0, 0], 0, 0.5)).toThrow(RangeError);
    expect(() => setShare([0.5, 0.5], 0, 1.5)).toThrow("1.5");
    expect(() => setShare([0.5, 0.5], 2, 0.5)).toThrow(RangeError);
    expect(setShare([1, 0], 0, 1)).toEqual([1, 0]);
  });

  it("works on the share outside as on any other, one edit after the other", () => {
    const { today } = build({
      edits: [
        { municipalityCode: "GM0106", siteId: "hospice-raalte", share: 0.4 },
        { municipalityCode: "GM0106", siteId: OUTSIDE, share: 0.5 },
      ],
    });
    expectWhole(today);
    expect(shareOf(today, indexOf("GM0106"), OUTSIDE)).toBe(0.5);
    expect(shareOf(today, indexOf("GM0106"), "hospice-raalte")).toBeCloseTo(0.2, 12);
    expect(() => build({ edits: [{ municipalityCode: "GM9999", siteId: OUTSIDE, share: 0.5 }] })).toThrow("GM9999");
  });
});

describe("houses that close, change or open", () => {
  const assen = "hospice-het-alteveer-assen";
  const open = {
    kind: "open",
    site: { id: "nieuw", name: "Nieuw huis", municipalityCode: "GM0106", latitude: 53, longitude: 6.56, beds: 5 },
  } as const;

  it("leave everything alone when nothing changes", () => {
    const { today, scenario } = build();
    expect(scenario).toBe(today);
    expect(listMoves(data, today, scenario)).toEqual([]);
    const same = build({ siteChanges: [{ kind: "resize", siteId: assen, beds: 6 }] });
    expect(listMoves(data, same.today, same.scenario)).toEqual([]);
  });

  it("send the guests of a closed house to the others in proportion, and keep what goes outside", () => {
    const { today, scenario } = build({
      outsideShares: { GM0106: 0.2 },
      siteChanges: [{ kind: "close", siteId: assen }],
    });
    expectWhole(scenario);
    expect(scenario.sites).toHaveLength(today.sites.length - 1);
    const row = indexOf("GM0106");
    const gone = shareOf(today, row, assen);
    for (const other of ["hospice-raalte", "t-huis-van-heden-emmen"]) {
      expect(shareOf(scenario, row, other)).toBeCloseTo((shareOf(today, row, other) * 0.8) / (0.8 - gone), 12);
    }
    expect(shareOf(scenario, row, OUTSIDE)).toBe(0.2);
  });

  it("weigh a share by (new beds / beds)^alpha, observed shares too", () => {
    const origins = [
      { siteId: assen, municipalityCode: "GM0114", guests: 25, year: 2024 },
      { siteId: "hospice-raalte", municipalityCode: "GM0114", guests: 1, year: 2024 },
    ];
    const { today, scenario } = build(
      { origins, siteChanges: [{ kind: "resize", siteId: assen, beds: 12 }] },
      { huffAlpha: 1.5 },
    );
    expectWhole(scenario);
    const row = indexOf("GM0114");
    const odds = (catchment: Catchment) => shareOf(catchment, row, assen) / shareOf(catchment, row, "hospice-raalte");
    expect(odds(scenario) / odds(today)).toBeCloseTo(2 ** 1.5, 9);
  });

  it("give a new house its Huff share and shrink the others alike", () => {
    const { today, scenario } = build({ siteChanges: [open] });
    expectWhole(scenario);
    const row = indexOf("GM0106");
    const sites = [...data.sites, { latitude: 53, longitude: 6.56, attractionBeds: 5 }];
    const byHand = data.postcodes[row]!.map(([, latitude, longitude]) =>
      huffShares(
        sites.map((site) => distanceKm({ latitude, longitude }, site)),
        sites.map(({ attractionBeds }) => attractionBeds),
        huff,
      ).at(-1)!,
    );
    const share = byHand.reduce((a, b) => a + b, 0) / byHand.length;
    expect(shareOf(scenario, row, "nieuw")).toBeCloseTo(share, 12);
    expect(shareOf(scenario, row, assen)).toBeCloseTo(shareOf(today, row, assen) * (1 - share), 12);
    expect(scenario.sites.at(-1)).toMatchObject({ region: "drenthe", beds: 5 });
  });

  it("say who moves where, and moves cancel out", () => {
    const { today, scenario } = build({ siteChanges: [{ kind: "close", siteId: assen }, open] });
    const moves = listMoves(data, today, scenario).filter(({ municipalityCode }) => municipalityCode === "GM0106");
    expect(moves.find(({ siteId }) => siteId === assen)?.after).toBe(0);
    expect(moves.find(({ siteId }) => siteId === "nieuw")?.before).toBe(0);
    expect(moves.reduce((sum, { before, after }) => sum + after - before, 0)).toBeCloseTo(0, 12);
  });

  it("send a gemeente elsewhere whole when all its houses are gone", () => {
    const { scenario } = build({
      edits: [{ municipalityCode: "GM0106", siteId: assen, share: 1 }],
      siteChanges: [{ kind: "close", siteId: assen }],
    });
    expectWhole(scenario);
    expect(shareOf(scenario, indexOf("GM0106"), OUTSIDE)).toBe(1);
    expect(shareOf(scenario, indexOf("GM0114"), OUTSIDE)).toBe(0);
    const none = build({ siteChanges: data.sites.map(({ id }) => ({ kind: "close", siteId: id }) as const) }).scenario;
    expect(none.sites).toEqual([]);
    expectWhole(none);
  });

  it("send them to the new house when that is the only one left", () => {
    const siteChanges = [...data.sites.map(({ id }) => ({ kind: "close", siteId: id }) as const), open];
    const { scenario } = build({ outsideShares: { GM0106: 0.2 }, siteChanges });
    expectWhole(scenario);
    expect(shareOf(scenario, indexOf("GM0106"), "nieuw")).toBeCloseTo(0.8, 12);
  });

  it("are refused for houses that are not there, beds that cannot be, and a house changed twice", () => {
    expect(() => build({ siteChanges: [{ kind: "close", siteId: "nergens" }] })).toThrow("nergens");
    expect(() => build({ siteChanges: [{ kind: "resize", siteId: assen, beds: 0 }] })).toThrow("1 to 60: 0");
    expect(() =>
      build({
        siteChanges: [
          { kind: "close", siteId: assen },
          { kind: "resize", siteId: assen, beds: 3 },
        ],
      }),
    ).toThrow(assen);
    expect(() => build({ siteChanges: [{ ...open, site: { ...open.site, id: assen } }] })).toThrow(assen);
    expect(() => build({ siteChanges: [{ ...open, site: { ...open.site, municipalityCode: "GM9999" } }] })).toThrow(
      "GM9999",
    );
    expect(() => build({ siteChanges: [{ ...open, site: { ...open.site, beds: 61 } }] })).toThrow("61");
  });
});
