import { closeFile, openFile, type FormValues } from "../../../domain/editing/form-file.ts";
import type { FormShape } from "../../../domain/editing/form-shape.ts";

/** The part of Sveltia CMS that is used here; its script puts it on the window. */
interface Cms {
  init: (options: { config: object }) => Promise<void>;
  registerCustomFormat: (
    name: string,
    extension: string,
    converters: { fromFile: (text: string) => object; toFile: (values: FormValues) => string },
  ) => void;
}

interface CmsWindow extends Window {
  CMS?: Cms;
  CMS_MANUAL_INIT?: boolean;
}

/** What the build made of the schemas; see scripts/editing/cms. */
interface CmsStart {
  backend: object | null;
  publishMode: string;
  collections: object[];
  formats: Record<string, { extension: string; shape: FormShape }>;
}

/** Without a git host the forms work on a folder of this computer. The CMS wants a host all the same: it is given none but us. */
const FOLDER_ONLY = {
  name: "gitea",
  repo: "ligare/website",
  base_url: location.origin,
  api_root: `${location.origin}/api/v1`,
  app_id: "none",
  auth_methods: ["token"],
};
const LANGUAGE_KEY = "sveltia-cms.prefs";

const own = window as CmsWindow;

async function startForms(): Promise<void> {
  const { collections, formats, backend, publishMode } = (await (await fetch("formulieren.json")).json()) as CmsStart;
  const isOwnComputer = /^(?:127\.0\.0\.1|localhost)$/u.test(location.hostname);
  if (backend === null && !isOwnComputer) return tell("not-set");
  if (backend === null && !("showDirectoryPicker" in window)) return tell("no-folder");
  if (backend === null) document.documentElement.dataset["folderOnly"] = "";
  speakDutch();
  own.CMS_MANUAL_INIT = true;
  await loadScript(document.body.dataset["cms"] ?? "");
  for (const [name, { extension, shape }] of Object.entries(formats)) registerFormat(name, extension, shape);
  await own.CMS?.init({
    config: {
      load_config_file: false,
      backend: backend ?? FOLDER_ONLY,
      publish_mode: publishMode,
      media_folder: "public",
      site_url: location.origin,
      app_title: document.title,
      logo: { src: "/favicon.svg" },
      slug: { encoding: "ascii", clean_accents: true },
      collections,
    },
  });
}

function registerFormat(name: string, extension: string, shape: FormShape): void {
  own.CMS?.registerCustomFormat(name, extension, {
    fromFile: openFile,
    toFile: (values) => closeFile(values, shape, extension === "mdx"),
  });
}

/** Shows one of the messages that stand in the page. */
function tell(id: string): void {
  const message = document.getElementById(id);
  if (message) message.hidden = false;
}

/** The language is a choice of the reader in the CMS; until it is made, the forms speak as the site does. */
function speakDutch(): void {
  const chosen = JSON.parse(localStorage.getItem(LANGUAGE_KEY) ?? "{}") as object;
  localStorage.setItem(LANGUAGE_KEY, JSON.stringify({ locale: "nl", ...chosen }));
}

function loadScript(source: string): Promise<void> {
  return new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.src = source;
    script.addEventListener("load", () => loaded());
    script.addEventListener("error", () => failed(new Error(source)));
    document.head.append(script);
  });
}

await startForms();
