import { memo, Suspense, type ReactNode } from "react";
import { explorerWords } from "../../../words/prognose-uitkomst.ts";
import { PartBoundary } from "../../PartBoundary.tsx";
import type { ViewEntry } from "../views/index.ts";
import type { PanelProps } from "../panel-props.ts";
import { openedPart } from "../opened-part.ts";

const OpenedView = openedPart(() => import("./OpenedView.tsx"));

interface ViewProps {
  view: ViewEntry;
  isOpen: boolean;
  enabled: boolean;
  toggle: (id: string) => void;
  /** null: the model is not there yet. */
  panel: PanelProps | null;
  /** What to say when the model does not come; null while it may. */
  trouble: ReactNode;
}

/** One question; closed it costs nothing. */
export const View = memo(function View({
  view: { id, title, Panel },
  isOpen,
  enabled,
  toggle,
  panel,
  trouble,
}: ViewProps) {
  return (
    <div className={isOpen ? "view open" : "view"}>
      <h3 id={`vraag-${id}`} tabIndex={-1}>
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
      </h3>
      {isOpen && (
        <div id={`antwoord-${id}`} className="view-content">
          <PartBoundary>
            <Suspense fallback={<Loading />}>
              <OpenedView Panel={Panel} panel={panel} instead={trouble ?? <Loading />} />
            </Suspense>
          </PartBoundary>
        </div>
      )}
    </div>
  );
});

function Loading() {
  return (
    <p className="note view-loading" data-said>
      {explorerWords.loading}
    </p>
  );
}
