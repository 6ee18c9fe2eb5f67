import { AskError } from "./ask-error.js";

/** Longer than the API itself takes for any question; then it hangs. */
const TIMEOUT_MS = 20_000;

interface Answer<T> {
  data?: T | null;
  errors?: { message: string }[];
}

/**
 * Asks the API beside these pages.
 * @param operation text of one operation, as in `operations/`
 * @param signal gives up when the answer is not wanted any more
 * @throws AskError saying what went wrong; the signal's own reason when it was given up
 */
export async function ask<T>(operation: string, variables: object, signal: AbortSignal): Promise<T> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    // Relative, so that the pages work under any base path.
    const response = await fetch("graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query: operation, variables }),
      signal: AbortSignal.any([signal, timeout]),
    });
    return await readAnswer<T>(response);
  } catch (error) {
    if (error instanceof AskError || signal.aborted) throw error;
    throw new AskError(timeout.aborted ? "SLOW" : "DOWN", "", { cause: error });
  }
}

async function readAnswer<T>(response: Response): Promise<T> {
  const text = await response.text();
  let answer: Answer<T>;
  try {
    answer = JSON.parse(text) as Answer<T>;
  } catch (cause) {
    // A proxy in between answers in HTML when the API is away.
    throw new AskError("DOWN", `HTTP ${response.status}`, { cause });
  }
  const [error] = answer.errors ?? [];
  if (error) throw new AskError(response.status >= 500 ? "BROKEN" : "REFUSED", error.message);
  if (!answer.data) throw new AskError("BROKEN", `HTTP ${response.status}`);
  return answer.data;
}
