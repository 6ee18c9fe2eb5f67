import {
  HOME,
  MEASURES,
  MOST_CHARACTERS,
  MOST_NEIGHBOURS,
  MOST_STARTS,
  NODE_KINDS,
  PAGE,
  SHAPES,
  type Start,
  type View,
} from "./view.js";

/** What an address says, and the parts of it that say nothing, e.g. `show=cube`. */
export interface ReadView {
  view: View;
  broken: string[];
}

/**
 * Reads an address, whoever wrote it. A part that is no possible value is left out and told, so that the rest still opens.
 * @param pathname e.g. `/explore`; anything else is the home page
 * @param search e.g. `?at=Entity:openai`
 */
export function readView(pathname: string, search: string): ReadView {
  if (!/\/explore\/?$/.test(pathname)) return { view: HOME, broken: [] };
  const parts = new URLSearchParams(search);
  const broken: string[] = [];

  /** The values of a part that can be read, each once. */
  const all = <T>(name: string, read: (text: string) => T | null, keyOf: (value: T) => unknown = (value) => value) => {
    const values = new Map<unknown, T>();
    for (const text of parts.getAll(name)) {
      const value = read(text);
      if (value === null) broken.push(`${name}=${shorten(text)}`);
      else values.set(keyOf(value), value);
    }
    return [...values.values()];
  };
  const one = <T>(name: string, read: (text: string) => T | null): T | null => all(name, read)[0] ?? null;

  const at = all("at", readStart, ({ id }) => id);
  if (at.length > MOST_STARTS) broken.push(`at: ${at.length}`);
  const view: View = {
    page: "explore",
    at: at.slice(0, MOST_STARTS),
    query: one("q", (text) => (text.length <= MOST_CHARACTERS ? text.trim() : null)) ?? "",
    selected: one("sel", readId),
    kinds: all("kind", oneOf(NODE_KINDS)),
    categories: all("category", readId),
    since: one("since", readInstant),
    until: one("until", readInstant),
    from: one("from", readId),
    to: one("to", readId),
    show: one("show", oneOf(SHAPES)) ?? HOME.show,
    measure: one("measure", oneOf(MEASURES)) ?? HOME.measure,
  };
  if (view.since && view.until && view.since >= view.until) {
    broken.push(`since=${view.since}, until=${view.until}`);
    return { view: { ...view, since: null, until: null }, broken };
  }
  return { view, broken };
}

function readStart(text: string): Start | null {
  const [, id = text, digits] = /^(.*)~(\d{1,4})$/s.exec(text) ?? [];
  const limit = digits === undefined ? PAGE : Number(digits);
  return readId(id) === null || limit < 1 || limit > MOST_NEIGHBOURS ? null : { id, limit };
}

/** Ids are made by the API; all that is known of them here is how they begin. */
function readId(text: string): string | null {
  return text.length <= MOST_CHARACTERS && /^(?:Entity|Author|Item|Digest|Category):./s.test(text) ? text : null;
}

function readInstant(text: string): string | null {
  const time = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T | null {
  return (text) => values.find((value) => value === text) ?? null;
}

/** Enough to recognise it by; an address may be as long as it likes. */
function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
