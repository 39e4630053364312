import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { hospiceSchema } from "../../src/domain/directory/records/hospice-schema.ts";
import { audienceIds } from "../../src/domain/content/audience.ts";
import { photoSchema } from "../../src/domain/directory/photos/house-photo.ts";
import { validateDocument } from "../../src/domain/border/validate.ts";
import { meetingKindIds, meetingSchema, meetingStatusIds } from "../../src/domain/content/work-plan/agenda.ts";
import { meetingStatusNames } from "../../src/words/agenda-en-nieuws.ts";
import { projectFolder } from "../site/built-site.ts";

const { scripts } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const pages = globSync("docs/redactie/*.md", { cwd: projectFolder }).sort();
const read = (page: string) => readFileSync(join(projectFolder, page), "utf8");
const { shape } = hospiceSchema;

/** What stands between backticks in a page. */
const listCode = (page: string) => [...read(page).matchAll(/`([^`\n]+)`/gu)].map(([, code = ""]) => code);

test.each(pages)("every command and file that %s names is there", (page) => {
  for (const code of listCode(page)) {
    const [, script] = /^npm run ([a-z:]+)/u.exec(code) ?? [];
    if (script !== undefined) expect(Object.keys(scripts), code).toContain(script);
    if (/^(?:content|beheer|docs|scripts)\//u.test(code))
      expect(existsSync(join(projectFolder, code)), code).toBe(true);
  }
});

test.each(pages)("every page and picture that %s links to is there, and pictures are small", (page) => {
  for (const [, target = ""] of read(page)
    .replace(/`[^`\n]+`/gu, "")
    .matchAll(/\]\(([^)]+)\)/gu)) {
    const path = join(projectFolder, dirname(page), target);
    expect(existsSync(path), target).toBe(true);
    if (target.endsWith(".png")) expect(statSync(path).size).toBeLessThan(100_000);
  }
});

test.each(pages)("the lines of a record that %s shows follow the schema", (page) => {
  for (const [, block = ""] of read(page).matchAll(/```yaml\n([\s\S]*?)```/gu))
    for (const [field, value] of Object.entries(parse(block.replace(/^ {3}/gmu, "")) as object)) {
      const schema = Object.entries({ ...shape, ...photoSchema.shape }).find(([name]) => name === field)?.[1];
      expect(schema?.safeParse(value).error, field).toBeUndefined();
      expect(schema, field).toBeDefined();
    }
});

test("the front page of the guide leads to each of its pages, and the way to contribute leads to the guide", () => {
  const front = read("docs/redactie/README.md");
  for (const page of pages.filter((name) => !name.endsWith("README.md")))
    expect(front).toContain(`(${page.slice("docs/redactie/".length)})`);
  expect(read("CONTRIBUTING.md")).toContain("(docs/redactie/README.md)");
});

test("the words to type for a meeting stand in the guide and in the fault of another word, each with what it means", () => {
  const guide = read("docs/redactie/nieuwe-bijeenkomst.md");
  const typed = { kind: "iets", status: "iets", audience: ["iets"] };
  const { problems = [] } = validateDocument(meetingSchema, { file: "verzonnen.mdx", data: typed, lineAt: () => 1 });
  const expectedOf = (field: string) => problems.find((problem) => problem.field === field)?.expected ?? "";
  for (const [field, ids] of [
    ["kind", meetingKindIds],
    ["status", meetingStatusIds],
    ["audience[1]", audienceIds],
  ] as const)
    for (const id of ids) {
      expect(guide).toContain(`\`${id}\``);
      // Once, followed by its meaning.
      expect(expectedOf(field).split(`${id} (`)).toHaveLength(2);
    }
  for (const id of meetingStatusIds) expect(expectedOf("status")).toContain(`${id} (${meetingStatusNames[id]})`);
});
