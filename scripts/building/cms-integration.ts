import type { AstroIntegration } from "astro";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Connect } from "vite";
import { cmsAddress } from "../editing/cms/cms-address.ts";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** Read late: the forms use words, and those are made when the content is read. */
const makeFiles = async () => (await import("../editing/cms/cms-files.ts")).makeCmsFiles(projectRoot);

/**
 * Sets the forms for editors beside the pages: they are no page of the site, and share nothing with one. They are made
 * before the pages: afterwards the same work takes longer the more pages there are, 29 s after fifteen thousand.
 */
export function cmsIntegration(): AstroIntegration {
  let files: Awaited<ReturnType<typeof makeFiles>> = new Map();
  return {
    name: "cms",
    hooks: {
      "astro:server:setup": ({ server }) => void server.middlewares.use(serveCms()),
      "astro:build:start": async () => {
        files = await makeFiles();
      },
      "astro:build:done": ({ dir }) => {
        const folder = join(fileURLToPath(dir), cmsAddress);
        for (const [path, content] of files) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), content);
        }
      },
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** In development the forms are made when the page is asked for, so that they follow the content and the schemas. */
function serveCms(): Connect.NextHandleFunction {
  let files: ReturnType<typeof makeFiles> | undefined;
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    if (!pathname.startsWith(cmsAddress)) return next();
    const path = pathname.slice(cmsAddress.length) || "index.html";
    if (path === "index.html") files = undefined;
    files ??= makeFiles();
    files.then((made) => {
      const content = made.get(path);
      if (content === undefined) return next();
      response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
      response.end(content);
    }, next);
  };
}
