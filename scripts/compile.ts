import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { hospiceSchema } from "../src/domain/directory/hospice-schema.ts";
import { formatProblem, sortProblems, type Problem } from "../src/domain/directory/problem.ts";
import { validateDocument } from "../src/domain/directory/validate.ts";
import { listFiles, readYaml } from "./read-content.ts";

const projectRoot = fileURLToPath(new URL("..", import.meta.url));

function checkHospices(root: string): Problem[] {
  return listFiles(root, "content/hospices", ".yaml").flatMap((file) => {
    const read = readYaml(root, file);
    return read.problems ?? validateDocument(hospiceSchema, read.document).problems ?? [];
  });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const problems = sortProblems(checkHospices(projectRoot));
  for (const problem of problems) console.error(formatProblem(problem));
  console.log(problems.length === 0 ? "Alles klopt." : `${problems.length} fouten.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
