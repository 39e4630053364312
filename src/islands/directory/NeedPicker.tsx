import {
  memo,
  Suspense,
  useCallback,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { chooseNeed, completeNeed, leaveOut, readSeveral, suggestNeeds } from "../../domain/directory/finding/needs.ts";
import type { Need } from "../../domain/directory/finding/need.ts";
import { wordsOfFacets } from "../../presentation/directory/facet-choices.ts";
import { addChoice, facetOf } from "../../presentation/directory/directory-query.ts";
import type { FilterOptions } from "../../presentation/directory/filter-options.ts";
import { needWords } from "../../words/sociale-kaart.ts";
import { lazyPart } from "../lazy-part.ts";
import { chosenWords } from "../../words/vervolgstap.ts";
import type { ChangeQuery } from "./use-address-query.ts";
import { useQuietBlur } from "./use-quiet-blur.ts";

interface Props {
  needs: readonly Need[];
  /** Asked for already, so not offered again: what houses can do, and the kind of house. */
  terms: readonly string[];
  types: readonly string[];
  /** What each need would leave; none before the list is there. */
  options: FilterOptions;
  /** How many hospices are left, and of how many of them is known that they fit; null before there is a list. */
  count: { inList: number; known: number } | null;
  onChange: ChangeQuery;
}

const MOST_SUGGESTIONS = 8;
const NO_OFFERS: readonly (readonly Need[])[] = [];

/** With the questions that are answered elsewhere: of use only to who types another word than a wish. */
const NotApplied = lazyPart(
  () => import("./WishNotApplied.tsx").then((module) => module.WishNotApplied),
  ({ text }) => needWords.notYetApplied({ text: text.trim() }),
);

/** Without a number nothing is known; that is said once, under the field. */
function countText(need: Need, options: FilterOptions): string {
  const { count = 0, refusals = 0 } = options[facetOf(need)].find(({ id }) => id === need.id) ?? {};
  if (need.kind === "type") return count > 0 ? String(count) : "";
  if (count > 0) return needWords.offered({ count });
  return refusals > 0 ? needWords.refused({ count: refusals }) : "";
}

interface OptionProps {
  id: string;
  isActive: boolean;
  /** Beside the name; empty for none. */
  count: string;
  children: ReactNode;
  onPick: () => void;
}

function NeedOption({ id, isActive, count, children, onPick }: OptionProps) {
  return (
    // The keyboard reaches options through the field they belong to.
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {children}
      {count !== "" && (
        <>
          {" "}
          <span className="note">({count})</span>
        </>
      )}
    </li>
  );
}

interface OffersProps {
  offers: readonly (readonly Need[])[];
  /** Under the headings of the vocabulary: as long as nothing is typed. */
  isGrouped: boolean;
  active: number;
  options: FilterOptions;
  /** Of the field; those of the options begin with it. */
  id: string;
  onPick: (needs: readonly Need[]) => void;
}

const Offers = memo(function Offers({ offers, isGrouped, active, options, id, onPick }: OffersProps) {
  const items = offers.map((offer, index) => {
    const [need] = offer;
    const isOne = offer.length === 1;
    return {
      group: need!.group,
      option: (
        <NeedOption
          key={offer.map(({ id: needId }) => needId).join()}
          id={`${id}-${index}`}
          isActive={index === active}
          count={isOne ? countText(need!, options) : ""}
          onPick={() => onPick(offer)}
        >
          {isOne ? need!.name : needWords.all({ count: offer.length, names: offer.map(({ name }) => name).join(", ") })}
        </NeedOption>
      ),
    };
  });
  if (!isGrouped) return items.map(({ option }) => option);
  return [...new Set(items.map(({ group }) => group))].map((group) => (
    <li key={group} role="presentation">
      <span className="need-group" aria-hidden="true">
        {group}
      </span>
      <ul role="group" aria-label={group}>
        {items.filter((item) => item.group === group).map(({ option }) => option)}
      </ul>
    </li>
  ));
});

/** That a house is left is not that it can be done there. */
function sayLeft(wishes: number, { inList: count, known }: NonNullable<Props["count"]>): string {
  if (count === 0) return chosenWords.none;
  return known === count ? chosenWords.inList({ count }) : chosenWords.knownOf({ known, count, wishes });
}

/**
 * Right under the field, because the list may be a screen further on. The sentence there is what is spoken, and this is no
 * stop of the keyboard between two fields.
 */
function Chosen({ needs, count }: { needs: readonly Need[]; count: Props["count"] }) {
  if (needs.length === 0 || count === null) return null;
  return (
    <span className="note need-chosen">
      {chosenWords.chosen({ names: needs.map(({ name }) => name).join(", ") })} {sayLeft(needs.length, count)}
    </span>
  );
}

type IsChosen = (need: Need) => boolean;

/** What is left of a text without these needs and those that are chosen. */
function leaveAllOut(needs: readonly Need[], text: string, picked: readonly Need[], isChosen: IsChosen): string {
  return [...picked, ...readSeveral(needs, text).filter(isChosen)].reduce(
    (rest, need) => leaveOut(needs, rest, need),
    text,
  );
}

/** What the list offers for a text: several needs at once, then each by itself; none that is chosen. */
function listOffers(needs: readonly Need[], text: string, isChosen: IsChosen) {
  const possible = suggestNeeds(needs, text, needs.length)
    .filter((need) => !isChosen(need))
    .slice(0, text.trim() === "" ? needs.length : MOST_SUGGESTIONS);
  const several = readSeveral(needs, text).filter((need) => !isChosen(need));
  return {
    possible,
    several,
    offers: [...(several.length > 1 ? [several] : []), ...possible.map((need) => [need])],
  };
}

/** A field that suggests needs while one types: Dutch words, other words for the same, abbreviations, typing errors. */
export const NeedPicker = memo(function NeedPicker({ needs, terms, types, options, count, onChange }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [isRefused, setRefused] = useState(false);
  // A letter shows before what it means is looked up; what is said of it then comes together.
  const sought = useDeferredValue(text);
  const wasOpen = useDeferredValue(isOpen);
  const wasRefused = useDeferredValue(isRefused);
  const isAsking = sought.trim() !== "";
  const isChosen = useCallback(({ id: needId }: Need) => [...terms, ...types].includes(needId), [terms, types]);
  const found = useMemo(() => listOffers(needs, sought, isChosen), [needs, sought, isChosen]);
  const { possible } = found;
  const suggested = isOpen && wasOpen ? found.offers : NO_OFFERS;
  const field = useRef<HTMLInputElement>(null);
  const show = (isShown: boolean) => {
    setOpen(isShown);
    setActive(-1);
  };
  const type = (typed: string) => {
    setText(typed);
    setRefused(false);
    show(true);
  };
  const pick = useCallback(
    (picked: readonly Need[]) => {
      onChange((now) => picked.reduce((asked, need) => addChoice(asked, facetOf(need), need.id), now));
      setText((typed) => {
        const left = leaveAllOut(needs, typed, picked, isChosen);
        // Who types on begins another word.
        return left === "" ? "" : `${left} `;
      });
      setRefused(false);
      setOpen(false);
      setActive(-1);
    },
    [needs, isChosen, onChange],
  );
  /** What a key means is what is typed, also where the list is a letter behind. */
  const listNow = () => (sought === text ? found : listOffers(needs, text, isChosen));
  const move = (steps: number) => {
    setOpen(true);
    const { length } = listNow().offers;
    const next = length === 0 ? 0 : (active + steps + length + (active < 0 && steps < 0 ? 1 : 0)) % length;
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  /** Chooses what the arrows point at, or what the text names or begins beyond doubt; never a mere resemblance. */
  const enter = () => {
    const { offers, several } = listNow();
    const typed = text.trim() === "" ? null : (chooseNeed(needs, text) ?? completeNeed(needs, text));
    // Several that are all the text says leave no doubt either.
    const isAll = several[0] && !leaveAllOut(needs, text, several, isChosen);
    const meant = (isOpen && offers[active]) || (typed && !isChosen(typed) ? [typed] : isAll && several);
    if (meant) pick(meant);
    else {
      setOpen(true);
      setRefused(true);
      // Two wishes beside other words: the next Enter takes them together.
      if (several[1]) setActive(0);
    }
  };
  const leave = useQuietBlur(() => {
    if (document.activeElement !== field.current) show(false);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") move(key === "ArrowDown" ? 1 : -1);
    else if (key === "Escape" && isOpen) show(false);
    else if (key === "Enter" && (text.trim() !== "" || suggested[active])) enter();
    else {
      // Closed before the focus moves on: a list that scrolls would be a stop of its own, and vanish under the focus.
      if (key === "Tab") show(false);
      return;
    }
    event.preventDefault();
  };
  const isNotApplied = isAsking && (!wasOpen || wasRefused || possible.length === 0);
  return (
    <div className="filter-field need-picker">
      <label htmlFor={id}>{wordsOfFacets.need.label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        maxLength={100}
        placeholder={wordsOfFacets.need.nothing}
        aria-autocomplete="list"
        aria-expanded={suggested.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 && active < suggested.length ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-hint ${id}-state`}
        value={text}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <span className="note" id={`${id}-state`} data-said>
        {isNotApplied ? (
          <Suspense>
            <NotApplied text={sought} hasSuggestions={possible.length > 0} needs={needs} isChosen={isChosen} />
          </Suspense>
        ) : (
          wasOpen &&
          isAsking && <span className="visually-hidden">{needWords.suggestions({ count: possible.length })}</span>
        )}
      </span>
      {/* How to use it stands in the list itself, so that nothing on the page moves when the field is left. */}
      <div className="need-list" hidden={suggested.length === 0}>
        <p className="note" aria-hidden="true">
          {needWords.hint}
        </p>
        <ul id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={needWords.list}>
          <Offers offers={suggested} isGrouped={!isAsking} active={active} options={options} id={id} onPick={pick} />
        </ul>
      </div>
      <Chosen needs={needs.filter(isChosen)} count={count} />
      <span className="visually-hidden" id={`${id}-hint`}>
        {needWords.hint}
      </span>
    </div>
  );
});
