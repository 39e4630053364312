/** The figures of a scenario as tables: per year, per rule, per house and per gemeente. Nothing is rounded but beds to whole ones. */
import { GROUP_WIDTH_YEARS } from "../../../domain/prognosis/data/age-groups.ts";
import type { Bands } from "../../../domain/prognosis/uncertainty/bands.ts";
import { BED_RULES } from "../../../domain/prognosis/beds/beds.ts";
import { toWholeBeds } from "../../../domain/prognosis/beds/capacity.ts";
import { countPersons, meanDeaths, meanGuests, meanPeriod } from "../../../domain/prognosis/run/five-year-means.ts";
import type { ModelSite } from "../../../domain/prognosis/data/model-data.ts";
import { prepareRun } from "../../../domain/prognosis/run/prepare-run.ts";
import { listRegions } from "../../../domain/prognosis/data/regions.ts";
import { sayOtherCounts } from "../../directory/house/say-beds.ts";
import { sayRule } from "../outcome/say-answer.ts";
import { notKnown } from "../../../words/prognose.ts";
import { sheetHeads, sheetNames } from "../../../words/prognose-meenemen.ts";
import { bedHeads, houseHeads, municipalityHeads, ruleHeads, yearHeads } from "./sheet-heads.ts";
import { formatTarget } from "../outcome/view-charts.ts";
import { NAME_WIDTH, numberCell, type Sheet, type SheetCell, type SheetColumn } from "./sheet.ts";
import type { TakeAlongFacts } from "./take-along-facts.ts";

const FIGURE_WIDTH = 14;
const AGES = [65, 80, 85] as const;

function columns(heads: readonly string[], nameWidths: readonly number[] = []): SheetColumn[] {
  return heads.map((head, index) => ({ head, width: nameWidths[index] ?? FIGURE_WIDTH }));
}

function bandCells({ interval67, interval95 }: Bands, round: (edge: number) => number = (edge) => edge): SheetCell[] {
  return [...interval67, ...interval95].map((edge) =>
    numberCell(round(edge), round === toWholeBeds ? "whole" : "tenths"),
  );
}

/** People, deaths and guests per year, with the bands of the guests and, of the chosen rule and the flat norm, the beds. */
export function yearSheet({ view, intervals }: TakeAlongFacts): Sheet {
  const rules = view.rule === "occupancy" ? (["occupancy", "refusal"] as const) : (["occupancy", view.rule] as const);
  const ofBeds = rules.flatMap((rule) => bedHeads(sayRule(rule, formatTarget(view, rule))));
  return {
    name: sheetNames.years,
    columns: columns([...yearHeads, ...ofBeds]),
    rows: view.years.map(({ year, population, deaths, guests, beds }, index) => [
      numberCell(year, "year"),
      ...[population.from65, population.from80, population.from85, deaths].map((value) => numberCell(value, "whole")),
      numberCell(guests[view.profile], "tenths"),
      ...bandCells(intervals[index]!.guests),
      ...rules.flatMap((rule) => [
        numberCell(beds[rule].pooled, "whole"),
        ...bandCells(intervals[index]!.bedsByRule[rule].pooled, toWholeBeds),
        numberCell(beds[rule].perHouse, "whole", notKnown),
      ]),
    ]),
  };
}

/** Beds by each of the four rules: calculated, and in whole beds as one pool and per house. */
export function ruleSheet({ view, intervals, places }: TakeAlongFacts): Sheet {
  return {
    name: sheetNames.rules,
    columns: columns(ruleHeads, [8, NAME_WIDTH]),
    rows: view.years.flatMap(({ year, beds }, index) =>
      BED_RULES.map((rule) => [
        numberCell(year, "year"),
        sayRule(rule, formatTarget(view, rule)),
        numberCell(
          places[index]!.areas.reduce((sum, { pooledBeds }) => sum + pooledBeds[rule], 0),
          "hundredths",
        ),
        numberCell(beds[rule].pooled, "whole"),
        ...bandCells(intervals[index]!.bedsByRule[rule].pooled, toWholeBeds),
        numberCell(beds[rule].perHouse, "whole", notKnown),
      ]),
    ),
  };
}

/** Each house in the year spoken of: the beds it has now and those of the plan, what is asked of it, and its part of the beds by each rule. */
export function houseSheet({ model, view, places, year }: TakeAlongFacts): Sheet {
  const { areas } = places.find((one) => one.year === year)!;
  const ofRules = BED_RULES.map((rule) => sheetHeads.houseBeds({ rule: sayRule(rule, formatTarget(view, rule)) }));
  return {
    name: sheetNames.houses,
    columns: columns([...houseHeads(year), ...ofRules], [NAME_WIDTH, 20, 20, FIGURE_WIDTH, NAME_WIDTH]),
    rows: areas.flatMap(({ label, sites, closed, residentLoad, siteLoad }) => {
      // The beds rest on the load of the inhabitants, divided as guests go; what a house is asked for stands beside it.
      const partOf = (load: number) => (siteLoad > 0 ? (residentLoad * load) / siteLoad : 0);
      const placeOf = (site: ModelSite) => [site.name, model.municipalities[site.municipality]!.name, label];
      const othersOf = (site: ModelSite | null) => sayOtherCounts(site?.otherBeds ?? {}).join("; ");
      return [
        ...sites.map(({ site, now, requestLoad, neededBeds }) => [
          ...placeOf(site),
          now === null ? sheetHeads.notYet : numberCell(now.beds, "whole", notKnown),
          othersOf(now),
          isSameSize(site, now) ? sheetHeads.asNow : numberCell(site.beds, "whole", notKnown),
          numberCell(requestLoad, "hundredths"),
          numberCell(partOf(requestLoad), "hundredths"),
          ...BED_RULES.map((rule) =>
            numberCell(neededBeds === null ? null : toWholeBeds(neededBeds[rule]), "whole", notKnown),
          ),
        ]),
        ...closed.map((site) => [
          ...placeOf(site),
          numberCell(site.beds, "whole", notKnown),
          othersOf(site),
          sheetHeads.closes,
          numberCell(0, "hundredths"),
          numberCell(0, "hundredths"),
          ...BED_RULES.map(() => numberCell(0, "whole")),
        ]),
      ];
    }),
  };
}

function isSameSize(site: ModelSite, now: ModelSite | null): boolean {
  return now !== null && now.beds === site.beds;
}

/** Whole gemeenten; deaths and guests as means over five years, because one year is mostly chance there. */
export function municipalitySheet({ model, projection, query, year }: TakeAlongFacts): Sheet {
  const [first, later] = [query.fromYear, year].map((one) => meanPeriod(model, one)) as [
    ReturnType<typeof meanPeriod>,
    ReturnType<typeof meanPeriod>,
  ];
  const run = prepareRun(model, { ...query, municipalityCode: undefined }, projection);
  const persons = AGES.flatMap((age) =>
    [query.fromYear, year].map((one) => countPersons(model, projection, one, age / GROUP_WIDTH_YEARS)),
  );
  const means = [first, later].flatMap((period) => [
    meanDeaths(model, projection, period),
    meanGuests(model, run, period),
  ]);
  return {
    name: sheetNames.municipalities,
    columns: columns(municipalityHeads({ years: [query.fromYear, year], ages: AGES, periods: [first, later] }), [26]),
    rows: weighMunicipalities(model, query.region).map(({ municipality, weight }) => [
      model.municipalities[municipality]!.name,
      numberCell(weight, "percent"),
      ...persons.map((counts) => numberCell(counts[municipality]!, "whole")),
      ...means.map((values) => numberCell(values[municipality]!, "tenths")),
    ]),
  };
}

/** Gemeenten of an area by name, with the part of each that belongs to it. */
function weighMunicipalities(
  model: TakeAlongFacts["model"],
  region: string,
): { municipality: number; weight: number }[] {
  const weights = new Map<number, number>();
  for (const { municipality, weight } of listRegions(model, region).flatMap(({ parts }) => parts)) {
    weights.set(municipality, (weights.get(municipality) ?? 0) + weight);
  }
  const rows = [...weights].map(([municipality, weight]) => ({ municipality, weight }));
  return rows.sort((a, b) =>
    model.municipalities[a.municipality]!.name.localeCompare(model.municipalities[b.municipality]!.name, "nl"),
  );
}
