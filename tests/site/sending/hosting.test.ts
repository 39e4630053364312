import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { writeCaddyFile } from "../../../scripts/hosting/caddy-file.ts";
import { headersFor } from "../../../scripts/hosting/host-rules.ts";
import { writeNginxFile } from "../../../scripts/hosting/nginx-file.ts";
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

interface Host {
  url: string;
  close: () => Promise<void>;
}

const hosts: Readonly<Record<string, () => Promise<Host>>> = {
  "the server of the project": () => startServer(siteFolder, 0),
  nginx: () =>
    startOther("nginx", (port) => {
      const prefix = mkdtempSync(join(tmpdir(), "nginx-"));
      const settings = join(prefix, "nginx.conf");
      const own = writeNginxFile(siteFolder, `127.0.0.1:${port}`, redirects).replace(
        "include mime.types;",
        `include ${findMimeTypes()};`,
      );
      const scratch = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
        (name) => `${name}_temp_path ${prefix}/${name};`,
      );
      writeFileSync(
        settings,
        `daemon off; pid ${prefix}/pid; error_log stderr error; worker_processes 1;\nevents { }\nhttp { access_log off; ${scratch.join(" ")}\n${own}}\n`,
      );
      return { args: ["-p", prefix, "-c", settings], folder: prefix };
    }),
  caddy: () =>
    startOther("caddy", (port) => {
      const folder = mkdtempSync(join(tmpdir(), "caddy-"));
      writeFileSync(
        join(folder, "Caddyfile"),
        `{\n  admin off\n}\n${writeCaddyFile(siteFolder, `127.0.0.1:${port}`, redirects)}`,
      );
      return { args: ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")], folder };
    }),
};

/** Servers that a machine may not have. One that is there is tried; one that is not is named in the report as skipped. */
const isThere = (name: string): boolean =>
  name.includes(" ") ||
  `${process.env["PATH"]}${delimiter}/usr/sbin`.split(delimiter).some((folder) => existsSync(join(folder, name)));

describe.each(Object.keys(hosts))("served by %s", (name) => {
  const tryOn = (title: string, run: (host: Host) => Promise<void>) =>
    test.skipIf(!isThere(name))(title, async () => {
      const host = await hosts[name]!();
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

  tryOn(
    "an address that moved leads on, one that is not there says so, and no folder can be listed",
    async ({ url }) => {
      expect(redirects.length).toBeGreaterThan(0);
      for (const { from, to } of redirects)
        for (const path of [from, from.slice(0, -1)]) {
          const response = await fetch(url + path, { redirect: "manual" });
          expect([response.status, response.headers.get("Location")], path).toEqual([301, to]);
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
  const { stderr } = spawnSync("nginx", ["-V"], {
    encoding: "utf8",
    env: { ...process.env, PATH: `${process.env["PATH"]}${delimiter}/usr/sbin` },
  });
  const settings = /--conf-path=(\S+)\/[^/\s]+/.exec(stderr)?.[1] ?? "/etc/nginx";
  return join(settings, "mime.types");
}
