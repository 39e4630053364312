import { describe, expect, test } from "vitest";
import { workPlanRegionIds } from "../../../src/domain/content/work-plan/work-plan-region.ts";
import { activityStatusWords } from "../../../src/words/teksten.ts";
import { sayShown } from "../../../src/words/werkplan.ts";
import { useBrowser } from "../open-site.ts";
import { readSheets } from "../read-sheets.ts";
import { findAccessibilityProblems } from "../run-axe.ts";

const openPage = useBrowser();
const guide = "/handreikingen/afspraken-borgen/";

describe("an explanation of a word", () => {
  test.each([true, false])("opens and closes from the keyboard, JavaScript: %s", async (javaScriptEnabled) => {
    await using opened = await openPage(guide, { javaScriptEnabled });
    const word = opened.page.getByRole("button", { name: "Borging (uitleg)" });
    const note = opened.page.locator("#uitleg-borging");
    expect(await note.isVisible()).toBe(false);
    await word.focus();
    await opened.page.keyboard.press("Enter");
    await expect.poll(() => note.isVisible()).toBe(true);
    await opened.page.keyboard.press("Tab");
    expect(await note.getByRole("link").evaluate((link) => link === document.activeElement)).toBe(true);
    await opened.page.keyboard.press("Escape");
    await expect.poll(() => note.isVisible()).toBe(false);
    expect(opened.problems).toEqual([]);
  });

  test("stays on a narrow screen and has no faults for a screen reader", async () => {
    await using opened = await openPage(guide, { width: 320 });
    await opened.page.locator("button.term").nth(1).click();
    const box = await opened.page.locator(".term-note:popover-open").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(await findAccessibilityProblems(opened.page)).toEqual([]);
  });
});

describe("a checklist", () => {
  test("keeps its ticks on the device, and lets them go", async () => {
    await using opened = await openPage(guide);
    const { page } = opened;
    const boxes = page.locator(".tickable input");
    await boxes.first().check();
    expect(await page.locator(".tick-foot").getByText("1 van de 9 afgevinkt").isVisible()).toBe(true);
    await page.reload();
    expect(await boxes.first().isChecked()).toBe(true);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    await page.getByRole("button", { name: "Alle vinkjes weghalen" }).click();
    expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
  });

  test("is a list to read and print without JavaScript", async () => {
    await using opened = await openPage(guide, { javaScriptEnabled: false });
    expect(await opened.page.locator("h2#checklist + ul > li").count()).toBe(9);
    expect(await opened.page.locator("h2#checklist + ul input").count()).toBe(0);
  });
});

describe("the work plan", () => {
  test.each([1280, 1920])("keeps the roles of neighbouring regions in the matrix apart at %i px", async (width) => {
    await using opened = await openPage("/hospicezorg-2030/", { width });
    const gaps = await opened.page.locator(".matrix tr").evaluateAll((rows) =>
      rows.flatMap((row) => {
        const words = [...row.querySelectorAll(".role")].map((role) => {
          const range = document.createRange();
          range.selectNodeContents(role.lastChild!);
          return range.getBoundingClientRect();
        });
        return words.slice(1).map(({ left }, index) => left - words[index]!.right);
      }),
    );
    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12);
  });

  test("shows the activities of one region in list and matrix, and keeps the choice in the address", async () => {
    await using opened = await openPage("/hospicezorg-2030/");
    const { page } = opened;
    const total = await page.locator("li[data-activity]").count();
    const named = await page.locator("li[data-activity][data-regions~=twente]").count();
    await page.getByLabel("Regio", { exact: true }).selectOption("twente");
    const choice = String(await page.locator("#kies-regio option:checked").getAttribute("data-name"));
    const said = sayShown({ choice, shown: named, total });
    await expect.poll(() => page.locator("main form [data-said]").textContent()).toContain(said);
    expect(await page.locator("tr[data-activity]:visible").count()).toBe(named);
    expect(page.url()).toContain("?regio=twente");
    await page.reload();
    await expect.poll(() => page.locator("li[data-activity]:visible").count()).toBe(named);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test("counts every role of the chosen region apart, and says what it has in place of an activity", async () => {
    for (const region of workPlanRegionIds) {
      await using opened = await openPage(`/hospicezorg-2030/?regio=${region}`, { isLook: true });
      const { page } = opened;
      const said = page.locator("main form [data-said]");
      await expect.poll(() => said.textContent()).toContain("(");
      const counts = [...String(await said.textContent()).matchAll(/bij (\d+)/gu)].map(([, count]) => Number(count));
      const shown = page.locator("li[data-activity]:visible");
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await shown.count());
      const numbers = await shown.evaluateAll((items) => items.map((item) => item.getAttribute("data-activity")));
      const others = await page
        .locator("li[data-activity][data-instead][hidden]")
        .evaluateAll((items) => items.map((item) => item.getAttribute("data-instead")));
      const notNamed = String(await page.locator("[data-not-named]").textContent());
      for (const by of others) expect(notNamed.includes(`in plaats daarvan ${by}`), region).toBe(numbers.includes(by));
    }
  });

  test("says on paper which region was chosen, which activities do not name it, and how to get back to it", async () => {
    await using opened = await openPage("/hospicezorg-2030/?regio=twente");
    const { page } = opened;
    await expect.poll(() => page.locator("main form [data-said]").textContent()).toContain("Twente");
    const shown = page.locator("li[data-activity]:visible");
    const states = await shown.evaluateAll((items) => items.map((item) => item.getAttribute("data-state")));
    const [others, printed] = [page.locator("li[data-activity][hidden] h3 a"), (await readSheets(page)).join(" ")];
    const read = (text: string) => text.replaceAll(/[\s-]/gu, "");
    for (const title of await others.allTextContents()) expect(read(printed)).toContain(read(title));
    for (const [state, { word }] of Object.entries(activityStatusWords)) {
      const count = states.filter((one) => one === state).length;
      if (count > 0) expect(read(printed)).toContain(read(`${count} ${word}`));
    }
    expect(read(printed)).toContain(read(String(await page.locator("main form [data-said]").textContent())));
    expect(read(printed)).toContain("/hospicezorg2030/?regio=twente");
  });

  test.each(["", "?regio=friesland"])(
    "prints the head of a part on the sheet of its first activity: %j",
    async (choice) => {
      await using opened = await openPage(`/hospicezorg-2030/${choice}`);
      const { page } = opened;
      const sheets = await readSheets(page);
      const groups = page.locator(".path section[data-activity-group]:visible");
      for (const group of await groups.all()) {
        const goal = String(await group.locator(".goal").textContent()).slice(0, 30);
        const first = String(await group.locator("li:visible h3 a").first().textContent());
        const sheet = sheets.find((text) => text.includes(goal));
        expect(sheet?.slice(sheet.indexOf(goal)), first).toContain(first);
      }
    },
  );

  test("is whole without JavaScript, and has no form that does nothing", async () => {
    await using opened = await openPage("/hospicezorg-2030/", { javaScriptEnabled: false });
    const items = opened.page.locator("li[data-activity]");
    expect(await items.count()).toBeGreaterThan(0);
    expect(await opened.page.locator("li[data-activity]:visible").count()).toBe(await items.count());
    expect(await opened.page.locator(".work-plan-filter").isVisible()).toBe(false);
  });
});

test("the sheet for the transfer bureau prints on one A4", async () => {
  await using opened = await openPage("/hospicezorg/soorten/a4/");
  expect(await readSheets(opened.page)).toHaveLength(1);
});
