import type { AskError } from "../ask/ask-error.js";
import { say } from "../words/say.js";

/** What went wrong, and what to do about it. */
export function Failure({ error, retry }: { error: AskError; retry: () => void }) {
  return (
    <div class="notice is-failure" role="alert">
      <p>{say(error.reason, error.message)}</p>
      <button type="button" onClick={retry}>
        {say("retry")}
      </button>
    </div>
  );
}
