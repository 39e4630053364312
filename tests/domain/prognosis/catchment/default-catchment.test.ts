import { describe, expect, it } from "vitest";
import { distanceKm } from "../../../../src/domain/border/distance.ts";
import { shareOf } from "../../../../src/domain/prognosis/catchment/build-catchment.ts";
import { build, data, expectWhole, indexOf } from "./built-catchment.ts";

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

describe("asked again", () => {
  it("gives the same catchment for the same choices, and another as soon as one differs", () => {
    const code = data.municipalities[0]!.code;
    const first = build();
    expect(build()).toBe(first);
    const leaving = build({ outsideShares: { [code]: 0.5 } });
    expect(leaving.today.outside[0]).toBe(0.5);
    expect(build().today).toEqual(first.today);
    expect(build({}, { huffBeta: 3 }).today.shares).not.toEqual(first.today.shares);
  });
});
