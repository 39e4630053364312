import { expect, test } from "vitest";
import { priceWords } from "../../../src/words/hospicepagina.ts";
import { readPages, readSiteFile } from "../built-site.ts";

interface House {
  id: string;
  status: string;
  costs: { contributionPerDayEur?: number; asOf?: string; checkedOn?: string | null } | null;
}

const pages = new Map(readPages().map(({ path, $ }) => [path, $]));
const { hospices } = JSON.parse(readSiteFile("data/hospices.json")) as { hospices: House[] };
const houses = hospices
  .filter(({ status }) => status !== "closed")
  .map((house) => ({ house, $: pages.get(`/sociale-kaart/${house.id}/`)! }));

test("a house whose source names an amount shows it with how old it is, and who told it where nobody checked it", () => {
  const priced = houses.filter(({ house }) => house.costs?.contributionPerDayEur !== undefined);
  expect(priced.length).toBeGreaterThan(0);
  for (const { house, $ } of priced) {
    const { contributionPerDayEur: amount = 0, asOf, checkedOn } = house.costs!;
    const told = $("section[aria-labelledby=kosten]").text().replaceAll("\u00a0", " ");
    expect(told, house.id).toContain(`€ ${amount.toString().replace(".", ",")}`);
    const year = (checkedOn ?? asOf)?.slice(0, 4);
    if (year !== undefined) expect(told, house.id).toContain(year);
    if (!checkedOn && year !== undefined && Number(year) < 2020) expect(told).toContain(priceWords.mayHaveChanged);
  }
});

test("every open house says who may pay for what, and no page withholds an amount it says there is", () => {
  for (const { house, $ } of houses)
    expect(
      $("section[aria-labelledby=kosten] a[href='/sociale-kaart/voor-naasten/#wie-betaalt-het']").length,
      house.id,
    ).toBe(1);
  expect(pages.get("/begrippen/")!("#eigen-bijdrage").parent().text()).not.toMatch(/toont geen bedrag/u);
});

test("what relatives ask first stands before what a house takes in and how care is arranged", () => {
  for (const { house, $ } of houses) {
    const order = $("main h2[id]")
      .toArray()
      .map((heading) => $(heading).attr("id"));
    const at = (id: string) => order.indexOf(id);
    expect(at("kosten"), house.id).toBeGreaterThan(at("bellen"));
    for (const later of ["voor-wie", "zorg", "aanmelden"].filter((id) => order.includes(id))) {
      expect(at("kosten"), `${house.id} ${later}`).toBeLessThan(at(later));
      expect(at("voorzieningen"), `${house.id} ${later}`).toBeLessThan(at(later));
    }
  }
});
