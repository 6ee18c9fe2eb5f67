import { clearLine, cursorTo } from "node:readline";
import type { WriteStream } from "node:tty";

/** How far something is: files of how many, and the items in those that are done. */
interface Progress {
  files: number;
  of: number;
  items: number;
}

/** A bar on a terminal is drawn anew this often, in milliseconds. */
const REDRAWN_MS = 100;
/** Elsewhere a line is written this often: a log should not fill up, and a short import should not show in it. */
const TOLD_MS = 5_000;
const BAR = 24;

/** Shows how far an import is: a bar on a terminal, which `end` wipes out, else a plain line every five seconds. */
export function showProgress(
  out: NodeJS.WritableStream & { isTTY?: boolean },
  now: () => number = () => performance.now(),
): { show: (progress: Progress) => void; end: () => void } {
  const start = now();
  let last = start;
  const isTerminal = out.isTTY === true;
  return {
    show(progress) {
      const at = now();
      if (at - last < (isTerminal ? REDRAWN_MS : TOLD_MS)) return;
      last = at;
      const text = formatProgress(progress, (at - start) / 1_000);
      if (!isTerminal) out.write(`${text}\n`);
      else rewrite(out as WriteStream, `${drawBar(progress)} ${text}`);
    },
    end() {
      if (isTerminal) rewrite(out as WriteStream, "");
    },
  };
}

/** E.g. `120 of 715 files, 1,680 items, 84 items/s, 1:12 left`. The time left is what the files so far took, for those that are left. */
export function formatProgress({ files, of, items }: Progress, seconds: number): string {
  const rate = seconds > 0 ? Math.round(items / seconds) : 0;
  const left = files > 0 ? Math.round((seconds / files) * (of - files)) : 0;
  const [doneItems, perSecond] = [items, rate].map((count) => count.toLocaleString("en-US"));
  return `${files} of ${of} files, ${doneItems} items, ${perSecond} items/s, ${formatTime(left)} left`;
}

function drawBar({ files, of }: Progress): string {
  const done = of > 0 ? Math.round((files / of) * BAR) : BAR;
  return `[${"#".repeat(done)}${"-".repeat(BAR - done)}]`;
}

/** `h:mm:ss`, without the hours when there are none. */
function formatTime(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** One line, cut to the width of the terminal: a longer one would leave its beginning behind. */
function rewrite(out: WriteStream, text: string): void {
  clearLine(out, 0);
  cursorTo(out, 0);
  out.write(text.slice(0, Math.max(0, (out.columns || 80) - 1)));
}
