/** `npm run herinneringen`: writes the mails of today to the folder herinneringen/. It sends nothing. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatReport } from "../src/domain/border/problem.ts";
import { dutchDay, readBuildMoment } from "../src/domain/content/build-moment.ts";
import { makeNextFolder, recoverFolder, swapFolder } from "./content/swap-folder.ts";
import { ensureWords } from "./words/ensure-words.ts";

ensureWords();
const { makeReminders } = await import("./reminders/write-reminders.ts");
const { provisionalAddress, sayWritten } = await import("../src/words/herinneringen.ts");

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "herinneringen");
const { mails, problems } = makeReminders(root, dutchDay(readBuildMoment(process.env["SOURCE_DATE_EPOCH"])));
if (problems) {
  console.error(formatReport(problems));
  process.exitCode = 1;
} else {
  recoverFolder(folder);
  const next = makeNextFolder(folder);
  try {
    for (const [name, text] of mails) writeFileSync(join(next, name), text);
    swapFolder(next, folder);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  // A name under .example can never be a site (RFC 2606).
  if ([...mails.values()].some((mail) => /https:\/\/[^/\s]+\.example\//u.test(mail))) console.warn(provisionalAddress);
  console.log(sayWritten({ count: mails.size, folder: "herinneringen/" }));
}
