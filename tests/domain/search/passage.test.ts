import { array, assert, constantFrom, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { cutPassage } from "../../../src/domain/search/passage.ts";

const say = (content: string, found: number[], title?: string) =>
  (cutPassage(content, found, title) ?? []).map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join("");

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
    expect(cutPassage(content, [1, 9], "Een hospice")).toBeNull();
    expect(cutPassage(content, [], "")).toBeNull();
    expect(cutPassage("", [], "")).toBeNull();
    expect(say(content, [5], "Een hospice")).toBe("Wat het is [en] wie u belt. Kosten. Die zijn niet bekend.");
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
