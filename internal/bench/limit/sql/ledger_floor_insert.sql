\set i :i + 1
\set p random(1, 100000)
\set s 1
INSERT INTO bench.entry (person_id, minutes, direction, region) VALUES (:p, 60 + :s, 'taza', 'kz-35');
