/** The figures that texts quote, computed by the model itself and put into the words of a text. */
import { computeAreaYear } from "../../prognosis/guests/area-year.ts";
import type { Interval } from "../../prognosis/uncertainty/bands.ts";
import { carriedLoadPerBed, erlangB } from "../../prognosis/beds/beds.ts";
import type { BedRule } from "../../prognosis/beds/beds.ts";
import { toWholeBeds } from "../../prognosis/beds/capacity.ts";
import { computeIntervals } from "../../prognosis/uncertainty/intervals.ts";
import type { YearIntervals } from "../../prognosis/uncertainty/intervals.ts";
import type { ModelData } from "../../prognosis/data/model-data.ts";
import { prepareAreas } from "../../prognosis/run/prepare-run.ts";
import { fillQuery, projectAreas } from "../../prognosis/run/project.ts";
import type { PrognosisQuery } from "../../prognosis/run/query.ts";
import { projectPlaces } from "../../prognosis/run/project-places.ts";
import { rememberPopulation } from "../../prognosis/population/remembered-population.ts";
import type { Projection } from "../../prognosis/data/projection.ts";
import { ALL_REGIONS } from "../../prognosis/data/regions.ts";
import { namedSettings } from "../../prognosis/scenario/scenario.ts";
import { isSetting } from "../../prognosis/data/settings.ts";
import { prepareUncertainty } from "../../prognosis/uncertainty/uncertainty.ts";
import type { Uncertainty } from "../../prognosis/uncertainty/uncertainty.ts";
import { QuoteError } from "./model-quote.ts";
import type { ModelQuote, QuotedBand, QuotedCase, QuoteWords } from "./model-quote.ts";

const numbers = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const wordWhole = (value: number): string => numbers.format(value);
const wordBeds = (beds: number): string => wordWhole(toWholeBeds(beds));

interface Asked {
  data: ModelData;
  projection: Projection;
  /** Made when a text first asks for a band. */
  uncertainty: () => Uncertainty;
}

/** Answers of a model that is asked again and again, as in development. */
const prepared = new WeakMap<ModelData, QuoteWords>();

/** Answers of one model, for as many texts as there are; what was asked before is not computed again. */
export function prepareQuoteWords(data: ModelData): QuoteWords {
  const words = prepared.get(data) ?? rememberAnswers(prepareAnswers(data));
  prepared.set(data, words);
  return words;
}

function rememberAnswers(answer: QuoteWords): QuoteWords {
  const answers = new Map<string, string>();
  return (quote) => {
    const question = JSON.stringify(quote);
    const known = answers.get(question) ?? answer(quote);
    answers.set(question, known);
    return known;
  };
}

function prepareAnswers(data: ModelData): QuoteWords {
  let uncertainty: Uncertainty | undefined;
  const asked: Asked = {
    data,
    projection: rememberPopulation(data, data.defaults.variant),
    uncertainty: () => (uncertainty ??= prepareUncertainty(data)),
  };
  return (quote) => wordQuote(asked, quote);
}

function wordQuote(asked: Asked, quote: ModelQuote): string {
  if ("load" in quote) {
    const load = typeof quote.load === "number" ? quote.load : loadOfRegion(asked, quote.load);
    return wordChance(quote.quantity, quote.beds, load);
  }
  if (quote.quantity === "guests") return wordGuests(asked, quote);
  if (quote.quantity === "beds") return wordBedCount(asked, quote);
  const { deaths, population65plus, population80plus, population85plus } = outcomeOf(asked, quote.of);
  return wordWhole(
    { deaths, "people-65": population65plus, "people-80": population80plus, "people-85": population85plus }[
      quote.quantity
    ],
  );
}

/** "23 van de 100" for a chance, "62%" for an occupancy; both in whole percents. */
function wordChance(quantity: "refusal-chance" | "occupancy", beds: number, load: number): string {
  if (quantity === "refusal-chance") return `${Math.round(erlangB(beds, load) * 100)} van de 100`;
  return `${Math.round(carriedLoadPerBed(beds, load) * 100)}%`;
}

function wordGuests(asked: Asked, { of, band }: Extract<ModelQuote, { quantity: "guests" }>): string {
  return band === null
    ? wordWhole(outcomeOf(asked, of).guests)
    : wordBand(bandsOf(asked, of, []).guests, band, wordWhole);
}

/** Whole beds: of a pool, or of every house by itself, added up. */
function wordBedCount(asked: Asked, { of, rule, per, band }: Extract<ModelQuote, { quantity: "beds" }>): string {
  if (band !== null) return wordBand(bandsOf(asked, of, [rule]).bedsByRule[rule].pooled, band, wordBeds);
  if (per === "pool") return wordBeds(outcomeOf(asked, of).bedsByRule[rule].pooled);
  const { areas } = projectPlaces(asked.data, makeQuery(asked.data, of), asked.projection)[0]!;
  const houses = areas.flatMap(({ sites }) =>
    sites.length === 0 ? [null] : sites.map(({ neededBeds }) => neededBeds?.[rule] ?? null),
  );
  const beds = houses.reduce<number | null>(
    (sum, house) => (sum === null || house === null ? null : sum + toWholeBeds(house)),
    0,
  );
  if (beds === null) throw new QuoteError('een gebied met een hospice, of per="pool"');
  return wordWhole(beds);
}

function wordBand(
  bands: { interval67: Interval; interval95: Interval },
  band: QuotedBand,
  word: (edge: number) => string,
): string {
  const [low, high] = band === 67 ? bands.interval67 : bands.interval95;
  return `${word(low)} tot ${word(high)}`;
}

/** Of an area as a whole, without its houses one by one. */
function outcomeOf({ data, projection }: Asked, of: QuotedCase) {
  return projectAreas(data, makeQuery(data, of), projection)[0]!;
}

/** Only the rules asked for: those for waiting take long. */
function bandsOf({ data, projection, uncertainty }: Asked, of: QuotedCase, rules: readonly BedRule[]): YearIntervals {
  return computeIntervals(data, makeQuery(data, of), uncertainty(), { rules, projection })[0]!;
}

function loadOfRegion({ data, projection }: Asked, of: QuotedCase): number {
  if (of.region === ALL_REGIONS) throw new QuoteError("één regio, want niemand deelt bedden met een andere regio");
  const [part] = prepareAreas(data, makeQuery(data, of), projection).parts;
  return computeAreaYear(data, part!.area, of.year, part!.run).requestLoad;
}

/** Throws QuoteError when the model does not know the region, the year or a setting. */
function makeQuery(data: ModelData, of: QuotedCase): PrognosisQuery {
  const fault = explainCase(data, of);
  if (fault !== null) throw new QuoteError(fault);
  const { region, year, profile, settings } = of;
  return fillQuery(data, {
    region,
    fromYear: year,
    toYear: year,
    settings: namedSettings(data, settings),
    ...(profile !== null && { profile }),
  });
}

/** What a text should have asked instead, in Dutch; null when the model can answer. */
export function explainCase(
  data: ModelData,
  { region, year, settings }: Pick<QuotedCase, "region" | "year" | "settings">,
): string | null {
  const regions = [ALL_REGIONS, ...data.regions.map(({ id }) => id)];
  if (!regions.includes(region)) return `een regio van het model: ${regions.join(", ")}`;
  const { first, last } = data.years;
  if (year < first || year > last) return `een jaar van ${first} tot en met ${last}`;
  const faults = Object.entries(settings).map(([key, value]) => {
    if (!isSetting(data, key))
      return `een getal waar het model mee rekent in plaats van ${key}; de namen staan in content/prognose/parameters`;
    const { min = -Infinity, max = Infinity } = data.parameters[key]!;
    return value >= min && value <= max ? null : `${key} van ${min} tot en met ${max}`;
  });
  return faults.find((fault) => fault !== null) ?? null;
}
