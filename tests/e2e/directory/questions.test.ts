import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { useBrowser } from "../open-site.ts";

interface Question {
  question: string;
  /** Addresses of right answers; * stands for what may stand there, and an address without a part for the page with every part. */
  pages: string[];
}

const openPage = useBrowser();

const readQuestions = (name: string) =>
  parse(readFileSync(new URL(`../../fixtures/${name}.yaml`, import.meta.url), "utf8")) as Question[];

const isRight = (address: string, { pages }: Question) =>
  pages.some((page) => {
    const asked = page.includes("#") ? address : address.replace(/#.*$/u, "");
    const [start = "", end] = page.split("*");
    return end === undefined ? asked === page : asked.startsWith(start) && asked.endsWith(end);
  });

/** The addresses of the first three answers, in order. */
async function askFirstThree(page: Page, question: string): Promise<string[]> {
  await page.getByLabel("Waar zoekt u naar?").fill(question);
  await page.getByRole("button", { name: "Zoeken", exact: true }).click();
  await expect
    .poll(() => page.locator("[data-search-panel] [data-said]:not(.not-started)").textContent(), { timeout: 10_000 })
    .toContain(`“${question}”`);
  return page.locator(".search-results h3 a").evaluateAll((links) =>
    links.slice(0, 3).map((link) => {
      const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
      return pathname + hash;
    }),
  );
}

async function listMisses(page: Page, questions: readonly Question[]): Promise<string[]> {
  const misses: string[] = [];
  for (const asked of questions) {
    const found = await askFirstThree(page, asked.question);
    if (!found.some((address) => isRight(address, asked)))
      misses.push(`${asked.question}: ${found.join(", ") || "niets"}`);
  }
  return misses;
}

test.for([
  { name: "vragen", asked: 40, mostMisses: 0 },
  { name: "vragen-van-bezoekers", asked: 60, mostMisses: 6 },
  { name: "vragen-naar-het-deel", asked: 30, mostMisses: 3 },
])(
  "the search brings a right page in the first three for the questions of $name, all but $mostMisses of $asked",
  { timeout: 240_000 },
  async ({ name, asked, mostMisses }) => {
    const questions = readQuestions(name);
    expect(questions).toHaveLength(asked);
    await using opened = await openPage("/zoeken/");
    const misses = await listMisses(opened.page, questions);
    console.log(
      `${asked - misses.length} van ${asked} vragen gevonden${misses.map((miss) => `\n  mis: ${miss}`).join("")}`,
    );
    expect(misses.length, misses.join("\n")).toBeLessThanOrEqual(mostMisses);
  },
);
