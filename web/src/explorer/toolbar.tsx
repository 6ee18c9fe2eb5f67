import { change, view } from "../address/current.js";
import { SHAPES } from "../address/view.js";
import { shown } from "../state/picture.js";
import { say } from "../words/say.js";
import { DownloadMenu } from "./download-menu.js";

/** Which shape the picture has, how much is in it, and what can be taken home. */
export function Toolbar() {
  const { nodes, edges } = shown.value;
  return (
    <div class="toolbar">
      <div class="tabs" role="group" aria-label={say("shape")}>
        {SHAPES.map((shape) => (
          <button
            key={shape}
            type="button"
            aria-pressed={view.value.show === shape}
            onClick={() => {
              change({ show: shape });
            }}
          >
            {say(shape)}
          </button>
        ))}
      </div>
      <p class="hint" role="status">
        {say("nodeCount", nodes.length)}, {say("edgeCount", edges.length)}
      </p>
      <DownloadMenu />
    </div>
  );
}
