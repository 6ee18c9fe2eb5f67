import { describe, expect, test } from "vitest";
import { addChanges, noChanges } from "../../src/importer/changes.js";
import type { Receipt } from "../../src/importer/import.js";
import { formatReceipt } from "../../src/importer/receipt.js";

function receipt(known: Partial<Receipt> = {}): Receipt {
  return {
    dryRun: false,
    files: 1,
    changes: noChanges(),
    warnings: [],
    moreWarnings: 0,
    errors: [],
    moreErrors: 0,
    ...known,
  };
}

const CHANGES = {
  digests: { added: 1, changed: 0, removed: 0, unchanged: 0 },
  items: { added: 14, changed: 2, removed: 1, unchanged: 3 },
  authors: { added: 7, changed: 0, removed: 0, unchanged: 0 },
  entities: { added: 42, changed: 0, removed: 0, unchanged: 1000000 },
  mentions: { added: 60, changed: 0, removed: 12, unchanged: 0 },
};
const TABLE = `               added    changed    removed  unchanged
digests            1          0          0          0
items             14          2          1          3
authors            7          0          0          0
entities          42          0          0    1000000
mentions          60          0         12          0
`;
const EMPTY_TABLE = `               added    changed    removed  unchanged
digests            0          0          0          0
items              0          0          0          0
authors            0          0          0          0
entities           0          0          0          0
mentions           0          0          0          0
`;

describe("the receipt of an import", () => {
  test("tells what was written", () => {
    expect(formatReceipt(receipt({ files: 2, changes: CHANGES }))).toBe(`Read 2 files. Imported:\n${TABLE}`);
  });

  test("tells that a dry run wrote nothing", () => {
    expect(formatReceipt(receipt({ dryRun: true, changes: CHANGES }))).toBe(
      `Read 1 file. A dry run: nothing was written. An import would change:\n${TABLE}`,
    );
  });

  test.each([false, true])("tells that all was there before (dry run: %s)", (dryRun) => {
    const changes = noChanges();
    changes.digests.unchanged = 2;
    expect(formatReceipt(receipt({ dryRun, files: 2, changes }))).toBe(
      `Read 2 files. Nothing to write: every digest is as it was imported before.\n${EMPTY_TABLE.replace(/0\n(?=items)/, "2\n")}`,
    );
  });

  test("tells that there was nothing to read", () => {
    expect(formatReceipt(receipt({ files: 0 }))).toBe(`Read 0 files. Nothing was written.\n${EMPTY_TABLE}`);
  });

  test("lists warnings and errors below, with file and line where there is one", () => {
    const text = formatReceipt(
      receipt({
        warnings: [{ file: "a.md", line: 1, reason: "has no title" }],
        errors: [
          { file: "b.md", line: 7, reason: "is bad" },
          { file: "c.md", line: null, reason: "no such file or folder" },
        ],
      }),
    );
    expect(text).toBe(
      `Read 1 file. Nothing was written.\n${EMPTY_TABLE}1 warning:\n  a.md:1: has no title\n2 errors:\n  b.md:7: is bad\n  c.md: no such file or folder\n`,
    );
  });
});

describe("a receipt with more problems than it tells", () => {
  test("counts all of them, and says how many it leaves out", () => {
    const error = { file: "b.md", line: 7, reason: "is bad" };
    expect(formatReceipt(receipt({ errors: [error], moreErrors: 2_000 }))).toBe(
      `Read 1 file. Nothing was written.\n${EMPTY_TABLE}2001 errors:\n  b.md:7: is bad\n  … and 2000 more\n`,
    );
  });
});

describe("the changes of several digests", () => {
  test("add up, kind by kind", () => {
    const total = noChanges();
    addChanges(total, CHANGES);
    addChanges(total, CHANGES);
    expect(total.items).toEqual({ added: 28, changed: 4, removed: 2, unchanged: 6 });
    expect(total.entities).toEqual({ added: 84, changed: 0, removed: 0, unchanged: 2000000 });
    expect(noChanges().items).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 0 });
  });
});
