import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  explainMatch,
  judge,
  measureFit,
  type JudgedHospice,
  type Wish,
} from "../../../../src/domain/directory/finding/match.ts";

// An invented house.
const house: JudgedHospice = {
  type: "bth",
  regions: ["salland"],
  claims: { dementie: "yes", als: "on-consultation", beademing: "no", roken: "unknown" },
  latitude: 52.25,
  longitude: 6.16,
};
const term = (id: string): Wish => ({ kind: "term", id });

describe("why a hospice fits, and why not", () => {
  it("says of a need what the house says of it", () => {
    expect(judge(house, term("dementie"))).toBe("meets");
    expect(judge(house, term("als"))).toBe("on-consultation");
    expect(judge(house, term("beademing"))).toBe("lacks");
  });

  it("knows of nothing that nobody asked: unknown is neither yes nor no", () => {
    for (const id of ["roken", "tracheostoma", "constructor", "__proto__"])
      expect(judge(house, term(id))).toBe("unknown");
    expect(judge({ ...house, type: "unknown" }, { kind: "type", ids: ["bth"] })).toBe("unknown");
    expect(judge({ ...house, regions: [] }, { kind: "region", ids: ["salland"] })).toBe("unknown");
  });

  it("meets one of the types and regions asked, and lacks another", () => {
    expect(judge(house, { kind: "type", ids: ["hch", "bth"] })).toBe("meets");
    expect(judge(house, { kind: "type", ids: ["hch"] })).toBe("lacks");
    expect(judge(house, { kind: "region", ids: ["salland", "twente"] })).toBe("meets");
    expect(judge(house, { kind: "region", ids: ["twente"] })).toBe("lacks");
  });

  it("meets a distance that it lies within, the border included", () => {
    const from = { latitude: 52.25, longitude: 6.16 };
    expect(judge(house, { kind: "distance", from, withinKm: 0 })).toBe("meets");
    expect(judge(house, { kind: "distance", from: { latitude: 53.25, longitude: 6.16 }, withinKm: 30 })).toBe("lacks");
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
    const wish = fc.constantFrom("dementie", "als", "beademing", "roken", "tuin").map(term);
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 8 }), (wishes) => {
        const verdicts = explainMatch(house, wishes).map(({ verdict }) => verdict);
        const { lackCount, lackedIndex, isKnown } = measureFit(house, wishes);
        expect(lackCount).toBe(verdicts.filter((verdict) => verdict === "lacks").length);
        expect(lackedIndex).toBe(verdicts.lastIndexOf("lacks"));
        expect(isKnown).toBe(verdicts.every((verdict) => verdict === "meets" || verdict === "on-consultation"));
      }),
    );
  });
});
