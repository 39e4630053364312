import { hashInlineScript, toInlineText } from "../../../src/components/inline-script.ts";

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/i;
const SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gi;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gi;
const HASH = /\s*'sha256-[^']*'/g;

/** Types a browser runs; data in a page is not run and needs no leave. */
const isRun = (attributes: string) =>
  /^(?:module|text\/javascript|)$/.test(/\stype="([^"]*)"/i.exec(attributes)?.[1] ?? "");

/** The page with a content policy that names the scripts and styles that stand in it, and no others. */
export function nameInlineParts(html: string): string {
  const policy = POLICY.exec(html);
  if (!policy) return html;
  const scripts = [...html.matchAll(SCRIPT)].filter(([, attributes]) => isRun(attributes!)).map(([, , text]) => text!);
  const styles = [...html.matchAll(STYLE)].map(([, text]) => text!);
  const directives = policy[2]!
    .split(";")
    .map((directive) => directive.trim())
    .filter((directive) => directive !== "")
    .map((directive) => {
      if (directive.startsWith("script-src ")) return withHashes(directive, scripts);
      return directive.startsWith("style-src ") ? withHashes(directive, styles) : directive;
    });
  // Not as a pattern: a hash may hold "$&".
  return html.replace(POLICY, (_all, start: string) => `${start}${directives.join(";")}"`);
}

/** Pages of one kind have the same texts. */
const hashes = new Map<string, string>();

function hashOf(text: string): string {
  if (!hashes.has(text)) hashes.set(text, `'${hashInlineScript(toInlineText(text))}'`);
  return hashes.get(text)!;
}

function withHashes(directive: string, texts: readonly string[]): string {
  return [directive.replace(HASH, ""), ...new Set(texts.map(hashOf))].join(" ");
}
