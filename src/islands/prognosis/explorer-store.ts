/**
 * The draft and the address of the page, kept equal: a link, the back button and the controls all go through here.
 * Short addresses are read at once; a scenario needs the model and the reader of scenarios, which are loaded for it.
 */
import type { ModelData } from "../../domain/prognosis/data/model-data.ts";
import { scopeOf } from "../../domain/prognosis/run/scope.ts";
import type { ReadScenario } from "../../domain/prognosis/scenario/read-scenario.ts";
import {
  changeDraft,
  finishScenario,
  listDraftChanges,
  startDraft,
} from "../../presentation/prognosis/scenarios/draft.ts";
import {
  holdsScenario,
  isWhollyRead,
  readShortAddress,
  standardDraft,
  writeShortAddress,
  type ExplorerPage,
  type UnreadLink,
} from "./draft-address.ts";
import type { ScenarioDraft } from "../../presentation/prognosis/outcome/view-props.ts";
import { without } from "../../presentation/prognosis/outcome/without.ts";
import type { ScenarioOrigin } from "../../presentation/prognosis/scenarios/say-origin.ts";

/** What a visitor has to know of the link that was opened, or of the draft as a link. */
export type ExplorerNotice =
  /** Not shown; the reason is Dutch. */
  | { kind: "refused"; reason: string }
  | { kind: "unread" }
  /** On the page of one region: where the link can be seen. */
  | { kind: "elsewhere"; label: string; href: string }
  | { kind: "municipality"; name: string }
  /** The draft is too large for an address; the reason is Dutch. */
  | { kind: "unlinked"; reason: string };

export interface ExplorerState {
  draft: ScenarioDraft;
  /** Where the draft came from, and whether the visitor changed it since. */
  origin: ScenarioOrigin;
  isEdited: boolean;
  /** What a link or a file brought, as it was. */
  opened: ReadScenario | null;
  notice: ExplorerNotice | null;
  /** What was opened, where the page does not show all of it. */
  unread: UnreadLink | null;
  isReading: boolean;
}

/** What reads scenario links, with its schema. */
export type ScenarioReader = Pick<
  typeof import("../../domain/prognosis/scenario/read-scenario.ts"),
  "readScenarioLink"
>;
/** What writes them: small, as every control that moves asks for it. */
export type ScenarioWriter = Pick<
  typeof import("../../domain/prognosis/scenario/write-scenario.ts"),
  "writeScenarioQuery" | "ScenarioError"
>;

export interface ExplorerSurroundings {
  readSearch: () => string;
  /** A step can be gone back to. The browser remembers `origin` with the address: what this page wrote is no link of somebody else. */
  writeSearch: (search: string, isStep: boolean, origin: RememberedOrigin) => void;
  /** As written with the address of now; null when it was not written by this page. */
  readOrigin: () => RememberedOrigin | null;
  /** Tells when the visitor goes back or forth; returns how to stop. */
  watchMoves: (moved: () => void) => () => void;
  /** Of one region what it needs, or all. */
  loadModel: (region?: string) => Promise<ModelData>;
  loadReader: () => Promise<ScenarioReader>;
  loadWriter: () => Promise<ScenarioWriter>;
}

export type RememberedOrigin = Pick<ExplorerState, "origin" | "isEdited">;

export interface ExplorerStore {
  read: () => ExplorerState;
  readAtBuild: () => ExplorerState;
  subscribe: (notify: () => void) => () => void;
  /** Fields to replace, or what makes them of the draft as it is then. */
  change: (fields: Partial<ScenarioDraft> | ((draft: ScenarioDraft) => Partial<ScenarioDraft>)) => void;
  /** Shows a scenario in place of the present one; `opened` is what was read, with what it showed then. */
  open: (draft: ScenarioDraft, origin: ScenarioOrigin, opened?: ReadScenario) => void;
  reset: () => void;
  reread: () => void;
}

/** A moving slider writes no address before it rests this long. */
const WRITE_AFTER_MS = 400;

export function createExplorerStore(page: ExplorerPage, surroundings: ExplorerSurroundings): ExplorerStore {
  const atBuild: ExplorerState = {
    draft: standardDraft(page),
    origin: "own",
    isEdited: false,
    opened: null,
    notice: null,
    unread: null,
    isReading: false,
  };
  const listeners = new Set<() => void>();
  let state: ExplorerState | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** As read or written last: following a link within the page is no move. */
  let search = "";
  /** Answers that come after the next question are thrown away. */
  let question = 0;

  function show(next: ExplorerState): void {
    state = next;
    for (const notify of listeners) notify();
  }

  function readAddress(): ExplorerState {
    search = surroundings.readSearch();
    question += 1;
    clearTimeout(timer);
    if (holdsScenario(search)) {
      void readLink(search, question);
      return { ...atBuild, isReading: true };
    }
    const draft = readShortAddress(search, page);
    const unread = isWhollyRead(search, page) ? null : { search };
    if (page.isRegionFixed && draft.region !== page.region)
      return { ...atBuild, notice: pointElsewhere(draft.region, search), unread };
    return { ...atBuild, draft, ...originOfAddress(), unread };
  }

  /** What stands in an address that this page did not write came with a link. */
  function originOfAddress(): RememberedOrigin {
    return surroundings.readOrigin() ?? { origin: "link", isEdited: false };
  }

  function pointElsewhere(region: string, query: string): ExplorerNotice {
    return {
      kind: "elsewhere",
      label: page.regions.find(({ id }) => id === region)?.label ?? region,
      href: `/prognose/${query}`,
    };
  }

  async function readLink(link: string, asked: number): Promise<void> {
    const next = await openLink(link).catch((): ExplorerState => ({ ...atBuild, notice: { kind: "unread" } }));
    if (asked === question) show(next);
  }

  async function openLink(link: string): Promise<ExplorerState> {
    const { loadModel, loadReader, loadWriter } = surroundings;
    const [model, reader, writer] = await Promise.all([loadModel(), loadReader(), loadWriter()]);
    try {
      const opened = reader.readScenarioLink(model, link);
      const { municipalityCode, ...draft } = startDraft(opened.scenario, page.defaults);
      if (page.isRegionFixed && draft.region !== page.region)
        return { ...atBuild, notice: pointElsewhere(draft.region, link) };
      const municipality = model.municipalities.find(({ code }) => code === municipalityCode);
      const notice: ExplorerNotice | null =
        municipality === undefined ? null : { kind: "municipality", name: municipality.name };
      const shown = fitYear(draft);
      // A scenario is one pair: any other stands beside it.
      const unread = link.includes("&") ? { search: link } : null;
      return {
        draft: shown,
        ...originOfAddress(),
        opened,
        notice,
        unread: tellYear(draft, shown, unread),
        isReading: false,
      };
    } catch (error) {
      if (!(error instanceof writer.ScenarioError)) throw error;
      return { ...atBuild, notice: { kind: "refused", reason: error.message } };
    }
  }

  function writeSearch(written: string, isStep: boolean): void {
    search = written;
    const { origin, isEdited } = read();
    surroundings.writeSearch(written, isStep, { origin, isEdited });
  }

  function write(draft: ScenarioDraft, isStep: boolean): void {
    clearTimeout(timer);
    question += 1;
    const short = writeShortAddress(draft, page);
    if (short !== null) writeSearch(short, isStep);
    else timer = setTimeout(() => void writeLink(draft, isStep, question), isStep ? 0 : WRITE_AFTER_MS);
  }

  async function writeLink(draft: ScenarioDraft, isStep: boolean, asked: number): Promise<void> {
    const found = await makeLink(draft).catch((): null => null);
    if (found === null || asked !== question || state === null) return;
    if ("search" in found) writeSearch(found.search, isStep);
    else show({ ...state, notice: { kind: "unlinked", reason: found.reason } });
  }

  async function makeLink(draft: ScenarioDraft): Promise<{ search: string } | { reason: string }> {
    const [model, writer] = await Promise.all([surroundings.loadModel(scopeOf(draft)), surroundings.loadWriter()]);
    try {
      return { search: `?${writer.writeScenarioQuery(finishScenario(model, draft))}` };
    } catch (error) {
      if (!(error instanceof writer.ScenarioError)) throw error;
      return { reason: error.message };
    }
  }

  /** A scenario of elsewhere has an address on the page of all regions. */
  async function offerElsewhere(draft: ScenarioDraft): Promise<void> {
    const found = await makeLink(draft).catch((): null => null);
    if (found !== null && "search" in found) show({ ...read(), notice: pointElsewhere(draft.region, found.search) });
  }

  const fitYear = (draft: ScenarioDraft): ScenarioDraft =>
    page.years.includes(draft.year) ? draft : { ...draft, year: page.year };
  const read = () => (state ??= readAddress());
  return {
    read,
    readAtBuild: () => atBuild,
    subscribe: (notify) => {
      listeners.add(notify);
      const stop = surroundings.watchMoves(() => {
        if (surroundings.readSearch() !== search) show(readAddress());
      });
      return () => {
        listeners.delete(notify);
        stop();
      };
    },
    change: (fields) => {
      const now = read();
      const draft = changeDraft(now.draft, typeof fields === "function" ? fields(now.draft) : fields, page.defaults);
      show({ ...now, draft, ...traceOrigin(now, draft), notice: null, isReading: false });
      write(draft, draft.region !== now.draft.region);
    },
    open: (opening, origin, opened) => {
      if (page.isRegionFixed && opening.region !== page.region) return void offerElsewhere(opening);
      const draft = fitYear(changeDraft(opening, {}, page.defaults));
      show({ ...atBuild, draft, origin, opened: opened ?? null, unread: tellYear(opening, draft, null) });
      write(draft, true);
    },
    reset: () => {
      const {
        draft: { region, year },
        unread,
      } = read();
      const draft = { region, year };
      show({ ...atBuild, draft, unread });
      write(draft, true);
    },
    reread: () => show(readAddress()),
  };
}

function tellYear({ year }: ScenarioDraft, shown: ScenarioDraft, unread: UnreadLink | null): UnreadLink | null {
  return shown.year === year ? unread : { search: "", ...unread, year };
}

/** What was opened stays what it was until nothing of it is left; choices made on the standard are the visitor's own. */
function traceOrigin(before: ExplorerState, draft: ScenarioDraft): RememberedOrigin {
  const hadChanges = listDraftChanges(before.draft).length > 0;
  if (!hadChanges) return { origin: "own", isEdited: false };
  const isEdited = JSON.stringify(listChosen(before.draft)) !== JSON.stringify(listChosen(draft));
  return { origin: before.origin, isEdited: before.isEdited || isEdited };
}

/** Another year or rule looks at the same scenario. */
function listChosen(draft: ScenarioDraft): Partial<ScenarioDraft> {
  return without(draft, "year", "rule", "region", "title", "reasons");
}
