\set i :i + 1
\set p :client_id * 10000000 + :i
\set s random(1, 1000)
INSERT INTO bench.attendance (shift_id, person_id) SELECT id, :p FROM bench.shift WHERE id = :s AND capacity > 0 ON CONFLICT DO NOTHING;
