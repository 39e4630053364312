import writeXlsxFile, { type Cell, type Row } from "write-excel-file/node";
import type { AnswerTexts } from "../../domain/directory/questionnaire/known-answers.ts";
import type { Question, QuestionnaireSection } from "../../domain/directory/questionnaire/questionnaire.ts";
import { knownLine, required, workbookLines, workbookWords as words } from "../../words/vragenlijst.ts";
import { setZipDates } from "../reuse/zip-dates.ts";
import { layOutSheet, measureRows } from "./sheet-layout.ts";

type WorkbookSheet = Parameters<typeof writeXlsxFile>[0][number];
type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>["features"]>[number];

const HEADER = [words.question, words.known, words.answer, words.help];
const WIDTHS = [40, 40, 50, 70];
const EXPLANATION_WIDTH = 100;
const ANSWER_COLUMN = "C";
const LISTS_SHEET = "Lijsten";

/** A sheet with the choice lists of its answers, the range of the list by row, and the height of its rows in points. */
interface LaidSheet {
  sheet: WorkbookSheet;
  lists: Map<number, string>;
  heights: number[];
}

/**
 * The questionnaire as a spreadsheet: a sheet to fill in per group of questions, with a list to choose from at every
 * choice. With what is known of a house beside its questions (`known`), and answered what it need not answer (`given`).
 */
export async function writeQuestionnaireWorkbook(
  sections: readonly QuestionnaireSection[],
  date: string,
  { known, given }: { known: AnswerTexts; given: AnswerTexts } = { known: {}, given: {} },
): Promise<Uint8Array<ArrayBuffer>> {
  const own = sections.filter(({ id }) => id !== "expertise" && id !== "facilities");
  const lists = new ChoiceLists();
  const ask = (question: Question) => askQuestion(question, known[question.path], given[question.path]);
  const asked = [
    makeSheet(words.facts, own, lists, ask),
    ...sections
      .filter((section) => !own.includes(section))
      .map((section) => makeSheet(section.title, [section], lists, ask)),
  ];
  const laid = [explain(date), ...asked];
  const sheets = [...laid.map(({ sheet }) => sheet), lists.toSheet()];
  const byName = new Map(laid.map((one) => [one.sheet.sheet ?? "", one]));
  const bytes = new Uint8Array(
    await writeXlsxFile(sheets, { fontFamily: "Calibri", fontSize: 11, features: [layOut(byName)] }).toBuffer(),
  );
  setZipDates(bytes);
  return bytes;
}

function explain(date: string): LaidSheet {
  const data: Row[] = [
    [{ value: words.title, fontWeight: "bold", fontSize: 14 }],
    ...[words.made({ date }), ...workbookLines, knownLine].map((value): Row => [
      { value, wrap: true, alignVertical: "top" },
    ]),
  ];
  return {
    sheet: { sheet: words.explanation, columns: [{ width: EXPLANATION_WIDTH }], data, orientation: "landscape" },
    lists: new Map(),
    heights: measureRows(data, [EXPLANATION_WIDTH]),
  };
}

function makeSheet(
  name: string,
  sections: readonly QuestionnaireSection[],
  lists: ChoiceLists,
  ask: (question: Question) => Cell[],
): LaidSheet {
  const data: Row[] = [HEADER.map((value) => ({ value, fontWeight: "bold" }))];
  const ranges = new Map<number, string>();
  for (const { title, questions } of sections) {
    if (sections.length > 1) data.push([{ value: title, fontWeight: "bold", fontSize: 14 }]);
    for (const question of questions) {
      data.push(ask(question));
      if (question.kind === "choice") ranges.set(data.length, lists.refer(question.choices.map(({ label }) => label)));
    }
  }
  return {
    sheet: {
      sheet: name,
      data,
      columns: WIDTHS.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    lists: ranges,
    heights: measureRows(data, WIDTHS),
  };
}

function askQuestion(
  { title, help, kind, isRequired }: Question,
  known: string | undefined,
  given: string | undefined,
): Cell[] {
  const text = (value: string): Cell => ({ value, wrap: true, alignVertical: "top" });
  return [
    text(isRequired ? required({ title }) : title),
    known === undefined ? null : { ...text(known), type: String, format: "@" },
    // Text stays text: a telephone number keeps its zero.
    {
      ...(kind === "date" && given === undefined
        ? { type: Date, format: "dd-mm-yyyy" }
        : { type: String, format: "@" }),
      ...(given === undefined ? {} : { value: given }),
      borderStyle: "thin",
      wrap: true,
      alignVertical: "top",
    },
    text(help),
  ];
}

/**
 * Adds what the writer of spreadsheets has no option for: the height of rows, the width of the print, and the lists to
 * choose from, of which it hides the sheet.
 * Another word gives a warning, not a ban: "vervalt" has to be possible, and the import judges every word.
 */
function layOut(sheets: ReadonlyMap<string, LaidSheet>): Feature {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (content, { sheet = "" }) => {
            const own = sheets.get(sheet);
            if (own === undefined) return content;
            const laid = layOutSheet(content, own.heights);
            const rules = [...own.lists].map(
              ([row, range]) =>
                `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="${words.notInList}" error="${words.notInListHelp}" sqref="${ANSWER_COLUMN}${row}"><formula1>${range}</formula1></dataValidation>`,
            );
            return rules.length === 0
              ? laid
              : laid.replace(
                  "</sheetData>",
                  `</sheetData><dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`,
                );
          },
        },
        "xl/workbook.xml": {
          transformElementAttributes: (tag, attributes) =>
            tag === "sheet" && attributes["name"] === LISTS_SHEET ? { ...attributes, state: "hidden" } : attributes,
        },
      },
    },
  };
}

/** The lists to choose from, each once, in columns of a sheet of their own: Excel allows no long list in the cell itself. */
class ChoiceLists {
  readonly #columns = new Map<string, string[]>();

  refer(labels: string[]): string {
    const key = labels.join("\n");
    if (!this.#columns.has(key)) this.#columns.set(key, labels);
    const column = String.fromCharCode(65 + [...this.#columns.keys()].indexOf(key));
    return `${LISTS_SHEET}!$${column}$1:$${column}$${labels.length}`;
  }

  toSheet(): WorkbookSheet {
    const columns = [...this.#columns.values()];
    const longest = Math.max(...columns.map(({ length }) => length));
    return {
      sheet: LISTS_SHEET,
      data: Array.from({ length: longest }, (_, row) => columns.map((labels): Cell => labels[row] ?? null)),
    };
  }
}
