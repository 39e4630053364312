import { describe, expect, it } from "vitest";
import { consortiumSchema, workPlanPartIds } from "../../../src/domain/content/consortium.ts";
import { themeIds, themeSchema } from "../../../src/domain/content/theme.ts";
import { meetingSchema } from "../../../src/domain/content/work-plan/agenda.ts";
import { activitySchema } from "../../../src/domain/content/work-plan/activity.ts";
import { listedPageKinds } from "../../../src/domain/content/page-kinds.ts";
import { writtenCollections } from "../../../src/domain/content/collections.ts";
import { readEntries } from "./read-entries.ts";

const themes = readEntries("themas");

function bodyOf(collection: string, id: string): string {
  const entry = readEntries(collection).find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`content/${collection}/${id}.mdx is missing`);
  return entry.body;
}

describe("the results of 2023", () => {
  const body = bodyOf("consortium", "resultaten-2023");

  it("are the same figures on the pages of the themes", () => {
    const results = themes.flatMap(({ data }) => themeSchema.parse(data).results).filter(({ year }) => year === "2023");
    for (const { figure } of results) if (figure !== undefined) expect(body).toContain(`**${figure}**`);
  });
});

describe("the five common tasks", () => {
  it("are five, in the order of the source", () => {
    const inOrder = themes
      .map(({ id, data }) => ({ id, order: themeSchema.parse(data).order }))
      .sort((a, b) => a.order - b.order);
    expect(inOrder.map(({ id }) => id)).toEqual([...themeIds]);
    expect(inOrder.map(({ order }) => order)).toEqual(themeIds.map((_, index) => index + 1));
  });

  it("say so plainly when a source names no result", () => {
    for (const { data } of themes) {
      const { results, results_note } = themeSchema.parse(data);
      if (results.length === 0) expect(results_note).toContain("geen resultaten");
    }
  });
});

describe("the consortium", () => {
  const about = readEntries("consortium").find(({ id }) => id === "over-ligare");
  const page = consortiumSchema.parse(about?.data);

  it("counts as many networks as it adds up", () => {
    const networks = page.partners.find(({ name }) => /\d+ netwerken/u.test(name));
    const counts = [...(networks?.role ?? "").matchAll(/\d+/g)].map(([count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(/\d+/u.exec(networks?.name ?? "")?.[0]));
  });

  it("has every part of the work plan once, with its ways", () => {
    const plan = consortiumSchema.parse(readEntries("consortium").find(({ id }) => id === "hospicezorg-2030")?.data);
    expect(plan.parts.map(({ id }) => id)).toEqual([...workPlanPartIds]);
  });

  it("has a text for every practical page", () => {
    const pages = readEntries("consortium").map(({ data }) => consortiumSchema.parse(data).page);
    for (const address of ["/over-ligare/", "/contact/", "/privacy/", "/toegankelijkheid/", "/hospicezorg-2030/"])
      expect(pages).toContain(address);
  });
});

describe("meetings", () => {
  it("leave a question for editors, or a note, where the day or the outcome is open", () => {
    for (const { file, data } of readEntries("agenda")) {
      const meeting = meetingSchema.parse(data);
      if (meeting.date?.length !== 10 || meeting.status === "unknown")
        expect([meeting.date_note, ...meeting.open_questions].filter(Boolean), file).not.toEqual([]);
    }
  });

  it("invite the regions of their activity", () => {
    const activities = readEntries("activiteiten").map(({ data }) => activitySchema.parse(data));
    for (const { file, data } of readEntries("agenda")) {
      const meeting = meetingSchema.parse(data);
      const activity = activities.find(({ number }) => number === meeting.activities[0]);
      if (activity !== undefined)
        expect([...meeting.regions].sort(), file).toEqual(activity.regions.map(({ id }) => id).sort());
    }
  });
});

describe("links between texts", () => {
  const entryPages = new Map(
    listedPageKinds.flatMap(({ address, collection, entries }) =>
      collection && entries === "pages" ? [[address.slice(1, -1), collection]] : [],
    ),
  );
  const all = writtenCollections.flatMap((collection) => readEntries(collection));

  it.each(all)("lead to an entry that exists from $file", ({ body, data }) => {
    const links = `${body} ${JSON.stringify(data)}`.matchAll(/["(]\/([a-z0-9-]+)\/([a-z0-9-]+)\//g);
    for (const [link, folder = "", id] of links) {
      const collection = entryPages.get(folder);
      if (collection !== undefined && id !== "producten")
        expect(
          readEntries(collection).map((entry) => entry.id),
          link,
        ).toContain(id);
    }
  });
});
