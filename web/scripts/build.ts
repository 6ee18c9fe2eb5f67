import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What the pages are made of: their sources, the operations that they offer, and the versions of what they use. */
const SOURCES = ["web", "schema/operations", "package-lock.json"];

/** Holds the hash of what the pages were built from; Vite empties the folder first, so a build that broke off leaves none. */
const STAMP = join(ROOT, "dist", "web", ".sources");

/**
 * Builds the pages for browsers into `dist/web`, unless they are what the sources would give; that takes no second.
 * @returns whether anything was built
 * @throws Error of Vite, naming the file and what is wrong with it
 */
export async function buildPages(): Promise<boolean> {
  const hash = hashSources();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash) return false;
  // Loaded only now: this runs before every start, and mostly for nothing.
  const { build } = await import("vite");
  await build({ configFile: join(ROOT, "web", "vite.config.ts"), logLevel: "warn" });
  writeFileSync(STAMP, hash);
  return true;
}

function hashSources(): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((source) => listFiles(source))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function listFiles(path: string): string[] {
  if (path.endsWith(".json")) return [path];
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? listFiles(`${path}/${entry.name}`) : [`${path}/${entry.name}`]))
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildPages();
