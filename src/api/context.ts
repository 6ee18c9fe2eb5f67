import DataLoader from "dataloader";
import type { GraphEngine } from "../graph/engine.js";
import {
  countLists,
  type EdgeRow,
  type Page,
  type PagedQuery,
  type PageRequest,
  readPages,
} from "../repository/page.js";
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

  /** A page of a list that hangs on a parent. */
  page<Row extends EdgeRow, Parent>(
    paged: PagedQuery<Row, Parent>,
    parent: Parent,
    request: PageRequest,
  ): Promise<Page<Row, Parent>> {
    return this.load(JSON.stringify([paged.list, request]), parent, (parents: readonly Parent[]) =>
      readPages(this.engine, paged, parents, request),
    );
  }

  /** How long a list that hangs on a parent is. */
  total<Row extends EdgeRow, Parent>(paged: PagedQuery<Row, Parent>, parent: Parent): Promise<number> {
    return this.load(JSON.stringify([paged.list, "total"]), parent, (parents: readonly Parent[]) =>
      countLists(this.engine, paged, parents),
    );
  }

  private load<Parent, Value>(
    key: string,
    parent: Parent,
    read: (parents: readonly Parent[]) => Promise<Value[]>,
  ): Promise<Value> {
    let loader = this.listLoaders.get(key) as DataLoader<Parent, Value, string> | undefined;
    if (!loader) {
      loader = new DataLoader(read, { cacheKeyFn: (one) => JSON.stringify(one) });
      this.listLoaders.set(key, loader);
    }
    return loader.load(parent);
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
