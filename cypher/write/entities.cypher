// Creates or updates entities; the kind is also a label, so that `MATCH (p:Person)` reads well.
// $rows [{id, kind, name, aliases, description, source}]
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e += row
REMOVE e:Person:Organization:Product:Topic:Event:Place
FOREACH (_ IN CASE row.kind WHEN 'PERSON' THEN [1] ELSE [] END | SET e:Person)
FOREACH (_ IN CASE row.kind WHEN 'ORGANIZATION' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE row.kind WHEN 'PRODUCT' THEN [1] ELSE [] END | SET e:Product)
FOREACH (_ IN CASE row.kind WHEN 'TOPIC' THEN [1] ELSE [] END | SET e:Topic)
FOREACH (_ IN CASE row.kind WHEN 'EVENT' THEN [1] ELSE [] END | SET e:Event)
FOREACH (_ IN CASE row.kind WHEN 'PLACE' THEN [1] ELSE [] END | SET e:Place)
