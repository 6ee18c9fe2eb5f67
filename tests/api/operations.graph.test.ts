import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Kind, parse, type SelectionSetNode } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask, countStatements } from "../support/ask.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";

const FOLDER = "schema/operations";
/** Statements of walks through the graph, which take one a level. */
const WALKS = ["path-frontier", "path-links", "network-nodes"].map((name) => `read/${name}`);

/** Levels of fields in an operation without named fragments; a leaf at the root has 1. */
function depthOf(source: string): number {
  const below = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return 0;
        return (selection.kind === Kind.FIELD ? 1 : 0) + below(selection.selectionSet);
      }),
    );
  return Math.max(
    ...parse(source).definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? below(definition.selectionSet) : 0,
    ),
  );
}

// Both engines are held to the same answers, so a file that differs between them fails on one.
describe("an operation in schema/operations", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importPaths(engine, ["seeds/digests/2025-11-26-08.md"]);
  });
  afterAll(() => engine.close());

  test.each(readdirSync(FOLDER))("answers as it did: %s", async (file) => {
    const { engine: counting, names } = countStatements(engine);
    const source = readFileSync(join(FOLDER, file), "utf8");
    const { data, errors } = await ask(counting, source);
    expect(errors).toBeUndefined();
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(
      `answers/${basename(file, ".graphql")}.json`,
    );
    // One statement for each field that reads, however many parents it has.
    const single = names.filter((name) => !WALKS.includes(name));
    expect(new Set(single).size).toBe(single.length);
    expect(names.length).toBeLessThanOrEqual(depthOf(source) + 1);
  });

  test.each(readdirSync(FOLDER))("says in a comment what it is for and has a name: %s", (file) => {
    const source = readFileSync(join(FOLDER, file), "utf8");
    expect(source).toMatch(/^# .+[?.]\n/);
    const [operation] = parse(source).definitions;
    const name = operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined;
    expect(name?.toLowerCase()).toBe(basename(file, ".graphql").replaceAll("-", ""));
  });

  test.each(["AI risk", "AI风险", "ai RISK", "ＡＩ風險", " AI  Risk "])(
    "asked for %s, WhoDiscusses tells of Gary Marcus",
    async (topic) => {
      const source = readFileSync(join(FOLDER, "who-discusses.graphql"), "utf8");
      const { data } = await ask(engine, source, { topic });
      expect(data).toEqual({
        entity: {
          name: "AI risk",
          kind: "TOPIC",
          discussedBy: {
            edges: [
              {
                itemCount: 1,
                mentionCount: 1,
                firstAt: "2025-11-25T18:53:30.084Z",
                lastAt: "2025-11-25T18:53:30.084Z",
                node: { handle: "GaryMarcus", name: "Gary Marcus", url: "https://x.com/GaryMarcus" },
                items: {
                  edges: [
                    {
                      evidence: [
                        {
                          field: "TITLE",
                          start: 0,
                          end: 4,
                          surface: "AI风险",
                          quote: "AI风险引担忧：“风险大到无法承保”",
                          rule: "ALIAS",
                          confidence: 1,
                        },
                      ],
                      node: {
                        title: "AI风险引担忧：“风险大到无法承保”",
                        url: "https://x.com/GaryMarcus/status/1993392617380577306",
                        postedAt: "2025-11-25T18:53:30.084Z",
                      },
                    },
                  ],
                },
              },
            ],
          },
        },
      });
    },
  );
});
