import { expect, test } from "vitest";
import { listSiteAddresses } from "../../scripts/content/site/site-addresses.ts";
import { readWrittenTexts } from "../../scripts/content/site/site-facts.ts";
import { projectFolder, readPages } from "./built-site.ts";

const pages = readPages();
const texts = readWrittenTexts(projectFolder);
const site = listSiteAddresses(projectFolder, texts);

/** Which wishes have a page of their own is measured at the build. */
const isMeasured = (path: string) => path.startsWith("/sociale-kaart/witte-vlekken/") && path.split("/").length > 4;

test("the check knows before the build exactly the pages that are built", () => {
  const built = pages.filter(({ isRedirect }) => !isRedirect).map(({ path }) => path);
  expect(built.filter((path) => !site.hasPage(path))).toEqual([]);
  expect(site.list().filter((path) => !built.includes(path) && !isMeasured(path))).toEqual([]);
});

test("every place that the check accepts on a page of texts is there", () => {
  const missing = texts.flatMap(({ address, parsed, file }) => {
    if (address === undefined || parsed.tree.children?.length === 0) return [];
    const page = pages.find(({ path }) => path === address);
    const accepted = site.anchorsOf(address);
    if (accepted === undefined) return [];
    const headings = [...accepted];
    const present = new Set(
      page
        ?.$("[id]")
        .map((_, element) => page.$(element).attr("id"))
        .get(),
    );
    const own =
      page
        ?.$("h2[id], h3[id], h4[id]")
        .map((_, element) => page.$(element).attr("id"))
        .get() ?? [];
    return [
      ...own
        .filter((id) => !headings.includes(id) && !/^(?:footnote-label|in-|over-)/u.test(id))
        .map((id) => `${file}: #${id} is there and refused`),
      ...(present.size === 0 ? [`${file}: no page`] : []),
    ];
  });
  expect(missing).toEqual([]);
});
