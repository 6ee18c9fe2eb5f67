export const ENTITY_KINDS = ["PERSON", "ORGANIZATION", "PRODUCT", "TOPIC", "EVENT", "PLACE"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Something that has a name, listed in the registry or found by a rule. All lists are empty where nothing is known. */
export interface NamedEntity {
  id: string;
  kind: EntityKind;
  /** What answers show. */
  name: string;
  /** Every other name, in any script. */
  names: readonly string[];
  description: string | null;
  source: "REGISTRY" | "RULE";
  /** Ids of the categories that a mention of this speaks for. */
  categories: readonly string[];
  /** Ids of the topics that this topic is a part of. */
  broader: readonly string[];
  /** Ids of who makes this. */
  madeBy: readonly string[];
  /** Id of the family that this is a version of. */
  versionOf: string | null;
}

export interface RegistryEntity extends NamedEntity {
  source: "REGISTRY";
  /** Accounts on X, without `@`. */
  handles: readonly string[];
  /** Names that often mean something else. */
  ambiguous: readonly AmbiguousNames[];
  /** Phrases that show a topic without naming it: `layoffs` for unemployment. */
  terms: readonly string[];
  /** Ids of the topics that any mention of this implies. */
  about: readonly string[];
  /** For a family of versions: what stands between its name and the version. */
  versions: VersionStyle | null;
  /** Names that stand for the family only before a version: `DeepSeek` is the company, `DeepSeek V4` a model. */
  versionPrefixes: readonly string[];
}

/** `GPT-5.2`, `Claude Opus 4.6`, `FLUX.2`, `Qwen3.6`. */
export const VERSION_STYLES = ["hyphen", "space", "dot", "joined"] as const;
export type VersionStyle = (typeof VERSION_STYLES)[number];

/** Names that count only in their context. A Latin one counts only in the case in which it is written here. */
export interface AmbiguousNames {
  names: readonly string[];
  /** Phrases of which one must stand in the same entry; empty when the name alone will do. */
  near: readonly string[];
  /** Phrases that hold the name and mean something else. */
  not: readonly string[];
}

export interface RegistryCategory {
  id: string;
  name: string;
  names: readonly string[];
}

/** The checked content of a registry folder. */
export interface Registry {
  /** A short hash of the files: another registry may find other mentions in the same digest. */
  version: string;
  entities: ReadonlyMap<string, RegistryEntity>;
  categories: ReadonlyMap<string, RegistryCategory>;
}

/** Every name that stands for an entity, the ambiguous ones too; the main name first, each once. */
export function allNames({ name, names, ambiguous }: RegistryEntity): string[] {
  return [...new Set([name, ...names, ...ambiguous.flatMap(({ names }) => names)])];
}
