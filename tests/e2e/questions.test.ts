import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { useBrowser } from "./open-site.ts";

interface Question {
  question: string;
  /** Addresses of right answers; one that ends with * stands for all that begin so. */
  pages: string[];
}

const questions = parse(readFileSync(new URL("../fixtures/vragen.yaml", import.meta.url), "utf8")) as Question[];
const mostMisses = 4;
const openPage = useBrowser();

const isRight = (address: string, { pages }: Question) =>
  pages.some((page) => (page.endsWith("*") ? address.startsWith(page.slice(0, -1)) : address === page));

test(
  "the search brings a right page in the first three for at least 36 of 40 questions of visitors",
  { timeout: 240_000 },
  async () => {
    expect(questions).toHaveLength(40);
    await using opened = await openPage("/zoeken/");
    const { page } = opened;
    const misses: string[] = [];
    for (const asked of questions) {
      await page.getByLabel("Waar zoekt u naar?").fill(asked.question);
      await page.getByRole("button", { name: "Zoeken", exact: true }).click();
      await expect.poll(() => page.getByRole("status").textContent()).toMatch(new RegExp(`(voor “${asked.question}”)`));
      const found = await page.locator(".search-results h3 a").evaluateAll((links) =>
        links.slice(0, 3).map((link) => {
          const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
          return pathname + hash;
        }),
      );
      if (!found.some((address) => isRight(address, asked)))
        misses.push(`${asked.question}: ${found.join(", ") || "niets"}`);
    }
    console.log(
      `${questions.length - misses.length} van ${questions.length} vragen gevonden${misses.map((miss) => `\n  mis: ${miss}`).join("")}`,
    );
    expect(misses.length, misses.join("\n")).toBeLessThanOrEqual(mostMisses);
  },
);
