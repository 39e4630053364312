import { prepareFindTown } from "../../../../src/domain/prognosis/own-figures/find-town.ts";
import { describe, expect, it } from "vitest";
import { readCountRows } from "../../../../src/domain/prognosis/own-figures/own-counts-form.ts";
import { arrangeCounts } from "../../../../src/domain/prognosis/own-figures/pasted-counts.ts";
import {
  ORIGIN_COLUMNS,
  readOriginRows,
  tidyOriginRows,
} from "../../../../src/domain/prognosis/own-figures/own-origins-form.ts";
import {
  arrangeTable,
  PastedTableError,
  splitTable,
} from "../../../../src/domain/prognosis/own-figures/pasted-table.ts";
import { readMonth } from "../../../../src/domain/prognosis/own-figures/month-rows.ts";
import { sayFormNote, sayTableFault } from "../../../../src/presentation/prognosis/own-figures/say-form-messages.ts";
import { sayForm } from "./say-form.ts";
import { loadFrozenModel } from "../frozen-model.ts";

const model = loadFrozenModel();
/** A region with several houses, whatever they are called today. */
const region = model.regions
  .map(({ id }) => id)
  .find((id) => model.sites.filter((site) => site.region === id).length >= 3)!;
const [a, b] = model.sites.filter((site) => site.region === region) as [
  (typeof model.sites)[number],
  (typeof model.sites)[number],
];

function paste(lines: readonly (readonly string[])[]) {
  const sites = model.sites.filter((site) => site.region === region);
  const { rows, notes } = arrangeCounts(lines.map((cells) => cells.join("\t")).join("\n"), sites);
  const read = readCountRows(rows, { model, region, lastYear: 2025 });
  return {
    ...sayForm(read, notes),
    counts: read.items.map(({ siteId, year, admissions }) => [siteId, year, admissions]),
  };
}

describe("an empty house cell", () => {
  it("under the name of a house is that house, and the page says so", () => {
    const { counts, problems, notes, questions } = paste([
      ["Hospice", "Jaar", "Opnames"],
      [a.name, "2023", "75"],
      ["", "2024", "80"],
      ["", "2022", "70"],
    ]);
    expect(problems).toEqual([]);
    expect(counts).toEqual([
      [a.id, 2023, 75],
      [a.id, 2024, 80],
      [a.id, 2022, 70],
    ]);
    expect(notes.join()).toContain("Er staat geen huis in rij 3, 4.");
    expect(questions).toEqual([]);
  });

  it("ends where the next house begins", () => {
    const { counts } = paste([
      ["Hospice", "Jaar", "Opnames"],
      [a.name, "2023", "75"],
      ["", "2024", "80"],
      [b.name, "2023", "50"],
      ["", "2024", "55"],
    ]);
    expect(counts).toEqual([
      [a.id, 2023, 75],
      [a.id, 2024, 80],
      [b.id, 2023, 50],
      [b.id, 2024, 55],
    ]);
  });

  it("above the first house, or under a total, is asked and never all houses", () => {
    for (const lines of [
      [
        ["", "2024", "80"],
        [a.name, "2023", "75"],
      ],
      [
        [a.name, "2023", "75"],
        ["Totaal", "2023", "75"],
        ["", "2024", "80"],
      ],
    ]) {
      const { counts, problems } = paste([["Hospice", "Jaar", "Opnames"], ...lines]);
      expect(counts).toEqual([[a.id, 2023, 75]]);
      expect(problems).toEqual([
        expect.objectContaining({
          key: "house",
          found: "",
          expected: expect.stringContaining("Alle huizen samen") as string,
        }),
      ]);
    }
  });

  it("asks whether rows of one house and rows of all houses belong together", () => {
    const { questions } = paste([
      ["Hospice", "Jaar", "Opnames"],
      [a.name, "2023", "75"],
      ["alle huizen", "2024", "500"],
    ]);
    expect(questions).toEqual([expect.stringContaining("Van 2024")]);
  });
});

describe("a table as people have it", () => {
  it("may have its years across the columns", () => {
    const { counts, problems, notes } = paste([
      ["Opnames per hospice", "", ""],
      ["Hospice", "2022", "2023", "2024"],
      [a.name, "70", "75", "80"],
      [b.name, "50", "", "55"],
      ["Totaal", "120", "75", "135"],
    ]);
    expect(problems).toEqual([]);
    expect(counts).toEqual([
      [a.id, 2022, 70],
      [a.id, 2023, 75],
      [a.id, 2024, 80],
      [b.id, 2022, 50],
      [b.id, 2024, 55],
    ]);
    expect(notes.join()).toContain("jaren staan in de kolommen");
    expect(notes.join()).toContain("Overgeslagen, want het is een totaal: “Totaal”.");
  });

  it("may have its years across the columns and figures down the side", () => {
    const { items, problems } = paste([
      ["", "2023", "2024"],
      ["Opnames", "300", "310"],
      ["Bedden", "20", "21"],
      ["Weigeringen", "-", "12"],
    ]);
    expect(problems).toEqual([]);
    expect(items).toEqual([
      expect.objectContaining({ siteId: null, year: 2023, admissions: 300, beds: 20, refusals: null }),
      expect.objectContaining({ siteId: null, year: 2024, admissions: 310, beds: 21, refusals: 12 }),
    ]);
  });

  it("may have its houses across the columns", () => {
    const { counts, problems, notes } = paste([
      ["Jaar", a.name, b.name, "Totaal"],
      ["2023", "75", "50", "125"],
      ["2024", "80", "n.b.", "80"],
      ["Totaal", "155", "50", "205"],
    ]);
    expect(problems).toEqual([]);
    expect(counts).toEqual([
      [a.id, 2023, 75],
      [b.id, 2023, 50],
      [a.id, 2024, 80],
    ]);
    expect(notes.join()).toContain("Niet gebruikt: kolom “Totaal”");
    expect(notes.join()).toContain("Overgeslagen, want het is een totaal: “Totaal”.");
  });

  it("tells of columns beside its years that are not read", () => {
    const { counts, notes } = paste([
      ["Hospice", "2023", "2024", "Samen"],
      [a.name, "75", "80", "155"],
    ]);
    expect(counts).toEqual([
      [a.id, 2023, 75],
      [a.id, 2024, 80],
    ]);
    expect(notes.join()).toContain("Niet gebruikt: kolom “Samen”");
  });

  it("may have its months down the side: they are added up", () => {
    const months = [
      "januari",
      "februari",
      "maart",
      "april",
      "mei",
      "juni",
      "juli",
      "augustus",
      "september",
      "oktober",
      "november",
      "december",
    ];
    const { counts, problems, notes } = paste([
      ["Hospice", "Jaar", "Maand", "Opnames"],
      ...months.map((month, index) => [index === 0 ? a.name : "", "2024", month, String(index + 1)]),
    ]);
    expect(problems).toEqual([]);
    expect(counts).toEqual([[a.id, 2024, 78]]);
    expect(notes.join()).toContain("De maanden zijn opgeteld");
    const part = paste([
      ["Hospice", "Jaar", "Maand", "Opnames"],
      ...months.slice(0, 7).map((month) => [a.name, "2024", month, "5"]),
    ]);
    expect(part.items).toEqual([]);
    expect(part.problems.map(({ key, found }) => [key, found])).toEqual([["year", "2024 (7/12)"]]);
    expect(part.problems[0]!.expected).toContain("Niet alle twaalf maanden");
  });

  it.each([
    ["jan", 1, null],
    ["maart 2024", 3, 2024],
    ["mrt-24", 3, 2024],
    ["2024-12", 12, 2024],
    ["1-2023", 1, 2023],
    ["7", 7, null],
  ])("reads %s as a month", (text, month, year) => {
    expect(readMonth(text)).toEqual({ month, year });
  });

  it.each(["13", "2024", "", "marter", "gemiddeld"])("reads %j as no month", (text) => {
    expect(text === "marter" ? null : readMonth(text)).toBeNull();
  });

  it.each(["n.b.", "-", "onbekend", "nb", "?", "n.v.t.", "–"])("takes %j for a figure nobody knows", (word) => {
    const { items, problems } = paste([
      ["Hospice", "Jaar", "Opnames", "Weigeringen"],
      [a.name, "2024", "75", word],
    ]);
    expect(problems).toEqual([]);
    expect(items).toEqual([expect.objectContaining({ admissions: 75, refusals: null })]);
  });

  it("asks what stands behind <5, and shows how a marked figure was read", () => {
    const { problems } = paste([
      ["Hospice", "Jaar", "Opnames"],
      [a.name, "2024", "<5"],
    ]);
    expect(problems).toEqual([
      expect.objectContaining({
        key: "admissions",
        found: "<5",
        expected: expect.stringContaining("vul het echte aantal in") as string,
      }),
    ]);
    expect(
      paste([
        ["Hospice", "Jaar", "Opnames"],
        [a.name, "2024", "75*"],
      ]).readings,
    ).toEqual([expect.objectContaining({ found: "75*", value: 75 })]);
  });

  it.each([
    ["20%", 0.2],
    ["20", 0.2],
    ["0,2", 0.2],
    ["1", 0.01],
  ])("reads %s as the share from outside", (written, share) => {
    const { items } = paste([
      ["Hospice", "Jaar", "Opnames", "Van buiten de regio"],
      [a.name, "2024", "75", written],
    ]);
    expect(items[0]!.outsideShare).toBeCloseTo(share, 12);
  });
});

describe("origins by town", () => {
  const [home, other] = model.municipalities as [
    (typeof model.municipalities)[number],
    (typeof model.municipalities)[number],
  ];
  const at = { latitude: 53, longitude: 6 };
  const towns = {
    postcodes: [],
    postBoxes: [],
    villages: [],
    municipalities: [],
    formerMunicipalities: [],
    towns: [
      { name: "Verzonnen Dorp", municipality: home.name, ...at },
      { name: "Twee Keer", municipality: home.name, latitude: 52.9, longitude: 6 },
      { name: "Twee Keer", municipality: other.name, latitude: 52.8, longitude: 6 },
      { name: "Buitenstad", municipality: "Hattem", province: "Gelderland", latitude: 52.4, longitude: 6 },
    ],
  };
  const read = (lines: readonly string[]) => {
    const { rows, notes } = tidyOriginRows(arrangeTable(splitTable(lines.join("\n")), ORIGIN_COLUMNS), model);
    return sayForm(readOriginRows(rows, { model, region, lastYear: 2025, findTown: prepareFindTown(towns) }), notes);
  };

  it("are read under Woonplaats, with the gemeente a town lies in", () => {
    const { items, problems, notes } = read([
      "Hospice;Woonplaats;Gasten;Jaar",
      `${a.name};Verzonnen Dorp;4;2024`,
      ";Buitenstad;2;2024",
      ";onbekend;3;2024",
    ]);
    expect(problems).toEqual([]);
    expect(items).toEqual([
      { siteId: a.id, municipalityCode: home.code, guests: 4, year: 2024 },
      { siteId: a.id, municipalityCode: "GM0000", guests: 2, year: 2024 },
    ]);
    expect(notes.join()).toContain("herkomst is niet bekend: rij 4");
  });

  it("are asked where the name lies in two gemeenten", () => {
    expect(read(["Hospice;Woonplaats;Gasten;Jaar", `${a.name};Twee Keer;4;2024`]).problems[0]!.expected).toContain(
      home.name,
    );
  });
});

describe("rows that are added to those there are", () => {
  it("are numbered on from them, in fields and notes alike", () => {
    const [house] = model.sites.filter((site) => site.region === model.regions[0]!.id);
    const text = `Hospice\tJaar\tOpnames\n${house!.name}\t2024\t80\n\t2023\t75`;
    const { rows, notes } = arrangeCounts(text, model.sites, 10);
    const numbers = rows.map(({ number }) => number);
    expect(Math.min(...numbers)).toBeGreaterThan(10);
    expect(notes.map(sayFormNote).join(" ")).toContain(`rij ${numbers[1]}`);
  });
});

describe("a table as coordinators have it", () => {
  const sites = model.sites.filter((site) => site.region === region);
  const arrange = (lines: readonly string[]) => arrangeCounts(lines.join("\n"), sites, 0, 2025);

  it("with a figure written with the sign between the cells is refused by its row, and not read as something else", () => {
    const lines = ["Huis;Jaar;Opnames;Verblijf", `${a.name};2024;75;20`, `${b.name};2024;60;21;5`];
    expect(() => arrange(lines)).toThrow(PastedTableError);
    try {
      arrange(lines);
    } catch (error) {
      const { fault } = error as PastedTableError;
      expect(fault).toEqual({ code: "tooWide", row: 3, cells: 5, columns: 4, meant: "21,5" });
      expect(sayTableFault(fault)).toContain("21,5");
    }
    expect(arrange(lines.map((line) => line.replace("21;5", "21,5"))).rows).toHaveLength(2);
  });

  it("with remarks behind the last heading is read all the same", () => {
    const lines = ["Huis;Jaar;Opnames", `${a.name};2024;75;let op`, `${b.name};2024;60;nagekeken`];
    expect(arrange(lines).rows).toHaveLength(2);
  });

  it("without a year is of the year that is asked for, told once and not refused in every row", () => {
    const { rows, notes } = arrange(["Huis;Opnames", `${a.name};75`, `${b.name};60`]);
    expect(rows.map(({ cells }) => cells.year)).toEqual(["2025", "2025"]);
    expect(notes.filter(({ code }) => code === "yearAssumed")).toHaveLength(1);
    expect(readCountRows(rows, { model, region, lastYear: 2025 }).problems).toEqual([]);
    expect(arrange(["Huis;Jaar;Opnames", `${a.name};2024;75`, `${b.name};;60`]).rows[1]!.cells.year).toBe("");
  });

  it.each(["Friesland totaal", "Alle huizen samen", "Totaal regio"])(
    "leaves out “%s” beside its houses, and says so",
    (total) => {
      const { rows, notes } = arrange([
        "Huis;Jaar;Opnames",
        `${a.name};2024;75`,
        `${b.name};2024;60`,
        `${total};2024;135`,
      ]);
      expect(rows).toHaveLength(2);
      expect(notes).toContainEqual({ code: "totalsSkipped", rows: [4] });
    },
  );

  it("keeps all houses together of a year that has no rows of its houses", () => {
    const { rows } = arrange(["Huis;Jaar;Opnames", `${a.name};2024;75`, "Alle huizen samen;2023;135"]);
    expect(rows).toHaveLength(2);
  });
});
