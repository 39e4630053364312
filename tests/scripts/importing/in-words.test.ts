import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { describePlan, describeWritten } from "../../../scripts/importing/describe-plan.ts";
import { listKnownAnswers, readRecord } from "../../../src/domain/directory/questionnaire/known-answers.ts";
import type { Question } from "../../../src/domain/directory/questionnaire/questionnaire.ts";
import { hospiceDictionary } from "../../../src/domain/directory/records/data-dictionary.ts";
import { checkFile } from "../../../src/islands/editing/check-file.ts";
import { listDirectoryFiles } from "../../../scripts/content/read-directory.ts";
import { bundle, fillCsv, fixture, house, plan, questions, record, root, run } from "./import-folder.ts";

/** Codes of the files: names of fields and values of choices that are no Dutch word as well. */
const codes = new Set(
  hospiceDictionary
    .flatMap(({ path, choices }) => [...path.split(/[.[\]<>]+/u), ...choices])
    .filter((code) => /^[a-z][a-z_-]*$/u.test(code)),
);
const dutch = new Set(
  [
    ...questions.flatMap(({ title, help, choices }) => [title, help, ...choices.map(({ label }) => label)]),
    ...hospiceDictionary.map(({ title }) => title),
  ]
    .join(" ")
    .toLowerCase()
    .split(/[^\p{L}-]+/u),
);
const terms = [...bundle.taxonomy.expertise, ...bundle.taxonomy.facilities];

/** The codes that stand in a text of the command, paths of files left out. */
function findCodes(text: string): string[] {
  const bare = text.replace(/(?:content|docs)\/\S+/gu, "");
  const found = bare
    .toLowerCase()
    .split(/[^\p{L}_-]+/u)
    .filter((word) => codes.has(word) && !dutch.has(word));
  const asTerm = terms.filter(({ id, name }) => id !== name.toLowerCase() && bare.includes(`, ${id}:`));
  return [
    ...new Set([...found, ...asTerm.map(({ id }) => id), ...(bare.match(/\b(?:true|false|null|GM\d{4})\b/gu) ?? [])]),
  ];
}

/** An answer of another kind than the house has now, to every question. */
function answer({ path, kind, choices, minimum }: Question, at: number): string {
  const own: Record<string, string> = {
    ...house,
    "availability.valid_until": "08-12-2026",
    "checked.next": "01-06-2027",
    "source.url": "https://verzonnen.example/bron-2",
    "website.url": "https://verzonnen.example/nieuw",
    "email.address": "nieuw@verzonnen.example",
    founded: "2006",
    "address.postal_code": "9718 BB",
    "address.municipality": "Groningen",
    "phones.0.number": "050-1234567",
    "phones.1.number": "06-12345678",
    "phones.2.number": "050-7654321",
    status: "open",
  };
  if (own[path] !== undefined) return own[path];
  if (kind === "choice") return choices[at % choices.length]!.label;
  if (kind === "integer" || kind === "number") return String(minimum ?? 1);
  return kind === "list" ? "een; twee" : "Een verzonnen antwoord.";
}

const everything = (at: number) =>
  Object.fromEntries(questions.map((question) => [question.path, answer(question, at)]));

describe("what the import tells", () => {
  it.each([0, 1, 2, 3])("names no code of a file, of a house that is there and of a new one (%i)", (at) => {
    for (const own of [{}, { id: "", name: "Een Nieuw Huis" }]) {
      const made = plan(fillCsv({ ...everything(at), ...own }));
      expect(made.faults).toEqual([]);
      expect(findCodes(describePlan(made))).toEqual([]);
      expect(findCodes(describeWritten(made))).toEqual([]);
    }
  });

  it("names none where things go, where an answer is refused and after writing", () => {
    const known = listKnownAnswers(questions, readRecord(parse(fixture) as object));
    const removals = Object.fromEntries(
      Object.keys(known).map((path) => [path, path.startsWith("phones.0.n") ? `${known[path]} vervalt` : "vervalt"]),
    );
    const refused = Object.fromEntries(questions.map(({ path }) => [path, "<b>geen antwoord dat past</b>"]));
    const { faults } = plan(fillCsv({ ...removals, ...house }));
    const fixed = new Set(questions.filter(({ title }) => faults.some((fault) => fault.includes(`, ${title}: `))));
    const removable = Object.entries(removals).filter(
      ([path]) => ![...fixed].some((question) => question.path === path),
    );
    expect(removable.length).toBeGreaterThan(10);
    const told: Record<string, string>[] = [
      { ...removals, ...house },
      { ...Object.fromEntries(removable), ...house },
      { ...refused, id: "verzonnen-huis" },
      { ...refused, id: "" },
      { ...house, status: "gepland", "capacity.beds": "4" },
      { ...house, status: "gepland", type: "Type onbekend", "availability.status": "vol" },
      { ...house, "admission.minimum_age": "30", "admission.maximum_age": "20" },
      { ...house, "checked.next": "01-01-2020", "availability.valid_until": "01-01-2020" },
    ];
    for (const answers of told)
      expect(findCodes(describePlan(plan(fillCsv(answers)))), JSON.stringify(answers).slice(0, 300)).toEqual([]);
    fillCsv({ ...house, "capacity.beds": "8" });
    const { stdout } = run("vragenlijst.csv", "--schrijf");
    expect(stdout).toContain("Geschreven:");
    expect(findCodes(stdout)).toEqual([]);
  });
});

describe("what the check in the browser tells of a changed record", () => {
  it("names no code of a file either, also when the record has a fault", () => {
    const file = "content/hospices/verzonnen-huis.yaml";
    const made = plan(fillCsv(everything(1)));
    writeFileSync(record, fixture);
    const files = Object.fromEntries(
      [...listDirectoryFiles(root), "content/instellingen.yaml"].map((path) => [
        path,
        readFileSync(join(root, path), "utf8"),
      ]),
    );
    const context = { site: { files, terms: [], laws: [] }, wordQuote: null, day: "2026-12-01" };
    for (const text of [made.records[0]!.text, `${made.records[0]!.text}onbekend_veld: 1\n`]) {
      const { changes } = checkFile({ name: "verzonnen-huis.yaml", text }, context);
      expect(changes?.length, file).toBeGreaterThan(50);
      const told = changes!.map(({ name, before, after }) => `${name}: ${before ?? ""} ${after ?? ""}`).join("\n");
      expect(findCodes(told.replace("onbekend_veld", ""))).toEqual([]);
    }
  });
});
