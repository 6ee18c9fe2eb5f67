import type { Problem } from "../errors.js";
import type { Digest } from "./model.js";
import { parseDigest } from "./parse.js";
import { isProblem, type Place, readPlace } from "./read.js";
import type { DigestReader } from "./reader.js";
import type { DigestGraph } from "./rows.js";
import type { NewDigest } from "./store.js";

/** A text that was read: what is wrong with it, and its digest, if it has one. */
export interface ReadText {
  file: string;
  errors: Problem[];
  warnings: Problem[];
  found: FoundDigest | null;
}

export interface FoundDigest extends NewDigest {
  file: string;
  /** In its entries. */
  items: number;
}

/** Reads and parses the text at a place. Its names are not looked for yet. */
export async function readText(place: Place, reader: DigestReader): Promise<ReadText> {
  const source = await readPlace(place);
  if (isProblem(source)) return { file: source.file, errors: [source], warnings: [], found: null };
  const { value, errors, warnings } = parseDigest(source);
  return { file: source.file, errors, warnings, found: value && toFound(source.file, value, reader) };
}

function toFound(file: string, digest: Digest, reader: DigestReader): FoundDigest {
  const { id, contentHash, entries } = digest;
  let graph: DigestGraph | undefined;
  return {
    file,
    items: entries.length,
    version: { id, contentHash, importer: reader.version },
    // A transaction may run again, and finding names is the dearest part of an import.
    read: () => (graph ??= reader.read(digest)),
  };
}
