import { describe, expect, test } from "vitest";
import { importCommands } from "../../src/exporter/command.js";

describe("the commands that load an export", () => {
  test("name every file, and are safe in a shell whatever the folder is called", () => {
    const commands = importCommands("/data/it's $(rm)", "neo4j");
    expect(commands.split(" \\\n  ").slice(0, 10)).toEqual([
      "neo4j-admin",
      "database",
      "import",
      "full",
      "neo4j",
      "--array-delimiter=U+0000",
      "--multiline-fields=true",
      "--read-buffer-size=16m",
      "--bad-tolerance=0",
      "'--nodes=/data/it'\\''s $(rm)/digests-header.csv,/data/it'\\''s $(rm)/digests.csv'",
    ]);
    expect(commands).toMatch(/\ncypher-shell -d neo4j -f '\/data\/it'\\''s \$\(rm\)\/finish\.cypher'$/);
    expect(commands.match(/--relationships=(\w+)=/g)?.length).toBe(13);
  });
});
