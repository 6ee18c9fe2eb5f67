// When the newest item was posted.
// no parameters
MATCH (i:Item)
WHERE i.postedAt < '9999'
RETURN i.postedAt AS postedAt
ORDER BY postedAt DESC
LIMIT 1
