import { Suspense, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { chooseNeed, completeNeed, leaveOut, readSeveral, suggestNeeds } from "../../domain/directory/finding/needs.ts";
import type { Need } from "../../domain/directory/finding/need.ts";
import { wordsOfFacets } from "../../presentation/directory/facet-choices.ts";
import type { FilterOption } from "../../presentation/directory/filter-options.ts";
import { needWords } from "../../words/sociale-kaart.ts";
import { lazyPart } from "../lazy-part.ts";
import { chosenWords } from "../../words/vervolgstap.ts";
import { useQuietBlur } from "./use-quiet-blur.ts";

interface Props {
  needs: readonly Need[];
  /** Asked for already, so not offered again. */
  chosenIds: readonly string[];
  /** What each need would leave; none before the list is there. */
  options: readonly FilterOption[];
  /** How many hospices are left, and of how many of them is known that they fit; null before there is a list. */
  count: { inList: number; known: number } | null;
  /** More than one where the visitor typed more and took them together. */
  onPick: (needs: readonly Need[]) => void;
}

const MOST_SUGGESTIONS = 8;

/** With the questions that are answered elsewhere: of use only to who types another word than a wish. */
const NotApplied = lazyPart(
  () => import("./WishNotApplied.tsx").then((module) => module.WishNotApplied),
  ({ text }) => needWords.notYetApplied({ text: text.trim() }),
);

/** Without a number nothing is known; that is said once, under the field. */
function countText({ kind, id }: Need, options: Props["options"]): string {
  const { count = 0, refusals = 0 } = options.find((option) => option.id === id) ?? {};
  if (kind === "type") return count > 0 ? String(count) : "";
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

/** A field that suggests needs while one types: Dutch words, other words for the same, abbreviations, typing errors. */
export function NeedPicker({ needs, chosenIds, options, count, onPick }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [isRefused, setRefused] = useState(false);
  const isAsking = text.trim() !== "";
  const isChosen = ({ id: needId }: Need) => chosenIds.includes(needId);
  const possible = suggestNeeds(needs, text, needs.length)
    .filter((need) => !isChosen(need))
    .slice(0, isAsking ? MOST_SUGGESTIONS : needs.length);
  const named = isAsking ? (chooseNeed(needs, text) ?? completeNeed(needs, text)) : null;
  const several = readSeveral(needs, text).filter((need) => !isChosen(need));
  /** What the list offers: several needs at once, then each by itself. */
  const offers = [...(several.length > 1 ? [several] : []), ...possible.map((need) => [need])];
  const suggested = isOpen ? offers : [];
  const field = useRef<HTMLInputElement>(null);
  const optionId = (index: number) => `${id}-${index}`;
  const show = (isShown: boolean) => {
    setOpen(isShown);
    setActive(-1);
  };
  const type = (typed: string) => {
    setText(typed);
    setRefused(false);
    show(true);
  };
  const pick = (picked: readonly Need[]) => {
    onPick(picked);
    const left = picked.reduce((rest, need) => leaveOut(needs, rest, need), text);
    // Who types on begins another word.
    setText(left === "" ? "" : `${left} `);
    setRefused(false);
    show(false);
  };
  const move = (steps: number) => {
    setOpen(true);
    const { length } = offers;
    const next = length === 0 ? 0 : (active + steps + length + (active < 0 && steps < 0 ? 1 : 0)) % length;
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
  };
  /** Chooses what the arrows point at, or what the text names or begins beyond doubt; never a mere resemblance. */
  const enter = () => {
    const meant = suggested[active] ?? (named && !isChosen(named) ? [named] : null);
    if (meant) pick(meant);
    else {
      setOpen(true);
      setRefused(true);
      // Two wishes in one line: the next Enter takes them together.
      if (several.length > 1) setActive(0);
    }
  };
  const leave = useQuietBlur(() => {
    if (document.activeElement !== field.current) show(false);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") move(key === "ArrowDown" ? 1 : -1);
    else if (key === "Escape" && isOpen) show(false);
    else if (key === "Enter" && (isAsking || suggested[active])) enter();
    else {
      // Closed before the focus moves on: a list that scrolls would be a stop of its own, and vanish under the focus.
      if (key === "Tab") show(false);
      return;
    }
    event.preventDefault();
  };
  const groups = isAsking ? [undefined] : [...new Set(possible.map(({ group }) => group))];
  const items = suggested.map((offer, index) => {
    const [need] = offer;
    const isOne = offer.length === 1;
    return {
      group: need!.group,
      option: (
        <NeedOption
          key={offer.map(({ id: needId }) => needId).join()}
          id={optionId(index)}
          isActive={index === active}
          count={isOne ? countText(need!, options) : ""}
          onPick={() => pick(offer)}
        >
          {isOne ? need!.name : needWords.all({ count: offer.length, names: offer.map(({ name }) => name).join(", ") })}
        </NeedOption>
      ),
    };
  });
  const isNotApplied = isAsking && (!isOpen || isRefused || possible.length === 0);
  const found = needWords.suggestions({ count: possible.length });
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
        aria-activedescendant={active >= 0 && active < suggested.length ? optionId(active) : undefined}
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
            <NotApplied text={text} hasSuggestions={possible.length > 0} isChosen={named !== null && isChosen(named)} />
          </Suspense>
        ) : (
          isOpen && isAsking && <span className="visually-hidden">{found}</span>
        )}
      </span>
      {/* How to use it stands in the list itself, so that nothing on the page moves when the field is left. */}
      <div className="need-list" hidden={suggested.length === 0}>
        <p className="note" aria-hidden="true">
          {needWords.hint}
        </p>
        <ul id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={needWords.list}>
          {groups.map((group) =>
            group === undefined ? (
              items.map(({ option }) => option)
            ) : (
              <li key={group} role="presentation">
                <span className="need-group" aria-hidden="true">
                  {group}
                </span>
                <ul role="group" aria-label={group}>
                  {items.filter((item) => item.group === group).map(({ option }) => option)}
                </ul>
              </li>
            ),
          )}
        </ul>
      </div>
      <Chosen needs={needs.filter(isChosen)} count={count} />
      <span className="visually-hidden" id={`${id}-hint`}>
        {needWords.hint}
      </span>
    </div>
  );
}
