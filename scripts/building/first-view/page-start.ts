import { readFileSync } from "node:fs";
import { minifySync } from "vite";
import { toInlineText } from "../../../src/components/inline-script.ts";

const SCRIPT = new URL("../../../src/islands/page-start/start-page.js", import.meta.url);

/** Writes the script at the start of a page without the words for who reads its code. */
export function openPageStart(): (html: string) => string {
  const written = toInlineText(readFileSync(SCRIPT, "utf8"));
  const { code } = minifySync("start-page.js", written, { module: false });
  return (html) => html.replace(written, () => code.trim());
}
