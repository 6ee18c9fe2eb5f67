// What a query finds, of all kinds that are asked for, best first.
// $parents [{index}], $limit, $afterSort, $afterId; what finds each kind stands in for $hits
UNWIND $parents AS parent
CALL (parent) {
  CALL () {
    $hits
  }
  WITH type, id, score, sort, names
  WHERE sort < $afterSort OR (sort = $afterSort AND id > $afterId)
  WITH type, id, score, sort, names
  ORDER BY sort DESC, id
  LIMIT $limit
  RETURN sort, score, {type: type, id: id} AS node, names
}
RETURN parent.index AS parent, sort, score, node, names
ORDER BY parent, sort DESC, node.id
