import { PAGE, type Start, type View } from "./view.js";

/**
 * The address of a view, relative to where the pages are served: `./` or `explore?at=Entity:openai&…`.
 * Only what differs from a fresh picture is in it, always in the same order, so that equal views have equal addresses.
 */
export function writeView(view: View): string {
  if (view.page === "home") return "./";
  const parts = new URLSearchParams();
  for (const start of view.at) parts.append("at", writeStart(start));
  if (view.query) parts.set("q", view.query);
  if (view.selected) parts.set("sel", view.selected);
  for (const kind of view.kinds) parts.append("kind", kind);
  for (const category of view.categories) parts.append("category", category);
  if (view.since) parts.set("since", view.since);
  if (view.until) parts.set("until", view.until);
  if (view.from) parts.set("from", view.from);
  if (view.to) parts.set("to", view.to);
  if (view.show !== "graph") parts.set("show", view.show);
  if (view.measure !== "COUNT") parts.set("measure", view.measure);
  // A colon and a slash are harmless behind the question mark, and addresses are read by people.
  const text = parts.toString().replaceAll("%3A", ":").replaceAll("%2F", "/");
  return text ? `explore?${text}` : "explore";
}

/** `Entity:openai`, or `Entity:openai~150` for more than a page of it. */
function writeStart({ id, limit }: Start): string {
  // An id that ends like a limit must not be read as one.
  return limit === PAGE && !/~\d+$/.test(id) ? id : `${id}~${limit}`;
}
