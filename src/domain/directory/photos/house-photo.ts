import { z } from "zod";
import { fullDate, partialDate, shortText } from "../../border/fields.ts";
import type { ImageKind } from "./image-header.ts";

/** The most that a photograph may weigh, in bytes: 30 kB. */
export const MAX_PHOTO_BYTES = 30_000;

/** How the file of each kind ends. */
export const photoEndings: Readonly<Record<ImageKind, string>> = { avif: ".avif", webp: ".webp", jpeg: ".jpg" };

/** content/fotos/<id of the house>.yaml, beside the photograph itself. */
export const photoSchema = z
  .strictObject({
    alt: shortText.meta({
      title: "Wat er te zien is",
      description: "wat er op de foto te zien is, in één zin, voor wie haar niet ziet",
    }),
    maker: shortText.meta({
      title: "Maker",
      description: "het huis, de organisatie of het bedrijf dat de foto maakte; geen naam van een persoon",
    }),
    permission: z
      .strictObject({
        by_role: shortText.meta({
          title: "Toestemming van",
          description: "de functie van wie toestemming gaf om de foto hier te tonen",
        }),
        date: fullDate.meta({ title: "Toestemming op" }),
      })
      .meta({ title: "Toestemming", description: "by_role en date: wie het goedvond, en wanneer" }),
    taken: partialDate
      .nullable()
      .meta({ title: "Gemaakt op", description: 'een datum zoals "2026-05-28", "2026-05" of "2026", of null' }),
  })
  .meta({ title: "Foto", description: "alt, maker, permission en taken" });

/** A photograph of a house as its page shows it. */
export interface HousePhoto {
  /** Path from the project folder. */
  file: string;
  /** In pixels. */
  width: number;
  height: number;
  alt: string;
  maker: string;
}

/** By id of the house; most have none. */
export type HousePhotos = Readonly<Record<string, HousePhoto>>;
