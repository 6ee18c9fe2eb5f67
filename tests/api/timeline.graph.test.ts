import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask, countStatements } from "../support/ask.js";
import { openSmallWorld } from "../support/small-world.js";

type Row = { time: string; until: string; key: string; value: number };

describe("a timeline", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    // Summer time ends in Berlin on 26 October at 01:00 UTC.
    engine = await openSmallWorld([
      ["ann", "2025-10-25T21:50:00Z", "1 OpenAI"],
      ["ann", "2025-10-25T22:10:00Z", "2 OpenAI"],
      ["bob", "2025-10-26T00:30:00Z", "3 OpenAI"],
      ["bob", "2025-10-26T01:30:00Z", "4 ChatGPT"],
      ["bob", "2025-10-26T22:59:59Z", "5 OpenAI"],
      ["ann", "2025-10-27T23:00:00Z", "6 OpenAI"],
    ]);
  });
  afterAll(() => engine.close());

  const draw = async (args: string, fields = "time until key value") => {
    const { data, errors } = await ask(engine, `{ timeline(${args}) { ${fields} } }`);
    expect(errors).toBeUndefined();
    return (data as { timeline: Row[] }).timeline;
  };
  const linesOf = async (args: string) =>
    (await draw(args)).map(({ time, key, value }) => `${time.slice(0, 16)} ${key} ${value}`);

  test("counts local days, those without items as well", async () => {
    expect(await linesOf('of: ["OpenAI"], bucket: DAY, timeZone: "Europe/Berlin"')).toEqual([
      "2025-10-24T22:00 OpenAI 1",
      "2025-10-25T22:00 OpenAI 3",
      "2025-10-26T23:00 OpenAI 0",
      "2025-10-27T23:00 OpenAI 1",
    ]);
  });

  test("counts all items where nothing is named, in UTC", async () => {
    expect(await linesOf("bucket: DAY")).toEqual([
      "2025-10-25T00:00 items 2",
      "2025-10-26T00:00 items 3",
      "2025-10-27T00:00 items 1",
    ]);
  });

  test.each([
    ["WEEK", ["2025-10-19T22:00 items 5", "2025-10-26T23:00 items 1"]],
    ["MONTH", ["2025-09-30T22:00 items 6"]],
  ])("counts local weeks and months: %s", async (bucket, lines) => {
    expect(await linesOf(`bucket: ${bucket}, timeZone: "Europe/Berlin"`)).toEqual(lines);
  });

  test("tells an hour that comes twice apart, and those of half-hour zones by their full hours", async () => {
    const during = 'during: {since: "2025-10-26T00:00:00Z", until: "2025-10-26T02:00:00Z"}';
    expect(await linesOf(`bucket: HOUR, timeZone: "Europe/Berlin", ${during}`)).toEqual([
      "2025-10-26T00:00 items 1",
      "2025-10-26T01:00 items 1",
    ]);
    expect(await linesOf(`bucket: HOUR, timeZone: "Asia/Kolkata", ${during}`)).toEqual([
      "2025-10-25T23:30 items 0",
      "2025-10-26T00:30 items 1",
      "2025-10-26T01:30 items 1",
    ]);
  });

  test("has a line for each name in each bucket, each once, with zeros for what nobody knows", async () => {
    const of = 'of: ["@bob", "OpenAI", "Entity:openai", "nobody"]';
    const during = 'during: {since: "2025-10-26T00:00:00Z", until: "2025-10-27T00:00:01Z"}';
    expect(await linesOf(`${of}, bucket: DAY, ${during}`)).toEqual([
      "2025-10-26T00:00 bob 3",
      "2025-10-26T00:00 OpenAI 2",
      "2025-10-26T00:00 nobody 0",
      "2025-10-27T00:00 bob 0",
      "2025-10-27T00:00 OpenAI 0",
      "2025-10-27T00:00 nobody 0",
    ]);
  });

  // By key and by name; who has no item in that time is known all the same.
  test.each([
    ["its own items", "bucket: DAY", ["read/item-slots-by-named"]],
    [
      "none of its items",
      'bucket: DAY, during: {since: "2025-10-25T00:00:00Z", until: "2025-10-25T22:00:00Z"}',
      ["read/item-slots-by-named", "read/authors-by-id", "read/entities-by-id"],
    ],
  ])("is the same by keys as by names, without looking them up where it has %s", async (_, args, statements) => {
    const { engine: counting, names } = countStatements(engine);
    const { data } = await ask(
      counting,
      `{ timeline(of: ["Entity:openai", "Author:x:bob", "@bob"], ${args}) { time until key value } }`,
    );
    expect(names).toEqual(statements);
    const byName = await draw(`of: ["OpenAI", "@bob"], ${args}`);
    expect(byName.map(({ key }) => key)).toEqual(expect.arrayContaining(["OpenAI", "bob"]));
    expect(data).toEqual({ timeline: byName });
  });

  test("has hints for a key that nobody knows beside one that somebody does", async () => {
    const { data, extensions } = await ask(
      engine,
      '{ timeline(of: ["Entity:openai", "@bobb"], bucket: MONTH) { key value } }',
    );
    expect(data).toEqual({
      timeline: [
        { key: "OpenAI", value: 5 },
        { key: "@bobb", value: 0 },
      ],
    });
    expect(extensions).toMatchObject({ didYouMean: [{ path: ["timeline"], argument: "of[1]", value: "@bobb" }] });
  });

  test.each(['of: ["nobody"], bucket: DAY', 'bucket: DAY, during: {since: "2030-01-01T00:00:00Z"}'])(
    "is empty where it neither has items nor two ends: %s",
    async (args) => {
      expect(await draw(args)).toEqual([]);
    },
  );

  test.each([
    ['of: ["OpenAI"],', [["1 OpenAI"], ["5 OpenAI", "3 OpenAI", "2 OpenAI"], [], ["6 OpenAI"]]],
    ['of: ["@bob"],', [["5 OpenAI", "4 ChatGPT", "3 OpenAI"]]],
    ["", [["1 OpenAI"], ["5 OpenAI", "4 ChatGPT", "3 OpenAI", "2 OpenAI"], [], ["6 OpenAI"]]],
  ])("opens into the items that it counts, in one statement: %s", async (of, titles) => {
    const { engine: counting, names } = countStatements(engine);
    const source = `{ timeline(${of} bucket: DAY, timeZone: "Europe/Berlin") { value items { totalCount nodes { title } } } }`;
    const { data } = await ask(counting, source);
    expect((data as { timeline: unknown[] }).timeline).toEqual(
      titles.map((list) => ({
        value: list.length,
        items: { totalCount: list.length, nodes: list.map((title) => ({ title })) },
      })),
    );
    expect(names.filter((name) => name.startsWith("read/items-by-period"))).toEqual([
      "read/items-by-period",
      "read/items-by-period#count",
    ]);
  });

  test.each([
    [
      'bucket: DAY, timeZone: "Mars/Olympus"',
      'timeZone: "Mars/Olympus" is unknown; expected a name such as Asia/Shanghai or UTC',
    ],
    ['bucket: DAY, timeZone: "+08:00"', 'timeZone: "+08:00" is unknown; expected a name such as Asia/Shanghai or UTC'],
    ["of: [], bucket: DAY", "of: has 0 entries; expected 1 to 10"],
    [`of: ${JSON.stringify(Array(11).fill("a"))}, bucket: DAY`, "of: has 11 entries; expected 1 to 10"],
    ['of: ["OpenAI", " "], bucket: DAY', "of[1]: is empty"],
    [
      'bucket: HOUR, during: {since: "2025-01-01T00:00:00Z", until: "2026-01-01T00:00:00Z"}',
      "bucket: HOUR makes more than 5000 rows; expected a larger bucket, fewer names, or a shorter during",
    ],
    [
      'bucket: DAY, during: {since: "0001-01-01T00:00:00Z", until: "9999-01-01T00:00:00Z"}',
      "bucket: DAY makes more than 5000 rows; expected a larger bucket, fewer names, or a shorter during",
    ],
  ])("is refused as BAD_USER_INPUT: %s", async (args, message) => {
    const { errors } = await ask(engine, `{ timeline(${args}) { value } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  });
});
