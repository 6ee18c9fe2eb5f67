// Creates or updates categories.
// $rows [{id, name, searchText, pinyin, initials}]
UNWIND $rows AS row
MERGE (c:Category {id: row.id})
SET c += row
