import { expect, test } from "vitest";
import { readDirectory } from "../../scripts/content/read-directory.ts";
import { compileDirectory } from "../../src/domain/directory/records/compile.ts";
import { listFiles, projectFolder, readPages, readSiteFile } from "./built-site.ts";

const { bundle } = compileDirectory(readDirectory(projectFolder).documents);
const { hospices, leads, networks, settings, taxonomy } = bundle!;
const pages = new Map(readPages().map((page) => [page.path, page]));
const at = (path: string) => pages.get(path)!.$;

test("the page of every network ends at a route that is there: its own, a number to call, or the page of the consortium", () => {
  for (const { id, website, coordinationPoint } of networks) {
    const $ = at(`/netwerken/${id}/`);
    const links = $('section[aria-labelledby="coordinatiepunt"] a')
      .map((_, link) => $(link).attr("href"))
      .get();
    if (!website && !coordinationPoint) expect(links, id).toContain(settings.consortiumPage);
    else expect(links.length, id).toBeGreaterThan(0);
  }
});

test("only houses with a page that did not close stand nearby, in the list and on the maps: no lead, however open it is", () => {
  const offered = new Set(hospices.filter(({ status }) => status !== "closed").map(({ id }) => id));
  const listed = (JSON.parse(readSiteFile("data/hospicelijst.json")) as { hospices: { id: string }[] }).hospices.map(
    ({ id }) => id,
  );
  expect(new Set(listed)).toEqual(offered);
  for (const { id } of hospices) {
    const $ = at(`/sociale-kaart/${id}/`);
    const nearby = $(".nearby li")
      .toArray()
      .map((item) => $(item).find("a").attr("href")?.split("/")[2] ?? "");
    expect(nearby.length, id).toBeGreaterThan(0);
    for (const other of nearby) expect(offered.has(other), `${id}: ${other}`).toBe(true);
    for (const { name } of leads) expect($(".nearby").text(), id).not.toContain(name);
  }
});

test("without an address for corrections every place that asks for one leads to the consortium", () => {
  const way = settings.correctionAddress === "" ? settings.consortiumPage : `mailto:${settings.correctionAddress}`;
  const sections = [
    ["/contact/", 'section[aria-labelledby="klopt-er-iets-niet"]'],
    ...hospices.map(({ id }) => [`/sociale-kaart/${id}/`, 'section[aria-labelledby="klopt-dit-niet"]']),
  ] as const;
  for (const [path, section] of sections) {
    const $ = at(path);
    expect(
      $(section)
        .find("a")
        .map((_, link) => $(link).attr("href"))
        .get()
        .some((href) => href.startsWith(way)),
      path,
    ).toBe(true);
  }
});

test("a text that sends its questions to a network says how to reach one", () => {
  for (const { path, $ } of pages.values()) {
    const asked = $("#over-deze-tekst ~ dl dt")
      .filter((_, term) => $(term).text() === "Vragen aan")
      .next("dd");
    if (!/netwerk/u.test(asked.text())) continue;
    expect(
      asked
        .find("a")
        .map((_, link) => $(link).attr("href"))
        .get(),
      path,
    ).toContain(settings.consortiumPage);
  }
});

test("no text sends its questions to a coordinator whom this site cannot reach", () => {
  for (const { path, $ } of pages.values())
    expect($("#over-deze-tekst ~ dl").text(), path).not.toMatch(/netwerkcoördinator/u);
});

test("the page of every region, and of every network in one, leads to the sheet with its numbers", () => {
  for (const { path, $ } of pages.values()) {
    const region = /^\/regio\/([^/]+)\/$/u.exec(path)?.[1];
    const network = networks.find(({ id }) => path === `/netwerken/${id}/`);
    const wanted = region ?? network?.modelRegion;
    if (wanted) expect($(`main a[href="/hospicezorg/soorten/a4/${wanted}/"]`).length, path).toBeGreaterThan(0);
  }
});

test.each(["/hospicezorg/soorten/", "/hospicezorg/soorten/a4/"])(
  "the help to choose on %s advises only kinds of house that are on the site",
  (path) => {
    const advice = at(path)("dl.choose dd")
      .map((_, item) => at(path)(item).text())
      .get();
    expect(advice.length).toBeGreaterThan(0);
    for (const { id, name } of taxonomy.types.filter((type) => type.id !== "unknown")) {
      if (hospices.some(({ type, status }) => type === id && status === "open")) continue;
      for (const text of advice)
        expect(text.toLowerCase(), name).not.toMatch(
          new RegExp(`(begin bij|bel|vraag naar) een ${name.toLowerCase()}`, "u"),
        );
    }
  },
);

test("what is known of a house stands in a file of its own for its questionnaire, of a lead it does not", () => {
  const files = new Set(listFiles());
  for (const { id } of hospices) expect(files, id).toContain(`data/vragenlijst/${id}.json`);
  for (const { id } of leads) expect(files, id).not.toContain(`data/vragenlijst/${id}.json`);
  const links = at("/redactie/")("a[href*='?huis=']");
  for (const { id } of leads) expect(links.filter(`[href$='=${id}']`).length, id).toBe(0);
});
