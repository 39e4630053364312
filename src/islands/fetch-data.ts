/** Data files of the site, as the islands fetch them. An address that answers with something else counts as no answer. */

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function isRecord(content: unknown): content is Record<string, unknown> {
  return typeof content === "object" && content !== null && !Array.isArray(content);
}

/** An object that has at least these fields. Rejects when the address does not answer, or with something else. */
export async function fetchRecord<Content extends object>(
  address: string,
  fields: readonly (keyof Content & string)[],
): Promise<Content> {
  const content = await fetchJson(address);
  if (!isRecord(content)) throw new TypeError(`${address}: no object`);
  const missing = fields.filter((field) => content[field] === undefined || content[field] === null);
  if (missing.length > 0) throw new TypeError(`${address}: no ${missing.join(", ")}`);
  return content as Content;
}

/** A list. Rejects when the address does not answer, or with something else. */
export async function fetchList<Item>(address: string): Promise<Item[]> {
  const content = await fetchJson(address);
  if (!Array.isArray(content)) throw new TypeError(`${address}: no list`);
  return content as Item[];
}
