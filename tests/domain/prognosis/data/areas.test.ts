import { beforeAll, describe, expect, it } from "vitest";
import {
  AGE_GROUPS,
  GROUP_COUNT,
  lowerBoundYears,
  sumFromAge,
} from "../../../../src/domain/prognosis/data/age-groups.ts";
import {
  ALL_REGIONS,
  findMunicipalityArea,
  listRegions,
  sumOverArea,
} from "../../../../src/domain/prognosis/data/regions.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { SEX_COUNT, yearCount } from "../../../../src/domain/prognosis/data/model-data.ts";
import { loadFrozenModel } from "../frozen-model.ts";

let data: ModelData;
beforeAll(() => {
  data = loadFrozenModel();
});

describe("age groups", () => {
  it("are nineteen, five years each and an open one", () => {
    expect(AGE_GROUPS).toHaveLength(19);
    expect([AGE_GROUPS[0], AGE_GROUPS[17], AGE_GROUPS[18]]).toEqual(["0-4", "85-89", "90+"]);
    expect(AGE_GROUPS.map(lowerBoundYears)).toEqual(Array.from({ length: 19 }, (_, group) => 5 * group));
  });

  it.each(["", "oud", "85", "85-", "x85-89", "85-89x", "90++", "-89"])('are not "%s"', (text) => {
    expect(() => lowerBoundYears(text)).toThrow(`Not an age group: "${text}"`);
  });

  it("add up from an age on, the open group included", () => {
    const people = Float64Array.from(AGE_GROUPS, (_, group) => group + 1);
    expect(sumFromAge(people, 0)).toBe(190);
    expect(sumFromAge(people, 85)).toBe(18 + 19);
    expect(sumFromAge(people, 90)).toBe(19);
    for (const wrong of [-5, 3, 95, NaN])
      expect(() => sumFromAge(people, wrong)).toThrow(`No age group starts at ${wrong}`);
  });
});

describe("areas", () => {
  it("are all regions, or the one that is named", () => {
    expect(listRegions(data, ALL_REGIONS)).toBe(data.regions);
    for (const region of data.regions) expect(listRegions(data, region.id)).toEqual([region]);
    expect(() => listRegions(data, "gelderland")).toThrow('Unknown region "gelderland"');
  });

  it("are one whole gemeente, which has the calibration of its largest region", () => {
    const shared = data.municipalities.findIndex(({ code }) => code === "GM0177");
    const weights = data.regions.flatMap(({ id, parts }) =>
      parts.filter(({ municipality }) => municipality === shared).map(({ weight }) => ({ id, weight })),
    );
    expect(weights).toHaveLength(2);
    const [largest, other] = weights.sort((a, b) => b.weight - a.weight);
    expect(findMunicipalityArea(data, ALL_REGIONS, "GM0177")).toEqual({
      id: largest!.id,
      label: "Raalte",
      parts: [{ municipality: shared, weight: 1 }],
    });
    expect(findMunicipalityArea(data, other!.id, "GM0177").id).toBe(other!.id);
    // The order of the regions makes no difference.
    expect(findMunicipalityArea({ ...data, regions: [...data.regions].reverse() }, ALL_REGIONS, "GM0177").id).toBe(
      largest!.id,
    );
    expect(() => findMunicipalityArea(data, "friesland", "GM0177")).toThrow(
      'Gemeente "GM0177" does not lie in "friesland"',
    );
    expect(() => findMunicipalityArea(data, ALL_REGIONS, "GM9999")).toThrow("GM9999");
  });

  it("weigh their gemeenten in sums over both sexes", () => {
    const cells = data.municipalities.length * yearCount(data) * SEX_COUNT * GROUP_COUNT;
    const table = new Float64Array(cells).fill(1);
    const area = {
      id: "",
      label: "",
      parts: [
        { municipality: 0, weight: 1 },
        { municipality: 3, weight: 0.25 },
      ],
    };
    expect([...sumOverArea(data, table, area, data.years.last)]).toEqual(new Array<number>(GROUP_COUNT).fill(2.5));
  });
});
