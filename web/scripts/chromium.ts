import { spawnSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

/** Under which names Linux distributions have it; `CHROMIUM` names another one. */
const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** Texts are Chinese, and without a font every character is the same box. */
const PACKAGES = ["chromium", "fonts-noto-cjk"];

/** Installs Chromium where it is missing and that can be done. What keeps it from running here, as something to do about it; null for nothing. */
export function findObstacle(): string | null {
  if (findChromium() !== null) return null;
  const byHand = `install Chromium (Debian: ${PACKAGES.join(" ")})`;
  if (process.getuid?.() !== 0 || !runs("apt-get", "--version")) return byHand;
  process.stderr.write(`Installing ${PACKAGES.join(" and ")}, once ...\n`);
  const isInstalled = runs("apt-get", "update", "-qq") && runs("apt-get", "install", "-y", "-qq", ...PACKAGES);
  return isInstalled && findChromium() !== null ? null : `${byHand}: apt-get could not`;
}

/**
 * Starts Chromium without a window; `findObstacle` has said that nothing is in the way. Close it.
 * @throws Error with Chromium's own output when it does not start
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? "chromium",
    // It refuses its sandbox to root, and containers run as root. It sees no page but ours.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

/** The whole path of the program; null where there is none. */
function findChromium(): string | null {
  const { CHROMIUM: given } = process.env;
  for (const name of given ? [given] : NAMES) {
    const { status, stdout } = spawnSync("which", [name], { encoding: "utf8" });
    if (status === 0) return stdout.trim();
  }
  return null;
}

function runs(command: string, ...arguments_: string[]): boolean {
  return spawnSync(command, arguments_, { stdio: "ignore" }).status === 0;
}
