import type { Evidence, Proof } from "../ask/answers.js";
import { NodeLink } from "../parts/node-link.js";
import { say, sayTime } from "../words/say.js";
import { markText } from "./mark-text.js";
import { OutsideLink } from "./outside-link.js";

/** A post with the words that prove something marked in it; alone, its title stands above it already. */
export function ItemCard({ proof, isAlone = false }: { proof: Proof; isAlone?: boolean }) {
  const { item, evidence } = proof;
  return (
    <article class="item">
      {!isAlone && (
        <h4>
          <Marked text={item.title} field="TITLE" evidence={evidence} />
        </h4>
      )}
      <p class="item-text">
        <Marked text={item.summary} field="SUMMARY" evidence={evidence} />
      </p>
      <footer>
        {item.author && <NodeLink {...item.author} kind="AUTHOR" />}
        <time dateTime={item.postedAt}>{sayTime(item.postedAt)}</time>
        <OutsideLink url={item.url}>{say("openPost")}</OutsideLink>
      </footer>
    </article>
  );
}

function Marked({ text, field, evidence }: { text: string; field: Evidence["field"]; evidence: Evidence[] }) {
  return (
    <>
      {markText(text, field, evidence).map((stretch, index) =>
        stretch.marked ? (
          <mark key={index}>{stretch.text}</mark>
        ) : (
          <span key={index} class={stretch.sentence ? "is-sentence" : ""}>
            {stretch.text}
          </span>
        ),
      )}
    </>
  );
}
