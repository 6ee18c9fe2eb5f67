import { type DocumentNode, Kind, type SelectionSetNode, visit } from "graphql";
import {
  grouped,
  MAX_ALIASES,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_FRAGMENTS,
  MAX_NESTING,
  MAX_ROOT_FIELDS,
  MAX_SELECTIONS,
  MAX_VARIABLES,
  MAX_WIDTH,
  tooComplex,
} from "./limits.js";

/**
 * Judges a query by its text alone, before it is validated: validation takes time by the square of what is compared, so it must not see
 * what this refuses.
 * @throws QUERY_TOO_COMPLEX naming what there is too much of, with how much and the limit in its extensions
 */
export function checkShape(document: DocumentNode): void {
  const written = countWritten(document);
  refuseAbove(MAX_SELECTIONS, "selections", written.selections, "fields and fragments", "ask in several requests");
  refuseAbove(MAX_WIDTH, "width", written.width, "fields in one pair of braces", "ask in several requests");
  refuseAbove(MAX_FRAGMENTS, "fragments", written.fragments, "fragments", "ask in several requests");
  refuseAbove(MAX_VARIABLES, "variables", written.variables, "variables", "put values into a list");
  refuseAbove(MAX_DIRECTIVES, "directives", written.directives, "directives", "leave out what is not wanted");
  refuseAbove(MAX_ALIASES, "aliases", written.aliases, "aliases", "ask in several requests");
  refuseAbove(MAX_NESTING, "nesting", written.nesting, "levels of brackets", "no argument is nested so deeply");
  const reach = new Reach(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const rootFields = reach.width(definition.selectionSet);
    refuseAbove(MAX_ROOT_FIELDS, "rootFields", rootFields, "fields at its root", "ask in several requests");
    const depth = reach.depth(definition.selectionSet);
    refuseAbove(MAX_DEPTH, "depth", depth, "levels", "ask for the inner ones by their ids");
  }
}

function refuseAbove(limit: number, measure: string, found: number, what: string, advice: string): void {
  if (found <= limit) return;
  const message = `the query has ${grouped(found)} ${what}, more than the ${grouped(limit)} allowed: ${advice}`;
  throw tooComplex(message, measure, found, limit);
}

/** Counts what stands in the text. The visitor keeps its own stack, so no depth of nesting can exhaust ours. */
function countWritten(document: DocumentNode) {
  const counts = {
    selections: 0,
    width: 0,
    fragments: 0,
    variables: 0,
    directives: 0,
    aliases: 0,
    nesting: 0,
  };
  let nesting = 0;
  const nested = {
    enter() {
      counts.nesting = Math.max(counts.nesting, ++nesting);
    },
    leave() {
      nesting--;
    },
  };
  visit(document, {
    Field({ alias }) {
      if (alias) counts.aliases++;
    },
    SelectionSet({ selections }) {
      counts.selections += selections.length;
      counts.width = Math.max(counts.width, selections.length);
    },
    FragmentDefinition() {
      counts.fragments++;
    },
    VariableDefinition() {
      counts.variables++;
    },
    Directive() {
      counts.directives++;
    },
    ListValue: nested,
    ObjectValue: nested,
    ListType: nested,
  });
  return counts;
}

/**
 * How far selections reach through the fragments that they spread. Every fragment is walked once, however often it is spread, and no walk is
 * longer than the selections that a query may have.
 */
class Reach {
  private readonly fragments = new Map<string, SelectionSetNode>();
  private readonly depths = new Map<SelectionSetNode, number>();
  private readonly widths = new Map<SelectionSetNode, number>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      this.fragments.set(definition.name.value, definition.selectionSet);
    }
  }

  /** Levels of fields below: a leaf is 1. */
  depth(set: SelectionSetNode | undefined): number {
    return this.remember(this.depths, set, ({ selections }) =>
      selections.reduce((deepest, selection) => {
        if (selection.kind === Kind.FIELD) return Math.max(deepest, 1 + this.depth(selection.selectionSet));
        return Math.max(deepest, this.depth(this.inner(selection)));
      }, 0),
    );
  }

  /** Fields of the set itself, those of its fragments among them. */
  width(set: SelectionSetNode | undefined): number {
    return this.remember(this.widths, set, ({ selections }) =>
      selections.reduce(
        (total, selection) => total + (selection.kind === Kind.FIELD ? 1 : this.width(this.inner(selection))),
        0,
      ),
    );
  }

  private inner(
    selection: Exclude<SelectionSetNode["selections"][number], { kind: Kind.FIELD }>,
  ): SelectionSetNode | undefined {
    return selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : this.fragments.get(selection.name.value);
  }

  private remember(
    known: Map<SelectionSetNode, number>,
    set: SelectionSetNode | undefined,
    measure: (set: SelectionSetNode) => number,
  ): number {
    if (!set) return 0;
    let measured = known.get(set);
    if (measured === undefined) {
      // A fragment that spreads itself finds this, and validation tells of it.
      known.set(set, 0);
      measured = measure(set);
      known.set(set, measured);
    }
    return measured;
  }
}
