/** Longer than any name the site has: enough to recognise it by. */
const MOST_SHOWN = 60;

/** What a link holds, as it can be shown: whoever made it, nothing invisible and nothing endless. */
export function quoteLink(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").slice(0, MOST_SHOWN);
}

/** A name with its value as the address has them, between quotes; the name alone where nothing stands behind it. */
export function quotePair(name: string, value: string | null): string {
  return `“${[name, value ?? ""].map(quoteLink).filter(Boolean).join("=")}”`;
}
