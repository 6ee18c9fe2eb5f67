import { setTimeout as pause } from "node:timers/promises";

/** The pause before the second attempt, in milliseconds; each further one is twice as long, up to the longest. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 2_000;

/** Which failures are tried again, and for how long. */
export interface Patience {
  mayPass: (error: unknown) => boolean;
  milliseconds: number;
  /** Whether the time counts from the beginning, or work that takes long itself has all of it once it has failed. */
  since: "start" | "first failure";
}

/**
 * Runs `attempt` again while it fails in a way that may pass and there is time left, after pauses that grow and are never quite the
 * same, so that those who met in a deadlock do not meet again.
 * @throws what the last attempt threw
 */
export async function persist<T>(attempt: () => Promise<T>, patience: Patience): Promise<T> {
  let end = patience.since === "start" ? performance.now() + patience.milliseconds : undefined;
  for (let length = FIRST_PAUSE; ; length = Math.min(2 * length, LONGEST_PAUSE)) {
    try {
      return await attempt();
    } catch (error) {
      const next = length * (0.5 + Math.random());
      end ??= performance.now() + patience.milliseconds;
      if (!patience.mayPass(error) || performance.now() + next > end) throw error;
      await pause(next);
    }
  }
}

/**
 * Waits for work so many milliseconds and no longer. The work itself goes on, and what comes of it is dropped.
 * @throws what `late` makes, when the time is over
 */
export async function within<T>(milliseconds: number, work: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late());
    }, milliseconds);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
