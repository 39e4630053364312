import {
  glossary,
  hospices,
  modelRegions,
  municipalities,
  networks,
  places,
  settings,
  taxonomy,
} from "../../compiled.ts";
import { divideList, type DividedList } from "../../presentation/directory/list-parts.ts";
import { buildDirectoryData } from "./build-directory-data.ts";

let divided: DividedList | undefined;

/** The compact list the directory answers from, made once for every file and page that holds some of it. */
export function dividedList(): DividedList {
  divided ??= divideList(
    buildDirectoryData({
      hospices,
      networks,
      municipalities,
      modelRegions,
      taxonomy,
      places,
      glossary,
      consortiumPage: settings.consortiumPage,
    }),
  );
  return divided;
}
