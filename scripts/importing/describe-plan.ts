import { joinLines } from "../../src/domain/border/join-lines.ts";
import type { AnswerChange } from "../../src/domain/directory/questionnaire/answer-changes.ts";
import { nameRecordField } from "../../src/domain/directory/records/data-dictionary.ts";
import { formChoices } from "../../src/words/redactie-formulieren.ts";
import type { Question } from "../../src/domain/directory/questionnaire/questionnaire.ts";
import { nameAnswer, type ImportPlan, type PlannedRecord } from "./plan-import.ts";

const { publication } = formChoices;
const LONGEST_SHOWN = 200;

/** The plan in Dutch: per record what is new, differs or goes, how answers were read, and what does not fit. */
export function describePlan({ records, faults, questions }: ImportPlan): string {
  const told = records.flatMap((record) => describeRecord(record, questions));
  const refused =
    faults.length === 0
      ? []
      : [
          "",
          ...faults,
          "",
          `${faults.length} ${faults.length === 1 ? "antwoord past" : "antwoorden passen"} niet. Er is niets geschreven.`,
        ];
  return [...told, ...refused].join("\n");
}

function describeRecord(
  { file, isNew, changes, readings, likely }: PlannedRecord,
  questions: readonly Question[],
): string[] {
  return [
    `${isNew ? "Nieuw" : "Gewijzigd"}: ${file}${changes.length === 0 ? " (geen verschil)" : ""}`,
    ...likely.map(({ id, name, shared }) => `  LET OP: lijkt op ${name} (${id}): ook ${shared.join(", ")}`),
    ...changes.map(describeChange),
    ...readings.map(
      ({ place, path, found, readAs }) =>
        `  ${place}, ${nameAnswer(path, questions)}: ${quote(found)} gelezen als ${quote(readAs)}`,
    ),
  ];
}

function describeChange({ name, before, after }: AnswerChange): string {
  const show = (text: string | null) => (text === null ? "niets" : shorten(text));
  return `  ${after === null ? "VERVALT " : ""}${name}: ${show(before)} → ${show(after)}`;
}

function quote(text: string): string {
  return `"${shorten(joinLines(text, " / "))}"`;
}

/** Shown whole as far as a screen allows, with hidden marks written out: nobody should approve what cannot be seen. */
function shorten(text: string): string {
  const visible = text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return visible.length > LONGEST_SHOWN ? `${visible.slice(0, LONGEST_SHOWN)}… (${visible.length} tekens)` : visible;
}

/** What is written, and what an editor does next. */
export function describeWritten({ records }: ImportPlan): string {
  const hasNew = records.some(({ isNew }) => isNew);
  return [
    "Geschreven:",
    ...records.map(({ file }) => `  ${file}`),
    "",
    "Hierna:",
    "  1. Bekijk het verschil met: git diff content/hospices",
    "  2. Controleer de inhoud met: npm run check",
    ...(hasNew
      ? [
          `  3. Een nieuw hospice staat er als "${publication.lead}" en heeft nog geen pagina. Kijk in het bestand bij ${nameRecordField("open_questions")}, en kies dan zelf ${nameRecordField("publication")} ("${publication.published}") en ${nameRecordField("confidence")}: zie docs/redactie/nieuw-hospice.md.`,
        ]
      : []),
    `  ${hasNew ? 4 : 3}. Wie antwoordde, staat in content/ronde.yaml. Wie zei dat ook al het andere klopt, staat als bevestigd.`,
  ].join("\n");
}
