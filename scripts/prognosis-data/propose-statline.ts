/**
 * A StatLine table to what it would change: the base population (the gemeenten in the base year), the deaths of the
 * Netherlands (the years of the guest survey among them), or an official projection (the gemeenten in all years to the end).
 */
import { AGE_GROUPS } from "../../src/domain/prognosis/data/age-groups.ts";
import { OFFICIAL_TABLES } from "../../src/domain/prognosis/compile/compile-official.ts";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import type { Problem } from "../../src/domain/border/problem.ts";
import { groupAges, listShort } from "./group-ages.ts";
import type { GroupedRow } from "./group-ages.ts";
import { OFFICIAL_COLUMNS } from "./plain-table.ts";
import { makeProposal, mergeRows } from "./proposal.ts";
import type { LinedRecord, Proposal, Proposed } from "./proposal.ts";
import { explainBaseYear } from "./propose-plain.ts";
import type { Observation, StatlineTable, Topic } from "./statline.ts";

interface DeathsSoFar {
  /** Rows of sterfte-nederland as they are. */
  currentDeaths: readonly Record<string, string>[];
  /** Deaths of a later year cannot have been counted. */
  latestYear: number;
}

const TOPIC_WORDS: Record<Topic, string> = { population: "bevolking", deaths: "overledenen" };

export function proposeStatline(
  file: string,
  table: StatlineTable,
  data: ModelData,
  { currentDeaths, latestYear }: DeathsSoFar,
): Proposed {
  const proposals: Proposal[] = [];
  const problems: Problem[] = [];
  for (const topic of ["population", "deaths"] as const) {
    const observations = table.observations.filter((one) => one.topic === topic);
    if (observations.length === 0) continue;
    const proposed = proposeTopic(file, topic, observations, table, data, { currentDeaths, latestYear });
    if (proposed.problems) problems.push(...proposed.problems);
    else proposals.push(...proposed.proposals);
  }
  return problems.length > 0 ? { problems } : { proposals };
}

function proposeTopic(
  file: string,
  topic: Topic,
  observations: readonly Observation[],
  table: StatlineTable,
  data: ModelData,
  { currentDeaths, latestYear }: DeathsSoFar,
): Proposed {
  const missing = findMissingDimensions(file, topic, observations);
  if (missing.length > 0) return { problems: missing };
  const years = [...new Set(observations.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);
  const perMunicipality = observations.some(({ region }) => region?.kind === "municipality");
  const isNational =
    topic === "deaths" &&
    !perMunicipality &&
    observations.some(({ region }) => region === null || region.kind === "country");
  if (!perMunicipality && !isNational) return { problems: explainNoMunicipality(file, topic, observations) };
  const { first, last } = data.years;
  if (isNational && years.at(-1)! > latestYear) {
    return {
      problems: [
        {
          file,
          line: observations[0]!.line,
          field: "jaar",
          found: `overledenen van Nederland in ${years.at(-1)}`,
          expected: `getelde jaren, tot en met ${latestYear}`,
        },
      ],
    };
  }
  const wanted = years.at(-1)! >= last ? "projection" : "base";
  if (!isNational && (topic === "deaths" || wanted === "projection")) {
    const gap = explainYears(file, topic, years, data);
    if (gap) return { problems: [gap] };
  }
  if (!isNational && wanted === "base" && !years.includes(first)) {
    return {
      problems: [
        {
          file,
          line: observations[0]!.line,
          field: "jaar",
          found: `bevolking van ${listShort(years.map(String))}`,
          expected: explainBaseYear(first),
        },
      ],
    };
  }
  const inUse =
    isNational || wanted === "projection"
      ? observations
      : observations.filter(({ year }) => year === null || year === first);
  const { rows, problems } = groupAges(file, inUse, table.hasAgeCodes);
  if (!isNational) problems.push(...checkRegions(file, inUse, rows, data));
  if (problems.length > 0) return { problems };
  const notes = table.provisional ? ["StatLine noemt een deel van deze cijfers voorlopig (*)."] : [];
  if (inUse.length < observations.length) notes.push(`Alleen de cijfers van ${first} zijn gebruikt.`);
  const facts = {
    source: `CBS StatLine${table.title === "" ? "" : `, ${table.title}`}`.slice(0, 200),
    isOfficial: true,
    notes,
  };
  if (isNational) {
    const incoming = toRecords(
      rows.filter(({ region }) => region === "NL"),
      ({ year }) => ({ jaar: String(year) }),
    );
    const columns = ["jaar", "geslacht", ...AGE_GROUPS];
    return {
      proposals: [
        makeProposal(
          file,
          "sterfte-nederland",
          columns,
          mergeRows(currentDeaths, incoming, ["jaar", "geslacht"]),
          facts,
        ),
      ],
    };
  }
  const own = rows.filter(({ region }) => region.startsWith("GM"));
  if (wanted === "base") {
    const records = toRecords(own, ({ region }) => ({ gemeente: region }));
    return {
      proposals: [
        makeProposal(
          file,
          `bevolking-${first}`,
          ["gemeente", "geslacht", ...AGE_GROUPS],
          sortRecords(records, ["gemeente", "geslacht"]),
          facts,
        ),
      ],
    };
  }
  const records = toRecords(own, ({ region, year }) => ({ gemeente: region, jaar: String(year) }));
  return {
    proposals: [
      makeProposal(
        file,
        OFFICIAL_TABLES[topic],
        OFFICIAL_COLUMNS,
        sortRecords(records, ["gemeente", "jaar", "geslacht"]),
        facts,
      ),
    ],
  };
}

function findMissingDimensions(file: string, topic: Topic, observations: readonly Observation[]): Problem[] {
  const inside = observations.filter(({ region }) => region?.kind !== "elsewhere");
  const sample = inside[0];
  if (sample === undefined) {
    const labels = [...new Set(observations.map(({ regionLabel }) => regionLabel))];
    return [
      {
        file,
        line: observations[0]!.line,
        field: "regio",
        found: `alleen gebieden buiten het model: ${listShort(labels)}`,
        expected: "de gemeenten van Friesland, Groningen, Drenthe en Overijssel",
      },
    ];
  }
  const report = (field: string, expected: string): Problem => ({
    file,
    line: sample.line,
    field,
    found: "niets",
    expected,
  });
  return [
    ...(sample.year === null ? [report("jaar", "een kolom of kop Perioden")] : []),
    ...(sample.sex === null ? [report("geslacht", "mannen en vrouwen apart")] : []),
    ...(sample.age === null ? [report("leeftijd", "leeftijdsgroepen van vijf jaar tot en met 90 jaar of ouder")] : []),
    ...(sample.region === null && topic === "population" ? [report("regio", "alle gemeenten van het model")] : []),
  ];
}

function explainNoMunicipality(file: string, topic: Topic, observations: readonly Observation[]): Problem[] {
  const labels = [...new Set(observations.map(({ regionLabel }) => regionLabel))];
  const expected =
    topic === "deaths"
      ? "Nederland als geheel, of alle gemeenten in een officiële prognose"
      : "alle gemeenten van het model";
  return [
    {
      file,
      line: observations[0]!.line,
      field: "regio",
      found: `${TOPIC_WORDS[topic]} voor ${listShort(labels)}`,
      expected,
    },
  ];
}

/** An official projection has every year from its first to the last of the model. */
function explainYears(
  file: string,
  topic: Topic,
  years: number[],
  { years: { first, last } }: ModelData,
): Problem | undefined {
  const inside = years.filter((year) => year >= first && year <= last);
  const from = inside[0] ?? first;
  const gaps = Array.from({ length: last - from + 1 }, (_, index) => from + index).filter(
    (year) => !inside.includes(year),
  );
  if (gaps.length === 0) return undefined;
  const found = `${TOPIC_WORDS[topic]} per gemeente zonder ${listShort(gaps.map(String))}`;
  return {
    file,
    line: 1,
    field: "jaar",
    found,
    expected: `elk jaar tot en met ${last}: sterfte per gemeente gebruikt het model alleen uit een hele officiële prognose`,
  };
}

/** Every gemeente of the model, no other of these provinces, and provinces that are the sum of their gemeenten. */
function checkRegions(
  file: string,
  observations: readonly Observation[],
  rows: readonly GroupedRow[],
  data: ModelData,
): Problem[] {
  const present = new Set(rows.map(({ region }) => region));
  const missing = data.municipalities.filter(({ code }) => !present.has(code));
  if (missing.length > 0) {
    const elsewhere = [
      ...new Set(
        observations.flatMap(({ region, regionLabel }) => (region?.kind === "elsewhere" ? [regionLabel] : [])),
      ),
    ];
    const unknown = elsewhere.length === 0 ? "" : `; wel onbekend: ${listShort(elsewhere)}`;
    const found = `geen cijfers voor ${listShort(missing.map(({ code, name }) => `${code} ${name}`))}${unknown}`;
    return [
      {
        file,
        line: 1,
        field: "regio",
        found,
        expected: `alle ${data.municipalities.length} gemeenten, met de grenzen van ${data.years.first}; bij andere grenzen eerst content/geo en content/netwerken bijwerken`,
      },
    ];
  }
  return sumProvinces(file, observations, rows, data);
}

const PROVINCE_CODES: Readonly<Record<string, string>> = {
  PV20: "Groningen",
  PV21: "Friesland",
  PV22: "Drenthe",
  PV23: "Overijssel",
};

function sumProvinces(
  file: string,
  observations: readonly Observation[],
  rows: readonly GroupedRow[],
  data: ModelData,
): Problem[] {
  const step = observations.reduce((largest, one) => Math.max(largest, one.step), 1);
  return rows.flatMap((province): Problem[] => {
    const name = PROVINCE_CODES[province.region];
    if (name === undefined) return [];
    const codes = new Set(
      data.municipalities.filter(({ zone }) => data.zones[zone]!.province === name).map(({ code }) => code),
    );
    const parts = rows.filter(
      ({ region, year, sex }) => codes.has(region) && year === province.year && sex === province.sex,
    );
    const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    const sum = total(parts.flatMap(({ values }) => values));
    const room = (step / 2) * (parts.length + 1) * AGE_GROUPS.length;
    if (Math.abs(sum - total(province.values)) <= room) return [];
    const field = `${province.region} ${province.year} ${province.sex}`;
    return [
      {
        file,
        line: province.line,
        field,
        found: `${Math.round(total(province.values))}, terwijl de gemeenten samen ${Math.round(sum)} zijn`,
        expected: `gemeenten die samen ${name} zijn: kloppen de gemeentegrenzen?`,
      },
    ];
  });
}

function toRecords(rows: readonly GroupedRow[], keys: (row: GroupedRow) => Record<string, string>): LinedRecord[] {
  return rows.map((row) => ({
    line: row.line,
    record: {
      ...keys(row),
      geslacht: row.sex,
      ...Object.fromEntries(AGE_GROUPS.map((group, index) => [group, String(row.values[index]!)])),
    },
  }));
}

function sortRecords(rows: LinedRecord[], keys: readonly string[]): LinedRecord[] {
  const keyOf = ({ record }: LinedRecord) => keys.map((key) => record[key]).join("|");
  return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
