import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashInlineScript, toInlineText } from "../../src/components/inline-script.ts";
import { projectFolder } from "../site/built-site.ts";

const script = "let a = 1;\nlet b = `\n`;\n";

test("a script has the hash of the text a browser reads, whatever line ends the checkout has", () => {
  const asRead = `sha256-${createHash("sha256").update(script).digest("base64")}`;
  for (const lineEnd of ["\n", "\r\n", "\r"]) {
    const text = script.replaceAll("\n", lineEnd);
    expect(hashInlineScript(text)).toBe(asRead);
    expect(toInlineText(text)).toBe(script);
  }
});

test("a checkout has one line end on every machine, and files that are no text stay as they are", () => {
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: projectFolder, encoding: "utf8" })
    .split("\0")
    .filter((file) => file !== "");
  const told = execFileSync("git", ["check-attr", "-z", "text", "eol", "--stdin"], {
    cwd: projectFolder,
    input: files.join("\0"),
    encoding: "utf8",
  }).split("\0");
  const values = new Map(
    Array.from({ length: Math.floor(told.length / 3) }, (_, at) => [
      `${told[3 * at]} ${told[3 * at + 1]}`,
      told[3 * at + 2],
    ]),
  );
  const wrong = files.filter((file) => {
    const isBinary = readFileSync(join(projectFolder, file)).includes(0);
    return isBinary
      ? values.get(`${file} text`) !== "unset"
      : values.get(`${file} text`) !== "auto" || values.get(`${file} eol`) !== "lf";
  });
  expect(files.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
