/** The browser starts a download at once; the address must live until it has. */
const KEEP_ADDRESS_MS = 30_000;

/** Hands a file to the browser to save. */
export function saveFile(fileName: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_ADDRESS_MS);
}

/** "prognose-salland-gasten-2026-11-22.svg": letters, digits and dashes only, whatever the parts hold. */
export function nameFile(parts: readonly string[], extension: string, day: Date): string {
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const words = ["prognose", ...parts, date].map(toFileWords).filter((part) => part !== "");
  return `${words.join("-")}.${extension}`;
}

/** The date in a picture or a table. */
export function formatDay(day: Date): string {
  return new Intl.DateTimeFormat("nl-NL", { dateStyle: "long" }).format(day);
}

function toFileWords(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
}
