\set i :i + 1
\set p :client_id * 10000000 + :i
\set s random(1, 1000)
INSERT INTO bench.floor (shift_id, person_id, status) VALUES (:s, :p, 'C');
