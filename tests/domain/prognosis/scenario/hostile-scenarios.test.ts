import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { readScenarioFile, readScenarioLink } from "../../../../src/domain/prognosis/scenario/read-scenario.ts";
import { ScenarioError, writeScenarioQuery } from "../../../../src/domain/prognosis/scenario/write-scenario.ts";
import {
  completeScenario,
  createScenario,
  takeChoices,
  toQuery,
} from "../../../../src/domain/prognosis/scenario/scenario.ts";
import { encodeText } from "../../../../src/domain/prognosis/scenario/scenario-code.ts";
import { anyQuery } from "../any-scenario.ts";
import { SCENARIO_VERSION } from "../../../../src/domain/prognosis/scenario/scenario-version.ts";
import { loadFrozenModel } from "../frozen-model.ts";

/** 10,000 in the long run (npm run test:lang), fewer in the daily one, and a few for every mutant of mutation testing. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 100);
const seed = 20_261_122;

let data: ModelData;
let house: string;
let houseElsewhere: string;
let code: string;
beforeAll(() => {
  data = loadFrozenModel();
  house = data.sites.find(({ region }) => region === "twente")!.id;
  houseElsewhere = data.sites.find(({ region }) => region === "drenthe")!.id;
  code = data.municipalities[0]!.code;
});

const ENGLISH = /\b(must|cannot|unknown|expected|invalid|lie|is no|needs|the)\b/i;

function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
  throw new Error("It was accepted");
}

function refusalOfFields(fields: object): string {
  return refusalOf(() => readScenarioFile(data, JSON.stringify({ version: 3, region: "twente", ...fields })));
}

describe(`${RUNS} random scenarios`, () => {
  it(
    "survive the link, with the same choices, question to the model and headline",
    () => {
      let refused = 0;
      fc.assert(
        fc.property(anyQuery(data), (query) => {
          let scenario;
          try {
            scenario = createScenario(data, query, {
              year: query.fromYear,
              title: "Van alles",
              reasons: { meanStayDays: "Opgave" },
            });
          } catch (error) {
            // Shares that cannot add to 1: refused before there is anything to share.
            if (!(error instanceof RangeError)) throw error;
            refused += 1;
            return;
          }
          const { scenario: read, notes } = readScenarioLink(
            data,
            `https://example.org/prognose/?${writeScenarioQuery(scenario)}`,
          );
          expect(notes).toEqual([]);
          expect(read).toEqual(JSON.parse(JSON.stringify(scenario)));
          expect(toQuery(data, read)).toEqual(toQuery(data, scenario));
        }),
        { numRuns: RUNS, seed },
      );
      expect(refused).toBeLessThan(RUNS / 4);
    },
    60_000 + RUNS * 200,
  );
});

describe("what the model cannot take", () => {
  it.each<[string, () => object, string]>([
    [
      "a house that is not there",
      () => ({ catchment: { knownBeds: { nergens: 3 } } }),
      'catchment.knownBeds: gevonden "nergens"',
    ],
    [
      "half a bed",
      () => ({ catchment: { knownBeds: { [house]: 2.5 } } }),
      "gevonden 2,5; verwacht een heel aantal bedden van 1 tot en met 60",
    ],
    [
      "a house for people from elsewhere alone",
      () => ({ catchment: { inflowShares: { [house]: 1 } } }),
      "gevonden 1; verwacht een getal van 0 tot 1",
    ],
    [
      "a gemeente of another part of the country",
      () => ({ catchment: { outsideShares: { GM9999: 0.1 } } }),
      'gevonden "GM9999"',
    ],
    [
      "guests from nowhere",
      () => ({ catchment: { origins: [{ siteId: house, guests: 5, year: 2024 }] } }),
      "verwacht een gemeente of een postcode",
    ],
    [
      "guests from elsewhere alone",
      () => ({ catchment: { origins: [{ siteId: house, guests: 5, year: 2024, municipalityCode: "GM0363" }] } }),
      "Het adherentiegebied klopt niet",
    ],
    [
      "shares that cannot add to 1",
      () => ({ catchment: { edits: [1, 0.5].map((share) => ({ municipalityCode: code, siteId: house, share })) } }),
      "niet samen 100% te maken",
    ],
    [
      "a house closed twice",
      () => ({ catchment: { siteChanges: [1, 2].map(() => ({ kind: "close", siteId: house })) } }),
      "elk hospice hooguit één keer",
    ],
    [
      "a house that is there opened",
      () => ({
        catchment: {
          siteChanges: [
            {
              kind: "open",
              site: { id: house, name: "x", latitude: 53, longitude: 6, municipalityCode: code, beds: 4 },
            },
          ],
        },
      }),
      "een id die nog geen hospice heeft",
    ],
    [
      "a change of another kind",
      () => ({ catchment: { siteChanges: [{ kind: "verhuizen" }] } }),
      'gevonden "verhuizen"',
    ],
    [
      "admissions of a region that is none",
      () => ({ admissions: [{ region: "alle", year: 2024, admissions: 5 }] }),
      'admissions[1].region: gevonden "alle"',
    ],
    [
      "admissions before the model",
      () => ({ admissions: [{ region: "twente", year: 1999, admissions: 5 }] }),
      "gevonden 1999; verwacht een jaar van 2022 tot en met 2050",
    ],
    [
      "admissions of a house elsewhere",
      () => ({ admissions: [{ region: "twente", year: 2024, admissions: 5, siteIds: [houseElsewhere] }] }),
      "een hospice in twente",
    ],
    [
      "admissions counted twice",
      () => ({ admissions: [1, 2].map(() => ({ region: "twente", year: 2024, admissions: 5 })) }),
      "hooguit één keer in 2024",
    ],
    [
      "admissions where nobody comes",
      () => ({
        catchment: { outsideShares: Object.fromEntries(data.municipalities.map((one) => [one.code, 1])) },
        admissions: [{ region: "twente", year: 2024, admissions: 5 }],
      }),
      "kan niet rekenen met deze waarden samen",
    ],
    [
      "a calibration of all regions",
      () => ({ calibrationByRegion: { alle: 1 } }),
      'calibrationByRegion: gevonden "alle"',
    ],
    [
      "a share of a disease",
      () => ({ targetGroups: [{ group: "cancer", uptake: 1, share: 0.1 }] }),
      "gevonden 0,1; verwacht geen aandeel",
    ],
    [
      "no share of a group without a figure",
      () => ({ targetGroups: [{ group: "younger", uptake: 1 }] }),
      "verwacht het aandeel van deze groep",
    ],
    [
      "a group twice",
      () => ({ targetGroups: [1, 2].map(() => ({ group: "heart", uptake: 1 })) }),
      "elke doelgroep hooguit één keer",
    ],
    [
      "a stay of no days",
      () => ({ targetGroups: [{ group: "heart", uptake: 1, stayDays: 0 }] }),
      "een aantal dagen van 1 tot en met 365",
    ],
    ["a stay of years", () => ({ settingStays: { hospital: 400 } }), "settingStays.hospital: gevonden 400"],
    ["a headline that is none", () => ({ headline: 5 }), "headline: gevonden 5; verwacht een groep velden"],
    [
      "a headline that cannot be read",
      () => ({ headline: { year: 2040, guests: 1e300, beds: { occupancy: 1, refusal: 1, wait: 1, waitAndLeave: 1 } } }),
      "verwacht een getal van hooguit 1.000.000",
    ],
    [
      "beds in a headline that cannot be read",
      () => ({ headline: { year: 2040, guests: 1, beds: { occupancy: 1, refusal: 1e300, wait: 1, waitAndLeave: 1 } } }),
      "verwacht een getal van hooguit 1.000.000",
    ],
    [
      "a calibration beyond what regions differ",
      () => ({ calibrationByRegion: { twente: 20 } }),
      "verwacht een bijstelling van 0,2 tot en met 5",
    ],
    [
      "a calibration below what regions differ",
      () => ({ calibrationByRegion: { twente: 0.1 } }),
      "verwacht een bijstelling van 0,2 tot en met 5",
    ],
    [
      "a calibration without end",
      () => ({ calibrationByRegion: { twente: 1e300 } }),
      "verwacht een getal van hooguit 1.000.000",
    ],
    [
      "more admissions than deaths",
      () => ({ admissions: [{ region: "twente", year: 2024, admissions: 90_000 }] }),
      "want zoveel mensen overlijden daar dat jaar",
    ],
    [
      "more admissions than deaths, house by house",
      () => ({
        admissions: data.sites
          .filter(({ region }) => region === "twente")
          .map(({ id }) => ({ region: "twente", year: 2024, admissions: 5_000, siteIds: [id] })),
      }),
      "want zoveel mensen overlijden daar dat jaar",
    ],
    [
      "more counted guests than people",
      () => ({
        catchment: { origins: [{ siteId: data.sites[0]!.id, municipalityCode: "GM0153", guests: 1e12, year: 2024 }] },
      }),
      "verwacht een getal van hooguit 1.000.000",
    ],
    [
      "a postcode that is none",
      () => ({ catchment: { origins: [{ siteId: data.sites[0]!.id, postcode4: 7, guests: 1, year: 2024 }] } }),
      "een postcode van vier cijfers",
    ],
    [
      "a headline of a year outside the model",
      () => ({ headline: { year: 2090, guests: 1, beds: { occupancy: 1, refusal: 1, wait: 1, waitAndLeave: 1 } } }),
      "Het jaar 2090 valt buiten het model",
    ],
    [
      "a name of a setting that is none",
      () => ({ settings: { "a b": 1 } }),
      'gevonden de naam "a b"; verwacht een naam van letters',
    ],
    ["half a year", () => ({ year: 2040.5 }), "gevonden 2040,5; verwacht een jaartal"],
    ["control characters in a field", () => ({ title: "a\u0000b\u202e" }), 'gevonden "a\\u{0}b\\u{202e}"'],
    ["control characters in a name", () => ({ "a\u0007": 1 }), "a\\u{7}"],
  ])("is said in Dutch: %s", (_name, fields, message) => {
    const refusal = refusalOfFields(fields());
    expect(refusal).toContain(message);
    expect(refusal).not.toMatch(ENGLISH);
  });

  it("is completed again from its choices alone", () => {
    const scenario = completeScenario(data, {
      region: "twente",
      year: 2040,
      title: "Langer",
      settings: { meanStayDays: 25 },
      reasons: { meanStayDays: "Opgave" },
    });
    expect(scenario).toEqual(
      createScenario(data, toQuery(data, scenario), {
        year: 2040,
        title: "Langer",
        reasons: { meanStayDays: "Opgave" },
      }),
    );
    expect(completeScenario(data, takeChoices(scenario))).toEqual(scenario);
    const settings = { meanStayDays: 25 };
    const copied = completeScenario(data, { region: "twente", year: 2040, settings });
    settings.meanStayDays = 1;
    expect(copied.settings).toEqual({ meanStayDays: 25 });
  });

  it("names no more than five faults", () => {
    const settings = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`onbekend${index}`, 1]));
    const lines = refusalOfFields({ settings }).split("\n");
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toBe("Er zijn nog 15 andere fouten.");
  });

  it("says only which version it is when that is the fault", () => {
    expect(refusalOfFields({ version: 7, region: 5 })).toBe(
      `Dit scenario heeft versie 7; deze site leest versie 1 tot en met ${SCENARIO_VERSION}.`,
    );
    expect(refusalOfFields({ version: undefined })).toContain("welke versie");
    expect(refusalOf(() => readScenarioFile(data, '{"version":NaN}'))).toContain("geen JSON");
  });

  it("does not reach a prototype, by whatever key", () => {
    for (const key of ["__proto__", "constructor", "prototype", "toString"]) {
      for (const text of [
        `{"version":3,"region":"twente","settings":{"${key}":{"polluted":1}}}`,
        `{"version":3,"region":"twente","${key}":{"polluted":1}}`,
        `{"version":3,"region":"twente","reasons":{"${key}":"x"},"catchment":{"knownBeds":{"${key}":4}}}`,
      ]) {
        try {
          readScenarioLink(data, `?scenario=${encodeText(text)}`);
        } catch (error) {
          expect(error).toBeInstanceOf(ScenarioError);
        }
        expect("polluted" in {}).toBe(false);
      }
    }
  });

  it("refuses one character more than a link may have, and writes none that is refused with its address", () => {
    expect(refusalOf(() => readScenarioLink(data, "A".repeat(8001)))).toContain("8001 tekens");
    const base = completeScenario(data, { region: "twente", year: 2040 });
    const room = 7500 - writeScenarioQuery({ ...base, reasons: { meanStayDays: "" } }).length;
    const full = {
      ...base,
      reasons: Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [
          `meanStayDays${index}`,
          "a".repeat(Math.floor((room / 20) * 0.7) - 15),
        ]),
      ),
    };
    const link = `https://www.consortium-ligare.nl/prognose/noordoost-overijssel/?${writeScenarioQuery(full)}&eigen=1#uitkomst`;
    expect(link.length).toBeGreaterThan(6500);
    expect(readScenarioLink(data, link).scenario).toEqual(full);
  });

  it("is refused in Dutch whatever comes in the place of a field", () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(null, -1, 1e308, "", "x", [], {}, [[]], [null], { a: null }),
    );
    const fields = fc.constantFrom(
      "title",
      "region",
      "municipalityCode",
      "year",
      "rule",
      "variant",
      "profile",
      "settings",
      "calibrationByRegion",
      "admissions",
      "targetGroups",
      "settingStays",
      "catchment",
      "reasons",
      "headline",
      "modelVersion",
    );
    fc.assert(
      fc.property(fields, anything, (field, value) => {
        try {
          readScenarioFile(data, JSON.stringify({ version: 3, region: "twente", [field]: value }));
        } catch (error) {
          expect(error).toBeInstanceOf(ScenarioError);
          expect((error as Error).message.replace(/gevonden .*?;/gs, "").replace(/bestaat: .*/g, "")).not.toMatch(
            ENGLISH,
          );
        }
      }),
      { numRuns: Math.min(300, RUNS), seed },
    );
  });
});
