import type { Page } from "playwright-core";

/** Steps of 255 that a colour may differ: the edge of a letter is never drawn the same twice on every processor. */
const SAME_COLOUR = 48;

/**
 * Share of the pixels (0-1) in which two pictures (PNG) differ; 1 when they are not of one size. Any page of the browser
 * will do to compare them in.
 */
export function comparePictures(page: Page, before: Buffer, now: Buffer): Promise<number> {
  return page.evaluate(
    async ({ files, limit }) => {
      const read = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const drawn = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
        drawn.drawImage(bitmap, 0, 0);
        return drawn.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [first, second] = [await read(files[0]!), await read(files[1]!)];
      if (first.width !== second.width || first.height !== second.height) return 1;
      let different = 0;
      for (let at = 0; at < first.data.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs(first.data[at + channel]! - second.data[at + channel]!) > limit))
          different += 1;
      return different / (first.width * first.height);
    },
    { files: [before.toString("base64"), now.toString("base64")], limit: SAME_COLOUR },
  );
}
