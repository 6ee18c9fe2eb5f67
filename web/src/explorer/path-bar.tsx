import { change, view } from "../address/current.js";
import { say } from "../words/say.js";
import { nameInPicture } from "./steps.js";

/** Says that the other end of a path is still to be picked. */
export function PathBar() {
  const { from, to } = view.value;
  if (!from || to) return null;
  return (
    <p class="notice is-step" role="status">
      {say("pathPick", nameInPicture(from))}{" "}
      <button
        type="button"
        onClick={() => {
          change({ from: null });
        }}
      >
        {say("pathEnd")}
      </button>
    </p>
  );
}
