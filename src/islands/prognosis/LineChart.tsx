import type { LineChartMarks, LineMark } from "../../charts/line-chart.ts";

interface Props {
  /** Unique on the page. */
  id: string;
  title: string;
  /** The finding, for who cannot see the lines. */
  description: string;
  marks: LineChartMarks;
}

/** Marks to SVG, nothing else: it calculates nothing, so build and browser draw the same. */
export function LineChart({ id, title, description, marks }: Props) {
  const { frame, plot, xTicks, yTicks, marker, lines } = marks;
  return (
    <svg
      className={`line-chart ${frame.name}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      fontSize={frame.fontSize}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <Bands id={id} lines={lines} />
      {yTicks.map(({ position, label }) => (
        <g key={position} className="tick">
          <line x1={plot.left} x2={plot.right} y1={position} y2={position} />
          <text x={plot.left - frame.fontSize * 0.5} y={position} dy="0.35em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ position, label }) => (
        <text key={position} className="tick" x={position} y={plot.bottom + frame.fontSize * 1.5} textAnchor="middle">
          {label}
        </text>
      ))}
      {marker && (
        <g className="marker">
          <line x1={marker.x} x2={marker.x} y1={plot.top - frame.fontSize * 0.5} y2={plot.bottom} />
          <text x={marker.x} y={plot.top - frame.fontSize * 0.8} textAnchor="middle">
            {marker.label}
          </text>
        </g>
      )}
      {lines.map((line) => (
        <path key={line.id} className={`series ${line.tone}`} d={line.path} />
      ))}
      {lines.map((line) => (
        <LineTexts key={line.id} line={line} fontSize={frame.fontSize} />
      ))}
    </svg>
  );
}

/** Distance between the lines of the hatching on paper, in units of the drawing. */
const HATCH_STEP = { inner: 5, outer: 10 } as const;

/** Bands under the lines: on screen the style sheet fills them with a transparent tone, on paper the hatching stays. */
function Bands({ id, lines }: { id: string; lines: readonly LineMark[] }) {
  const drawn = lines.flatMap(({ id: lineId, tone, bands }) =>
    bands.map((band) => ({ ...band, tone, key: `${lineId}-${band.level}` })),
  );
  if (drawn.length === 0) return null;
  return (
    <>
      <defs>
        {(["inner", "outer"] as const).map((level) => (
          <pattern
            key={level}
            id={`${id}-hatch-${level}`}
            patternUnits="userSpaceOnUse"
            width={HATCH_STEP[level]}
            height={HATCH_STEP[level]}
            patternTransform="rotate(45)"
          >
            <line className="hatch" x1="0" x2="0" y1="0" y2={HATCH_STEP[level]} />
          </pattern>
        ))}
      </defs>
      {drawn.map(({ key, level, tone, path }) => (
        <path key={key} className={`band ${level} ${tone}`} fill={`url(#${id}-hatch-${level})`} d={path} />
      ))}
    </>
  );
}

function LineTexts({ line: { tone, end, label, value }, fontSize }: { line: LineMark; fontSize: number }) {
  const firstLineY = label.y - ((label.lines.length - 1) * fontSize * 1.2) / 2;
  return (
    <g className={`series-text ${tone}`}>
      <line className={`leader ${tone}`} x1={end.x} y1={end.y} x2={label.x - fontSize * 0.25} y2={label.y} />
      {label.lines.map((text, index) => (
        <text key={text} x={label.x} y={firstLineY + index * fontSize * 1.2} dy="0.35em">
          {text}
        </text>
      ))}
      {value && (
        <>
          <circle cx={value.x} cy={value.y} r={fontSize * 0.28} />
          <text className="value" x={value.textX} y={value.textY} dy="0.35em" textAnchor={value.anchor}>
            {value.text}
          </text>
        </>
      )}
    </g>
  );
}
