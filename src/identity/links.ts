/** What an address says about the item behind it. `url` is canonical; `id` is the item's key in the graph. */
export interface ItemLink {
  id: string;
  url: string;
  host: string;
  /** Only for a post on X: its number, and its author where the address names one. */
  post: { statusId: string; handle: string | null } | null;
}

const POST_HOSTS = new Set(["x.com", "twitter.com"]);
const POST_PATH = /^\/(?:i\/web|i|@?([A-Za-z0-9_]{1,15}))\/status(?:es)?\/(\d{1,19})(?:\/|$)/;

/**
 * Reads the address of an item: `x:<status id>` for a post on X or Twitter, else the address with a lower-case host and
 * without fragment, credentials and tracking parameters. Null for anything but http and https.
 */
export function identifyItem(address: string): ItemLink | null {
  const url = parseHttpUrl(address);
  if (!url) return null;
  const site = url.hostname.replace(/^(?:www|mobile|m)\./, "");
  const post = POST_HOSTS.has(site) ? POST_PATH.exec(url.pathname) : null;
  if (post?.[2]) {
    const [, handle = null, statusId] = post;
    return {
      id: `x:${statusId}`,
      url: `https://x.com/${handle ?? "i"}/status/${statusId}`,
      host: "x.com",
      post: { statusId, handle },
    };
  }
  url.hash = "";
  url.username = "";
  url.password = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return { id: url.href, url: url.href, host: url.hostname, post: null };
}

/** Parameters that name the way to a page, never the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|ref_src|ref_url|spm|share_token)$/i;

function parseHttpUrl(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && (url.protocol === "https:" || url.protocol === "http:") ? url : null;
}

/** Twitter's first moment, in milliseconds since 1970. */
const SNOWFLAKE_EPOCH = 1288834974657n;
/** Status ids below this were counted one by one and hold no time. */
const FIRST_SNOWFLAKE = 29_700_859_247n;

/**
 * The instant inside an X status id, as RFC 3339 in UTC: `(id >> 22) + 1288834974657` ms since 1970
 * (https://docs.x.com/fundamentals/x-ids). Null for ids older than the scheme (4 November 2010).
 */
export function readPostTime(statusId: string): string | null {
  const id = BigInt(statusId);
  return id < FIRST_SNOWFLAKE ? null : new Date(Number((id >> 22n) + SNOWFLAKE_EPOCH)).toISOString();
}

/** The key and address of whoever stands behind an item. */
export interface AuthorIdentity {
  id: string;
  handle: string | null;
  platform: "X" | "SITE";
  url: string;
}

/** The author that an address names: the account on X, else the site. Null where X's address leaves the account out. */
export function identifyAuthor(link: ItemLink): AuthorIdentity | null {
  if (!link.post) return { id: `site:${link.host}`, handle: null, platform: "SITE", url: `https://${link.host}` };
  return link.post.handle ? identifyHandle(link.post.handle) : null;
}

/** An account on X by its handle, with or without `@`, in any case. */
export function identifyHandle(handle: string): AuthorIdentity {
  const name = handle.trim().replace(/^@/, "");
  return { id: `x:${name.toLowerCase()}`, handle: name, platform: "X", url: `https://x.com/${name}` };
}
