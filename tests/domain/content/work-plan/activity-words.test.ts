import { describe, expect, it } from "vitest";
import { activitySchema } from "../../../../src/domain/content/work-plan/activity.ts";
import { meetingSchema } from "../../../../src/domain/content/work-plan/agenda.ts";
import { checkTies, findNamedActivities, splitSentences, tellsAsDone } from "./activity-words.ts";
import { readEntries } from "../read-entries.ts";

const written = readEntries("activiteiten").map(({ data, body, file }) => ({
  activity: activitySchema.parse(data),
  body,
  id: /([^/]+)\.mdx$/u.exec(file)?.[1] ?? "",
}));
const all = written.map(({ activity }) => activity);
const numberOf = new Map(written.map(({ id, activity }) => [id, activity.number]));
const textOf = ({ activity, body }: (typeof written)[number]) =>
  [
    activity.summary,
    activity.in_our_words,
    ...activity.activities,
    ...activity.if_possible,
    ...activity.result,
    activity.regions_note ?? "",
    ...activity.notes,
    body,
  ].join("\n\n");

describe("the words about an activity", () => {
  it("tie it to another only as the data of the two do, and under the same condition", () => {
    const wrong = written.flatMap((each) =>
      findNamedActivities(textOf(each), numberOf).flatMap((named) =>
        checkTies(named, each.activity, all).map((problem) => `${each.activity.number} ${problem}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("tell nothing as done that is planned", () => {
    const ofActivities = written
      .filter(({ activity }) => activity.status.value === "planned")
      .flatMap((each) => splitSentences(textOf(each)));
    const ofMeetings = readEntries("agenda")
      .map(({ data, body }) => ({ meeting: meetingSchema.parse(data), body }))
      .filter(({ meeting }) => meeting.status === "planned")
      .flatMap(({ meeting, body }) => splitSentences(`${meeting.summary}\n\n${body}`));
    expect([...ofActivities, ...ofMeetings].filter(tellsAsDone)).toEqual([]);
  });

  it("tell nothing as done in another text that names a planned activity", () => {
    const planned = new Set(all.filter(({ status }) => status.value === "planned").map(({ number }) => number));
    const texts = (["consortium", "themas", "nieuws", "handreikingen", "formats", "brochures"] as const).flatMap(
      (name) => readEntries(name),
    );
    const wrong = texts.flatMap(({ body, file }) =>
      findNamedActivities(body, numberOf)
        .filter(({ sentence, numbers }) => numbers.some((number) => planned.has(number)) && tellsAsDone(sentence))
        .map(({ sentence }) => `${file}: ${sentence}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keep what is wanted only if possible apart from the steps, and every region in one role", () => {
    for (const { activities, if_possible, number } of all) {
      for (const step of activities) expect(if_possible, `${number}`).not.toContain(step);
      for (const step of activities) expect(step, `${number}`).not.toMatch(/\b(?:zo|indien) mogelijk\b/iu);
    }
  });
});

describe("the check of those words", () => {
  const [first] = all;
  const activity = (number: number, relations: { to: number; kind: "together" | "input-for" }[]) => ({
    ...first!,
    number,
    relations,
  });
  const pair = [
    activity(1, [
      { to: 2, kind: "together" },
      { to: 3, kind: "input-for" },
    ]),
    activity(2, []),
    activity(3, []),
    activity(4, []),
  ];
  const problems = (sentence: string) =>
    findNamedActivities(sentence, new Map([["twee", 2]])).flatMap((named) => checkTies(named, pair[0]!, pair));

  it.each([
    "Zo mogelijk samen met activiteit 2.",
    "Dit is input voor activiteit 3.",
    "Zie [de tweede](/hospicezorg-2030/twee/).",
  ])("lets %j through", (sentence) => expect(problems(sentence)).toEqual([]));

  it.each([
    ["Samen met activiteit 2.", "zonder voorwaarde"],
    ["Zo mogelijk samen met activiteit 3.", "een andere samenhang"],
    ["Dit is de basis voor activiteit 3.", "een andere samenhang"],
    ["Dit gaat vooraf aan activiteit 4.", "zonder samenhang"],
    ["Zo mogelijk samen met activiteit 2, 3 en/of 4.", "zonder samenhang"],
  ])("stops %j", (sentence, problem) => expect(problems(sentence).join()).toContain(problem));

  it("knows what is told as done from what is planned", () => {
    expect(
      ["De sessie is gehouden.", "Er zijn afspraken gemaakt.", "De bijeenkomst vond plaats."].map(tellsAsDone),
    ).toEqual([true, true, true]);
    expect(
      [
        "De sessie wordt gehouden.",
        "Zodra het model is aangepast, volgt de rest.",
        "In 2024 zijn producten ontwikkeld.",
      ].map(tellsAsDone),
    ).toEqual([false, false, false]);
  });
});
