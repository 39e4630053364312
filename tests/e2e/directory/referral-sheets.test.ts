import { describe, expect, test } from "vitest";
import { readDirectory } from "../../../scripts/content/read-directory.ts";
import { compileDirectory } from "../../../src/domain/directory/records/compile.ts";
import { isOffered } from "../../../src/domain/directory/records/offered.ts";
import { projectFolder } from "../../site/built-site.ts";
import { useBrowser } from "../open-site.ts";
import { readSheets } from "../read-sheets.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
const { bundle } = compileDirectory(readDirectory(projectFolder).documents);
const houses = bundle!.hospices.filter(isOffered);
const regions = bundle!.regions.modelRegions.map(({ id, name }) => ({
  id,
  name,
  path: `/hospicezorg/soorten/a4/${id}/`,
}));

async function countSheets(path: string): Promise<number> {
  await using opened = await openPage(path);
  return (await readSheets(opened.page)).length;
}

describe.each(regions)("the sheet of $name", ({ id, path }) => {
  test("prints on one A4", async () => {
    expect(await countSheets(path)).toBe(1);
  });

  test("names the houses that the map shows in that region, each with the number of its record or another way in", async () => {
    await using opened = await openPage(path);
    const [own] = await opened.page.locator("table.numbers tbody").all();
    const rows = await Promise.all(
      ((await own?.locator("tr[data-house]").all()) ?? []).map(async (row) => ({
        id: await row.getAttribute("data-house"),
        call: await row.locator(".call").innerText(),
      })),
    );
    const onMap = houses.filter(({ regions: own }) => own.includes(id));
    if (onMap.length > 0) expect(rows.map((row) => row.id).sort()).toEqual(onMap.map((house) => house.id).sort());
    for (const { id: shown, call } of rows) {
      const { phones = [] } = onMap.find((house) => house.id === shown) ?? {};
      if (phones.length > 0) expect(phones.some(({ number }) => call.includes(number))).toBe(true);
      else expect(call).not.toMatch(/\d{4}/u);
      expect(call.trim()).not.toBe("");
    }
  });

  test("has no accessibility problem and fits a narrow screen", async () => {
    await using opened = await openPage(path, { width: 360 });
    expect(await findAccessibilityProblems(opened.page)).toEqual([]);
    const width = await opened.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
});
