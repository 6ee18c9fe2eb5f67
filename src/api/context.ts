import DataLoader from "dataloader";
import type { GraphEngine } from "../graph/engine.js";
import { countLists, type Page, type PageRequest, readPages } from "../repository/page.js";
import type { EdgeRow, PagedQuery } from "../repository/paged-query.js";
import { Hints } from "./hints.js";

/** Finds values by key, many keys at once, in the order of the keys. */
type Finder<Value> = (engine: GraphEngine, keys: readonly string[]) => Promise<Value[]>;

/** What every resolver of one request shares: the engine, the loaders that gather the keys of one level into one statement, and the hints of its answer. */
export class Context {
  private readonly listLoaders = new Map<string, DataLoader<unknown, unknown, string>>();
  private readonly finders = new Map<unknown, DataLoader<string, unknown>>();

  /** What may have been meant where nothing was found. */
  readonly hints: Hints;

  constructor(readonly engine: GraphEngine) {
    this.hints = new Hints(engine);
  }

  /** A page of a list that hangs on a parent; it is not read again where it came along with its parent. */
  page<Row extends EdgeRow, Parent>(
    paged: PagedQuery<Row, Parent>,
    parent: Parent,
    request: PageRequest,
  ): Promise<Page<Row, Parent>> {
    return this.pages(paged, request).load(parent);
  }

  /** How long a list that hangs on a parent is. */
  total<Row extends EdgeRow, Parent>(paged: PagedQuery<Row, Parent>, parent: Parent): Promise<number> {
    return this.loader(JSON.stringify([paged.list, "total"]), (parents: readonly Parent[]) =>
      countLists(this.engine, paged, parents),
    ).load(parent);
  }

  private pages<Row extends EdgeRow, Parent>(
    paged: PagedQuery<Row, Parent>,
    request: PageRequest,
  ): DataLoader<Parent, Page<Row, Parent>, string> {
    return this.loader(keyOf(paged, request), async (parents: readonly Parent[]) => {
      const pages = await readPages(this.engine, paged, parents, request);
      for (const { list, request: place, page } of pages.flatMap(({ along }) => along)) {
        this.pages(list, place).prime(page.parent, page);
      }
      return pages;
    });
  }

  private loader<Parent, Value>(
    key: string,
    read: (parents: readonly Parent[]) => Promise<Value[]>,
  ): DataLoader<Parent, Value, string> {
    let loader = this.listLoaders.get(key) as DataLoader<Parent, Value, string> | undefined;
    if (!loader) {
      loader = new DataLoader(read, { cacheKeyFn: (one) => JSON.stringify(one) });
      this.listLoaders.set(key, loader);
    }
    return loader;
  }

  /** The value that belongs to a key. */
  find<Value>(finder: Finder<Value>, key: string): Promise<Value> {
    let loader = this.finders.get(finder) as DataLoader<string, Value> | undefined;
    if (!loader) {
      loader = new DataLoader((keys) => finder(this.engine, keys));
      this.finders.set(finder, loader);
    }
    return loader.load(key);
  }
}

const keys = new WeakMap<PageRequest, string>();

/** What is the same for pages that one statement reads. */
function keyOf<Row extends EdgeRow, Parent>(paged: PagedQuery<Row, Parent>, request: PageRequest): string {
  let key = keys.get(request);
  if (key === undefined) {
    const { along = [], ...place } = request;
    key = JSON.stringify([place, ...along.map((one) => keyOf(one.list, one.request))]);
    keys.set(request, key);
  }
  return `${paged.list}\n${key}`;
}
