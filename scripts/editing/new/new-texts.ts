import { guideHeadings, guideSchema } from "../../../src/domain/content/guide.ts";
import { meetingKindIds, meetingSchema } from "../../../src/domain/content/work-plan/agenda.ts";
import { meetingKindNames, meetingStatusNames } from "../../../src/words/agenda-en-nieuws.ts";
import { readAs, readChoice, type Answers, type AskedField, type Choice, type Reading } from "./asked-field.ts";
import { asText, asTexts, type NewKind } from "./new-kind.ts";
import {
  audienceAsked,
  bodyAsked,
  fileOf,
  makeSources,
  readDate,
  readLine,
  sourceAsked,
  summaryAsked,
  titleAsked,
} from "./text-fields.ts";
import { writeText } from "./write-text.ts";

const meetingKinds: readonly Choice[] = meetingKindIds.map((value) => ({ value, label: meetingKindNames[value] }));
const isDay = (value: unknown) => /^\d{4}-\d{2}-\d{2}$/u.test(asText(value));
const readTime = readAs(meetingSchema.shape.start_time.unwrap(), (text) => {
  const [, hour, minutes = "00"] = /^(\d{1,2})(?:[.:](\d{2}))?(?: ?uur)?$/u.exec(text.trim()) ?? [];
  return hour === undefined ? null : `${hour.padStart(2, "0")}:${minutes}`;
});

export const newMeeting: NewKind = {
  name: "bijeenkomst",
  article: "een bijeenkomst",
  fields: [
    titleAsked,
    {
      flag: "soort",
      question: "Soort bijeenkomst",
      isRequired: true,
      choices: () => meetingKinds,
      read: readChoice(meetingKinds),
    },
    summaryAsked,
    { flag: "dag", question: "Dag", help: "zoals 12-1-2027; leeg als de dag nog niet bekend is", read: readDate },
    {
      flag: "begin",
      question: "Begintijd",
      help: "zoals 13:30",
      when: (answers) => isDay(answers["dag"]),
      read: readTime,
    },
    { flag: "einde", question: "Eindtijd", when: (answers) => answers["begin"] !== undefined, read: readEnd },
    { flag: "plaats", question: "Plaats", help: "leeg als die nog niet bekend is", read: readLine },
    audienceAsked,
    bodyAsked,
    ...sourceAsked(true),
  ],
  make: (answers) => ({
    file: fileOf("agenda", answers),
    text: writeText(
      {
        title: answers["titel"],
        kind: answers["soort"],
        summary: answers["samenvatting"],
        date: answers["dag"] ?? null,
        start_time: answers["begin"],
        end_time: answers["einde"],
        place: answers["plaats"] ?? null,
        status: "planned",
        audience: answers["voor-wie"],
        sources: makeSources(answers),
      },
      asText(answers["tekst"]),
    ),
    next: [
      `Is de bijeenkomst geweest of gaat zij niet door, pas dan de status aan ("${meetingStatusNames["took-place"]}" of "${meetingStatusNames.cancelled}"): in het formulier kiest u die, en in het bestand zegt npm run check wat u kunt typen.`,
    ],
  }),
};

function readEnd(text: string, answers: Answers): Reading {
  const read = readTime(text);
  const start = asText(answers["begin"]);
  return read.expected === undefined && asText(read.value) <= start ? { expected: `een tijd na ${start}` } : read;
}

/** A message on something that happened. */
export function newNews(today: string): NewKind {
  return {
    name: "nieuws",
    article: "een nieuwsbericht",
    fields: [
      titleAsked,
      summaryAsked,
      { flag: "datum", question: "Datum van het nieuws", help: "leeg is vandaag", read: readDate },
      bodyAsked,
      ...sourceAsked(false),
    ],
    make: (answers) => ({
      file: fileOf("nieuws", answers),
      text: writeText(
        {
          title: answers["titel"],
          summary: answers["samenvatting"],
          date: answers["datum"] ?? today,
          sources: answers["bron"] === undefined ? undefined : makeSources(answers),
        },
        asText(answers["tekst"]),
      ),
      next: [],
    }),
  };
}

const plan = guideSchema.shape.plan.shape;
const readPlanLine = readAs(plan.first);

/** "Concept maken; netwerkcoördinator; 90" */
function readStep(text: string): Reading {
  const [title = "", owner = "", minutes = "", ...more] = text.split(";").map((part) => part.trim());
  const step = { title, owner, minutes: Number(minutes) };
  const isRight = more.length === 0 && plan.steps.element.safeParse(step).success;
  return isRight
    ? { value: step }
    : { expected: "wat; wie; minuten (15 tot 2400), zoals: Concept maken; netwerkcoördinator; 90" };
}

const listed = (flag: string, question: string, help: string, atLeast: number): AskedField => ({
  flag,
  question,
  help,
  isRequired: true,
  atLeast,
  read: readPlanLine,
});

/** @param order the place after the last guide there is */
export function newGuide(order: number): NewKind {
  return {
    name: "handreiking",
    article: "een handreiking",
    fields: [
      titleAsked,
      summaryAsked,
      audienceAsked,
      {
        flag: "situatie",
        question: "Situatie",
        help: "in één zin: wanneer pakt iemand deze handreiking erbij",
        isRequired: true,
        read: readLine,
      },
      {
        flag: "morgen",
        question: "Wat doet iemand morgen als eerste",
        isRequired: true,
        read: readPlanLine,
      },
      listed("aan-tafel", "Wie zitten er aan tafel", "één rol per regel; ten minste twee", 2),
      {
        flag: "stap",
        question: "Stappen",
        help: "één per regel: wat; wie; minuten (15 of meer). Ten minste drie",
        isRequired: true,
        atLeast: 3,
        read: readStep,
      },
      {
        flag: "doorlooptijd",
        question: "Doorlooptijd",
        help: "zoals: drie tot zes maanden",
        isRequired: true,
        read: readLine,
      },
      listed("afspraak", "Afspraken om over te nemen", "één per regel; ten minste twee", 2),
      {
        flag: "contact",
        question: "Bij welke rol kan iemand terecht",
        help: "zoals: uw netwerk palliatieve zorg; nooit een naam",
        isRequired: true,
        read: readLine,
      },
      ...sourceAsked(true),
    ],
    make: (answers) => ({
      file: fileOf("handreikingen", answers),
      text: writeText(makeHead(answers, order), makeBody(answers)),
      next: [
        `Schrijf de tekst onder de koppen waar "${UNWRITTEN}" staat. De koppen zelf liggen vast.`,
        "Is de tekst als geheel nagelezen, zet dan onder review de dag en de rol.",
      ],
    }),
  };
}

function makeHead(answers: Answers, order: number): Record<string, unknown> {
  return {
    title: answers["titel"],
    order,
    summary: answers["samenvatting"],
    audience: answers["voor-wie"],
    situation: answers["situatie"],
    plan: {
      first: answers["morgen"],
      at_table: answers["aan-tafel"],
      steps: answers["stap"],
      lead_time: answers["doorlooptijd"],
      agreements: answers["afspraak"],
    },
    contact_role: answers["contact"],
    sources: makeSources(answers),
    review: { valid_from: null, valid_until: null, reviewed_on: null, reviewed_by_role: null, next_review: null },
  };
}

/** Stands under a heading of which only an editor can write the text. */
export const UNWRITTEN = "Nog te schrijven.";

function makeBody(answers: Answers): string {
  const steps = (answers["stap"] as { title: string }[]).map(({ title }, index) => `${index + 1}. **${title}.**`);
  const written: Partial<Record<(typeof guideHeadings)[number], string>> = {
    "De situatie": asText(answers["situatie"]),
    Stappen: steps.join("\n"),
    Checklist: asTexts(answers["afspraak"])
      .map((agreement) => `- ${agreement}`)
      .join("\n"),
    "Bij wie u terechtkunt": `U kunt terecht bij ${asText(answers["contact"])}.`,
  };
  return guideHeadings.map((heading) => `## ${heading}\n\n${written[heading] ?? UNWRITTEN}`).join("\n\n");
}
