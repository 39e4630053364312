import writeXlsxFile, { type Cell, type Row } from "write-excel-file/node";
import type { AnswerTexts } from "../../domain/directory/questionnaire/known-answers.ts";
import type { Question, QuestionnaireSection } from "../../domain/directory/questionnaire/questionnaire.ts";
import { formatDateText } from "../../domain/border/dates.ts";
import { printSheets } from "../../presentation/site/print-sheets.ts";
import { knownLine, required, workbookLines, workbookWords as words } from "../../words/vragenlijst.ts";
import { setZipDates } from "../reuse/zip-dates.ts";
import { layOutSheet, measureRows } from "./sheet-layout.ts";

type WorkbookSheet = Parameters<typeof writeXlsxFile>[0][number];
type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>["features"]>[number];

/** Columns of the question, of what is known where something is, of the answer, and of what is asked; together so wide that paper shows them well. */
const COLUMNS = [
  { head: words.question, width: 32 },
  { head: words.known, width: 34 },
  { head: words.answer, width: 40 },
  { head: words.help, width: 50 },
];
const EXPLANATION_WIDTH = 100;
const LISTS_SHEET = "Lijsten";

/** A sheet with the choice lists of its answers, the range of the list by row, and the height of its rows in points. */
interface LaidSheet {
  sheet: WorkbookSheet;
  lists: Map<number, string>;
  heights: number[];
  /** The letter of the column that is filled in; empty where nothing is. */
  answerColumn: string;
}

interface WorkbookParts {
  /** Day of the version or of the round, as "2026-11-28". */
  date: string;
  /** What is known of a house, beside its questions. */
  known: AnswerTexts;
  /** Answers that it need not give. */
  given: AnswerTexts;
  /** To whom the answers go, as a sentence. */
  sendTo: string;
}

/**
 * The questionnaire as a spreadsheet: a sheet to fill in per group of questions, with a list to choose from at every
 * choice. What is known has a column only where something is.
 */
export async function writeQuestionnaireWorkbook(
  sections: readonly QuestionnaireSection[],
  { date, known, given, sendTo }: WorkbookParts,
): Promise<Uint8Array<ArrayBuffer>> {
  const own = sections.filter(({ id }) => id !== "expertise" && id !== "facilities");
  const lists = new ChoiceLists();
  const isKnown = Object.keys(known).length > 0;
  const form: Form = {
    lists,
    columns: COLUMNS.filter(({ head }) => isKnown || head !== words.known),
    ask: (question) => {
      const [title, beside, ...rest] = askQuestion(question, known[question.path], given[question.path]);
      return isKnown ? [title!, beside!, ...rest] : [title!, ...rest];
    },
  };
  const asked = [
    makeSheet(words.facts, own, form),
    ...sections.filter((section) => !own.includes(section)).map((section) => makeSheet(section.title, [section], form)),
  ];
  const day = formatDateText(date);
  const laid = [
    explain([sendTo, words.made({ date: day }), ...workbookLines, ...(isKnown ? [knownLine] : [])]),
    ...asked.slice(0, -1),
    ...asked.slice(-1).map((last) => endWith(last, sendTo)),
  ];
  const sheets = [...laid.map(({ sheet }) => sheet), lists.toSheet()];
  const byName = new Map(laid.map((one) => [one.sheet.sheet ?? "", one]));
  const bytes = new Uint8Array(
    await writeXlsxFile(sheets, {
      fontFamily: "Calibri",
      fontSize: 11,
      features: [layOut(byName), printSheets({ title: words.title, date: day })],
    }).toBuffer(),
  );
  setZipDates(bytes);
  return bytes;
}

function explain(lines: readonly string[]): LaidSheet {
  const data: Row[] = [
    [{ value: words.title, fontWeight: "bold", fontSize: 14 }],
    ...lines.map((value): Row => [{ value, wrap: true, alignVertical: "top" }]),
  ];
  return {
    sheet: { sheet: words.explanation, columns: [{ width: EXPLANATION_WIDTH }], data, orientation: "landscape" },
    lists: new Map(),
    heights: measureRows(data, [EXPLANATION_WIDTH]),
    answerColumn: "",
  };
}

/** How questions become rows. */
interface Form {
  lists: ChoiceLists;
  columns: typeof COLUMNS;
  ask: (question: Question) => Cell[];
}

function makeSheet(name: string, sections: readonly QuestionnaireSection[], { lists, columns, ask }: Form): LaidSheet {
  const data: Row[] = [columns.map(({ head }) => ({ value: head, fontWeight: "bold" }))];
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
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    lists: ranges,
    heights: measureRows(
      data,
      columns.map(({ width }) => width),
    ),
    answerColumn: String.fromCharCode(65 + columns.findIndex(({ head }) => head === words.answer)),
  };
}

/** A line below the last question of a sheet, in the column of questions: in that of answers it would be read as one. */
function endWith({ sheet, heights, ...rest }: LaidSheet, value: string): LaidSheet {
  const data = [...sheet.data, [{ value, fontWeight: "bold" } as const]];
  return { ...rest, sheet: { ...sheet, data }, heights: [...heights, ...measureRows([data.at(-1)!], [])] };
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
                `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="${words.notInList}" error="${words.notInListHelp}" sqref="${own.answerColumn}${row}"><formula1>${range}</formula1></dataValidation>`,
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
