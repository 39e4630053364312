import { audienceIds, audienceNames } from "../../../src/domain/content/audience.ts";
import { dateField, dayField, summaryField, textField, titleField } from "../../../src/domain/content/fields.ts";
import { sourceSchema } from "../../../src/domain/content/source.ts";
import { readDateAnswer } from "../../../src/domain/directory/questionnaire/read-date-answer.ts";
import { readWebAddressAnswer } from "../../../src/domain/directory/questionnaire/read-contact-answer.ts";
import { nameFile } from "../../content/name-file.ts";
import { readAs, readChoices, type Answers, type AskedField, type Choice } from "./asked-field.ts";
import { asText } from "./new-kind.ts";

/** Questions that every kind of text asks in the same words. */

const readTitle = readAs(titleField);

export const titleAsked: AskedField = {
  flag: "titel",
  question: "Titel",
  help: "3 tot 120 tekens: zegt wat de lezer krijgt",
  isRequired: true,
  read: (text) => {
    const read = readTitle(text);
    return read.expected === undefined && nameFile(text) === ""
      ? { expected: "een titel met letters of cijfers" }
      : read;
  },
};

export const summaryAsked: AskedField = {
  flag: "samenvatting",
  question: "Samenvatting",
  help: "een of twee zinnen die ook los te begrijpen zijn",
  isRequired: true,
  read: readAs(summaryField),
};

const audiences: readonly Choice[] = audienceIds.map((value) => ({ value, label: audienceNames[value] }));

export const audienceAsked: AskedField = {
  flag: "voor-wie",
  question: "Voor wie",
  help: "een of meer nummers, met een komma ertussen",
  isRequired: true,
  choices: () => audiences,
  read: readChoices(audiences),
};

const readDay = (text: string) => readDateAnswer(text).day ?? null;

/** A date as precise as it is known. */
export const readDate = readAs(dateField, readDay);
/** A day, in any way that people write one. */
export const readDayText = readAs(dayField, readDay);
export const readLine = readAs(textField);

export const bodyAsked: AskedField = {
  flag: "tekst",
  question: "Tekst",
  help: "een of twee zinnen om mee te beginnen; de rest schrijft u in het bestand",
  isRequired: true,
  read: readLine,
};

/** The source of what the text says. */
export function sourceAsked(isRequired: boolean): AskedField[] {
  const required = isRequired ? ({ isRequired: true } as const) : {};
  const hasSource = (answers: Answers) => answers["bron"] !== undefined;
  return [
    {
      flag: "bron",
      question: "Titel van de bron",
      ...(isRequired ? {} : { help: "leeg alleen als het bericht over deze website zelf gaat" }),
      ...required,
      read: readLine,
    },
    { flag: "bron-uitgever", question: "Uitgever van de bron", isRequired: true, when: hasSource, read: readLine },
    {
      flag: "bron-adres",
      question: "Webadres van de bron",
      when: hasSource,
      read: readAs(sourceSchema.shape.url.unwrap(), readWebAddressAnswer),
    },
    { flag: "bron-datum", question: "Datum van de bron", when: hasSource, read: readDate },
  ];
}

export function makeSources(answers: Answers): Record<string, unknown>[] {
  if (answers["bron"] === undefined) return [];
  const part = (key: string, flag: string) => (answers[flag] === undefined ? {} : { [key]: answers[flag] });
  return [
    {
      ...part("title", "bron"),
      ...part("publisher", "bron-uitgever"),
      ...part("url", "bron-adres"),
      ...part("date", "bron-datum"),
    },
  ];
}

export const fileOf = (folder: string, answers: Answers) =>
  `content/${folder}/${nameFile(asText(answers["titel"]))}.mdx`;
