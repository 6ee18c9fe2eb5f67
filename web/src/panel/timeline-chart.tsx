import "uplot/dist/uPlot.min.css";
import { useEffect, useRef } from "preact/hooks";
import UPlot from "uplot";
import type { TimelineRow } from "../ask/answers.js";
import { readColour } from "../graph/colours.js";
import { paint } from "../state/preferences.js";
import { say, sayTick, sayTime } from "../words/say.js";

const HEIGHT = 120;

/** Items over time as bars. What it shows is also said in words, for who cannot see it. */
export function TimelineChart({ rows }: { rows: TimelineRow[] }) {
  const element = useRef<HTMLDivElement>(null);
  const colours = paint.value;

  useEffect(() => {
    const target = element.current;
    if (!target || rows.length === 0) return;
    const chart = new UPlot(optionsFor(target.clientWidth), dataOf(rows), target);
    const observer = new ResizeObserver(() => {
      chart.setSize({ width: target.clientWidth, height: HEIGHT });
    });
    observer.observe(target);
    return () => {
      observer.disconnect();
      chart.destroy();
    };
  }, [rows, colours]);

  return <div class="chart" ref={element} role="img" aria-label={describe(rows)} />;
}

function optionsFor(width: number): UPlot.Options {
  const axis = {
    stroke: readColour("text-soft"),
    grid: { stroke: readColour("line"), width: 1 },
    ticks: { show: false },
  };
  return {
    width,
    height: HEIGHT,
    cursor: { show: false },
    legend: { show: false },
    scales: { y: { range: (_, __, most) => [0, Math.max(1, most)] } },
    axes: [
      { ...axis, grid: { show: false }, size: 24, space: 70, values: (_, seconds) => seconds.map(sayTick) },
      // Items are whole.
      { ...axis, size: 34, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 10_000] },
    ],
    series: [
      {},
      {
        fill: readColour("accent"),
        paths: UPlot.paths.bars?.({ size: [0.7, 40], align: 1 }) ?? (() => null),
        points: { show: false },
      },
    ],
  };
}

/** Seconds since 1970, as the library wants them, and items. The last bucket gets an end, or its bar would be cut. */
function dataOf(rows: readonly TimelineRow[]): UPlot.AlignedData {
  const end = rows.at(-1)?.until ?? "";
  const seconds = [...rows.map(({ time }) => time), end].map((time) => Date.parse(time) / 1_000);
  return [seconds, [...rows.map(({ value }) => value), null]];
}

function describe(rows: readonly TimelineRow[]): string {
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  const most = rows.reduce((best, row) => (row.value > best.value ? row : best), rows[0] ?? { value: 0, time: "" });
  return say("timelineLabel", total, rows.length, most.value, sayTime(most.time));
}
