import type { ListedHospice } from "../../presentation/directory/listed-hospice.ts";
import type { ShownCatchment } from "./use-catchment.ts";

interface Props {
  hospice: ListedHospice | undefined;
  catchment: ShownCatchment | null;
  onClose: () => void;
}

const STATES = {
  loading: "Het verzorgingsgebied wordt geladen.",
  absent: "Voor dit hospice heeft het model geen verzorgingsgebied.",
  failed: "Het verzorgingsgebied is nu niet te laden.",
} as const;

function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded < 1 ? "minder dan 1%" : `${rounded}%`;
}

/** The catchment on the map in words: what it is, that it is an assumption, and the shares themselves. */
export function CatchmentNote({ hospice, catchment, onClose }: Props) {
  if (!catchment) return null;
  return (
    <div className="catchment-note" role="status">
      {catchment.state !== "shown" || !catchment.shares ? (
        <p>{catchment.state === "shown" ? "" : STATES[catchment.state]}</p>
      ) : (
        <>
          <p>
            <strong>Verzorgingsgebied van {hospice?.name}.</strong> Dit is een aanname van ons model, geen afspraak: het
            deel van de mensen uit een gemeente dat naar dit hospice zou gaan, als alleen afstand en aantal bedden
            tellen (Huff). Hoe donkerder, hoe groter het deel. <a href="/prognose/">Meer over het model</a>
          </p>
          <details>
            <summary>De gemeenten met hun deel</summary>
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
          Verberg het verzorgingsgebied
        </button>
      </p>
    </div>
  );
}
