import type { ExplorerNotice } from "./explorer-store.ts";

interface Props {
  notice: ExplorerNotice;
  retry: () => void;
}

/** What the visitor has to know of the link that was opened. */
export function LinkNotice({ notice, retry }: Props) {
  return (
    <div className="banner" role="alert">
      {wordNotice(notice, retry)}
    </div>
  );
}

function wordNotice(notice: ExplorerNotice, retry: () => void) {
  switch (notice.kind) {
    case "refused":
      return (
        <>
          <p>Deze link kan niet worden getoond. U ziet de gewone cijfers van deze pagina.</p>
          <ul>
            {notice.reason.split("\n").map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      );
    case "unread":
      return (
        <p>
          De link kon niet worden gelezen, want de rekengegevens waren niet op te halen. U ziet de gewone cijfers van
          deze pagina.{" "}
          <button type="button" className="button quiet" onClick={retry}>
            Opnieuw proberen
          </button>
        </p>
      );
    case "elsewhere":
      return (
        <p>
          Deze link gaat over {notice.label}. Deze pagina gaat over een andere regio.{" "}
          <a href={notice.href}>Open de link op de pagina van alle regio’s</a>.
        </p>
      );
    case "municipality":
      return (
        <p>
          Deze link gaat over de gemeente {notice.name}. Cijfers van één gemeente zijn te klein om per jaar te tonen:
          toeval speelt een te grote rol. U ziet de hele regio.
        </p>
      );
    case "unlinked":
      return <p>{notice.reason} Het adres van deze pagina laat uw laatste wijzigingen niet zien.</p>;
  }
}
