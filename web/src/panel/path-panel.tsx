import { change, view } from "../address/current.js";
import { nameInPicture } from "../explorer/steps.js";
import { NodeLink } from "../parts/node-link.js";
import { StateView } from "../parts/state-view.js";
import { type FoundPath, paths } from "../state/path.js";
import { say } from "../words/say.js";
import { ItemCard } from "./item-card.js";

/** The ways between two nodes, each step with the sentences that prove it. */
export function PathPanel() {
  const { from, to } = view.value;
  return (
    <>
      <header class="panel-head">
        <h2>{say("pathBetween", nameInPicture(from ?? ""), nameInPicture(to ?? ""))}</h2>
        <div class="steps">
          <button
            type="button"
            onClick={() => {
              // What the path led through stays a start, so that the picture does not vanish with it.
              const { at } = view.peek();
              change({ from: null, to: null, at: at.length > 0 || !from ? at : [{ id: from, limit: 50 }] });
            }}
          >
            {say("pathEnd")}
          </button>
        </div>
      </header>
      <StateView resource={paths} lines={6}>
        {(found) =>
          found[0] ? (
            <>
              <p class="hint">{say("pathCount", found.length, found[0].hops.length)}</p>
              {found.map((path, index) => (
                <OnePath key={index} path={path} isOpen={index === 0} />
              ))}
            </>
          ) : (
            <p class="notice">{say("noPath")}</p>
          )
        }
      </StateView>
    </>
  );
}

function OnePath({ path, isOpen }: { path: FoundPath; isOpen: boolean }) {
  return (
    <details class="path" open={isOpen}>
      <summary>{path.nodes.map(({ label }) => label).join(" → ")}</summary>
      <ol class="plain">
        {path.nodes.map((node, index) => (
          <li key={node.id}>
            <NodeLink id={node.id} name={node.label} kind={node.kind} />
            <Hop hop={path.hops[index]} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Hop({ hop }: { hop: FoundPath["hops"][number] | undefined }) {
  if (!hop) return null;
  return (
    <div class="hop">
      <p class="hint">{say("hopCount", hop.itemCount)}</p>
      {hop.proofs.map((proof) => (
        <ItemCard key={proof.item.id} proof={proof} />
      ))}
    </div>
  );
}
