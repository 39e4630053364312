import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeCaddyFile } from "../../../scripts/hosting/caddy-file.ts";
import { headersFor } from "../../../scripts/hosting/host-rules.ts";
import { writeNginxFile } from "../../../scripts/hosting/nginx-file.ts";
import { CURRENT, placeRelease } from "../../../scripts/hosting/releases.ts";
import { readBuiltRedirects } from "../../../scripts/hosting/read-redirects.ts";
import { startServer } from "../../../scripts/serve.ts";
import { siteFolder } from "../built-site.ts";

const HOST_FILES = new Set(["_headers", "_redirects"]);
const files = globSync("**/*", { cwd: siteFolder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(siteFolder.length + 1)
      .split(sep)
      .join("/"),
  );
const redirects = readBuiltRedirects(siteFolder);
const moved = new Set(redirects.map(({ from }) => `${from.slice(1)}index.html`));
const served = files.filter((file) => !/\.(?:br|gz)$/.test(file) && !HOST_FILES.has(file) && !moved.has(file));

const brotliOfNginx = findBrotli();

interface Host {
  url: string;
  close: () => Promise<void>;
}

const hosts: Readonly<Record<string, (site: string) => Promise<Host>>> = {
  "the server of the project": (site) => startServer(site, 0),
  nginx: (site) =>
    startOther("nginx", (port) => {
      const prefix = mkdtempSync(join(tmpdir(), "nginx-"));
      const settings = join(prefix, "nginx.conf");
      // With its module for brotli this machine's nginx is set as the guide to hosting says.
      const own = writeNginxFile(site, `127.0.0.1:${port}`, redirects)
        .replace("include mime.types;", `include ${findMimeTypes()};`)
        .replace("# brotli_static on;", brotliOfNginx === undefined ? "" : "brotli_static on;");
      const modules = brotliOfNginx === undefined ? "" : `load_module ${brotliOfNginx};\n`;
      const scratch = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
        (name) => `${name}_temp_path ${prefix}/${name};`,
      );
      writeFileSync(
        settings,
        `${modules}daemon off; pid ${prefix}/pid; error_log stderr error; worker_processes 1;\nevents { }\nhttp { access_log off; ${scratch.join(" ")}\n${own}}\n`,
      );
      return { args: ["-p", prefix, "-c", settings], folder: prefix };
    }),
  caddy: (site) =>
    startOther("caddy", (port) => {
      const folder = mkdtempSync(join(tmpdir(), "caddy-"));
      writeFileSync(
        join(folder, "Caddyfile"),
        `{\n  admin off\n}\n${writeCaddyFile(site, `127.0.0.1:${port}`, redirects)}`,
      );
      return { args: ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")], folder };
    }),
};

/** Two releases of a small site, placed one after the other, each with a script of its own. */
const releases = mkdtempSync(join(tmpdir(), "uitgaven-"));
const ofReleases = { "_astro/eerste.a1.js": "// van de eerste uitgave", "_astro/tweede.b2.js": "// van de tweede" };

beforeAll(() => {
  // A server that starts as root reads as nobody.
  chmodSync(releases, 0o755);
  const build = join(releases, "bouw", "dist");
  for (const [index, [file, text]] of Object.entries(ofReleases).entries()) {
    rmSync(build, { recursive: true, force: true });
    mkdirSync(join(build, "_astro"), { recursive: true });
    writeFileSync(join(build, "index.html"), index === 0 ? "eerste uitgave" : "tweede uitgave");
    writeFileSync(join(build, "404.html"), "niet hier");
    writeFileSync(join(build, file), text);
    writeFileSync(join(build, `${file}.gz`), gzipSync(text));
    placeRelease(build, releases, new Date(Date.UTC(2026, 10, 20 + index)));
  }
});
afterAll(() => rmSync(releases, { recursive: true }));

/** Servers that a machine may not have. One that is there is tried; one that is not is named in the report as skipped. */
const isThere = (name: string): boolean =>
  name.includes(" ") ||
  `${process.env["PATH"]}${delimiter}/usr/sbin`.split(delimiter).some((folder) => existsSync(join(folder, name)));

describe.each(Object.keys(hosts))("served by %s", (name) => {
  const tryOn = (title: string, run: (host: Host) => Promise<void>, site = siteFolder) =>
    test.skipIf(!isThere(name))(title, async () => {
      const host = await hosts[name]!(site);
      try {
        await run(host);
      } finally {
        await host.close();
      }
    });

  tryOn(
    "every page and file answers whole, with the headers of its address, and packed when it has a packed twin",
    async ({ url }) => {
      for (const file of served) {
        const path = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
        const response = await fetch(url + encodeURI(path), { headers: { "Accept-Encoding": "gzip" } });
        expect(response.status, path).toBe(200);
        expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(join(siteFolder, file))), path).toBe(true);
        expect(
          Object.fromEntries(Object.keys(headersFor(path)).map((header) => [header, response.headers.get(header)])),
          path,
        ).toEqual(headersFor(path));
        if (existsSync(join(siteFolder, `${file}.gz`)))
          expect(response.headers.get("Content-Encoding"), path).toBe("gzip");
      }
    },
  );

  tryOn("what a browser takes packed comes packed: by brotli where the server can, else by gzip", async ({ url }) => {
    const canBrotli = name !== "nginx" || brotliOfNginx !== undefined;
    const packed = served.filter((file) => files.includes(`${file}.br`) && !file.endsWith("index.html"));
    for (const file of [...packed, "index.html"]) {
      expect(files, file).toContain(`${file}.gz`);
      const path = file === "index.html" ? "/" : `/${file}`;
      const response = await fetch(url + encodeURI(path), { headers: { "Accept-Encoding": "br, gzip" } });
      expect([response.headers.get("Content-Encoding"), response.headers.get("Vary")], path).toEqual([
        canBrotli ? "br" : "gzip",
        expect.stringMatching(/accept-encoding/iu),
      ]);
      expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(join(siteFolder, file))), path).toBe(true);
    }
  });

  tryOn(
    "the scripts of the release before answer, whole and packed, for a page that is still open",
    async ({ url }) => {
      for (const [file, text] of Object.entries(ofReleases)) {
        const response = await fetch(`${url}/${file}`, { headers: { "Accept-Encoding": "gzip" } });
        expect([response.status, response.headers.get("Content-Encoding")], file).toEqual([200, "gzip"]);
        expect(response.headers.get("Cache-Control"), file).toContain("immutable");
        expect(await response.text(), file).toBe(text);
      }
      expect(await (await fetch(`${url}/`)).text()).toBe("tweede uitgave");
    },
    join(releases, CURRENT),
  );

  tryOn("a page without the slash at its end leads on to the page, also what others may frame", async ({ url }) => {
    const pages = served.filter((file) => file.endsWith("/index.html")).map((file) => `/${dirname(file)}`);
    expect(pages).toContain("/embed/kaart");
    for (const path of pages) {
      const response = await fetch(`${url}${path}?x=1`, { redirect: "manual" });
      expect([301, 308], path).toContain(response.status);
      expect(response.headers.get("Location"), path).toBe(`${path}/?x=1`);
    }
    const framed = await fetch(`${url}/embed/kaart`);
    expect(framed.headers.get("Content-Security-Policy")).toBe(headersFor("/embed/kaart/")["Content-Security-Policy"]);
  });

  tryOn(
    "an address that moved leads on, one that is not there says so, and no folder can be listed",
    async ({ url }) => {
      expect(redirects.length).toBeGreaterThan(0);
      for (const { from, to } of redirects)
        for (const path of [from, from.slice(0, -1)])
          for (const query of ["", "?x=1"]) {
            const response = await fetch(url + path + query, { redirect: "manual" });
            expect([response.status, response.headers.get("Location")], path).toEqual([301, to + query]);
          }
      const missing = readFileSync(join(siteFolder, "404.html"), "utf8");
      for (const path of ["/is-er-niet/", "/_astro/", "/_headers", "/_redirects", "/index.html.gz", "/robots.txt.br"]) {
        const response = await fetch(url + path);
        expect(response.status, path).toBe(404);
        expect(await response.text(), path).toBe(missing);
        expect(response.headers.get("Cache-Control"), path).toBe("no-store");
        expect(response.headers.get("X-Content-Type-Options"), path).toBe("nosniff");
      }
    },
  );
});

async function startOther(name: string, prepare: (port: number) => { args: string[]; folder: string }): Promise<Host> {
  const port = await findFreePort();
  const { args, folder } = prepare(port);
  const path = `${process.env["PATH"]}${delimiter}/usr/sbin`;
  const child = spawn(name, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, PATH: path, HOME: folder },
  });
  let said = "";
  child.stderr.on("data", (text) => (said += String(text)));
  const url = `http://127.0.0.1:${port}`;
  await waitUntilAnswers(url, child, () => said);
  return { url, close: () => stop(child, folder) };
}

async function waitUntilAnswers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const answers = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  while (!(await answers())) if (child.exitCode !== null) throw new Error(said());
}

function stop(child: ChildProcess, folder: string): Promise<void> {
  return new Promise((done) => {
    child.once("exit", () => {
      rmSync(folder, { recursive: true, force: true });
      done();
    });
    child.kill("SIGTERM");
  });
}

function findFreePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/** Where this machine's nginx keeps its list of kinds of files. */
function findMimeTypes(): string {
  return join(/--conf-path=(\S+)\/[^/\s]+/.exec(askNginx())?.[1] ?? "/etc/nginx", "mime.types");
}

/** Its module that sends files packed by brotli; undefined where that was not installed. */
function findBrotli(): string | undefined {
  const folder = /--modules-path=(\S+)/.exec(askNginx())?.[1];
  const file = folder === undefined ? "" : join(folder, "ngx_http_brotli_static_module.so");
  return existsSync(file) ? file : undefined;
}

/** How it was made, as it tells itself; empty where there is none. */
function askNginx(): string {
  const env = { ...process.env, PATH: `${process.env["PATH"]}${delimiter}/usr/sbin` };
  return spawnSync("nginx", ["-V"], { encoding: "utf8", env }).stderr ?? "";
}
