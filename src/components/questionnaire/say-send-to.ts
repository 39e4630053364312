import type { Settings } from "../../domain/directory/records/bundle.ts";
import { writeAddress } from "../../presentation/site/web-address.ts";
import { sendToMail, sendToNetwork } from "../../words/vragenlijst.ts";

/** To whom the answers go, in words that can be followed from paper. */
export function saySendTo({
  correctionAddress,
  consortiumPage,
}: Pick<Settings, "correctionAddress" | "consortiumPage">): string {
  return correctionAddress === ""
    ? sendToNetwork({ page: writeAddress(consortiumPage) })
    : sendToMail({ mail: correctionAddress });
}
