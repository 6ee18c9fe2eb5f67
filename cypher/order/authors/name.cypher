// The name of an author, in small letters, behind a mark: so one text sorts behind every name, whatever it begins with.
// no parameters
WITH a, '=' + toLower(a.name) AS sort
