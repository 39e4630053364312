import type { ListedHospice } from "../../presentation/directory/listed-hospice.ts";
import { catchmentWords } from "../../words/sociale-kaart.ts";
import type { ShownCatchment } from "./use-catchment.ts";

interface Props {
  hospice: ListedHospice | undefined;
  catchment: ShownCatchment | null;
  onClose: () => void;
}

function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded < 1 ? catchmentWords.smallShare : `${rounded}%`;
}

/** The catchment on the map in words: what it is, that it is an assumption, and the shares themselves. */
export function CatchmentNote({ hospice, catchment, onClose }: Props) {
  if (!catchment) return null;
  return (
    <div className="catchment-note" role="status">
      {catchment.state !== "shown" || !catchment.shares ? (
        <p>{catchment.state === "shown" ? "" : catchmentWords[catchment.state]}</p>
      ) : (
        <>
          <p>
            <strong>{catchmentWords.heading({ name: hospice?.name ?? "" })}</strong> {catchmentWords.about}{" "}
            <a href="/prognose/">{catchmentWords.aboutLink}</a>
          </p>
          <details>
            <summary>{catchmentWords.shares}</summary>
            <ul>
              {catchment.shares.map(([code, name, share]) => (
                <li key={code}>
                  {name}: {percent(share)}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      <p>
        <button type="button" className="map-button no-print" onClick={onClose}>
          {catchmentWords.hide}
        </button>
      </p>
    </div>
  );
}
