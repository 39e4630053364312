import { BorderStyle, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from "docx";
import { styleNames } from "../../../words/word-stijlen.ts";
import { placeholderStyle } from "./content-control.ts";

/** Ids of the styles beside Word's own headings; what people see in Word are their names, from content. */
export const styleIds = {
  lead: "Samenvatting",
  status: "Status",
  note: "Uitleg",
  answer: "Antwoord",
  choice: "Keuze",
  cell: "Tabeltekst",
  columnName: "Tabelkop",
  afterTable: "NaTabel",
  aside: "Noot",
  letter: "Brief",
  small: "Klein",
} as const;

const ink = "1B1815";
const thread = "0B5A57";
const serif = "Georgia";
const sans = "Verdana";

const paragraph = (before: number, after: number) => ({ spacing: { before, after } });
const heading = (size: number, before: number, after: number) => ({
  run: { font: serif, size, bold: true, color: ink },
  paragraph: { ...paragraph(before, after), keepNext: true, keepLines: true },
});

export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: sans,
        size: 20,
        color: ink,
        language: { value: "nl-NL", eastAsia: "nl-NL", bidirectional: "nl-NL" },
      },
      paragraph: { spacing: { after: 120, line: 288 } },
    },
    title: {
      run: { font: serif, size: 44, bold: true, color: ink },
      paragraph: { spacing: { before: 0, after: 160, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(30, 340, 120),
    heading2: heading(22, 240, 80),
    hyperlink: { run: { color: thread, underline: {} } },
  },
  characterStyles: [{ id: placeholderStyle, name: "Placeholder Text", run: { color: "6B6B6B", italics: true } }],
  paragraphStyles: [
    {
      id: styleIds.lead,
      name: styleNames.lead,
      basedOn: "Normal",
      run: { font: serif, size: 24 },
      paragraph: paragraph(0, 200),
    },
    {
      id: styleIds.status,
      name: styleNames.status,
      basedOn: "Normal",
      run: { bold: true },
      paragraph: {
        ...paragraph(120, 200),
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: thread } },
      },
    },
    {
      id: styleIds.note,
      name: styleNames.note,
      basedOn: "Normal",
      run: { size: 18, color: "4A4541" },
      paragraph: paragraph(0, 100),
    },
    { id: styleIds.answer, name: styleNames.answer, basedOn: "Normal", paragraph: paragraph(40, 120) },
    { id: styleIds.choice, name: styleNames.choice, basedOn: "Normal", paragraph: paragraph(0, 40) },
    { id: styleIds.cell, name: styleNames.cell, basedOn: "Normal", run: { size: 18 }, paragraph: paragraph(0, 0) },
    {
      id: styleIds.columnName,
      name: styleNames.columnName,
      basedOn: "Normal",
      run: { size: 18, bold: true },
      paragraph: paragraph(0, 0),
    },
    {
      id: styleIds.afterTable,
      name: styleNames.afterTable,
      basedOn: "Normal",
      run: { size: 8 },
      paragraph: paragraph(0, 0),
    },
    {
      id: styleIds.aside,
      name: styleNames.aside,
      basedOn: "Normal",
      run: { italics: true },
      paragraph: { ...paragraph(120, 200), indent: { left: 360 } },
    },
    {
      id: styleIds.letter,
      name: styleNames.letter,
      basedOn: "Normal",
      run: { font: serif },
      paragraph: {
        indent: { left: 240 },
        border: { left: { style: BorderStyle.SINGLE, size: 6, space: 8, color: thread } },
      },
    },
    {
      id: styleIds.small,
      name: styleNames.small,
      basedOn: "Normal",
      run: { size: 16, color: "4A4541" },
      paragraph: paragraph(0, 0),
    },
  ],
};

/** References of the two kinds of lists. */
export const listIds = { steps: "stappen", points: "punten" } as const;

const indent = { paragraph: { indent: { left: 400, hanging: 400 } } };

export const documentLists: INumberingOptions = {
  config: [
    { reference: listIds.steps, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", style: indent }] },
    { reference: listIds.points, levels: [{ level: 0, format: LevelFormat.BULLET, text: "–", style: indent }] },
  ],
};
