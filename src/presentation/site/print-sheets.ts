import { wordFile as words } from "../../words/tekstdelen.ts";

/** What the writer of spreadsheets hands a feature of a sheet: of both its editions, of the browser and of the build. */
interface SheetOptions {
  sheet?: string;
  columns?: readonly { width?: number }[];
  stickyRowsCount?: number;
}

/** How a workbook is changed on its way to the file. */
interface PrintFeature {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": { transform: (content: string, sheet: SheetOptions) => string };
      "xl/workbook.xml": { transform: (content: string, sheets: readonly SheetOptions[]) => string };
    };
  };
}

/** Characters of a column that stand beside each other on a sheet of A4 that lies, printed no smaller than 9 points. */
const PAGE_WIDTH = 165;
const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.7" header="0.3" footer="0.35"/>';

/**
 * Sets the sheets of a workbook to print: as wide as the page, or on so many pages beside each other that it stays
 * readable, with its heads and first column on each; below it what it is, of when, and which page.
 */
export function printSheets({ title, date }: { title: string; date: string }): PrintFeature {
  const footer = `&L${escapeFooter(title)}&C${escapeFooter(date)}&R${words.page}&P${words.of}&N`;
  const tail = `<headerFooter><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`;
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (content, { columns = [] }) =>
            content
              .replace(/(<worksheet[^>]*>)/u, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(/<pageMargins [^>]*>/u, MARGINS)
              .replace(
                /<pageSetup ([^>]*)\/>/u,
                (_, set: string) => `<pageSetup fitToWidth="${countPages(columns)}" fitToHeight="0" ${set}/>${tail}`,
              ),
        },
        "xl/workbook.xml": {
          transform: (content, sheets) =>
            content.replace("<definedNames/>", `<definedNames>${sheets.map(repeatHeads).join("")}</definedNames>`),
        },
      },
    },
  };
}

function countPages(columns: NonNullable<SheetOptions["columns"]>): number {
  return Math.max(1, Math.ceil(columns.reduce((sum, { width = 0 }) => sum + width, 0) / PAGE_WIDTH));
}

/** The heads and the first column of a sheet with heads, on every page. */
function repeatHeads({ sheet = "", stickyRowsCount = 0 }: SheetOptions, index: number): string {
  if (stickyRowsCount === 0) return "";
  const name = escapeXml(`'${sheet.replaceAll("'", "''")}'`);
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}!$A:$A,${name}!$1:$${stickyRowsCount}</definedName>`;
}

/** In a footer "&" begins a code. */
function escapeFooter(text: string): string {
  return text.replaceAll("&", "&&");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
