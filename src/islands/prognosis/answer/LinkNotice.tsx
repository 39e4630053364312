import { useState, type MouseEvent } from "react";
import { explorerWords, linkNotices as words } from "../../../words/prognose-uitkomst.ts";
import { wordLimits, type ParameterInfo } from "../../../presentation/prognosis/controls/parameter-figure.ts";
import { unknownInLink } from "../../../words/prognose-link.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";
import type { ExplorerPage, UnreadLink } from "../draft-address.ts";
import type { ExplorerNotice } from "../explorer-store.ts";
import { listUnread, type Meant, type UnreadPart } from "./unread-parts.ts";

interface Props {
  notice: ExplorerNotice | null;
  /** What was opened, where the page does not show all of it. */
  unread: UnreadLink | null;
  /** As it is now: what the visitor chose since is not told any more. */
  draft: ScenarioDraft;
  page: ExplorerPage;
  /** Of the controls that show at first, for their names and what they take. */
  parameters: readonly ParameterInfo[];
  retry: () => void;
}

/** What the visitor has to know of the link that was opened, until it is closed; nothing of it is changed in silence. */
export default function LinkNotice({ notice, unread, draft, page, parameters, retry }: Props) {
  const [closed, setClosed] = useState<UnreadLink | null>(null);
  const parts =
    unread === null || unread === closed
      ? []
      : listUnread(unread, page, parameters).filter((part) => isStillShown(part, draft, page));
  if (notice === null && parts.length === 0) return null;
  return (
    <div className="banner" data-said>
      {notice && wordNotice(notice, retry)}
      {parts.map((part, index) => (
        <p key={index}>{wordUnread(part, parameters)}</p>
      ))}
      {parts.length > 0 && (
        <p>
          <button type="button" className="button quiet" onClick={() => setClosed(unread)}>
            {unknownInLink.close}
          </button>
        </p>
      )}
    </div>
  );
}

/** Whether the page still shows what it showed in the place of what the link names. */
function isStillShown(part: UnreadPart, draft: ScenarioDraft, page: ExplorerPage): boolean {
  switch (part.part) {
    case "year":
      return part.shown === String(draft.year);
    case "region":
      return part.shown === page.regions.find(({ id }) => id === draft.region)?.label;
    case "variant":
    case "profile":
      return draft[part.part] === undefined;
    default:
      return true;
  }
}

function wordUnread(unread: UnreadPart, parameters: readonly ParameterInfo[]) {
  switch (unread.part) {
    case "year":
      return words.parts.year({ value: unread.value, shown: unread.shown, ...unread.years });
    case "region":
      return words.parts.region(unread);
    case "twice":
      return unknownInLink.twice(unread);
    case "unknown":
      return (
        <>
          {unknownInLink.unknown({ given: new Intl.ListFormat("nl").format(unread.given), count: unread.given.length })}{" "}
          {unread.meant && wordMeant(unread.meant, parameters)}
        </>
      );
    default:
      return words.parts[unread.part](unread);
  }
}

function wordMeant(meant: Meant, parameters: readonly ParameterInfo[]) {
  if ("word" in meant) return unknownInLink.meantWord(meant);
  const parameter = parameters.find(({ key }) => key === meant.setting);
  return (
    <>
      {unknownInLink.meant}{" "}
      <a href={`#${meant.control}`} onClick={(event) => reachField(event, meant)}>
        {parameter === undefined ? unknownInLink.otherSetting : wordSetting(parameter)}
      </a>
      ?
    </>
  );
}

function wordSetting({ label, percent, unit, low, high, min = low, max = high }: ParameterInfo): string {
  return unknownInLink.setting({ label, ...wordLimits({ min, max, isPercent: percent, unit }) });
}

/** To where the figure is typed; where its control does not show yet, to what brings it. */
function reachField(event: MouseEvent, { setting, control }: Extract<Meant, { setting: string }>): void {
  const field =
    document.getElementById(`eerst-${setting}-number`) ??
    (control === "wat-als"
      ? document.querySelector<HTMLElement>(".choices .view-toggle")
      : document.getElementById(control));
  if (field === null) return;
  event.preventDefault();
  field.scrollIntoView({ block: "center", behavior: "instant" });
  field.focus({ preventScroll: true });
}

function wordNotice(notice: ExplorerNotice, retry: () => void) {
  switch (notice.kind) {
    case "refused":
      return (
        <>
          <p>{words.refused}</p>
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
          {words.unread}{" "}
          <button type="button" className="button quiet" onClick={retry}>
            {explorerWords.retry}
          </button>
        </p>
      );
    case "elsewhere":
      return (
        <p>
          {words.elsewhere({ label: notice.label })} <a href={notice.href}>{words.openElsewhere}</a>.
        </p>
      );
    case "municipality":
      return <p>{words.municipality({ name: notice.name })}</p>;
    case "unlinked":
      return <p>{words.unlinked({ reason: notice.reason })}</p>;
  }
}
