import axe from "axe-core";
import type { Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Every accessibility rule the page breaks, one line per element; empty when there are none. */
export async function findAccessibilityProblems(page: Page): Promise<string[]> {
  // Evaluated through the browser's own tools, so the page's content policy stays as it is.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (values) => {
    // A line out of sight has the height it had when it was last seen: it is judged as it is when one comes to it.
    const skipped = [...document.querySelectorAll<HTMLElement>(".hospice-entry")];
    for (const line of skipped) line.style.contentVisibility = "visible";
    const results = await window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
    for (const line of skipped) line.style.removeProperty("content-visibility");
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary ?? ""}`),
    );
  }, tags);
  return violations;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
