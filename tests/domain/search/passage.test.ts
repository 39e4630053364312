import { array, assert, constantFrom, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { cutPassage } from "../../../src/domain/search/passage.ts";

const say = (content: string, found: number[], title?: string) =>
  (cutPassage(content, found, { title })?.pieces ?? [])
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join("");

describe("the passage under a result", () => {
  test("is the sentence with most of the found words, from its beginning, with what was found marked", () => {
    const content =
      "Eerst dit. Dan over kosten alleen. In dit huis vraagt men naar de kosten per dag en naar een bijdrage. Klaar.";
    expect(say(content, [3, 13, 15])).toBe("In dit huis vraagt men naar de [kosten] per [dag] en naar een bijdrage.");
  });

  test("takes the next sentence along when the first is short", () => {
    expect(say("Vraag naar het geld. Doe het bij het huis.", [3])).toBe("Vraag naar het [geld.] Doe het bij het huis.");
  });

  test("is none where only the title, a heading or nothing has what was looked for", () => {
    const content = "Een hospice. Wat het is en wie u belt. Kosten. Die zijn niet bekend.";
    expect(cutPassage(content, [1, 9], { title: "Een hospice" })).toBeNull();
    expect(cutPassage(content, [])).toBeNull();
    expect(cutPassage("", [])).toBeNull();
    expect(say(content, [5], "Een hospice")).toBe("Wat het is [en] wie u belt. Kosten. Die zijn niet bekend.");
  });

  test("prefers the word that the page has least", () => {
    const content =
      "Bel het hospice voor een plek. Het hospice is klein van opzet. Euthanasie is daar wel bespreekbaar.";
    expect(say(content, [2, 7, 12])).toBe("[Euthanasie] is daar wel bespreekbaar.");
  });

  test("cuts a long sentence around what was found, and says that there is more", () => {
    const long = `${Array.from({ length: 80 }, (_, index) => `w${index}`).join(" ")}.`;
    expect(say(long, [3])).toMatch(/^w0 w1 w2 \[w3\] .* w31 …$/u);
    expect(say(long, [60])).toMatch(/^… w54 .*\[w60\].* w79\.$/u);
  });

  test("does not take a full stop before a small letter for the end of a sentence", () => {
    expect(say("Zie o.a. de lijst van alle huizen hier in de buurt van uw stad. Verder niets.", [3])).toBe(
      "Zie o.a. de [lijst] van alle huizen hier in de buurt van uw stad.",
    );
  });

  describe("in a page with headings", () => {
    const content =
      "Voor u. Bel eerst iemand die u kent. Wie betaalt het? Dat verschilt per persoon en per huis. Na afloop Vraag het huis wat er dan nog kan.";
    const headings = [
      { id: "betaalt", text: "Wie betaalt het?", location: 8 },
      { id: "daarna", text: "Na afloop", location: 18 },
    ];
    const ask = (found: number[], only?: string) => {
      const passage = cutPassage(content, found, { title: "Voor u", headings, only });
      return [passage?.heading?.id ?? null, passage?.pieces.map(({ text }) => text).join("")];
    };

    test("says which heading it stands under, and none above the first", () => {
      expect(ask([5])).toEqual([null, "Bel eerst iemand die u kent."]);
      expect(ask([13])).toEqual(["betaalt", "Dat verschilt per persoon en per huis."]);
    });

    test("is the first sentence under a heading that has the word, and never the heading itself", () => {
      expect(ask([9])).toEqual(["betaalt", "Dat verschilt per persoon en per huis."]);
      expect(ask([19])).toEqual(["daarna", "Vraag het huis wat er dan nog kan."]);
    });

    test("stays under the heading that answers the question, whatever was found elsewhere", () => {
      expect(ask([4, 5], "daarna")).toEqual(["daarna", "Vraag het huis wat er dan nog kan."]);
      expect(ask([4, 5], "bestaat-niet")[0]).toBeNull();
    });
  });

  test("whatever the page holds, is part of it, never long, and begins a sentence or says that it does not", () => {
    const words = array(constantFrom("de", "Kosten", "per", "dag.", "Wat?", "nacht", "3", "huis!"), { maxLength: 120 });
    assert(
      property(words, array(nat(130), { maxLength: 8 }), (page, found) => {
        const text = say(page.join(" "), found).replaceAll(/[[\]]/gu, "");
        const plain = text.replace(/^… /u, "").replace(/ …$/u, "");
        expect(page.join(" ")).toContain(plain);
        expect(plain.split(" ").length).toBeLessThanOrEqual(32);
        if (!text.startsWith("…") && plain !== "") {
          const at = page.join(" ").indexOf(plain);
          expect(
            at === 0 || /[.!?] $/u.test(page.join(" ").slice(0, at)) || page.join(" ").includes(`. ${plain}`),
          ).toBe(true);
        }
      }),
    );
  });
});
