import { Document, HeadingLevel, Packer, PageOrientation, Paragraph, TextRun, type FileChild } from "docx";
import type { AnswerTexts } from "../../domain/directory/questionnaire/known-answers.ts";
import {
  CHOOSE,
  type Question,
  type QuestionnaireSection,
} from "../../domain/directory/questionnaire/questionnaire.ts";
import {
  documentWords,
  knownLine,
  required,
  workbookLines,
  workbookWords as words,
  writeAnswer,
} from "../../words/vragenlijst.ts";
import { buildDay } from "../agenda/build-day.ts";
import { documentStyles, styleIds } from "../document-formats/word/document-styles.ts";
import { createFooter } from "../document-formats/word/footer.ts";
import { settlePackage } from "../document-formats/word/settle-package.ts";
import { createTable, LYING_TEXT_WIDTH, SIDE_MARGIN } from "../document-formats/word/table.ts";

/** Of so many choices the reader sees which there are; of more, what is asked says enough. */
const MOST_CHOICES = 12;

/** Room kept free beside the opening lines, in twentieths of a point: on a sheet that lies they would be too long to read. */
const BESIDE_LINES = 4800;
/** Shares of the width of the question and of what it asks; the rest is for what is known and for the answer. */
const QUESTION_WEIGHTS = [24, 34];

interface QuestionnaireParts {
  title: string;
  /** The page of the site with the same questions. */
  address: URL;
  /** What is known of a house, beside its questions. */
  known: AnswerTexts;
  /** Answers that it need not give. */
  given: AnswerTexts;
  /** To whom the answers go, as a sentence. */
  sendTo: string;
}

/**
 * The questionnaire as a Word file on sheets that lie, for room to write: a table per group of questions. What is known has
 * a column only where something is. The import reads its tables. Made on the day of the build.
 */
export async function writeQuestionnaireDocument(
  sections: readonly QuestionnaireSection[],
  { title, address, known, given, sendTo }: QuestionnaireParts,
): Promise<Uint8Array<ArrayBuffer>> {
  const isKnown = Object.keys(known).length > 0;
  const answer = { name: words.answer, texts: given };
  const columns = isKnown
    ? [
        { name: words.known, texts: known, weight: 18 },
        { ...answer, weight: 24 },
      ]
    : [{ ...answer, weight: 42 }];
  const lines = [sendTo, ...documentWords, ...workbookLines, ...(isKnown ? [knownLine] : [])];
  const file = new Document({
    title,
    creator: "Consortium Ligare",
    lastModifiedBy: "Consortium Ligare",
    styles: documentStyles,
    // A word longer than its column breaks where Dutch breaks it.
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1134, right: SIDE_MARGIN, bottom: 1304, left: SIDE_MARGIN, footer: 567 },
          },
        },
        footers: { default: createFooter({ address, day: buildDay }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          ...lines.map((line) => new Paragraph({ text: line, indent: { right: BESIDE_LINES } })),
          ...sections.flatMap((section) => createPart(section, columns)),
          new Paragraph({ text: sendTo, style: styleIds.status }),
        ],
      },
    ],
  });
  return settlePackage(new Uint8Array(await Packer.toArrayBuffer(file)), buildDay);
}

/** A column beside the question and what it asks. */
interface TextColumn {
  name: string;
  texts: AnswerTexts;
  weight: number;
}

function createPart({ title, questions }: QuestionnaireSection, columns: readonly TextColumn[]): FileChild[] {
  const rows = questions.map((question) => [
    [new TextRun({ text: titleOf(question), bold: true })],
    explain(question),
    ...columns.map(({ texts }) => [new TextRun(texts[question.path] ?? "")]),
  ]);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
    createTable(
      [words.question, words.help, ...columns.map(({ name }) => name)],
      rows,
      [...QUESTION_WEIGHTS, ...columns.map(({ weight }) => weight)],
      { width: LYING_TEXT_WIDTH, namesRows: true },
    ),
    new Paragraph({ style: styleIds.afterTable }),
  ];
}

function titleOf({ title, isRequired }: Question): string {
  return isRequired ? required({ title }) : title;
}

/** What is asked, and below it what there is to choose from. */
function explain({ help, choices }: Question): TextRun[] {
  const isNamed = choices.length > 0 && choices.length <= MOST_CHOICES;
  // A cell of Word has no list to open: what cannot be named is written.
  const asked = help === CHOOSE && !isNamed ? writeAnswer : help;
  const lines = [asked, isNamed ? choices.map(({ label }) => label).join(" / ") : ""].filter((line) => line !== "");
  return lines.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }));
}
