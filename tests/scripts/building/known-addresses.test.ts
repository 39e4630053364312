import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ADDRESSES_FILE, findLostAddresses, listBuiltAddresses } from "../../../scripts/building/known-addresses.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "addresses-test-"));
  mkdirSync(join(root, "docs/beheer"), { recursive: true });
  for (const page of ["", "agenda", "agenda/eerste"]) {
    mkdirSync(join(root, "dist", page), { recursive: true });
    writeFileSync(join(root, "dist", page, "index.html"), "");
  }
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test("a published page that is gone is told with its line, until it is built or redirected again", () => {
  const site = join(root, "dist");
  expect(listBuiltAddresses(site)).toEqual(["/", "/agenda/", "/agenda/eerste/"]);
  writeFileSync(join(root, ADDRESSES_FILE), "# Adressen\n/\n/agenda/\n/verdwenen/\n");
  expect(findLostAddresses(root, listBuiltAddresses(site))).toMatchObject([{ file: ADDRESSES_FILE, line: 4 }]);
  mkdirSync(join(site, "verdwenen"));
  writeFileSync(join(site, "verdwenen/index.html"), "");
  expect(findLostAddresses(root, listBuiltAddresses(site))).toEqual([]);
});

test("a new page needs no line to be built", () => {
  writeFileSync(join(root, ADDRESSES_FILE), "/\n");
  expect(findLostAddresses(root, listBuiltAddresses(join(root, "dist")))).toEqual([]);
});
