import { CORE_SCHEMA, EVENT_ID, load, parseEvents, YAMLException } from "js-yaml";
import { messageOf } from "../errors.js";

/** What is wrong with a YAML text, and on which line of it (from 1). */
export class YamlError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

/** Anchors are of no use in our files, and thousands of them are an attack. */
const MAX_ALIASES = 0;

/**
 * Reads YAML 1.2 with the core types only: no dates, no custom tags, nothing that runs.
 * @returns the data, and for the first list under a top-level key the line of each entry (from 1)
 * @throws YamlError
 */
export function readYaml(text: string): { data: unknown; entryLines: number[] } {
  try {
    const data = load(text, { schema: CORE_SCHEMA, maxAliases: MAX_ALIASES });
    return { data, entryLines: findEntryLines(text) };
  } catch (error) {
    const line = error instanceof YAMLException ? (error.mark?.line ?? 0) + 1 : 1;
    throw new YamlError(error instanceof YAMLException ? error.reason : messageOf(error), line);
  }
}

const OPENING = new Set<number>([EVENT_ID.DOCUMENT, EVENT_ID.SEQUENCE, EVENT_ID.MAPPING]);
/** Inside document, mapping and list. */
const ENTRY_DEPTH = 3;

function findEntryLines(text: string): number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  let offset = 0;
  for (const event of parseEvents(text, {})) {
    const start = startOf(event);
    if (start !== null && depth === ENTRY_DEPTH) {
      for (; offset < start; offset++) if (text[offset] === "\n") line++;
      lines.push(line);
    }
    if (OPENING.has(event.type)) depth++;
    else if (event.type === EVENT_ID.POP) depth--;
  }
  return lines;
}

/** Where a value begins; null for what is no value. */
function startOf(event: ReturnType<typeof parseEvents>[number]): number | null {
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start;
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  return event.type === EVENT_ID.ALIAS ? event.anchorStart : null;
}
