const CENTRAL_ENTRY = 0x02014b50;
const END_OF_CENTRAL_DIRECTORY = 0x06054b50;

/** 1 January 1980, the first day a ZIP file can name. */
const FIRST_DAY = (1 << 5) | 1;

/**
 * Gives every entry of a ZIP file (an .xlsx is one) the same date, in place, so that the same content is the same file
 * whenever it is made. Offsets as in PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16. Throws on what is no ZIP file.
 */
export function setZipDates(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_CENTRAL_DIRECTORY) end -= 1;
  if (end < 0) throw new Error("not a ZIP file");
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== CENTRAL_ENTRY) throw new Error("not a ZIP file");
    setDate(view, entry + 12);
    setDate(view, view.getUint32(entry + 42, true) + 10);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
}

function setDate(view: DataView, offset: number): void {
  view.setUint16(offset, 0, true);
  view.setUint16(offset + 2, FIRST_DAY, true);
}
