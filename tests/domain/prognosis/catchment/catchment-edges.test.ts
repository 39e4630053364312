import { beforeAll, describe, expect, it } from "vitest";
import { buildCatchments } from "../../../../src/domain/prognosis/catchment/build-catchment.ts";
import type { CatchmentChoices } from "../../../../src/domain/prognosis/catchment/build-catchment.ts";
import {
  computeHuffMatrix,
  defaultCatchment,
  huffOptionsOf,
  huffShares,
  recallHuffMatrix,
} from "../../../../src/domain/prognosis/catchment/huff.ts";
import type { Catchment, HuffOptions } from "../../../../src/domain/prognosis/catchment/huff.ts";
import {
  applyEdits,
  applySiteChanges,
  OUTSIDE,
  setShare,
} from "../../../../src/domain/prognosis/catchment/catchment-changes.ts";
import type { SiteChange } from "../../../../src/domain/prognosis/catchment/catchment-changes.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { applyOrigins } from "../../../../src/domain/prognosis/catchment/observed-origins.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import { loadFrozenModel } from "../frozen-model.ts";

let data: ModelData;
let options: HuffOptions;
let today: Catchment;
beforeAll(() => {
  data = loadFrozenModel();
  options = huffOptionsOf(data, chooseSettings(data));
  today = defaultCatchment(data, data.sites, options);
});

function build(choices: CatchmentChoices) {
  return buildCatchments(data, chooseSettings(data), choices);
}

function copyOf({ sites, shares, outside, inflow }: Catchment): Catchment {
  return { sites: [...sites], shares: shares.slice(), outside: outside.slice(), inflow: inflow.slice() };
}

function houses(...beds: number[]): SiteChange[] {
  return beds.map((count, index) => ({
    kind: "open",
    site: {
      id: `verzonnen-${index}`,
      name: "Verzonnen huis",
      latitude: 52.6 + 0.2 * index,
      longitude: 6.1 + 0.3 * index,
      municipalityCode: data.municipalities[0]!.code,
      beds: count,
    },
  }));
}

describe("Huff at its edges", () => {
  it("takes exponents of 0 and refuses others that say nothing", () => {
    expect(huffShares([5, 50], [4, 8], { ...options, alpha: 0, beta: 0 })).toEqual([0.5, 0.5]);
    for (const wrong of [{ alpha: NaN }, { alpha: -1 }, { beta: -1 }, { detour: 0 }, { minimumKm: 0 }]) {
      expect(() => huffShares([5], [4], { ...options, ...wrong })).toThrow(`${Object.keys(wrong)[0]} cannot be`);
    }
  });

  it("misses a gemeente without postcodes", () => {
    const holed = {
      ...data,
      postcodes: data.postcodes.map((points, municipality) => (municipality === 2 ? [] : points)),
    };
    expect(() => computeHuffMatrix(holed, data.sites, options)).toThrow(
      `${data.municipalities[2]!.code} has no postcodes`,
    );
    expect(() => computeHuffMatrix({ ...data, postcodes: [] }, data.sites, options)).toThrow("has no postcodes");
  });

  it("is remembered for the same houses and exponents, and only so many of them", () => {
    const first = recallHuffMatrix(data, data.sites, { ...options, beta: 1.5 });
    expect(recallHuffMatrix(data, data.sites, { ...options, beta: 1.5 })).toBe(first);
    expect(recallHuffMatrix(data, data.sites, { ...options, beta: 1.6 })).not.toBe(first);
    for (let step = 0; step < 8; step += 1)
      recallHuffMatrix(data, data.sites.slice(0, 2), { ...options, beta: 1 + step / 100 });
    const again = recallHuffMatrix(data, data.sites, { ...options, beta: 1.5 });
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });

  it("sends everybody outside where there is no house at all", () => {
    const { shares, outside } = defaultCatchment(data, [], options);
    expect(shares).toHaveLength(0);
    expect(new Set(outside)).toEqual(new Set([1]));
  });

  it("takes shares outside of 0 and 1, but no house without a guest from the area", () => {
    const code = data.municipalities[0]!.code;
    const id = data.sites[0]!.id;
    expect(defaultCatchment(data, data.sites, options, { outside: { [code]: 1 } }).outside[0]).toBe(1);
    expect(
      defaultCatchment(data, data.sites, options, { outside: { [code]: 0 }, inflow: { [id]: 0 } }).outside[0],
    ).toBe(0);
    expect(() => defaultCatchment(data, data.sites, options, { inflow: { [id]: 1 } })).toThrow(id);
    expect(() => defaultCatchment(data, data.sites, options, { outside: { [code]: NaN } })).toThrow("NaN");
  });
});

describe("a catchment that is changed", () => {
  it("leaves the one it came from as it was", () => {
    const before = copyOf(today);
    const [{ id }] = today.sites as [Catchment["sites"][number]];
    applyEdits(data, today, [{ municipalityCode: data.municipalities[0]!.code, siteId: OUTSIDE, share: 0.3 }]);
    applyOrigins(
      data,
      today,
      [
        { siteId: id, municipalityCode: data.municipalities[0]!.code, guests: 9, year: 2025 },
        { siteId: id, municipalityCode: "GM0363", guests: 3, year: 2025 },
      ],
      10,
    );
    applySiteChanges(
      data,
      today,
      today.sites.map((site) => ({ kind: "close", siteId: site.id })),
      options,
    );
    expect(copyOf(today)).toEqual(before);
  });

  it("can be so in the first gemeente and the first house", () => {
    const code = data.municipalities[0]!.code;
    const { today: edited } = build({ edits: [{ municipalityCode: code, siteId: data.sites[0]!.id, share: 0.4 }] });
    expect(edited.shares[0]).toBeCloseTo(0.4, 12);
    expect(build({ siteChanges: houses(4) }).scenario.sites.at(-1)).toMatchObject({
      municipality: 0,
      attractionBeds: 4,
    });
  });

  it("takes a share of 0 or 1 and refuses what is none", () => {
    expect(setShare([0.5, 0.5], 0, 0)).toEqual([0, 1]);
    expect(setShare([0.5, 0.5], 0, 1)).toEqual([1, 0]);
    expect(() => setShare([0.5, 0.5], 0, NaN)).toThrow("Share must lie in [0, 1]: NaN");
    expect(() => setShare([1, 0], 0, 0.25)).toThrow("0.25 leaves 0.75 for nobody");
  });
});

describe("counts of origins at their edges", () => {
  const count = (siteId: string, municipality: number, guests: number) => ({
    siteId,
    municipalityCode: data.municipalities[municipality]!.code,
    guests,
    year: 2025,
  });

  it("add up for the same house and gemeente, in any order", () => {
    const [a, b] = [data.sites[3]!.id, data.sites[5]!.id];
    const apart = applyOrigins(data, today, [count(b, 4, 2), count(a, 4, 5), count(a, 4, 7)], 10);
    const together = applyOrigins(data, today, [count(a, 4, 12), count(b, 4, 2)], 10);
    expect(apart).toEqual(together);
    expect(apart.shares[4 * today.sites.length + 3]).toBeGreaterThan(apart.shares[4 * today.sites.length + 5]!);
  });

  it("of the first house and the first gemeente count as any other", () => {
    const counted = applyOrigins(data, today, [count(data.sites[0]!.id, 0, 50), count(data.sites[1]!.id, 0, 0)], 0);
    expect(counted.shares[1]).toBe(0);
    expect(counted.shares[0]).toBeCloseTo(today.shares[0]! + today.shares[1]!, 12);
    expect(counted.inflow[0]).toBe(0);
  });

  it("find the gemeente of any postcode", () => {
    const [postcode4] = data.postcodes[7]![0]!;
    const { id } = data.sites[2]!;
    expect(applyOrigins(data, today, [{ siteId: id, postcode4, guests: 5, year: 2025 }], 10)).toEqual(
      applyOrigins(data, today, [count(id, 7, 5)], 10),
    );
  });

  it.each([-1, NaN, Infinity])("refuse a prior or a count of %s", (wrong) => {
    expect(() => applyOrigins(data, today, [], wrong)).toThrow(`Prior guests must be a number from 0: ${wrong}`);
    expect(() => applyOrigins(data, today, [count(data.sites[0]!.id, 0, wrong)], 10)).toThrow(
      `Guests of ${data.sites[0]!.id}: ${wrong}`,
    );
  });

  it("leave the shares as they are with a prior too small to multiply with", () => {
    expect(applyOrigins(data, today, [count(data.sites[0]!.id, 0, 0)], 5e-324).shares).toEqual(today.shares);
  });
});

describe("houses that open", () => {
  it("may have from 1 to 60 beds", () => {
    expect(
      build({ siteChanges: houses(1, 60) })
        .scenario.sites.slice(-2)
        .map(({ beds }) => beds),
    ).toEqual([1, 60]);
    for (const wrong of [0, 61, 2.5])
      expect(() => build({ siteChanges: houses(wrong) })).toThrow("must be a whole number from 1 to 60");
  });

  it("divide a gemeente by Huff among themselves when all other houses are gone, and have no guests from elsewhere yet", () => {
    const close: SiteChange[] = data.sites.map(({ id }) => ({ kind: "close", siteId: id }));
    const { scenario } = build({
      outsideShares: { [data.municipalities[0]!.code]: 0.2 },
      siteChanges: [...close, ...houses(4, 8)],
    });
    const alone = computeHuffMatrix(data, scenario.sites, options);
    data.municipalities.forEach((_, municipality) => {
      const stay = municipality === 0 ? 0.8 : 1;
      for (const site of [0, 1])
        expect(scenario.shares[2 * municipality + site]).toBeCloseTo(stay * alone[2 * municipality + site]!, 12);
    });
    expect([...scenario.inflow]).toEqual([0, 0]);
    const near = (municipality: number) => scenario.shares[2 * municipality]! > scenario.shares[2 * municipality + 1]!;
    expect(new Set(data.municipalities.map((_, municipality) => near(municipality))).size).toBe(2);
  });

  it("stand beside houses that change size", () => {
    const { id } = data.sites[4]!;
    const { scenario } = build({ siteChanges: [...houses(4), { kind: "resize", siteId: id, beds: 12 }] });
    expect(scenario.sites[4]).toMatchObject({ id, beds: 12 });
    expect(scenario.sites).toHaveLength(data.sites.length + 1);
    expect(scenario.sites.filter((_, index) => index !== 4 && index < data.sites.length)).toEqual(
      data.sites.filter((_, index) => index !== 4),
    );
  });
});
