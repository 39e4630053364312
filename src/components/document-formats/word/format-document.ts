import { Document, Header, HeadingLevel, Packer, PageOrientation, Paragraph, TextRun, type FileChild } from "docx";
import { formatDateText } from "../../../domain/border/dates.ts";
import type { DocumentFormat, FormatProgram, FormatSection } from "../../../domain/content/document-format.ts";
import { fillLawQuotes, type LawDates } from "../../../domain/content/law/law-quote.ts";
import { sayDuration } from "../../../presentation/site/say-duration.ts";
import { programWords } from "../../../words/formats.ts";
import { wordFile as words } from "../../../words/tekstdelen.ts";
import { listProgram } from "../program-rows.ts";
import { createBodyBlocks } from "./body-blocks.ts";
import { createControlNumbers } from "./content-control.ts";
import { documentLists, documentStyles, styleIds } from "./document-styles.ts";
import { createFormField } from "./form-field.ts";
import { createFooter } from "./footer.ts";
import { createLink, linkTo } from "./link.ts";
import { settlePackage } from "./settle-package.ts";
import { createTable, LYING_TEXT_WIDTH, SIDE_MARGIN, weighColumns } from "./table.ts";

/** An entry of content/formats, and where and when its page is made. */
export interface FormatSource {
  data: DocumentFormat;
  /** Markdown below the front matter. */
  body: string;
  /** Full address of the page with the same document. */
  address: URL;
  /** Day of the build, as "2026-11-21". */
  day: string;
  /** Where the consortium can be reached. */
  contactPage: URL;
  /** Laws whose end the text quotes; a kept file says what was so on its day. */
  laws: LawDates;
}

/** The document as a Word file (.docx): guidance first, then what is to be filled in, with content controls. */
export async function createFormatDocument(source: FormatSource): Promise<Uint8Array<ArrayBuffer>> {
  const { data } = source;
  const file = new Document({
    title: data.title,
    description: data.summary,
    creator: "Consortium Ligare",
    lastModifiedBy: "Consortium Ligare",
    styles: documentStyles,
    numbering: documentLists,
    sections: layPages(source).map(({ isLying, children }) => ({
      properties: { page: isLying ? lyingPage : standingPage },
      headers: { default: createHeader(data.title) },
      footers: { default: createFooter(source) },
      children,
    })),
  });
  return settlePackage(new Uint8Array(await Packer.toArrayBuffer(file)), source.day);
}

const margin = { right: SIDE_MARGIN, left: SIDE_MARGIN, footer: 567 };
const standingPage = { margin: { ...margin, top: 1304, bottom: 1474 } };
const lyingPage = {
  size: { orientation: PageOrientation.LANDSCAPE },
  margin: { ...margin, top: 900, bottom: 1040, header: 454, footer: 397 },
};

/** Text that runs on over pages that stand or lie; the next begins on a page of its own. */
interface PageRun {
  isLying: boolean;
  children: FileChild[];
}

/** The opening, the parts and the colophon, with the parts that have a sheet of their own apart. */
function layPages(source: FormatSource): PageRun[] {
  const nextNumber = createControlNumbers();
  const runs: PageRun[] = [{ isLying: false, children: createOpening(source) }];
  const open = (isLying: boolean) => runs.push({ isLying, children: [] });
  const close = createColophon(source);
  let isAlone = false;
  const { sections } = source.data;
  for (const part of sections) {
    if (isAlone || part.sheet !== undefined) open(part.sheet === "lying");
    isAlone = part.sheet !== undefined;
    runs.at(-1)?.children.push(...createPart(part, source, nextNumber, part === sections.at(-1)));
  }
  if (isAlone) open(false);
  runs.at(-1)?.children.push(...close);
  return runs;
}

function createHeader(title: string): Header {
  return new Header({ children: [new Paragraph({ style: styleIds.small, text: `Consortium Ligare. ${title}` })] });
}

function createOpening({ data, body, address, laws, day }: FormatSource): FileChild[] {
  return [
    new Paragraph({ text: data.title, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: data.summary, style: styleIds.lead }),
    new Paragraph({ text: data.status_line, style: styleIds.status }),
    ...createBodyBlocks(fillLawQuotes(body, laws, day), address),
  ];
}

function createPart(
  { title, intro, program, sheet, fields }: FormatSection,
  { laws, day }: FormatSource,
  nextNumber: () => number,
  /** The last question keeps the colophon company, which would be a sheet with nothing to do. */
  isLast: boolean,
): FileChild[] {
  const say = (help: string | undefined) => (help === undefined ? {} : { help: fillLawQuotes(help, laws, day) });
  const look = sheet === "lying" ? { width: LYING_TEXT_WIDTH, isTight: true } : {};
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...(intro === undefined ? [] : [new Paragraph({ text: intro, keepNext: true })]),
    ...(program === undefined ? [] : createProgram(program)),
    ...fields.flatMap((field, index) =>
      createFormField({ ...field, ...say(field.help) }, nextNumber, {
        ...look,
        leadsOn: isLast && index === fields.length - 1,
      }),
    ),
  ];
}

function createProgram(program: FormatProgram): FileChild[] {
  const cell = (text: string) => [new TextRun(text)];
  const head = [programWords.from, programWords.part, programWords.minutes, programWords.who];
  const rows = listProgram(program).map(({ from, part, minutes, who }) => [from, part, String(minutes), who]);
  return [
    createTable(
      head,
      rows.map((row) => row.map(cell)),
      weighColumns([head, ...rows]),
    ),
    new Paragraph({
      style: styleIds.small,
      text: programWords.sayTotal({ duration: sayDuration(program.minutes) }),
    }),
  ];
}

function createColophon({ data, address, contactPage }: FormatSource): FileChild[] {
  const sources = data.sources.map(({ title, publisher, url, date, note }) => {
    const facts = [publisher, date === undefined ? undefined : formatDateText(date), note]
      .filter((fact) => fact !== undefined)
      .join(". ");
    const name =
      url === undefined ? new TextRun(title) : createLink(url, [new TextRun({ text: title, style: "Hyperlink" })]);
    return new Paragraph({ keepNext: true, keepLines: true, children: [name, new TextRun(`. ${facts}`)] });
  });
  return [
    new Paragraph({ text: words.sources, heading: HeadingLevel.HEADING_1 }),
    ...sources,
    new Paragraph({ text: words.about, heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      keepNext: true,
      children: [
        new TextRun(words.sayQuestions({ contact: data.contact_role })),
        linkTo(contactPage),
        new TextRun("."),
      ],
    }),
    new Paragraph({ children: [new TextRun(words.latest), linkTo(address), new TextRun(".")] }),
  ];
}
