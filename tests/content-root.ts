import { fileURLToPath } from "node:url";

/**
 * The folder that holds the `content/` the tests read: that of the project, or with CONTENT_ROOT another. Every test that
 * reads content asks here, so that all of them can be tried on content that has lived on.
 */
export const contentRoot = process.env["CONTENT_ROOT"] ?? fileURLToPath(new URL("..", import.meta.url));
