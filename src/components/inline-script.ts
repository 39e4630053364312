import { createHash } from "node:crypto";

/**
 * The text of a script as a browser reads it in a page: the HTML parser makes every line end "\n" before the content
 * policy hashes it, whatever the checkout made of it.
 */
export function toInlineText(script: string): string {
  return script.replace(/\r\n?/g, "\n");
}

/** How the content policy names an inline script. */
export function hashInlineScript(script: string): `sha256-${string}` {
  return `sha256-${createHash("sha256").update(toInlineText(script)).digest("base64")}`;
}
