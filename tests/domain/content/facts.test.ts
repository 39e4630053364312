import { describe, expect, it } from "vitest";
import { consortiumSchema } from "../../../src/domain/content/consortium.ts";
import { themeIds, themeSchema } from "../../../src/domain/content/theme.ts";
import { meetingSchema } from "../../../src/domain/content/agenda.ts";
import { activitySchema } from "../../../src/domain/content/activity.ts";
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

  // Truth: "Resultaten 2023", Consortium Ligare. The figure and a word that stands in the same line.
  it.each([
    ["32", "specialisten"], ["10", "verpleegkundigen"], ["5", "artsen"], ["16", "docenten"], ["2", "ambassadeurs"], ["2", "hogescholen"],
    ["1,9 miljoen", "plan van aanpak"], ["1", "senior projectleider"], ["5", "opgaven"], ["5", "Consortium Ligare Overleg"],
    ["80", "bestuurders"], ["1", "adviserend coach"], ["3", "werksessies"], ["2", "senior projectleiders"], ["1", "nieuwe website"],
  ])("hold the figure %s %s", (figure, word) => {
    const line = body.split("\n").find((text) => text.includes(`**${figure}**`) && text.includes(word));
    expect(line).toBeDefined();
  });

  it("are the same figures on the pages of the themes", () => {
    const figures = themes.flatMap(({ data }) => themeSchema.parse(data).results.filter(({ year }) => year === "2023").map(({ figure }) => figure));
    for (const figure of figures) if (figure !== undefined) expect(body).toContain(`**${figure}**`);
  });
});

describe("the five common tasks", () => {
  it("are five, in the order of the source", () => {
    const inOrder = themes.map(({ id, data }) => ({ id, order: themeSchema.parse(data).order })).sort((a, b) => a.order - b.order);
    expect(inOrder.map(({ id }) => id)).toEqual([...themeIds]);
    expect(inOrder.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5]);
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

  // Truth: "Over Consortium Ligare": 5 + 3 + 4 + 3 + 1 + 2 networks.
  it("has eighteen networks that add up", () => {
    const networks = page.partners.find(({ name }) => name.includes("18 netwerken"));
    const counts = [...(networks?.role ?? "").matchAll(/\d+/g)].map(([count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(18);
  });

  it("dates from 2014 and names its partners as organisations", () => {
    expect(about?.body).toContain("Sinds 2014");
    expect(page.partners).toHaveLength(6);
  });

  it("has the three parts of the work plan with their goals", () => {
    const plan = consortiumSchema.parse(readEntries("consortium").find(({ id }) => id === "hospicezorg-2030")?.data);
    expect(plan.parts.map(({ id, aims }) => [id, aims.length])).toEqual([["capaciteit", 6], ["kwaliteit", 3], ["samenwerking", 3]]);
    expect(plan.principles).toHaveLength(4);
  });

  it("has a text for every practical page", () => {
    const pages = readEntries("consortium").map(({ data }) => consortiumSchema.parse(data).page);
    for (const address of ["/over-ligare/", "/contact/", "/privacy/", "/toegankelijkheid/", "/hospicezorg-2030/"]) expect(pages).toContain(address);
  });
});

describe("meetings", () => {
  it("never claim more than a source says", () => {
    for (const { file, data } of readEntries("agenda")) {
      const meeting = meetingSchema.parse(data);
      if (meeting.date?.length !== 10) expect(meeting.date_note, file).toBeTruthy();
      if (meeting.status === "unknown") expect(meeting.status_note, file).toBeTruthy();
    }
  });

  it("invite the regions of their activity", () => {
    const activities = readEntries("activiteiten").map(({ data }) => activitySchema.parse(data));
    for (const { file, data } of readEntries("agenda")) {
      const meeting = meetingSchema.parse(data);
      const activity = activities.find(({ number }) => number === meeting.activities[0]);
      if (activity !== undefined) expect([...meeting.regions].sort(), file).toEqual(activity.regions.map(({ id }) => id).sort());
    }
  });
});

describe("links between texts", () => {
  const entryPages = new Map([
    ["hospicezorg-2030", "activiteiten"], ["handreikingen", "handreikingen"], ["formats", "formats"], ["brochures", "brochures"], ["themas", "themas"],
  ]);
  const all = writtenCollections.flatMap((collection) => readEntries(collection));

  it.each(all)("lead to an entry that exists from $file", ({ body, data }) => {
    const links = `${body} ${JSON.stringify(data)}`.matchAll(/["(]\/([a-z0-9-]+)\/([a-z0-9-]+)\//g);
    for (const [link, folder = "", id] of links) {
      const collection = entryPages.get(folder);
      if (collection !== undefined && id !== "producten") expect(readEntries(collection).map((entry) => entry.id), link).toContain(id);
    }
  });
});
