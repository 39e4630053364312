import type { BarChartMarks, BarRowMark, BarText } from "../../../charts/bar-chart.ts";

interface Props {
  /** Unique on the page. */
  id: string;
  title: string;
  /** The finding, for who cannot see the bars. */
  description: string;
  marks: BarChartMarks;
}

/** Marks to SVG, nothing else, as LineChart does. */
export function BarChart({ id, title, description, marks }: Props) {
  const { frame, plot, ticks, reference, headings, rows, joints } = marks;
  const { fontSize } = frame;
  return (
    <svg
      className={`bar-chart ${frame.name}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      fontSize={fontSize}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {ticks.map(({ position, label }) => (
        <g key={position} className="tick">
          <line x1={position} x2={position} y1={plot.top} y2={plot.bottom} />
          <text x={position} y={plot.bottom + fontSize * 1.2} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {reference && (
        <g className="reference">
          <line x1={reference.x} x2={reference.x} y1={plot.top - fontSize * 0.3} y2={plot.bottom} />
          <text x={reference.labelX} y={reference.labelY} dy="0.35em" textAnchor="middle">
            {reference.label}
          </text>
        </g>
      )}
      {joints.map(({ x, top, bottom }) => (
        <line key={top} className="joint" x1={x} x2={x} y1={top} y2={bottom} />
      ))}
      {headings.map((heading, index) => (
        <Lines key={index} className="heading" lines={heading} />
      ))}
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </svg>
  );
}

function Row({ row: { label, detail, bars, values } }: { row: BarRowMark }) {
  return (
    <g>
      <Lines className="label" lines={label} />
      <Lines className="detail" lines={detail} />
      {bars.map(({ tone, ...place }, index) => (
        <rect key={index} className={tone} {...place} />
      ))}
      {values.map(({ x, y, anchor, text }) => (
        <text key={anchor} className="value" x={x} y={y} dy="0.35em" textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

function Lines({ className, lines }: { className: string; lines: BarText }) {
  return lines.map(({ x, y, text }) => (
    <text key={y} className={className} x={x} y={y} dy="0.35em">
      {text}
    </text>
  ));
}
