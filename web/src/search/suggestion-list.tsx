import type { SearchHit } from "../ask/answers.js";
import { KindDot } from "../parts/kind-dot.js";
import { say } from "../words/say.js";
import { nameOf, kindOf } from "./hit.js";
import { isTooLong, suggestions } from "./suggestions.js";

interface SuggestionListProps {
  id: string;
  query: string;
  hits: SearchHit[];
  active: number;
  choose: (index: number) => void;
}

/** What the typed words find, and behind it the way to all results. */
export function SuggestionList({ id, query, hits, active, choose }: SuggestionListProps) {
  const loaded = suggestions.loaded.value;
  // Without this the field would lose the focus, and the list close, before the click arrives.
  const keepFocus = (event: MouseEvent) => {
    event.preventDefault();
  };
  if (isTooLong.value)
    return (
      <p class="suggestions is-message" role="alert" id={id}>
        {say("tooLong", query.length)}
      </p>
    );
  if (loaded.state === "failed")
    return (
      <p class="suggestions is-message" role="alert" id={id} onMouseDown={keepFocus}>
        {say(loaded.error.reason, loaded.error.message)}{" "}
        <button
          type="button"
          onClick={() => {
            suggestions.retry();
          }}
        >
          {say("retry")}
        </button>
      </p>
    );
  const isNothing = loaded.state === "ready" && hits.length === 0;
  return (
    <div class="suggestions">
      <ul id={id} role="listbox" aria-label={say("search")} onMouseDown={keepFocus}>
        {hits.map(({ node }, index) => (
          <li
            key={node.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => {
              choose(index);
            }}
          >
            <KindDot kind={kindOf(node)} />
            <span class="node-name">{nameOf(node)}</span>
            <small>{say(kindOf(node) ?? "CATEGORY")}</small>
          </li>
        ))}
        {!isNothing && (
          <li
            id={`${id}-${hits.length}`}
            role="option"
            aria-selected={active === hits.length}
            class="is-all"
            onClick={() => {
              choose(hits.length);
            }}
          >
            {say("searchAll", query)}
          </li>
        )}
      </ul>
      <p role="status" class={isNothing ? "is-message" : "hidden"}>
        {isNothing
          ? say("nothingFound", query)
          : loaded.state === "loading"
            ? say("searching")
            : say("suggestionCount", hits.length)}
      </p>
    </div>
  );
}
