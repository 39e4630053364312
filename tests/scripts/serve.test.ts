import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type RunningServer } from "../../scripts/serve.ts";

let site = "";
let server: RunningServer;

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), "serve-test-"));
  for (const folder of ["agenda", "embed/kaart", "embed/hospice/verzonnen-huis"])
    mkdirSync(join(site, folder), { recursive: true });
  writeFileSync(join(site, "index.html"), "thuis");
  writeFileSync(join(site, "agenda", "index.html"), "agenda");
  for (const folder of ["embed", "embed/kaart", "embed/hospice/verzonnen-huis"])
    writeFileSync(join(site, folder, "index.html"), folder);
  writeFileSync(join(site, "404.html"), "deze pagina is er niet");
  server = await startServer(site, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(site, { recursive: true });
});

test("a page is served with the headers it cannot set itself", async () => {
  const response = await fetch(`${server.url}/agenda/`);
  expect(await response.text()).toBe("agenda");
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Security-Policy")).toBe("frame-ancestors 'none'");
  expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(response.headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
});

test("only the pages made for it may stand in a frame on another site", async () => {
  const policyOf = async (path: string) => (await fetch(`${server.url}${path}`)).headers.get("Content-Security-Policy");
  expect(await policyOf("/embed/kaart/")).toBe("frame-ancestors *");
  expect(await policyOf("/embed/hospice/verzonnen-huis/?x=1")).toBe("frame-ancestors *");
  for (const path of ["/agenda/", "/embed/", "/embed/bestaat-niet/"])
    expect(await policyOf(path)).toBe("frame-ancestors 'none'");
});

test("an unknown address gets the 404 page with status 404 and the same headers", async () => {
  const response = await fetch(`${server.url}/bestaat-niet/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe("deze pagina is er niet");
  expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
});

test("nothing outside the site can be read", async () => {
  const response = await fetch(`${server.url}/..%2f..%2fetc%2fpasswd`);
  expect(response.status).toBe(404);
});

test("a taken port and a folder without a site are refused", async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer(site, port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  await expect(startServer(join(site, "agenda"), 0)).rejects.toThrow("npm run build");
});

test("a text says in which alphabet it is", async () => {
  for (const [file, type] of [
    ["licenties.md", "text/markdown"],
    ["lijst.csv", "text/csv"],
    ["agenda.ics", "text/calendar"],
    ["robots.txt", "text/plain"],
  ] as const) {
    writeFileSync(join(site, file), "Privé");
    const lone = await startServer(site, 0);
    const response = await fetch(`${lone.url}/${file}`);
    await lone.close();
    expect([await response.text(), response.headers.get("Content-Type")]).toEqual(["Privé", `${type}; charset=utf-8`]);
  }
});
