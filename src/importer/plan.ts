import { isDeepStrictEqual } from "node:util";
import { byAge } from "./age.js";
import { type Changes, type Counted, noChanges } from "./changes.js";
import { emptyRows, type PlannedRows } from "./planned-rows.js";
import { withRelatives } from "../registry/relatives.js";
import { type AuthorRow, type DigestGraph, type EntityRow, type ItemRow, type MentionRow, RELATIONS } from "./rows.js";
import { keepSpelling } from "./spelling.js";
import type { Stored, StoredDigest, StoredItem } from "./stored.js";

/** What to write, and what that changes in the eyes of a user. */
export interface Plan {
  rows: PlannedRows;
  changes: Changes;
}

/**
 * Compares what a digest says with what the graph holds and plans the difference, nothing more. `stored` then holds what the graph will
 * hold once the rows are written, so that the next digest can be planned before that.
 *
 * An item that several digests contain is told by the newest of them (by time, then id). When a digest stops telling an item that
 * another one still contains, that other digest is marked stale, because only its file knows what it said.
 */
export function planDigest(graph: DigestGraph, stored: Stored): Plan {
  return new Planner(graph, stored).plan();
}

class Planner {
  private readonly rows: PlannedRows = emptyRows();
  private readonly changes = noChanges();
  private readonly before: StoredDigest | undefined;
  /** Where the stored digest holds its items. */
  private readonly positions: ReadonlyMap<string, number>;

  constructor(
    private readonly graph: DigestGraph,
    private readonly stored: Stored,
  ) {
    this.before = stored.digests.get(graph.digest.id);
    this.positions = new Map(this.before?.items.map(({ item, position }) => [item, position]));
  }

  plan(): Plan {
    this.planNode();
    const told = this.graph.items.filter((item) => this.planItem(item));
    const kept = new Set(this.graph.items.map(({ node }) => node.id));
    for (const item of this.positions.keys()) if (!kept.has(item)) this.planRemovedItem(item);
    const posting = new Set(told.map(({ author }) => author));
    const present = this.graph.authors.filter(({ id }) => posting.has(id) || this.stored.authors.has(id));
    const persons = present.filter((author) => this.planAuthor(author)).flatMap(({ person }) => person ?? []);
    this.planEntities([...told.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)), ...persons]);
    this.planCategories();
    return { rows: this.rows, changes: this.changes };
  }

  private planNode(): void {
    const { digest, items, categories } = this.graph;
    this.count("digests", this.before, isDeepStrictEqual(this.before?.node, digest));
    this.rows.digests.push(digest);
    this.stored.digests.set(digest.id, {
      node: digest,
      items: items.map(({ node, position }) => ({ item: node.id, position })),
      categories: categories.map(({ id }) => id),
    });
  }

  /** Plans an item; false when a newer digest tells it. */
  private planItem({ node, position, author, categories, mentions }: ItemRow): boolean {
    const digest = this.graph.digest;
    const stored = this.stored.items.get(node.id);
    if (this.positions.get(node.id) !== position)
      this.rows.contains.push({ digest: digest.id, item: node.id, position });

    const others = (stored?.digests ?? []).filter(({ id }) => id !== digest.id).sort(byAge);
    const newest = others.at(-1);
    const isTold = newest === undefined || byAge(newest, digest) < 0;
    if (newest && !isTold && this.wasTold(node.id, newest)) this.markStale(newest.id);
    const wanted = isTold ? node : (stored?.node ?? node);
    // Where the address holds no time, the first digest that brought the item is the best guess.
    const firstSeen =
      [digest.publishedAt, ...others.map(({ publishedAt }) => publishedAt)].sort()[0] ?? digest.publishedAt;
    const dated = wanted.postedAtSource === "DIGEST" ? { ...wanted, postedAt: firstSeen } : wanted;
    const isSame = isDeepStrictEqual(stored?.node, dated);
    this.count("items", stored, isSame);
    if (!isSame) this.rows.items.push(dated);
    const digests = [...others, { id: digest.id, publishedAt: digest.publishedAt }];
    if (stored && !isTold) {
      this.changes.mentions.unchanged += stored.mentions.length;
      this.stored.items.set(node.id, { ...stored, node: dated, digests });
      return false;
    }
    const authors = author === null ? [] : [author];
    this.stored.items.set(node.id, { node: dated, digests, authors, categories, mentions });
    this.planPosted(node.id, authors, stored?.authors ?? []);
    this.planMentions(node.id, mentions, stored?.mentions ?? []);
    const [added, removed] = difference(categories, stored?.categories ?? []);
    this.rows.itemCategories.push(...added.map((category) => ({ item: node.id, category })));
    this.rows.removed.itemCategories.push(...removed.map((category) => ({ item: node.id, category })));
    if (stored) this.planCounts(stored, -1);
    this.planCounts({ mentions, categories, authors }, 1);
    return true;
  }

  /** Whether the digest told the item before its date was edited. */
  private wasTold(item: string, newest: { id: string; publishedAt: string }): boolean {
    return this.before !== undefined && this.positions.has(item) && byAge(newest, this.before.node) < 0;
  }

  private markStale(id: string): void {
    this.rows.staleDigests.push({ digest: id });
    const digest = this.stored.digests.get(id);
    if (digest) this.stored.digests.set(id, { ...digest, node: { ...digest.node, contentHash: "" } });
  }

  private planPosted(item: string, wanted: string[], stored: string[]): void {
    const [added, removed] = difference(wanted, stored);
    this.rows.posted.push(...added.map((author) => ({ author, item })));
    this.rows.removed.posted.push(...removed.map((author) => ({ author, item })));
  }

  private planMentions(item: string, wanted: readonly MentionRow[], stored: readonly MentionRow[]): void {
    const before = new Map(stored.map((mention) => [mention.entity, mention]));
    for (const mention of wanted) {
      const isSame = isDeepStrictEqual(before.get(mention.entity)?.evidence, mention.evidence);
      this.count("mentions", before.get(mention.entity), isSame);
      if (!isSame) this.rows.mentions.push({ ...mention, item });
      before.delete(mention.entity);
    }
    this.changes.mentions.removed += before.size;
    this.rows.removed.mentions.push(...[...before.keys()].map((entity) => ({ item, entity })));
  }

  private planRemovedItem(item: string): void {
    const digest = this.graph.digest.id;
    const stored = this.stored.items.get(item);
    if (!stored) return;
    this.rows.removed.contains.push({ digest, item });
    const others = stored.digests.filter(({ id }) => id !== digest).sort(byAge);
    const newest = others.at(-1);
    if (newest) {
      this.markStale(newest.id);
      this.stored.items.set(item, { ...stored, digests: others });
      return;
    }
    this.stored.items.delete(item);
    this.rows.removed.items.push({ item });
    this.changes.items.removed++;
    this.planPosted(item, [], stored.authors);
    this.planMentions(item, [], stored.mentions);
    this.rows.removed.itemCategories.push(...stored.categories.map((category) => ({ item, category })));
    this.planCounts(stored, -1);
  }

  /** Plans an author; false when a newer digest names it and knows it for somebody else. */
  private planAuthor({ person, ...author }: AuthorRow): boolean {
    const { publishedAt } = this.graph.digest;
    const stored = this.stored.authors.get(author.id);
    if (stored && stored.node.namedAt > publishedAt) {
      this.changes.authors.unchanged++;
      return person !== null && stored.persons.includes(person);
    }
    const wanted = { ...author, namedAt: publishedAt };
    const [added, removed] = difference(person === null ? [] : [person], stored?.persons ?? []);
    this.rows.sameAs.push(...added.map((id) => ({ author: author.id, person: id })));
    this.rows.removed.sameAs.push(...removed.map((id) => ({ author: author.id, person: id })));
    const isSameButForTime = isDeepStrictEqual({ ...stored?.node, namedAt: publishedAt }, wanted);
    this.count("authors", stored, isSameButForTime && added.length + removed.length === 0);
    if (!isDeepStrictEqual(stored?.node, wanted)) this.rows.authors.push(wanted);
    this.stored.authors.set(author.id, { node: wanted, persons: person === null ? [] : [person] });
    return true;
  }

  private planEntities(ids: readonly string[]): void {
    const rows = new Map(this.graph.entities.map((row) => [row.node.id, row]));
    const needed = withRelatives(ids, (id) => Object.values(rows.get(id)?.relations ?? {}).flat());
    for (const row of this.graph.entities) if (needed.has(row.node.id)) this.planEntity(row);
  }

  private planEntity(row: EntityRow): void {
    const stored = this.stored.entities.get(row.node.id);
    const { node, aliases, relations } = keepSpelling(row, stored?.node);
    const before = new Map(stored?.aliases.map((alias) => [alias.key, alias]));
    const changed = aliases.filter((alias) => !isDeepStrictEqual(before.get(alias.key), alias));
    this.rows.aliases.push(...changed.map((alias) => ({ ...alias, entity: node.id })));
    const keys = new Set(aliases.map(({ key }) => key));
    const gone = [...before.keys()].filter((key) => !keys.has(key));
    this.rows.removed.aliases.push(...gone.map((key) => ({ key, entity: node.id })));
    let edits = changed.length + gone.length;
    for (const relation of RELATIONS) {
      const [added, removed] = difference(relations[relation], stored?.relations[relation] ?? []);
      const toRow = (relative: string) => ({ entity: node.id, relative });
      this.rows.relations[relation].push(...added.map(toRow));
      this.rows.removed.relations[relation].push(...removed.map(toRow));
      edits += added.length + removed.length;
    }
    const isSame = isDeepStrictEqual(stored?.node, node);
    this.count("entities", stored, isSame && edits === 0);
    if (!isSame) this.rows.entities.push(node);
    this.stored.entities.set(node.id, { node, aliases, relations });
  }

  private planCategories(): void {
    const digest = this.graph.digest.id;
    const wanted = this.graph.categories;
    this.rows.categories.push(
      ...wanted.filter((category) => !isDeepStrictEqual(this.stored.categories.get(category.id), category)),
    );
    const [added, removed] = difference(
      wanted.map(({ id }) => id),
      this.before?.categories ?? [],
    );
    for (const category of wanted) this.stored.categories.set(category.id, category);
    this.rows.digestCategories.push(...added.map((category) => ({ digest, category })));
    this.rows.removed.digestCategories.push(...removed.map((category) => ({ digest, category })));
  }

  /** One item more, or one less, that counts: for what it mentions, in its categories, by its authors. */
  private planCounts(item: Pick<StoredItem, "mentions" | "categories" | "authors">, delta: 1 | -1): void {
    const { mentions, categories, authors } = item;
    for (const { entity } of mentions) {
      this.rows.entityCategories.push(...categories.map((category) => ({ entity, category, delta })));
      this.rows.discusses.push(...authors.map((author) => ({ author, entity, delta })));
    }
    for (const author of authors) this.rows.covers.push(...categories.map((category) => ({ author, category, delta })));
  }

  private count(counted: Counted, stored: unknown, isSame: boolean): void {
    const tally = this.changes[counted];
    if (!stored) tally.added++;
    else if (isSame) tally.unchanged++;
    else tally.changed++;
  }
}

/** What `wanted` has more than `stored`, and less. */
function difference(wanted: readonly string[], stored: readonly string[]): [added: string[], removed: string[]] {
  return [wanted.filter((id) => !stored.includes(id)), stored.filter((id) => !wanted.includes(id))];
}
