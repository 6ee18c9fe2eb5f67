/** One entry of a written digest; everything else is filled in. */
export interface WrittenEntry {
  url: string;
  title?: string;
  author?: string;
  summary?: string;
}

/** Writes a digest in the layout of the seed. */
export function writeDigest(
  date: string,
  entries: readonly WrittenEntry[],
  categories: readonly string[] = ["AI Models"],
): string {
  const written = entries.map(({ url, title = "标题", author, summary = "" }, index) => {
    const text = author === undefined ? title : `${title} - ${author}`;
    return `${index + 1}.  [${text}](${url})\n    ${summary}\n`;
  });
  return `---\ntitle: "digest of ${date}"\ndate: ${date}\ncategories: ${JSON.stringify(categories)}\n---\n\n${written.join("\n")}`;
}
