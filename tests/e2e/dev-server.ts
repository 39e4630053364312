import { rmSync } from "node:fs";
import { copyProject, startAstro } from "../site/building/copy-project.ts";

/** A running `astro dev` on a copy of the project. */
export interface DevServer {
  /** Folder of the copy. */
  root: string;
  url: string;
  /** Everything the terminal has said so far. */
  readSaid: () => string;
  stop: () => Promise<void>;
}

/** Starts `astro dev` on a copy of the project, on a free port. */
export async function startDevServer(name: string): Promise<DevServer> {
  const root = copyProject(name);
  const child = startAstro(root, ["dev", "--port", "0"]);
  let said = "";
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const url = await new Promise<string>((done, fail) => {
    const read = (text: string) => {
      said += text;
      const [, address] = /(http:\/\/127\.0\.0\.1:\d+)/u.exec(said) ?? [];
      if (address !== undefined) done(address);
    };
    child.stdout?.setEncoding("utf8").on("data", read);
    child.stderr?.setEncoding("utf8").on("data", read);
    void ended.then(() => fail(new Error(said)));
  });
  return {
    root,
    url,
    readSaid: () => said,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(root, { recursive: true, force: true });
    },
  };
}
