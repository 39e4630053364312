import { describe, expect, it, vi } from "vitest";
import { RUN_TIMEOUT_MS, useDataFolder } from "./data-folder.ts";

vi.setConfig({ testTimeout: RUN_TIMEOUT_MS });
const { readTable, run, save } = useDataFolder();

describe("the plain format", () => {
  const table = (name: string) => readTable(`${name}.csv`);

  it("takes a table back as it was, without any effect", () => {
    for (const name of ["bevolking-2022", "sterftecijfers", "migratiecorrectie", "sterfte-nederland"]) {
      const { exitCode, stdout } = run(save(`${name}.csv`, table(name)));
      expect(exitCode, name).toBe(0);
      expect(stdout, name).toContain("blijven gelijk");
    }
  });

  it("reads semicolons and decimal commas as a Dutch spreadsheet writes them", () => {
    const dutch = table("sterfteverhouding").replaceAll(",", ";").replaceAll(".", ",");
    expect(run(save("sterfteverhouding.csv", `\uFEFF${dutch}`)).stdout).toContain("blijven gelijk");
  });

  it("refuses commas and points in one file, with row and column", () => {
    const dutch = table("sterfteverhouding").replaceAll(",", ";").replaceAll(".", ",");
    const [header, first, ...rest] = dutch.split("\n");
    const withRatio = (ratio: string) => [header, first!.replace(/[\d,]+$/, ratio), ...rest].join("\n");
    expect(run(save("sterfteverhouding.csv", withRatio("1.07"))).stderr).toMatch(
      /sterfteverhouding\.csv:2 {2}verhouding: gevonden "1\.07": een decimale punt/,
    );
    expect(run(save("sterfteverhouding.csv", withRatio("1.068"))).stderr).toContain("duizendtal of een decimaal");
  });

  it("says which row is missing, double or out of bounds, with the line of the file", () => {
    const [header, first, ...rest] = table("sterfteverhouding").trim().split("\n");
    expect(run(save("sterfteverhouding.csv", [header, ...rest].join("\n"))).stderr).toContain(
      "verwacht een rij voor NL111, man",
    );
    expect(run(save("sterfteverhouding.csv", [header, first, first, ...rest].join("\n"))).stderr).toContain(
      "sterfteverhouding.csv:3",
    );
    expect(
      run(save("sterfteverhouding.csv", [header, first!.replace(/[\d.]+$/, "-1"), ...rest].join("\n"))).stderr,
    ).toContain("sterfteverhouding.csv:2");
  });

  it("adds years to the national deaths and keeps the others", () => {
    const rows = table("sterfte-nederland").split("\n");
    const more = [rows[0], rows.at(-3)!.replace(/^\d{4}/, "2022"), rows.at(-2)!.replace(/^\d{4}/, "2022")].join("\n");
    expect(run(save("sterfte-nederland.csv", more), "--schrijf").exitCode).toBe(0);
    expect(table("sterfte-nederland").trim().split("\n")).toHaveLength(rows.length + 1);
  });

  it("believes a column jaar in the base population only for the base year", () => {
    const withYear = (year: string) =>
      table("bevolking-2022")
        .replaceAll(/^(GM\d+),/gm, `$1,${year},`)
        .replace("gemeente,", "gemeente,jaar,");
    expect(run(save("bevolking-2022.csv", withYear("2022"))).exitCode).toBe(0);
    expect(run(save("bevolking-2022.csv", withYear("2026"))).stderr).toContain("het model begint op 1 januari 2022");
  });

  it("takes one file per table", () => {
    const path = save("migratie.csv", table("migratie"));
    expect(run(path, path).stderr).toContain("één bestand per tabel");
  });
});

describe("what really happened", () => {
  const header = "regio,jaar,bedden,opnames,beddagen,weigeringen,bron";

  it("comes in row by row, an unknown figure empty, and changes no outcome", () => {
    const first = save(
      "realisatie.csv",
      `${header}\ntwente,2025,40,500,11000,,verzonnen opgave\nsalland,2025,8,,,,verzonnen opgave\n`,
    );
    expect(run(first, "--schrijf").stdout).toContain("blijven gelijk");
    const better = save("realisatie-2.csv", `${header}\ntwente,2025,40,510,11000,12,verzonnen verbetering\n`);
    expect(run(better, "--schrijf").exitCode).toBe(0);
    expect(readTable("realisatie.csv").trim().split("\n")).toEqual([
      header,
      "salland,2025,8,,,,verzonnen opgave",
      "twente,2025,40,510,11000,12,verzonnen verbetering",
    ]);
  });

  it.each([
    ["gelderland,2025,40,500,11000,,x", "regio"],
    ["twente,25,40,500,11000,,x", "jaartal"],
    ["twente,2025,40,500.5,11000,,x", "opnames"],
    ["twente,2025,40,500,15000,,x", "beddagen"],
    ["twente,2025,40,500,11000,,", "bron"],
    ["twente,2025,40,500,11000,,x\ntwente,2025,40,500,11000,,x", "een dubbele rij"],
  ])("is refused when it cannot be: %s", (row, reason) => {
    const { exitCode, stderr } = run(save("realisatie.csv", `${header}\n${row}\n`));
    expect(exitCode).toBe(1);
    expect(stderr).toContain(reason);
    expect(stderr).toMatch(/realisatie\.csv:[23]/);
  });
});

describe("the command", () => {
  it("explains itself and its mistakes in Dutch", () => {
    expect(run("--help").stdout).toContain("--schrijf");
    expect(run()).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run("--onzin").stderr).toContain("De optie --onzin bestaat niet");
  });
});
