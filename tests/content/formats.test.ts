import { describe, expect, test } from "vitest";
import { listFiles, readEntry } from "../../scripts/content/read-content.ts";
import { documentFormatSchema } from "../../src/domain/content/document-format.ts";
import { guideSchema } from "../../src/domain/content/guide.ts";
import { contentRoot } from "../content-root.ts";

function read<T>(folder: string, schema: { parse: (data: unknown) => T }) {
  return listFiles(contentRoot, `content/${folder}`, ".mdx").map((file) => {
    const entry = readEntry(contentRoot, file);
    if (entry.problems) throw new Error(JSON.stringify(entry.problems));
    return { file, data: schema.parse(entry.document.data), body: entry.body };
  });
}

const formats = read("formats", documentFormatSchema);
const tables = formats.flatMap(({ file, data }) =>
  data.sections.flatMap(({ program, fields }) =>
    fields.flatMap(({ columns = [], codes = [] }) => ({ file, program, columns, codes })),
  ),
);

test.each(formats)("$file says nothing that is true of a page only, for it is kept as a file too", ({ data, body }) => {
  expect(`${JSON.stringify(data)} ${body}`).not.toMatch(/\b(?:op|van) deze (?:site|pagina)\b/iu);
});

test("a programme that is there is not asked for once more", () => {
  const twice = tables.filter(({ program, columns }) => program !== undefined && columns.includes("Onderdeel"));
  expect(twice).toEqual([]);
});

describe("the causes of a wrong bed", () => {
  const causes = tables
    .flatMap(({ codes }) => codes)
    .filter(({ column }) => column === "Oorzaak")
    .map(({ codes }) => codes.map(({ name }) => name));
  const guides = read("handreikingen", guideSchema);

  test("are listed once, with a word for all else", () => {
    expect(causes).toHaveLength(1);
    expect(causes[0]).toContain("anders");
  });

  test("are the only reasons for a no that a guide lets regions agree upon", () => {
    const reasons = guides
      .flatMap(({ data }) => data.plan.agreements)
      .flatMap((agreement) => /^Reden: [^:]*: (?<list>[^.]*)\./u.exec(agreement)?.groups?.["list"] ?? []);
    expect(reasons.length).toBeGreaterThan(0);
    for (const list of reasons) {
      const words = list.split(/, | of (?=\w+$)/u);
      for (const word of words) expect(causes[0], list).toContain(word);
    }
  });

  test("are the words of every example that counts them", () => {
    const rows = guides
      .flatMap(({ body }) => body.split(/\n\n/u))
      .filter((block) => /^\|[^\n]*oorzaak/u.test(block))
      .flatMap((block) => block.split("\n"))
      .map((row) => row.split("|").map((cell) => cell.trim()));
    const [head = [], , ...counted] = rows;
    const at = head.findIndex((cell) => /oorzaak/u.test(cell));
    expect(counted.length).toBeGreaterThan(0);
    for (const row of counted) expect(causes[0]).toContain(row[at]?.toLowerCase());
  });
});
