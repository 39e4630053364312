import { expect, test } from "vitest";
import { findLostAddresses, listBuiltAddresses, readKnownAddresses } from "../../scripts/building/known-addresses.ts";
import { projectFolder, siteFolder } from "./built-site.ts";

test("every address that was ever published still answers, with a page or on to another", () => {
  expect(readKnownAddresses(projectFolder).length).toBeGreaterThan(0);
  expect(findLostAddresses(projectFolder, listBuiltAddresses(siteFolder))).toEqual([]);
});
