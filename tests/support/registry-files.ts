import { join } from "node:path";
import { ThroughlineError } from "../../src/errors.js";
import { loadRegistry } from "../../src/registry/load.js";
import { writeFolder } from "./folder.js";

/** Everything that is wrong with a registry, a line each, with file names as they are in its folder. */
export function problemsOf(files: Record<string, string>): string[] {
  const folder = writeFolder(files);
  try {
    loadRegistry(folder);
  } catch (error) {
    if (error instanceof ThroughlineError && error.code === "REGISTRY") {
      return error.message.replaceAll(join(folder, "/"), "").replaceAll(folder, "FOLDER").split("\n");
    }
    throw error;
  }
  return [];
}

/** A file of topics: line 3 is where its first entry starts. */
export function topics(...lines: string[]): string {
  return ["kind: TOPIC", "entities:", ...lines, ""].join("\n");
}

/** A file of products: line 3 is where its first entry starts. */
export function products(...lines: string[]): string {
  return ["kind: PRODUCT", "entities:", ...lines, ""].join("\n");
}
