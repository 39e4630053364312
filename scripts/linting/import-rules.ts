/**
 * The one table of what may import what. A room is a folder; what stands in it may import the room itself, the rooms
 * named here and, as a value, the packages named here. eslint-plugin-import-x refuses the rest; circles, those of types
 * included, are refused by dependency-cruiser (`dependency-cruiser.config.js`).
 */
interface Room {
  /** Folder or file under the project. */
  path: string;
  /** Its subfolders are rooms of their own. */
  isFlat?: boolean;
  /** Folders and files under `src` that it may import besides itself. */
  rooms: readonly string[];
  /** Packages whose values it may import, as a regular expression over the name; types leave nothing behind. */
  packages: string;
}

/** The chain of the model: a room may import every room before it. */
const PROGNOSIS = [
  "numbers",
  "data",
  "population",
  "guests",
  "catchment",
  "beds",
  "run",
  "uncertainty",
  "house",
  "explaining",
  "scenario",
  "monitoring",
  "own-figures",
  "compile",
];

/** Rooms of the model that know how the directory states a house. */
const READS_RECORDS = ["data", "compile"];

const DOMAIN_PACKAGES = "zod|zod/mini|minisearch|uuid|d3-dsv";
const ANY_BUT_BROWSER_RENDERING = "(?!react-dom).*";

const border = "domain/border";
const records = "domain/directory/records";
const places = "domain/places";
const search = "domain/search";

const domainRooms: readonly Room[] = [
  // What comes in as YAML is read here, in the check on a machine and in that of the browser.
  { path: "src/domain/border", rooms: [], packages: `${DOMAIN_PACKAGES}|yaml` },
  { path: "src/domain/search", rooms: [border], packages: DOMAIN_PACKAGES },
  { path: "src/domain/places", rooms: [border, search], packages: DOMAIN_PACKAGES },
  { path: "src/domain/directory/records", rooms: [border, places], packages: DOMAIN_PACKAGES },
  ...["finding", "house", "reuse", "questionnaire"].map((name) => ({
    path: `src/domain/directory/${name}`,
    rooms: [border, search, places, records],
    packages: DOMAIN_PACKAGES,
  })),
  ...PROGNOSIS.map((name, index) => ({
    path: `src/domain/prognosis/${name}`,
    rooms: [
      border,
      places,
      ...(READS_RECORDS.includes(name) ? [records] : []),
      // A type alone: which settings there are stands in content.
      ...(name === "data" ? ["generated/setting-names.ts"] : []),
      ...PROGNOSIS.slice(0, index).map((earlier) => `domain/prognosis/${earlier}`),
    ],
    packages: DOMAIN_PACKAGES,
  })),
  {
    path: "src/domain/content",
    isFlat: true,
    rooms: [border, places, search, "domain/directory", "domain/prognosis"],
    packages: DOMAIN_PACKAGES,
  },
  ...["work-plan", "law", "addresses"].map((name) => ({
    path: `src/domain/content/${name}`,
    rooms: [border, "domain/content"],
    packages: DOMAIN_PACKAGES,
  })),
  {
    path: "src/domain/content/model-quotes",
    rooms: [border, "domain/content", "domain/directory", "domain/prognosis"],
    packages: DOMAIN_PACKAGES,
  },
  // How a form for editors opens and closes a file.
  { path: "src/domain/editing", rooms: [border], packages: "yaml" },
  // The sheets by which a referrer finds a house.
  {
    path: "src/domain/content/referral",
    rooms: [border, "domain/content", "domain/directory"],
    packages: DOMAIN_PACKAGES,
  },
];

const words = "words";
const shown = ["domain", "charts", "presentation", words];
const served = [...shown, "compiled.ts", "islands", "components", "styles"];

/** From the inside out. */
export const importRooms: readonly Room[] = [
  ...domainRooms,
  { path: "src/charts", rooms: ["domain", words], packages: "d3.*|topojson-.*" },
  { path: "src/presentation", rooms: shown, packages: "d3.*" },
  { path: "src/islands", rooms: [...shown, "styles"], packages: "(?!node:|astro|zod).*" },
  { path: "src/compiled.ts", rooms: ["domain", "generated"], packages: "topojson-.*" },
  { path: "src/content.config.ts", rooms: ["domain", "written-entries.ts"], packages: ANY_BUT_BROWSER_RENDERING },
  { path: "src/written-entries.ts", rooms: ["domain/border"], packages: ANY_BUT_BROWSER_RENDERING },
  { path: "src/components", rooms: served, packages: ANY_BUT_BROWSER_RENDERING },
  { path: "src/layouts", rooms: served, packages: ANY_BUT_BROWSER_RENDERING },
  { path: "src/pages", rooms: [...served, "layouts"], packages: ANY_BUT_BROWSER_RENDERING },
  // The round writes the very files that the site offers.
  {
    path: "scripts",
    rooms: [...shown, "components/questionnaire", "components/inline-script.ts", "islands/offline/kept-numbers.ts"],
    packages: ".*",
  },
  // A collection is empty outside a build, so a test that reads one passes here and fails elsewhere.
  { path: "tests", rooms: [...shown, "islands", "components", "written-entries.ts"], packages: "(?!astro:).*" },
];

const message = "This room may not: see scripts/linting/import-rules.ts.";

/** Zones of import-x/no-restricted-paths. */
export const importZones = [
  // What is run on a machine stands around the site, never within it.
  { target: "./src", from: "./scripts", except: [], message },
  ...importRooms.map(({ path, rooms, isFlat }) => {
    const own = path.startsWith("src/") ? [path.slice("src/".length)] : [];
    return {
      target: isFlat ? `./${path}/*.ts` : `./${path}`,
      from: "./src",
      except: [...new Set([...own, ...rooms])].map((room) => `./${room}`),
      message,
    };
  }),
];

/** For each room, the files and the names of packages that are refused there. */
export const packageRules = importRooms.map(({ path, packages }) => ({
  files: [path.endsWith(".ts") ? path : `${path}/**/*.{ts,tsx,astro}`],
  regex: `^(?!\\.)(?!(?:${packages})$)`,
}));
