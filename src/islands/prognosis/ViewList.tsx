import { memo, Suspense, useDeferredValue } from "react";
import { ViewBoundary } from "./ViewBoundary.tsx";
import { VIEWS, type PanelProps, type ViewEntry } from "./views/index.ts";

interface Props {
  open: ReadonlySet<string>;
  toggle: (id: string) => void;
  enabled: boolean;
  /** null: the model is not there yet. */
  panel: PanelProps | null;
}

/** Questions a visitor may go on with; a closed one costs nothing. */
export function ViewList({ open, toggle, enabled, panel }: Props) {
  // The answer above moves first; the open views follow when there is time.
  const deferred = useDeferredValue(panel);
  return (
    <section className="views" aria-label="Verder vragen" id="verder">
      {VIEWS.map((view) => <View key={view.id} view={view} isOpen={open.has(view.id)} enabled={enabled} toggle={toggle} panel={open.has(view.id) ? deferred : null} />)}
    </section>
  );
}

interface ViewProps extends Pick<Props, "enabled" | "toggle" | "panel"> {
  view: ViewEntry;
  isOpen: boolean;
}

const View = memo(function View({ view: { id, title, Panel }, isOpen, enabled, toggle, panel }: ViewProps) {
  return (
    <div className={isOpen ? "view open" : "view"}>
      <h2 id={`vraag-${id}`}>
        <button type="button" className="view-toggle" aria-expanded={isOpen} aria-controls={isOpen ? `antwoord-${id}` : undefined} disabled={!enabled} onClick={() => toggle(id)}>
          {title}
        </button>
      </h2>
      {isOpen && (
        <div id={`antwoord-${id}`} className="view-content">
          <ViewBoundary>
            <Suspense fallback={<Loading />}>{panel === null ? <Loading /> : <Panel {...panel} />}</Suspense>
          </ViewBoundary>
        </div>
      )}
    </div>
  );
});

function Loading() {
  return <p className="note view-loading" role="status">Wordt opgehaald.</p>;
}
