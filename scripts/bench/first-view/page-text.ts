import { load } from "cheerio";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A page of the built site as bare text: headings, paragraphs, lists and tables, without what makes it this site. */
export interface PageText {
  title: string;
  html: string;
}

const NO_TEXT = "script, style, noscript, svg, form, button, input, select, textarea, nav, template";

/** @param path of the page, "/agenda/". */
export function readPageText(site: string, path: string): PageText {
  const $ = load(readFileSync(join(site, path, "index.html"), "utf8"));
  const main = $("main");
  main.find(NO_TEXT).remove();
  for (const element of main.find("*").toArray()) {
    const { href } = element.attribs;
    element.attribs = element.name === "a" && href !== undefined ? { href } : {};
  }
  const title = $("h1").text();
  main.find("h1").remove();
  // Wrappers say nothing; what stands in them does.
  for (const wrapper of main.find("div, section, article, span, header, astro-island").toArray().reverse())
    $(wrapper).replaceWith($(wrapper).contents());
  return { title, html: (main.html() ?? "").replace(/<!--[\s\S]*?-->/g, "").replace(/\n\s*\n/g, "\n") };
}
