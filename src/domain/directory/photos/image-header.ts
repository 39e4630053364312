/**
 * What the first bytes of a picture say of it. Astro ships a reader of sizes, but behind a promise, with a dozen kinds
 * nobody may use here; the check of the content reads at once and has to refuse those kinds.
 * Sources: ITU T.81 (JPEG), RFC 9649 (WebP), ISO/IEC 14496-12 and 23008-12 (the boxes of AVIF).
 */

export type ImageKind = "avif" | "webp" | "jpeg";

export interface ImageHeader {
  kind: ImageKind;
  /** In pixels, as it is shown; undefined where the bytes do not tell it. */
  size: { width: number; height: number } | undefined;
  /** Whether the camera wrote in it: where and when it was taken, which device, which way up. */
  hasExif: boolean;
}

type Reading = Omit<ImageHeader, "kind">;

const readers: Readonly<Record<ImageKind, (view: DataView) => Reading>> = {
  avif: readAvif,
  webp: readWebp,
  jpeg: readJpeg,
};

/** Undefined when it is none of the three kinds. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = findKind(view);
  if (kind === undefined) return undefined;
  try {
    const { size, hasExif } = readers[kind](view);
    return { kind, size: size && size.width > 0 && size.height > 0 ? size : undefined, hasExif };
  } catch (error) {
    // It ends before its header does.
    if (error instanceof RangeError) return { kind, size: undefined, hasExif: false };
    throw error;
  }
}

function findKind(view: DataView): ImageKind | undefined {
  if (textAt(view, 0, 3) === "\u00ff\u00d8\u00ff") return "jpeg";
  if (textAt(view, 0, 4) === "RIFF" && textAt(view, 8, 4) === "WEBP") return "webp";
  if (textAt(view, 4, 4) !== "ftyp" || view.byteLength < 16) return undefined;
  // The brand of the file, its version, and the other brands it agrees with.
  const brands: readonly string[] = textAt(view, 8, view.getUint32(0) - 8).match(/[^]{4}/gu) ?? [];
  return brands.includes("avif") ? "avif" : undefined;
}

/** Bytes as letters of one byte; fewer where the file ends. */
function textAt(view: DataView, at: number, length: number): string {
  const end = Math.min(at + length, view.byteLength);
  return at >= end ? "" : String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, end - at));
}

const START_OF_SCAN = 0xda;
const APPLICATION_1 = 0xe1;

/** Segments that start with FF and their kind, up to the picture itself; a start of frame (C0 to CF but for three) has the size. */
function readJpeg(view: DataView): Reading {
  let hasExif = false;
  let size: Reading["size"];
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker === START_OF_SCAN) break;
    if (marker === APPLICATION_1 && textAt(view, at + 4, 4) === "Exif") hasExif = true;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return { size, hasExif };
}

const EXIF_FLAG = 0x08;

function readWebp(view: DataView): Reading {
  const form = textAt(view, 12, 4);
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_0000;
  if (form === "VP8X")
    return {
      size: { width: uint24(24) + 1, height: uint24(27) + 1 },
      hasExif: (view.getUint8(20) & EXIF_FLAG) !== 0,
    };
  const side = (bits: number) => bits & 0x3fff;
  if (form === "VP8 ")
    return {
      size: { width: side(view.getUint16(26, true)), height: side(view.getUint16(28, true)) },
      hasExif: false,
    };
  if (form !== "VP8L") return { size: undefined, hasExif: false };
  const bits = view.getUint32(21, true);
  return { size: { width: side(bits) + 1, height: side(bits >>> 14) + 1 }, hasExif: false };
}

interface Box {
  type: string;
  /** Where its content begins and ends. */
  from: number;
  to: number;
}

function listBoxes(view: DataView, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    // A box of 0 lasts to the end; one of 1, for gigabytes, is not of a header.
    const length = view.getUint32(at) || to - at;
    if (length < 8 || at + length > to) throw new RangeError("a box that ends after what holds it");
    boxes.push({ type: textAt(view, at + 4, 4), from: at + 8, to: at + length });
    at += length;
  }
  return boxes;
}

const VERSION_AND_FLAGS = 4;

/** Of an AVIF in tiles each tile has a size as well: the picture is the largest. */
function readAvif(view: DataView): Reading {
  const inside = (boxes: readonly Box[], type: string, skipped = 0) =>
    boxes.filter((box) => box.type === type).flatMap((box) => listBoxes(view, box.from + skipped, box.to));
  const top = listBoxes(view, 0, view.byteLength);
  const properties = inside(inside(inside(top, "meta", VERSION_AND_FLAGS), "iprp"), "ipco");
  const turned = properties.some(({ type, from }) => type === "irot" && view.getUint8(from) % 2 === 1);
  const [size] = properties
    .filter(({ type }) => type === "ispe")
    .map(({ from }) => ({ width: view.getUint32(from + 4), height: view.getUint32(from + 8) }))
    .sort((a, b) => b.width * b.height - a.width * a.height);
  const hasExif = top.some(({ type, from, to }) => type === "meta" && textAt(view, from, to - from).includes("Exif"));
  return { size: size && turned ? { width: size.height, height: size.width } : size, hasExif };
}
