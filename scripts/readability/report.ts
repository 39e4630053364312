/** `npm run readability`: how easy every page of the built site reads beside what its readers may expect. A hint on where to look, never a mark. */
import { fileURLToPath } from "node:url";
import { measurePages } from "./measure-pages.ts";

const pages = measurePages(fileURLToPath(new URL("../../dist", import.meta.url)));
console.log("score  doel  woorden  pagina (voor wie)");
for (const { path, score, words, target } of pages) {
  console.log(
    `${score.toFixed(0).padStart(5)}  ${String(target.score).padStart(4)}  ${String(words).padStart(7)}  ${path} (${target.readers})`,
  );
}
const below = pages.filter(({ score, target }) => score < target.score);
console.log(`${pages.length} pagina's gemeten, ${below.length} onder hun doel.`);
