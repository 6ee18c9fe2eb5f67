// How many items are in a category.
// no parameters
WITH c, itemCount, itemCount AS sort
