import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { open, view } from "../address/current.js";
import { explore, exploreNode } from "../address/view.js";
import { say } from "../words/say.js";
import { SuggestionList } from "./suggestion-list.js";
import { isTooLong, suggestions, typed } from "./suggestions.js";

const LIST = "search-suggestions";

/** The search, as the combobox pattern of WAI-ARIA has it: arrows choose, Enter opens, Escape closes and then empties. */
export function SearchBox() {
  const isOpen = useSignal(false);
  /** The chosen suggestion; -1 is the typed text itself. */
  const active = useSignal(-1);
  const input = useRef<HTMLInputElement>(null);
  const query = typed.value.trim();
  const found = suggestions.value.value;
  const hits = query === "" || isTooLong.value ? [] : (found?.hits ?? []);
  const isShown = isOpen.value && query !== "";

  const leave = () => {
    isOpen.value = false;
    active.value = -1;
    input.current?.blur();
  };
  const openAll = () => {
    if (query === "" || isTooLong.value) return;
    open(explore({ query }));
    leave();
  };
  const openHit = (index: number) => {
    const hit = hits[index];
    if (!hit) {
      openAll();
      return;
    }
    const { from, to, page } = view.value;
    // While the other end of a path is looked for, what is found may be it.
    if (page === "explore" && from && !to) open({ ...view.value, selected: hit.node.id });
    else open(exploreNode(hit.node.id));
    typed.value = "";
    leave();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter ends the composition of Chinese characters first.
    if (event.isComposing) return;
    const last = hits.length;
    if (event.key === "ArrowDown") active.value = active.value >= last ? -1 : active.value + 1;
    else if (event.key === "ArrowUp") active.value = active.value <= -1 ? last : active.value - 1;
    else if (event.key === "Enter") openHit(active.value === -1 ? last : active.value);
    else if (event.key !== "Escape") return;
    else if (isOpen.value) isOpen.value = false;
    else typed.value = "";
    if (event.key.startsWith("Arrow")) isOpen.value = true;
    event.preventDefault();
  };

  return (
    <div class="search" role="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={say("search")}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={LIST}
        aria-activedescendant={isShown && active.value >= 0 ? `${LIST}-${active.value}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={say("search")}
        value={typed.value}
        data-search
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          isOpen.value = true;
          active.value = -1;
        }}
        onFocus={() => (isOpen.value = true)}
        onBlur={() => (isOpen.value = false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      {isShown && <SuggestionList id={LIST} query={query} hits={hits} active={active.value} choose={openHit} />}
    </div>
  );
}
