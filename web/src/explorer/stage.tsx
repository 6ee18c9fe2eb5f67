import { change, view } from "../address/current.js";
import { Failure } from "../parts/failure.js";
import { late } from "../parts/late.js";
import { Skeleton } from "../parts/state-view.js";
import { overview } from "../state/overview.js";
import { paths } from "../state/path.js";
import { networks, shown } from "../state/picture.js";
import { results } from "../state/results.js";
import { say } from "../words/say.js";
import { JsonView } from "./json-view.js";
import { TableView } from "./table-view.js";

const GraphView = late(() => import("./graph-view.js").then((module) => module.GraphView));

/** Everything that the picture waits for, in the order in which it is asked. */
const SOURCES = [overview, results, paths, networks];

/** The picture in its shape, or why there is none. */
export function Stage() {
  const failed = SOURCES.find(({ loaded }) => loaded.value.state === "failed");
  if (failed?.loaded.value.state === "failed")
    return (
      <Failure
        error={failed.loaded.value.error}
        retry={() => {
          failed.retry();
        }}
      />
    );
  const isLoading = SOURCES.some(({ loaded }) => loaded.value.state === "loading");
  if (shown.value.nodes.length === 0) return isLoading ? <Skeleton lines={6} /> : <Nothing />;
  const { show } = view.value;
  return (
    <div class="stage" aria-busy={isLoading}>
      {show === "graph" && <GraphView />}
      {show === "table" && <TableView />}
      {show === "json" && <JsonView />}
    </div>
  );
}

function Nothing() {
  if (overview.value.value?.newest.totalCount === 0) return <p class="notice">{say("emptyGraph")}</p>;
  const { kinds, categories, since, until, query, at } = view.value;
  if (kinds.length > 0 || categories.length > 0 || since || until)
    return (
      <div class="notice">
        <p>{say("emptyPicture")}</p>
        <button
          type="button"
          onClick={() => {
            change({ kinds: [], categories: [], since: null, until: null });
          }}
        >
          {say("resetFilters")}
        </button>
      </div>
    );
  if (query && at.length === 0) return <p class="notice">{say("nothingFound", query)}</p>;
  return <p class="notice">{say(view.value.from ? "noPath" : "notThere")}</p>;
}
