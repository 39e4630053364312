import { expect, test } from "vitest";
import { readSiteFile } from "../../site/built-site.ts";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();

interface House {
  id: string;
  status: string;
  facilities: Record<string, { value: string }>;
}
const { hospices } = JSON.parse(readSiteFile("data/hospices.json")) as { hospices: House[] };
const countAnswers = ({ facilities }: House) =>
  Object.values(facilities).filter(({ value }) => value !== "unknown").length;

/** The house of which most is told is the longest to scroll through. */
const [fullest] = hospices
  .filter(({ status }) => status !== "closed")
  .toSorted((a, b) => countAnswers(b) - countAnswers(a));
const PHONE = 740;

test("on a phone the number, the costs and all a house says of staying there stand within the first screens", async () => {
  await using opened = await openPage(`/sociale-kaart/${fullest!.id}/`, { width: 360 });
  const { page, problems } = opened;
  const bottomOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    return box!.y + box!.height;
  };
  expect(await bottomOf(".call-block .first")).toBeLessThan(PHONE);
  expect(await bottomOf("section[aria-labelledby=kosten]")).toBeLessThan(3 * PHONE);
  expect(await bottomOf("section[aria-labelledby=voorzieningen] .table-scroll")).toBeLessThan(5 * PHONE);
  expect(problems).toEqual([]);
});

test("on a phone a claim is a line without the names of columns, and its source stands behind what is told", async () => {
  await using opened = await openPage(`/sociale-kaart/${fullest!.id}/`, { width: 360 });
  const row = opened.page.locator(".claims tbody tr").first();
  const [name, answer] = await Promise.all([row.locator("th").boundingBox(), row.locator("td").first().boundingBox()]);
  expect(Math.abs(name!.y - answer!.y)).toBeLessThan(12);
  const before = await row
    .locator("td")
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, "::before").content));
  expect(before.filter((content) => content !== "none")).toEqual([]);
});

test("on a phone what is rarely read stays folded under words that say what it is: sources, own questions, the text of a correction", async () => {
  await using opened = await openPage(`/sociale-kaart/${fullest!.id}/`, { width: 360 });
  const { page } = opened;
  for (const list of [".sources ul", ".not-known ul", "pre.copy"]) {
    const found = await page.locator(list).evaluateAll((elements) =>
      elements.map((element) => ({
        isFolded: element.closest("details")?.open === false,
        summary: element.closest("details")?.querySelector("summary")?.textContent?.trim() ?? "",
      })),
    );
    for (const { isFolded, summary } of found) {
      expect(isFolded, list).toBe(true);
      expect(summary, list).not.toBe("");
    }
  }
  expect(await page.locator(".sources li").count()).toBeGreaterThan(0);
});
