import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import sirv from "sirv";
import type { RunningServer } from "../../serve.ts";

const PACKED = "**/*.{html,css,js,json,svg,xml,txt}";

/** Serves a copy of a built site packed with brotli ahead, as a host does: the same way for every site that is measured. */
export async function servePacked(site: string): Promise<RunningServer> {
  const copy = mkdtempSync(join(tmpdir(), "bench-site-"));
  cpSync(site, copy, { recursive: true });
  for (const file of globSync(PACKED, { cwd: copy }))
    writeFileSync(join(copy, `${file}.br`), brotliCompressSync(readFileSync(join(copy, file))));
  const files = sirv(copy, { dev: false, etag: true, brotli: true });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    }),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
