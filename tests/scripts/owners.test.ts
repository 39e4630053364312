import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formatCodeOwners, OWNERS_FILE, readOwners } from "../../scripts/owners/owners.ts";
import { projectFolder } from "../site/built-site.ts";

let root = "";

function write(file: string, text: string): void {
  mkdirSync(join(root, file, ".."), { recursive: true });
  writeFileSync(join(root, file), text);
}

const owners = (account: string, network: string) => `default_role: redactie
roles: { redactie: { name: de redactie, account: "@o/redactie" } }
paths: [{ path: /src/, role: redactie }]
networks: { ${network}: ${account} }
`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "owners-test-"));
  write("content/netwerken/verzonnen.yaml", "name: Verzonnen netwerk\n");
  write("content/hospices/huis.yaml", "networks: [verzonnen]\n");
  write("content/hospices/los.yaml", "networks: []\n");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test("a network and the houses in it belong to its coordinator, all else to the default role", () => {
  write(OWNERS_FILE, owners('"@o/verzonnen"', "verzonnen"));
  const lines = formatCodeOwners(readOwners(root).owned ?? []).split("\n");
  expect(lines.slice(1)).toEqual([
    "* @o/redactie",
    "/src/ @o/redactie",
    "/content/netwerken/verzonnen.yaml @o/verzonnen",
    "/content/hospices/huis.yaml @o/verzonnen",
    "",
  ]);
});

test("without an account the role is named in a remark, so that the default holds", () => {
  write(OWNERS_FILE, owners("null", "verzonnen"));
  expect(formatCodeOwners(readOwners(root).owned ?? [])).toMatch(/^# \/content\/hospices\/huis\.yaml: .*nog geen/mu);
});

test("an account that is none, and a network that is not there, are refused on their line", () => {
  write(OWNERS_FILE, owners("Jan", "verzonnen"));
  expect(readOwners(root).problems).toMatchObject([{ file: OWNERS_FILE, line: 4 }]);
  write(OWNERS_FILE, owners("null", "nergens"));
  expect(readOwners(root).problems).toMatchObject([{ file: OWNERS_FILE, line: 4, found: "nergens" }]);
});

test("the owners of this project can be read", () => {
  expect(readOwners(projectFolder).problems).toBeUndefined();
});
