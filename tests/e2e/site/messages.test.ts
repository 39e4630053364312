import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyHostileJson, anyHostileText } from "../../hostile/any-hostile-text.ts";
import { checkedPages, isLongRun } from "../access/pages.ts";
import { readPolicyViolations, useBrowser, waitForIslands, type WatchedPage } from "../open-site.ts";

const openPage = useBrowser();
const MESSAGES = isLongRun ? 10_000 : 200;

/** The kinds of event that somebody listens for on the window itself. */
async function listWindowEvents({ page }: WatchedPage): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: "window" });
  const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId! });
  return listeners.map(({ type }) => type);
}

describe("no page listens to what another window says", () => {
  test.concurrent.for(checkedPages)("%s", async (path, { expect: expectHere }) => {
    await using opened = await openPage(path, { isLook: true });
    await waitForIslands(opened.page);
    expectHere((await listWindowEvents(opened)).filter((type) => /^message/u.test(type))).toEqual([]);
  });
});

test(`a page made for a frame stays as it is after ${MESSAGES} hostile messages`, async () => {
  await using opened = await openPage("/embed/kaart/");
  const read = () => opened.page.evaluate(() => document.documentElement.outerHTML);
  const before = await read();
  const messages = fc.sample(fc.oneof(anyHostileJson, anyHostileText), MESSAGES).map((text) => text.toWellFormed());
  await opened.page.evaluate(async (texts) => {
    for (const text of texts) {
      postMessage(text, "*");
      try {
        postMessage(JSON.parse(text), "*");
      } catch {
        // Not JSON: sent as text alone.
      }
    }
    // The last one has come once an answer to a message after it has.
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      setTimeout(() => port2.postMessage(""));
    });
  }, messages);
  expect(await read()).toBe(before);
  expect([...opened.problems, ...(await readPolicyViolations(opened.page))]).toEqual([]);
});
