// The digest appeared in a period.
// $filter {since, until}
d.publishedAt >= $filter.since AND d.publishedAt < $filter.until
