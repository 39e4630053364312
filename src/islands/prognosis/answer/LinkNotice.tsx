import { explorerWords, linkNotices as words } from "../../../words/prognose-uitkomst.ts";
import type { ParameterInfo } from "../../../presentation/prognosis/controls/parameter-figure.ts";
import { unknownInLink } from "../../../words/prognose-link.ts";
import type { ExplorerPage, UnreadLink } from "../draft-address.ts";
import type { ExplorerNotice } from "../explorer-store.ts";
import { listUnread, type Meant, type UnreadPart } from "./unread-parts.ts";

interface Props {
  notice: ExplorerNotice | null;
  /** What was opened, where the page does not show all of it. */
  unread: UnreadLink | null;
  page: ExplorerPage;
  /** Of the controls that show at first, for their names. */
  parameters: readonly ParameterInfo[];
  retry: () => void;
}

/** What the visitor has to know of the link that was opened; nothing of it is changed in silence. */
export default function LinkNotice({ notice, unread, page, parameters, retry }: Props) {
  const parts = unread === null ? [] : listUnread(unread, page);
  if (notice === null && parts.length === 0) return null;
  const labelOf = (key: string) => parameters.find((one) => one.key === key)?.label ?? unknownInLink.otherSetting;
  return (
    <div className="banner" role="alert">
      {notice && wordNotice(notice, retry)}
      {parts.map((part, index) => (
        <p key={index}>{wordUnread(part, labelOf)}</p>
      ))}
    </div>
  );
}

function wordUnread(unread: UnreadPart, labelOf: (key: string) => string) {
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
          {unknownInLink.unknown(unread)} {unread.meant && wordMeant(unread.meant, labelOf)}
        </>
      );
    default:
      return words.parts[unread.part](unread);
  }
}

function wordMeant(meant: Meant, labelOf: (key: string) => string) {
  if ("word" in meant) return unknownInLink.meantWord(meant);
  return (
    <>
      {unknownInLink.meant} <a href={`#${meant.control}`}>{labelOf(meant.setting)}</a>?
    </>
  );
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
