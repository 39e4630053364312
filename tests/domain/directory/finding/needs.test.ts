import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { glossarySchema } from "../../../../src/domain/content/glossary.ts";
import {
  chooseNeed,
  completeNeed,
  leaveOut,
  listNeeds,
  readSeveral,
  suggestNeeds,
} from "../../../../src/domain/directory/finding/needs.ts";
import { URGENT_NEED_ID } from "../../../../src/domain/directory/house/urgency.ts";
import { everyday, phrases } from "./everyday-wishes.ts";
import { compileOrThrow, realDocuments } from "../read-fixture.ts";
import { contentRoot } from "../../../content-root.ts";

const { taxonomy, hospices } = compileOrThrow(realDocuments);
const glossary = glossarySchema.parse(parse(readFileSync(join(contentRoot, "content/begrippen.yaml"), "utf8"))).terms;
const needs = listNeeds(taxonomy, glossary, new Set(hospices.map(({ type }) => type)));
const firstFor = (text: string) => suggestNeeds(needs, text, 8)[0]?.id;
const allFor = (text: string) => suggestNeeds(needs, text, 8).map(({ id }) => id);

describe("more needs in one line", () => {
  const severalFor = (text: string) => readSeveral(needs, text).map(({ id }) => id);

  it("are read together, each beyond doubt", () => {
    expect(severalFor("ALS tracheostoma")).toEqual(["als", "tracheostoma"]);
    expect(severalFor("man met ALS en tracheacanule")).toEqual(["als", "tracheostoma"]);
  });

  it.each(phrases)("offers what '%s' names, and leaves nothing of it behind", (typed, ids) => {
    const several = readSeveral(needs, typed);
    const offered = several.length > 1 ? several : suggestNeeds(needs, typed, 8);
    const taken = offered.filter(({ id }) => several.length > 1 || ids.includes(id));
    expect(taken.map(({ id }) => id)).toEqual(ids);
    expect(taken.reduce((left, need) => leaveOut(needs, left, need), typed)).toBe("");
  });

  it("are offered together beside words that name nothing or more than one thing, which stay in the field", () => {
    expect(severalFor("ALS, tracheostoma en flobberdegat")).toEqual(["als", "tracheostoma"]);
    const taken = readSeveral(needs, "ALS tracheostoma zuurstof flobberdegat");
    expect(taken.map(({ id }) => id)).toEqual(["als", "tracheostoma", "copd-zuurstof"]);
    expect(taken.reduce((left, need) => leaveOut(needs, left, need), "ALS tracheostoma zuurstof flobberdegat")).toBe(
      "flobberdegat",
    );
    expect(severalFor("ALS tracheostoma buiten")).toEqual(["als", "tracheostoma"]);
  });

  it("are not, for one need, with a word left over or not, and for nothing", () => {
    for (const text of ["ALS", "als ALS", "ALS flobberdegat", "tracheostoma zwolle", ""])
      expect(severalFor(text), text).toEqual([]);
  });

  it("offers each need of the vocabulary beside another one, and leaves no words behind when they are taken", () => {
    const certain = needs.filter((need) => chooseNeed(needs, need.name) === need);
    for (const [index, need] of certain.entries()) {
      const text = `${certain[(index + 7) % certain.length]!.name} ${need.name}`;
      const found = readSeveral(needs, text);
      if (found.length > 0) expect(found.reduce((left, picked) => leaveOut(needs, left, picked), text)).toBe("");
    }
  });
});

describe("the needs one can ask for", () => {
  it("are the vocabulary and the types in use, each once, without the type nobody knows", () => {
    const ids = needs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["dementie", "tuin", "bth"]));
    expect(ids).not.toContain("unknown");
    expect(ids).toContain(URGENT_NEED_ID);
  });

  it.each([
    ["ALS", "als"],
    ["dementie", "dementie"],
    ["alzheimer", "dementie"],
    ["bijna thuis huis", "bth"],
    ["bijnathuishuis", "bth"],
    ["bijna-thuis-huis", "bth"],
    ["BTH", "bth"],
    ["vrijwilligershospice", "bth"],
    ["respijt", "respijtzorg"],
    ["zuurstof", "copd-zuurstof"],
    ["tracheostoma", "tracheostoma"],
    ["islamitisch", "islamitische-zorg"],
    ["moslim", "islamitische-zorg"],
    ["jongeren", "jongvolwassenen"],
    ["MRSA", "isolatie"],
    ["spoed", "crisisopname"],
  ])("understands %s", (text, id) => {
    expect(firstFor(text)).toBe(id);
  });

  it.each([
    ["demenie", "dementie"],
    ["alzhiemer", "dementie"],
    ["tracheastoma", "tracheostoma"],
    ["zuurtsof", "copd-zuurstof"],
    ["parkinsson", "parkinson"],
  ])("forgives the typing error in %s", (text, id) => {
    expect(firstFor(text)).toBe(id);
  });

  it.each([
    ["logeren", ["respijtzorg", "logeren-naasten"]],
    ["slapen", ["tweepersoonsbed", "logeren-naasten"]],
    ["partner", ["tweepersoonsbed", "logeren-naasten"]],
    ["nacht", ["bezoek-altijd", "hch"]],
    ["'s nachts", ["hch"]],
  ])("gives each meaning of %s", (text, ids) => {
    expect(allFor(text)).toEqual(expect.arrayContaining(ids));
  });

  it("finds the needs in a sentence, and leaves the others in the field when one is chosen", () => {
    const text = "man met dementie die zuurstof gebruikt";
    expect(allFor(text)).toEqual(["dementie", "copd-zuurstof"]);
    expect(
      leaveOut(
        needs,
        text,
        needs.find(({ id }) => id === "dementie")!,
      ),
    ).toBe("zuurstof");
  });

  it("suggests nothing for a word that is none, and everything before a word is typed", () => {
    expect(suggestNeeds(needs, "xqzwvkjj", 8)).toEqual([]);
    expect(suggestNeeds(needs, "  ", needs.length)).toEqual(needs);
  });

  it("has a name for every need by which Enter chooses it, unless another need goes by it too", () => {
    for (const { id, name } of needs) expect([id, undefined], name).toContain(chooseNeed(needs, name)?.id);
  });

  it.each(everyday)("knows what Enter may choose for what people type: %s is %s", (typed, id) => {
    expect(chooseNeed(needs, typed)?.id ?? null).toBe(id);
  });

  it.each(["jonge mensen", "hond mee", "24 uurs zorg", "palliatieve unit", "eigen huisarts", "zuurstof thuis"])(
    "never puts a need first that %s does not name",
    (typed) => {
      const [first] = allFor(typed);
      expect([undefined, chooseNeed(needs, typed)?.id]).toContain(first);
    },
  );

  it("takes no whole word of a longer name for the beginning of one", () => {
    for (const typed of ["katheter", "stoma"]) expect(completeNeed(needs, typed), typed).toBeNull();
  });

  it("means by a whole name what goes by it, and not what has a longer word that begins so", () => {
    expect(allFor("kat")).toEqual(["huisdieren"]);
    expect(allFor("pomp")).toEqual(["pijnpomp-infuus"]);
    for (const { id, name } of needs) expect(allFor(name)).toContain(id);
    for (const { phrases, name } of needs)
      for (const text of [name, ...phrases])
        for (const id of allFor(text)) {
          const { name: own, phrases: others } = needs.find((need) => need.id === id)!;
          expect(chooseNeed([{ ...needs[0]!, name: own, phrases: others }], text), `${text}: ${id}`).not.toBeNull();
        }
  });

  it("lets Enter complete the beginning of a word when one need only has such a word", () => {
    expect(completeNeed(needs, "trach")?.id).toBe("tracheostoma");
    // Too short, more than one need, a mere resemblance, more than one word, and no word at all.
    for (const text of ["tra", "hersen", "trachoe", "trach canu", "xqzwvkjj", ""])
      expect(completeNeed(needs, text), text).toBeNull();
  });

  it("never completes to a need of which no word begins so, whatever is typed", () => {
    for (const { name } of needs)
      for (const word of name.split(" "))
        for (let length = 1; length <= word.length; length++) {
          const typed = word.slice(0, length);
          const found = completeNeed(needs, typed);
          if (found) expect(allFor(typed), typed).toEqual([found.id]);
        }
  });

  it("takes another form of a word of the chosen need along, and leaves what belongs to another need or to none", () => {
    const pump = needs.find(({ id }) => id === "pijnpomp-infuus")!;
    expect(leaveOut(needs, "subcutane pomp", pump)).toBe("");
    expect(leaveOut(needs, "pomp zuurstof", pump)).toBe("zuurstof");
    expect(leaveOut(needs, "pomp flobberdegat", pump)).toBe("flobberdegat");
  });
});
