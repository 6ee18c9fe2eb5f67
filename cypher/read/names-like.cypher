// Names that may be meant by one that nothing has: about as long, with one of its beginnings, or read with the same first letter.
// $beginnings, $sounds, $length, $tolerance, $limit
CALL () {
  UNWIND $beginnings AS beginning
  MATCH (written:Alias)
  WHERE written.key STARTS WITH beginning AND abs(size(written.key) - $length) <= $tolerance
  RETURN written AS alias
  UNION
  UNWIND $sounds AS sound
  MATCH (read:Alias)
  WHERE read.pinyin STARTS WITH sound
  RETURN read AS alias
}
MATCH (alias)-[n:NAMES]->(e:Entity)
RETURN e.id AS id, alias.key AS key, alias.pinyin AS pinyin, n.text AS text
ORDER BY abs(size(alias.key) - $length), alias.key, id
LIMIT $limit
