import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileIntegration } from "../../scripts/building/compile-integration.ts";

test("in development the content of the project is watched, and a change elsewhere compiles nothing", () => {
  const watched: string[] = [];
  const listeners: ((event: string, path: string) => void)[] = [];
  const watcher = {
    add: (path: string) => void watched.push(path),
    on: (_event: string, listener: (event: string, path: string) => void) => void listeners.push(listener),
  };
  const start = compileIntegration().hooks["astro:server:setup"] as unknown as (options: object) => void;
  const nothing = () => {};
  start({
    server: {
      watcher,
      middlewares: { use: nothing },
      ws: { send: nothing },
      environments: { client: { hot: { send: nothing } } },
    },
    logger: { label: "compile-content", options: { destination: { write: nothing } } },
  });
  const project = fileURLToPath(new URL("../..", import.meta.url));
  expect(watched.map((path) => join(path, "/"))).toEqual([join(project, "content/")]);
  expect(statSync(watched[0]!).isDirectory()).toBe(true);
  expect(listeners).toHaveLength(1);
});
