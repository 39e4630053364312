import { expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser, waitForIslands } from "../open-site.ts";

const openPage = useBrowser();

/** For each text in an empty field one page that has it. */
const pageByText = new Map(
  readPages().flatMap(({ path, $, isRedirect }) =>
    isRedirect
      ? []
      : $("[placeholder]")
          .map((_, field) => [[$(field).attr("placeholder") ?? "", path]] as [string, string][])
          .get(),
  ),
);

/** Ratios of the words in empty fields to the ground of their field. */
function measureHints(): number[] {
  const luminance = (colour: string) => {
    const shares = (colour.match(/[\d.]+/gu) ?? []).slice(0, 3).map((value) => Number(value) / 255);
    const [red = 0, green = 0, blue = 0] = shares.map((share) =>
      share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return [...document.querySelectorAll<HTMLElement>("input[placeholder], textarea[placeholder]")].map((field) => {
    const hint = getComputedStyle(field, "::placeholder");
    const [high = 0, low = 0] = [luminance(hint.color), luminance(getComputedStyle(field).backgroundColor)].sort(
      (a, b) => b - a,
    );
    return hint.opacity === "1" ? (high + 0.05) / (low + 0.05) : 0;
  });
}

test.each([...new Set(pageByText.values())])(
  "words in an empty field are 7:1 or better, by day and in the dark: %s",
  async (path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await using opened = await openPage(path, { colorScheme });
      await waitForIslands(opened.page);
      const ratios = await opened.page.evaluate(measureHints);
      expect(ratios.length).toBeGreaterThan(0);
      expect(ratios.filter((ratio) => ratio < 7)).toEqual([]);
    }
  },
);
