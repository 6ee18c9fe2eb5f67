// Creates or updates categories.
// $rows [{id, name, aliases, searchText, pinyin, initials}]
UNWIND $rows AS row
MERGE (c:Category {id: row.id})
SET c += row
