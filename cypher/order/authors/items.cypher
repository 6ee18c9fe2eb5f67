// How many items an author posted.
// no parameters
WITH a, COUNT { (a)-[:POSTED]->() } AS sort
