import { describe, expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser } from "../open-site.ts";

const openPage = useBrowser();

/** The longest pages, where a line that breaks elsewhere moves most: each with its last heading that has a name. */
const longest = readPages()
  .filter(({ isRedirect, $ }) => !isRedirect && $("main h2[id]").length > 3)
  .toSorted((a, b) => b.$("main").text().length - a.$("main").text().length)
  .slice(0, 8)
  .map(({ path, $ }) => ({ path, id: $("main h2[id]").eq(-2).attr("id")! }));

describe.each([360, 1280])("a link to a part of a long page at %i pixels", (width) => {
  test.for(longest)("$path#$id shows that part, with the letters of the site", async ({ path, id }) => {
    await using opened = await openPage(`${path}#${id}`, { width });
    const { page } = opened;
    await page.waitForFunction(() => document.fonts.size > 0 && document.fonts.status === "loaded");
    const settled = await page.evaluate(async (part) => {
      const place = () => Math.round(document.getElementById(part)!.getBoundingClientRect().top);
      // Two frames alike: what was on its way has come.
      for (let last = Number.NaN, same = 0; same < 3;) {
        await new Promise((done) => requestAnimationFrame(done));
        same = place() === last ? same + 1 : 0;
        last = place();
      }
      const atFoot = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      return { top: place(), atFoot };
    }, id);
    expect(settled.top).toBeGreaterThanOrEqual(0);
    if (!settled.atFoot) expect(settled.top).toBeLessThan(75);
  });
});

/** Pages with parts of many forms under their contents: each form hangs at its own place in the page. */
const withContents = readPages()
  .filter(({ isRedirect, $ }) => !isRedirect && $("main section h2[id]").length > 0 && $(".prose h2[id]").length > 0)
  .filter(({ $ }) => $(".contents a").length > 5)
  .slice(0, 4)
  .map(({ path, $ }) => ({
    path,
    hashes: $(".contents a")
      .slice(0, -1)
      .map((_, link) => $(link).attr("href") ?? "")
      .get(),
  }));

test.for(withContents)(
  "the contents of $path tie their knot beside the part that was asked for",
  async ({ path, hashes }) => {
    await using opened = await openPage(path);
    const { page } = opened;
    for (const hash of hashes) {
      const isBeside = await page.evaluate(
        (part) => document.querySelector(part)!.getBoundingClientRect().left > innerWidth / 2,
        hash,
      );
      if (isBeside) continue;
      await page.click(`.contents a[href="${hash}"]`);
      await page.waitForFunction(
        (part) => document.querySelector(".contents a[aria-current]")?.getAttribute("href") === part,
        hash,
      );
    }
  },
);
