import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { RUN_TIMEOUT_MS, useDataFolder } from "./data-folder.ts";

vi.setConfig({ testTimeout: RUN_TIMEOUT_MS });
const { readTable, run, save } = useDataFolder();

const fixtures = fileURLToPath(new URL("../../fixtures/statline", import.meta.url));

describe("deaths of the Netherlands", () => {
  it.each(["lijst", "tabelindeling", "jaren-in-kolommen", "codes"])(
    "come in from every shape of StatLine: %s",
    (shape) => {
      const { exitCode, stderr } = run(join(fixtures, `verzonnen-overledenen-${shape}.csv`), "--schrijf");
      expect(stderr).toBe("");
      expect(exitCode).toBe(0);
      const rows = readTable("sterfte-nederland.csv").trim().split("\n");
      // Nine years there were, 2022 is new; 2017 and 2018 are replaced.
      expect(rows).toHaveLength(1 + 2 * 10);
      // Invented: at 0-4 the men of 2017 are 100 aged 0 and 113 + 7 aged 1 to 5.
      expect(rows.find((row) => row.startsWith("2017,man,"))).toMatch(/^2017,man,220,/);
    },
  );

  it("are told to be provisional when StatLine marks them so", () => {
    expect(run(join(fixtures, "verzonnen-overledenen-lijst.csv")).stdout).toContain("voorlopig");
  });

  it("of a year to come are no count", () => {
    const text = readFileSync(join(fixtures, "verzonnen-overledenen-lijst.csv"), "utf8").replaceAll('"2018"', '"2031"');
    expect(run(save("prognose.csv", text)).stderr).toContain("getelde jaren, tot en met 2026");
  });

  it("by age on 31 December are another thing than by age at death", () => {
    const text = readFileSync(join(fixtures, "verzonnen-overledenen-lijst.csv"), "utf8").replace(
      '"Leeftijd"',
      '"Leeftijd op 31 december"',
    );
    expect(run(save("overledenen.csv", text)).stderr).toContain("de leeftijd bij overlijden");
  });
});
