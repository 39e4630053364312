/** The kind of page an address is: its section, and how deep it lies. */
function templateOf(path: string): string {
  const [section = "", ...rest] = path.split("/").filter((part) => part !== "");
  return rest.length === 0 ? path : `${section}/${"*/".repeat(rest.length)}`;
}

/** One page of every kind: the page with the longest address, which is where narrow screens break first. */
export function chooseTemplatePages(paths: readonly string[]): string[] {
  const chosen = new Map<string, string>();
  for (const path of paths) {
    const template = templateOf(path);
    if (path.length > (chosen.get(template)?.length ?? 0)) chosen.set(template, path);
  }
  return [...chosen.values()];
}
