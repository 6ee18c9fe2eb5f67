// Entities, by the best of their names: the very name, its beginning, its pinyin, all parts of a query.
// $name, $beginning, $pinyin, $parts; what finds names by their words stands in for $candidates
CALL () {
  $candidates
  RETURN n_
  UNION
  MATCH (n_:Alias)
  WHERE n_.searchText STARTS WITH $beginning OR n_.pinyin STARTS WITH $pinyin OR n_.initials = $pinyin
  RETURN n_
}
WITH n_, CASE
  WHEN n_.searchText = $name THEN 7
  WHEN n_.searchText STARTS WITH $beginning THEN 6
  WHEN n_.pinyin STARTS WITH $pinyin OR n_.initials = $pinyin THEN 5
  WHEN all(part_ IN $parts WHERE n_.searchText CONTAINS part_) THEN 4
  ELSE 0
END AS score_
WHERE score_ > 0
MATCH (n_)-[r_:NAMES]->(e_:Entity)
WITH e_, max(score_) AS best_, collect({text: r_.text, score: score_}) AS names_
WITH e_, best_, names_, COUNT { (e_)<-[:MENTIONS]-() } AS items_
RETURN
  'Entity' AS type, e_ AS found, best_ AS score,
  toString(best_) + ' ' + right('0000000' + toString(items_), 8) + ' e' AS sort,
  [name_ IN names_ WHERE name_.score = best_ | name_.text] AS names
