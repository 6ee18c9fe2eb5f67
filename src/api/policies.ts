import helmet from "helmet";

type Directives = Record<string, string[]>;
type Policy = ReturnType<typeof helmet.contentSecurityPolicy>;

/** What anything that is answered may do in a browser: load what this server serves, and nothing else. */
const STRICT: Directives = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
};

/** Where Apollo serves the page of Apollo Sandbox, which is shown in a frame of ours. */
const APOLLO = "https://sandbox.embed.apollographql.com";

export const STRICT_POLICY = policy({});

/** The editor of GraphiQL makes style sheets as it runs, and its own brings fonts as `data:` addresses. Scripts stay ours. */
export const GRAPHIQL_POLICY = policy({ styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'", "data:"] });

/** The page asks first whether Apollo can be reached, and then frames it. Its script is ours. */
export const SANDBOX_POLICY = policy({ connectSrc: ["'self'", APOLLO], frameSrc: [APOLLO] });

/** Plain HTTP is all we speak, so helmet's own directives, which turn addresses into https ones, are left out. */
function policy(relaxed: Directives): Policy {
  return helmet.contentSecurityPolicy({ useDefaults: false, directives: { ...STRICT, ...relaxed } });
}
