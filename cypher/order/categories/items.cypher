// How many items are in a category.
// no parameters
WITH c, COUNT { (c)<-[:`IN`]-(:Item) } AS sort
