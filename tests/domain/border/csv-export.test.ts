import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dutchExcel, plainCsv, toCsv } from "../../../src/domain/border/csv-export.ts";
import { hospiceColumns, toHospiceCsv } from "../../../src/domain/directory/reuse/hospice-table.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "../directory/read-fixture.ts";

const write = (text: string, dialect = dutchExcel) => toCsv(["veld"], [{ veld: text }], dialect);
const read = (csv: string, delimiter: string) =>
  (parse(csv, { bom: true, delimiter, columns: true }) as unknown as Record<string, string>[])[0];

describe("a table as CSV", () => {
  it("opens right in a Dutch Excel: mark for UTF-8, semicolons, decimal commas, line ends of Windows", () => {
    expect(toCsv(["naam", "breedte"], [{ naam: "Súdwest; Fryslân", breedte: 53.2 }], dutchExcel)).toBe(
      '\uFEFFnaam;breedte\r\n"Súdwest; Fryslân";53,2\r\n',
    );
    expect(toCsv(["naam", "breedte"], [{ naam: "a, b", breedte: 53.2 }], plainCsv)).toBe(
      'naam,breedte\r\n"a, b",53.2\r\n',
    );
  });

  it.each(["=1+1", "+31", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", '=HYPERLINK("https://verzonnen.example")'])(
    "never lets a spreadsheet run %j",
    (text) => {
      for (const dialect of [dutchExcel, plainCsv])
        expect(read(write(text, dialect), dialect.separator)?.["veld"]).toBe(`'${text}`);
    },
  );

  it("keeps markup as text and leaves out marks that turn the direction of a text", () => {
    expect(read(write("<script>alert(1)</script>"), ";")?.["veld"]).toBe("<script>alert(1)</script>");
    expect(read(write("Huis \u202Eneppo\u202C\u200B"), ";")?.["veld"]).toBe("Huis neppo");
    expect(read(write("\u202E=1+1"), ";")?.["veld"]).toBe("'=1+1");
  });

  it("reads back as it was written, whatever the text holds", () => {
    const text = fc
      .string({ unit: "grapheme" })
      .filter((value) => !/[\p{C}\u2028\u2029＝＋－＠]/u.test(value) && !/^[=+\-@]/u.test(value) && value !== "");
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(dutchExcel, plainCsv),
        (texts, dialect) => {
          const columns = texts.map((_, index) => `k${index}`);
          const row = Object.fromEntries(texts.map((value, index) => [`k${index}`, value]));
          expect(read(toCsv(columns, [row], dialect), dialect.separator)).toEqual(row);
        },
      ),
    );
  });
});

/** RFC 4180 by hand, with quotes around a text that begins or ends with a space. */
function quoteByHand(text: string, separator: string): string {
  const isPlain = !text.includes(separator) && !/["\r\n]/u.test(text) && text === text.trim();
  return isPlain ? text : `"${text.split('"').join('""')}"`;
}

describe("the bytes of a table", () => {
  // What a spreadsheet would run and what nobody sees has its own tests; the rest is as the standard says.
  const plain = fc
    .array(fc.constantFrom("a", "é", "1", ".", ",", ";", '"', "'", " ", "\n", "\r\n", "\t", "€"), { maxLength: 8 })
    .map((signs) => signs.join(""))
    .filter((text) => !/^[\t\r]/u.test(text));
  const cell = fc.oneof(plain, fc.integer(), fc.constantFrom(53.25, -0.5, true, false, null, undefined));

  it("are those of the standard, cell by cell, in either dialect", () => {
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(dutchExcel, plainCsv),
        (cells, dialect) => {
          const { separator, decimal } = dialect;
          const columns = cells.map((_, index) => `k${index}`);
          const byHand = cells.map((value) => {
            if (typeof value === "string") return quoteByHand(value, separator);
            return typeof value === "number"
              ? quoteByHand(String(value).replace(".", decimal), separator)
              : String(value ?? "");
          });
          const row = Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
          const mark = dialect === dutchExcel ? "\uFEFF" : "";
          expect(toCsv(columns, [row], dialect)).toBe(
            `${mark}${columns.join(separator)}\r\n${byHand.join(separator)}\r\n`,
          );
        },
      ),
    );
  });
});

describe("hospices.csv", () => {
  const { hospices } = compileOrThrow(realDocuments);
  const rows = parse(toHospiceCsv(hospices), { bom: true, delimiter: ";", columns: true }) as unknown as Record<
    string,
    string
  >[];

  it("has a row per hospice, and a meaning for every column", () => {
    expect(rows.map(({ id }) => id)).toEqual(hospices.map(({ id }) => id));
    expect(Object.keys(rows[0] ?? {})).toEqual(hospiceColumns.map(({ name }) => name));
    for (const { description } of hospiceColumns) expect(description).toMatch(/\S/u);
  });

  it("says until when a report of free beds holds, and each amount as a source tells it", () => {
    const [row] = parse(toHospiceCsv(compileOrThrow(withHospices(parseHospice(fixtureText))).hospices), {
      bom: true,
      delimiter: ";",
      columns: true,
    }) as unknown as Record<string, string>[];
    expect(row).toMatchObject({
      availability: "place",
      reported_on: "2026-11-20",
      valid_until: "2026-11-27",
      contribution_per_day_eur: expect.stringMatching(/^\d/u) as string,
      expertise_on_consultation: "dementie",
      expertise_no: "als",
    });
  });
});
