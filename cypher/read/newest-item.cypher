// When the newest item was posted; null where there is none.
// no parameters
MATCH (i:Item)
RETURN max(i.postedAt) AS postedAt
