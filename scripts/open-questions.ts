/** `npm run vragen`: what the editors still have to find out, by text; readers never see these questions. */
import { fileURLToPath } from "node:url";
import { listOpenQuestions } from "./content/list-open-questions.ts";

const asked = listOpenQuestions(fileURLToPath(new URL("..", import.meta.url)));
for (const { file, questions } of asked)
  console.log([file, ...questions.map((question) => `  - ${question}`)].join("\n"));
const count = asked.reduce((sum, { questions }) => sum + questions.length, 0);
console.log(`${count} open vragen in ${asked.length} teksten.`);
