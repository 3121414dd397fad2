\set i :i + 1
\set p :client_id * 10000000 + :i
\set s random(1, 1000)
WITH u AS (UPDATE bench.shift SET taken = taken + 1, next_seq = next_seq + 1 WHERE id = :s AND taken < capacity RETURNING next_seq) INSERT INTO bench.signup (shift_id, person_id, status, seq) SELECT :s, :p, CASE WHEN u.next_seq IS NULL THEN 'W' ELSE 'C' END::"char", COALESCE(u.next_seq, 0) FROM (SELECT 1) x LEFT JOIN u ON TRUE RETURNING status;
