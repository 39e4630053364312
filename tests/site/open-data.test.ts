import { expect, test } from "vitest";
import { listPagePaths, readPages, readSiteFile } from "./built-site.ts";

interface PublishedHospice {
  id: string;
  name: string;
  type: string;
  status: string;
  networks: string[];
  precision: string;
  sources: { url: string; publisher: string; date?: string | null }[];
}

const { licence, dataVersion, hospices } = JSON.parse(readSiteFile("data/hospices.json")) as {
  licence: unknown;
  dataVersion: string;
  hospices: PublishedHospice[];
};

const geojson = JSON.parse(readSiteFile("data/hospices.geojson")) as {
  type: string;
  features: {
    type: string;
    geometry: { type: string; coordinates: [number, number] };
    properties: { id: string; name: string; precision: string };
  }[];
};

test("the data file says which version it is and under which licence it may be used", () => {
  expect(licence).toBeTruthy();
  expect(dataVersion).toMatch(/\S/);
});

test("the data file holds every hospice that has a page, once", () => {
  const ids = hospices.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const paths = listPagePaths();
  expect(ids.filter((id) => !paths.includes(`/sociale-kaart/${id}/`))).toEqual([]);
  expect(ids.length).toBe(
    paths.filter((path) => /^\/sociale-kaart\/(?!(?:keuze|nummers|voor-naasten|witte-vlekken)\/)[^/]+\/$/.test(path))
      .length,
  );
});

test("every hospice in the data names its type, status, network, precision and sources", () => {
  const wrong = hospices.filter(
    ({ name, type, status, networks, precision, sources }) =>
      !name ||
      !["bth", "hch", "pu", "child", "respite", "unknown"].includes(type) ||
      !["open", "temporarily-closed", "planned", "closed", "unknown"].includes(status) ||
      networks.length === 0 ||
      !["own", "postcode4", "town"].includes(precision) ||
      sources.length === 0 ||
      sources.some(({ url, publisher }) => !publisher || !/^https?:\/\//.test(url)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("the map data has one point per hospice, within the four provinces", () => {
  expect(geojson.type).toBe("FeatureCollection");
  expect(geojson.features.map(({ properties }) => properties.id).sort()).toEqual(hospices.map(({ id }) => id).sort());
  const outside = geojson.features.filter(
    ({
      geometry: {
        type,
        coordinates: [longitude, latitude],
      },
    }) => type !== "Point" || longitude < 4.7 || longitude > 7.3 || latitude < 52 || latitude > 53.6,
  );
  expect(outside.map(({ properties }) => properties.id)).toEqual([]);
});

test("what others made is listed by name and licence, each text folded in its own part", () => {
  const { $ } = readPages().find(({ path }) => path === "/open-data/licenties/")!;
  const packages = $("[data-licence-texts] > *").toArray();
  expect(packages.length).toBeGreaterThan(5);
  for (const one of packages) {
    const summary = $(one).children("summary");
    expect(one.tagName).toBe("details");
    expect(summary.children("strong").text()).not.toBe("");
    expect(summary.children("span").text()).not.toBe("");
    expect($(one).children("p").length).toBeGreaterThan(0);
  }
});
