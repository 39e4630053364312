import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../src/domain/border/problem.ts";
import { validateDocument } from "../../src/domain/border/validate.ts";
import {
  MAX_PHOTO_BYTES,
  photoEndings,
  photoSchema,
  type HousePhoto,
  type HousePhotos,
} from "../../src/domain/directory/photos/house-photo.ts";
import { readImageHeader } from "../../src/domain/directory/photos/image-header.ts";
import { listFiles, readYaml } from "./read-content.ts";

export const PHOTO_FOLDER = "content/fotos";

const KINDS = "AVIF, WebP of JPEG";
const endings = Object.values(photoEndings);

type Read<T> = { value: T; problems?: never } | { value?: never; problems: Problem[] };

/** The photograph of each house that has one, and what is wrong in the folder: every picture has a file of words beside it. */
export function readPhotos(root: string): { photos: HousePhotos; problems: Problem[] } {
  const files = listFiles(root, PHOTO_FOLDER, "");
  const isRead = (file: string) => [".yaml", ...endings].some((ending) => file.endsWith(ending));
  const ids = new Set(files.filter(isRead).map(idOf));
  const photos: Record<string, HousePhoto> = {};
  const problems = files
    .filter((file) => !isRead(file))
    .map((file) => about(file, "een bestand dat niemand leest", `${endings.join(", ")}, met een .yaml ernaast`));
  for (const id of ids) {
    const read = readPhoto(
      root,
      id,
      files.filter((file) => isRead(file) && idOf(file) === id),
    );
    if (read.problems) problems.push(...read.problems);
    else photos[id] = read.value;
  }
  return { photos, problems };
}

function readPhoto(root: string, id: string, files: readonly string[]): Read<HousePhoto> {
  const [words] = files.filter((file) => file.endsWith(".yaml"));
  const [picture, second] = files.filter((file) => !file.endsWith(".yaml"));
  const size = picture === undefined ? undefined : readPicture(root, picture);
  const told = words === undefined ? undefined : readWords(root, words);
  const problems = [
    ...checkTogether(root, id, { words, picture, second }),
    ...(size?.problems ?? []),
    ...(told?.problems ?? []),
  ];
  if (problems.length > 0 || picture === undefined || !size?.value || !told?.value) return { problems };
  return { value: { file: picture, ...size.value, ...told.value } };
}

/** What is wrong with the files of one photograph as a set. */
function checkTogether(
  root: string,
  id: string,
  { words, picture, second }: Readonly<Record<"words" | "picture" | "second", string | undefined>>,
): Problem[] {
  const house = `content/hospices/${id}.yaml`;
  const problems: Problem[] = [];
  if (!existsSync(join(root, house)))
    problems.push(about(words ?? picture ?? "", `een foto van "${id}"`, `de id van een huis: er is geen ${house}`));
  if (picture === undefined)
    problems.push(about(words ?? "", "woorden zonder foto", `ernaast ${id} als ${endings.join(", ")}`));
  else if (words === undefined)
    problems.push(about(picture, "een foto zonder woorden", `ernaast ${id}.yaml met alt, maker, permission en taken`));
  if (second !== undefined) problems.push(about(second, `een tweede foto van "${id}"`, "één foto van elk huis"));
  return problems;
}

function readWords(root: string, file: string): Read<Pick<HousePhoto, "alt" | "maker">> {
  const read = readYaml(root, file);
  if (read.problems) return { problems: read.problems };
  const checked = validateDocument(photoSchema, read.document);
  if (checked.problems) return { problems: checked.problems };
  const { alt, maker } = checked.value;
  return { value: { alt, maker } };
}

function readPicture(root: string, file: string): Read<Pick<HousePhoto, "width" | "height">> {
  const bytes = readFileSync(join(root, file));
  const header = readImageHeader(bytes);
  if (!header) return { problems: [about(file, "een ander soort bestand", `een foto in ${KINDS}`)] };
  const ending = photoEndings[header.kind];
  const problems = [
    ...(file.endsWith(ending) ? [] : [about(file, `een foto in ${header.kind}`, `een naam die eindigt op ${ending}`)]),
    ...(bytes.length > MAX_PHOTO_BYTES
      ? [about(file, `${bytes.length} bytes`, `ten hoogste ${MAX_PHOTO_BYTES} bytes (30 kB)`)]
      : []),
    ...(header.hasExif
      ? [about(file, "gegevens van de camera (Exif), zoals de plaats", "een foto zonder die gegevens")]
      : []),
    ...(header.size ? [] : [about(file, "een foto zonder leesbare breedte en hoogte", `een hele foto in ${KINDS}`)]),
  ];
  return header.size && problems.length === 0 ? { value: header.size } : { problems };
}

function idOf(file: string): string {
  return file.slice(PHOTO_FOLDER.length + 1).replace(/\.[^.]*$/u, "");
}

function about(file: string, found: string, expected: string): Problem {
  return { file, line: 1, field: "", found, expected };
}
