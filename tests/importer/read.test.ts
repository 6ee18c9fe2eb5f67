import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/errors.js";
import type { Source } from "../../src/importer/model.js";
import { findPlaces, isProblem, MAX_BYTES, readPlace } from "../../src/importer/read.js";
import { writeFolder } from "../support/folder.js";

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part));
}

async function read(paths: string[], stdin: AsyncIterable<Uint8Array> = chunks()): Promise<(Source | Problem)[]> {
  const all: (Source | Problem)[] = [];
  for (const place of await findPlaces(paths, stdin)) all.push(await readPlace(place));
  return all;
}

/** What a path is called after it was found through a folder or a glob. */
function named(...path: string[]): string {
  return relative(process.cwd(), join(...path));
}

describe("the texts behind a path", () => {
  test("are one for a file, whatever its ending, under the name that was given", async () => {
    const file = join(writeFolder({ "2025-11-26.08.digest": "text\n" }), "2025-11-26.08.digest");
    expect(await read([file])).toEqual([{ file, stem: "2025-11-26.08", text: "text\n" }]);
  });

  test("are the .md, .markdown and .txt files of a folder and the folders in it, sorted by name", async () => {
    const names = ["b.md", "a.MD", "c/d.markdown", "c/a.txt", "no.html", "no.mdx", "no.json", "md", "e [1]/x.md"];
    const folder = writeFolder(Object.fromEntries(names.map((name) => [name, name])));
    expect(await read([folder])).toEqual(
      ["a.MD", "b.md", "c/a.txt", "c/d.markdown", "e [1]/x.md"].map((name) => ({
        file: named(folder, name),
        stem: name.replace(/^.*\/|\.\w+$/g, ""),
        text: name,
      })),
    );
  });

  test("are those that a glob names, sorted", async () => {
    const folder = writeFolder({
      "2025-11-02.md": "2",
      "2025-11-01.md": "1",
      "2025-12-01.md": "3",
      "x/2025-11-03.md": "4",
    });
    expect(await read([join(folder, "2025-11-*.md")])).toEqual([
      { file: named(folder, "2025-11-01.md"), stem: "2025-11-01", text: "1" },
      { file: named(folder, "2025-11-02.md"), stem: "2025-11-02", text: "2" },
    ]);
  });

  test("are one for a file whose name looks like a glob", async () => {
    const file = join(writeFolder({ "[1]*.md": "one", "1.md": "other" }), "[1]*.md");
    expect(await read([file])).toEqual([{ file, stem: "[1]*", text: "one" }]);
  });

  test("come in the order of the paths, and once", async () => {
    const folder = writeFolder({ "a.md": "a", "b.md": "b" });
    const sources = await read([join(folder, "b.md"), folder, join(folder, ".", "b.md"), join(folder, "*.md")]);
    expect(sources.map((source) => "text" in source && source.text)).toEqual(["b", "a"]);
  });

  test("are what standard input brings for -, in however many pieces", async () => {
    const bytes = Buffer.from("摘要\r\n");
    expect(await read(["-"], chunks(bytes.subarray(0, 2), bytes.subarray(2)))).toEqual([
      { file: "<stdin>", stem: null, text: "摘要\n" },
    ]);
  });

  test("are none for no path", async () => {
    expect(await read([])).toEqual([]);
  });
});

describe("a path that cannot be read", () => {
  test("is a problem in its place, and the others are read", async () => {
    const folder = writeFolder({ "a.md": "a" });
    const missing = join(folder, "missing.md");
    const [problem, source] = await read([missing, join(folder, "a.md")]);
    expect(problem).toEqual({ file: missing, line: null, reason: "no such file or folder" });
    expect(source).toMatchObject({ text: "a" });
  });

  test("may be a folder without digests", async () => {
    const folder = writeFolder({ "a.html": "a" });
    mkdirSync(join(folder, "empty.md"));
    expect(await read([folder])).toEqual([
      {
        file: folder,
        line: null,
        reason: "no digests in this folder: expected files ending in .md .markdown .txt",
      },
    ]);
  });

  test("may be a glob that names nothing", async () => {
    const pattern = join(writeFolder({}), "*.md");
    expect(await read([pattern])).toEqual([{ file: pattern, line: null, reason: "no file matches" }]);
  });

  test("may be a link to nothing; in a folder it is passed over", async () => {
    const folder = writeFolder({ "a.md": "a" });
    const link = join(folder, "link.md");
    symlinkSync(join(folder, "missing"), link);
    expect(await read([link, folder])).toEqual([
      { file: link, line: null, reason: "no such file or folder" },
      { file: named(folder, "a.md"), stem: "a", text: "a" },
    ]);
  });

  test("may be a file past the limit, and one at the limit is read", async () => {
    const folder = writeFolder({ "large.md": "a", "limit.md": "" });
    truncateSync(join(folder, "large.md"), MAX_BYTES + 1);
    const limit = chunks(Buffer.alloc(MAX_BYTES, "a"));
    const [large, atLimit] = await read([join(folder, "large.md"), "-"], limit);
    const reason = "is larger than 8 MiB, the limit for one digest; split it";
    expect(large).toEqual({ file: join(folder, "large.md"), line: null, reason });
    expect(atLimit).toMatchObject({ text: "a".repeat(MAX_BYTES) });
  });

  test("may be endless standard input, which is left once it is past the limit", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; ; given++) yield await Promise.resolve(Buffer.alloc(1024 * 1024, "a"));
    }
    expect(await read(["-"], endless())).toEqual([
      { file: "<stdin>", line: null, reason: "is larger than 8 MiB, the limit for one digest; split it" },
    ]);
    expect(given).toBe(8);
  });

  test("may be standard input that breaks off", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from("a"));
      throw new Error("the pipe broke");
    }
    expect(await read(["-"], broken())).toEqual([{ file: "<stdin>", line: null, reason: "the pipe broke" }]);
  });
});

describe("bytes that are no text", () => {
  const problemOf = async (...parts: (string | Uint8Array)[]) => {
    const [source] = await read(["-"], chunks(...parts));
    return source && isProblem(source) ? `${String(source.line)}: ${source.reason}` : "read";
  };

  test.each([
    ["a NUL byte", ["one\ntwo\nth\0ree\n"], "3: holds a NUL byte: expected a text file"],
    ["UTF-16", [Buffer.from("one\n", "utf16le")], "1: holds a NUL byte: expected a text file"],
    ["a byte of Latin-1", ["one\ntwo é\nth", Uint8Array.of(0xe9), "ree\n"], "3: is not valid UTF-8 here"],
    ["GBK", ["标题\n", Uint8Array.of(0xc4, 0xa3, 0xd0, 0xcd)], "2: is not valid UTF-8 here"],
    ["a letter cut off at the end", ["one\n", Buffer.from("风").subarray(0, 2)], "2: is not valid UTF-8 here"],
    ["half a surrogate pair", ["\n\n", Uint8Array.of(0xed, 0xa0, 0x80)], "3: is not valid UTF-8 here"],
    ["a mistake after a genuine �", ["one �\ntwo �\n", Uint8Array.of(0xff)], "3: is not valid UTF-8 here"],
    ["a mistake after a byte order mark", ["\ufeffone\n", Uint8Array.of(0xff)], "2: is not valid UTF-8 here"],
  ])("are refused with the line: %s", async (_, parts, problem) => {
    expect(await problemOf(...parts)).toBe(problem);
  });

  test("are told from a genuine replacement character", async () => {
    expect(await problemOf("one � two")).toBe("read");
  });
});

describe("a text", () => {
  test.each([
    ["\ufeffone\n", "one\n"],
    ["one\r\ntwo\rthree\n\r\n", "one\ntwo\nthree\n\n"],
    ["one \ufeff two", "one \ufeff two"],
    ["", ""],
  ])("%j is read as %j", async (written, text) => {
    expect(await read(["-"], chunks(written))).toEqual([{ file: "<stdin>", stem: null, text }]);
  });
});
