import { describe, expect, test } from "vitest";
import { chooseNeed, leaveOut, listNeeds, suggestNeeds } from "../../../../src/domain/directory/finding/needs.ts";
import type { Need } from "../../../../src/domain/directory/finding/need.ts";

describe("needs from a small vocabulary", () => {
  const term = (id: string, changes = {}) => ({
    id,
    name: id.toUpperCase(),
    group: "Groep",
    description: `Kan ${id}?`,
    synonyms: [],
    abbreviations: [],
    ...changes,
  });
  const type = (id: string, changes = {}) => ({
    id,
    name: `Soort ${id}`,
    plural: `Soorten ${id}`,
    synonyms: [],
    definition: "",
    successorFunctions: [],
    sources: [],
    ...changes,
  });
  const taxonomy = {
    expertise: [term("copd-zuurstof", { name: "COPD (zuurstof)", synonyms: ["longen"], abbreviations: ["COPD"] })],
    facilities: [term("tuin")],
    types: [type("bth", { abbreviation: "BTH", synonyms: ["vrijwilligershuis"] }), type("hch"), type("unknown")],
  };
  const glossary = [
    { id: "tuin", term: "Iets anders", synonyms: ["groen"] },
    { id: "x", term: "COPD zuurstof!", abbreviation: "CZ", synonyms: ["longen", "adem"] },
    { id: "y", term: "Soort BTH", synonyms: ["thuishuis"] },
    { id: "z", term: "Nergens", synonyms: ["niets"] },
  ];

  test("are the terms and the types in use, with the words of the glossary that go by the same name, each once", () => {
    expect(listNeeds(taxonomy, glossary, new Set(["bth", "unknown"]))).toEqual([
      {
        id: "copd-zuurstof",
        kind: "term",
        name: "COPD (zuurstof)",
        group: "Groep",
        phrases: ["copd zuurstof", "longen", "COPD", "COPD zuurstof!", "CZ", "adem"],
        question: "Kan copd-zuurstof?",
      },
      {
        id: "tuin",
        kind: "term",
        name: "TUIN",
        group: "Groep",
        phrases: ["tuin", "Iets anders", "groen"],
        question: "Kan tuin?",
      },
      {
        id: "bth",
        kind: "type",
        name: "Soort bth",
        group: "Soort hospice",
        phrases: ["bth", "Soorten bth", "vrijwilligershuis", "BTH", "Soort BTH", "thuishuis"],
      },
    ]);
    expect(listNeeds({ ...taxonomy, expertise: [], facilities: [] }, [], new Set(["hch"]))).toEqual([
      { id: "hch", kind: "type", name: "Soort hch", group: "Soort hospice", phrases: ["hch", "Soorten hch"] },
    ]);
  });

  const need = (id: string, name: string, ...phrases: string[]): Need => ({
    id,
    kind: "term",
    name,
    group: "",
    phrases,
  });
  const few = [
    need("a", "Zuurstof"),
    need("b", "Dementie", "zuurstof"),
    need("c", "Tuin en zon"),
    need("d", "Zonnebank"),
    need("e", "Mee-eten", "eten"),
  ];

  test("are suggested by a whole name first, then by names within the text, then by beginnings; by likeness only without these", () => {
    const suggest = (text: string, limit = 8) => suggestNeeds(few, text, limit).map(({ id }) => id);
    expect(suggest("zuurstof")).toEqual(["a", "b"]);
    expect(suggest("zuurstof", 1)).toEqual(["a"]);
    expect(suggest("", 2)).toEqual(["a", "b"]);
    expect(suggest("zuursotf")).toEqual(["a", "b"]);
    expect(suggest("zon")).toEqual(["d", "c"]);
    expect(suggest("thuis dementie")).toEqual(["b"]);
    expect(suggest("tuin z")).toEqual(["c"]);
    expect(suggest("'n tuin zo")).toEqual(["c"]);
    expect(suggest("tuin zo")).toEqual(["c"]);
    expect(suggest("zon qqqq")).toEqual([]);
    expect(suggest("tuin met demenie")).toEqual([]);
  });

  test("are chosen by Enter only when the whole text is a name of one of them", () => {
    const choose = (text: string) => chooseNeed(few, text)?.id ?? null;
    expect(choose("Dementie")).toBe("b");
    expect(choose("iemand met dementie")).toBe("b");
    expect(choose("mee eten")).toBe("e");
    expect(choose("meeeten")).toBe("e");
    for (const text of ["", "zuurstof", "zon", "dem", "demente", "dementie thuis", "mee", "qqqq"])
      expect(choose(text), text).toBeNull();
  });

  test("leave what they do not cover in the field", () => {
    expect(leaveOut(few, "man met dementie die eten zelf kan, en QQ", few[1]!)).toBe("eten QQ");
    expect(leaveOut(few, "dementie", few[1]!)).toBe("");
    expect(leaveOut(few, "deme", few[1]!)).toBe("");
  });
});
