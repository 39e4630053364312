/** One operator of a content stream with its operands, and where it stands in the text of the stream. */
export interface Operation {
  operator: string;
  operands: string[];
  start: number;
  end: number;
}

/** ISO 32000-1, 7.2.2 and 7.3: texts, names, numbers, and what opens and closes arrays and dictionaries. */
const TOKEN = /\((?:\\[^]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/gu;
const OPERATOR = /^[A-Za-z'"][A-Za-z0-9*'"]*$/u;
const VALUES = new Set(["true", "false", "null"]);

/**
 * The operations of a content stream, read as one character per byte. Knows what the browser writes: throws on a picture
 * within the stream and on brackets within a text that are not escaped.
 */
export function readOperations(stream: string): Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  let start = -1;
  let seen = 0;
  for (const { 0: token, index } of stream.matchAll(TOKEN)) {
    if (stream.slice(seen, index).trim() !== "")
      throw new Error(`A content stream with "${stream.slice(seen, index)}"`);
    seen = index + token.length;
    if (start === -1) start = index;
    if (!OPERATOR.test(token) || VALUES.has(token)) {
      operands.push(token);
      continue;
    }
    if (token === "BI") throw new Error("A content stream with a picture in it");
    operations.push({ operator: token, operands, start, end: seen });
    operands = [];
    start = -1;
  }
  return operations;
}
