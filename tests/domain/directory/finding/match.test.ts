import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACET_IDS, type FacetId } from "../../../../src/domain/directory/finding/facets.ts";
import {
  explainMatch,
  judge,
  measureFit,
  type JudgedHospice,
  type Wish,
} from "../../../../src/domain/directory/finding/match.ts";

// An invented house.
const house: JudgedHospice = {
  answers: {
    type: "bth",
    region: ["salland"],
    need: { dementie: "yes", als: "on-consultation", beademing: "no", roken: "unknown" },
  },
};
const wish = (facet: FacetId, choice: string): Wish => ({ facet, choice });
const term = (id: string): Wish => wish("need", id);

describe("why a hospice fits, and why not", () => {
  it("says of a need what the house says of it", () => {
    expect(judge(house, term("dementie"))).toBe("meets");
    expect(judge(house, term("als"))).toBe("on-consultation");
    expect(judge(house, term("beademing"))).toBe("lacks");
  });

  it("knows of nothing that nobody asked: unknown is neither yes nor no", () => {
    for (const id of ["roken", "tracheostoma", "constructor", "__proto__"])
      expect(judge(house, term(id))).toBe("unknown");
    for (const facet of FACET_IDS) expect(judge({ answers: {} }, wish(facet, "salland"))).toBe("unknown");
  });

  it("meets its type and each of its regions, and lacks another", () => {
    expect(judge(house, wish("type", "bth"))).toBe("meets");
    expect(judge(house, wish("type", "hch"))).toBe("lacks");
    expect(judge(house, wish("region", "salland"))).toBe("meets");
    expect(judge({ answers: { region: ["salland", "twente"] } }, wish("region", "twente"))).toBe("meets");
    expect(judge(house, wish("region", "twente"))).toBe("lacks");
  });

  it("meets a distance that it lies within by the number it is told by, the border included", () => {
    expect(judge(house, wish("distance", "10"), 10.4)).toBe("meets");
    expect(judge(house, wish("distance", "10"), 10.6)).toBe("lacks");
  });

  it("gives every wish its reason, in the order of the wishes", () => {
    const wishes = [term("als"), term("dementie"), term("zuurstof")];
    expect(explainMatch(house, wishes)).toEqual([
      { wish: wishes[0], verdict: "on-consultation" },
      { wish: wishes[1], verdict: "meets" },
      { wish: wishes[2], verdict: "unknown" },
    ]);
  });

  it("ranks unknown exactly between yes and no, and on consultation between yes and unknown", () => {
    const penalty = (id: string) => measureFit(house, [term(id)]).penalty;
    expect(penalty("roken")).toBe((penalty("dementie") + penalty("beademing")) / 2);
    expect(penalty("als")).toBe((penalty("dementie") + penalty("roken")) / 2);
  });

  it("measures a fit as the sum of its reasons", () => {
    const needs = fc.constantFrom("dementie", "als", "beademing", "roken", "tuin").map(term);
    fc.assert(
      fc.property(fc.array(needs, { maxLength: 8 }), (wishes) => {
        const verdicts = explainMatch(house, wishes).map(({ verdict }) => verdict);
        const { lackCount, lackedIndex, isKnown } = measureFit(house, wishes);
        expect(lackCount).toBe(verdicts.filter((verdict) => verdict === "lacks").length);
        expect(lackedIndex).toBe(verdicts.lastIndexOf("lacks"));
        expect(isKnown).toBe(verdicts.every((verdict) => verdict === "meets" || verdict === "on-consultation"));
      }),
    );
  });
});
