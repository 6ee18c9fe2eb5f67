// The name of an entity, in small letters, behind a mark: so one text sorts behind every name, whatever it begins with.
// no parameters
WITH e, '=' + toLower(e.name) AS sort
