import { say } from "../words/say.js";
import { canvas } from "./drawn.js";

const BUTTONS = [
  ["in", "zoomIn", "+"],
  ["out", "zoomOut", "−"],
  ["fit", "fit", "⤢"],
] as const;

/** What moves the camera, for who has no wheel. */
export function GraphButtons() {
  return (
    <div class="graph-buttons">
      {BUTTONS.map(([direction, word, sign]) => (
        <button
          key={direction}
          type="button"
          aria-label={say(word)}
          title={say(word)}
          onClick={() => canvas.value?.zoom(direction)}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
