import { describe, expect, test } from "vitest";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();
const address = "/sociale-kaart/voor-naasten/";

describe("who comes for one answer on the page for relatives", () => {
  test("finds every part in the first screen of a phone, and is there in one tap", async () => {
    await using opened = await openPage(address, { width: 360 });
    const { page } = opened;
    await page.setViewportSize({ width: 360, height: 740 });
    const links = page.locator(".contents a");
    const count = await links.count();
    expect(count).toBe(await page.locator(".prose h2").count());
    for (const link of await links.all()) {
      const box = (await link.boundingBox())!;
      expect(box.y + box.height, (await link.textContent())!).toBeLessThanOrEqual(740);
      expect(box.height).toBeGreaterThanOrEqual(24);
    }
    for (const index of [1, count - 2]) {
      await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
      const link = links.nth(index);
      const heading = page.locator(`.prose h2${(await link.getAttribute("href"))!}`);
      await link.click();
      await expect
        .poll(() => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
        .toBeLessThan(75);
    }
  });

  test("opens a region by the link to it, and no other", async () => {
    await using opened = await openPage(address, { width: 360 });
    const { page } = opened;
    const link = page.locator(".prose a[href^='#in-']").nth(1);
    const href = (await link.getAttribute("href"))!;
    expect(await page.locator("details.region[open]").count()).toBe(0);
    await link.click();
    await expect.poll(() => page.locator("details.region[open]").count()).toBe(1);
    expect(await page.locator(`details.region[open]:has(${href}) .number`).first().isVisible()).toBe(true);
  });

  test("has everything on paper, and with its script or without it in one press", async () => {
    await using opened = await openPage(address, { width: 360, javaScriptEnabled: false });
    const { page } = opened;
    const region = page.locator("details.region").first();
    expect(await page.locator(".contents a").first().isVisible()).toBe(true);
    await region.locator("summary").click();
    expect(await region.locator("li").first().isVisible()).toBe(true);
    await page.emulateMedia({ media: "print" });
    const heights = await page
      .locator(".prose details li")
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThan(0);
  });

  test("reads after a death first whom to turn to, and what is hoped for last", async () => {
    await using opened = await openPage(`${address}#na-het-overlijden`, { width: 360 });
    const paragraphs = await opened.page.locator("#na-het-overlijden").evaluate((heading) => {
      const texts: string[] = [];
      for (let next = heading.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling)
        if (next.tagName === "P") texts.push(next.textContent);
      return texts;
    });
    expect(paragraphs[0]).toMatch(/huisarts/u);
    expect(paragraphs.findIndex((text) => text.includes("Ligare"))).toBe(paragraphs.length - 1);
  });
});
