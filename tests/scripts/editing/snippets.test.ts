import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { listFiles, readYaml } from "../../../scripts/content/read-content.ts";
import { validateDocument } from "../../../src/domain/border/validate.ts";
import { hospiceFields } from "../../../src/domain/directory/records/hospice-fields.ts";
import { contentRoot } from "../../content-root.ts";

interface Snippet {
  scope: string;
  body: string[];
}

// A text editor takes a comma behind the last of a list; JSON itself does not.
const snippets = JSON.parse(
  readFileSync(new URL("../../../.vscode/ligare.code-snippets", import.meta.url), "utf8").replaceAll(
    /,(?=\s*[\]}])/gu,
    "",
  ),
) as Record<string, Snippet>;

/** What stands in the file when an editor takes this choice everywhere, and a day or number where one is asked. */
const fill = ({ body }: Snippet, choice: number) =>
  body
    .join("\n")
    .replaceAll("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-11-23")
    .replaceAll(/\$\{\d+\|([^|]*)\|\}/gu, (_, choices: string) => choices.split(",")[choice] ?? choices.split(",")[0]!)
    .replaceAll(/\$\{\d+:([^}]*)\}/gu, "$1")
    .replaceAll("jaar-maand-dag", "2026-11-27")
    .replaceAll("netnummer-nummer", "038-1234567");

const lists: Readonly<Record<string, string>> = { Telefoonnummer: "phones", Bron: "sources" };
const [file = ""] = listFiles(contentRoot, "content/hospices", ".yaml");
const house = readYaml(contentRoot, file).document?.data as Record<string, unknown>;

describe("the ready-made pieces of the text editor", () => {
  const records = Object.entries(snippets).filter(([, { scope }]) => scope === "yaml");
  it.each(records.flatMap(([name, snippet]) => [0, 1, 2, 3].map((choice) => [name, choice, snippet] as const)))(
    "%s with choice %i fits in the record of a house",
    (name, choice, snippet) => {
      const piece: unknown = parse(fill(snippet, choice));
      const list = lists[name];
      const data = { ...house, ...(list === undefined ? (piece as object) : { [list]: piece }) };
      expect(validateDocument(hospiceFields, { file, data, lineAt: () => 1 }).problems).toBeUndefined();
    },
  );
});
