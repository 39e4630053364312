/** What a visitor asks of the directory; an empty text means: no wish. */
export interface DirectoryQuery {
  text: string;
  typeId: string;
  regionId: string;
  expertiseId: string;
}

export const emptyQuery: DirectoryQuery = { text: "", typeId: "", regionId: "", expertiseId: "" };

/** Names in the address; Dutch, because people read and share it. */
const PARAMETERS = { text: "q", typeId: "type", regionId: "regio", expertiseId: "expertise" } as const;
const FIELDS = Object.keys(PARAMETERS) as (keyof DirectoryQuery)[];
const MAX_TEXT_LENGTH = 100;

/** Reads the wishes from the part of an address after the question mark. */
export function readQuery(search: string): DirectoryQuery {
  const parameters = new URLSearchParams(search);
  const query = { ...emptyQuery };
  for (const field of FIELDS) query[field] = (parameters.get(PARAMETERS[field]) ?? "").slice(0, MAX_TEXT_LENGTH);
  return query;
}

/** Writes the wishes as "?q=…&regio=…"; empty when there are none. */
export function writeQuery(query: DirectoryQuery): string {
  const parameters = new URLSearchParams();
  for (const field of FIELDS) if (query[field].trim() !== "") parameters.set(PARAMETERS[field], query[field].trim());
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}

export function isEmptyQuery(query: DirectoryQuery): boolean {
  return writeQuery(query) === "";
}
