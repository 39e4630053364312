import { useEffect, useRef, useState } from "react";

interface Props {
  /** What there is to hear; null while it is not settled. */
  sentence: string | null;
}

/** Long enough for the next step of a slider to come first. */
const AFTER_MS = 1000;

/** One short sentence for who hears the page, once after the last change; nothing for what the page came with. */
export function Announcement({ sentence }: Props) {
  const [said, setSaid] = useState("");
  const last = useRef<string | null>(sentence);
  useEffect(() => {
    if (sentence === null || sentence === last.current) return;
    const timer = setTimeout(() => {
      last.current = sentence;
      setSaid(sentence);
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p className="visually-hidden" role="status" id="uitkomst-gezegd">
      {said}
    </p>
  );
}
