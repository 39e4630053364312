import { useId, useState, type KeyboardEvent } from "react";
import { suggestNeeds, type Need } from "../../domain/directory/needs.ts";

interface Props {
  /** What can still be asked for. */
  needs: readonly Need[];
  counts: Readonly<Record<string, number>>;
  onPick: (need: Need) => void;
}

const MOST_SUGGESTIONS = 8;

function countText({ kind, id }: Need, counts: Props["counts"]): string {
  const count = counts[id] ?? 0;
  if (kind === "type") return String(count);
  return count === 0 ? "van geen enkel bekend" : `${count} ja of in overleg`;
}

interface OptionProps {
  need: Need;
  id: string;
  isActive: boolean;
  counts: Props["counts"];
  onPick: (need: Need) => void;
}

function NeedOption({ need, id, isActive, counts, onPick }: OptionProps) {
  return (
    // The keyboard reaches options through the field they belong to.
    <li id={id} role="option" aria-selected={isActive} onPointerDown={(event) => event.preventDefault()} onClick={() => onPick(need)}>
      {need.name} <span className="note">({countText(need, counts)})</span>
    </li>
  );
}

/** A field that suggests needs while one types: Dutch words, other words for the same, abbreviations, typing errors. */
export function NeedPicker({ needs, counts, onPick }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const isAsking = text.trim() !== "";
  const suggested = isOpen ? suggestNeeds(needs, text, isAsking ? MOST_SUGGESTIONS : needs.length) : [];
  const optionId = (index: number) => `${id}-${index}`;
  const pick = (need: Need) => {
    onPick(need);
    setText("");
    setOpen(false);
    setActive(-1);
  };
  const move = (steps: number) => {
    setOpen(true);
    const next = suggested.length === 0 ? 0 : (active + steps + suggested.length + (active < 0 && steps < 0 ? 1 : 0)) % suggested.length;
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") move(key === "ArrowDown" ? 1 : -1);
    else if (key === "Escape" && isOpen) setOpen(false);
    else if (key === "Enter" && isOpen && (active >= 0 || isAsking) && suggested.length > 0) pick(suggested[Math.max(active, 0)]!);
    else return;
    event.preventDefault();
  };
  const groups = isAsking ? [undefined] : [...new Set(suggested.map(({ group }) => group))];
  const options = suggested.map((need, index) => ({ need, option: <NeedOption key={need.id} need={need} id={optionId(index)} isActive={index === active} counts={counts} onPick={pick} /> }));
  return (
    <div className="filter-field need-picker">
      <label htmlFor={id}>Wat is nodig?</label>
      <input id={id} type="text" role="combobox" autoComplete="off" maxLength={100} placeholder="Bijvoorbeeld dementie" aria-autocomplete="list" aria-expanded={suggested.length > 0} aria-controls={`${id}-list`} aria-activedescendant={active >= 0 && active < suggested.length ? optionId(active) : undefined} aria-describedby={`${id}-hint`} value={text} onChange={(event) => { setText(event.target.value); setOpen(true); setActive(-1); }} onFocus={() => setOpen(true)} onClick={() => setOpen(true)} onBlur={() => setOpen(false)} onKeyDown={onKeyDown} />
      <ul id={`${id}-list`} role="listbox" aria-label="Wat u kunt vragen" hidden={suggested.length === 0}>
        {groups.map((group) =>
          group === undefined ? options.map(({ option }) => option) : (
            <li key={group} role="group" aria-label={group}>
              <span className="need-group" aria-hidden="true">{group}</span>
              <ul role="presentation">{options.filter(({ need }) => need.group === group).map(({ option }) => option)}</ul>
            </li>
          ),
        )}
      </ul>
      <span className="note" id={`${id}-hint`}>Kies zoveel wensen als u wilt.</span>
      <span className="visually-hidden" role="status">{isOpen && isAsking ? (suggested.length === 0 ? "Geen suggesties" : `${suggested.length} suggesties`) : ""}</span>
      {isOpen && isAsking && suggested.length === 0 && <span className="note">Dit woord kennen wij niet. Probeer een ander woord.</span>}
    </div>
  );
}
