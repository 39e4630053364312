import { describe, expect, test } from "vitest";
import { readPolicyViolations, useBrowser } from "./open-site.ts";
import { findAccessibilityProblems } from "./run-axe.ts";

const openPage = useBrowser();

describe("the search page", () => {
  test("finds pages while the reader types, says how many, and keeps the query in the address", async () => {
    await using opened = await openPage("/zoeken/");
    const { page, problems } = opened;
    await page.getByLabel("Waar zoekt u naar?").fill("Terschelling");
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/^\d+ resulta(at|ten) voor “Terschelling”/);
    const first = page.locator(".search-results li").first();
    expect(await first.locator("mark").count()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe("?q=Terschelling");
    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
  });

  test("can be shared: an address with a query and a kind shows the same results", async () => {
    await using opened = await openPage("/zoeken/?q=hospice&soort=hospice", { width: 360, colorScheme: "dark" });
    const { page } = opened;
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/resultaten voor “hospice”/);
    expect(await page.getByLabel("Soort pagina").inputValue()).toBe("hospice");
    const kinds = await page.locator(".search-kind").allTextContents();
    expect(kinds.filter((kind) => !kind.startsWith("Hospice"))).toEqual([]);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.getByRole("button", { name: "Toon meer resultaten" }).click();
    await expect.poll(() => page.locator(".search-results li").count()).toBe(20);
    const focused = await page.evaluate(() => [...document.querySelectorAll(".search-results a")].indexOf(document.activeElement as HTMLElement));
    expect(focused).toBe(10);
  });

  test("narrows by kind and goes back with the browser", async () => {
    await using opened = await openPage("/zoeken/?q=hospice");
    const { page } = opened;
    await expect.poll(() => page.locator(".search-results li").count()).toBe(10);
    const all = await page.getByRole("status").textContent();
    await page.getByLabel("Soort pagina").selectOption("hospice");
    await expect.poll(() => page.getByRole("status").textContent()).not.toBe(all);
    expect(new URL(page.url()).searchParams.get("soort")).toBe("hospice");
    await page.goBack();
    await expect.poll(() => page.getByRole("status").textContent()).toBe(all);
  });

  test("says so when nothing is found, and gives advice", async () => {
    await using opened = await openPage("/zoeken/?q=xqzwvk");
    const { page } = opened;
    await expect.poll(() => page.getByRole("status").textContent()).toBe("Geen resultaten voor “xqzwvk”.");
    expect(await page.locator(".search-advice").isVisible()).toBe(true);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test("writes a query as text, whatever is in it", async () => {
    await using opened = await openPage(`/zoeken/?q=${encodeURIComponent('<img src=x onerror="document.title=1">')}`);
    const { page, problems } = opened;
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/voor “<img src=x/);
    expect(await page.locator("[data-search-panel] img").count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test("says so when the index cannot be loaded", async () => {
    await using opened = await openPage("/zoeken/");
    const { page } = opened;
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.getByLabel("Waar zoekt u naar?").fill("hospice");
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/^Zoeken lukt nu niet/);
  });
});
