import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { camelKeys } from "../../../../src/domain/border/camel-keys.ts";
import { findHospices } from "../../../fixtures/find-hospices.ts";
import { toSearchable } from "../../../../src/domain/directory/finding/searchable.ts";
import { buildQuestionnaire } from "../../../../src/domain/directory/questionnaire/questionnaire.ts";
import { hospiceDictionary } from "../../../../src/domain/directory/records/data-dictionary.ts";
import { shapeOf } from "../../../../src/domain/directory/records/fact-schema.ts";
import { factRows, facts, keysOf, listColumns, readAt } from "../../../../src/domain/directory/records/facts.ts";
import { derivedFacts } from "../../../../src/domain/directory/records/facts/derived.ts";
import { rows } from "../../../../src/domain/directory/records/facts/fact.ts";
import type { Hospice } from "../../../../src/domain/directory/records/hospice.ts";
import { toPublishedHospice } from "../../../../src/domain/directory/reuse/export.ts";
import { hospiceColumns, toColumns } from "../../../../src/domain/directory/reuse/hospice-table.ts";
import { listFeatures } from "../../../../src/domain/directory/reuse/hsds-attributes.ts";
import { toHsdsServices } from "../../../../src/domain/directory/reuse/hsds.ts";
import { listFacts } from "../../../../src/presentation/directory/house/hospice-facts.ts";
import { questionnaireWords } from "../../../../src/presentation/directory/questionnaire-words.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "../read-fixture.ts";

const real = compileOrThrow(realDocuments);
const [house] = compileOrThrow(withHospices(parseHospice(fixtureText))).hospices as [Hospice];

/** A source is described once for hospices, networks and the model: border/source-schema.ts. */
const DESCRIBED_ELSEWHERE = /^sources\[\]/u;

/** A house of which everything is told that has a field of its own in HSDS. */
const told: Hospice = {
  ...house,
  application: { ...house.application, coordinationPoint: "Punt", introduction: "Kom langs." },
  admission: { ...house.admission, criteria: "Voor ieder." },
  costs: { contributionPerDayEur: 40, checkedOn: "2026-11-01", note: "Per nacht." },
  accreditations: ["Keurmerk"],
  serviceArea: "De streek.",
  checked: { on: "2026-11-01", byRole: "redacteur", next: null },
};

describe("the table of facts", () => {
  it("has a row for every leaf of the schema, and only for those", () => {
    const leaves = hospiceDictionary
      .filter(
        ({ path, kind }, index) => kind !== "group" && !hospiceDictionary[index + 1]?.path.startsWith(`${path}[].`),
      )
      .map(({ path }) => path);
    const expected = leaves.filter((path) => !DESCRIBED_ELSEWHERE.test(path));
    const paths = factRows.map(({ path }) => path).filter((path) => path !== "sources");
    expect(paths).toEqual(expected);
  });

  it("gives its words to the dictionary, and so to the errors", () => {
    for (const { path, label } of factRows)
      expect(hospiceDictionary.find((field) => field.path === path)?.title, path).toBe(label);
  });

  it("brings every fact to a reader, or says why not", () => {
    const unseen = factRows.filter(
      ({ page, csv, hsds, ask, json, reason }) => !page && !csv && !hsds && !ask && json === false && !reason,
    );
    expect(unseen.map(({ path }) => path)).toEqual([]);
  });

  it("brings every fact to hospices.csv and hospices.json, alone or with its group, unless a reason says why not", () => {
    const published = toPublishedHospice(told);
    const columns = listColumns(facts).map(({ path }) => path);
    for (const { path, reason } of factRows.filter((row) => row.reason === undefined)) {
      expect(reason).toBeUndefined();
      const [top = ""] = path.split(/[.[]/u);
      expect(
        columns.some((column) => column === path || column === top),
        path,
      ).toBe(true);
      if (top !== "location") expect(Object.hasOwn(published, keysOf(top)[0]!), path).toBe(true);
    }
  });

  it("gives a price to the table and the file with its age, checked or not", () => {
    const priceOf = (hospice: Hospice) =>
      hospiceColumns.filter(({ name }) => /^cost|contribution/u.test(name)).map(({ read }) => read(hospice));
    expect(house.costs?.checkedOn).toBeFalsy();
    expect(toPublishedHospice(house).costs).toEqual(house.costs);
    expect(priceOf(house).slice(0, 2)).toEqual([40, house.costs?.asOf]);
    expect(priceOf(told)).toEqual([40, undefined, "2026-11-01", "Per nacht."]);
  });

  it("gives every column one place, without gaps", () => {
    const places = [...listColumns(facts).map(({ column }) => column), ...derivedFacts.flatMap(({ csv }) => csv)];
    expect(places.map(({ at }) => at).sort((a, b) => a - b)).toEqual(places.map((_, index) => index + 1));
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
    for (const { name, description } of hospiceColumns) expect(description, name).toMatch(/\S/u);
  });

  it("keeps the columns that others read where they were on 28 November 2026", () => {
    expect(
      hospiceColumns
        .slice(0, 57)
        .map(({ name }) => name)
        .join(" "),
    ).toBe(
      "id name alternate_names status status_date type organization description street postal_code city municipality_code municipality province latitude longitude precision phones email website application_by application_process application_urgent coordination_point documents admission_days minimum_age maximum_age life_expectancy_max_months criteria euthanasia_policy expertise_yes expertise_on_consultation expertise_no facilities_yes facilities_on_consultation facilities_no beds beds_as_of beds_last_known beds_last_known_as_of beds_planned beds_planned_as_of beds_former_building beds_former_building_as_of availability reported_on valid_until contribution_per_day_eur networks model_region confirmed_by_hospice confirmed_by_network checked_on found_on source_date sources",
    );
  });

  it("names only fields that a service of HSDS has, and each attribute once", () => {
    const [service] = toHsdsServices([told], {
      taxonomy: real.taxonomy,
      networks: real.networks,
      modelRegions: real.regions.modelRegions,
      history: null,
      publisher: "Uitgever",
    });
    for (const { path, hsds } of [...factRows, ...derivedFacts])
      if (hsds && "field" in hsds) expect(Object.keys(service!), path).toContain(hsds.field);
    const ids = listFeatures(facts).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a new fact, as docs/fact.md adds it", () => {
  const recipe = readFileSync(new URL("../../../../docs/fact.md", import.meta.url), "utf8");
  const example = rows({
    parking: {
      label: "Parkeren",
      help: "waar bezoek kan parkeren, en wat dat kost",
      value: "text",
      page: { list: "care", form: "text" },
      csv: [{ at: 107, name: "parking" }],
      hsds: { attribute: "parking" },
      ask: { in: "zorg", isLong: true },
      search: "offer",
    },
  });
  const table = { ...facts, ...example };
  const value = "Gratis, voor de deur.";
  const parked = { ...house, ...camelKeys({ parking: value }) };

  it("is the row that stands in the recipe, in files that are there", () => {
    const [, code = ""] = /```ts\n([\s\S]*?)```/u.exec(recipe) ?? [];
    for (const [, text = ""] of code.matchAll(/"([^"]+)"/gu)) expect(JSON.stringify(example)).toContain(text);
    const files = [...recipe.matchAll(/`((?:src|tests)\/[^`\s]+)`/gu)].map(([, file = ""]) => file);
    expect(files.length).toBeGreaterThan(7);
    for (const file of files) expect(existsSync(new URL(`../../../../${file}`, import.meta.url)), file).toBe(true);
  });

  it("is checked, in its own words", () => {
    const schema = z.strictObject(shapeOf(example));
    expect(schema.safeParse({ parking: value }).success).toBe(true);
    expect(schema.safeParse({ parking: "<b>" }).success).toBe(false);
    expect(z.globalRegistry.get(schema.shape.parking)).toMatchObject({ title: "Parkeren" });
  });

  it("is on the page, known and unknown", () => {
    const shown = (hospice: Hospice) => listFacts(hospice, "care", { table }).find(({ field }) => field === "parking");
    expect(shown(parked)).toMatchObject({ label: "Parkeren", text: value });
    expect(shown(house)).toMatchObject({ label: "Parkeren", text: undefined });
  });

  it("is found by its words on the directory, and only where it is told", () => {
    const search = (hospice: Hospice) =>
      findHospices([toSearchable(hospice, real.taxonomy, real.networks, real.regions, table)], {
        text: "voor de deur",
      });
    expect(search(parked).found).toHaveLength(1);
    expect(search(house).found).toHaveLength(0);
  });

  it("is in hospices.json, hospices.csv, HSDS and the questionnaire", () => {
    expect(readAt(toPublishedHospice(parked, table), "parking")).toBe(value);
    expect(readAt(toPublishedHospice(house, table), "parking")).toBeNull();
    expect(
      toColumns(table)
        .find(({ name }) => name === "parking")
        ?.read(parked),
    ).toBe(value);
    expect(listFeatures(table).find(({ id }) => id === "parking")).toMatchObject({ name: "Parkeren" });
    expect(
      listFeatures(table)
        .find(({ id }) => id === "parking")
        ?.read(parked),
    ).toEqual([value]);
    const { taxonomy, networks, municipalities } = real;
    const sections = buildQuestionnaire({ taxonomy, networks, municipalities, words: questionnaireWords }, table);
    expect(sections.find(({ id }) => id === "zorg")?.questions.at(-1)).toMatchObject({
      path: "parking",
      title: "Parkeren",
      help: example.parking.help,
      kind: "text",
    });
  });
});
