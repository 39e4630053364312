import { load } from "cheerio";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMeasured } from "../../../scripts/content/site/read-measured.ts";
import { formatWhole } from "../../../src/charts/format-number.ts";
import { formatDateText } from "../../../src/domain/border/dates.ts";
import { projectFolder, siteFolder } from "../built-site.ts";

test("the page about privacy prints what the crawl counted, and that nothing was asked elsewhere", () => {
  const { measured } = readMeasured(projectFolder);
  const { measuredOn, pages, tries, requests, mapImages } = measured!.requestsElsewhere;
  const text = load(readFileSync(join(siteFolder, "privacy/index.html"), "utf8"))("main").text();
  expect(text).toContain(
    `Op ${formatDateText(measuredOn)} deed hij dat: ${formatWhole(pages)} pagina’s, ${formatWhole(tries)} keer`,
  );
  expect(text).toContain(`op ${mapImages} na om kaartbeelden`);
  expect(requests).toBe(0);
});
