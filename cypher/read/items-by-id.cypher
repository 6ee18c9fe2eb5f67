// Items by their ids.
// $ids
UNWIND $ids AS id
MATCH (i:Item {id: id})
RETURN id, i {.id, .url, .title, .summary, .highlights, .language, .postedAt, .postedAtSource, author: head([(i)<-[:POSTED]-(who:Author) | who {.id, .handle, .name, .platform, .url}])} AS node
