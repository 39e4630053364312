import { HeadingLevel, Paragraph, TextRun, type FileChild, type ParagraphChild, type Table } from "docx";
import type { FormatField } from "../../../domain/content/document-format.ts";
import {
  createDateControl,
  createDropDownControl,
  createTextControl,
  createTickBox,
  type ControlLabel,
} from "./content-control.ts";
import { styleIds } from "./document-styles.ts";
import { wordFile as words } from "../../../words/tekstdelen.ts";
import { createTable } from "./table.ts";

/** Shown in an empty cell: room to click on, and no word that is read out in each of a hundred cells. Its name says what it is for. */
const ROOM = "\u2002".repeat(3);

/** One thing to fill in: its question as a heading, its explanation, and the control or table for the answer. */
export function createFormField(field: FormatField, nextNumber: () => number): FileChild[] {
  const question = new Paragraph({ text: field.label, heading: HeadingLevel.HEADING_2 });
  const help =
    field.help === undefined ? [] : [new Paragraph({ text: field.help, style: styleIds.note, keepNext: true })];
  return [question, ...help, ...createAnswer(field, nextNumber)];
}

function createAnswer(field: FormatField, nextNumber: () => number): FileChild[] {
  const { kind, label, choices = [], columns = [], rows = 0 } = field;
  const ask = (placeholder: string): ControlLabel => ({ title: label, placeholder });
  switch (kind) {
    case "line":
      return [answer(createTextControl(ask(words.oneLine), nextNumber(), false))];
    case "text":
      return [answer(createTextControl(ask(words.answer), nextNumber(), true))];
    case "number":
      return [answer(createTextControl(ask(words.number), nextNumber(), false))];
    case "date":
      return [answer(createDateControl(ask(words.date), nextNumber()))];
    case "choice":
      // A list that opens shows nothing on paper, so the answers are named as well.
      return [
        new Paragraph({
          text: words.sayChoices({ choices: choices.join("; ") }),
          style: styleIds.note,
          keepNext: true,
        }),
        answer(createDropDownControl(ask(words.choose), nextNumber(), choices)),
      ];
    case "multiple-choice":
      return choices.map(
        (choice) =>
          new Paragraph({ style: styleIds.choice, children: [createTickBox(choice), new TextRun(` ${choice}`)] }),
      );
    case "table":
      return [createEmptyTable(columns, rows, nextNumber), new Paragraph({ style: styleIds.afterTable })];
  }
}

function answer(control: ParagraphChild): Paragraph {
  return new Paragraph({ style: styleIds.answer, children: [control] });
}

function createEmptyTable(columns: readonly string[], rows: number, nextNumber: () => number): Table {
  const createCell = (column: string, row: number) => [
    createTextControl({ title: words.sayCell({ column, row }), placeholder: ROOM }, nextNumber(), true),
  ];
  return createTable(
    columns,
    Array.from({ length: rows }, (_, index) => columns.map((column) => createCell(column, index + 1))),
  );
}
