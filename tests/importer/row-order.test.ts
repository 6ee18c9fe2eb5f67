import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortByKey } from "../../src/importer/row-order.js";

describe("rows", () => {
  test("are sorted by the nodes that they touch, whatever else they hold", () => {
    const rows = [
      { item: "b", entity: "a", evidence: { count: 1 } },
      { item: "a", entity: "b", evidence: { count: 2 } },
      { item: "a", entity: "a", evidence: { count: 9 } },
    ];
    expect(sortByKey(rows).map(({ evidence }) => evidence.count)).toEqual([9, 2, 1]);
    expect(sortByKey([{ id: "b" }, { id: "a", name: "z" }])).toEqual([{ id: "a", name: "z" }, { id: "b" }]);
  });

  test("come in one order, in whatever order they were planned", () => {
    const row = fc.record({ entity: fc.string(), category: fc.string() });
    const distinct = fc.uniqueArray(row, { selector: ({ entity, category }) => `${entity}\0${category}` });
    fc.assert(
      fc.property(distinct, (rows) => {
        expect(sortByKey([...rows].reverse())).toEqual(sortByKey(rows));
      }),
    );
  });
});
