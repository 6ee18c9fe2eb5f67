import { shown } from "../state/picture.js";
import { say } from "../words/say.js";

/** Longer texts make the page slow; the download has no such limit. */
const MOST_CHARACTERS = 200_000;

/** The picture as JSON. */
export function JsonView() {
  const text = JSON.stringify(shown.value, null, 2);
  return (
    <div class="json">
      {text.length > MOST_CHARACTERS && <p class="notice">{say("jsonCut")}</p>}
      <pre tabIndex={0} aria-label={say("json")}>
        {text.slice(0, MOST_CHARACTERS)}
      </pre>
    </div>
  );
}
