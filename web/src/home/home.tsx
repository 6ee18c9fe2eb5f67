import { overview } from "../state/overview.js";
import { StateView } from "../parts/state-view.js";
import { SearchBox } from "../search/search-box.js";
import { say } from "../words/say.js";
import { Counts } from "./counts.js";
import { Examples } from "./examples.js";
import { TopLists } from "./top-lists.js";

/** The first page: what is in the graph, and ways into it. */
export function Home() {
  return (
    <main id="content" class="home">
      <section class="hero">
        <h1>{say("tagline")}</h1>
        <SearchBox />
        <p class="hint">{say("searchHint")}</p>
      </section>
      <StateView resource={overview} lines={2}>
        {(value) =>
          value.newest.totalCount === 0 ? (
            <p class="notice">{say("emptyGraph")}</p>
          ) : (
            <>
              <Counts overview={value} />
              <TopLists until={value.newest.nodes[0]?.postedAt ?? ""} />
            </>
          )
        }
      </StateView>
      <Examples />
    </main>
  );
}
