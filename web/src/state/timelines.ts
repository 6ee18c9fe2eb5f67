import { view } from "../address/current.js";
import type { TimelineRow } from "../ask/answers.js";
import { ask } from "../ask/ask.js";
import { resource } from "../ask/resource.js";
import timelineText from "../operations/timeline.graphql?raw";
import { bucketOf } from "./bucket.js";
import { overview } from "./overview.js";

/** Buckets are those of whoever looks: a day begins at their midnight. */
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How many items there are over time, for the slider. */
export const timelineOfAll = resource(
  () => (view.value.page === "explore" ? span() : null),
  (during, signal) => askTimeline(null, during, signal),
);

/** How many items of the entity or author in the side panel there are over time. */
export const timelineOfSelected = resource(
  () => {
    const { selected } = view.value;
    const during = span();
    return during && selected && /^(?:Entity|Author):/.test(selected) ? { of: selected, during } : null;
  },
  ({ of, during }, signal) => askTimeline([of], during, signal),
);

/** From the oldest item to behind the newest one; null without items. */
function span(): { since: string; until: string } | null {
  const since = overview.value.value?.oldest.nodes[0]?.postedAt;
  const newest = overview.value.value?.newest.nodes[0]?.postedAt;
  if (since === undefined || newest === undefined) return null;
  return { since, until: new Date(Date.parse(newest) + 1).toISOString() };
}

async function askTimeline(
  of: string[] | null,
  during: { since: string; until: string },
  signal: AbortSignal,
): Promise<TimelineRow[]> {
  const bucket = bucketOf(Date.parse(during.until) - Date.parse(during.since));
  const { timeline } = await ask<{ timeline: TimelineRow[] }>(timelineText, { of, bucket, during, timeZone }, signal);
  return timeline;
}
