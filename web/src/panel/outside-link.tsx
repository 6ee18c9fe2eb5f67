import type { ComponentChildren } from "preact";
import { safeUrl } from "./safe-url.js";

/** A link out of these pages; what does not lead to the web is shown as text, because it may be a script. */
export function OutsideLink({ url, children }: { url: string; children: ComponentChildren }) {
  const address = safeUrl(url);
  if (address === null) return <span>{url}</span>;
  return (
    <a class="outside" href={address} target="_blank" rel="noopener noreferrer">
      {children} <span aria-hidden="true">↗</span>
    </a>
  );
}
