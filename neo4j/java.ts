import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Where Linux distributions put their JDKs. */
const JDK_FOLDER = "/usr/lib/jvm";

/** The Java that a release of Neo4j asks for: 5.x runs on 17, the calendar releases (2025.01 and later) on 21. */
export function javaFor(release: string): number {
  return release.startsWith("5.") ? 17 : 21;
}

/**
 * A JDK of that major version or newer, by the folder of its commands: the one that JAVA_HOME names, else that of the PATH, else any that
 * is installed; null for none. `""` is the PATH.
 */
export function findJdk(atLeast: number): string | null {
  const home = process.env.JAVA_HOME;
  const installed = existsSync(JDK_FOLDER) ? readdirSync(JDK_FOLDER).sort() : [];
  const folders = [...(home ? [join(home, "bin")] : []), "", ...installed.map((name) => join(JDK_FOLDER, name, "bin"))];
  return folders.find((folder) => majorOf(folder) >= atLeast) ?? null;
}

/** Of the compiler, because a server starts from source, and a runtime alone has none. `javac 17.0.19` is 17; no compiler is 0. */
function majorOf(folder: string): number {
  const { status, stdout } = spawnSync(join(folder, "javac"), ["-version"], { encoding: "utf8" });
  return status === 0 ? Number(/^javac (\d+)/.exec(stdout)?.[1] ?? 0) : 0;
}
