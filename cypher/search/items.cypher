// Items whose text holds all parts of a query: best where the title holds them side by side, then where it holds them.
// $parts, $phrase; what finds them stands in for $candidates
CALL () {
  $candidates
  RETURN n_
}
WITH n_, split(n_.searchText, '\n')[0] AS title_
WHERE all(part_ IN $parts WHERE n_.searchText CONTAINS part_)
WITH n_, CASE
  WHEN title_ CONTAINS $phrase THEN 3
  WHEN all(part_ IN $parts WHERE title_ CONTAINS part_) THEN 2
  ELSE 1
END AS score_
RETURN 'Item' AS type, n_ AS found, score_ AS score, toString(score_) + ' ' + n_.postedAt AS sort, [] AS names
