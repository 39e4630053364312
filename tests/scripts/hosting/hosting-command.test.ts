import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeCaddyFile } from "../../../scripts/hosting/caddy-file.ts";
import { makeHostingFiles } from "../../../scripts/hosting/hosting-files.ts";
import { writeNginxFile } from "../../../scripts/hosting/nginx-file.ts";

const command = fileURLToPath(new URL("../../../scripts/hosting.ts", import.meta.url));
const run = (...args: string[]) => spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "instellingen-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("settings are never written into a site that visitors see, also not through the link to it or deeper in it", () => {
  mkdirSync(join(folder, "uitgaven", "een"), { recursive: true });
  writeFileSync(join(folder, "uitgaven", "een", "index.html"), "");
  symlinkSync(join("uitgaven", "een"), join(folder, "huidig"));
  for (const into of [join(folder, "huidig"), join(folder, "huidig", "instellingen")]) {
    const { status, stderr } = run("--map", into);
    expect([status, stderr.includes("Kies een andere")]).toEqual([1, true]);
    expect(existsSync(join(into, "nginx.conf"))).toBe(false);
  }
});

test("the container runs as nobody in particular on a base that does not change, and copies what is made beside it", () => {
  const redirects = [{ from: "/oud/", to: "/nieuw/" }];
  const files = makeHostingFiles("/srv/ligare/huidig", "www.voorbeeld.nl", redirects);
  const lines = files.Dockerfile.split("\n").filter((line) => /^[A-Z]+ /u.test(line));
  const valuesOf = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  expect(valuesOf("FROM")).toEqual([expect.stringMatching(/^caddy:\d+\.\d+\.\d+-alpine$/u)]);
  expect(valuesOf("USER")).toEqual([expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/u)]);
  // The settings made beside it, to where that Caddy looks, and the site to where they look.
  expect(Object.keys(files)).toContain("Caddyfile.container");
  expect(valuesOf("COPY")).toEqual(["hosting/Caddyfile.container /etc/caddy/Caddyfile", "dist /site"]);
  const [port = ""] = valuesOf("EXPOSE");
  expect(Number(port)).toBeGreaterThan(1023);
  expect(files["Caddyfile.container"]).toBe(writeCaddyFile("/site", `:${port}`, redirects));
});

test("help tells the usage, and an option that does not exist is named with it, in Dutch", () => {
  expect(run("--help").stdout).toContain("--site");
  const { status, stderr } = run("--mep", "x");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^De optie --mep bestaat niet/);
  expect(stderr).not.toContain("\n    at ");
});

test("a name becomes the name of the server, and a port what it listens on", () => {
  expect(writeNginxFile("/site", "www.voorbeeld.nl", [])).toContain("server_name www.voorbeeld.nl;");
  expect(writeNginxFile("/site", ":80", [])).toContain("listen 80;");
  expect(writeNginxFile("/site", "127.0.0.1:8080", [])).toContain("listen 127.0.0.1:8080;");
});

test("behind another server Caddy answers over http, to every name, and only where it listens", () => {
  const site = (address: string) => writeCaddyFile("/site", address, []).split("  root ")[0]!.split("\n").slice(1, -1);
  expect(site("127.0.0.1:8080")).toEqual(["http://:8080 {", "  bind 127.0.0.1"]);
  expect(site("[::1]:8080")).toEqual(["http://:8080 {", "  bind ::1"]);
  expect(site(":80")).toEqual(["http://:80 {"]);
  expect(site("www.voorbeeld.nl")).toEqual(["www.voorbeeld.nl {"]);
});

test("the file for nginx holds no setting that http may have already, however long an address that moved", () => {
  const from = `/${"oud-adres-".repeat(20)}/`;
  const text = writeNginxFile("/site", ":80", [{ from, to: "/nieuw/" }]);
  const outside = text.split(/^server \{$/mu)[0]!.split("\n");
  expect(outside.filter((line) => /^[^\s#}]/u.test(line) && !line.startsWith("map "))).toEqual([]);
  expect(text).toContain(`"~^${from}?$" "/nieuw/";`);
});
