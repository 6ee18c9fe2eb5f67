import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsOf } from "../../src/shell/rows.js";

describe("an answer as rows", () => {
  test("unwraps edges and nodes, and names what is nested with dots", () => {
    const edges = [
      { itemCount: 2, node: { name: "A", person: { id: "a" } } },
      { itemCount: 1, node: { name: "B", person: null } },
    ];
    expect(rowsOf({ authors: { edges, pageInfo: { hasNextPage: true } } })).toEqual({
      columns: ["itemCount", "name", "person.id", "person"],
      rows: [
        [2, "A", "a", ""],
        [1, "B", "", ""],
      ],
    });
  });

  test("repeats what stands around a list, and keeps what has an empty one", () => {
    const nodes = [
      { title: "one", mentions: { nodes: [{ name: "A" }, { name: "B" }] } },
      { title: "two", mentions: { nodes: [] } },
    ];
    expect(rowsOf({ entity: { kind: "TOPIC", items: { nodes } } })).toEqual({
      columns: ["kind", "items.title", "items.mentions.name"],
      rows: [
        ["TOPIC", "one", "A"],
        ["TOPIC", "one", "B"],
        ["TOPIC", "two", ""],
      ],
    });
  });

  test("keeps the names of several roots, and whole paths where two columns would become one", () => {
    expect(rowsOf({ a: { name: "x" }, b: { name: "y" } })).toEqual({
      columns: ["a.name", "b.name"],
      rows: [["x", "y"]],
    });
    const edges = [{ name: "edge", node: { name: "node" } }];
    expect(rowsOf({ list: { edges } }).columns).toEqual(["list.edges.name", "list.edges.node.name"]);
  });

  test.each([
    ["several values", { entity: { aliases: ["AI风险", "KI-Risiko"] } }, ["AI风险; KI-Risiko"]],
    ["nothing", { entity: null }, [""]],
    ["true and 0", { entity: { a: true, b: 0 } }, [true, 0]],
    ["control characters", { entity: { a: "\u001b[2J\u009b1mred\u202e\u0007 \tline\n" } }, ["[2J1mred \tline\n"]],
  ])("fits %s into cells", (_, data, row) => {
    expect(rowsOf(data).rows).toEqual([row]);
  });

  test("has no row where the list is empty", () => {
    expect(rowsOf({ items: { nodes: [] } })).toEqual({ columns: [], rows: [] });
  });

  test("does not guess between lists that stand side by side", () => {
    const data = { items: { nodes: [{ id: "1" }] }, authors: { edges: [{ node: { id: "2" } }] } };
    expect(() => rowsOf(data)).toThrow(
      expect.objectContaining({
        code: "USAGE",
        message:
          "the answer has lists side by side, items.nodes and authors.edges, which are no one table: " +
          "ask for one of them, or print the answer with --json",
      }),
    );
  });

  test("has a row for each element of a list, and a cell for each column", () => {
    const record = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,5}$/),
      fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    );
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), (nodes) => {
        const { columns, rows } = rowsOf({ items: { nodes } });
        expect(rows).toHaveLength(nodes.length);
        expect(new Set(columns).size).toBe(columns.length);
        expect(rows.every((row) => row.length === columns.length)).toBe(true);
      }),
    );
  });
});
