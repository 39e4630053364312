import { writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { makeNextFolder, recoverFolder, swapFolder } from "../content/swap-folder.ts";
import { finishWriting, NotWritten, writeTogether } from "../content/write-together.ts";
import { UnreadableSheet } from "../sheets/unreadable-sheet.ts";
import { planRound, type RoundPlan } from "./plan-round.ts";
import { noteInRound, ROUND_FILE } from "./round-file.ts";

export interface RoundResult {
  /** 0 done, 1 refused, 2 a mistake in the options. */
  exitCode: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}

interface RoundSurroundings {
  /** Folder that holds content/. */
  root: string;
  /** Such as "2026-11-28". */
  today: string;
  /** Address of the site, where it is not that of the settings. */
  site?: string | undefined;
}

const USAGE = "Gebruik: npm run ronde -- NETWERK, zoals: npm run ronde -- salland";

/** Writes letters and files in ronde/NETWERK, whole or not at all, and then who was asked. */
export async function runRound(
  args: readonly string[],
  { root, today, site }: RoundSurroundings,
): Promise<RoundResult> {
  const asked = args.join(" ").trim();
  if (asked === "" || asked.startsWith("-")) return { exitCode: 2, stdout: "", stderr: `${USAGE}\n` };
  try {
    finishWriting(root);
    const plan = await planRound(root, asked, { today, site });
    const folder = resolve(root, "ronde", plan.network);
    writeFolder(folder, plan);
    writeTogether(root, new Map([[ROUND_FILE, noteInRound(root, plan.asked)]]));
    return { exitCode: 0, stdout: `${describeRound(relative(root, folder).replaceAll(sep, "/"), plan)}\n`, stderr: "" };
  } catch (error) {
    if (!(error instanceof UnreadableSheet || error instanceof NotWritten)) throw error;
    return { exitCode: 1, stdout: "", stderr: `${error.message}\n` };
  }
}

function writeFolder(folder: string, { files }: RoundPlan): void {
  recoverFolder(folder);
  const next = makeNextFolder(folder);
  for (const [name, content] of files) writeFileSync(join(next, name), content);
  swapFolder(next, folder);
}

function describeRound(folder: string, { asked, waiting, network, site }: RoundPlan): string {
  return [
    `Geschreven in ${folder}: voor elk hospice een brief (.txt) en de vragenlijst in Excel (.xlsx) en Word (.docx), en alle links in links.csv. Een huis dat nog niet op de site staat, heeft geen link: het antwoordt met een bestand.`,
    `Nu gevraagd: ${asked.size}. ${waiting.length === 0 ? "" : `Eerder gevraagd, nog geen antwoord: ${waiting.join(", ")}. Hun brief kunt u nog eens sturen.`}`.trim(),
    ...(new URL(site).hostname.endsWith(".example")
      ? [
          `LET OP: de links wijzen naar ${site}, een adres dat niet bestaat. Zet het goede adres in content/instellingen.yaml (site_url) en maak de brieven opnieuw.`,
        ]
      : []),
    "",
    "Hierna:",
    "  1. Verstuur elke brief met de twee bestanden erbij.",
    "  2. Bewaar de antwoorden in één map, en bekijk ze met: npm run hospices:import -- MAP",
    `  3. Wie is gevraagd, staat in ${ROUND_FILE}. Wilt u niet versturen, zet dat bestand dan terug. Opnieuw maken: npm run ronde -- ${network}`,
  ].join("\n");
}
