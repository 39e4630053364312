import { execFileSync } from "node:child_process";
import { homedir } from "node:os";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles, projectFolder, siteFolder } from "./built-site.ts";

const builtFiles = listFiles();
const textual = /\.(html|css|js|json|geojson|xml|txt|svg|ics|csv|md|mdx|yaml|yml|ts|tsx|mjs|astro)$/;

function listSourceFiles(): string[] {
  return execFileSync("git", ["ls-files", "-z"], { cwd: projectFolder, encoding: "utf8" })
    .split("\0")
    .filter((file) => file !== "");
}

/** Folders of this machine: whoever reads the site or the source has no business knowing them. */
const machinePaths = [projectFolder.replace(/\/$/, ""), homedir()].filter((path) => path.length > 4);

const secrets =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}|\bxox[abpr]-[A-Za-z0-9-]{10,}/;

test("built files have plain names and no file is empty", () => {
  expect(builtFiles.filter((file) => !/^[\w./@~+-]+$/.test(file))).toEqual([]);
  expect(builtFiles.filter((file) => statSync(join(siteFolder, file)).size === 0)).toEqual([]);
});

test("the build leaves no source maps, drafts or hidden files behind", () => {
  const wrong = builtFiles.filter(
    (file) =>
      file.endsWith(".map") ||
      (/(^|\/)\./.test(file) && !file.startsWith(".well-known/")) ||
      /\.(ts|tsx|astro|mdx|yaml)$/.test(file),
  );
  expect(wrong).toEqual([]);
});

test("nothing that is published holds a path of the machine it was built on, or a secret", () => {
  const wrong = builtFiles
    .filter((file) => textual.test(file))
    .filter((file) => {
      const text = readFileSync(join(siteFolder, file), "utf8");
      return machinePaths.some((path) => text.includes(path)) || secrets.test(text);
    });
  expect(wrong).toEqual([]);
});

test("the source holds no path of a machine and no secret", () => {
  const wrong = listSourceFiles()
    .filter((file) => textual.test(file))
    .filter((file) => {
      const text = readFileSync(join(projectFolder, file), "utf8");
      return machinePaths.some((path) => text.includes(path)) || secrets.test(text);
    });
  expect(wrong).toEqual([]);
});

test("nothing derived is kept in the source", () => {
  expect(
    listSourceFiles().filter((file) => /^(dist|src\/generated|\.astro|tests\/output|node_modules)\//.test(file)),
  ).toEqual([]);
});
