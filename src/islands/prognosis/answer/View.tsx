import { memo, Suspense, type ReactNode } from "react";
import { explorerWords } from "../../../words/prognose-uitkomst.ts";
import { PartBoundary } from "../../PartBoundary.tsx";
import type { ViewEntry } from "../views/index.ts";
import type { PanelProps } from "../panel-props.ts";
import { useFollowed } from "./use-followed.ts";

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
      {isOpen && <Content id={`antwoord-${id}`} Panel={Panel} panel={panel} trouble={trouble} />}
    </div>
  );
});

interface ContentProps extends Pick<ViewProps, "panel" | "trouble"> {
  id: string;
  Panel: ViewEntry["Panel"];
}

function Content({ id, Panel, panel, trouble }: ContentProps) {
  const { shown, ref, follow } = useFollowed(panel);
  return (
    <div id={id} className="view-content" ref={ref} onFocus={follow} onPointerDown={follow}>
      <PartBoundary>
        <Suspense fallback={<Loading />}>
          {shown === null ? (trouble ?? <Loading />) : <Drawn Panel={Panel} panel={shown} />}
        </Suspense>
      </PartBoundary>
    </div>
  );
}

/** Drawn again only for other figures: coming into view costs nothing. */
const Drawn = memo(function Drawn({ Panel, panel }: { Panel: ViewEntry["Panel"]; panel: PanelProps }) {
  return <Panel {...panel} />;
});

function Loading() {
  return (
    <p className="note view-loading" role="status">
      {explorerWords.loading}
    </p>
  );
}
