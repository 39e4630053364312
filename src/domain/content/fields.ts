/** Pieces that several schemas share. Keys in English, descriptions in Dutch: they are error text, hover and documentation. */
import { z } from "zod";
import { dateExpectation, isContentDate, isDayDate } from "../border/dates.ts";

export const titleField = z.string().min(3).max(120).meta({
  title: "Titel",
  description: "De kop van de pagina, 3 tot 120 tekens: zegt wat de lezer krijgt, in gewone woorden.",
});

export const summaryField = z.string().min(20).max(320).meta({
  title: "Samenvatting",
  description: "Een of twee zinnen die ook los gelezen te begrijpen zijn (20 tot 320 tekens).",
});

export const textField = z.string().min(2).meta({
  title: "Tekst",
  description: "Tekst van ten minste twee tekens; zet hem tussen aanhalingstekens als er een dubbele punt in staat.",
});

export const dateField = z
  .string()
  .refine(isContentDate, { error: dateExpectation })
  .meta({ title: "Datum", description: dateExpectation, pattern: "^\\d{4}[-/\\d]*$" });

export const dayField = z
  .string()
  .refine(isDayDate, { error: 'een dag tussen aanhalingstekens, zoals "2026-11-21"' })
  .meta({
    title: "Dag",
    description: 'Een dag tussen aanhalingstekens, zoals "2026-11-21".',
    pattern: "^\\d{4}-\\d{2}-\\d{2}$",
  });

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/u;

/** A time of the day; what was typed some other way is told as it has to be. */
export function timeField(title: string, example: string) {
  const error = ({ input }: { input?: unknown }) => sayTime(input, example);
  return z
    .string({ error })
    .regex(timePattern, { error })
    .meta({
      title,
      description: `Een tijd tussen aanhalingstekens, zoals "${example}"; alleen bij een bekende dag.`,
    });
}

/** 19.30, 9:30 and 19 are times to a reader: 19.30 is read as the number 19.3. */
function sayTime(input: unknown, example: string): string {
  const [, hour = "", minutes = ""] = /^(\d{1,2})(?:[.:](\d{1,2}))?(?: ?uur)?$/u.exec(String(input).trim()) ?? [];
  const time = `${hour.padStart(2, "0")}:${minutes.padEnd(2, "0")}`;
  return `een tijd als "${timePattern.test(time) ? time : example}", met een dubbele punt en tussen aanhalingstekens`;
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const slugField = z
  .string()
  .regex(slugPattern)
  .meta({ title: "Id", description: "Kleine letters, cijfers en koppeltekens, zoals over-ligare." });

export const orderField = z.int().min(1).max(999).meta({
  title: "Volgorde",
  description: "Plaats in een lijst: een heel getal van 1 tot en met 999; 1 staat vooraan.",
});

export const activityNumberField = z
  .int()
  .min(1)
  .max(15)
  .meta({ title: "Nummer van een activiteit", description: "Een nummer van 1 tot en met 15 uit het werkplan." });

/** Activities an entry belongs to; empty when there is none. */
export const activityNumbersField = z
  .array(activityNumberField)
  .default([])
  .meta({ title: "Activiteiten", description: "Nummers van de activiteiten uit het werkplan die hierbij horen." });

/** Shown to editors only (`npm run vragen`): what has to be found out before the text can say it. */
export const openQuestionsField = z.array(textField).default([]).meta({
  title: "Open vragen",
  description: "Wat de redactie nog moet navragen. Lezers zien dit niet; `npm run vragen` geeft de lijst.",
});

export const contactRoleField = textField.meta({
  title: "Contactrol",
  description: "Bij welke rol iemand terechtkan. Nooit de naam van een persoon.",
});
