import { useRef } from "preact/hooks";
import { view } from "../address/current.js";
import { writeCsv } from "../export/csv.js";
import { download } from "../export/download.js";
import { writeGraphml } from "../export/graphml.js";
import type { Picture } from "../graph/picture.js";
import { shown } from "../state/picture.js";
import { say } from "../words/say.js";
import { canvas } from "./drawn.js";

const FORMATS: Record<string, [ending: string, save: (picture: Picture, name: string) => void | Promise<void>]> = {
  CSV: [
    "csv",
    (picture, name) => {
      download(name, writeCsv(picture), "text/csv");
    },
  ],
  JSON: [
    "json",
    (picture, name) => {
      download(name, JSON.stringify(picture, null, 2), "application/json");
    },
  ],
  GraphML: [
    "graphml",
    (picture, name) => {
      download(name, writeGraphml(picture), "application/xml");
    },
  ],
  // Written by a library that nobody needs before.
  GEXF: [
    "gexf",
    async (picture, name) => {
      const { writeGexf } = await import("../export/gexf.js");
      download(name, writeGexf(picture), "application/xml");
    },
  ],
  PNG: [
    "png",
    async (_, name) => {
      const { writePng } = await import("../export/png.js");
      download(name, await writePng(canvas.value?.layers() ?? []));
    },
  ],
};

/** What is shown, as a file. */
export function DownloadMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === "Escape" && menu.current) menu.current.open = false;
      }}
    >
      <summary>{say("download")}</summary>
      <ul class="plain">
        {Object.entries(FORMATS).map(([format, [ending, save]]) => (
          <li key={format}>
            <button
              type="button"
              // Only what is drawn can be a picture.
              disabled={format === "PNG" && (view.value.show !== "graph" || !canvas.value)}
              onClick={() => {
                if (menu.current) menu.current.open = false;
                void save(shown.value, `throughline.${ending}`);
              }}
            >
              {format}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
