import { describe, expect, test } from "vitest";
import { useBrowser, waitForIslands, type Visit } from "../open-site.ts";
import { askAxe, askIbm, findFaults } from "./engines.ts";
import { EXCEPTIONS } from "./exceptions.ts";
import { checkedPages, isLongRun, openFolds } from "./pages.ts";

const openPage = useBrowser();

const LOOKS: readonly [string, Visit][] = [
  ["wide and light", { width: 1280 }],
  ["narrow and dark", { width: 320, colorScheme: "dark" }],
  ["in the colours a visitor chose", { width: 640, forcedColors: "active" }],
];

/** In the daily run a kind of page is looked at in one of the ways, in turn; in the long run every page in all. */
const inTurn = (turn: number) => checkedPages.filter((_, index) => isLongRun || index % LOOKS.length === turn);

describe.each(LOOKS.map((look, turn) => [...look, turn] as const))(
  "two engines find no fault on a page, %s",
  (_look, visit, turn) => {
    test.concurrent.for(inTurn(turn))("%s", async (path, { expect }) => {
      await using opened = await openPage(path, { ...visit, isLook: true });
      const { page } = opened;
      await waitForIslands(page);
      await openFolds(page);
      expect(await findFaults(page)).toEqual([]);
    });
  },
);

test("each engine notices a field without a name, and every exception says why", async () => {
  await using opened = await openPage("/over-ligare/");
  const { page } = opened;
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("input")));
  expect((await askAxe(page)).map(({ rule }) => rule)).toContain("label");
  expect((await askIbm(page)).map(({ rule }) => rule)).toContain("input_label_exists");
  expect(EXCEPTIONS.filter(({ why }) => why.length < 40)).toEqual([]);
});
