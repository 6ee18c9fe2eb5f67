import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { say } from "../words/say.js";
import type { Word } from "../words/en.js";

/** A column of a table: its heading, and what it shows of a row. */
export interface Column<R> {
  word: Word;
  cell(row: R): ComponentChildren;
  isNumber?: boolean;
  /** Sorts the table by this column. */
  sort?: () => void;
  isSorted?: boolean;
}

/** Thousands of rows at once would freeze the page. */
const ROWS = 100;

export function Table<R extends { id: string }>(props: { caption: Word; rows: R[]; columns: Column<R>[] }) {
  const { caption, rows, columns } = props;
  const pages = useSignal(1);
  const first = rows.slice(0, pages.value * ROWS);
  return (
    <div class="table-frame">
      <table>
        <caption>{say(caption)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.word}
                scope="col"
                class={column.isNumber ? "is-number" : ""}
                aria-sort={column.isSorted ? "other" : undefined}
              >
                {column.sort ? (
                  <button type="button" onClick={column.sort}>
                    {say(column.word)}
                  </button>
                ) : (
                  say(column.word)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map((row) => (
            <tr key={row.id}>
              {columns.map((column) => (
                <td key={column.word} class={column.isNumber ? "is-number" : ""}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {first.length < rows.length && (
        <button type="button" onClick={() => (pages.value += 1)}>
          {say("showMore")}
        </button>
      )}
    </div>
  );
}
