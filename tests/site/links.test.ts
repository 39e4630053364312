import { expect, test } from "vitest";
import { findTarget, listFiles, readPages } from "./built-site.ts";

const pages = readPages();
const files = new Set(listFiles());
const idsByFile = new Map(
  pages.map(({ path, $ }) => [
    findTarget(path, files),
    new Set(
      $("[id]")
        .map((_, element) => $(element).attr("id"))
        .get(),
    ),
  ]),
);

/** Address within the site that an attribute points at, or null for another host or scheme. */
function resolveOnSite(value: string, path: string): URL | null {
  const here = new URL(path, "http://site.invalid");
  const target = new URL(value, here);
  return target.host === here.host ? target : null;
}

function explainBrokenLink(value: string, path: string): string | null {
  if (value.trim() === "" || value === "#") return "empty address";
  const target = resolveOnSite(value, path);
  if (target === null) return null;
  const file = findTarget(target.pathname, files);
  if (file === null) return "nothing is built there";
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment === "" || !file.endsWith(".html")) return null;
  return idsByFile.get(file)?.has(fragment) ? null : "no element has that id";
}

test("every link, image, script and style within the site leads to something that is built", () => {
  const broken = pages.flatMap(({ path, $ }) =>
    $("[href], [src], form[action]")
      .map((_, element) => {
        const { href, src, action } = $(element).attr() ?? {};
        const value = href ?? src ?? action ?? "";
        const reason = explainBrokenLink(value, path);
        return reason === null ? null : `${path}: ${value}: ${reason}`;
      })
      .get(),
  );
  expect(broken).toEqual([]);
});

/** Folded, so that a heading is known again within a sentence. */
const fold = (text: string) => text.replaceAll(/\s+/g, " ").trim().toLowerCase();

/** Headings of a page that are a sentence: a link does not hold one by chance. */
const partsByFile = new Map(
  pages.map(({ path, $ }) => [
    findTarget(path, files),
    $("main h2[id]")
      .map((_, element) => ({ id: $(element).attr("id"), heading: fold($(element).text()) }))
      .get()
      .filter(({ heading }) => heading.split(" ").length >= 5),
  ]),
);

test("a link that promises a part of another page by its heading leads to that part", () => {
  const astray = pages.flatMap(({ path, $ }) =>
    $("a[href]")
      .map((_, element) => {
        const target = resolveOnSite($(element).attr("href") ?? "", path);
        if (target === null || target.hash !== "" || target.pathname === path) return null;
        const promise = fold($(element).text());
        const part = partsByFile
          .get(findTarget(target.pathname, files))
          ?.find(({ heading }) => promise.includes(heading));
        return part === undefined ? null : `${path}: ${promise}: leads to the top and not to #${part.id}`;
      })
      .get(),
  );
  expect(astray).toEqual([]);
});

test("every reference between elements of a page resolves", () => {
  const attributes = [
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "for",
    "popovertarget",
    "list",
    "headers",
  ];
  const broken = pages.flatMap(({ path, $ }) =>
    attributes.flatMap((attribute) =>
      $(`[${attribute}]`)
        .map((_, element) => {
          const ids = ($(element).attr(attribute) ?? "").split(/\s+/);
          const missing = ids.filter((id) => id === "" || $(`[id="${id}"]`).length !== 1);
          return missing.length === 0 ? null : `${path}: ${attribute}="${ids.join(" ")}"`;
        })
        .get(),
    ),
  );
  expect(broken).toEqual([]);
});

test("links to another site use https or http, mail or telephone, and pass nothing on", () => {
  const wrong = pages.flatMap(({ path, $ }) =>
    $("a[href]")
      .map((_, element) => {
        const href = $(element).attr("href") ?? "";
        const scheme = /^([a-z][a-z+.-]*):/i.exec(href)?.[1]?.toLowerCase();
        if (scheme !== undefined && !["https", "http", "mailto", "tel"].includes(scheme)) return `${path}: ${href}`;
        const opensWindow = $(element).attr("target") === "_blank";
        return opensWindow && !($(element).attr("rel") ?? "").includes("noopener")
          ? `${path}: ${href} opens a window`
          : null;
      })
      .get(),
  );
  expect(wrong).toEqual([]);
});

test("wherever a text says to call 112 in an emergency, the number can be tapped", () => {
  const said = /(?:nood|need|emergency)[^.?!]*112/iu;
  const places = pages.flatMap(({ path, $ }) =>
    $("p, li")
      .filter((_, element) => said.test($(element).text()))
      .toArray()
      .map((element) => ({ path, isLink: $(element).find('a[href="tel:112"]').text().startsWith("112") })),
  );
  expect(places.length).toBeGreaterThan(100);
  expect([...new Set(places.filter(({ isLink }) => !isLink).map(({ path }) => path))]).toEqual([]);
});

test("every telephone link dials the number it shows", () => {
  const wrong = pages.flatMap(({ path, $ }) =>
    $('a[href^="tel:"]')
      .map((_, element) => {
        const dialled = ($(element).attr("href") ?? "").slice(4);
        const national = dialled.replace(/^\+31/, "0");
        return /^(?:112|\d{8,11})$/.test(national.replaceAll("-", "")) ? null : `${path}: ${dialled}`;
      })
      .get(),
  );
  expect(wrong).toEqual([]);
});
