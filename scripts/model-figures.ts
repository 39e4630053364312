/** `npm run modelgetallen`: which figures of the model in the texts changed; with `--schrijf` they are written in place. */
import { fileURLToPath } from "node:url";
import { formatReport } from "../src/domain/border/problem.ts";
import { prepareQuoteWords } from "../src/domain/content/model-quotes/word-model-quote.ts";
import { compilePrognosis } from "../src/domain/prognosis/compile/compile.ts";
import { hydratePrognosis } from "../src/domain/prognosis/data/model-data.ts";
import { readPrognosis } from "./content/read-prognosis.ts";
import { correctTexts } from "./content/texts/correct-quotes.ts";
import { writeTogether } from "./content/write-together.ts";
import { readArguments } from "./read-arguments.ts";

const USAGE = `Gebruik: npm run modelgetallen -- [--schrijf]
  --schrijf  zet de nieuwe getallen in de teksten; zonder dit ziet u alleen wat er verandert`;

const root = fileURLToPath(new URL("..", import.meta.url));

try {
  const { values } = readArguments(USAGE, { schrijf: { type: "boolean", default: false } });
  const read = readPrognosis(root);
  const compiled = read.problems ? read : compilePrognosis(read.source);
  if (compiled.problems) throw new Error(formatReport(compiled.problems));
  const texts = correctTexts(root, prepareQuoteWords(hydratePrognosis(compiled.bundle)));
  if (values.schrijf) writeTogether(root, new Map(texts.map(({ file, text }) => [file, text])));
  for (const { file, lines } of texts)
    for (const { line, before, after } of lines) console.log(`${file}:${line}\n  was    ${before}\n  wordt  ${after}`);
  const count = texts.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) console.log("Alle getallen in de teksten zijn die van het model.");
  else if (values.schrijf) console.log(`${count} regels bijgewerkt. Lees of de woorden eromheen nog kloppen.`);
  else console.log(`${count} regels veranderen. Met --schrijf worden zij bijgewerkt.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
