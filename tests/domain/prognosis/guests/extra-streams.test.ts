import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  DIAGNOSIS_GROUPS,
  listExtraStreams,
  presentUptake,
  shareDiagnoses,
} from "../../../../src/domain/prognosis/guests/extra-streams.ts";
import { computeLoad } from "../../../../src/domain/prognosis/guests/load.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import type { Settings } from "../../../../src/domain/prognosis/data/settings.ts";
import { loadFrozenModel } from "../frozen-model.ts";

fc.configureGlobal({ seed: 2026 });

let central: Settings;
beforeAll(() => {
  central = chooseSettings(loadFrozenModel());
});

describe("streams on top of the present uptake", () => {
  it("are none by default", () => {
    expect(listExtraStreams(central)).toEqual([]);
  });

  it("are none for a group whose uptake stays what it is", () => {
    const changes = DIAGNOSIS_GROUPS.map((group) => ({ group, uptake: presentUptake(central, group) }));
    expect(listExtraStreams(central, changes)).toEqual([]);
    expect(listExtraStreams(central, [{ group: "younger", share: 0.1, uptake: 0.07 / 0.66 }])).toEqual([]);
  });

  it("are expected deaths * share * (uptake - present uptake)", () => {
    const [heart] = listExtraStreams(central, [{ group: "heart", uptake: 0.1, stayDays: 40 }]);
    expect(heart!.guestsPerExpectedDeath).toBeCloseTo(0.24 * (0.1 - 0.04), 12);
    expect(heart!.stayDays).toBe(40);
    const [fewer] = listExtraStreams(central, [{ group: "cancer", uptake: 0.1 }]);
    expect(fewer!.guestsPerExpectedDeath).toBeCloseTo(0.41 * -0.1, 12);
    expect(fewer!.stayDays).toBe(21);
  });

  it("take an overlapping group for the average person until it has figures", () => {
    const [stream] = listExtraStreams(central, [{ group: "psychiatric", share: 0.05, uptake: 0.3 }]);
    expect(stream!.guestsPerExpectedDeath).toBeCloseTo(0.05 * (0.3 - 0.07 / 0.66), 12);
  });

  it("bring people from hospitals, nursing homes and homes, by their share of the expected deaths", () => {
    const streams = listExtraStreams({ ...central, hospitalShift: 0.1, nursingHomeShift: 0.05, homeShift: 0.02 }, [], {
      nursingHome: 60,
    });
    expect(streams.map(({ guestsPerExpectedDeath }) => guestsPerExpectedDeath)).toEqual([
      0.19 * 0.1,
      0.34 * 0.05,
      0.39 * 0.02,
    ]);
    expect(streams.map(({ stayDays }) => stayDays)).toEqual([21, 60, 21]);
  });

  it("refuse what cannot be, with its name and value", () => {
    expect(() => listExtraStreams(central, [{ group: "heart", uptake: 1.1 }])).toThrow(
      "uptake of heart must lie in [0, 1]: 1.1",
    );
    expect(() => listExtraStreams(central, [{ group: "heart", uptake: 0.1, share: 0.3 }])).toThrow("0.3");
    expect(() => listExtraStreams(central, [{ group: "younger", uptake: 0.1 }])).toThrow("younger");
    expect(() => listExtraStreams(central, [{ group: "younger", uptake: 0.1, share: -1 }])).toThrow("-1");
    expect(() => listExtraStreams(central, [{ group: "heart", uptake: 0.1, stayDays: 0 }])).toThrow("[1, 365]: 0");
    expect(() => listExtraStreams(central, [{ group: "none" as "heart", uptake: 0.1, share: 0.1 }])).toThrow("none");
    expect(() =>
      listExtraStreams(central, [
        { group: "heart", uptake: 0.1 },
        { group: "heart", uptake: 0.2 },
      ]),
    ).toThrow("twice");
  });
});

describe("diagnoses", () => {
  it("leave 0.19 for the others", () => {
    expect(shareDiagnoses(central).other).toBeCloseTo(0.19, 12);
  });

  it("always add to 1, whatever is typed in", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (cancerShare, heartShare, dementiaShare) => {
        const shares = Object.values(shareDiagnoses({ ...central, cancerShare, heartShare, dementiaShare }));
        expect(Math.abs(shares.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-12);
        for (const one of shares) expect(one).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("guests and load of a year", () => {
  it("are plain when nothing is added", () => {
    const load = computeLoad(100, 1000, [], central);
    expect(load).toMatchObject({
      guestsPerYear: 100,
      demandPerYear: 100,
      admissionsPerYear: 100,
      respiteAdmissionsPerYear: 0,
      holdingDays: 22,
      isCapped: false,
    });
    expect(load.guestLoad).toBeCloseTo((100 * 21) / 365, 12);
    expect(load.requestLoad).toBeCloseTo((100 * 22) / 365, 12);
  });

  it("add each stream with its own stay, and the turnover once per guest", () => {
    const load = computeLoad(100, 1000, [{ guestsPerExpectedDeath: 0.02, stayDays: 60 }], central);
    expect(load.guestsPerYear).toBeCloseTo(120, 12);
    expect(load.guestLoad).toBeCloseTo((100 * 21 + 20 * 60) / 365, 12);
    expect(load.requestLoad).toBeCloseTo((100 * 22 + 20 * 61) / 365, 12);
  });

  it("put respite on top of the load: guests * respite / 100 * (stay + turnover) / 365", () => {
    const load = computeLoad(100, 1000, [], { ...central, respitePer100Guests: 20, respiteStayDays: 7 });
    expect(load.respiteAdmissionsPerYear).toBe(20);
    expect(load.guestsPerYear).toBe(100);
    expect(load.requestLoad).toBeCloseTo((100 * 22 + 20 * 8) / 365, 12);
    expect(load.guestLoad).toBeCloseTo((100 * 21 + 20 * 7) / 365, 12);
  });

  it("count people who come back among the admissions and leave the load alone", () => {
    const load = computeLoad(100, 1000, [], { ...central, dischargedShare: 0.07, returnsPerDischarge: 0.5 });
    expect(load.admissionsPerYear).toBeCloseTo(103.5, 12);
    expect(load.requestLoad).toBe(computeLoad(100, 1000, [], central).requestLoad);
  });

  it("ask more than is carried when some found no bed anywhere", () => {
    const load = computeLoad(93, 1000, [], { ...central, unmetShare: 0.07 });
    expect(load.demandPerYear).toBeCloseTo(100, 12);
    expect(load.requestLoad).toBeCloseTo((100 * 22) / 365, 12);
    expect(load.guestLoad).toBeCloseTo((93 * 21) / 365, 12);
  });

  it("never exceed the expected deaths, and say where that works", () => {
    const streams = [
      { guestsPerExpectedDeath: 0.8, stayDays: 30 },
      { guestsPerExpectedDeath: 0.4, stayDays: 60 },
    ];
    const load = computeLoad(400, 1000, streams, central);
    expect(load).toMatchObject({ guestsPerYear: 1000, isCapped: true });
    expect(load.guestLoad).toBeCloseTo((400 * 21 + 400 * 30 + 200 * 60) / 365, 9);
  });

  it("are never below nobody", () => {
    const load = computeLoad(10, 1000, [{ guestsPerExpectedDeath: -0.05, stayDays: 90 }], central);
    expect(load).toMatchObject({ guestsPerYear: 0, guestLoad: 0, requestLoad: 0 });
  });

  it("throw when a figure is missing", () => {
    expect(() => computeLoad(NaN, 1000, [], central)).toThrow(RangeError);
  });
});
