import { describe, expect, it } from "vitest";
import { readImageHeader } from "../../../../src/domain/directory/photos/image-header.ts";
import {
  inventAvif,
  inventExtendedWebp,
  inventJpeg,
  inventLossyWebp,
  inventWebp,
} from "../../../fixtures/invented-photos.ts";

const size = { width: 640, height: 426 };
const pictures = [
  ["jpeg", inventJpeg(640, 426)],
  ["webp", inventWebp(640, 426)],
  ["webp", inventLossyWebp(640, 426)],
  ["webp", inventExtendedWebp(640, 426)],
  ["avif", inventAvif(640, 426)],
] as const;

describe("the header of a picture", () => {
  it.each(pictures)("tells its kind and size (%s)", (kind, bytes) => {
    expect(readImageHeader(bytes)).toEqual({ kind, size, hasExif: false });
  });

  it("gives an AVIF that lies on its side the size at which it is shown", () => {
    expect(readImageHeader(inventAvif(640, 426, { turned: true }))?.size).toEqual({ width: 426, height: 640 });
  });

  it.each([
    ["jpeg", inventJpeg(640, 426, { exif: true })],
    ["webp", inventExtendedWebp(640, 426, { exif: true })],
    ["avif", inventAvif(640, 426, { exif: true })],
  ])("tells what the camera wrote in it (%s)", (kind, bytes) => {
    expect(readImageHeader(bytes)).toEqual({ kind, size, hasExif: true });
  });

  it.each([
    ["PNG", "\u0089PNG\r\n\u001a\n"],
    ["GIF", "GIF89a"],
    ["HEIC", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic"],
    ["a moving AVIF alone", "\0\0\0\u0014ftypavis\0\0\0\0avis"],
    ["sound in the same wrapping as WebP", "RIFF\0\0\0\0WAVEfmt "],
    ["a drawing", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
    ["nothing", ""],
  ])("is of none of the three kinds: %s", (_name, text) => {
    expect(readImageHeader(Buffer.from(text, "latin1"))).toBeUndefined();
  });

  it.each(pictures)("tells the right size or none, wherever the file is broken off (%s)", (kind, bytes) => {
    for (let length = 0; length < bytes.length; length++) {
      const header = readImageHeader(bytes.subarray(0, length));
      expect([undefined, kind]).toContain(header?.kind);
      expect([undefined, size]).toContainEqual(header?.size);
    }
  });
});
