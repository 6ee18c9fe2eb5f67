import { change, view } from "../address/current.js";
import type { NodeKind } from "../address/view.js";
import { MOST_NEIGHBOURS } from "../address/view.js";
import { collapse, expand, isExpanded, startHere } from "../explorer/steps.js";
import { KindDot } from "../parts/kind-dot.js";
import { networks } from "../state/picture.js";
import { say } from "../words/say.js";

interface HeadingProps {
  id: string;
  name: string;
  kind: NodeKind | "CATEGORY";
}

/** Name and kind of what the panel shows, and the steps that can be taken from it. */
export function Heading({ id, name, kind }: HeadingProps) {
  return (
    <header class="panel-head">
      <p class="label">
        <KindDot kind={kind === "CATEGORY" ? undefined : kind} />
        {say(kind)}
      </p>
      <h2>{name}</h2>
      <div class="steps">
        <Expansion id={id} />
        <button
          type="button"
          onClick={() => {
            startHere(id);
          }}
        >
          {say("startHere")}
        </button>
        {/^(?:Entity|Author):/.test(id) && <PathStep id={id} />}
      </div>
    </header>
  );
}

function Expansion({ id }: { id: string }) {
  if (!isExpanded(id))
    return (
      <button
        type="button"
        class="is-main"
        onClick={() => {
          expand(id);
        }}
      >
        {say("expand")}
      </button>
    );
  const { at } = view.value;
  const isCut = networks.value.value?.cut.includes(id) && !at.some((s) => s.id === id && s.limit >= MOST_NEIGHBOURS);
  return (
    <>
      {isCut && (
        <button
          type="button"
          class="is-main"
          onClick={() => {
            expand(id);
          }}
        >
          {say("more")}
        </button>
      )}
      {at.length > 1 && (
        <button
          type="button"
          onClick={() => {
            collapse(id);
          }}
        >
          {say("collapse")}
        </button>
      )}
    </>
  );
}

function PathStep({ id }: { id: string }) {
  const { from, to } = view.value;
  const isEnd = from !== null && to === null && from !== id;
  return (
    <button
      type="button"
      class={isEnd ? "is-main" : ""}
      onClick={() => {
        if (isEnd) change({ to: id, selected: null });
        else change({ from: id, to: null });
      }}
    >
      {say(isEnd ? "pathTo" : "pathFrom")}
    </button>
  );
}
