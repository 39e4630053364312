import { z } from "zod";
import { isContentDate, isDayDate } from "../../border/dates.ts";
import { audienceField } from "../audience.ts";
import {
  activityNumbersField,
  dateField,
  openQuestionsField,
  summaryField,
  textField,
  timeField,
  titleField,
} from "../fields.ts";
import { sourcesField } from "../source.ts";
import { themeIdField } from "../theme.ts";
import { workPlanRegionField } from "./work-plan-region.ts";

export const meetingKindIds = [
  "dialogue-session",
  "inspiration-session",
  "instruction-meeting",
  "coordination-meeting",
  "regional-session",
  "consortium-meeting",
] as const;

/** What an editor reads beside the words to type, in a fault and while typing. */
const kindMeanings: Readonly<Record<(typeof meetingKindIds)[number], string>> = {
  "dialogue-session": "dialoogsessie",
  "inspiration-session": "inspiratiesessie",
  "instruction-meeting": "instructiebijeenkomst",
  "coordination-meeting": "afstemmingsbijeenkomst",
  "regional-session": "regionale sessie",
  "consortium-meeting": "overleg van het consortium",
};

export const meetingStatusIds = ["planned", "took-place", "cancelled", "unknown"] as const;

const statusMeanings: Readonly<Record<(typeof meetingStatusIds)[number], string>> = {
  planned: "gepland",
  "took-place": "gehouden",
  cancelled: "gaat niet door",
  unknown: "verloop nog niet gemeld",
};

const listChoices = <Id extends string>(meanings: Readonly<Record<Id, string>>) =>
  Object.entries<string>(meanings)
    .map(([id, meaning]) => `${id} (${meaning})`)
    .join(", ");

export type MeetingStatusId = (typeof meetingStatusIds)[number];

/** content/agenda/<id>.mdx: a meeting; goes into the calendar file only when the day is known. */
export const meetingSchema = z
  .strictObject({
    title: titleField,
    kind: z
      .enum(meetingKindIds)
      .meta({ title: "Soort bijeenkomst", description: `Een van: ${listChoices(kindMeanings)}.` }),
    summary: summaryField,
    date: dateField.nullable().meta({
      title: "Wanneer",
      description: 'Zo precies als de bron: "2025-10/2025-11". null als de bron geen tijd noemt.',
    }),
    date_note: textField
      .optional()
      .meta({ title: "Over de datum", description: "Hoe precies de datum is en wat niet bekend is." }),
    start_time: timeField("Begintijd", "13:30").optional(),
    end_time: timeField("Eindtijd", "16:30").optional(),
    place: textField.nullable().meta({ title: "Plaats", description: "Waar het is, of null als dat niet bekend is." }),
    status: z.enum(meetingStatusIds).meta({ title: "Status", description: `Een van: ${listChoices(statusMeanings)}.` }),
    status_note: textField.optional().meta({ title: "Over de status", description: "Wat deze site wel en niet weet." }),
    audience: audienceField,
    regions: z
      .array(workPlanRegionField)
      .default([])
      .meta({ title: "Regio's", description: "Regio's die zijn uitgenodigd of meedoen." }),
    activities: activityNumbersField,
    themes: z
      .array(themeIdField)
      .default([])
      .meta({ title: "Opgaven", description: "Opgaven waar de bijeenkomst bij hoort." }),
    open_questions: openQuestionsField,
    sources: sourcesField,
  })
  .refine(({ start_time: start, date }) => start === undefined || (date !== null && isDayOrNoDate(date)), {
    path: ["start_time"],
    error: "een bekende dag bij date, want een begintijd hoort bij een bekende dag",
  });

/** That something is no date at all is told at the date itself. */
function isDayOrNoDate(text: string): boolean {
  return !isContentDate(text) || isDayDate(text);
}

export type Meeting = z.infer<typeof meetingSchema>;
