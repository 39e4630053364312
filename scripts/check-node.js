/** Loaded before each command, in plain JavaScript: an older Node cannot read the first line of any other file here. */
import module from "node:module";

const NEEDED = 24;

if (Number(process.versions.node.split(".")[0]) < NEEDED) {
  console.error(
    `Deze opdracht heeft Node ${NEEDED} nodig en kreeg ${process.versions.node}. Het pakket "node" haalt de goede versie op; dat gaat mis na "npm ci --ignore-scripts". Draai: npm ci`,
  );
  process.exit(1);
}

// Astro does so too, in the same place: what was translated once need not be again. A pipeline never comes back to it.
if (!process.env.CI) module.enableCompileCache();
