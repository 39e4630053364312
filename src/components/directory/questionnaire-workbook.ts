import ExcelJS from "exceljs";
import type { Question, QuestionnaireSection } from "../../domain/directory/questionnaire.ts";
import { setZipDates } from "./zip-dates.ts";

const HEADER = ["veld", "vraag", "antwoord", "uitleg"];
const LISTS_SHEET = "Lijsten";

/** The questionnaire as a spreadsheet: a sheet to fill in per group of questions, with a list to choose from at every choice. */
export async function writeQuestionnaireWorkbook(sections: readonly QuestionnaireSection[], date: string): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  // Never the moment of the build: the same data give the same file.
  workbook.created = workbook.modified = new Date(`${date}T00:00:00Z`);
  workbook.creator = "Consortium Ligare";
  addExplanation(workbook, date);
  const own = sections.filter(({ id }) => id !== "expertise" && id !== "facilities");
  const lists = new ChoiceLists();
  addSheet(workbook, "Gegevens", own, lists);
  for (const section of sections) if (!own.includes(section)) addSheet(workbook, section.title, [section], lists);
  lists.write(workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  setZipDates(bytes);
  return bytes;
}

function addExplanation(workbook: ExcelJS.Workbook, date: string): void {
  const sheet = workbook.addWorksheet("Uitleg");
  sheet.getColumn(1).width = 100;
  sheet.addRows([
    ["Vragenlijst voor hospices"],
    [`Gemaakt uit de sociale kaart, versie van ${date}.`],
    ["Vul alleen de kolom antwoord in. Wat u leeg laat, verandert niet. Onbekend is ook een antwoord."],
    ["Staat er een lijst bij een vak, kies dan daaruit. Zet bij meer antwoorden een puntkomma ertussen."],
    ["Vul geen gegevens van gasten in, en geen namen van personen."],
    ["Verander de kolom veld niet: daaraan ziet de computer welk antwoord waar hoort."],
  ]);
  sheet.getRow(1).font = { bold: true, size: 14 };
}

function addSheet(workbook: ExcelJS.Workbook, name: string, sections: readonly QuestionnaireSection[], lists: ChoiceLists): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = [24, 40, 50, 70].map((width) => ({ width, alignment: { wrapText: true, vertical: "top" } }));
  sheet.addRow(HEADER).font = { bold: true };
  for (const { title, questions } of sections) {
    if (sections.length > 1) sheet.addRow(["", title]).font = { bold: true };
    for (const question of questions) addQuestion(sheet, question, lists);
  }
}

function addQuestion(sheet: ExcelJS.Worksheet, question: Question, lists: ChoiceLists): void {
  const { path, title, help, kind, choices, isRequired } = question;
  const row = sheet.addRow([path, isRequired ? `${title} (verplicht)` : title, "", help]);
  row.getCell(1).font = { color: { argb: "FF6B6B6B" }, size: 9 };
  const answer = row.getCell(3);
  // Text stays text: a telephone number keeps its zero.
  answer.numFmt = kind === "date" ? "dd-mm-yyyy" : "@";
  answer.border = { bottom: { style: "thin" }, top: { style: "thin" }, left: { style: "thin" }, right: { style: "thin" } };
  if (kind === "choice") {
    answer.dataValidation = { type: "list", allowBlank: true, formulae: [lists.refer(choices.map(({ label }) => label))], showErrorMessage: true, errorTitle: "Niet in de lijst", error: "Kies een antwoord uit de lijst." };
  }
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

  write(workbook: ExcelJS.Workbook): void {
    const sheet = workbook.addWorksheet(LISTS_SHEET, { state: "hidden" });
    [...this.#columns.values()].forEach((labels, index) => (sheet.getColumn(index + 1).values = labels));
  }
}
