import sax from "sax";

/** Called for each element without the prefix of its namespace: writers differ in it. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const STEP = 65_536;
/** No Office file nests deeper; each level that is open costs memory. */
const DEEPEST = 256;

/**
 * Walks through an XML text without building it. Throws on XML that is not well formed, that is nested
 * too deep, or that declares a type of document and with it entities, which no Office file may do, and
 * what the handler throws.
 */
export function parseXml(bytes: Uint8Array, handler: XmlHandler): void {
  const text = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.ondoctype = () => {
    throw new Error("a type of document");
  };
  let depth = 0;
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new Error("nested too deep");
    handler.open?.(withoutPrefix(name), attributes as Record<string, string>);
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    handler.close?.(withoutPrefix(name));
  };
  parser.ontext = parser.oncdata = (part) => handler.text?.(part);
  for (let at = 0; at < text.length; at += STEP) parser.write(text.slice(at, at + STEP));
  parser.close();
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
