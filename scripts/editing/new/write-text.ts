import { stringify } from "yaml";

/** A text with its head. Texts that an older YAML takes for a day or a yes get quotes, as the reader of the build wants. */
export function writeText(head: Readonly<Record<string, unknown>>, body: string): string {
  const fields = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  const yaml = stringify(fields, { version: "1.1", lineWidth: 0, nullStr: "null" });
  return `---\n${yaml}---\n\n${body.trim()}\n`;
}
