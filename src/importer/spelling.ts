import { toAliases } from "./aliases.js";
import type { EntityNode, EntityRow } from "./rows.js";

/** A row with the better of its name and the one that is stored, where a rule found the name: every text spells it in its own way. */
export function keepSpelling(row: EntityRow, stored: EntityNode | undefined): EntityRow {
  const name = betterSpelling(row.node.name, stored?.name ?? row.node.name);
  if (row.node.source !== "RULE" || name === row.node.name) return row;
  return { ...row, node: { ...row.node, name }, aliases: toAliases([name, ...row.node.aliases]) };
}

/**
 * The better of two spellings of one name: `OpenClaw` before `OPENCLAW` before `openclaw`, then the one with more capitals, then the
 * first as texts are sorted. Whatever the order in which spellings are met, the same one is left.
 */
export function betterSpelling(one: string, other: string): string {
  return compareSpellings(one, other) <= 0 ? one : other;
}

function compareSpellings(one: string, other: string): number {
  return (
    rankCase(one) - rankCase(other) ||
    countCapitals(other) - countCapitals(one) ||
    Number(one > other) - Number(one < other)
  );
}

/** 0 for mixed case, 1 for capitals alone, 2 for a name without any. */
function rankCase(name: string): number {
  if (countCapitals(name) === 0) return 2;
  return /\p{Ll}/u.test(name) ? 0 : 1;
}

function countCapitals(name: string): number {
  return name.match(/\p{Lu}/gu)?.length ?? 0;
}
