/** Sections whose pages a release also gives as PDF, and single pages beside them. */
const sectionsWithPdf = ["handreikingen", "brochures", "formats"];
const pagesWithPdf = ["/hospicezorg/soorten/"];

/**
 * Address of the PDF of a page, beside the page itself; null for a page that has none.
 * The name says what it is, also once it is saved: `/formats/vragenlijst/` becomes `/formats/vragenlijst/formats-vragenlijst.pdf`.
 */
export function findPdfAddress(page: string): string | null {
  const parts = page.split("/").filter((part) => part !== "");
  const isInSection = parts.length === 2 && sectionsWithPdf.includes(parts[0] ?? "");
  return isInSection || pagesWithPdf.includes(page) ? `${page}${parts.join("-")}.pdf` : null;
}
