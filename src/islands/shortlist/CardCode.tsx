import { cardWords } from "../../words/keuze.ts";
import { useEffect, useState } from "react";

/** White rim around the code, in modules: scanners need four. */
const RIM = 4;

interface Code {
  path: string;
  size: number;
}

async function drawCode(text: string): Promise<Code> {
  // Only who has a card needs the code, so only then its maker is fetched.
  const { create } = await import("qrcode");
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const dark = Array.from(modules.data, (isDark, index) =>
    isDark ? `M${(index % modules.size) + RIM} ${Math.floor(index / modules.size) + RIM}h1v1h-1z` : "",
  );
  return { path: dark.join(""), size: modules.size + 2 * RIM };
}

/** The address as a QR code. The address itself stands beside it for who cannot scan. */
export function CardCode({ address }: { address: string }) {
  const [code, setCode] = useState<Code | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // Without the code the card still has the address in words.
    drawCode(address).then(
      (drawn) => isCurrent && setCode(drawn),
      () => isCurrent && setCode(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [address]);
  if (code === null) return null;
  return (
    <svg
      className="card-code"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={cardWords.code}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} />
      <path d={code.path} />
    </svg>
  );
}
