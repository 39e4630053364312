import { expect, test } from "vitest";
import { fewerQuestions, moreQuestions } from "../../../src/words/sociale-kaart-kaart.ts";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();

/** The middle and the right end of each field that shows, and whether a tap there reaches that field. */
function findCovered(): string[] {
  const fields = [...document.querySelectorAll<HTMLElement>(".directory-form :is(select, input)")];
  return fields
    .filter((field) => field.checkVisibility())
    .flatMap((field) => {
      field.scrollIntoView({ block: "center" });
      const { left, right, top, bottom } = field.getBoundingClientRect();
      return [(left + right) / 2, right - 8]
        .map((x) => document.elementFromPoint(x, (top + bottom) / 2))
        .filter((hit) => hit !== field)
        .map((hit) => `${field.id}: ${hit?.className ?? "nothing"}`);
    });
}

test.for([360, 700])(
  "at %i px the unfolded questions come after their button, for the finger and for the keyboard",
  async (width) => {
    await using opened = await openPage("/sociale-kaart/", { width });
    const { page, problems } = opened;
    const button = page.getByRole("button", { name: moreQuestions });
    await expect.poll(() => button.isEnabled(), { timeout: 15_000 }).toBe(true);
    await button.focus();
    await page.keyboard.press("Enter");
    const folding = page.getByRole("button", { name: fewerQuestions });
    await expect.poll(() => folding.getAttribute("aria-expanded")).toBe("true");
    expect(await page.evaluate(findCovered)).toEqual([]);

    await folding.focus();
    await page.keyboard.press("Tab");
    const first = page.locator(".folded-questions :is(select, input):enabled").first();
    expect(await first.evaluate((field) => field === document.activeElement)).toBe(true);

    await folding.click();
    await expect.poll(() => first.isVisible()).toBe(false);
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    expect(problems).toEqual([]);
  },
);
