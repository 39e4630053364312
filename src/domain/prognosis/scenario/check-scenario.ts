/**
 * Whether the model can take a scenario of the right form: every fault in Dutch, with its field, what was found and
 * what is expected. The model throws on the same faults, in English for who programs with it.
 */
import { buildCatchments } from "../catchment/build-catchment.ts";
import type { CatchmentChoices } from "../catchment/build-catchment.ts";
import { MOST_BEDS } from "../data/most-beds.ts";
import { isBedCount, OUTSIDE } from "../catchment/catchment-changes.ts";
import type { SiteChange } from "../catchment/catchment-changes.ts";
import { DIAGNOSIS_GROUPS, LONGEST_STAY_DAYS } from "../guests/extra-streams.ts";
import { LEAST_CALIBRATION, MOST_CALIBRATION } from "./calibration-bounds.ts";
import type { AdmissionCount } from "../run/calibration.ts";
import type { ModelData } from "../data/model-data.ts";
import type { LongevityVariant } from "../data/options.ts";
import { fitAgeProfile } from "../run/prepare-run.ts";
import { rememberPopulation } from "../population/remembered-population.ts";
import { ALL_REGIONS, listRegions, sumOverArea } from "../data/regions.ts";
import { computeHeadline, namedSettings } from "./scenario.ts";
import type { Scenario } from "./scenario.ts";
import { chooseSettings, isSetting } from "../data/settings.ts";

/** Faults in Dutch, one sentence each; empty when the model can calculate the scenario. */
export function listScenarioFaults(data: ModelData, scenario: Scenario): string[] {
  const plain = [
    ...checkArea(data, scenario),
    ...checkSettings(data, scenario),
    ...checkCounts(data, scenario),
    ...checkGroups(scenario),
    ...checkCatchment(data, scenario.catchment ?? {}),
  ];
  return plain.length > 0 ? plain : checkTogether(data, scenario);
}

function fault(field: string, found: unknown, expected: string): string {
  return `Scenario, veld ${field}: gevonden ${typeof found === "number" ? sayNumber(found) : `"${String(found)}"`}; verwacht ${expected}.`;
}

/** As it stands in the scenario, with a comma. */
export function sayNumber(value: number): string {
  return String(value).replace(".", ",");
}

function listRegionIds(data: ModelData): string[] {
  return data.regions.map(({ id }) => id);
}

function checkArea(data: ModelData, { region, municipalityCode, year, headline }: Scenario): string[] {
  const regions = [...listRegionIds(data), ALL_REGIONS];
  if (!regions.includes(region)) return [`Onbekende regio "${region}"; kies uit ${regions.join(", ")}.`];
  const { first, last } = data.years;
  const wrongYears = [year, headline?.year ?? year].filter((one) => one < first || one > last);
  const faults = [...new Set(wrongYears)].map(
    (one) => `Het jaar ${one} valt buiten het model: ${first} tot en met ${last}.`,
  );
  if (municipalityCode === undefined) return faults;
  const index = data.municipalities.findIndex(({ code }) => code === municipalityCode);
  const isInside = listRegions(data, region).some(({ parts }) =>
    parts.some(({ municipality }) => municipality === index),
  );
  return isInside ? faults : [...faults, `Gemeente ${municipalityCode} ligt niet in regio ${region}.`];
}

function checkSettings(data: ModelData, { settings = {} }: Scenario): string[] {
  return Object.entries(settings).flatMap(([key, value]) => {
    const parameter = isSetting(data, key) ? data.parameters[key] : undefined;
    if (parameter === undefined) return [`Het model heeft geen instelling "${key}".`];
    const { min = -Infinity, max = Infinity, label } = parameter;
    if (value >= min && value <= max) return [];
    return [
      `${label} (${key}): gevonden ${sayNumber(value)}; verwacht een waarde van ${sayNumber(min)} tot en met ${sayNumber(max)}.`,
    ];
  });
}

/** Calibration: factors and admissions by region, and the houses that were counted. */
function checkCounts(data: ModelData, { calibrationByRegion = {}, admissions = [], variant }: Scenario): string[] {
  const regions = listRegionIds(data);
  const expected = `een van ${regions.join(", ")}`;
  const { first, last } = data.years;
  const counted = new Set<string>();
  const countFaults = admissions.flatMap(({ region, year, siteIds }, index) => {
    const field = `admissions[${index + 1}]`;
    if (!regions.includes(region)) return [fault(`${field}.region`, region, expected)];
    if (year < first || year > last) return [fault(`${field}.year`, year, `een jaar van ${first} tot en met ${last}`)];
    const houses = data.sites.filter((site) => site.region === region).map(({ id }) => id);
    return (siteIds ?? houses).flatMap((id) => {
      if (!houses.includes(id)) return [fault(`${field}.siteIds`, id, `de id van een hospice in ${region}`)];
      const isDouble = counted.has(`${id} ${year}`);
      counted.add(`${id} ${year}`);
      return isDouble ? [fault(`${field}.siteIds`, id, `elk hospice hooguit één keer in ${year}`)] : [];
    });
  });
  const factorFaults = Object.entries(calibrationByRegion).flatMap(([region, k]) => {
    if (!regions.includes(region)) return [fault("calibrationByRegion", region, expected)];
    const isWithin = k >= LEAST_CALIBRATION && k <= MOST_CALIBRATION;
    return isWithin
      ? []
      : [
          fault(
            `calibrationByRegion.${region}`,
            k,
            `een bijstelling van ${sayNumber(LEAST_CALIBRATION)} tot en met ${sayNumber(MOST_CALIBRATION)}`,
          ),
        ];
  });
  return [
    ...factorFaults,
    ...(countFaults.length > 0 ? countFaults : checkAdmissions(data, admissions, variant ?? data.defaults.variant)),
  ];
}

/** More people cannot have come to the houses of a region in a year than die there. */
function checkAdmissions(data: ModelData, admissions: readonly AdmissionCount[], variant: LongevityVariant): string[] {
  if (admissions.length === 0) return [];
  const { deaths } = rememberPopulation(data, variant);
  const totals = new Map<string, { region: string; year: number; admissions: number }>();
  for (const count of admissions) {
    const key = `${count.region} ${count.year}`;
    totals.set(key, { ...count, admissions: (totals.get(key)?.admissions ?? 0) + count.admissions });
  }
  return [...totals.values()].flatMap((total) => {
    const area = data.regions.find(({ id }) => id === total.region)!;
    const most = Math.floor(sumOverArea(data, deaths, area, total.year).reduce((sum, count) => sum + count, 0));
    if (total.admissions <= most) return [];
    return [
      `Opnames in ${area.label} in ${total.year}: gevonden ${sayNumber(total.admissions)}; verwacht hooguit ${most}, want zoveel mensen overlijden daar dat jaar volgens het model.`,
    ];
  });
}

function checkGroups({ targetGroups = [], settingStays = {} }: Scenario): string[] {
  const days = `een aantal dagen van 1 tot en met ${LONGEST_STAY_DAYS}`;
  const isStay = (value: number | undefined) => value === undefined || (value >= 1 && value <= LONGEST_STAY_DAYS);
  return [
    ...targetGroups.flatMap(({ group, share, stayDays }, index) => {
      const field = `targetGroups[${index + 1}]`;
      const isDiagnosis = (DIAGNOSIS_GROUPS as readonly string[]).includes(group);
      return [
        ...(targetGroups.findIndex((other) => other.group === group) < index
          ? [fault(`${field}.group`, group, "elke doelgroep hooguit één keer")]
          : []),
        ...(isDiagnosis && share !== undefined
          ? [fault(`${field}.share`, share, "geen aandeel, want dat van een ziekte is een instelling van het model")]
          : []),
        ...(!isDiagnosis && share === undefined
          ? [
              `Scenario, veld ${field}.share: gevonden niets (het veld ontbreekt); verwacht het aandeel van deze groep, van 0 tot en met 1.`,
            ]
          : []),
        ...(isStay(stayDays) ? [] : [fault(`${field}.stayDays`, stayDays, days)]),
      ];
    }),
    ...Object.entries(settingStays).flatMap(([setting, value]) =>
      isStay(value) ? [] : [fault(`settingStays.${setting}`, value, days)],
    ),
  ];
}

function checkCatchment(data: ModelData, choices: CatchmentChoices): string[] {
  const { outsideShares = {}, inflowShares = {}, knownBeds = {}, origins = [], edits = [], siteChanges = [] } = choices;
  const siteIds = new Set(data.sites.map(({ id }) => id));
  const codes = new Set(data.municipalities.map(({ code }) => code));
  const checkSite = (field: string, id: string) =>
    siteIds.has(id) ? [] : [fault(field, id, "de id van een hospice in het model")];
  const checkCode = (field: string, code: string) =>
    codes.has(code) ? [] : [fault(field, code, "de code van een gemeente in het model")];
  return [
    ...Object.keys(outsideShares).flatMap((code) => checkCode("catchment.outsideShares", code)),
    ...Object.entries(inflowShares).flatMap(([id, share]) => [
      ...checkSite("catchment.inflowShares", id),
      ...(share < 1 ? [] : [fault(`catchment.inflowShares.${id}`, share, "een getal van 0 tot 1")]),
    ]),
    ...Object.entries(knownBeds).flatMap(([id, beds]) => [
      ...checkSite("catchment.knownBeds", id),
      ...checkBedCount(`catchment.knownBeds.${id}`, beds),
    ]),
    ...origins.flatMap(({ siteId, municipalityCode, postcode4 }, index) => [
      ...checkSite(`catchment.origins[${index + 1}].siteId`, siteId),
      ...((municipalityCode === undefined) === (postcode4 === undefined)
        ? [`Scenario, veld catchment.origins[${index + 1}]: verwacht een gemeente of een postcode, en niet allebei.`]
        : []),
    ]),
    ...edits.flatMap(({ municipalityCode, siteId }, index) => [
      ...checkCode(`catchment.edits[${index + 1}].municipalityCode`, municipalityCode),
      ...(siteId === OUTSIDE ? [] : checkSite(`catchment.edits[${index + 1}].siteId`, siteId)),
    ]),
    ...siteChanges.flatMap((change, index) =>
      checkSiteChange(`catchment.siteChanges[${index + 1}]`, change, siteChanges.slice(0, index), checkSite, checkCode),
    ),
  ];
}

type CheckKnown = (field: string, id: string) => string[];

function checkSiteChange(
  field: string,
  change: SiteChange,
  earlier: readonly SiteChange[],
  checkSite: CheckKnown,
  checkCode: CheckKnown,
): string[] {
  const id = changedId(change);
  const isDouble = earlier.some((other) => changedId(other) === id);
  const twice = isDouble ? [fault(field, id, "elk hospice hooguit één keer")] : [];
  if (change.kind === "close") return [...twice, ...checkSite(`${field}.siteId`, id)];
  if (change.kind === "resize")
    return [...twice, ...checkSite(`${field}.siteId`, id), ...checkBedCount(`${field}.beds`, change.beds)];
  const isThere = checkSite(field, id).length === 0;
  return [
    ...twice,
    ...(isThere ? [fault(`${field}.site.id`, id, "een id die nog geen hospice heeft")] : []),
    ...checkCode(`${field}.site.municipalityCode`, change.site.municipalityCode),
    ...checkBedCount(`${field}.site.beds`, change.site.beds),
  ];
}

function changedId(change: SiteChange): string {
  return change.kind === "open" ? change.site.id : change.siteId;
}

function checkBedCount(field: string, beds: number): string[] {
  return isBedCount(beds) ? [] : [fault(field, beds, `een heel aantal bedden van 1 tot en met ${MOST_BEDS}`)];
}

/** What each field allows may not go together: the steps of the model in their order, up to the first that refuses. */
function checkTogether(data: ModelData, scenario: Scenario): string[] {
  const settings = chooseSettings(data, namedSettings(data, scenario.settings ?? {}));
  const steps: [run: () => unknown, refusal: string][] = [
    [
      () => fitAgeProfile(data, scenario.profile ?? data.defaults.profile, settings),
      "Bij deze gemiddelde leeftijd en spreiding bestaat geen leeftijdsprofiel. Kies waarden die dichter bij elkaar passen, of een ander profiel.",
    ],
    [
      () => buildCatchments(data, settings, scenario.catchment),
      "Het adherentiegebied klopt niet. De aandelen van een gemeente zijn niet samen 100% te maken, of alle getelde gasten van een huis komen van buiten het gebied.",
    ],
    [
      () => computeHeadline(data, scenario),
      "Het model kan niet rekenen met deze waarden samen. Het verwacht bijvoorbeeld geen opnames waar u ze hebt geteld.",
    ],
  ];
  for (const [run, refusal] of steps) {
    try {
      run();
    } catch (error) {
      if (error instanceof RangeError) return [refusal];
      throw error;
    }
  }
  return [];
}
