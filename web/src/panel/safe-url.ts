/** The address when it leads to the web, else null: what a digest calls a link may be a script. */
export function safeUrl(text: string): string | null {
  try {
    const { protocol, href } = new URL(text);
    return protocol === "https:" || protocol === "http:" ? href : null;
  } catch {
    return null;
  }
}
