import { crc32, inflateRawSync } from "node:zlib";
import { UnreadableSheet } from "./unreadable-sheet.ts";

const CENTRAL_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_OF_CENTRAL_DIRECTORY = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

const MOST_ENTRIES = 2_000;
/** Of all entries together, as the file itself declares; pictures count too. */
const MOST_DECLARED_BYTES = 64 * 1024 * 1024;
/** Of what is unpacked: the sheets of a filled questionnaire are some 100 kB. */
const MOST_UNPACKED_BYTES = 8 * 1024 * 1024;

interface ZipEntry {
  method: number;
  isEncrypted: boolean;
  crc: number;
  packedSize: number;
  size: number;
  offset: number;
}

/** A ZIP file (an .xlsx is one) of which entries are unpacked when they are asked for, and never more than is allowed. */
export interface ZipFile {
  names: readonly string[];
  /** The bytes of an entry; undefined when there is none of that name. */
  read(name: string): Uint8Array | undefined;
}

/**
 * Reads the list of entries, by which too large a file is refused before anything is unpacked. What an entry declares is
 * not believed: unpacking stops at the limit too. Throws UnreadableSheet. Offsets as in PKWARE's APPNOTE, sections
 * 4.3.7, 4.3.12 and 4.3.16.
 */
export function readZip(file: string, bytes: Uint8Array): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST_UNPACKED_BYTES;
  try {
    const entries = listEntries(file, view, bytes);
    return {
      names: [...entries.keys()],
      read: (name) => {
        const entry = entries.get(name);
        if (!entry) return undefined;
        const content = unpack(file, view, bytes, entry, left);
        left -= content.length;
        return content;
      },
    };
  } catch (error) {
    throw toUnreadable(file, error);
  }
}

function listEntries(file: string, view: DataView, bytes: Uint8Array): Map<string, ZipEntry> {
  let end = bytes.length - 22;
  const lastPlace = Math.max(0, end - 65_535);
  while (end >= lastPlace && view.getUint32(end, true) !== END_OF_CENTRAL_DIRECTORY) end -= 1;
  if (end < lastPlace) throw notExcel(file);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw tooLarge(file, `${count} onderdelen`, `hooguit ${MOST_ENTRIES}`);
  const entries = new Map<string, ZipEntry>();
  let declared = 0;
  let at = view.getUint32(end + 16, true);
  for (let place = 0; place < count; place += 1) {
    if (view.getUint32(at, true) !== CENTRAL_ENTRY) throw notExcel(file);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll("\\", "/")
      .replace(/^\//u, "");
    const entry: ZipEntry = {
      isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    declared += entry.size;
    if (declared > MOST_DECLARED_BYTES)
      throw tooLarge(file, "een bestand dat uitgepakt meer dan 64 MB is", "een vragenlijst van hooguit 64 MB");
    entries.set(name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(file: string, view: DataView, bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.isEncrypted)
    throw new UnreadableSheet(
      `${file}: gevonden een bestand met een wachtwoord; verwacht een bestand zonder wachtwoord.`,
    );
  if (entry.size > limit)
    throw tooLarge(
      file,
      "een bestand dat uitgepakt meer dan 8 MB aan bladen heeft",
      "een vragenlijst van hooguit 8 MB",
    );
  try {
    if (view.getUint32(entry.offset, true) !== LOCAL_ENTRY) throw notExcel(file);
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const packed = bytes.subarray(start, start + entry.packedSize);
    const content =
      entry.method === DEFLATED
        ? inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) })
        : entry.method === STORED
          ? packed
          : undefined;
    if (content === undefined || content.length !== entry.size || crc32(content) !== entry.crc) throw notExcel(file);
    return content;
  } catch (error) {
    throw toUnreadable(file, error);
  }
}

function toUnreadable(file: string, error: unknown): UnreadableSheet {
  if (error instanceof UnreadableSheet) return error;
  const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
  return isTooLarge
    ? tooLarge(file, "een bestand dat uitgepakt veel groter is dan het zegt", "een vragenlijst van hooguit 8 MB")
    : notExcel(file);
}

function notExcel(file: string): UnreadableSheet {
  return new UnreadableSheet(
    file.endsWith(".docx")
      ? `${file}: geen leesbaar Word-bestand (.docx). Open het en sla het opnieuw op als Word-document (.docx).`
      : `${file}: geen leesbaar Excel-bestand (.xlsx). Open het en sla het opnieuw op als Excel-werkmap (.xlsx).`,
  );
}

function tooLarge(file: string, found: string, expected: string): UnreadableSheet {
  return new UnreadableSheet(
    `${file}: gevonden ${found}; verwacht ${expected}. Neem de antwoorden over in een nieuwe vragenlijst.`,
  );
}
