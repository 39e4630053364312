import { HeadingLevel, Paragraph, TextRun, type FileChild, type ParagraphChild, type Table } from "docx";
import type { ColumnCodes, FormatField } from "../../../domain/content/document-format.ts";
import { createDateControl, createTextControl, createTickBox } from "./content-control.ts";
import { styleIds } from "./document-styles.ts";
import { wordFile as words } from "../../../words/tekstdelen.ts";
import { sayCodes } from "../say-codes.ts";
import { createRoom, createTable, type TableLook } from "./table.ts";

/**
 * Shown where nothing is filled in yet: room to click on, and no word that would stand on the paper or be read out in each of
 * a hundred cells. The name of the control says what it is for.
 */
const ROOM = "\u2002".repeat(3);

/** Choices of together so many letters stand beside each other. */
const ONE_LINE = 70;
const BETWEEN_CHOICES = "\u2003 ";

/** One thing to fill in: its question as a heading, its explanation, and the control or table for the answer. */
export function createFormField(field: FormatField, nextNumber: () => number, look: TableLook = {}): FileChild[] {
  const question = new Paragraph({ text: field.label, heading: HeadingLevel.HEADING_2 });
  const help = field.help === undefined ? [] : [note([new TextRun(field.help)])];
  return [question, ...help, ...createAnswer(field, nextNumber, look)];
}

function createAnswer(field: FormatField, nextNumber: () => number, look: TableLook): FileChild[] {
  const { kind, label, choices = [] } = field;
  const { leadsOn = false } = look;
  const room = (control: ParagraphChild, lines: number) => [
    createRoom(control, lines, leadsOn),
    createAfterTable(leadsOn),
  ];
  const empty = { title: label, placeholder: ROOM };
  switch (kind) {
    case "line":
    case "number":
      return room(createTextControl(empty, nextNumber(), false), 1);
    case "text":
      return room(createTextControl(empty, nextNumber(), true), 3);
    case "date":
      return room(createDateControl(empty, nextNumber()), 1);
    // A list that opens would show nothing on paper.
    case "choice":
      return [note([new TextRun(words.chooseOne)]), ...createTicks(choices, leadsOn)];
    case "multiple-choice":
      return [note([new TextRun(words.chooseMore)]), ...createTicks(choices, leadsOn)];
    case "table":
      return [...createCodes(field.codes ?? []), createEmptyTable(field, nextNumber, look), createAfterTable(leadsOn)];
  }
}

/** A question never stands alone at the foot of a page, so every line above its answer keeps to it. */
function note(children: ParagraphChild[]): Paragraph {
  return new Paragraph({ style: styleIds.note, keepNext: true, children });
}

function createAfterTable(keepNext: boolean): Paragraph {
  return new Paragraph({ style: styleIds.afterTable, keepNext });
}

function createTicks(choices: readonly string[], leadsOn: boolean): FileChild[] {
  const tick = (choice: string) => [createTickBox(choice), new TextRun(`\u00a0${choice.replaceAll(" ", "\u00a0")}`)];
  if (choices.join("").length > ONE_LINE)
    return choices.map(
      (choice, index) =>
        new Paragraph({
          style: styleIds.choice,
          keepNext: leadsOn || index < choices.length - 1,
          children: tick(choice),
        }),
    );
  const children = choices.flatMap((choice, index) => [
    ...(index === 0 ? [] : [new TextRun(BETWEEN_CHOICES)]),
    ...tick(choice),
  ]);
  return [new Paragraph({ style: styleIds.choice, keepNext: leadsOn, children })];
}

/** What the codes of each column stand for, above the table. */
function createCodes(codes: readonly ColumnCodes[]): FileChild[] {
  return codes.map(({ column, codes: named }) =>
    note([new TextRun({ text: `${column}: `, bold: true }), new TextRun(sayCodes(named))]),
  );
}

function createEmptyTable({ columns = [], rows = 0 }: FormatField, nextNumber: () => number, look: TableLook): Table {
  const createCell = (column: string, row: number) => [
    createTextControl({ title: words.sayCell({ column, row }), placeholder: ROOM }, nextNumber(), true),
  ];
  const cells = Array.from({ length: rows }, (_, index) => columns.map((column) => createCell(column, index + 1)));
  return createTable(columns, cells, undefined, look);
}
