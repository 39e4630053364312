import { describe, expect, it } from "vitest";
import { listFeedItems } from "../../../../src/domain/directory/house/feed-items.ts";
import { compileOrThrow, fixtureText, parseHospice, realDocuments, withHospices } from "../read-fixture.ts";

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
            { field: "website.url", before: null, after: "https://verzonnen.example/" },
          ],
        },
      ],
    };
    expect(listFeedItems([house], history)).toMatchObject([
      {
        title: "Gewijzigd: Het Verzonnen Huis, Groningen",
        text: "Capaciteit: bedden: was 6, is nu 8. Website: webadres: was onbekend, is nu https://verzonnen.example/.",
        date: "2026-12-01",
        hospiceId: "verzonnen-huis",
      },
      { title: "Nieuw op de sociale kaart: Het Verzonnen Huis, Groningen", date: "2026-11-21" },
    ]);
  });

  it("is what the record itself says where the history is not whole", () => {
    expect(listFeedItems([house], null)).toMatchObject([
      { title: expect.stringContaining("Nieuw") as string, date: "2026-11-21" },
    ]);
    const checked = { ...house, checked: { on: "2026-12-02", byRole: "coördinator", next: null } };
    expect(listFeedItems([checked], null).map(({ date }) => date)).toEqual(["2026-12-02", "2026-11-21"]);
  });

  it("has every item once, with an id that stays", () => {
    const items = listFeedItems(compileOrThrow(realDocuments).hospices, null);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(listFeedItems([house], null)[0]?.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/u);
  });
});
