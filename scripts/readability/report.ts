/** `npm run readability`: how easy every page of the built site reads beside what its readers may expect. A hint on where to look, never a mark. */
import { fileURLToPath } from "node:url";
import { countHedges } from "./count-hedges.ts";
import { measurePages } from "./measure-pages.ts";

const siteFolder = fileURLToPath(new URL("../../dist", import.meta.url));
const pages = measurePages(siteFolder);
console.log("score  doel  woorden  pagina (voor wie)");
for (const { path, score, words, target } of pages) {
  console.log(
    `${score.toFixed(0).padStart(5)}  ${String(target.score).padStart(4)}  ${String(words).padStart(7)}  ${path} (${target.readers})`,
  );
}
const below = pages.filter(({ score, target }) => score < target.score);
console.log(`${pages.length} pagina's gemeten, ${below.length} onder hun doel.`);

const counts = [...countHedges(siteFolder)].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
const total = counts.reduce((sum, [, count]) => sum + count, 0);
console.log(
  `Zinnen over de eigen bronnen: ${total} (${counts.map(([kind, count]) => `${kind} ${count}`).join(", ")}).`,
);
