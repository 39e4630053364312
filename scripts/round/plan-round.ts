import { basename } from "node:path";
import { writeQuestionnaireDocument } from "../../src/components/questionnaire/questionnaire-document.ts";
import { saySendTo } from "../../src/components/questionnaire/say-send-to.ts";
import { writeQuestionnaireWorkbook } from "../../src/components/questionnaire/questionnaire-workbook.ts";
import { dutchExcel, toCsv } from "../../src/domain/border/csv-export.ts";
import { foldText } from "../../src/domain/border/fold-text.ts";
import { formatReport } from "../../src/domain/border/problem.ts";
import { arrangeQuestions } from "../../src/domain/directory/questionnaire/arrange-questions.ts";
import { listKnownAnswers, readRecord } from "../../src/domain/directory/questionnaire/known-answers.ts";
import { buildQuestionnaire } from "../../src/domain/directory/questionnaire/questionnaire.ts";
import type { DirectoryBundle } from "../../src/domain/directory/records/bundle.ts";
import { compileDirectory } from "../../src/domain/directory/records/compile.ts";
import type { Round } from "../../src/domain/directory/records/settings/round-schema.ts";
import { questionnaireWords } from "../../src/presentation/directory/questionnaire-words.ts";
import { letterWords, roundColumns, sayDocumentTitle } from "../../src/words/ronde.ts";
import { firstQuestions } from "../../src/words/vragenlijst-volgorde.ts";
import { readDirectory } from "../content/read-directory.ts";
import { readSiteAddress } from "../hosting/site-address.ts";
import { UnreadableSheet } from "../sheets/unreadable-sheet.ts";

/** What a round writes for one network. */
export interface RoundPlan {
  /** Id of the network. */
  network: string;
  /** Contents by file name. */
  files: Map<string, string | Uint8Array>;
  /** Who is asked now, by id. */
  asked: Map<string, Partial<Round[string]>>;
  /** Names of the houses that were asked before and did not answer yet. */
  waiting: string[];
  /** The site of which the letters give the address. */
  site: string;
}

export interface RoundOptions {
  /** Such as "2026-11-28". */
  today: string;
  /** Address of the site; that of the settings unless another is given. */
  site?: string | undefined;
}

/** Letters, links and files for the houses of a network that are not closed. Writes nothing. Throws UnreadableSheet. */
export async function planRound(root: string, asked: string, { today, site }: RoundOptions): Promise<RoundPlan> {
  const { documents, problems } = readDirectory(root);
  const directory = compileDirectory(documents);
  if (problems.length > 0 || directory.problems)
    throw new UnreadableSheet(
      `De inhoud van de site klopt nog niet:\n${formatReport([...problems, ...(directory.problems ?? [])])}`,
    );
  const { bundle } = directory;
  const network = findNetwork(bundle, asked);
  const leads = new Set(bundle.leads.map(({ id }) => id));
  const houses = [...bundle.hospices, ...bundle.leads].filter(
    ({ networks = [], status }) => networks.includes(network.id) && status !== "closed",
  );
  if (houses.length === 0)
    throw new UnreadableSheet(`${network.name}: er staat geen hospice bij dit netwerk om te vragen.`);
  const sections = arrangeQuestions(buildQuestionnaire({ ...bundle, words: questionnaireWords }), firstQuestions);
  const questions = sections.flatMap((section) => section.questions);
  const address = readSiteAddress(site, bundle.settings.siteUrl);
  const page = new URL("/vragenlijst-hospice/", address);
  const sendTo = saySendTo(bundle.settings);
  const files: RoundPlan["files"] = new Map();
  const links: Record<string, string>[] = [];
  for (const { id, name } of houses) {
    const record = documents.hospices.find(({ file }) => basename(file, ".yaml") === id)?.data as object;
    const known = listKnownAnswers(questions, readRecord(record));
    const given = { id, name };
    // What is known of a lead stands in no file of the site, so no form can show it.
    const link = leads.has(id) ? "" : new URL(`?huis=${id}`, page).href;
    const [sheet, document] = [`${id}.xlsx`, `${id}.docx`];
    files.set(sheet, await writeQuestionnaireWorkbook(sections, { date: today, known, given, sendTo }));
    files.set(
      document,
      await writeQuestionnaireDocument(sections, {
        title: sayDocumentTitle({ name }),
        address: page,
        known,
        given,
        sendTo,
      }),
    );
    const letter = { name, sheet, document, network: network.name };
    const text = link === "" ? letterWords.leadBody(letter) : letterWords.body({ ...letter, link });
    files.set(`${id}.txt`, `${text}\n`);
    links.push({ [roundColumns.house]: name, [letterWords.link]: link, [letterWords.letter]: `${id}.txt` });
  }
  files.set("links.csv", toCsv([roundColumns.house, letterWords.link, letterWords.letter], links, dutchExcel));
  const isWaiting = (id: string) => {
    const { asked: on = null, answered = null } = bundle.round[id] ?? {};
    return on !== null && (answered === null || answered < on);
  };
  return {
    network: network.id,
    site: address,
    files,
    asked: new Map(houses.filter(({ id }) => !isWaiting(id)).map(({ id }) => [id, { asked: today }])),
    waiting: houses.filter(({ id }) => isWaiting(id)).map(({ name }) => name),
  };
}

/** By id, or by name or a part of it that only one network has. */
function findNetwork({ networks }: DirectoryBundle, asked: string): DirectoryBundle["networks"][number] {
  const fold = (text: string) =>
    foldText(text)
      .replace(/[^a-z0-9]+/gu, " ")
      .trim();
  const exact = networks.find(({ id }) => id === asked);
  const like = networks.filter(({ name }) => fold(asked) !== "" && fold(name).includes(fold(asked)));
  const found = exact ?? (like.length === 1 ? like[0] : undefined);
  if (found) return found;
  const names = (like.length > 1 ? like : networks).map(({ name }) => `  ${name}`).join("\n");
  const expected = like.length > 1 ? "de naam van één netwerk" : "de naam van een netwerk, of een deel daarvan";
  throw new UnreadableSheet(`gevonden "${asked}"; verwacht ${expected}:\n${names}`);
}
