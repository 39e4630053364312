import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun, type FileChild } from "docx";
import type { AnswerTexts } from "../../domain/directory/questionnaire/known-answers.ts";
import type { Question, QuestionnaireSection } from "../../domain/directory/questionnaire/questionnaire.ts";
import { documentWords, required, workbookLines, workbookWords as words } from "../../words/vragenlijst.ts";
import { buildDay } from "../agenda/build-day.ts";
import { documentStyles, styleIds } from "../document-formats/word/document-styles.ts";
import { settlePackage } from "../document-formats/word/settle-package.ts";
import { createTable } from "../document-formats/word/table.ts";

/** Of so many choices the reader sees which there are; of more, what is asked says enough. */
const MOST_CHOICES = 12;

/**
 * The questionnaire as a Word file: a table per group of questions, with what is known of a house beside its questions
 * (`known`), and answered what it need not answer (`given`). The import reads its tables. Made on the day of the build.
 */
export async function writeQuestionnaireDocument(
  sections: readonly QuestionnaireSection[],
  { title, known, given }: { title: string; known: AnswerTexts; given: AnswerTexts },
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title,
    creator: "Consortium Ligare",
    lastModifiedBy: "Consortium Ligare",
    styles: documentStyles,
    sections: [
      {
        properties: { page: { margin: { top: 1418, right: 1247, bottom: 1418, left: 1247 } } },
        footers: { default: createFooter(title) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          ...[...documentWords, ...workbookLines].map((line) => new Paragraph({ text: line })),
          ...sections.flatMap((section) => createPart(section, known, given)),
        ],
      },
    ],
  });
  return settlePackage(new Uint8Array(await Packer.toArrayBuffer(file)), buildDay);
}

function createFooter(title: string): Footer {
  const children = [new TextRun({ children: [`${title}. Bladzijde `, PageNumber.CURRENT] })];
  return new Footer({ children: [new Paragraph({ style: styleIds.small, children })] });
}

function createPart({ title, questions }: QuestionnaireSection, known: AnswerTexts, given: AnswerTexts): FileChild[] {
  const rows = questions.map((question) => [
    [new TextRun({ text: titleOf(question), bold: true })],
    explain(question),
    [new TextRun(known[question.path] ?? "")],
    [new TextRun(given[question.path] ?? "")],
  ]);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
    createTable([words.question, words.help, words.known, words.answer], rows, weighParts(known)),
    new Paragraph({ style: styleIds.afterTable }),
  ];
}

/** Shares of the question, what it asks, what is known and the answer; room for what is known where something is. */
const weighParts = (known: AnswerTexts) => (Object.keys(known).length === 0 ? [24, 36, 10, 30] : [22, 30, 22, 26]);

function titleOf({ title, isRequired }: Question): string {
  return isRequired ? required({ title }) : title;
}

/** What is asked, and below it what there is to choose from. */
function explain({ help, choices }: Question): TextRun[] {
  const named = choices.length > MOST_CHOICES ? "" : choices.map(({ label }) => label).join(" / ");
  const lines = [help, named].filter((line) => line !== "");
  return lines.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }));
}
