import { describe, expect, it } from "vitest";
import type { AdmissionCount, RegionCalibration } from "../../../../src/domain/prognosis/run/calibration.ts";
import type { CatchmentChoices } from "../../../../src/domain/prognosis/catchment/build-catchment.ts";
import { CATCHMENT_DRAWS, recallDrawnCatchments } from "../../../../src/domain/prognosis/catchment/drawn-catchment.ts";
import { prepareDrawnRun } from "../../../../src/domain/prognosis/uncertainty/drawn-run.ts";
import { normalInverse } from "../../../../src/domain/prognosis/numbers/normal.ts";
import { loadByResidence } from "../../../../src/domain/prognosis/catchment/place-of-stay.ts";
import { poissonInverse } from "../../../../src/domain/prognosis/numbers/poisson.ts";
import { prepareRun } from "../../../../src/domain/prognosis/run/prepare-run.ts";
import { fillQuery, projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { openStream, uniformAt } from "../../../../src/domain/prognosis/numbers/uniform.ts";
import type { ModelData, ModelSite } from "../../../../src/domain/prognosis/data/model-data.ts";
import { loadFrozenModel } from "../frozen-model.ts";

const data = loadFrozenModel();
const projection = projectPopulation(data, "central");
const YEAR = 2024;
const SIGMA = data.parameters["regionalLevelSd"]!.central;
const regionIds = data.regions.map(({ id }) => id);
const housesOf = (region: string) => data.sites.filter((site) => site.region === region);

function calibrate(admissions: AdmissionCount[], catchment: CatchmentChoices = {}): RegionCalibration {
  return prepareRun(data, fillQuery(data, { region: "alle", admissions, catchment }), projection).calibrations[
    admissions[0]!.region
  ]!;
}

const countOf = (region: string, admissions: number, rest: Partial<AdmissionCount> = {}): AdmissionCount => ({
  region,
  year: YEAR,
  admissions,
  ...rest,
});
const expectIn = (region: string, rest: Partial<AdmissionCount> = {}, catchment: CatchmentChoices = {}) =>
  calibrate([countOf(region, 1, rest)], catchment);
/** Of every house and gemeente, as the catchment areas say. */
const { catchments } = prepareRun(data, fillQuery(data, { region: "alle" }), projection);
const allOrigins = data.sites.flatMap(({ id }, site) =>
  data.municipalities.map(({ code }, place) => ({
    siteId: id,
    municipalityCode: code,
    guests: 1 + Math.round(5000 * catchments.today.shares[place * data.sites.length + site]!),
    year: YEAR,
  })),
);

describe("k of a region that counted", () => {
  it.each(regionIds)("is 1 where %s counts what the model expects, however little that weighs", (region) => {
    const { modelled } = expectIn(region);
    expect(calibrate([countOf(region, modelled)]).k).toBeCloseTo(1, 9);
  });

  it.each(regionIds)("lies between 1 and what the count of %s alone says, as far as it weighs", (region) => {
    const { modelled } = expectIn(region);
    for (const factor of [0.3, 0.8, 1.25, 4]) {
      const { k, weight, logRatio } = calibrate([countOf(region, modelled * factor)]);
      expect(Math.log(k)).toBeCloseTo(weight * logRatio, 12);
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThan(1);
      expect(Math.abs(Math.log(k))).toBeLessThan(Math.abs(Math.log(factor)));
    }
  });

  it("weighs two years more than one, and more guests more than fewer", () => {
    for (const region of regionIds) {
      const [one, two] = [[YEAR], [YEAR, YEAR + 1]].map(
        (years) => calibrate(years.map((year) => countOf(region, 100, { year }))).weight,
      );
      expect(two).toBeGreaterThan(one!);
      expect(calibrate([countOf(region, 400)]).weight).toBeGreaterThan(calibrate([countOf(region, 40)]).weight);
    }
  });

  it("weighs nothing but the count where the origins of all houses are known", () => {
    for (const region of regionIds) {
      const { weight, compared } = calibrate([countOf(region, 300)], { origins: allOrigins });
      expect(compared).toBeGreaterThan(0);
      expect(weight).toBeCloseTo(SIGMA ** 2 / (SIGMA ** 2 + 1 / compared), 1);
    }
  });

  it("never has a narrower spread than the same count with known origins", () => {
    for (const region of regionIds) {
      expect(calibrate([countOf(region, 300)]).logSd).toBeGreaterThanOrEqual(
        calibrate([countOf(region, 300)], { origins: allOrigins }).logSd,
      );
    }
  });

  it("moves no region by more than the weight says when its own headline is typed in as admissions", () => {
    for (const region of regionIds) {
      const at = { region, fromYear: YEAR, toYear: YEAR };
      const guests = projectNeed(data, fillQuery(data, at), projection)[0]!.guests;
      const admissions = [countOf(region, guests)];
      const moved = projectNeed(data, fillQuery(data, { ...at, admissions }), projection)[0]!.guests;
      const { weight, logRatio } = calibrate(admissions);
      expect(Math.abs(Math.log(moved / guests))).toBeLessThanOrEqual(weight * Math.abs(logRatio) + 1e-9);
    }
  });

  it("holds the guests of the own gemeenten against the count without who came from outside", () => {
    const region = regionIds[0]!;
    const all = expectIn(region);
    const inside = all.modelled - all.modelledFromOutside;
    const share = all.modelledFromOutside / all.modelled;
    expect(all.modelledFromOutside).toBeGreaterThan(0);
    const known = calibrate([countOf(region, all.modelled, { outsideShare: share })]);
    expect(known.compared).toBeCloseTo(inside, 6);
    expect(known.k).toBeCloseTo(1, 1);
    expect(calibrate([countOf(region, all.modelled, { outsideShare: 0.9 })]).k).toBeLessThan(known.k);
    expect(() => calibrate([countOf(region, 5, { outsideShare: 1.1 })])).toThrow("1.1");
  });

  it("says nothing near 0 for a count of nobody, and refuses nothing", () => {
    const none = calibrate([countOf(regionIds[0]!, 0)]);
    expect(none.k).toBeGreaterThan(0);
    expect(none.k).toBeLessThan(1);
  });
});

describe("a region of nine houses", () => {
  /** Invented: a house with as many beds in each of the nine first gemeenten of the region that has most of them. */
  const region = data.regions.toSorted((a, b) => b.parts.length - a.parts.length)[0]!;
  const nineHouses = (beds: number | null): ModelData => ({
    ...data,
    sites: [
      ...data.sites.filter((site) => site.region !== region.id),
      ...region.parts.slice(0, 9).map(({ municipality }, index): ModelSite => {
        const [, latitude, longitude] = data.postcodes[municipality]![0]!;
        return {
          id: `verzonnen-${index + 1}`,
          name: `Verzonnen ${index + 1}`,
          region: region.id,
          municipality,
          type: data.sites[0]!.type,
          latitude,
          longitude,
          beds,
          attractionBeds: beds ?? 6,
        };
      }),
    ],
  });
  const ids = nineHouses(6)
    .sites.filter((site) => site.region === region.id)
    .map(({ id }) => id);
  const kOf = (model: ModelData, admissions: AdmissionCount[], catchment: CatchmentChoices = {}) =>
    prepareRun(model, fillQuery(model, { region: "alle", admissions, catchment }), projection).calibrations[region.id]!;
  const expectedAt = (model: ModelData, siteIds: string[]) => kOf(model, [countOf(region.id, 1, { siteIds })]).modelled;

  it.each([6, null])(
    "moves by less than a tenth when one house of them, with %s beds known, counts a fifth more, or as much less, than expected",
    (beds) => {
      const model = nineHouses(beds);
      for (const id of ids) {
        for (const factor of [1 / 1.2, 1.2]) {
          const { k, weight } = kOf(model, [countOf(region.id, expectedAt(model, [id]) * factor, { siteIds: [id] })]);
          expect(Math.abs(Math.log(k))).toBeLessThan(Math.log(1.1));
          expect(weight).toBeLessThan(0.5);
        }
      }
    },
  );

  it("moves by less than a tenth for a third more in any one house whose beds nobody knows, where few houses tell theirs", () => {
    const most = data.regions
      .map(({ id }) => housesOf(id).filter(({ beds }) => beds === null))
      .reduce((a, b) => (b.length > a.length ? b : a));
    for (const { id, region: home } of most) {
      const siteIds = [id];
      const { modelled } = expectIn(home, { siteIds });
      const { k } = calibrate([countOf(home, modelled * 1.33, { siteIds })]);
      expect(Math.log(k)).toBeLessThan(Math.log(1.1));
    }
  });

  it("moves less for a house whose beds were filled in than for one whose beds are known", () => {
    // The spread of filled-in beds is that of the beds known elsewhere: here invented, small houses beside large ones.
    const [known, filledIn] = [6, null].map((beds) => {
      const model = nineHouses(beds);
      const sites = model.sites.map((site, index) =>
        site.region === region.id ? site : { ...site, beds: index % 2 === 0 ? 2 : 14 },
      );
      return ids.map((id) => kOf({ ...model, sites }, [countOf(region.id, 60, { siteIds: [id] })]).weight);
    });
    filledIn!.forEach((weight, house) => expect(weight).toBeLessThan(known![house]!));
  });

  it("moves nearly all the way when all nine count with known origins", () => {
    const model = nineHouses(6);
    const { shares } = prepareRun(model, fillQuery(model, { region: "alle" }), projection).catchments.today;
    const origins = model.sites.flatMap(({ id }, site) =>
      model.municipalities.map(({ code }, place) => ({
        siteId: id,
        municipalityCode: code,
        guests: 1 + Math.round(5000 * shares[place * model.sites.length + site]!),
        year: YEAR,
      })),
    );
    expect(kOf(model, [countOf(region.id, 1.25 * expectedAt(model, ids))], { origins }).weight).toBeGreaterThan(0.85);
  });
});

describe("the band of k", () => {
  it("carries the spread between regions where nobody counted, and less where somebody did", () => {
    const uncertainty = prepareUncertainty(data, { count: 400 });
    const spreadOf = (admissions: AdmissionCount[]) => {
      const query = fillQuery(data, { region: regionIds[0]!, admissions });
      const logs = [...prepareDrawnRun(data, query, uncertainty, projection).areas[0]!.calibration].map(Math.log);
      const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
      return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
    };
    expect(spreadOf([])).toBeGreaterThan(0.85 * SIGMA);
    expect(spreadOf([])).toBeLessThan(1.15 * SIGMA);
    expect(spreadOf([countOf(regionIds[0]!, 400)])).toBeLessThan(spreadOf([]));
  });

  it("holds the true k of invented regions as often as it says", () => {
    // Another seed: the true catchment areas are none of those the model guesses with.
    const world = { ...data, uncertainty: { ...data.uncertainty, seed: data.uncertainty.seed + 1 } };
    const { settings, regionRuns } = prepareRun(data, fillQuery(data, { region: "alle" }), projection);
    const truth = recallDrawnCatchments(world, settings);
    const stream = openStream(7, "invented regions");
    const places = data.municipalities.length;
    const guestsOf = (isOwn: boolean, id: string) =>
      loadByResidence(
        data,
        regionRuns.filter(({ region }) => (region.id === id) === isOwn),
        YEAR,
      ).admissions;
    let [in67, in95, all] = [0, 0, 0];
    for (const region of data.regions) {
      const sent = truth.sendTo(
        region,
        housesOf(region.id).map((site) => data.sites.indexOf(site)),
        true,
      );
      const [own, others] = [guestsOf(true, region.id), guestsOf(false, region.id)];
      for (let turn = 0; turn < 29; turn += 1) {
        const draw = (turn * 13 + all) % CATCHMENT_DRAWS;
        const logK = SIGMA * normalInverse(uniformAt(stream, 2 * all));
        const sum = (guests: Float64Array, shares: Float64Array) =>
          guests.reduce((total, people, place) => total + people * shares[draw * places + place]!, 0);
        // The others keep the national level: the model knows no more of them.
        const mean = Math.exp(logK) * (sum(own, sent.own) + sum(others, sent.others));
        const uniform = uniformAt(stream, 2 * all + 1);
        const admissions = poissonInverse(uniform, normalInverse(uniform), mean);
        const { k, logSd } = calibrate([countOf(region.id, admissions)]);
        const distance = Math.abs(logK - Math.log(k)) / logSd;
        all += 1;
        if (distance <= normalInverse(0.835)) in67 += 1;
        if (distance <= normalInverse(0.975)) in95 += 1;
      }
    }
    expect(all).toBeGreaterThanOrEqual(200);
    expect(in67 / all).toBeGreaterThan(0.6);
    expect(in67 / all).toBeLessThan(0.75);
    expect(in95 / all).toBeGreaterThan(0.92);
    expect(in95 / all).toBeLessThan(0.98);
  });
});
