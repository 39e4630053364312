import { describe, expect, it } from "vitest";
import { listFeedItems } from "../../../../src/domain/directory/house/feed-items.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "../read-fixture.ts";

const words = {
  nameTerm: (id: string) => id.replace("dementie", "Dementie"),
  sayValue: (_: string, value: string) => ({ yes: "ja", no: "nee" })[value] ?? value,
};
const [house] = compileOrThrow(withHospices(parseHospice(fixtureText))).hospices;
if (!house) throw new Error("The fixture holds a hospice.");

describe("the news of the directory", () => {
  it("is every change, newest first, in words", () => {
    const history = {
      "verzonnen-huis": [
        { date: "2026-11-21", kind: "added" as const, fields: [] },
        {
          date: "2026-12-01",
          kind: "changed" as const,
          fields: [
            { field: "capacity.beds", before: "6", after: "8" },
            { field: "expertise.dementie.value", before: "no", after: "yes" },
            { field: "website.url", before: null, after: "https://verzonnen.example/" },
          ],
        },
      ],
    };
    expect(listFeedItems([house], history, words)).toMatchObject([
      {
        title: "Gewijzigd: Het Verzonnen Huis, Groningen",
        text: "Capaciteit: bedden: was 6, is nu 8. Expertise, Dementie: antwoord: was nee, is nu ja. Website: webadres: was onbekend, is nu https://verzonnen.example/.",
        date: "2026-12-01",
        hospiceId: "verzonnen-huis",
      },
      { title: "Nieuw op de sociale kaart: Het Verzonnen Huis, Groningen", date: "2026-11-21" },
    ]);
  });

  it("is what the record itself says where the history is not whole", () => {
    expect(listFeedItems([house], null, words)).toMatchObject([
      { title: expect.stringContaining("Nieuw") as string, date: "2026-11-21" },
    ]);
    const checked = { ...house, checked: { on: "2026-12-02", byRole: "coördinator", next: null } };
    expect(listFeedItems([checked], null, words).map(({ date }) => date)).toEqual(["2026-12-02", "2026-11-21"]);
  });

  it("has every item once, with an id that stays", () => {
    const items = listFeedItems(compileOrThrow(realDocuments).hospices, null, words);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(listFeedItems([house], null, words)[0]?.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/u);
  });
});

describe("the news, at its edges", () => {
  it("sorts one day by title, tells what went, and stops at two hundred", () => {
    const other = { ...house, id: "ander-huis", name: "Ander Huis" };
    const changed = {
      date: "2026-12-01",
      kind: "changed" as const,
      fields: [{ field: "capacity.beds", before: "6", after: null }],
    };
    const items = listFeedItems([house, other], { "verzonnen-huis": [changed], "ander-huis": [changed] }, words);
    expect(items.map(({ title }) => title)).toEqual([
      "Gewijzigd: Ander Huis, Groningen",
      "Gewijzigd: Het Verzonnen Huis, Groningen",
    ]);
    expect(items[0]?.text).toBe("Capaciteit: bedden: was 6, is nu onbekend.");
    const many = Array.from({ length: 201 }, (_, index) => ({
      date: `2025-${String(1 + (index % 12)).padStart(2, "0")}`,
      kind: "changed" as const,
      fields: [],
    }));
    expect(listFeedItems([house], { "verzonnen-huis": many }, words)).toHaveLength(200);
    expect(listFeedItems([house], { "verzonnen-huis": many.slice(0, 1) }, words)[0]?.date).toBe("2025-01-01");
  });

  it("of a house that is not in a whole history is what its record says", () => {
    expect(listFeedItems([house], {}, words)).toMatchObject([{ date: "2026-11-21", text: house.description }]);
    const checked = { ...house, checked: { on: "2026-12-02", byRole: "coördinator", next: null } };
    expect(listFeedItems([checked], null, words)[0]?.text).toMatch(/: was onbekend, is nu 2026-12-02\.$/u);
  });
});
