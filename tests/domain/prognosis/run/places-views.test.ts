import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeAgeYear } from "../../../../src/domain/prognosis/run/age-year.ts";
import { AGE_GROUPS, GROUP_COUNT } from "../../../../src/domain/prognosis/data/age-groups.ts";
import { buildCatchments, listMoves, shareOf } from "../../../../src/domain/prognosis/catchment/build-catchment.ts";
import type { CatchmentChoices } from "../../../../src/domain/prognosis/catchment/build-catchment.ts";
import { OUTSIDE } from "../../../../src/domain/prognosis/catchment/catchment-changes.ts";
import type { ShareEdit, SiteChange } from "../../../../src/domain/prognosis/catchment/catchment-changes.ts";
import {
  addEdit,
  changeHouse,
  idOf,
  removeEdit,
  restoreHouse,
  trimChoices,
} from "../../../../src/domain/prognosis/catchment/catchment-steps.ts";
import type { ShareRow } from "../../../../src/domain/prognosis/catchment/catchment-steps.ts";
import {
  countPersons,
  meanDeaths,
  meanGuests,
  meanPeriod,
} from "../../../../src/domain/prognosis/run/five-year-means.ts";
import { guestsBySite, listFlows, sumFlows } from "../../../../src/domain/prognosis/catchment/guest-flows.ts";
import { prepareRun } from "../../../../src/domain/prognosis/run/prepare-run.ts";
import { fillQuery, projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import { loadFrozenModel } from "../frozen-model.ts";

fc.configureGlobal({ seed: 2026 });

const data = loadFrozenModel();
const settings = chooseSettings(data);
const projection = projectPopulation(data, "central");
const ids = data.sites.map(({ id }) => id);
const codes = data.municipalities.map(({ code }) => code);

const build = (choices: CatchmentChoices) => buildCatchments(data, settings, choices).scenario;
const plain = build({});

function rowOf(municipalityCode: string): ShareRow {
  const cells = [...ids, OUTSIDE];
  return { cells, shares: cells.map((id) => shareOf(plain, codes.indexOf(municipalityCode), id)) };
}

const change: fc.Arbitrary<SiteChange> = fc.oneof(
  fc.record({ kind: fc.constant("close" as const), siteId: fc.constantFrom(...ids) }),
  fc.record({
    kind: fc.constant("resize" as const),
    siteId: fc.constantFrom(...ids),
    beds: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({
    kind: fc.constant("open" as const),
    site: fc.record({
      id: fc.constantFrom("nieuw-1", "nieuw-2"),
      name: fc.constant("Nieuw huis"),
      latitude: fc.double({ min: 52.2, max: 53.4, noNaN: true }),
      longitude: fc.double({ min: 5.5, max: 7, noNaN: true }),
      municipalityCode: fc.constantFrom(...codes),
      beds: fc.integer({ min: 1, max: 20 }),
    }),
  }),
);
const changes = fc.array(change, { maxLength: 6 }).map((list) => list.reduce<SiteChange[]>(changeHouse, []));

const cellShare = fc.oneof(
  { arbitrary: fc.double({ min: 0, max: 1, noNaN: true }), weight: 3 },
  { arbitrary: fc.constantFrom(0, 1), weight: 2 },
);
/** A visitor at work in two gemeenten: sets cells and takes steps back. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant("set" as const),
    edit: fc.record({
      municipalityCode: fc.constantFrom(...codes.slice(0, 2)),
      siteId: fc.constantFrom(...ids.slice(0, 3), OUTSIDE),
      share: cellShare,
    }),
  }),
  fc.record({ kind: fc.constant("undo" as const), at: fc.nat(9) }),
);

function work(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]): ShareEdit[] {
  return steps.reduce<ShareEdit[]>((edits, one) => {
    if (one.kind === "set") return addEdit(rowOf(one.edit.municipalityCode), edits, one.edit) ?? edits;
    const edit = edits[one.at];
    return edit === undefined ? edits : removeEdit(rowOf(edit.municipalityCode), edits, one.at);
  }, []);
}

describe("steps in the catchment areas", () => {
  it("leave every row at 100% and can always be applied, whatever is set and taken back", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), changes, (steps, siteChanges) => {
        const { shares, outside, sites } = build({ edits: work(steps), siteChanges });
        codes.forEach((_, municipality) => {
          const row = shares.subarray(municipality * sites.length, (municipality + 1) * sites.length);
          expect(row.reduce((sum, share) => sum + share, outside[municipality]!)).toBeCloseTo(1, 9);
          expect(row.every((share) => share >= 0)).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("shows what was set last, and lets the others keep their proportions", () => {
    const code = codes[0]!;
    const edits = addEdit(rowOf(code), [], { municipalityCode: code, siteId: ids[4]!, share: 0.6 })!;
    const catchment = build({ edits });
    expect(shareOf(catchment, 0, ids[4]!)).toBe(0.6);
    expect(shareOf(catchment, 0, ids[1]!) / shareOf(catchment, 0, ids[2]!)).toBeCloseTo(
      shareOf(plain, 0, ids[1]!) / shareOf(plain, 0, ids[2]!),
      9,
    );
  });

  it("takes the same cell together, so that typing 100 and then 80 is one step", () => {
    const [municipalityCode, siteId] = [codes[0]!, ids[4]!];
    const all = addEdit(rowOf(municipalityCode), [], { municipalityCode, siteId, share: 1 })!;
    const edits = addEdit(rowOf(municipalityCode), all, { municipalityCode, siteId, share: 0.8 });
    expect(edits).toEqual([{ municipalityCode, siteId, share: 0.8 }]);
  });

  it("refuses a share below 100% when no other house can take the rest", () => {
    const row = { cells: ["a", "b"], shares: [1, 0] };
    const edit = { municipalityCode: "GM0001", siteId: "a", share: 0.5 };
    expect(addEdit(row, [], edit)).toBeNull();
    expect(addEdit(row, [], { ...edit, siteId: "b" })).toHaveLength(1);
    expect(addEdit(row, [], { ...edit, siteId: "c" })).toBeNull();
  });

  it("gives everybody back the house they had when it opens again", () => {
    fc.assert(
      fc.property(changes, fc.constantFrom(...ids), (before, siteId) => {
        const open = restoreHouse(before, siteId);
        const back = restoreHouse(changeHouse(open, { kind: "close", siteId }), siteId);
        expect(back).toEqual(open);
        expect(listMoves(data, build({ siteChanges: open }), build({ siteChanges: back }))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("has one change per house, the last", () => {
    const list = [
      { kind: "close", siteId: "a" },
      { kind: "resize", siteId: "b", beds: 3 },
      { kind: "resize", siteId: "a", beds: 8 },
    ] as const;
    expect(list.reduce<SiteChange[]>(changeHouse, [])).toEqual([list[1], list[2]]);
    expect(
      idOf({
        kind: "open",
        site: { id: "c", name: "C", latitude: 53, longitude: 6, municipalityCode: "GM0014", beds: 4 },
      }),
    ).toBe("c");
  });

  it("keeps only choices that choose something", () => {
    expect(trimChoices({ edits: [], siteChanges: [], outsideShares: {} })).toBeUndefined();
    expect(trimChoices({ edits: [], knownBeds: { a: 3 } })).toEqual({ knownBeds: { a: 3 } });
  });
});

describe("who moves where", () => {
  const run = prepareRun(data, fillQuery(data, { region: "alle" }), projection);
  const guests = meanGuests(data, run, meanPeriod(data, 2040));

  it("takes from one what it gives to another: by house what its guests change, together zero", () => {
    fc.assert(
      fc.property(changes, (siteChanges) => {
        const after = build({ siteChanges });
        const flows = listFlows(data, plain, after, guests);
        const [had, has] = [guestsBySite(plain, guests), guestsBySite(after, guests)];
        const netOf = (id: string) =>
          flows.reduce(
            (sum, { from, to, guestsPerYear }) =>
              sum + (to === id ? guestsPerYear : 0) - (from === id ? guestsPerYear : 0),
            0,
          );
        const all = new Set([...had.keys(), ...has.keys()]);
        for (const id of all) expect(netOf(id)).toBeCloseTo((has.get(id) ?? 0) - (had.get(id) ?? 0), 8);
        expect([...all].reduce((sum, id) => sum + netOf(id), 0)).toBeCloseTo(0, 8);
        expect(flows.every(({ from, to, guestsPerYear }) => from !== to && guestsPerYear > 0)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it("empties a house that closes, and nobody else's", () => {
    const siteId = "hospice-het-alteveer-assen";
    const flows = listFlows(data, plain, build({ siteChanges: [{ kind: "close", siteId }] }), guests);
    const sums = sumFlows(flows, ({ from }) => from);
    expect(sums).toEqual([[siteId, expect.closeTo(guestsBySite(plain, guests).get(siteId)!, 9)]]);
    const byHouse = sumFlows(flows, ({ to }) => to).map(([, count]) => count);
    expect(byHouse).toEqual([...byHouse].sort((a, b) => b - a));
  });
});

describe("means over five years", () => {
  it("are taken around the year, and at the edges over the five years there are", () => {
    expect(meanPeriod(data, 2040)).toEqual({ from: 2038, to: 2042 });
    expect(meanPeriod(data, data.years.last)).toEqual({ from: data.years.last - 4, to: data.years.last });
    expect(meanPeriod(data, data.years.first)).toEqual({ from: data.years.first, to: data.years.first + 4 });
    expect(() => meanPeriod(data, data.years.last + 1)).toThrow(RangeError);
  });

  it.each(["twente", "salland", "alle"])("add up over the gemeenten to the region: %s", (region) => {
    const query = fillQuery(data, { region });
    const period = meanPeriod(data, 2035);
    const outcomes = projectNeed(data, { ...query, fromYear: period.from, toYear: period.to }, projection);
    const parts = (region === "alle" ? data.regions : data.regions.filter(({ id }) => id === region)).flatMap(
      (one) => one.parts,
    );
    const sum = (values: Float64Array) =>
      parts.reduce((total, { municipality, weight }) => total + weight * values[municipality]!, 0);
    const mean = (read: (outcome: (typeof outcomes)[number]) => number) =>
      outcomes.reduce((total, one) => total + read(one), 0) / outcomes.length;
    expect(sum(meanDeaths(data, projection, period))).toBeCloseTo(
      mean(({ deaths }) => deaths),
      6,
    );
    expect(sum(meanGuests(data, prepareRun(data, query, projection), period))).toBeCloseTo(
      mean(({ guests }) => guests),
      6,
    );
    const from80 = AGE_GROUPS.indexOf("80-84");
    expect(sum(countPersons(data, projection, 2035, from80))).toBeCloseTo(outcomes[2]!.population80plus, 6);
  });

  it("count people who come back once", () => {
    const returning = fillQuery(data, { region: "alle", settings: { dischargedShare: 0.5, returnsPerDischarge: 1 } });
    const period = meanPeriod(data, 2035);
    const count = (query: typeof returning) => meanGuests(data, prepareRun(data, query, projection), period)[0];
    expect(count(returning)).toBeCloseTo(count(fillQuery(data, { region: "alle" }))!, 9);
  });
});

describe("a year by age group", () => {
  it("adds up to the deaths and guests of the region, whatever is changed", () => {
    const targetGroups = [{ group: "dementia", uptake: 0.09 }] as const;
    for (const query of [
      fillQuery(data, { region: "alle" }),
      fillQuery(data, { region: "drenthe", profile: "flat", targetGroups }),
    ]) {
      const [outcome] = projectNeed(data, { ...query, fromYear: 2040, toYear: 2040 }, projection);
      const { deaths, guests, otherGuests } = computeAgeYear(data, prepareRun(data, query, projection), 2040);
      expect([deaths.length, guests.length]).toEqual([GROUP_COUNT, GROUP_COUNT]);
      expect(deaths.reduce((sum, count) => sum + count, 0)).toBeCloseTo(outcome!.deaths, 6);
      expect(guests.reduce((sum, count) => sum + count, otherGuests)).toBeCloseTo(outcome!.guests, 6);
      expect(Math.abs(otherGuests) > 1).toBe(query.targetGroups !== undefined);
    }
  });
});
