import { LIKELY } from "../../domain/directory/finding/facets.ts";
import { nameWish } from "../../presentation/directory/facet-choices.ts";
import type { DirectoryData } from "../../presentation/directory/directory-data.ts";
import { kindWords } from "../../words/sociale-kaart-kaart.ts";

interface Props {
  /** The kind that is asked for; absent when none is. */
  kind: string | undefined;
  data: DirectoryData;
  onChoose: (kind: string) => void;
}

/** A kind that no source names for any house is said to be that, with the houses that look like it as the way on. */
export function KindNote({ kind, data, onChoose }: Props) {
  const isAsked = data.needs.some(({ id, kind: of }) => of === "type" && id === kind);
  if (kind === undefined || !isAsked || data.hospices.some(({ answers }) => answers.type === kind)) return null;
  const likely = `${LIKELY}${kind}`;
  const count = data.hospices.filter(({ answers }) => answers.type === likely).length;
  return (
    <div className="aside">
      <p>{kindWords.none({ kind: nameWish({ facet: "type", choice: kind }, data).toLowerCase(), count })}</p>
      <p>
        <button type="button" className="button quiet" onClick={() => onChoose(likely)}>
          {kindWords.showLikely({ count })}
        </button>
      </p>
    </div>
  );
}
