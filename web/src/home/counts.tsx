import { exploreNode } from "../address/view.js";
import type { Overview } from "../ask/answers.js";
import { ViewLink } from "../parts/view-link.js";
import { say, sayNumber, sayTime } from "../words/say.js";

/** How much is in the graph, and the newest digest. */
export function Counts({ overview }: { overview: Overview }) {
  const counts = [
    ["items", overview.newest.totalCount],
    ["authors", overview.authors.totalCount],
    ["entities", overview.entities.totalCount],
    ["digests", overview.digests.totalCount],
  ] as const;
  const [newest] = overview.digests.nodes;
  return (
    <section class="counts">
      <dl>
        {counts.map(([word, count]) => (
          <div key={word}>
            <dd>{sayNumber(count)}</dd>
            <dt>{say(word, count)}</dt>
          </div>
        ))}
      </dl>
      {newest && (
        <p>
          <span class="label">{say("newestDigest")}</span>
          <ViewLink to={exploreNode(newest.id)}>{newest.title}</ViewLink>
          <time dateTime={newest.publishedAt}>{sayTime(newest.publishedAt)}</time>
        </p>
      )}
    </section>
  );
}
