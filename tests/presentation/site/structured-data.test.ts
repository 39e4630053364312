import { describe, expect, test } from "vitest";
import { describePage, writeDataBlock, type DescribedPage } from "../../../src/presentation/site/structured-data.ts";

const home = new URL("https://voorbeeld.example/");
const page = (path: string, rest: Partial<DescribedPage> = {}): DescribedPage => ({
  url: new URL(path, home),
  home,
  trail: [{ href: "/boven/", label: "Boven" }],
  current: "Hier",
  consortiumPage: "https://elders.example/",
  items: [],
  ...rest,
});
const own = { "@type": "Event", name: "Iets" };

describe("what search engines are told of a page", () => {
  test("is the way to it from home, each step with its address, then the page's own", () => {
    const [trail, item] = describePage(page("/boven/hier/", { items: [own] }));
    expect(trail).toMatchObject({ "@type": "BreadcrumbList" });
    const steps = trail?.["itemListElement"] as { position: number; name: string; item: string }[];
    expect(steps.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(steps.slice(1).map(({ name, item: to }) => [name, to])).toEqual([
      ["Boven", "https://voorbeeld.example/boven/"],
      ["Hier", "https://voorbeeld.example/boven/hier/"],
    ]);
    expect(item).toBe(own);
  });

  test("is on home who we are and how to search, and nothing of a trail", () => {
    const types = describePage(page("/", { trail: null })).map((item) => item["@type"]);
    expect(types).toEqual(["Organization", "WebSite"]);
    const [, site] = describePage(page("/", { trail: null }));
    expect(JSON.stringify(site)).toContain("https://voorbeeld.example/zoeken/?q={search_term_string}");
  });

  test("cannot be ended by a text, and reads back to the same", () => {
    const hostile = { name: "</script><script>alert(1)</script><!--" };
    expect(writeDataBlock([hostile])).not.toContain("<");
    expect(JSON.parse(writeDataBlock([hostile]))).toEqual({ "@context": "https://schema.org", "@graph": [hostile] });
  });
});
