import type { EntityKind, Registry, RegistryEntity } from "../../src/registry/model.js";
import { randomOf, type Random, zipfOf } from "./random.js";
import { CHINESE, ENGLISH, type Sentence } from "./sentences.js";

export const ITEMS_A_DIGEST = 14;
const HOURS_A_DIGEST = 4;
const FIRST_DIGEST = Date.UTC(2020, 0, 1);
/** The first millisecond that ids of posts on X count from. */
const SNOWFLAKE_EPOCH = 1288834974657n;

export interface GeneratedFile {
  /** Within the corpus, e.g. `2020-01/2020-01-01-04.md`. */
  path: string;
  text: string;
}

/**
 * Digests in the layout of the seed, 14 items each, four hours apart: their authors and entities are frequent by Zipf's law, their
 * sentences Chinese (three of four) and English. The same files for the same registry, number of items and seed.
 */
export function* generateCorpus(registry: Registry, items: number, seed: number): Generator<GeneratedFile> {
  const random = randomOf(seed);
  const nameOf = namesByKind(registry, random);
  const authorOf = zipfOf(authorsOf(registry, Math.max(50, Math.round(items / 20)), random), 0.9, random);
  const categories = [...registry.categories.values()].map(({ name }) => name);
  for (let from = 0; from < items; from += ITEMS_A_DIGEST) {
    const at = FIRST_DIGEST + (from / ITEMS_A_DIGEST) * HOURS_A_DIGEST * 3_600_000;
    const entries = Array.from({ length: Math.min(ITEMS_A_DIGEST, items - from) }, (_, position) => {
      const { handle, name } = authorOf();
      const sentence = random.pick(random.integer(1, 4) > 1 ? CHINESE : ENGLISH);
      const { title, summary } = fill(sentence, nameOf);
      const url = `https://x.com/${handle}/status/${postId(at, position, random)}`;
      return `${position + 1}.  [${title} - ${name}](${url})\n    ${summary}\n`;
    });
    yield { path: pathOf(at), text: `${frontMatter(at, categories, random)}\n${entries.join("\n")}` };
  }
}

/** The kinds that sentences speak of. */
type SpokenKind = Extract<EntityKind, "PERSON" | "ORGANIZATION" | "PRODUCT" | "TOPIC">;

function namesByKind(registry: Registry, random: Random & { fraction(): number }): (kind: SpokenKind) => string {
  const ofKind = (kind: SpokenKind) => {
    const entities = shuffle(
      [...registry.entities.values()].filter((entity) => entity.kind === kind),
      random,
    );
    const pick = zipfOf(entities, 1, random);
    return () => spelling(pick(), random);
  };
  const pickers = {
    PERSON: ofKind("PERSON"),
    ORGANIZATION: ofKind("ORGANIZATION"),
    PRODUCT: ofKind("PRODUCT"),
    TOPIC: ofKind("TOPIC"),
  };
  return (kind) => pickers[kind]();
}

/** Mostly the main name, at times another. */
function spelling({ name, names }: RegistryEntity, random: Random): string {
  return names.length > 0 && random.integer(1, 3) === 1 ? random.pick(names) : name;
}

function authorsOf(registry: Registry, count: number, random: Random): { handle: string; name: string }[] {
  const known = [...registry.entities.values()].flatMap(({ handles: [handle], name }) =>
    handle === undefined ? [] : [{ handle, name }],
  );
  const made = Array.from({ length: Math.max(0, count - known.length) }, (_, n) => ({
    handle: `reader_${n}`,
    name: `Reader ${n}`,
  }));
  return shuffle([...known, ...made], random).slice(0, count);
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  const shuffled = [...list];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = random.integer(0, at);
    [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
  }
  return shuffled;
}

function fill({ title, summary }: Sentence, nameOf: (kind: SpokenKind) => string): Sentence {
  const names = new Map<string, string>();
  const put = (text: string) =>
    text.replace(/\{(person|organization|product|topic)\}/g, (slot: string, kind: string) => {
      // The summary goes on about what the title named; a title may name two organisations.
      const name = names.get(slot) ?? nameOf(kind.toUpperCase() as SpokenKind);
      names.set(slot, name);
      return name;
    });
  return {
    title: title
      .replace("{organization}与{organization}", () => `${nameOf("ORGANIZATION")}与${nameOf("ORGANIZATION")}`)
      .replace(/.*/, put),
    summary: put(summary),
  };
}

/** An id whose time lies within the hours before the digest; positions keep ids of one digest apart. */
function postId(digestAt: number, position: number, random: Random): bigint {
  const slot = (HOURS_A_DIGEST * 3_600_000) / ITEMS_A_DIGEST;
  const at = BigInt(Math.floor(digestAt - (position + 1) * slot + random.integer(0, Math.floor(slot) - 1)));
  return ((at - SNOWFLAKE_EPOCH) << 22n) + BigInt(random.integer(0, 2 ** 22 - 1));
}

function pathOf(at: number): string {
  const time = new Date(at).toISOString();
  return `${time.slice(0, 7)}/${time.slice(0, 10)}-${time.slice(11, 13)}.md`;
}

function frontMatter(at: number, categories: readonly string[], random: Random): string {
  const time = new Date(at).toISOString();
  const named = shuffle(categories, random).slice(0, 5);
  return `---\ntitle: "${time.slice(0, 13).replaceAll(/[-T]/g, ".")} 过去4小时全球AI发生了什么？"\ndate: ${time.slice(0, 19)}Z\ncategories: ${JSON.stringify(named)}\n---\n`;
}
