import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkAddress } from "../../../scripts/hosting/release-address.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "adres-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, address: string): string {
  const site = join(folder, name);
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, "index.html"), `<link rel="canonical" href="${address}/">`);
  return site;
}

test("a site made for an address that does not exist does not go online", () => {
  const site = write("dist", "https://www.consortium-ligare.example");
  expect(() => checkAddress(site, folder, false)).toThrow("content/instellingen.yaml");
  expect(() => checkAddress(site, folder, true)).toThrow("een adres dat niet bestaat");
});

test("a site made for another address than the one online goes online only when that is meant", () => {
  write("huidig", "https://www.ligare.nl");
  const site = write("dist", "https://nieuw.ligare.nl");
  expect(() => checkAddress(site, folder, false)).toThrow("--nieuw-adres");
  expect(() => checkAddress(site, folder, true)).not.toThrow();
});

test("the same address, or the first release, goes online", () => {
  const site = write("dist", "https://www.ligare.nl");
  expect(() => checkAddress(site, folder, false)).not.toThrow();
  write("huidig", "https://www.ligare.nl");
  expect(() => checkAddress(site, folder, false)).not.toThrow();
});
