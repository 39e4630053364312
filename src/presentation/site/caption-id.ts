/** The id of the caption of a table, by which the box that scrolls it is named: the name stands on the page once. */
export function captionId(caption: string): string {
  return `t-${caption.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
}
