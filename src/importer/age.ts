/** Older first; the id decides between digests of the same moment. */
export function byAge(a: { id: string; publishedAt: string }, b: { id: string; publishedAt: string }): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
