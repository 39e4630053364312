import { explorerWords, linkNotices as words } from "../../../words/prognose-uitkomst.ts";
import type { UnreadPart } from "../draft-address.ts";
import type { ExplorerNotice } from "../explorer-store.ts";

interface Props {
  notice: ExplorerNotice | null;
  /** Parts of the link that the page cannot show. */
  unread: readonly UnreadPart[];
  retry: () => void;
}

/** What the visitor has to know of the link that was opened; nothing of it is changed in silence. */
export default function LinkNotice({ notice, unread, retry }: Props) {
  return (
    <div className="banner" role="alert">
      {notice && wordNotice(notice, retry)}
      {unread.map((part) => (
        <p key={part.part}>{wordUnread(part)}</p>
      ))}
    </div>
  );
}

function wordUnread({ part, value, shown, years }: UnreadPart): string {
  if (part === "year") return words.parts.year({ value, shown, from: years.from, to: years.to });
  return part === "region" ? words.parts.region({ value, shown }) : words.parts[part]({ value });
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
