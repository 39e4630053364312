/** Where a figure of the model stands on the page that accounts for it. */
export function parameterAnchor(key: string): string {
  return `getal-${key}`;
}
