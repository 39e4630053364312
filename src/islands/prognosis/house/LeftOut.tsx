import type { UnreadField } from "../../../presentation/prognosis/house/house-form.ts";
import { sayLeftOut } from "../../../presentation/prognosis/house/say-left-out.ts";

/** Before the answer: what of the link that was opened has no part in it. */
export function LeftOut({ unread }: { unread: readonly UnreadField[] }) {
  if (unread.length === 0) return null;
  return (
    <div className="banner" data-said>
      {unread.map((one, index) => (
        <p key={index}>{sayLeftOut(one)}</p>
      ))}
    </div>
  );
}
