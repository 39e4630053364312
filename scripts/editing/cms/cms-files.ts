import { cmsAddress } from "./cms-address.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { makeCmsStart } from "./cms-config.ts";
import { writeCmsPage } from "./cms-page.ts";
import { describeBackend, listAllowedOrigins } from "./git-host.ts";
import { readContext } from "./read-context.ts";
import { readSveltia } from "./sveltia-files.ts";

/** Every file of the forms by its path below their address, made from the project at `root`. Compile must have run. */
export async function makeCmsFiles(root: string): Promise<Map<string, Buffer | string>> {
  const { settings, ...context } = readContext(root);
  const { gitHost } = settings;
  const { script, files } = readSveltia(cmsAddress);
  const start = makeCmsStart(context, gitHost && describeBackend(gitHost));
  files.set("index.html", writeCmsPage(listAllowedOrigins(gitHost), script));
  files.set("formulieren.json", JSON.stringify(start));
  files.set("formulieren.js", await bundleStart(root));
  files.set("formulieren.css", readFileSync(join(root, "src/islands/editing/cms/forms.css")));
  return files;
}

async function bundleStart(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: "silent",
    publicDir: false,
    build: {
      write: false,
      lib: { entry: join(root, "src/islands/editing/cms/start-cms.ts"), formats: ["es"], fileName: "formulieren" },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && "output" in result ? result.output[0] : undefined;
  if (!chunk) throw new Error("The start of the forms was not bundled.");
  return chunk.code;
}
