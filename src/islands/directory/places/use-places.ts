import { startTransition, useEffect, useMemo, useState } from "react";
import type { Point } from "../../../domain/border/distance.ts";
import type { PlaceList } from "../../../domain/places/place-list.ts";
import type { PlaceAnswer } from "../../../domain/places/identify-place.ts";
import type { MeasuredPoint } from "../../../presentation/directory/place-text.ts";
import { loadLookup } from "./find-place.ts";

/** Where the visitor is, on request; it never leaves the device and is not in the address. */
export type PositionState = "off" | "asking" | "on" | "refused";

type Lookup = Awaited<ReturnType<typeof loadLookup>>;

export interface Places {
  /** What was looked up, as typed. */
  text: string;
  /** Where distance is measured from; null when nothing is asked or found. */
  from: MeasuredPoint | null;
  answer: PlaceAnswer;
  /** Every place one can name; null until it is there. */
  list: PlaceList | null;
  /** The region that a text names; null until the places are there. */
  findRegion: Lookup["findRegion"] | null;
  hasFailed: boolean;
  /** Nothing is being fetched that could tell what place is meant. */
  isSettled: boolean;
  position: PositionState;
  /** Fetches the list of places, once: it is of use only to who names a place. */
  load: () => void;
  locate: () => void;
  /** Leaves the visitor's own location out again. */
  forget: () => void;
}

const EMPTY: PlaceAnswer = { kind: "empty" };

/**
 * The place a visitor names, or the own location when it was asked for; free words may name a place as well. The same
 * object as long as nothing of it changed.
 */
export function usePlaces(text: string, freeText: string): Places {
  const [isWanted, setWanted] = useState(false);
  const [lookup, setLookup] = useState<Lookup | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [position, setPosition] = useState<{ state: PositionState; point: Point | null }>({
    state: "off",
    point: null,
  });
  const isNeeded = isWanted || text.trim() !== "" || freeText.trim() !== "";
  useEffect(() => {
    if (isNeeded) {
      loadLookup().then(
        (found) => startTransition(() => setLookup(found)),
        () => setFailed(true),
      );
    }
  }, [isNeeded]);
  const answer = useMemo(() => lookup?.find(text) ?? EMPTY, [lookup, text]);
  const found = useMemo((): MeasuredPoint | null => {
    if (lookup === null || answer.kind !== "found") return null;
    return { ...answer.place, municipality: lookup.municipalityOf(answer.place) };
  }, [lookup, answer]);
  const isAsked = isWanted || text.trim() !== "";
  return useMemo(
    () => ({
      text,
      from: position.point ?? found,
      answer,
      list: lookup?.list ?? null,
      findRegion: lookup?.findRegion ?? null,
      hasFailed: hasFailed && isAsked,
      isSettled: !isNeeded || lookup !== null || hasFailed,
      position: position.state,
      load: () => setWanted(true),
      locate: () => {
        setPosition({ state: "asking", point: null });
        navigator.geolocation.getCurrentPosition(
          ({ coords: { latitude, longitude } }) => setPosition({ state: "on", point: { latitude, longitude } }),
          () => setPosition({ state: "refused", point: null }),
          { maximumAge: 300_000, timeout: 10_000 },
        );
      },
      forget: () => setPosition((current) => (current.state === "off" ? current : { state: "off", point: null })),
    }),
    [text, position, found, answer, lookup, hasFailed, isAsked, isNeeded],
  );
}
