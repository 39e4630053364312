import { expect, test } from "vitest";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();

/** Colours of what is drawn on a page, without those the page leaves out. */
const readDrawn = () =>
  [...document.querySelectorAll("svg :is(path, circle, line, rect, text)")].flatMap((mark) => {
    const { fill, stroke } = getComputedStyle(mark);
    return [fill, stroke].filter((colour) => /^rgba?\(/u.test(colour) && !/^rgba\(.*, 0\)$/u.test(colour));
  });

/** What the system names for words, paper and links. */
const readSystem = () => {
  const probe = document.createElement("p");
  document.body.append(probe);
  return ["Canvas", "CanvasText", "LinkText"].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
};

test.each(["/", "/regio/", "/sociale-kaart/voor-naasten/", "/prognose/"])(
  "drawings, maps and charts take the colours a visitor chose: %s",
  async (path) => {
    await using opened = await openPage(path, { forcedColors: "active", colorScheme: "dark" });
    const { page } = opened;
    const system = await page.evaluate(readSystem);
    const drawn = await page.evaluate(readDrawn);
    expect(drawn.length).toBeGreaterThan(0);
    expect([...new Set(drawn)].filter((colour) => !system.includes(colour))).toEqual([]);
  },
);

test.each(["/", "/regio/", "/prognose/"])("paper is white and what is drawn on it is grey: %s", async (path) => {
  await using opened = await openPage(path, { colorScheme: "dark" });
  const { page } = opened;
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  const coloured = (await page.evaluate(readDrawn)).filter((colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/gu) ?? [];
    return red !== green || green !== blue;
  });
  expect([...new Set(coloured)]).toEqual([]);
});
