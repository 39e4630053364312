import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { ALL_HOUSES_NAME } from "../../../../src/domain/prognosis/own-figures/count-columns.ts";
import { readCountRows, writeCountRows } from "../../../../src/domain/prognosis/own-figures/own-counts-form.ts";
import { arrangeCounts } from "../../../../src/domain/prognosis/own-figures/pasted-counts.ts";
import { applyOwnFigures, ELSEWHERE_CODE } from "../../../../src/domain/prognosis/own-figures/own-figures.ts";
import type { OwnFigures } from "../../../../src/domain/prognosis/own-figures/own-figures.ts";
import {
  ORIGIN_COLUMNS,
  readOriginRows,
  tidyOriginRows,
  writeOriginRows,
} from "../../../../src/domain/prognosis/own-figures/own-origins-form.ts";
import { arrangeTable, splitTable } from "../../../../src/domain/prognosis/own-figures/pasted-table.ts";
import { prepareRun } from "../../../../src/domain/prognosis/run/prepare-run.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { countsForm } from "../../../../src/islands/prognosis/own-figures/form-kind.ts";
import { readOwnFigures } from "../../../../src/domain/prognosis/own-figures/read-own-figures.ts";
import { toQuery } from "../../../../src/domain/prognosis/scenario/scenario.ts";
import { SCENARIO_VERSION } from "../../../../src/domain/prognosis/scenario/scenario-version.ts";
import { tableNotes } from "../../../../src/words/prognose-eigen-tabel.ts";
import { sayForm } from "./say-form.ts";
import { loadFrozenModel } from "../frozen-model.ts";

let model: ModelData;
beforeAll(() => {
  model = loadFrozenModel();
});

const paste = (text: string, region = "drenthe") => {
  const sites = model.sites.filter((site) => site.region === region);
  const { rows, notes } = arrangeCounts(text, sites);
  const read = readCountRows(rows, { model, region, lastYear: 2025 });
  return { ...sayForm(read, notes), rows };
};
const pasteOrigins = (text: string, region = "drenthe") => {
  const { rows, notes } = tidyOriginRows(arrangeTable(splitTable(text), ORIGIN_COLUMNS), model);
  const read = readOriginRows(rows, { model, region, lastYear: 2025 });
  return sayForm(read, notes);
};

describe("a pasted table of years", () => {
  it("reads a messy Dutch one, and points out every bad cell by itself", () => {
    const text = [
      "Overzicht opnames 2023-2025\t\t\t\t",
      "Hospice\tJaar\tAantal opnames\tGem. verblijfsduur (dagen)\tBezetting\tWeigeringen\tBedden\tOpmerking",
      "t Huis van Heden (Emmen)\t2024\t1.012\t18,5\t\t7%\t5\tverbouwd",
      "\t\t\t\t\t\t\t",
      "hospice eesinge\t2024\ttachtig\t21\t92%\t12\t4\t",
      "Hospise het Alteveer\t2027\t64\t180\t\t3\t6\t",
      "Willem de Boer Huis\t2024\t55\t\t85,5%\t\t4\t",
      "Totaal\t2024\t1.131\t\t\t\t\t",
    ].join("\r\n");
    const { items, problems, readings, notes } = paste(text);
    expect(items).toEqual([
      {
        siteId: "willem-de-boer-huis-hoogeveen",
        year: 2024,
        beds: 4,
        admissions: 55,
        bedDays: 1252,
        meanStayDays: null,
        refusals: null,
        isForCalibration: true,
      },
    ]);
    expect(problems.map(({ row, key, found, expected }) => `${row} ${key} ${found} | ${expected}`)).toEqual([
      "3 refusals 7% | een heel getal van 0 of meer, of niets, geen percentage",
      "5 admissions tachtig | een heel getal van 0 of meer, of niets",
      expect.stringMatching(/^6 house Hospise het Alteveer \| een huis uit de lijst.*Bedoelt u Hospice Het Alteveer/),
      expect.stringMatching(/^6 year 2027 \| een jaar van 2022 tot en met 2025/),
      "6 stay 180 | een aantal dagen van 1 tot en met 120, of niets",
    ]);
    expect(readings).toEqual([{ row: 3, key: "admissions", found: "1.012", value: 1012 }]);
    expect(notes).toEqual([
      "De rij boven de kopregel is overgeslagen.",
      "Niet gebruikt: kolom “Opmerking”.",
      "Overgeslagen, want het is een totaal: rij 8.",
    ]);
  });

  it("takes a table without houses for all houses together, and refuses it beside one of them", () => {
    expect(paste("jaar;opnames\n2024;300").items[0]).toMatchObject({ siteId: null, admissions: 300 });
    const { items, problems } = paste(
      "huis;jaar;opnames\nalle huizen;2024;300\nWillem de Boer Huis;2024;55\nWillem de Boer Huis;2023;50\nAlle huizen samen;2023;280",
    );
    expect(items.map(({ siteId, year }) => [siteId, year])).toEqual([
      [null, 2024],
      ["willem-de-boer-huis-hoogeveen", 2023],
    ]);
    expect(problems.map(({ row, key }) => [row, key])).toEqual([
      [3, "year"],
      [5, "year"],
    ]);
    expect(problems[0]!.expected).toContain("botst met rij 2");
  });

  it("refuses nights that cannot be, and a year that is not over", () => {
    const { problems } = paste(
      "huis\tjaar\topnames\tbeddagen\tbedden\tkalibratie\n\t2024\t10\t4000\t10\tja\n\t2023\t10\t5000\t\t\n\t2022\t\t\t\tsoms\n\t2026\t9\t\t\t",
    );
    expect(problems.map(({ row, key, expected }) => `${row} ${key} ${expected}`)).toEqual([
      "2 nights hooguit 10\u00a0bedden maal 366 dagen: 3660",
      "3 nights gedeeld door de opnames een ligduur van 1 tot en met 120 dagen",
      "5 year een jaar van 2022 tot en met 2025: een heel jaar dat voorbij is en dat het model heeft",
    ]);
    expect(paste("huis\tjaar\topnames\tbezetting\nWillem de Boer Huis\t2024\t50\t80").problems[0]!.expected).toContain(
      "ook het aantal bedden",
    );
  });

  it("counts no row without a figure, whatever else stands in it, tells that, and holds up no other row", () => {
    const nothing = fc.constantFrom("", " ", "n.b.", "-", "onbekend");
    const house = fc.constantFrom("Willem de Boer Huis", "Hospice Eesinge", "Hospice van elders");
    fc.assert(
      fc.property(house, nothing, nothing, fc.constantFrom("2024", "1999", ""), (name, one, other, year) => {
        const { items, problems, notes } = paste(
          `huis;jaar;opnames;weigeringen\n${name};${year};${one};${other}\nWillem de Boer Huis;2024;55;4`,
        );
        expect([items.length, problems]).toEqual([1, []]);
        expect(notes).toContain(tableNotes.rowsWithoutFigures({ count: 1, rows: "2" }));
      }),
    );
  });

  it("says nothing of a row as the form offers it, and tells of one for another year", () => {
    const { blank, read } = countsForm(model, "drenthe", 2025);
    const tell = (year: string) => read([{ number: 1, cells: { ...blank, year } }]).notes;
    expect(tell("2025")).toEqual([]);
    expect(tell("2024")).toEqual([{ code: "rowsWithoutFigures", rows: [1] }]);
  });

  it("says which of two stays it takes", () => {
    expect(paste("jaar;opnames;verblijfsduur;beddagen\n2024;100;20;3000").notes).toEqual([
      "Er staat geen huis in rij 2. Gelezen als alle huizen samen. Klopt dat niet, kies dan zelf.",
      tableNotes.stayBesideNights({ row: 2, byStay: 2000, bedDays: 3000 }),
    ]);
  });

  it("comes back from counts and passes the guard of what is kept", () => {
    const { items } = paste(
      "huis;jaar;opnames;verblijfsduur;weigeringen;bedden;kalibratie\nWillem de Boer Huis;2024;55;18,5;4;3,5;nee\nAlle huizen;2023;280;;;;",
    );
    const rows = writeCountRows(items, model.sites);
    expect(rows[0]!.cells).toEqual({
      house: "Hospice Hoogeveen - Willem de Boer Huis",
      year: "2024",
      admissions: "55",
      stay: "18,5",
      nights: "",
      refusals: "4",
      beds: "3,5",
      outside: "",
      calibrates: "nee",
    });
    expect(readCountRows(rows, { model, region: "drenthe", lastYear: 2025 })).toEqual({
      items,
      problems: [],
      readings: [],
      notes: [],
      questions: [],
    });
    expect(rows[1]!.cells.house).toBe(ALL_HOUSES_NAME);
    const own = { version: 1, regions: { drenthe: { bedsBySite: {}, counts: items, origins: [] } } };
    expect(readOwnFigures(JSON.stringify(own))).toEqual(own);
  });
});

describe("a pasted table of origins", () => {
  it("counts a postcode, however it is typed, in the gemeente the directory has it in", () => {
    for (const [written, postcode4, code] of [
      ["9791 AB", 9791, "GM0014"],
      ["9791-ab", 9791, "GM0014"],
      ["NL-8554 AA", 8554, "GM1900"],
    ] as const) {
      const { items } = pasteOrigins(
        `Huis\tPostcode\tGasten\tJaar\n${model.sites.find(({ region }) => region === "drenthe")!.name}\t${written}\t3\t2024`,
      );
      expect(
        items.map((item) => item.postcode4),
        written,
      ).toEqual([postcode4]);
      expect(
        model.municipalities[model.postcodes.findIndex((points) => points.some(([each]) => each === postcode4))]?.code,
      ).toBe(code);
    }
  });

  it("takes gemeenten by name or code, postcodes and elsewhere, and keeps four figures of a postcode", () => {
    const { items, problems, notes } = pasteOrigins(
      "Hospice;Herkomst;Aantal gasten;Jaar\nt Huis van Heden;Gemeente Emmen;40;2024\nt Huis van Heden;GM0109;6;2024\nt Huis van Heden;7811 AB;3;2024\nt Huis van Heden;elders;2;2024\nt Huis van Heden;1011;1;2024\nTotaal;;52;",
    );
    const siteId = "t-huis-van-heden-emmen";
    expect(problems).toEqual([]);
    expect(items).toEqual([
      { siteId, municipalityCode: "GM0114", guests: 40, year: 2024 },
      { siteId, municipalityCode: "GM0109", guests: 6, year: 2024 },
      { siteId, postcode4: 7811, guests: 3, year: 2024 },
      { siteId, municipalityCode: ELSEWHERE_CODE, guests: 2, year: 2024 },
      { siteId, postcode4: 1011, guests: 1, year: 2024 },
    ]);
    expect(notes).toEqual([
      "Overgeslagen, want het is een totaal: rij 7.",
      "3 gasten komen van buiten de vier provincies (1011).",
    ]);
    expect(readOriginRows(writeOriginRows(items, model), { model, region: "drenthe", lastYear: 2025 }).items).toEqual(
      items,
    );
  });

  it("points out an unknown place with the one that was meant, half a guest, and a house of strangers", () => {
    const { items, problems } = pasteOrigins(
      "huis\tgemeente\tgasten\tjaar\nWillem de Boer Huis\tHoogeven\t1,5\t2024\nHospice Eesinge\tApeldoorn\t2\t\nHospice het Alteveer\telders\t3\t2024",
    );
    expect(items).toHaveLength(1);
    expect(problems.map(({ row, key }) => [row, key])).toEqual([
      [2, "place"],
      [2, "guests"],
      [3, "place"],
      [3, "year"],
      [4, "place"],
    ]);
    expect(problems[0]!.expected).toContain("Bedoelt u Hoogeveen?");
    expect(problems[4]!.expected).toBe("bij elk huis ook gasten uit het gebied");
  });

  it("counts no row without guests, tells that, and holds up no other row", () => {
    const { items, problems, notes } = pasteOrigins(
      "huis;gemeente;gasten;jaar\nHospice Eesinge;Meppel;;2024\nElders;Nergens;n.b.;\nHospice Eesinge;Meppel;2;2024",
    );
    expect([items.length, problems]).toEqual([1, []]);
    expect(notes).toEqual([tableNotes.rowsWithoutFigures({ count: 2, rows: "2 en 3" })]);
  });

  it("says which guests it has added up", () => {
    expect(
      pasteOrigins("huis\tgemeente\tgasten\tjaar\nHospice Eesinge\tMeppel\t1\t2024\nHospice Eesinge\tMeppel\t2\t2024")
        .notes,
    ).toEqual(["1 rij noemt een huis, plaats en jaar die er al staan: de gasten zijn opgeteld."]);
  });
});

describe("whatever is pasted", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "2024",
      "2023",
      "1.234",
      "18,5",
      "85%",
      "=1+1",
      "-3",
      "nee",
      "elders",
      "7811 AB",
      "GM0114",
      "Emmen",
      "Hospice Eesinge",
      "t Huis van Heden",
      "\u0000",
      "0",
      "1e9",
      "totaal",
    ),
    fc.string({ maxLength: 12 }),
  );
  const table = fc
    .array(
      fc.array(cell, { minLength: 1, maxLength: 9 }).map((cells) => cells.join("\t")),
      { minLength: 1, maxLength: 8 },
    )
    .map((rows) => rows.join("\n"));

  it("gives either figures the model can take and the device can keep, or a cell to mend", () => {
    const projection = projectPopulation(model, "central");
    fc.assert(
      fc.property(table, table, (years, places) => {
        const isEmpty = [years, places].some((text) => text.replace(/[\s\u200B-\u200D\u2060\uFEFF]/gu, "") === "");
        fc.pre(!isEmpty);
        const [counts, origins] = [
          paste(`Huis\tJaar\tOpnames\tVerblijfsduur\tBezetting\tWeigeringen\tBedden\tTelt mee\n${years}`),
          pasteOrigins(`Huis\tGemeente\tGasten\tJaar\n${places}`),
        ];
        for (const { expected, found } of [...counts.problems, ...origins.problems])
          expect([expected.length > 0, typeof found]).toEqual([true, "string"]);
        const bad = new Set(origins.problems.map(({ row }) => row));
        const own: OwnFigures = {
          version: 1,
          regions: { drenthe: { bedsBySite: {}, counts: counts.items, origins: bad.size > 0 ? [] : origins.items } },
        };
        expect(readOwnFigures(JSON.stringify(own))).toEqual(own);
        const draft = applyOwnFigures(
          model,
          {
            version: SCENARIO_VERSION,
            modelVersion: null,
            dataVersion: null,
            region: "drenthe",
            year: 2035,
            headline: null,
          } as const,
          own,
        );
        const { calibrations } = prepareRun(model, toQuery(model, draft), projection);
        for (const { k } of Object.values(calibrations)) expect(k).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 150 },
    );
  });
});
