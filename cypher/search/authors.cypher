// Authors, by name or account: the very one, its beginning, its pinyin, all parts of a query.
// $name, $beginning, $account, $pinyin, $parts; what finds authors by their words stands in for $candidates
CALL () {
  $candidates
  RETURN n_
  UNION
  MATCH (n_:Author)
  WHERE n_.searchText STARTS WITH $beginning OR n_.id STARTS WITH $account OR n_.pinyin STARTS WITH $pinyin OR n_.initials = $pinyin
  RETURN n_
}
WITH n_, CASE
  WHEN n_.searchText STARTS WITH $name + '\n' OR n_.id = $account THEN 7
  WHEN n_.searchText STARTS WITH $beginning OR n_.id STARTS WITH $account THEN 6
  WHEN n_.pinyin STARTS WITH $pinyin OR n_.initials = $pinyin THEN 5
  WHEN all(part_ IN $parts WHERE n_.searchText CONTAINS part_) THEN 4
  ELSE 0
END AS score_
WHERE score_ > 0
WITH n_, score_, COUNT { (n_)-[:POSTED]->() } AS items_
RETURN
  'Author' AS type, n_ AS found, score_ AS score,
  toString(score_) + ' ' + right('0000000' + toString(items_), 8) + ' a' AS sort,
  [name_ IN [n_.name, n_.handle] WHERE name_ IS NOT NULL] AS names
