import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { distanceKm } from "../../../../src/domain/border/distance.ts";
import { buildCatchments, listMoves, shareOf } from "../../../../src/domain/prognosis/catchment/build-catchment.ts";
import type { CatchmentChoices } from "../../../../src/domain/prognosis/catchment/build-catchment.ts";
import { huffShares } from "../../../../src/domain/prognosis/catchment/huff.ts";
import type { Catchment, HuffOptions } from "../../../../src/domain/prognosis/catchment/huff.ts";
import { OUTSIDE, setShare } from "../../../../src/domain/prognosis/catchment/catchment-changes.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import type { Settings } from "../../../../src/domain/prognosis/data/settings.ts";
import { loadFrozenModel } from "../frozen-model.ts";

fc.configureGlobal({ seed: 2026 });

const huff: HuffOptions = { alpha: 1, beta: 2, detour: 1.3, minimumKm: 2 };

let data: ModelData;
beforeAll(() => {
  data = loadFrozenModel();
});

function build(choices: CatchmentChoices = {}, settings: Partial<Settings> = {}) {
  return buildCatchments(data, chooseSettings(data, settings), choices);
}

function rowSums({ sites, shares, outside }: Catchment): number[] {
  return Array.from(
    outside,
    (leaving, row) =>
      leaving + shares.subarray(row * sites.length, (row + 1) * sites.length).reduce((a, b) => a + b, 0),
  );
}

function expectWhole(catchment: Catchment): void {
  for (const sum of rowSums(catchment)) expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
  for (const share of [...catchment.shares, ...catchment.outside]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1 + 1e-12);
  }
}

function indexOf(code: string): number {
  return data.municipalities.findIndex((municipality) => municipality.code === code);
}

describe("Huff shares", () => {
  it("go to the hospice with more beds and nearer by, with the square of the distance", () => {
    expect(huffShares([10, 20], [4, 4], huff)[0]).toBeCloseTo(0.8, 12);
    expect(huffShares([10, 10], [6, 2], huff)[0]).toBeCloseTo(0.75, 12);
  });

  it("take distances below the least as the least", () => {
    expect(huffShares([0, 1], [3, 3], huff)).toEqual([0.5, 0.5]);
  });

  it("do not depend on the detour as long as nothing is near", () => {
    const distances = [12, 30, 7];
    const straight = huffShares(distances, [2, 5, 3], { ...huff, detour: 1 });
    huffShares(distances, [2, 5, 3], huff).forEach((share, index) => expect(share).toBeCloseTo(straight[index]!, 12));
  });

  it("give nobody to a hospice without beds, whatever the exponent", () => {
    expect(huffShares([5, 5], [0, 3], { ...huff, alpha: 0 })).toEqual([0, 1]);
  });

  it("add to 1 for any distances, beds and exponents", () => {
    const hospice = fc.record({
      km: fc.double({ min: 0, max: 1e6, noNaN: true }),
      beds: fc.integer({ min: 1, max: 1000 }),
    });
    const options = fc.record({
      alpha: fc.double({ min: 0, max: 50, noNaN: true }),
      beta: fc.double({ min: 0, max: 50, noNaN: true }),
      detour: fc.double({ min: 1, max: 2, noNaN: true }),
      minimumKm: fc.double({ min: 0.5, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(hospice, { minLength: 1, maxLength: 40 }), options, (hospices, chosen) => {
        const shares = huffShares(
          hospices.map(({ km }) => km),
          hospices.map(({ beds }) => beds),
          chosen,
        );
        expect(Math.abs(shares.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-12);
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    [[1, 2], [3], huff],
    [[-1], [3], huff],
    [[NaN], [3], huff],
    [[1], [-3], huff],
    [[1], [Infinity], huff],
    [[1], [0], huff],
    [[], [], huff],
    [[1], [3], { ...huff, beta: -1 }],
    [[1], [3], { ...huff, minimumKm: 0 }],
    [[1], [3], { ...huff, detour: NaN }],
  ])("throw a RangeError for distances %j and beds %j with %j", (distances, beds, options) => {
    expect(() => huffShares(distances, beds, options)).toThrow(RangeError);
  });
});

describe("the sites", () => {
  it("are houses, each in one region, with beds filled in for attraction only", () => {
    expect(data.sites.length).toBeGreaterThan(0);
    expect(data.sites.filter(({ beds }) => beds === null).map(({ attractionBeds }) => attractionBeds)).not.toContain(0);
    for (const { beds, attractionBeds } of data.sites) if (beds !== null) expect(attractionBeds).toBe(beds);
    for (const { region } of data.sites) expect(data.regions.map(({ id }) => id)).toContain(region);
    expect(data.sites.find(({ id }) => id === "hospice-dalfsen")?.region).toBe("ijssel-vecht");
    expect(data.sites.find(({ id }) => id === "hospice-raalte")?.region).toBe("salland");
  });

  it("draw by what was counted of them, else by the median of their type", () => {
    const countOf = ({ beds, otherBeds }: (typeof data.sites)[number]) => beds ?? otherBeds?.lastKnown?.beds;
    const counted = data.sites
      .flatMap((site) => (site.type === "bth" ? [countOf(site) ?? []].flat() : []))
      .sort((a, b) => a - b);
    const median = (counted[Math.ceil(counted.length / 2) - 1]! + counted[Math.floor(counted.length / 2)]!) / 2;
    for (const site of data.sites.filter(({ type }) => type === "bth"))
      expect(site.attractionBeds, site.id).toBe(countOf(site) ?? (counted.length > 0 ? median : site.attractionBeds));
  });
});

describe("the default catchment", () => {
  it("adds to 1 in every gemeente", () => {
    expectWhole(build().today);
  });

  it("is the mean over the postcodes of a gemeente, each counting the same", () => {
    const { sites, shares } = build().today;
    const row = indexOf("GM0106");
    const points = data.postcodes[row]!;
    const byHand = sites.map(() => 0);
    for (const [, latitude, longitude] of points) {
      const weights = sites.map(
        (site) => site.attractionBeds / Math.max(2, 1.3 * distanceKm({ latitude, longitude }, site)) ** 2,
      );
      const all = weights.reduce((a, b) => a + b, 0);
      weights.forEach((weight, site) => (byHand[site]! += weight / all / points.length));
    }
    byHand.forEach((share, site) => expect(shares[row * sites.length + site]).toBeCloseTo(share, 12));
  });

  it("sends most people of Assen to the hospice of Assen", () => {
    expect(shareOf(build().today, indexOf("GM0106"), "hospice-het-alteveer-assen")).toBeGreaterThan(0.7);
  });

  it("lets the share outside leave first, and is 0 when nothing is typed in", () => {
    const { today } = build({ outsideShares: { GM0106: 0.25 } });
    expectWhole(today);
    expect(today.outside[indexOf("GM0106")]).toBe(0.25);
    expect([...build().today.outside].every((share) => share === 0)).toBe(true);
    const site = "hospice-het-alteveer-assen";
    expect(shareOf(today, indexOf("GM0106"), site)).toBeCloseTo(
      0.75 * shareOf(build().today, indexOf("GM0106"), site),
      12,
    );
  });

  it("takes beds that are typed in for beds that are known", () => {
    const { today } = build({ knownBeds: { "hospice-raalte": 12 } });
    expect(today.sites.find(({ id }) => id === "hospice-raalte")).toMatchObject({ beds: 12, attractionBeds: 12 });
    expect(shareOf(today, indexOf("GM0177"), "hospice-raalte")).toBeGreaterThan(
      shareOf(build().today, indexOf("GM0177"), "hospice-raalte"),
    );
  });

  it("refuses shares and beds that cannot be, and places it does not know", () => {
    expect(() => build({ outsideShares: { GM0106: 1.2 } })).toThrow("[0, 1]: 1.2");
    expect(() => build({ outsideShares: { GM9999: 0.2 } })).toThrow("GM9999");
    expect(() => build({ inflowShares: { "hospice-raalte": 1 } })).toThrow("[0, 1): 1");
    expect(() => build({ knownBeds: { "hospice-raalte": 2.5 } })).toThrow("2.5");
    expect(() => build({ knownBeds: { nergens: 3 } })).toThrow("nergens");
  });
});

describe("observed origins", () => {
  const assen = "hospice-het-alteveer-assen";
  const emmen = "t-huis-van-heden-emmen";

  it("mix counts with the default as ten pseudo-guests would", () => {
    const before = build().today;
    const origins = [
      { siteId: assen, municipalityCode: "GM0106", guests: 6, year: 2024 },
      { siteId: emmen, municipalityCode: "GM0106", guests: 30, year: 2024 },
    ];
    const { today } = build({ origins });
    expectWhole(today);
    const row = indexOf("GM0106");
    const [p1, p2] = [shareOf(before, row, assen), shareOf(before, row, emmen)];
    const q = p1 + p2;
    expect(shareOf(today, row, assen)).toBeCloseTo((q * (6 + 10 * p1)) / (36 + 10 * q), 12);
    expect(shareOf(today, row, emmen)).toBeCloseTo((q * (30 + 10 * p2)) / (36 + 10 * q), 12);
    expect(shareOf(today, row, "hospice-raalte")).toBe(shareOf(before, row, "hospice-raalte"));
  });

  it("leave a gemeente without a count as it was, and everything without counts", () => {
    const { today } = build({ origins: [{ siteId: assen, municipalityCode: "GM0106", guests: 6, year: 2024 }] });
    const row = indexOf("GM0114");
    expect(shareOf(today, row, assen)).toBeCloseTo(shareOf(build().today, row, assen), 12);
    expect(build({ origins: [] }).today.shares).toEqual(build().today.shares);
  });

  it("find the gemeente of a postcode", () => {
    const [postcode4] = data.postcodes[indexOf("GM0106")]![0]!;
    const byPostcode = build({ origins: [{ siteId: emmen, postcode4, guests: 9, year: 2024 }] }).today;
    const byCode = build({ origins: [{ siteId: emmen, municipalityCode: "GM0106", guests: 9, year: 2024 }] }).today;
    expect(byPostcode.shares).toEqual(byCode.shares);
  });

  it("take guests from elsewhere as the inflow of a house, unless one is typed in", () => {
    const origins = [
      { siteId: assen, municipalityCode: "GM0106", guests: 45, year: 2024 },
      { siteId: assen, municipalityCode: "GM0200", guests: 5, year: 2024 },
    ];
    const position = data.sites.findIndex(({ id }) => id === assen);
    expect(build({ origins }).today.inflow[position]).toBeCloseTo(0.1, 12);
    expect(build({ origins, inflowShares: { [assen]: 0.3 } }).today.inflow[position]).toBe(0.3);
    expect(build().today.inflow[position]).toBe(0);
  });

  it("keep the rows whole with the smallest prior there is", () => {
    const origins = [{ siteId: assen, municipalityCode: "GM0106", guests: 0, year: 2024 }];
    const { today } = build({ origins }, { originPriorGuests: 5e-324 });
    expectWhole(today);
  });

  it("refuse a house of which no guest comes from the area", () => {
    const origins = [{ siteId: assen, municipalityCode: "GM0200", guests: 5, year: 2024 }];
    expect(() => build({ origins })).toThrow("all 5 guests come from elsewhere");
    expect(build({ origins: [{ ...origins[0]!, guests: 0 }] }).today.inflow).toEqual(build().today.inflow);
  });

  it("follow the counts alone when the prior weighs nothing, and keep rows without any", () => {
    const origins = [
      { siteId: assen, municipalityCode: "GM0106", guests: 1, year: 2024 },
      { siteId: emmen, municipalityCode: "GM0106", guests: 3, year: 2024 },
    ];
    const { today } = build({ origins }, { originPriorGuests: 0 });
    expectWhole(today);
    const row = indexOf("GM0106");
    expect(shareOf(today, row, emmen) / shareOf(today, row, assen)).toBeCloseTo(3, 12);
    expect(shareOf(today, indexOf("GM0114"), emmen)).toBe(shareOf(build().today, indexOf("GM0114"), emmen));
  });

  it("refuse counts of unknown houses, negative counts, and rows with no place or two", () => {
    const row = { siteId: assen, municipalityCode: "GM0106", guests: 1, year: 2024 };
    expect(() => build({ origins: [{ ...row, siteId: "nergens" }] })).toThrow("nergens");
    expect(() => build({ origins: [{ ...row, guests: -1 }] })).toThrow("-1");
    expect(() => build({ origins: [{ ...row, municipalityCode: undefined }] })).toThrow("gemeente or a postcode");
    expect(() => build({ origins: [{ ...row, postcode4: 9401 }] })).toThrow("one of the two");
  });
});

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
