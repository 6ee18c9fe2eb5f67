// Categories, of which there are few, by any of their names: the very one, its beginning, its pinyin, all parts of a query.
// $name, $beginning, $pinyin, $parts
MATCH (n_:Category)
WITH n_, '\n' + n_.searchText + '\n' AS lines_
WITH n_, CASE
  WHEN lines_ CONTAINS '\n' + $name + '\n' THEN 7
  WHEN lines_ CONTAINS '\n' + $beginning THEN 6
  WHEN n_.pinyin STARTS WITH $pinyin OR n_.initials = $pinyin THEN 5
  WHEN all(part_ IN $parts WHERE lines_ CONTAINS part_) THEN 4
  ELSE 0
END AS score_
WHERE score_ > 0
WITH n_, score_, COUNT { (n_)<-[:`IN`]-(:Item) } AS items_
RETURN
  'Category' AS type, n_ AS found, score_ AS score,
  toString(score_) + ' ' + right('0000000' + toString(items_), 8) + ' c' AS sort,
  [n_.name] + coalesce(n_.aliases, []) AS names
