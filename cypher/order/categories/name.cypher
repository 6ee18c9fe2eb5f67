// The name of a category, in small letters, behind a mark: so one text sorts behind every name, whatever it begins with.
// no parameters
WITH c, itemCount, '=' + toLower(c.name) AS sort
