import { expect, test } from "vitest";
import { importSingleWords } from "../../../scripts/words/single-words-plugin.ts";

const transform = importSingleWords().transform as unknown as (code: string) => { code: string } | null;

test("each name of words comes from its own module, under the name it has where it is used", () => {
  const code = 'import { addLabel, fullSentence as full } from "../words/keuze.ts";\nconst x = addLabel;';
  expect(transform(code)?.code).toBe(
    'import { addLabel } from "../words/keuze.addLabel.ts"; import { fullSentence as full } from "../words/keuze.fullSentence.ts";\nconst x = addLabel;',
  );
});

test("a type among the names is left out, for it has no module of its own", () => {
  expect(transform('import { joinRange, type rulePhrases } from "../words/prognose.ts";')?.code).toBe(
    'import { joinRange } from "../words/prognose.joinRange.ts";',
  );
});

test("types and other modules are left as they are", () => {
  expect(transform('import type { addLabel } from "../words/keuze.ts";')).toBeNull();
  expect(transform('import { x } from "../domain/x.ts";')).toBeNull();
});
