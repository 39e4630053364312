import { memo, Suspense, useDeferredValue, type ReactNode } from "react";
import { PartBoundary } from "../PartBoundary.tsx";
import { VIEWS, type ViewEntry } from "./views/index.ts";
import type { PanelProps } from "./panel-props.ts";

interface Props {
  open: ReadonlySet<string>;
  toggle: (id: string) => void;
  enabled: boolean;
  /** null: the model is not there yet. */
  panel: PanelProps | null;
  /** What to say when the model does not come; null while it may. */
  trouble: ReactNode;
}

/** Questions a visitor may go on with; a closed one costs nothing. */
export function ViewList({ open, toggle, enabled, panel, trouble }: Props) {
  // The answer above moves first; the open views follow when there is time.
  const deferred = useDeferredValue(panel);
  return (
    <section className="views" aria-label="Verder vragen" id="verder">
      {VIEWS.map((view) => (
        <View
          key={view.id}
          view={view}
          isOpen={open.has(view.id)}
          enabled={enabled}
          toggle={toggle}
          panel={open.has(view.id) ? deferred : null}
          trouble={open.has(view.id) ? trouble : null}
        />
      ))}
    </section>
  );
}

interface ViewProps extends Pick<Props, "enabled" | "toggle" | "panel" | "trouble"> {
  view: ViewEntry;
  isOpen: boolean;
}

const View = memo(function View({ view: { id, title, Panel }, isOpen, enabled, toggle, panel, trouble }: ViewProps) {
  return (
    <div className={isOpen ? "view open" : "view"}>
      <h2 id={`vraag-${id}`}>
        <button
          type="button"
          className="view-toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `antwoord-${id}` : undefined}
          disabled={!enabled}
          onClick={() => toggle(id)}
        >
          {title}
        </button>
      </h2>
      {isOpen && (
        <div id={`antwoord-${id}`} className="view-content">
          <PartBoundary>
            <Suspense fallback={<Loading />}>
              {panel === null ? (trouble ?? <Loading />) : <Panel {...panel} />}
            </Suspense>
          </PartBoundary>
        </div>
      )}
    </div>
  );
});

function Loading() {
  return (
    <p className="note view-loading" role="status">
      Wordt opgehaald.
    </p>
  );
}
