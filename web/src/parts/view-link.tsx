import type { ComponentChildren } from "preact";
import { follow } from "../address/current.js";
import type { View } from "../address/view.js";
import { writeView } from "../address/write.js";

interface ViewLinkProps {
  to: View;
  class?: string;
  current?: boolean;
  children: ComponentChildren;
}

/** A link to another view of these pages: a real address, that opens without loading the page anew. */
export function ViewLink({ to, current = false, children, ...rest }: ViewLinkProps) {
  return (
    <a
      {...rest}
      href={writeView(to)}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        follow(event, to);
      }}
    >
      {children}
    </a>
  );
}
