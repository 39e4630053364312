import { expect, test } from "vitest";
import { missingWords } from "../../../src/words/vragenlijst.ts";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();

test.each([360, 1280])(
  "what does not fit is said as one says it, and stands whole in sight with its links, at %i pixels",
  async (width) => {
    await using opened = await openPage("/vragenlijst-hospice/", { width });
    const { page } = opened;
    await page.locator("form.is-started").waitFor();
    await page.locator(".send button[type=submit]").click();
    const result = page.locator("[data-result]");
    await result.locator("li").first().waitFor();
    expect(await result.locator("li").allInnerTexts()).toContainEqual(expect.stringContaining(missingWords.role));
    expect(await result.innerText()).not.toMatch(/gevonden|verwacht/u);
    expect(await page.locator(".is-faulty .field-fault").allInnerTexts()).toContainEqual(
      expect.stringContaining(missingWords.role),
    );
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    const outside = await result.evaluate(
      (summary) =>
        [...summary.querySelectorAll("h2, a")].filter((part) => {
          const { top, bottom, left, right } = part.getBoundingClientRect();
          const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return top < 0 || bottom > innerHeight || !(part.contains(seen) || seen?.contains(part));
        }).length,
    );
    expect(outside).toBe(0);
  },
);
