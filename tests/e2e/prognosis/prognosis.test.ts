import { describe, expect, test } from "vitest";
import { useBrowser, waitForIslands } from "../open-site.ts";

const openPage = useBrowser();

describe("the prognosis in the browser", () => {
  test("says of a chosen region what the page of that region says, bands included", async () => {
    await using built = await openPage("/prognose/salland/", { javaScriptEnabled: false });
    const answer = await built.page.locator(".answer").innerText();
    const rows = await built.page.locator(".years > .table-scroll").first().locator("tbody").textContent();

    await using opened = await openPage("/prognose/");
    await waitForIslands(opened.page);
    await opened.page.getByLabel("Regio", { exact: true }).selectOption("salland");
    await expect.poll(() => opened.page.locator(".answer").innerText()).toBe(answer);
    await expect
      .poll(() => opened.page.locator(".years > .table-scroll").first().locator("tbody").textContent())
      .toBe(rows);
    expect(opened.problems).toEqual([]);
  });

  test("draws new bands for another profile, and the old ones come back with the old choice", async () => {
    await using opened = await openPage("/prognose/twente/");
    await waitForIslands(opened.page);
    const answer = opened.page.locator(".answer .lead");
    const standard = await answer.innerText();
    const profile = opened.page.getByLabel("Wie gaan er naar een hospice?");
    await profile.selectOption("flat");
    await expect.poll(() => answer.innerText()).toMatch(/gasten \(\d+\u00a0tot\u00a0\d+\)/);
    await expect.poll(() => answer.innerText()).not.toBe(standard);
    await profile.selectOption("meanAndSpread");
    await expect.poll(() => answer.innerText()).toBe(standard);
  });
});
