\set i :i + 1
\set p random(1, 100000)
\set s 1
WITH e AS (INSERT INTO bench.entry (person_id, minutes, direction, region) VALUES (:p, 60 + :s, 'taza', 'kz-35') RETURNING person_id, minutes) INSERT INTO bench.balance (person_id, minutes) SELECT person_id, minutes FROM e ON CONFLICT (person_id) DO UPDATE SET minutes = bench.balance.minutes + EXCLUDED.minutes;
