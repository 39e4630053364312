import { describe, expect, it } from "vitest";
import { checklistKey, readTicks, writeTicks } from "../../../src/domain/content/checklist.ts";
import { checkGlossaryLinks } from "../../../src/domain/content/glossary.ts";
import { findPdfAddress } from "../../../src/domain/content/pdf-address.ts";
import { collectRedirects } from "../../../src/domain/content/addresses/redirects.ts";
import { fitsFilter } from "../../../src/domain/content/work-plan/work-plan-filter.ts";

describe("small things on a page", () => {
  it("ticks are kept by page, and what was kept wrongly is nothing", () => {
    expect([checklistKey("/a/"), writeTicks(new Set(["x"]))]).toEqual(["checklist:/a/", '["x"]']);
    expect([...(readTicks('["y", 1, null]') ?? [])]).toEqual(["y"]);
  });

  it("a PDF stands beside a page of three sections and one page besides", () => {
    expect(
      ["/handreikingen/a/", "/brochures/b/", "/formats/c-d/", "/hospicezorg/soorten/"].map(findPdfAddress),
    ).toEqual([
      "/handreikingen/a/handreikingen-a.pdf",
      "/brochures/b/brochures-b.pdf",
      "/formats/c-d/formats-c-d.pdf",
      "/hospicezorg/soorten/hospicezorg-soorten.pdf",
    ]);
    expect(["/", "/handreikingen/", "/handreikingen/a/b/", "/themas/a/", "/hospicezorg/"].map(findPdfAddress)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("an activity fits a filter by part, by region and by both", () => {
    const activity = { part: "kwaliteit", regions: ["twente"] };
    const answers = [
      ["", ""],
      ["twente", ""],
      ["salland", ""],
      ["", "kwaliteit"],
      ["", "capaciteit"],
      ["twente", "capaciteit"],
      ["salland", "kwaliteit"],
    ].map(([region = "", part = ""]) => fitsFilter(activity, { region, part }));
    expect(answers).toEqual([true, true, false, true, false, false, false]);
  });

  it("a word of the glossary stands once and refers to words that are there", () => {
    const term = (id: string, related: string[]) => ({
      id,
      term: id,
      definition: "Een uitleg van voldoende lengte.",
      avoid: [],
      synonyms: [],
      related,
    });
    expect(checkGlossaryLinks([term("a", ["b"]), term("b", ["a", "a"])])).toEqual([]);
    expect(checkGlossaryLinks([term("a", ["c", "b"]), term("b", []), term("a", [])])).toEqual([
      {
        path: ["terms", 0, "related", 0],
        found: 'begrip "a" verwijst naar "c"',
        expected: "een id die in dit bestand staat",
      },
      {
        path: ["terms", 2, "id"],
        found: 'begrip "a" voor de tweede keer',
        expected: "elke id één keer; het eerste is begrip 1 van het bestand",
      },
    ]);
  });

  it("an old address is told where it is wrong, each fault by itself, and none is used of a faulty file", () => {
    const collect = (
      redirects: unknown,
      hospices: { id: string; redirectsFrom: string[] }[] = [{ id: "nu", redirectsFrom: ["toen"] }],
    ) => collectRedirects({ file: "f", data: { redirects }, lineAt: () => 1 }, hospices);
    expect(collect([])).toEqual({
      redirects: [{ from: "/sociale-kaart/toen/", to: "/sociale-kaart/nu/" }],
      problems: [],
    });
    expect(
      collect([
        { from: "/a/", to: "/b/" },
        { from: "/c/", to: "/d/" },
      ]).problems,
    ).toEqual([]);
    expect(
      collect([
        { from: "/a/", to: "/b/" },
        { from: "/b/", to: "/c/" },
      ]).problems.map(({ field, expected }) => [field, expected]),
    ).toEqual([["redirects[1].to", "een adres dat niet zelf is verhuisd"]]);
    expect(
      collect([
        { from: "/a/", to: "/b/" },
        { from: "/a/", to: "/c/" },
      ]).problems.map(({ field }) => field),
    ).toEqual(["redirects[1].from", "redirects[2].from"]);
    expect(collect([{ from: "/sociale-kaart/nu/", to: "/b/" }]).problems.map(({ expected }) => expected)).toEqual([
      "een adres waar geen hospice meer staat",
    ]);
    expect(collect([{ from: "a", to: "/b/" }])).toMatchObject({
      redirects: [],
      problems: [{ field: "redirects[1].from" }],
    });
    for (const path of ["//", "/A/", "/a--b/", "/a/b", "a/", "/a b/", "/"])
      expect(collect([{ from: path, to: "/b/" }]).problems, path).toHaveLength(1);
    for (const path of ["/a/", "/a-1/b2/"]) expect(collect([{ from: path, to: "/b/" }]).problems, path).toEqual([]);
  });
});
