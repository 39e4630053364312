import { createServer, type Server } from "node:http";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { carryFiles, RELEASE_LIST } from "../../../scripts/hosting/carry-files.ts";
import { startServer } from "../../../scripts/serve.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "uitgave-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));
const site = () => join(folder, "dist");
const online = () => join(folder, "online");
const has = (name: string) => existsSync(join(online(), `_astro/page.${name}.js`));

function buildSite(name: string): void {
  rmSync(site(), { recursive: true, force: true });
  const files = [
    "index.html",
    "404.html",
    `_astro/page.${name}.js`,
    `_astro/page.${name}.js.br`,
    `pagefind/index/${name}.pf_index`,
  ];
  for (const file of files) {
    mkdirSync(dirname(join(site(), file)), { recursive: true });
    writeFileSync(join(site(), file), name);
  }
}

/** As such a host does: what was there goes, the newest release comes. */
function publish(): void {
  rmSync(online(), { recursive: true, force: true });
  renameSync(site(), online());
}

/** Asks a release that a server shows. */
async function whileServed<Answer>(use: (address: string) => Promise<Answer>): Promise<Answer> {
  const host = await startServer(online(), 0);
  try {
    return await use(host.url);
  } finally {
    await host.close();
  }
}

async function release(name: string, now: Date): Promise<void> {
  buildSite(name);
  if (existsSync(online())) await whileServed((address) => carryFiles(site(), address, now));
  else await carryFiles(site(), undefined, now);
  publish();
}

describe("a host that shows only the newest release", () => {
  test("still has the scripts of the one before, for two weeks after it was replaced", async () => {
    await release("a", day(1));
    await release("b", day(20));
    expect([has("a"), has("b")]).toEqual([true, true]);
    expect(readFileSync(join(online(), "pagefind/index/a.pf_index"), "utf8")).toBe("a");
    await release("c", day(30));
    expect([has("a"), has("b"), has("c")]).toEqual([true, true, true]);
    await release("d", day(36));
    expect([has("a"), has("b"), has("c"), has("d")]).toEqual([false, true, true, true]);
  });

  test("gets no packed twins, and headers for every file it has now", async () => {
    await release("a", day(1));
    await release("b", day(2));
    expect(existsSync(join(online(), "_astro/page.a.js.br"))).toBe(false);
    const headers = readFileSync(join(online(), "_headers"), "utf8");
    expect(headers).toMatch(/^\/_astro\/\*$/mu);
    expect(headers).toMatch(new RegExp(`^/${RELEASE_LIST}$`, "mu"));
  });

  test("is carried from once, also when it is asked twice", async () => {
    await release("a", day(1));
    buildSite("b");
    await whileServed(async (address) => {
      expect(await carryFiles(site(), address, day(2))).toMatchObject({ carried: 2, missing: [] });
      const first = readFileSync(join(site(), RELEASE_LIST), "utf8");
      expect(await carryFiles(site(), address, day(2))).toMatchObject({ carried: 2, missing: [] });
      expect(readFileSync(join(site(), RELEASE_LIST), "utf8")).toBe(first);
    });
  });

  test("that has a script again counts it as its own", async () => {
    await release("a", day(1));
    await release("b", day(2));
    await release("a", day(10));
    await release("c", day(20));
    expect(has("a")).toBe(true);
    expect(has("b")).toBe(true);
    await release("d", day(30));
    expect([has("a"), has("b")]).toEqual([true, false]);
  });

  test("without a list yet gives nothing, and says so", async () => {
    buildSite("a");
    publish();
    buildSite("b");
    const carried = await whileServed((address) => carryFiles(site(), address, day(2)));
    expect(carried).toEqual({ carried: 0, missing: [], hasEarlier: false });
    expect(existsSync(join(site(), RELEASE_LIST))).toBe(true);
  });

  test("that lost a script is told of, and the rest is carried", async () => {
    await release("a", day(1));
    rmSync(join(online(), "_astro/page.a.js"));
    rmSync(join(online(), "_astro/page.a.js.br"));
    buildSite("b");
    const { carried, missing } = await whileServed((address) => carryFiles(site(), address, day(2)));
    expect([carried, missing]).toEqual([1, ["_astro/page.a.js"]]);
    expect(readFileSync(join(site(), RELEASE_LIST), "utf8")).not.toContain("page.a.js");
  });
});

test("the folder of the release before does as well, with or without its list", async () => {
  buildSite("a");
  publish();
  buildSite("b");
  expect(await carryFiles(site(), online(), day(2))).toMatchObject({ carried: 2, hasEarlier: true });
  publish();
  expect([has("a"), has("b")]).toEqual([true, true]);
});

/** A host that answers each address in its own way. */
async function startHost(answer: (path: string) => { status?: number; type?: string; text?: string }) {
  const server: Server = createServer(({ url }, response) => {
    const { status = 200, type, text = "" } = answer(url!);
    response.writeHead(status, type === undefined ? {} : { "content-type": type }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe("a host that fails on the way", () => {
  const list = JSON.stringify({ "_astro/page.a.js": day(1).toISOString(), "_astro/page.b.js": null });
  const read = (file: string) => readFileSync(join(site(), file), "utf8");

  test("leaves nothing half carried: asked again, each file keeps the moment its release was replaced", async () => {
    buildSite("c");
    let isDown = true;
    const { address, server } = await startHost((path) => {
      if (path === `/${RELEASE_LIST}`) return { text: list };
      return path.includes("page.b") && isDown ? { status: 503 } : { text: "script" };
    });
    await expect(carryFiles(site(), address, day(2))).rejects.toThrow("antwoord 503");
    expect(existsSync(join(site(), "_astro/page.a.js"))).toBe(false);
    isDown = false;
    await carryFiles(site(), address, day(2));
    server.close();
    expect(JSON.parse(read(RELEASE_LIST))).toMatchObject({
      "_astro/page.a.js": day(1).toISOString(),
      "_astro/page.b.js": day(2).toISOString(),
      "_astro/page.c.js": null,
    });
  });

  test("and answers with a page where a script is not there, gives no script", async () => {
    buildSite("c");
    const { address, server } = await startHost((path) =>
      path === `/${RELEASE_LIST}` ? { text: list } : { type: "text/html; charset=utf-8", text: "<!doctype html>" },
    );
    const { missing } = await carryFiles(site(), address, day(2));
    server.close();
    expect(missing).toEqual(["_astro/page.a.js", "_astro/page.b.js"]);
    expect(existsSync(join(site(), "_astro/page.a.js"))).toBe(false);
  });
});

test("a moment still to come keeps a file no longer than two weeks", async () => {
  await release("a", day(1));
  await release("b", day(360));
  await release("c", day(2));
  await release("d", day(10));
  expect([has("a"), has("b"), has("c")]).toEqual([true, true, true]);
  await release("e", day(20));
  expect([has("a"), has("b")]).toEqual([false, false]);
});

describe("a list of another's making", () => {
  test.for([
    ["<!doctype html>", 200, "geen lijst"],
    ["[]", 200, "geen lijst"],
    ["null", 200, "geen lijst"],
    ['{"_astro/../index.html":null}', 200, "geen lijst"],
    ['{"_astro/../../buiten.js":null}', 200, "geen lijst"],
    ['{"index.html":null}', 200, "geen lijst"],
    ['{"/etc/passwd":null}', 200, "geen lijst"],
    ['{"_astro/a.js":"ooit"}', 200, "geen lijst"],
    ['{"_astro/a.html":null}', 200, "geen lijst"],
    ['{"_astro/a.SVG":null}', 200, "geen lijst"],
    ['{"_astro\\\\..\\\\a.js":null}', 200, "geen lijst"],
    ["", 503, "antwoord 503"],
  ] as const)("%s with %s writes nothing: %s", async ([text, status, said]) => {
    buildSite("b");
    const { address, server } = await startHost(() => ({ text, status }));
    await expect(carryFiles(site(), address, day(2))).rejects.toThrow(said);
    server.close();
    expect(existsSync(join(site(), RELEASE_LIST))).toBe(false);
    expect(readFileSync(join(site(), "index.html"), "utf8")).toBe("b");
  });

  test.for(["www.voorbeeld.nl", "/map/die/er/niet/is"])("none at %s, which is no address and no site", async (from) => {
    buildSite("b");
    await expect(carryFiles(site(), from, day(2))).rejects.toThrow("geen adres dat met https:// begint");
    expect(existsSync(join(site(), RELEASE_LIST))).toBe(false);
  });

  test("a folder without a site, or an address where nobody is, stops in words", async () => {
    await expect(carryFiles(join(folder, "leeg"), undefined, day(1))).rejects.toThrow("npm run release");
    buildSite("b");
    const { address, server } = await startHost(() => ({}));
    await new Promise((done) => server.close(done));
    await expect(carryFiles(site(), address, day(2))).rejects.toThrow("laat het adres dan weg");
  });
});
