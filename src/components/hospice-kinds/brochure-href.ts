/** The brochure that stands on the page of types itself, beside the list of houses; the others have a page under /brochures/. */
export const typePageBrochure = "soorten-hospices";

export function brochureHref(id: string): string {
  return id === typePageBrochure ? "/hospicezorg/soorten/" : `/brochures/${id}/`;
}
