import { describe, expect, it } from "vitest";
import { checkModelQuotes, readModelQuote } from "../../../../src/domain/content/model-quotes/model-quote.ts";
import { prepareQuoteWords } from "../../../../src/domain/content/model-quotes/word-model-quote.ts";
import { toWholeBeds } from "../../../../src/domain/prognosis/beds/capacity.ts";
import { computeIntervals } from "../../../../src/domain/prognosis/uncertainty/intervals.ts";
import { fillQuery, projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import { projectPlaces } from "../../../../src/domain/prognosis/run/project-places.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { loadContentModel } from "../../prognosis/content-model.ts";
import { readEntries } from "../read-entries.ts";

const data = loadContentModel();
const wordQuote = prepareQuoteWords(data);
const whole = (value: number) => new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 }).format(value);

/** What the build says of a text that states `figure`. */
const faultsOf = (attributes: string, figure: string) =>
  checkModelQuotes(`Tekst <Modelgetal ${attributes}>${figure}</Modelgetal> tekst.`, wordQuote);
const twente2040 = fillQuery(data, { region: "twente", fromYear: 2040, toYear: 2040 });
const [outcome] = projectNeed(data, twente2040);
const of = 'region="twente" year="2040"';

describe("a figure quoted from the model", () => {
  it.each([
    // Truth: Erlang B with 4 beds and 3.2 beds asked for: 0.2304; carried load per bed 0.6157.
    ['quantity="refusal-chance" beds="4" load="3.2"', "23 van de 100"],
    ['quantity="occupancy" beds="4" load="3.2"', "62%"],
    [`quantity="guests" ${of}`, whole(outcome!.guests)],
    [`quantity="deaths" ${of}`, whole(outcome!.deaths)],
    [`quantity="people-65" ${of}`, whole(outcome!.population65plus)],
    [`quantity="people-80" ${of}`, whole(outcome!.population80plus)],
    [`quantity="people-85" ${of}`, whole(outcome!.population85plus)],
    ...(["occupancy", "refusal", "wait", "waitAndLeave"] as const).map((rule) => [
      `quantity="beds" ${of} rule="${rule}" per="pool"`,
      whole(toWholeBeds(outcome!.bedsByRule[rule].pooled)),
    ]),
  ])("is accepted when the model gives it: %s", (attributes, figure) => {
    expect(faultsOf(attributes, figure)).toEqual([]);
    expect(faultsOf(attributes, `${figure}9`)).toEqual([
      { found: `"${figure}9"`, expected: `"${figure}" volgens het model` },
    ]);
  });

  it("counts whole beds in every house apart", () => {
    const { sites } = projectPlaces(data, twente2040)[0]!.areas[0]!;
    const beds = sites.reduce((sum, { neededBeds }) => sum + toWholeBeds(neededBeds!.refusal), 0);
    expect(faultsOf(`quantity="beds" ${of} rule="refusal" per="house"`, whole(beds))).toEqual([]);
    expect(beds).toBeGreaterThan(toWholeBeds(outcome!.bedsByRule.refusal.pooled));
  });

  it("can be the ends of a band", () => {
    const [bands] = computeIntervals(data, twente2040, prepareUncertainty(data), { rules: ["refusal"] });
    expect(faultsOf(`quantity="guests" ${of} band="67"`, bands!.guests.interval67.map(whole).join(" tot "))).toEqual(
      [],
    );
    expect(
      faultsOf(
        `quantity="beds" ${of} rule="refusal" per="pool" band="95"`,
        bands!.bedsByRule.refusal.pooled.interval95.map(whole).join(" tot "),
      ),
    ).toEqual([]);
  });

  it("of an area as a whole is computed without dividing people over thousands of houses", () => {
    // Without postcodes nobody can be divided.
    const undivided = prepareQuoteWords({ ...data, postcodes: data.postcodes.map(() => []) });
    const ask = (attributes: Readonly<Record<string, string>>) => undivided(readModelQuote(attributes)!);
    const area = { region: "twente", year: "2040" };
    expect(ask({ quantity: "guests", ...area })).toBe(whole(outcome!.guests));
    expect(ask({ quantity: "guests", band: "67", ...area })).toContain(" tot ");
    expect(ask({ quantity: "beds", rule: "wait", per: "pool", ...area })).not.toBe("");
    expect(ask({ quantity: "refusal-chance", beds: "40", ...area })).toContain(" van de 100");
    expect(() => ask({ quantity: "beds", rule: "wait", per: "house", ...area })).toThrow("has no postcodes");
  });

  it("can be of another setting or age profile", () => {
    const [changed] = projectNeed(data, { ...twente2040, profile: "flat", settings: { guestsPerDeath: 0.08 } });
    expect(changed!.guests).not.toBe(outcome!.guests);
    expect(
      faultsOf(`quantity="guests" ${of} profile="flat" settings="guestsPerDeath=0.08"`, whole(changed!.guests)),
    ).toEqual([]);
  });

  it("can be the refusal chance of the beds of a region", () => {
    const read = readModelQuote({ quantity: "refusal-chance", beds: "40", region: "twente", year: "2040" })!;
    expect(wordQuote(read)).toMatch(/^\d+ van de 100$/);
    expect(
      wordQuote(readModelQuote({ quantity: "refusal-chance", beds: "20", region: "twente", year: "2040" })!),
    ).not.toBe(wordQuote(read));
  });

  it.each([
    ['quantity="guests" region="gelderland" year="2040"', "een regio van het model: alle, friesland"],
    ['quantity="guests" region="twente" year="2060"', "een jaar van 2022 tot en met 2050"],
    [`quantity="guests" ${of} settings="verblijf=28"`, "in plaats van verblijf"],
    [`quantity="guests" ${of} settings="occupancyTarget=8"`, "occupancyTarget van 0.2 tot en met 1"],
    ['quantity="refusal-chance" beds="4" region="alle" year="2040"', "één regio"],
    ['quantity="guests" region="twente"', 'region="id van de regio"'],
    [`quantity="guests" ${of} band="80"`, 'band="67" of "95"'],
    [`quantity="beds" ${of} rule="refusal"`, 'per="pool" of "house"'],
    [`quantity="deaths" ${of} settings="occupancy=0.7"`, 'quantity="deaths"'],
    [`quantity="gasten" ${of}`, "refusal-chance of occupancy of guests"],
    ['quantity="refusal-chance" beds="vier" load="3.2"', 'beds="aantal bedden"'],
    [`quantity="guests" ${of} jaar="2040"`, "eventueel met profile"],
  ])("is refused, in Dutch, when the model cannot be asked: %s", (attributes, expected) => {
    const faults = faultsOf(attributes, "1");
    expect(faults).toHaveLength(1);
    expect(faults[0]!.expected).toContain(expected);
  });

  it("is refused when it is not closed on its line, or was never asked of the model", () => {
    expect(checkModelQuotes('<Modelgetal quantity="occupancy" beds="4" load="3.2" />', wordQuote)).toHaveLength(1);
    expect(checkModelQuotes('Een <Modelgetal quantity="occupancy"', wordQuote)).toHaveLength(1);
    expect(checkModelQuotes("Dan krijgen 23 van de 100 aanvragen een nee.", wordQuote)).toHaveLength(1);
  });

  it("stands in the guides and in the manual of the model", () => {
    for (const collection of ["handreikingen", "modelteksten"]) {
      expect(
        readEntries(collection).filter(({ body }) => body.includes("<Modelgetal ")),
        collection,
      ).not.toEqual([]);
    }
  });
});
