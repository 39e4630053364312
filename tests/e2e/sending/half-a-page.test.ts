import { expect, test } from "vitest";
import { readPages } from "../../site/built-site.ts";
import { useBrowser } from "../open-site.ts";
import { chooseTemplatePages } from "../template-pages.ts";

const openPage = useBrowser();
const pages = readPages().filter(({ isRedirect, path }) => !isRedirect && !path.endsWith(".html"));
const chosen = new Set(chooseTemplatePages(pages.map(({ path }) => path)));
const WIDTHS = [360, 1280];

/** What has come of a page (HTML) when its title has. */
const cutPage = (html: string) => html.slice(0, html.indexOf("</h1>") + "</h1>".length);

test("what has come of a page stands where it stands in the whole page", async () => {
  await using opened = await openPage("/404/", { javaScriptEnabled: false });
  const { page } = opened;
  const site = new URL(page.url()).origin;
  // Letters come whenever they come; this is about what the style sheets make of half a page.
  await page.route("**/*.woff2", (route) => route.abort());
  const readPlaces = async (address: string, html: string) => {
    await page.route(address, (route) => route.fulfill({ body: html, contentType: "text/html" }));
    await page.goto(address);
    await page.unroute(address);
    const places: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const parts = page.locator(".site-header, .thread-frame, main > .urgent-line, main > .breadcrumbs, main h1");
      places.push(
        ...(await parts.evaluateAll((all) =>
          all.map((part) => {
            const { left, top } = part.getBoundingClientRect();
            return `${part.className || part.nodeName} at ${Math.round(left)}, ${Math.round(top)} of ${innerWidth}`;
          }),
        )),
      );
    }
    return places;
  };
  const moved: Record<string, string[]> = {};
  for (const { path, html } of pages.filter(({ path: at }) => chosen.has(at))) {
    const half = await readPlaces(site + path, cutPage(html));
    const whole = await readPlaces(site + path, html);
    const other = half.filter((place) => !whole.includes(place));
    if (other.length > 0) moved[path] = other;
  }
  expect(moved).toEqual({});
}, 180_000);
