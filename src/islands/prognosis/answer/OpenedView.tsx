import { memo, type ReactNode } from "react";
import type { PanelProps } from "../panel-props.ts";
import type { ViewEntry } from "../views/index.ts";
import { useFollowed } from "./use-followed.ts";

interface Props {
  Panel: ViewEntry["Panel"];
  /** null: the model is not there yet. */
  panel: PanelProps | null;
  /** What stands here while there is nothing to draw. */
  instead: ReactNode;
}

/** What an open question shows; the page starts without it. */
export default function OpenedView({ Panel, panel, instead }: Props) {
  const { shown, ref, follow } = useFollowed(panel);
  return (
    <div ref={ref} onFocus={follow} onPointerDown={follow}>
      {shown === null ? instead : <Drawn Panel={Panel} panel={shown} />}
    </div>
  );
}

/** Drawn again only for other figures: coming into view costs nothing. */
const Drawn = memo(function Drawn({ Panel, panel }: { Panel: ViewEntry["Panel"]; panel: PanelProps }) {
  return <Panel {...panel} />;
});
