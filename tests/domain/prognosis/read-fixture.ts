import { readFileSync } from "node:fs";

/** Rows of a fixture without quoted cells. */
export function readFixture(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../fixtures/prognosis/${name}`, import.meta.url), "utf8");
  const [header = "", ...lines] = text.trim().split(/\r?\n/);
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}
