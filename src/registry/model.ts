export const ENTITY_KINDS = ["PERSON", "ORGANIZATION", "PRODUCT", "TOPIC", "EVENT", "PLACE"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Something that is known by name. All lists are empty where the file says nothing. */
export interface RegistryEntity {
  id: string;
  kind: EntityKind;
  /** What answers show. */
  name: string;
  /** Every other name, in any script. */
  names: readonly string[];
  /** Accounts on X, without `@`. */
  handles: readonly string[];
  description: string | null;
  /** Phrases that show a topic without naming it: `layoffs` for unemployment. */
  terms: readonly string[];
  /** Ids of the topics that any mention of this implies. */
  about: readonly string[];
  /** Ids of the categories that a mention of this speaks for. */
  categories: readonly string[];
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
