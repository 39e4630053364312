import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser, waitForIslands } from "../open-site.ts";

const openPage = useBrowser();
/** A telephone in the hand. */
const PHONE = { width: 360, height: 740 };
/** Longer than any page has stops. */
const MOST_STOPS = 600;

async function openViews(page: Page): Promise<void> {
  const closed = page.locator(".views .view-toggle[aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
  await page.waitForFunction(() => document.querySelector(".view-loading") === null);
}

/** What has the keyboard, by name, and whether the bar lies over any of it that could be seen; null past the prognosis. */
function readFocused(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement!;
    const bar = document.querySelector(".staying-bar")!;
    if (focused.closest(".explorer") === null) return null;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const room = bar.getBoundingClientRect().top;
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [(left + right) / 2, bottom - 2],
      [left + 2, bottom - 2],
      [(left + right) / 2, top + 2],
    ] as const;
    // What is taller than the room above the bar cannot be seen whole; its beginning can.
    const isTaller = bottom - top > room;
    const isUnderBar = points
      .filter(([, y]) => y >= 0 && y <= innerHeight && (!isTaller || y < room))
      .some(([x, y]) => bar.contains(document.elementFromPoint(x, y)));
    return {
      name: `${focused.tagName} ${focused.id} ${(focused.getAttribute("aria-label") ?? focused.textContent).slice(0, 60)}`,
      isHidden: !bar.contains(focused) && (isUnderBar || (isTaller && top >= room)),
    };
  });
}

describe("the bar at the foot of a telephone", () => {
  test.each([
    { path: "/prognose/twente/", open: openViews },
    { path: "/prognose/mijn-huis/?huis=eigen&naam=Huis&bedden=6&plan=8&opnames=75&opnames=80&opnames=70", open: null },
  ])("lies over nothing that has the keyboard on $path", async ({ path, open }) => {
    await using opened = await openPage(path, { width: PHONE.width });
    const { page } = opened;
    await page.setViewportSize(PHONE);
    await waitForIslands(page);
    await page.locator(".staying-bar").waitFor({ state: "attached" });
    await open?.(page);
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await page.locator(".explorer :is(a, button, input, select):visible").first().focus();
    const hidden: string[] = [];
    let stops = 0;
    for (; stops < MOST_STOPS; stops += 1) {
      const focused = await readFocused(page);
      if (focused === null) break;
      if (focused.isHidden) hidden.push(focused.name);
      await page.keyboard.press("Tab");
    }
    expect(stops).toBeGreaterThan(10);
    expect(stops).toBeLessThan(MOST_STOPS);
    expect(hidden).toEqual([]);
    expect(opened.problems).toEqual([]);
  });
});

test.each([
  ["/prognose/twente/", 320],
  ["/prognose/", 360],
])(
  "on a telephone the bar comes when the number goes out of view, with the answer and the way to the controls: %s at %i",
  async (path, width) => {
    await using opened = await openPage(path, { width });
    const { page } = opened;
    await waitForIslands(page);
    const bar = page.locator(".staying-bar");
    await bar.waitFor({ state: "hidden" });
    await page.evaluate(() =>
      scrollTo({ top: document.querySelector(".view-group")!.getBoundingClientRect().top + scrollY }),
    );
    await bar.waitFor();
    const figure = await page.locator(".outcome-figure strong").innerText();
    const said = bar.locator("p");
    expect(await said.innerText()).toContain(figure);
    expect(await said.innerText()).toMatch(/\(\d+\stot\s\d+\)/u);
    for (const part of await said.locator("> *").all()) {
      const { x, y, width: wide, height } = (await part.boundingBox())!;
      const room = (await bar.boundingBox())!;
      expect(x + wide).toBeLessThanOrEqual(width);
      expect([y >= room.y, y + height <= room.y + room.height]).toEqual([true, true]);
    }
    await page.locator(".bar-more").click();
    await expect.poll(async () => (await page.locator("#wat-als").boundingBox())!.y).toBeLessThan(PHONE.height / 2);
  },
);
