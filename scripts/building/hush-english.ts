import type { AstroIntegrationLogger } from "astro";
import type { HotPayload, ViteDevServer } from "vite";
import type { Problem } from "../../src/domain/border/problem.ts";

type Settle = () => Promise<readonly Problem[]>;

/**
 * Astro and Vite tell a fault of the content too, in English and with a stack trace, often before the check has looked.
 * Their warnings and errors wait for the check; while it finds faults it has said it already, so they are dropped.
 */
export function hushWhileFaulty(server: ViteDevServer, logger: AstroIntegrationLogger, settle: Settle): void {
  const { options, label } = logger;
  const { write } = options.destination;
  options.destination = {
    ...options.destination,
    write: (message) => {
      if (message.label === label || !["warn", "error"].includes(message.level)) write(message);
      else ifSound(settle, () => write(message));
    },
  };
  for (const channel of new Set([server.ws, server.environments.client.hot])) {
    const send: (...parts: unknown[]) => void = channel.send.bind(channel);
    channel.send = (...parts: unknown[]) => {
      const [first] = parts as [HotPayload | string];
      if (typeof first === "string" || first.type !== "error") send(...parts);
      else ifSound(settle, () => send(...parts));
    };
  }
}

function ifSound(settle: Settle, go: () => void): void {
  void settle().then((problems) => {
    if (problems.length === 0) go();
  });
}
