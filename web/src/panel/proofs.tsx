import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Proof } from "../ask/answers.js";
import { AskError } from "../ask/ask-error.js";
import { askProofs } from "../ask/proofs.js";
import { Failure } from "../parts/failure.js";
import { Skeleton } from "../parts/state-view.js";
import { say, sayNumber } from "../words/say.js";
import type { Word } from "../words/en.js";
import { ItemCard } from "./item-card.js";

interface ProofsProps {
  /** Whose items; another id must come with another `key`. */
  id: string;
  word: Word;
}

/** The items behind a node, page by page, newest first. */
export function Proofs({ id, word }: ProofsProps) {
  const total = useSignal<number | null>(null);
  const proofs = useSignal<Proof[]>([]);
  const next = useSignal<string | null>(null);
  const failure = useSignal<AskError | null>(null);
  const controller = useRef(new AbortController());

  const load = (after: string | null) => {
    failure.value = null;
    const { signal } = controller.current;
    askProofs(id, after, signal).then(
      (page) => {
        if (signal.aborted) return;
        total.value = page.total;
        proofs.value = [...proofs.value, ...page.proofs];
        next.value = page.next;
      },
      (error: unknown) => {
        if (!signal.aborted && error instanceof AskError) failure.value = error;
      },
    );
  };
  useEffect(() => {
    load(null);
    return () => {
      controller.current.abort();
    };
  }, []);

  return (
    <section>
      <h3>
        {say(word)} {total.value !== null && <span class="count">{sayNumber(total.value)}</span>}
      </h3>
      {total.value === 0 && <p class="hint">{say("noPosts")}</p>}
      {proofs.value.map((proof) => (
        <ItemCard key={proof.item.id} proof={proof} />
      ))}
      {failure.value ? (
        <Failure
          error={failure.value}
          retry={() => {
            load(next.value);
          }}
        />
      ) : (
        total.value === null && <Skeleton lines={4} />
      )}
      {next.value !== null && !failure.value && (
        <button
          type="button"
          onClick={() => {
            load(next.value);
          }}
        >
          {say("showMore")}
        </button>
      )}
    </section>
  );
}
