/** Where a server without a name listens. */
export interface ListenPlace {
  /** Its number, as in 127.0.0.1 or [::1]; empty for all of the machine. */
  machine: string;
  port: string;
}

/** Reads `:80`, `127.0.0.1:8080` or `[::1]:8080`; null for a name. */
export function readPlace(address: string): ListenPlace | null {
  const { machine, port } = /^(?<machine>[\d.]*|\[[\da-f:]+\]):(?<port>\d+)$/u.exec(address)?.groups ?? {};
  return machine === undefined || port === undefined ? null : { machine, port };
}
