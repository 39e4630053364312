import axe from "axe-core";
import type { Page } from "playwright-core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { EXCEPTIONS } from "./exceptions.ts";

/** What an engine calls a fault: which rule, at which element, in the engine's own words. */
export interface Finding {
  engine: "axe" | "ibm";
  rule: string;
  /** Start of the element as it stands in the page. */
  element: string;
  words: string;
}

const AXE_TAGS = [
  ...["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa", "wcag22aa", "wcag22aaa"],
  "best-practice",
];
const IBM_POLICIES = ["WCAG_2_2", "IBM_Accessibility"];
const SNIPPET = 300;

const ibmSource = readFileSync(createRequire(import.meta.url).resolve("accessibility-checker-engine/ace.js"), "utf8");

interface IbmResult {
  ruleId: string;
  value: readonly [string, string];
  message: string;
  snippet: string;
}

declare global {
  interface Window {
    ace: { Checker: new () => { check: (root: Document, policies: string[]) => Promise<{ results: IbmResult[] }> } };
  }
}

/** Every fault that two independent engines find on the page as it stands, without the named exceptions. */
export async function findFaults(page: Page): Promise<string[]> {
  const found = [...(await askAxe(page)), ...(await askIbm(page))];
  return found
    .filter((finding) => !EXCEPTIONS.some(({ covers }) => covers(finding)))
    .map(({ engine, rule, element, words }) => `${engine} ${rule}: ${words} at ${element}`);
}

/** Axe with the rules of AA and AAA. */
export async function askAxe(page: Page): Promise<Finding[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, target, failureSummary = "" }) => ({
        engine: "axe" as const,
        rule: id,
        element: `${target.join(" ")} ${html.slice(0, 300)}`,
        words: failureSummary,
      })),
    );
  }, AXE_TAGS);
}

/** IBM Equal Access: what it is certain of; what it asks a person to look at is not a fault. */
export async function askIbm(page: Page): Promise<Finding[]> {
  await page.evaluate(ibmSource);
  return page.evaluate(
    async ({ policies, length }) => {
      const { results } = await new window.ace.Checker().check(document, policies);
      return results
        .filter(({ value }) => value[1] === "FAIL")
        .map(({ ruleId, message, snippet }) => ({
          engine: "ibm" as const,
          rule: ruleId,
          element: snippet.slice(0, length),
          words: message,
        }));
    },
    { policies: IBM_POLICIES, length: SNIPPET },
  );
}
