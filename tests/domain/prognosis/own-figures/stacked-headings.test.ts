import { describe, expect, it } from "vitest";
import { readCountRows } from "../../../../src/domain/prognosis/own-figures/own-counts-form.ts";
import { arrangeCounts } from "../../../../src/domain/prognosis/own-figures/pasted-counts.ts";
import { countColumns } from "../../../../src/words/prognose-eigen-tabel.ts";
import { loadFrozenModel } from "../frozen-model.ts";
import { sayForm } from "./say-form.ts";

const model = loadFrozenModel();
const region = model.regions.find(({ id }) => model.sites.filter((site) => site.region === id).length >= 3)!.id;
const sites = model.sites.filter((site) => site.region === region);
const [a, b] = sites as [(typeof sites)[number], (typeof sites)[number]];

/** What every layout below says. */
const SAID = [
  [a.id, 2023, 70, 20.5],
  [a.id, 2024, 75, 19],
  [b.id, 2023, 50, 22],
  [b.id, 2024, 55, 21.5],
];

function paste(lines: readonly (readonly string[])[]) {
  const { rows, notes } = arrangeCounts(lines.map((cells) => cells.join("\t")).join("\n"), sites);
  const read = readCountRows(rows, { model, region, lastYear: 2025 });
  const counts = read.items
    .map(({ siteId, year, admissions, meanStayDays }) => [siteId, year, admissions, meanStayDays])
    .sort((one, other) => String(one).localeCompare(String(other)));
  return { ...sayForm(read, notes), counts };
}

const sorted = SAID.toSorted((one, other) => String(one).localeCompare(String(other)));

describe("a table with two heading rows", () => {
  it.each([
    [
      "years over figures",
      [
        ["Registratie van de hospices"],
        ["", "2023", "", "2024", ""],
        ["Hospice", "Opnames", "Verblijf", "Opnames", "Verblijf"],
        [a.name, "70", "20,5", "75", "19"],
        [b.name, "50", "22", "55", "21,5"],
      ],
    ],
    [
      "years over figures, each written out",
      [
        ["Hospice", "2023", "2023", "2024", "2024"],
        ["", "Opnames", "Verblijf", "Opnames", "Verblijf"],
        [a.name, "70", "20,5", "75", "19"],
        [b.name, "50", "22", "55", "21,5"],
      ],
    ],
    [
      "figures over years",
      [
        ["", "Opnames", "", "Gem. verblijfsduur (dagen)", ""],
        ["Hospice", "2023", "2024", "2023", "2024"],
        [a.name, "70", "75", "20,5", "19"],
        [b.name, "50", "55", "22", "21,5"],
      ],
    ],
    [
      "houses over figures",
      [
        ["", a.name, "", b.name, ""],
        ["Jaar", "Opnames", "Verblijf", "Opnames", "Verblijf"],
        ["2023", "70", "20,5", "50", "22"],
        ["2024", "75", "19", "55", "21,5"],
      ],
    ],
    [
      "houses over years",
      [
        ["", a.name, "", b.name, ""],
        ["", "2023", "2024", "2023", "2024"],
        ["Opnames", "70", "75", "50", "55"],
        ["Verblijf", "20,5", "19", "22", "21,5"],
      ],
    ],
  ])("is read with %s", (_layout, lines) => {
    const { counts, problems, notes } = paste(lines);
    expect(problems).toEqual([]);
    expect(counts).toEqual(sorted);
    const figures = [countColumns.admissions, countColumns.stay].join(", ").toLowerCase();
    expect(notes.join()).toContain(`staan in de kolommen. Gelezen als ${figures}`);
  });

  it("leaves out a total and what is no figure, and says so", () => {
    const { counts, problems, notes } = paste([
      ["", "2023", "", "2024", "", "Totaal"],
      ["Hospice", "Opnames", "Verblijf", "Opnames", "Verblijf", "Opnames"],
      [a.name, "70", "20,5", "75", "19", "145"],
      [b.name, "50", "22", "55", "21,5", "105"],
      ["Totaal", "120", "", "130", "", "250"],
    ]);
    expect(problems).toEqual([]);
    expect(counts).toEqual(sorted);
    expect(notes.join()).toContain("Overgeslagen, want het is een totaal: “Totaal”.");
    expect(notes.join()).toContain("Niet gebruikt: kolom “Totaal”");
  });

  it("asks about a house that stands in it twice", () => {
    const { problems } = paste([
      ["", "2023", "", "2024", ""],
      ["Hospice", "Opnames", "Verblijf", "Opnames", "Verblijf"],
      [a.name, "70", "20,5", "75", "19"],
      [a.name, "50", "22", "55", "21,5"],
    ]);
    expect(problems.map(({ key }) => key)).toEqual(["year", "year"]);
  });
});
