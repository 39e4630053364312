/** What visits together ask of a content delivery network and of the server behind it. */

/** One file a browser asked for; a file it still had, without asking, is none. */
export interface Asked {
  path: string;
  /** Over the line, headers included. */
  bytes: number;
  /** Kept for good by who has it: its name changes with what is in it. */
  isKept: boolean;
}

export interface Load {
  megabytesPerMinute: number;
  megabitsPerSecond: number;
  requestsPerSecond: number;
  /** Where every file that may change is asked of the server again at each request. */
  originPerSecond: number;
  /** Where the network keeps such files for a minute: at most, for each of its places. */
  originPerMinuteEach: number;
}

export function countLoad(visit: readonly Asked[], visitsPerMinute: number): Load {
  const bytesPerMinute = visit.reduce((sum, { bytes }) => sum + bytes, 0) * visitsPerMinute;
  const changing = visit.filter(({ isKept }) => !isKept);
  return {
    megabytesPerMinute: bytesPerMinute / 1e6,
    megabitsPerSecond: (bytesPerMinute * 8) / 60 / 1e6,
    requestsPerSecond: (visit.length * visitsPerMinute) / 60,
    originPerSecond: (changing.length * visitsPerMinute) / 60,
    originPerMinuteEach: new Set(changing.map(({ path }) => path)).size,
  };
}
