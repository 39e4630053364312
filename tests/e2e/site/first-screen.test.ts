import { expect, test } from "vitest";
import { readPolicyViolations, useBrowser } from "../open-site.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
const hearts = ["h1", ".motto", ".find-place .find-line", ".find-all", ".large-door a", ".beds-total .bed-thread"];

test.each([
  [1280, 900, [...hearts, ".region-map svg", ".doors a"]],
  [360, 740, hearts],
])("what Ligare is and the ways to a house stand in a first screen of %i by %i", async (width, height, parts) => {
  await using opened = await openPage("/", { width });
  const { page, problems } = opened;
  await page.setViewportSize({ width, height });
  for (const part of parts) {
    const box = await page.locator(part).first().boundingBox();
    expect(box, part).not.toBeNull();
    expect(box!.y, part).toBeGreaterThanOrEqual(0);
    expect(box!.y + box!.height, part).toBeLessThanOrEqual(height);
    expect(box!.x + box!.width, part).toBeLessThanOrEqual(width);
  }
  // The map begins there; on a telephone it ends below.
  expect((await page.locator(".region-map svg").boundingBox())!.y).toBeLessThan(height - 60);
  const sizeOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(await sizeOf(".large-door a")).toBeGreaterThan(await sizeOf(".doors a"));
  expect([...problems, ...(await readPolicyViolations(page))]).toEqual([]);
});

test("with room, the beds of every region stand in the first screen too, and no column is empty", async () => {
  await using opened = await openPage("/", { width: 1280 });
  const { page } = opened;
  for (const value of await page.locator(".beds-regions li > p:first-of-type").all()) {
    const box = (await value.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(900);
  }
  for (const width of [1280, 1600, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const [map, beds] = await Promise.all([
      page.locator(".region-map").boundingBox(),
      page.locator(".beds-total").boundingBox(),
    ]);
    expect(Math.abs(map!.y + map!.height - (beds!.y + beds!.height)), String(width)).toBeLessThan(60);
  }
});

test.each([
  [768, 1024],
  [960, 950],
  [960, 1080],
  [1024, 1366],
  [1080, 1920],
  [1200, 1920],
  [1280, 900],
  [1280, 1200],
  [1920, 1080],
])(
  "however high the window, the map leaves the question and the door their room, and no hole: %i by %i",
  async (width, height) => {
    await using opened = await openPage("/", { width });
    const { page } = opened;
    await page.setViewportSize({ width, height });
    expect((await page.locator("#waar").boundingBox())!.width).toBeGreaterThanOrEqual(180);
    const narrow = await page
      .locator(".home-find :is(h1, .motto, label), .large-door :is(h2, p)")
      .evaluateAll((blocks) =>
        blocks.flatMap((block) => {
          const ems = block.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(block).fontSize);
          return ems < 12 ? [`${block.textContent.trim()}: ${ems} em`] : [];
        }),
      );
    if (width >= 960) expect(narrow).toEqual([]);
    if (width >= 960) expect((await page.locator(".home-find").boundingBox())!.width).toBeGreaterThanOrEqual(400);
    const door = (await page.locator(".large-door").boundingBox())!;
    expect((await page.locator(".beds-total").boundingBox())!.y - door.y - door.height).toBeLessThan(110);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);

test("a dot on the map is too small for a control, and there is a door for who insures", async () => {
  await using opened = await openPage("/", { width: 1280 });
  const { page } = opened;
  const size = await page
    .locator(".region-map .dots")
    .evaluate((dots: SVGPathElement) => Number(dots.getAttribute("stroke-width")) * dots.getScreenCTM()!.a);
  expect(size).toBeGreaterThan(2);
  expect(size).toBeLessThan(8);
  expect(await page.locator(".region-map a .dots").count()).toBe(0);
  const door = page.locator("nav.doors a", { hasText: "zorgverzekeraar" });
  expect(await door.getAttribute("href")).toMatch(/^\/prognose\//);
});

test.each(["/", "/sociale-kaart/"])(
  "the slanting names on the map of %s fetch no letters of their own",
  async (path) => {
    await using opened = await openPage(path, { width: 412 });
    const { page } = opened;
    await page.waitForLoadState("networkidle");
    const letters = await page.evaluate(() =>
      performance.getEntriesByType("resource").flatMap(({ name }) => (name.endsWith(".woff2") ? [name] : [])),
    );
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.filter((name) => name.includes("italic"))).toEqual([]);
  },
);

test("a place typed on the home page leads to the directory", async () => {
  await using opened = await openPage("/");
  const { page } = opened;
  await page.locator("#waar").fill("Emmen");
  await page.locator(".find-place button").click();
  await page.waitForURL("**/sociale-kaart/?plaats=Emmen");
});

test("without script the home page asks for no place it can do nothing with, and leads to the houses of a region", async () => {
  await using opened = await openPage("/", { javaScriptEnabled: false });
  const { page } = opened;
  expect(await page.locator("#waar, .find-place button").filter({ visible: true }).count()).toBe(0);
  const way = page.locator(".find-place li a").first();
  const group = new URL((await way.getAttribute("href"))!, page.url()).hash;
  await way.click();
  await page.waitForURL("**/sociale-kaart/#*");
  expect((await page.locator(group).boundingBox())!.y).toBeLessThan(900);
});

test("a region is chosen on the map by its name, by hand and by keyboard", async () => {
  await using opened = await openPage("/");
  const { page } = opened;
  const links = page.locator(".region-map a");
  const names = await links.evaluateAll((all) => all.map((link) => link.querySelectorAll("text").length));
  expect(names.length).toBeGreaterThan(0);
  expect(names.every((count) => count === 1)).toBe(true);
  const href = await links.first().getAttribute("href");
  await links.first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${href}`);
});

test.each([
  [360, "light"],
  [1280, "dark"],
] as const)("the home page is accessible at %i in %s", async (width, colorScheme) => {
  await using opened = await openPage("/", { width, colorScheme });
  expect(await findAccessibilityProblems(opened.page)).toEqual([]);
});

test.each([360, 412, 768, 1280, 1440])(
  "at %i px the first lines of home break in the same places before and after its letters are there",
  async (width) => {
    const measure = async (hasLetters: boolean) => {
      await using opened = await openPage("/privacy/", { width });
      const { page } = opened;
      if (!hasLetters) await page.route("**/*.woff2", (route) => route.abort());
      await page.goto(new URL("/", page.url()).href, { waitUntil: "networkidle" });
      return await page
        .locator(".home :is(h1, .motto, .find-place, .large-door)")
        .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)));
    };
    expect(await measure(true)).toEqual(await measure(false));
  },
);
