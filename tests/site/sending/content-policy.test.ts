import { expect, test } from "vitest";
import { hashInlineScript } from "../../../src/components/inline-script.ts";
import { listFiles, readPages, readSiteFile } from "../built-site.ts";

const pages = readPages();
const files = listFiles();

test("every page carries the content policy before anything it governs", () => {
  const wrong = pages
    .filter(({ isRedirect }) => !isRedirect)
    .flatMap(({ path, $ }) => {
      const policy = $('head > meta[http-equiv="content-security-policy" i]');
      const text = policy.attr("content") ?? "";
      if (policy.length !== 1 || !text.includes("default-src 'none'")) return [`${path}: no policy`];
      if (/'unsafe-inline'|'unsafe-eval'|https?:\/\/(?!service\.pdok\.nl)/.test(text)) return [`${path}: ${text}`];
      return policy.prevAll("script, link[rel=stylesheet]").length > 0 ? [`${path}: policy comes too late`] : [];
    });
  expect(wrong).toEqual([]);
});

test("every script in a page is named by its hash in the policy of that page, as the browser reads its text", () => {
  const isRun = (type: string | undefined) => type === undefined || ["", "module", "text/javascript"].includes(type);
  let checked = 0;
  const blocked = pages.flatMap(({ path, $ }) => {
    const policy = $('head > meta[http-equiv="content-security-policy" i]').attr("content") ?? "";
    const inline = $("script:not([src])")
      .toArray()
      .filter(({ attribs }) => isRun(attribs["type"]));
    checked += inline.length;
    return inline
      .map((script) => $(script).text())
      .filter((text) => !policy.includes(`'${hashInlineScript(text)}'`))
      .map((text) => `${path}: ${text.slice(0, 40)}`);
  });
  expect(checked).toBeGreaterThanOrEqual(pages.filter(({ isRedirect }) => !isRedirect).length);
  expect(blocked).toEqual([]);
});

test("no page asks another host for a script, style, image, font or frame", () => {
  const selector =
    "script[src], [data-late], link[href]:not([rel=canonical], [rel=alternate][hreflang]), img[src], source[srcset], iframe, object, embed, video, audio, use[href]";
  const wrong = pages.flatMap(({ path, $ }) =>
    $(selector)
      .map((_, element) => {
        const { src, href, srcset, data, "data-late": late } = $(element).attr() ?? {};
        const value = late ?? src ?? href ?? srcset ?? data ?? "";
        return /^(https?:)?\/\//.test(value) ? `${path}: ${value}` : null;
      })
      .get(),
  );
  expect(wrong).toEqual([]);
});

test("every style in a page is named by its hash in the policy of that page, and nothing else is", () => {
  const wrong = pages.flatMap(({ path, $ }) => {
    const policy = $('head > meta[http-equiv="content-security-policy" i]').attr("content") ?? "";
    const [, named = ""] = /style-src ([^;]*)/.exec(policy) ?? [];
    const styles = $("style")
      .toArray()
      .map((style) => `'${hashInlineScript($(style).text())}'`);
    const hashes = named.split(" ").filter((source) => source.startsWith("'sha256-"));
    return hashes.sort().join() === styles.sort().join() ? [] : [`${path}: ${named}`];
  });
  expect(wrong).toEqual([]);
});

test("no style asks another host for anything", () => {
  const sheets = files.filter((file) => file.endsWith(".css")).map((file) => ({ name: file, css: readSiteFile(file) }));
  const inPages = pages.map(({ path, $ }) => ({ name: path, css: $("style").text() }));
  expect(sheets.length).toBeGreaterThan(0);
  const wrong = [...sheets, ...inPages].flatMap(({ name, css }) => {
    const outside = css.match(/(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\/[^)"']*/g) ?? [];
    return outside.map((value) => `${name}: ${value}`);
  });
  expect(wrong).toEqual([]);
});

/** Scripts of the pages and what these import at once; what is imported on demand is left out. */
function listStartScripts(): Set<string> {
  const found = new Set(pages.flatMap(({ html }) => html.match(/_astro\/[\w.-]+\.js/g) ?? []));
  for (const script of found) {
    const imports = readSiteFile(script).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g);
    for (const [, name] of imports) found.add(`_astro/${name}`);
  }
  return found;
}

test("the schema library reaches the browser only when somebody opens what others made", () => {
  const hasLibrary = (file: string) => /ZodError|\$ZodType|invalid_union/.test(readSiteFile(file));
  const scripts = files.filter((file) => file.startsWith("_astro/") && file.endsWith(".js"));
  const atStart = listStartScripts();
  expect(atStart.size).toBeGreaterThan(10);
  expect([...atStart].filter(hasLibrary)).toEqual([]);
  // The border where links and files of scenarios come in, and the check of a file by an editor.
  expect(scripts.filter(hasLibrary).length).toBeLessThanOrEqual(2);
});

test("pages hold no comments, which could tell more than the text", () => {
  // Marks that React and Astro leave to find their places again.
  const technical = /^(\[|\]|\/?\$|astro:|\s*$)/;
  const wrong = pages.flatMap(({ path, html }) => {
    const comments = [...html.matchAll(/<!--([\s\S]*?)-->/g)].map(([, text = ""]) => text);
    return comments.filter((text) => !technical.test(text)).map((text) => `${path}: ${text}`);
  });
  expect(wrong).toEqual([]);
});
