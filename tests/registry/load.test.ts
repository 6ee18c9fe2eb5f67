import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REGISTRY_ROOT } from "../../src/config.js";
import { ThroughlineError } from "../../src/errors.js";
import { loadRegistry } from "../../src/registry/load.js";
import { ENTITY_KINDS } from "../../src/registry/model.js";
import { writeFolder } from "../support/folder.js";
import { BARE } from "../support/registry.js";
import { problemsOf, topics } from "../support/registry-files.js";

const CATEGORIES = "categories:\n  - id: ai-ethics\n    name: AI Ethics\n";

describe("a registry folder", () => {
  test("is read whole, with what a file leaves out filled in", () => {
    const registry = loadRegistry(
      writeFolder({
        "categories.yaml": CATEGORIES,
        "people.yaml":
          "kind: PERSON\nentities:\n  - id: gary-marcus\n    name: ' Gary Marcus '\n    handles: [GaryMarcus]\n",
        "topics.yaml": topics(
          "  - id: ai-risk",
          "    name: AI risk",
          "    names: [AI风险]",
          "    terms: [existential risk]",
          "    categories: [ai-ethics]",
          "  - {id: insurance, name: insurance, about: [ai-risk], description: Of risks}",
        ),
        "notes.txt": "not: [yaml",
      }),
    );
    expect([...registry.categories]).toEqual([["ai-ethics", { id: "ai-ethics", name: "AI Ethics", names: [] }]]);
    expect([...registry.entities.values()]).toEqual([
      { ...BARE, id: "gary-marcus", kind: "PERSON", name: "Gary Marcus", handles: ["GaryMarcus"] },
      {
        ...BARE,
        id: "ai-risk",
        kind: "TOPIC",
        name: "AI risk",
        names: ["AI风险"],
        terms: ["existential risk"],
        categories: ["ai-ethics"],
      },
      { ...BARE, id: "insurance", kind: "TOPIC", name: "insurance", description: "Of risks", about: ["ai-risk"] },
    ]);
  });

  test("has a version that changes with its text and nothing else", () => {
    const one = loadRegistry(writeFolder({ "a.yaml": CATEGORIES })).version;
    const same = loadRegistry(writeFolder({ "a.yaml": CATEGORIES, "notes.txt": "x" })).version;
    const other = loadRegistry(writeFolder({ "a.yaml": CATEGORIES.replace("Ethics", "Law") })).version;
    expect(one).toMatch(/^[0-9a-f]{12}$/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  test("that is not there is named", () => {
    const folder = join(writeFolder({}), "missing");
    expect(() => loadRegistry(folder)).toThrow(
      new ThroughlineError(
        "REGISTRY",
        `${folder}: expected a folder of registry files: ENOENT: no such file or directory, scandir '${folder}'`,
      ),
    );
  });

  test("that is a file is named", () => {
    const file = join(writeFolder({ "a.yaml": CATEGORIES }), "a.yaml");
    expect(() => loadRegistry(file)).toThrow(
      `${file}: expected a folder of registry files: ENOTDIR: not a directory, scandir '${file}'`,
    );
  });

  test("without registry files is refused", () => {
    expect(problemsOf({})).toEqual(["FOLDER: expected registry files (*.yaml), found none"]);
    expect(problemsOf({ "a.txt": CATEGORIES })).toEqual(["FOLDER: expected registry files (*.yaml), found none"]);
  });
});

describe("a broken registry file", () => {
  test.each([
    ["bad YAML", topics("  - id: a", "    name: b: c"), "a.yaml:4: not YAML: bad indentation of a mapping entry"],
    ["an empty text", "", "a.yaml:1: not YAML: expected a document, but the input is empty"],
    ["only words", "hello", "a.yaml:1: file: Invalid input: expected object, received string"],
    ["an alias", topics("  - id: &x a", "    name: *x"), "a.yaml:4: not YAML: aliases exceeded maxAliases (0)"],
    [
      "an unknown kind",
      "kind: ALIEN\nentities: []\n",
      `a.yaml:1: kind: Invalid option: expected one of ${ENTITY_KINDS.map((kind) => `"${kind}"`).join("|")}`,
    ],
    [
      "an unknown field",
      topics("  - {id: a, name: A}", "  - id: b", "    name: B", "    alias: [c]"),
      'a.yaml:4: entities.1: Unrecognized key: "alias"',
    ],
    [
      "an unknown field of a category",
      "categories:\n  - id: a\n    name: A\n    kind: TOPIC\n",
      'a.yaml:2: categories.0: Unrecognized key: "kind"',
    ],
    [
      "an id that is no slug",
      topics("  - id: Gary Marcus", "    name: Gary Marcus"),
      "a.yaml:3: entities.0.id: expected a slug such as gary-marcus",
    ],
    [
      "no name",
      topics("  - {id: a, name: A}", "  - id: b"),
      "a.yaml:4: entities.1.name: Invalid input: expected string, received undefined",
    ],
    [
      "an empty name",
      topics("  - id: a", "    name: ' '"),
      "a.yaml:3: entities.0.name: Too small: expected string to have >=1 characters",
    ],
    [
      "a handle with @",
      topics("  - id: a", "    name: A", "    handles: ['@a']"),
      "a.yaml:3: entities.0.handles.0: expected a handle on X without @",
    ],
  ])("with %s is refused", (_, text, problem) => {
    expect(problemsOf({ "a.yaml": text })).toEqual([problem]);
  });

  test("does not hide what is wrong in the others, and every mistake is told", () => {
    expect(
      problemsOf({
        "a.yaml": "kind: [",
        "b.yaml": topics("  - {id: A, name: A, nick: B}"),
        "c.yaml": topics("  - {id: c, name: C, about: [d], categories: [e]}"),
      }),
    ).toEqual([
      "a.yaml:1: not YAML: unexpected end of the stream within a flow collection",
      "b.yaml:3: entities.0.id: expected a slug such as gary-marcus",
      'b.yaml:3: entities.0: Unrecognized key: "nick"',
      "c.yaml:3: c is about d, which is no topic",
      "c.yaml:3: c speaks for e, which is no category",
    ]);
  });
});

describe("entries of a registry that contradict each other", () => {
  test("by an id, also between files", () => {
    expect(
      problemsOf({
        "a.yaml": topics("  - {id: a, name: A}", "  - {id: a, name: B}"),
        "b.yaml": topics("  - {id: a, name: C}"),
      }),
    ).toEqual([
      'a.yaml:4: id "a" of a is already taken by a (a.yaml:3)',
      'b.yaml:3: id "a" of a is already taken by a (a.yaml:3)',
    ]);
  });

  test.each([
    ["the same", "AI Risk", "AI Risk"],
    ["in width", "AI risk", "ＡＩ　ｒｉｓｋ"],
    ["in script", "AI风险", "AI 風險"],
    ["in case and signs", "GPT-4", "gpt 4"],
  ])("by a name that differs only %s", (_, one, other) => {
    const files = { "a.yaml": topics(`  - {id: a, name: ${one}}`, `  - {id: b, name: B, names: [${other}]}`) };
    expect(problemsOf(files)).toEqual([`a.yaml:4: name "${other}" of b is already taken by a (a.yaml:3)`]);
  });

  test("by a name that is a term of another, or is there twice in one entry", () => {
    const files = {
      "a.yaml": topics("  - {id: a, name: A, terms: [x]}", "  - {id: x, name: X}", "  - {id: c, name: C, names: [c]}"),
    };
    expect(problemsOf(files)).toEqual([
      'a.yaml:4: name "X" of x is already taken by a (a.yaml:3)',
      'a.yaml:5: name "c" of c is already taken by c (a.yaml:5)',
    ]);
  });

  test("by a handle in another case", () => {
    const files = { "a.yaml": topics("  - {id: a, name: A, handles: [Foo]}", "  - {id: b, name: B, handles: [foo]}") };
    expect(problemsOf(files)).toEqual(['a.yaml:4: handle "foo" of b is already taken by a (a.yaml:3)']);
  });

  test("by the name of a category", () => {
    const files = { "a.yaml": "categories:\n  - {id: a, name: AI模型}\n  - {id: b, name: B, names: [AI 模型]}\n" };
    expect(problemsOf(files)).toEqual(['a.yaml:3: name "AI 模型" of b is already taken by a (a.yaml:2)']);
  });

  test("or by a name that says nothing", () => {
    expect(problemsOf({ "a.yaml": topics("  - {id: a, name: '...'}") })).toEqual([
      'a.yaml:3: name "..." of a has no letter or digit',
    ]);
  });

  test("by topics that are something else", () => {
    expect(
      problemsOf({
        "a.yaml": "kind: PERSON\nentities:\n  - {id: p, name: P}\n",
        "b.yaml": topics("  - {id: t, name: T, about: [t, p]}"),
      }),
    ).toEqual(["b.yaml:3: t is about p, which is no topic"]);
  });
});

describe("the registry of the project", () => {
  const registry = loadRegistry(REGISTRY_ROOT);
  const countOf = (kind: string) => [...registry.entities.values()].filter((entity) => entity.kind === kind).length;

  test("knows the field", () => {
    expect(countOf("PERSON")).toBeGreaterThanOrEqual(100);
    expect(countOf("TOPIC")).toBeGreaterThanOrEqual(100);
    expect(ENTITY_KINDS.map(countOf).every((count) => count > 0)).toBe(true);
  });

  test("lets every topic speak for a category", () => {
    const silent = [...registry.entities.values()].filter(
      ({ kind, categories }) => kind === "TOPIC" && categories.length === 0,
    );
    expect(silent).toEqual([]);
  });
});
