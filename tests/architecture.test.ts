import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/** Which rooms a room may reach into, besides itself. `errors` and `config` are leaves that everybody may use. */
const ARROWS: Record<string, string[]> = {
  "identity/": [],
  "registry/": ["identity/"],
  "recognition/": ["identity/", "registry/"],
  "graph/": [],
  "importer/": ["identity/", "registry/", "recognition/", "graph/"],
  "repository/": ["identity/", "graph/"],
  "api/": ["repository/", "graph/", "metrics.ts"],
  "main.ts": ["api/", "importer/", "repository/", "registry/", "graph/", "metrics.ts"],
  "exporter/": ["graph/"],
  "shell/": ["api/", "graph/"],
  "cli.ts": ["main.ts", "importer/", "exporter/", "graph/", "shell/"],
  "metrics.ts": [],
  "errors.ts": [],
  "config.ts": [],
};
const LEAVES = ["errors.ts", "config.ts"];
const MAY_NAME_STATEMENTS =
  /^(?:importer\/(?:store|run-rows)|exporter\/export|repository\/[\w-]+|graph\/(?:open|queries))\.ts$/;

const files = list("src").map((path) => ({ path: relative("src", path), text: readFileSync(path, "utf8") }));
const statements = list("cypher").map((path) => relative("cypher", path).replace(/\.cypher$/, ""));

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function roomOf(path: string): string {
  return path.includes("/") ? `${path.split("/")[0] ?? ""}/` : path;
}

describe("the rooms", () => {
  test("are reached only along their arrows", () => {
    const wrong = files.flatMap(({ path, text }) =>
      [...text.matchAll(/from "(\.{1,2}\/[^"]+)\.js"/g)]
        .map(([, specifier]) => roomOf(`${join(dirname(path), specifier ?? "")}.ts`))
        .filter(
          (target) => target !== roomOf(path) && !LEAVES.includes(target) && !ARROWS[roomOf(path)]?.includes(target),
        )
        .map((target) => `${path} -> ${target}`),
    );
    expect(wrong).toEqual([]);
    expect([...new Set(files.map(({ path }) => roomOf(path)))].sort()).toEqual(Object.keys(ARROWS).sort());
  });

  test("keep their files under 250 lines", () => {
    expect(files.filter(({ text }) => text.split("\n").length > 250).map(({ path }) => path)).toEqual([]);
  });
});

describe("the statements", () => {
  test("are named only by the importer's store, the repository and the opening of the graph", () => {
    const naming = files.filter(({ text }) => /\bquery\(|schemaStatements\(|pagedQuery|findByKeys/.test(text));
    expect(naming.map(({ path }) => path).filter((path) => !MAY_NAME_STATEMENTS.test(path))).toEqual([]);
  });

  test("are all used, and all that are used are there", () => {
    const text = files.map((file) => file.text).join("\n");
    const named = statements.filter((name) => {
      const [, ...rest] = name.split("/");
      return text.includes(`"${name}"`) || text.includes(`"${rest.join("/")}"`) || name.startsWith("schema/");
    });
    expect(named).toEqual(statements);
    const used = [...text.matchAll(/"((?:read|write)\/[a-z-]+)"/g)].map(([, name]) => name ?? "");
    expect(used.filter((name) => !statements.includes(name))).toEqual([]);
  });

  test.each(statements)("begin with what they do and what they take: %s", (name) => {
    const [purpose = "", parameters = "", first = ""] = readFileSync(join("cypher", `${name}.cypher`), "utf8").split(
      "\n",
    );
    expect(purpose).toMatch(/^\/\/ [A-Z].*[.:]$/);
    expect(parameters).toMatch(/^\/\/ (?:\$|no parameters)/);
    // A condition or a slot is an expression, and may begin with a variable; a statement may begin with what its conditions begin with.
    expect(first).toMatch(/^(?:filter|slot)\//.test(name) ? /^[a-zA-Z]/ : /^(?:[A-Z]|\$start$)/);
    const text = readFileSync(join("cypher", `${name}.cypher`), "utf8");
    const taken = new Set([...text.replace(/^\/\/.*$/gm, "").matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter));
    expect(new Set([...parameters.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter))).toEqual(taken);
  });

  test("stand nowhere in the program", () => {
    const cypher = files.filter(({ text }) => /["'`][^"'`]*\b(?:MATCH \(|MERGE \(|UNWIND \$|DETACH DELETE)/.test(text));
    expect(cypher.map(({ path }) => path)).toEqual([]);
  });
});
