import JSZip from "jszip";
import { load } from "cheerio";
import writeXlsxFile from "write-excel-file/node";
import { describe, expect, test } from "vitest";
import { printSheets } from "../../../src/presentation/site/print-sheets.ts";

/** Points of a sheet of A4 that lies, of the margin at each side, and of a character of Arial 10. */
const [LYING, INCH, CHARACTER] = [842, 72, 5.25];

async function write(widths: readonly number[], name = "Per huis") {
  const sheet = {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape" as const,
    data: [widths.map((_, index) => `Kop ${index}`)],
  };
  const features = [printSheets({ title: "Zorg & huis <1>", date: "28 november 2026" })];
  const bytes = await writeXlsxFile([{ data: [["x"]], sheet: "Antwoord" }, sheet], { features }).toBuffer();
  const zip = await JSZip.loadAsync(bytes);
  const xml = async (path: string) => load(await zip.file(`xl/${path}`)!.async("text"), { xml: true });
  return { sheet: await xml("worksheets/sheet2.xml"), workbook: await xml("workbook.xml") };
}

describe("a sheet on paper", () => {
  test("says at its foot what it is, of when, and which page of how many, with no sign read as a code", async () => {
    const { sheet } = await write([20]);
    expect(sheet("oddFooter").text()).toBe("&LZorg && huis <1>&C28 november 2026&RBladzijde &P van &N");
  });

  test("shows its heads and first column on every page, whatever its name", async () => {
    const { workbook } = await write([20], "Kop d'Aulne");
    const [titles, ...more] = workbook("definedName").toArray();
    expect(more).toEqual([]);
    expect(workbook(titles).attr()).toMatchObject({ name: "_xlnm.Print_Titles", localSheetId: "1" });
    expect(workbook(titles).text()).toBe("'Kop d''Aulne'!$A:$A,'Kop d''Aulne'!$1:$1");
  });

  test.each([[[60]], [[32, 34, 40, 50]], [[34, ...Array.from({ length: 20 }, () => 14)]]])(
    "is as wide as the page, or on more pages where letters of 10 points would get smaller than 9: %j",
    async (widths) => {
      const { sheet } = await write(widths);
      const pages = Number(sheet("pageSetup").attr("fitToWidth"));
      const margins = ["left", "right"].map((side) => Number(sheet("pageMargins").attr(side)) * INCH);
      const room = pages * (LYING - margins[0]! - margins[1]!);
      const asked = widths.reduce((sum, width) => sum + width, 0) * CHARACTER;
      expect(10 * Math.min(1, room / asked)).toBeGreaterThanOrEqual(9);
      expect(pages === 1 || (pages - 1) * (room / pages) * (10 / 9) < asked).toBe(true);
      expect(sheet("pageSetup").attr()).toMatchObject({ fitToHeight: "0", paperSize: "9", orientation: "landscape" });
      expect(sheet("pageSetUpPr").attr("fitToPage")).toBe("1");
    },
  );
});
