import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { runDataUpdate } from "../../../scripts/prognosis-data/update-data.ts";
import { readPrognosis } from "../../../scripts/content/read-prognosis.ts";
import { GROUP_COUNT } from "../../../src/domain/prognosis/data/age-groups.ts";
import { SEX_COUNT } from "../../../src/domain/prognosis/data/model-data.ts";
import { contentRoot } from "../../content-root.ts";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";
import type { Figures } from "./statline-tables.ts";

/** Each run compiles the content twice: half a second, on a busy machine ten times that. */
export const RUN_TIMEOUT_MS = 120_000;

export const model = loadContentModel();
const tables = join("content", "prognose");

/** A copy of the content of its own for every test, and what a test does with it. */
export function useDataFolder() {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "prognose-gegevens-"));
    cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  return {
    inFolder: (name: string) => join(root, name),
    run: (...args: string[]) => runDataUpdate(args, { root, today: "2026-12-01" }),
    readAgain: () => readPrognosis(root),
    /** Puts a file beside the content and gives its path. */
    save: (name: string, text: string | Buffer): string => {
      const path = join(root, name);
      writeFileSync(path, text);
      return path;
    },
    readTable: (name: string) => readFileSync(join(root, tables, name), "utf8"),
    /** Every file of the folder with its bytes, to see that nothing changed. */
    snapshot: (): Record<string, string> => {
      const folder = join(root, tables);
      return Object.fromEntries(
        readdirSync(folder)
          .filter((name) => name.includes("."))
          .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
      );
    },
  };
}

/** The base population of the model in whole persons, as StatLine would have it. */
export const population: Figures = {
  title: "Bevolking; geslacht, leeftijd en regio, 1 januari",
  topic: "Bevolking op 1 januari (aantal)",
  regions: model.municipalities.map(({ code, name }) => ({
    code,
    label: name === "Groningen" ? "Groningen (gemeente)" : name,
  })),
  years: [2022],
  valueOf: (region, _year, sex, group) => {
    const municipality = model.municipalities.findIndex(({ code }) => code === region);
    return Math.round(
      model.basePopulation[(municipality * SEX_COUNT + (sex === "man" ? 0 : 1)) * GROUP_COUNT + group]!,
    );
  },
};
