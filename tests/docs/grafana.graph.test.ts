import { readFileSync } from "node:fs";
import { CORE_SCHEMA, load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphEngine } from "../../src/graph/engine.js";
import { ask } from "../support/ask.js";
import { openTestGraph } from "../support/graph.js";
import { importPaths } from "../support/import.js";

interface InfinityQuery {
  type: string;
  datasource: { uid: string; type: string };
  root_selector: string;
  columns: { selector: string; text: string }[];
  url_options: { method: string; body_graphql_query: string; body_graphql_variables: string };
}
interface Variable {
  name: string;
  current: { value: unknown };
  query: string | { infinityQuery: InfinityQuery };
}
interface Dashboard {
  time: { from: string; to: string };
  templating: { list: Variable[] };
  panels: { title: string; targets: InfinityQuery[] }[];
}

const FOLDER = "docs/grafana";
const dashboard = JSON.parse(readFileSync(`${FOLDER}/dashboards/throughline.json`, "utf8")) as Dashboard;
const variables = dashboard.templating.list;

/** Every question that the dashboard asks, by where it stands. */
const QUERIES: [where: string, query: InfinityQuery][] = [
  ...dashboard.panels.flatMap(({ title, targets }) =>
    targets.map((query): [string, InfinityQuery] => [`${title}: ${query.root_selector}`, query]),
  ),
  ...variables.flatMap(({ name, query }): [string, InfinityQuery][] =>
    typeof query === "string" ? [] : [[`choices for ${name}`, query.infinityQuery]],
  ),
];

describe("the dashboard", () => {
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openTestGraph();
    await importPaths(engine, ["seeds/digests/2025-11-26-08.md"]);
  });
  afterAll(() => engine.close());

  test.each(QUERIES)("asks what the API answers, and shows columns that are there: %s", async (_where, query) => {
    const { body_graphql_query: source, body_graphql_variables: values, method } = query.url_options;
    expect([query.type, method]).toEqual(["graphql", "POST"]);
    expect(source).not.toContain("${");
    const { data, errors } = await ask(engine, source, JSON.parse(interpolate(values)) as Record<string, unknown>);
    expect(errors).toBeUndefined();
    const rows = query.root_selector
      .split(".")
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], { data });
    expect((rows as unknown[]).length).toBeGreaterThan(0);
    for (const row of rows as Record<string, unknown>[])
      expect(query.columns.filter(({ selector }) => row[selector] === undefined)).toEqual([]);
  });

  test("asks the data source that is provisioned, at an address from the environment", () => {
    const { datasources } = readYaml("datasources") as { datasources: { uid: string; type: string; url: string }[] };
    const [source] = datasources;
    for (const [, { datasource }] of QUERIES) expect(datasource).toEqual({ uid: source?.uid, type: source?.type });
    expect(source?.url).toBe("$THROUGHLINE_URL");
    expect(readFileSync(`${FOLDER}/README.md`, "utf8")).toContain("-e THROUGHLINE_URL=");
  });

  test("lies in the folder that is mounted where Grafana looks for it", () => {
    const { providers } = readYaml("dashboards") as { providers: { options: { path: string } }[] };
    const path = providers[0]?.options.path ?? "";
    expect(readFileSync(`${FOLDER}/README.md`, "utf8")).toContain(`docs/grafana/dashboards:${path}:ro`);
  });
});

function readYaml(kind: string): unknown {
  return load(readFileSync(`${FOLDER}/provisioning/${kind}/throughline.yaml`, "utf8"), { schema: CORE_SCHEMA });
}

/** Puts in what Grafana would, with the values that the dashboard begins with; whatever it does not know stays and is no JSON. */
function interpolate(text: string): string {
  const { from, to } = dashboard.time;
  const known: Record<string, string> = { "__from:date:iso": from, "__to:date:iso": to, __timezone: "utc" };
  for (const { name, current } of variables) {
    known[name] = String(current.value);
    known[`${name}:json`] = JSON.stringify(current.value);
  }
  return text.replace(/\$\{([^}]+)\}/g, (whole, name: string) => known[name] ?? whole);
}
