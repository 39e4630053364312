import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { projectFolder } from "../site/built-site.ts";

const { scripts } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const files = [...globSync(".github/workflows/*.yml", { cwd: projectFolder }), ".gitlab-ci.yml"].sort();

/** Every text in a value of YAML, at any depth. */
function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

function listSteps(file: string): string[] {
  const texts = listTexts(parse(readFileSync(join(projectFolder, file), "utf8"), { merge: true }));
  return texts.filter((text) => /^(?:npm|npx|node) /u.test(text));
}

test.each(files)("%s does nothing but install and call scripts that exist", (file) => {
  const steps = listSteps(file);
  expect(steps.length).toBeGreaterThan(1);
  for (const step of steps) {
    if (/^npm ci( --cache \.npm)?$/u.test(step)) continue;
    const [, name = step] = /^npm (?:run (?:--silent )?)?([a-z:]+)/u.exec(step) ?? [];
    expect(Object.keys(scripts), step).toContain(name);
  }
});

test("both git hosts check with remarks on the line, build to look at, release with PDFs, write the reminders and look for known leaks", () => {
  const steps = { github: files.filter((file) => file.startsWith(".github")), gitlab: [".gitlab-ci.yml"] };
  for (const [host, own] of Object.entries(steps)) {
    const said = own.flatMap(listSteps).join("\n");
    for (const part of [
      `check -- --${host}`,
      "npm test",
      "npm run build",
      "npm run release",
      "npm run herinneringen",
      "npm run pakketten",
    ])
      expect(said).toContain(part);
  }
});
