import { expect, test } from "vitest";
import { readPages, type BuiltPage } from "../built-site.ts";

const UNSEEN = "[aria-hidden=true], [hidden], style, script, title, .visually-hidden";
const HERE = "http://site.invalid";

const tidy = (text: string) => text.replaceAll("\u00ad", "").replaceAll(/\s+/gu, " ").trim();

/** What one sees of a link, and what one hears where that is another name. */
function namesOf(link: ReturnType<BuiltPage["$"]>): string[] {
  const seen = link.clone();
  seen.find(UNSEEN).remove();
  return [...new Set([link.attr("aria-label") ?? "", seen.text()].map(tidy))].filter((name) => name !== "");
}

/**
 * Names that lead to more than one address of the site on one page. Left out: the contents of a page, which carry the names
 * of its own headings, and links to others, for a source goes by its publisher with its title beside it.
 */
function listDoubleNames({ path, $ }: Pick<BuiltPage, "path" | "$">): string[] {
  const targets = new Map<string, Set<string>>();
  for (const element of $("a[href]").toArray()) {
    const link = $(element);
    const { host, pathname, search, hash } = new URL(link.attr("href")!, HERE + path);
    const isPart = pathname === path && search === "" && hash !== "";
    if (host !== new URL(HERE).host || isPart || link.closest("[aria-hidden=true], [hidden], template").length > 0)
      continue;
    for (const name of namesOf(link)) targets.set(name, (targets.get(name) ?? new Set()).add(pathname + search + hash));
  }
  return [...targets].flatMap(([name, to]) => (to.size > 1 ? [`${path} "${name}": ${[...to].join(" ")}`] : []));
}

/** Parts of several pages side by side, of which each is right on its own page. */
const SAMPLES: ReadonlySet<string> = new Set(["/onderdelen/"]);

test("links with one name lead to one place, on every page", () => {
  expect(
    readPages()
      .filter(({ path }) => !SAMPLES.has(path))
      .flatMap(listDoubleNames),
  ).toEqual([]);
});
