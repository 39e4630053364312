import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { listFiles } from "../../content/read-content.ts";
import { formFolders } from "./cms-config.ts";

/** Name of the folder that stands in for the one an editor picks: a private folder of the browser, with the same handles. */
const FOLDER = "project";

/**
 * Gives a browser, on a page of the site, a folder with the files under `root` that have a form, and lets the picker of
 * folders answer with it: a picker is outside the page, where no program can choose.
 */
export async function pretendFolder(page: Page, root: string): Promise<void> {
  const files = formFolders.flatMap((folder) =>
    [".yaml", ".mdx"].flatMap((ending) => listFiles(root, `content/${folder}`, ending)),
  );
  const texts = files.map((file) => [file, readFileSync(join(root, file), "utf8")] as const);
  await page.evaluate(
    async ({ texts: all, name }) => {
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
      // By this the forms know the root of a project.
      await root.getDirectoryHandle(".git", { create: true });
      for (const [file, text] of all) {
        const parts = file.split("/");
        let folder = root;
        for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
        const handle = await folder.getFileHandle(parts.at(-1)!, { create: true });
        const writer = await handle.createWritable();
        await writer.write(text);
        await writer.close();
      }
    },
    { texts, name: FOLDER },
  );
  await page.addInitScript((name) => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name),
    });
  }, FOLDER);
}

/** The text of a file in the folder, as it is now; null when it is not there. */
export function readPicked(page: Page, file: string): Promise<string | null> {
  return page.evaluate(
    async ({ parts, name }) => {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
      try {
        return await (await (await folder.getFileHandle(parts.at(-1)!)).getFile()).text();
      } catch {
        return null;
      }
    },
    { parts: file.split("/"), name: FOLDER },
  );
}
