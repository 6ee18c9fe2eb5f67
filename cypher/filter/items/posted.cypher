// The item was posted in a period.
// $filter {since, until}
i.postedAt >= $filter.since AND i.postedAt < $filter.until
