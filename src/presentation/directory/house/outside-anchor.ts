/** The id of a house or town just outside the area, on the page that says what sources tell of it. */
export function outsideAnchor(name: string): string {
  return `buiten-${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
}
