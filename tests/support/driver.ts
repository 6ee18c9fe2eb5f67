import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { inject } from "vitest";

/** The driver itself on the Neo4j of the tests, for what an engine does not tell, such as plans. Close it. */
export function openTestDriver(): Driver {
  const { url, user, password } = inject("neo4j");
  return neo4j.driver(url, neo4j.auth.basic(user, password));
}

/** Lets statements be planned anew: plans, and what the planner knows of the indexes, may be from a test before, when the graph was another one. */
export async function forgetPlans(driver: Driver): Promise<void> {
  await driver.executeQuery("CALL db.prepareForReplanning(60)");
}

/** What a plan is made of; looking at all categories, of which there are few, is no more than a projection. */
export function operatorsOf({ operatorType, arguments: { Details: details }, children }: Plan): string[] {
  const isSmall = operatorType.startsWith("NodeByLabelScan") && String(details).endsWith(":Category");
  return [isSmall ? "Projection@neo4j" : operatorType, ...children.flatMap(operatorsOf)];
}
