import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { parse, relative, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { messageOf, type Problem } from "../errors.js";
import type { Source } from "./model.js";

/** A digest is a page of text; a file past this size is something else. */
export const MAX_BYTES = 8 * 1024 * 1024;

const EXTENSIONS = ["md", "markdown", "txt"];

/** Where a text is to be found: a file, or what came of a path already (standard input is read at once, and some paths lead nowhere). */
export type Place = { path: string } | Source | Problem;

/**
 * Finds what stands behind the paths that a user gave: files, folders (recursively, sorted by name), globs, and `-` for `stdin`. Each
 * file comes once. A path that leads nowhere comes as a problem, in its place. Files are only named, so that a million of them fit.
 */
export async function findPlaces(paths: readonly string[], stdin: AsyncIterable<Uint8Array>): Promise<Place[]> {
  const places: Place[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === "-") {
      places.push(await readText("<stdin>", null, stdin));
      continue;
    }
    const found = await findFiles(path);
    if (!Array.isArray(found)) {
      places.push(found);
      continue;
    }
    for (const file of found) {
      if (seen.has(resolve(file))) continue;
      seen.add(resolve(file));
      places.push({ path: file });
    }
  }
  return places;
}

/** The text at a place, or what is wrong with it. */
export async function readPlace(place: Place): Promise<Source | Problem> {
  return "path" in place ? readFile(place.path) : place;
}

export function isProblem(read: object): read is Problem {
  return "reason" in read;
}

async function findFiles(path: string): Promise<string[] | Problem> {
  const found = await stat(path).catch(() => null);
  if (found && !found.isDirectory()) return [path];
  if (!found && !isDynamicPattern(path)) return problem(path, "no such file or folder");
  const pattern = found ? `**/*.{${EXTENSIONS.join(",")}}` : path;
  const cwd = found ? resolve(path) : process.cwd();
  const files = await glob(pattern, { cwd, absolute: true, caseSensitiveMatch: false, expandDirectories: false });
  if (files.length === 0) {
    return problem(
      path,
      found
        ? `no digests in this folder: expected files ending in ${EXTENSIONS.map((e) => `.${e}`).join(" ")}`
        : "no file matches",
    );
  }
  return files.sort().map((file) => relative(process.cwd(), file));
}

async function readFile(file: string): Promise<Source | Problem> {
  // The file may have gone since it was found.
  const found = await stat(file).catch(() => null);
  if (!found) return problem(file, "no such file or folder");
  return found.size > MAX_BYTES ? tooLarge(file) : readText(file, parse(file).name, createReadStream(file));
}

async function readText(
  file: string,
  stem: string | null,
  stream: AsyncIterable<Uint8Array>,
): Promise<Source | Problem> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > MAX_BYTES) return tooLarge(file);
      chunks.push(chunk);
    }
  } catch (error) {
    return problem(file, messageOf(error));
  }
  const bytes = Buffer.concat(chunks);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return problem(file, "holds a NUL byte: expected a text file", lineAt(bytes, nul));
  try {
    // The decoder drops a byte order mark by itself.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { file, stem, text: text.replace(/\r\n?/g, "\n") };
  } catch {
    return problem(file, "is not valid UTF-8 here", lineAt(bytes, firstInvalidByte(bytes)));
  }
}

/** The longest prefix that decodes ends where the mistake is. */
function firstInvalidByte(bytes: Buffer): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
  const replaced = lenient.decode(bytes);
  for (let at = replaced.indexOf("\ufffd"); at >= 0; at = replaced.indexOf("\ufffd", at + 1)) {
    const offset = Buffer.byteLength(replaced.slice(0, at));
    const isGenuine = bytes.subarray(offset, offset + 3).equals(Buffer.from("\ufffd"));
    if (!isGenuine) return offset;
  }
  return bytes.length;
}

function lineAt(bytes: Buffer, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
}

function tooLarge(file: string): Problem {
  return problem(file, `is larger than ${MAX_BYTES / 1024 / 1024} MiB, the limit for one digest; split it`);
}

function problem(file: string, reason: string, line: number | null = null): Problem {
  return { file, line, reason };
}
