import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeFolder } from "../support/folder.js";

const DIGEST =
  "---\ntitle: News\ndate: 2025-11-26T08:00:07+08:00\ncategories: [AI Models]\n---\n\n- [谷歌发布新模型](https://a.example/1)\n";

/** Runs `npm run eval` without npm. */
function evaluate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync("npx", ["tsx", "evaluation/run.ts", ...args], { encoding: "utf8" });
  return { status, stdout, stderr: stderr.replace(/^npm warn.*\n/gm, "") };
}

function writeGold(gold: unknown, digest = DIGEST): string {
  return join(
    writeFolder({ "gold.json": typeof gold === "string" ? gold : JSON.stringify(gold), "d.md": digest }),
    "gold.json",
  );
}

const item = (names: string[]) => ({ url: "https://a.example/1", entities: [{ kind: "ORGANIZATION", names }] });

describe("npm run eval", () => {
  test("is content with a gold file whose names are all found", () => {
    const { status, stdout } = evaluate("--gold", writeGold({ digest: "d.md", items: [item(["Google"])] }));
    expect(stdout).toMatch(/all {16}1\.000 {5}1\.000 {5}1\.000 {9}1 {9}0 {9}0\n.*\n {2}good enough\n$/);
    expect(status).toBe(0);
  });

  test("fails under the thresholds and shows why", () => {
    const { status, stdout } = evaluate("--gold", writeGold({ digest: "d.md", items: [item(["Nobody"])] }));
    expect(stdout).toContain("missed:\n    ORGANIZATION Nobody  https://a.example/1\n");
    expect(stdout).toContain("found wrongly:\n    ORGANIZATION 谷歌 (alias)  https://a.example/1\n");
    expect(status).toBe(1);
  });

  test.each([
    ["no JSON", "{", /gold\.json: expected a gold file in JSON: /],
    [
      "another shape",
      { digest: "d.md", items: [{ url: 1 }] },
      /gold\.json: items\.0\.url: Invalid input: expected string/,
    ],
    ["no digest", { digest: "e.md", items: [] }, /gold\.json: the digest e\.md is neither in .* nor beside it\n$/],
    [
      "another digest",
      { digest: "d.md", items: [{ ...item(["X"]), url: "https://b.example/" }] },
      /has no item https:\/\/b\.example\//,
    ],
  ])("says what is wrong with %s", (_, gold, message) => {
    const { status, stdout, stderr } = evaluate("--gold", writeGold(gold));
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([2, ""]);
  });
});
