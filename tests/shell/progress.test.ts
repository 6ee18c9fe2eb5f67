import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { formatProgress, showProgress } from "../../src/shell/progress.js";

describe("the progress of an import", () => {
  test.each([
    [{ files: 120, of: 715, items: 1_680 }, 20, "120 of 715 files, 1,680 items, 84 items/s, 1:39 left"],
    [{ files: 1, of: 71_429, items: 14 }, 0.5, "1 of 71429 files, 14 items, 28 items/s, 9:55:14 left"],
    [{ files: 3, of: 3, items: 0 }, 0, "3 of 3 files, 0 items, 0 items/s, 0:00 left"],
  ])("tells files, items, rate and the time left: %j", (progress, seconds, text) => {
    expect(formatProgress(progress, seconds)).toBe(text);
  });

  /** What is written while a file is done every second, ten in all. */
  function shownIn(out: PassThrough & { isTTY?: boolean }): string {
    let at = 0;
    const { show, end } = showProgress(out, () => at);
    for (let files = 1; files <= 10; files++) {
      at = files * 1_000;
      show({ files, of: 10, items: files * 14 });
    }
    end();
    return String(out.read() ?? "");
  }

  test("is a plain line every five seconds where no terminal is", () => {
    expect(shownIn(new PassThrough())).toBe(
      "5 of 10 files, 70 items, 14 items/s, 0:05 left\n10 of 10 files, 140 items, 14 items/s, 0:00 left\n",
    );
  });

  test("is one line on a terminal, written anew, and wiped out at the end", () => {
    const shown = shownIn(Object.assign(new PassThrough(), { isTTY: true }));
    expect(shown).toContain("[############------------] 5 of 10 files, 70 items");
    expect(shown).not.toContain("\n");
    expect(shown.endsWith("\u001b[2K\u001b[1G")).toBe(true);
  });
});
