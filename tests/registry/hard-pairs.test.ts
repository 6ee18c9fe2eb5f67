import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { recognise } from "../../src/recognition/recognise.js";
import { nameKey } from "../../src/identity/names.js";
import { buildMatcher } from "../../src/registry/matcher.js";
import { allNames } from "../../src/registry/model.js";
import { readYaml } from "../../src/registry/yaml.js";
import { registry } from "../support/seed-registry.js";

/** A side is a name alone, or a text in which `[...]` is the name. */
interface Pairs {
  same: [string, string][];
  apart: [string, string][];
  none: string[];
}

const { same, apart, none } = readYaml(readFileSync(new URL("hard-pairs.yaml", import.meta.url), "utf8")).data as Pairs;
const match = buildMatcher(registry);
const names = new Set([...registry.entities.values()].flatMap(allNames).map(nameKey));
const isListed = (name: string) => names.has(nameKey(name));

/** What the text says the bracketed name is: ids of what overlaps it; of the whole text where nothing is bracketed. */
function identify(side: string): string[] {
  const open = side.indexOf("[");
  const text = side.replace("[", "").replace("]", "");
  const [start, end] = open < 0 ? [0, text.length] : [open, side.indexOf("]") - 1];
  const [found = []] = recognise([text], match(text), null, isListed);
  return found.filter((one) => one.start < end && one.end > start).map(({ entity }) => entity.id);
}

/** The one thing that a name is, when it is that whole and nothing else. */
function identifyOne(side: string): string {
  const ids = [...new Set(identify(side))];
  return ids.length === 1 ? (ids[0] ?? "") : `${ids.length === 0 ? "nothing" : ids.join(" and ")} in ${side}`;
}

describe("names of the same thing", () => {
  test.each(same)("%s = %s", (one, other) => {
    expect(identifyOne(one)).toBe(identifyOne(other));
  });
});

describe("names of different things", () => {
  test.each(apart)("%s ≠ %s", (one, other) => {
    const [first, second] = [identify(one), identify(other)];
    expect(first.filter((id) => second.includes(id))).toEqual([]);
    expect([first.length > 0, second.length > 0]).toEqual([true, true]);
  });
});

describe("words that are no names", () => {
  test.each(none)("%s", (text) => {
    expect(identify(text)).toEqual([]);
  });
});

test("there are enough of them", () => {
  expect(same.length).toBeGreaterThanOrEqual(150);
  expect(apart.length).toBeGreaterThanOrEqual(150);
  expect(none.length).toBeGreaterThanOrEqual(60);
});
