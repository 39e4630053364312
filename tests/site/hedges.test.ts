import { expect, test } from "vitest";
import { countHedges, countHedgesIn } from "../../scripts/readability/count-hedges.ts";
import { siteFolder } from "./built-site.ts";

/** On the whole site together. */
const AT_MOST = 10;

test("the site speaks of its subject and hardly ever of its own sources", () => {
  const counts = countHedges(siteFolder);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  expect(counts.size).toBeGreaterThan(0);
  expect(total, JSON.stringify(Object.fromEntries(counts))).toBeLessThan(AT_MOST);
});

test("a hedge counts once, and not in a script, an explanation of a word or what a record said before", () => {
  const page = (text: string) =>
    `<body><p>${text}</p><script>datum niet bekend</script><span class="term-note">wij lezen</span><dl class="changes"><dd>was “onze gevolgtrekking”</dd></dl>`;
  expect(countHedgesIn(page("De bron noemt geen munt; wij lezen euro."))).toBe(2);
  expect(countHedgesIn(page("Dat staat niet in onze bronnen. Datum niet bekend."))).toBe(2);
  expect(countHedgesIn(page("De postcode is niet gevonden, en staat in geen bron die wij konden lezen."))).toBe(2);
  expect(countHedgesIn(page("Bron: Skipr, 5 november 2025. Wij lezensgierigen. Vraag het huisnummer."))).toBe(0);
});
