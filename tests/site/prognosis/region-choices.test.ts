import { expect, test } from "vitest";
import { loadContentModel } from "../../domain/prognosis/content-model.ts";
import { readPages } from "../built-site.ts";

const data = loadContentModel();
const pages = new Map(readPages().map(({ path, $ }) => [path, $] as const));
const municipalitiesOf = (id: string) =>
  data.regions
    .find((region) => region.id === id)!
    .parts.map(({ municipality }) => data.municipalities[municipality]!.name);
const regions = data.regions.map(({ id, label }) => ({
  id,
  label,
  towns: municipalitiesOf(id).filter((name) => !label.includes(name)),
}));
const namesTown = (text: string, towns: readonly string[]) => towns.some((town) => text.includes(town));

test("wherever one chooses a region from a list, towns in it are named beside it", () => {
  const bare = [...pages].flatMap(([path, $]) =>
    $("main select option")
      .toArray()
      .flatMap((option) => {
        const text = $(option).text();
        const region = regions.find(
          ({ id, label }) => id === $(option).attr("value") && text.startsWith(label.slice(0, 4)),
        );
        return region === undefined || namesTown(text, region.towns) ? [] : [`${path}: ${text}`];
      }),
  );
  expect(bare).toEqual([]);
  // There is such a list.
  expect(pages.get("/prognose/")!(`main select option[value=${regions[0]!.id}]`).length).toBe(1);
});

test("the list of regions names towns in each", () => {
  const $ = pages.get("/regio/")!;
  for (const { id, towns } of regions) {
    const items = $(`main li:has(a[href="/prognose/${id}/"])`);
    expect(items.length, id).toBeGreaterThan(0);
    expect(
      items.toArray().some((item) => namesTown($(item).text(), towns)),
      id,
    ).toBe(true);
  }
});

test("a page whose prognosis begins with its answer has no way on before it", () => {
  for (const path of ["/prognose/", ...data.regions.map(({ id }) => `/prognose/${id}/`)]) {
    const main = pages.get(path)!("main");
    const order = main
      .find(".message, a")
      .toArray()
      .map((one) => pages.get(path)!(one))
      .filter((one) => one.closest("nav, .contents").length === 0);
    expect(order[0]!.is(".message"), path).toBe(true);
    expect(
      main.find(".message ~ .page-ways, .message ~ astro-slot .page-ways, .message ~ astro-static-slot .page-ways")
        .length,
      path,
    ).toBe(1);
  }
});
