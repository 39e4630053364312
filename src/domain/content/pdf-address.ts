import { findPageKind } from "./page-kinds.ts";

/**
 * Address of the PDF that a release gives of a page, beside the page itself; null for a page that has none.
 * The name says what it is, also once it is saved: `/formats/vragenlijst/` becomes `/formats/vragenlijst/formats-vragenlijst.pdf`.
 */
export function findPdfAddress(page: string): string | null {
  const { address, pdf } = findPageKind(page);
  const below = page
    .slice(address.length)
    .split("/")
    .filter((part) => part !== "").length;
  const hasPdf = (pdf === "page" && below === 0) || (pdf === "entries" && below === 1);
  return hasPdf
    ? `${page}${page
        .split("/")
        .filter((part) => part !== "")
        .join("-")}.pdf`
    : null;
}
