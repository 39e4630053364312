import { expect, test } from "vitest";
import { settlePage } from "../../../scripts/building/page-start-integration.ts";

const waiting = '<script type="text/plain" data-late="/_astro/a.js"></script>';

test("a script that waits is data until it is asked for", () => {
  expect(settlePage('<p>Tekst</p><script type="module" src="/_astro/a.js"></script></body></html>')).toBe(
    `<p>Tekst</p>${waiting}</body></html>`,
  );
});

test("nothing comes behind the end of a page", () => {
  expect(settlePage('<p>Tekst</p></body></html><script type="module" src="/_astro/a.js"></script>\n')).toBe(
    `<p>Tekst</p>${waiting}\n</body></html>`,
  );
});

test("islands are numbered in their order", () => {
  expect(settlePage('<astro-island uid="x1"></astro-island><astro-island uid="b"></astro-island>')).toBe(
    '<astro-island uid="1"></astro-island><astro-island uid="2"></astro-island>',
  );
});
