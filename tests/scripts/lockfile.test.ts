import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8")) as {
  packages: Record<string, LockedPackage>;
};

/** Whether a package that is needed at this place in the tree is locked, there or in a folder above. */
function isLocked(name: string, place: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (`${folder === "" ? "" : `${folder}/`}node_modules/${name}` in packages) return true;
    if (!folder.includes("/node_modules/")) return `node_modules/${name}` in packages;
  }
}

// Where a build for another system is not on npm, `npm install` leaves it out and `npm ci` then refuses the lockfile.
test("every package that another one asks for is locked, for other systems too, so that npm ci works", () => {
  const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(name, place))
      .map((name) => `${place}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test("the lockfile names no registry", () => {
  expect(
    Object.entries(packages)
      .filter(([, { resolved }]) => resolved !== undefined)
      .map(([place]) => place),
  ).toEqual([]);
});
