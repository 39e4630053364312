import { expect, inject, test } from "vitest";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();

test("an unknown address answers 404 with a page that helps on", async () => {
  const response = await fetch(`${inject("siteUrl")}/bestaat/niet/`);
  expect(response.status).toBe(404);
  await using opened = await openPage("/bestaat/niet/");
  const { page, problems } = opened;
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Deze pagina is er niet");
  await page.locator("main").getByRole("link", { name: "zoeken" }).click();
  await page.waitForURL("**/zoeken/");
  expect(problems).toEqual([]);
});
