import { describe, expect, it } from "vitest";
import { shareOf } from "../../../../src/domain/prognosis/catchment/build-catchment.ts";
import { build, data, expectWhole, indexOf } from "./built-catchment.ts";

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
