import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_REGIONS } from "../../../../src/domain/prognosis/data/regions.ts";
import { listLeftOut } from "../../../../src/domain/prognosis/own-figures/left-out.ts";
import { NO_FIGURES, replaceFigures } from "../../../../src/domain/prognosis/own-figures/own-figures.ts";
import { readOwnFigures } from "../../../../src/domain/prognosis/own-figures/read-own-figures.ts";

const names = fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 4 });

describe("houses whose rows were left out", () => {
  it("are kept on the device and named once, of the region and of all regions", () => {
    fc.assert(
      fc.property(names, names, (counts, origins) => {
        const figures = { ...NO_FIGURES, bedsBySite: { "huis-a": 4 }, leftOut: { counts, origins } };
        const own = readOwnFigures(JSON.stringify(replaceFigures(null, "streek", figures)));
        const all = [...new Set([...counts, ...origins])];
        expect([listLeftOut(own, "streek"), listLeftOut(own, ALL_REGIONS)]).toEqual([all, all]);
        expect([listLeftOut(own, "elders"), listLeftOut(null, "streek")]).toEqual([[], []]);
      }),
    );
  });
});
