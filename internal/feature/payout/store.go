package payout

const (
	moneyColumns  = `case_id, person, org, programme, rules, voucher, tenge, state, since, owed_at`
	batchColumns  = `id, payer, state, items, tenge, left_out, frozen_by, frozen_at, maker, released_at, checker, approved_at, exported_by, exported_at, format, pay_on, sha256, reason, waiting`
	itemColumns   = `i.id, i.batch, i.number, i.case_id, i.person, i.org, c.programme, c.voucher, i.tenge, i.knp, i.kod, i.kbe, i.purpose, i.state, i.code, i.answered_at, i.payee AS sealed, i.words AS why`
	answerColumns = `id, sha256, format, state, lines, done, by_person, at, applied_by`
)

// What is owed.
const (
	sqlMoney    = `SELECT ` + moneyColumns + ` FROM payout_case WHERE case_id = $1`
	sqlMoneyOf  = `SELECT ` + moneyColumns + ` FROM payout_case WHERE person = $1 ORDER BY case_id DESC`
	sqlMoneyAll = `SELECT ` + moneyColumns + ` FROM payout_case WHERE case_id > $1 ORDER BY case_id LIMIT CAST($2 AS BIGINT)`
	sqlOwe      = `INSERT INTO payout_case (case_id, person, org, programme, rules, voucher, tenge, state, since, owed_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, 'owed', $8, $8)`
	sqlOweAgain = `UPDATE payout_case SET state = 'owed', since = $2 WHERE case_id = $1`
	sqlMoveCase = `UPDATE payout_case SET state = $2, since = $3 WHERE case_id = $1`
	sqlOwedPage = `SELECT ` + moneyColumns + ` FROM payout_case
		WHERE state = 'owed' AND (owed_at, case_id) > ($1, $2) AND owed_at <= $4 ORDER BY owed_at, case_id LIMIT CAST($3 AS BIGINT)`
	sqlCountOwed = `SELECT CAST(COUNT(*) AS BIGINT) FROM payout_case WHERE state = 'owed'`
	sqlMoveCases = `UPDATE payout_case SET state = $2, since = $3
		WHERE case_id IN (SELECT CAST(value->>'case' AS BIGINT) FROM json_each($1))`
	sqlReturnedOf = `SELECT case_id FROM payout_case WHERE person = $1 AND state = 'returned' ORDER BY case_id`
	sqlWaiting    = `SELECT CAST(COUNT(*) AS BIGINT) AS items, CAST(COALESCE(SUM(c.tenge), 0) AS BIGINT) AS tenge,
			CAST(COALESCE(SUM(CASE WHEN p.person IS NULL THEN 1 ELSE 0 END), 0) AS BIGINT) AS incomplete,
			COALESCE(MIN(c.owed_at), 0) AS oldest
		FROM payout_case c LEFT JOIN payout_payee_known p ON p.person = c.person WHERE c.state = 'owed'`
)

// Batches.
const (
	sqlAddBatch = `INSERT INTO payout_batch (id, payer, state, items, tenge, left_out, frozen_by, frozen_at, maker, released_at, checker, approved_at,
			exported_by, exported_at, format, sha256, reason)
		VALUES ($1, $2, $3, 0, 0, 0, $4, $5, 0, 0, 0, 0, 0, 0, '', '', '')`
	sqlCountBatch = `UPDATE payout_batch SET items = $2, tenge = $3, left_out = $4, waiting = $5 WHERE id = $1`
	sqlFreezing   = `SELECT id FROM payout_batch WHERE waiting > 0`
	sqlRelease    = `UPDATE payout_batch SET state = 'released', maker = $2, released_at = $3 WHERE id = $1`
	sqlApprove    = `UPDATE payout_batch SET state = 'approved', checker = $2, approved_at = $3 WHERE id = $1`
	sqlExport     = `UPDATE payout_batch SET state = 'exported', exported_by = $2, exported_at = $3, format = $4, sha256 = $5, pay_on = $6 WHERE id = $1`
	sqlDissolve   = `UPDATE payout_batch SET state = 'dissolved', reason = $2 WHERE id = $1`
	sqlBatch      = `SELECT ` + batchColumns + ` FROM payout_batch WHERE id = $1`
	sqlBatches    = `SELECT ` + batchColumns + ` FROM payout_batch WHERE CAST($1 AS BIGINT) = 0 OR id < $1 ORDER BY id DESC LIMIT CAST($2 AS BIGINT)`

	sqlAddItems = `INSERT INTO payout_item (id, batch, number, case_id, person, org, tenge, knp, kod, kbe, purpose, payee, state, code, answered_at)
		SELECT CAST(value->>'id' AS BIGINT), CAST($2 AS BIGINT), CAST(value->>'number' AS BIGINT), CAST(value->>'case' AS BIGINT),
			CAST(value->>'person' AS BIGINT), CAST(value->>'org' AS BIGINT), CAST(value->>'tenge' AS BIGINT), value->>'knp', value->>'kod', value->>'kbe',
			value->>'purpose', unhex(value->>'payee'), 'live', '', 0
		FROM json_each($1) ORDER BY key`
	sqlItems = `SELECT ` + itemColumns + ` FROM payout_item i JOIN payout_case c ON c.case_id = i.case_id
		WHERE i.batch = $1 AND i.number > $2 ORDER BY i.number LIMIT CAST($3 AS BIGINT)`
	sqlItemsOf       = `SELECT ` + itemColumns + ` FROM payout_item i JOIN payout_case c ON c.case_id = i.case_id WHERE i.person = $1 ORDER BY i.id DESC`
	sqlDissolveItems = `UPDATE payout_item SET state = 'dissolved' WHERE id IN (SELECT CAST(value->>'id' AS BIGINT) FROM json_each($1))`
	sqlSettle        = `UPDATE payout_item SET state = $2, code = $3, words = $4, answered_at = $5 WHERE id = $1`
	sqlCountItems    = `SELECT state, CAST(COUNT(*) AS BIGINT) AS items, CAST(SUM(tenge) AS BIGINT) AS tenge FROM payout_item WHERE batch = $1 GROUP BY state`

	sqlAddLeft = `INSERT INTO payout_left (batch, case_id, person, org, tenge, lacks)
		SELECT CAST($2 AS BIGINT), CAST(value->>'case' AS BIGINT), CAST(value->>'person' AS BIGINT), CAST(value->>'org' AS BIGINT),
			CAST(value->>'tenge' AS BIGINT), value->>'lacks'
		FROM json_each($1) ORDER BY key`
	sqlLeftOf = `SELECT l.tenge, l.lacks, b.frozen_at FROM payout_left l JOIN payout_batch b ON b.id = l.batch WHERE l.person = $1 ORDER BY l.batch`
	sqlLeft   = `SELECT case_id, person, org, tenge, lacks FROM payout_left WHERE batch = $1 AND case_id > $2 ORDER BY case_id LIMIT CAST($3 AS BIGINT)`
)

// Answers of banks.
const (
	sqlAddAnswer = `INSERT INTO payout_answer (id, sha256, format, state, lines, done, by_person, at, applied_by)
		VALUES ($1, $2, $3, $4, 0, 0, $5, $6, 0)`
	sqlAnswer      = `SELECT ` + answerColumns + ` FROM payout_answer WHERE id = $1`
	sqlAnswerBySum = `SELECT ` + answerColumns + ` FROM payout_answer WHERE sha256 = $1`
	sqlAnswers     = `SELECT ` + answerColumns + ` FROM payout_answer ORDER BY id DESC LIMIT CAST($1 AS BIGINT)`
	sqlCountAnswer = `UPDATE payout_answer SET lines = $2 WHERE id = $1`
	sqlBeginAnswer = `UPDATE payout_answer SET state = 'applying', applied_by = $2 WHERE id = $1`
	sqlStepAnswer  = `UPDATE payout_answer SET done = $2, state = $3 WHERE id = $1`

	sqlAddLines = `INSERT INTO payout_answer_line (answer, number, item, batch, outcome, tenge, code, words, verdict, side)
		SELECT CAST($2 AS BIGINT), CAST(value->>'number' AS BIGINT), CAST(value->>'item' AS BIGINT), CAST(value->>'batch' AS BIGINT), value->>'outcome',
			CAST(value->>'tenge' AS BIGINT), value->>'code', unhex(value->>'words'), '', value->>'side'
		FROM json_each($1) ORDER BY key`
	// What is said of a whole message is said of its payments that no line names.
	sqlAddWhole = `INSERT INTO payout_answer_line (answer, number, item, batch, outcome, tenge, code, words, verdict, side, whole)
		SELECT CAST($1 AS BIGINT), CAST($6 AS BIGINT) + ROW_NUMBER() OVER (ORDER BY i.number), i.id, i.batch, CAST($3 AS TEXT), 0, CAST($4 AS TEXT), unhex(CAST($5 AS TEXT)), '',
			CAST($7 AS TEXT), TRUE
		FROM payout_item i
		WHERE i.batch = $2 AND NOT EXISTS (SELECT 1 FROM payout_answer_line l WHERE l.answer = $1 AND l.item = i.id)`
	// What becomes of each line. A line that names no payment at the bank, another
	// batch or another sum changes nothing; nor do two lines that contradict. That
	// the bank did not pay goes to the payee only if it is theirs to mend and said
	// of their payment alone; that it has the payment already is no news of a
	// payment that has arrived, and that this one came back is for people to find.
	sqlJudge = `UPDATE payout_answer_line SET verdict = CASE
			WHEN NOT EXISTS (SELECT 1 FROM payout_item i JOIN payout_batch b ON b.id = i.batch WHERE i.id = payout_answer_line.item
				AND b.state = 'exported' AND (payout_answer_line.batch = 0 OR payout_answer_line.batch = i.batch)) THEN 'unknown'
			WHEN tenge <> 0 AND tenge <> (SELECT i.tenge FROM payout_item i WHERE i.id = payout_answer_line.item) THEN 'amount'
			WHEN outcome = 'pending' THEN 'pending'
			WHEN EXISTS (SELECT 1 FROM payout_answer_line o WHERE o.answer = payout_answer_line.answer AND o.item = payout_answer_line.item
				AND o.outcome <> 'pending' AND o.outcome <> payout_answer_line.outcome) THEN 'contradiction'
			WHEN EXISTS (SELECT 1 FROM payout_answer_line o WHERE o.answer = payout_answer_line.answer AND o.item = payout_answer_line.item
				AND o.outcome = payout_answer_line.outcome AND o.number < payout_answer_line.number) THEN 'duplicate'
			WHEN outcome = (SELECT i.state FROM payout_item i WHERE i.id = payout_answer_line.item) THEN 'same'
			WHEN outcome = 'returned' AND 'refused' = (SELECT i.state FROM payout_item i WHERE i.id = payout_answer_line.item) THEN 'same'
			WHEN side = 'taken' AND 'paid' = (SELECT i.state FROM payout_item i WHERE i.id = payout_answer_line.item) THEN 'same'
			WHEN outcome = 'returned' AND NOT whole AND 'paid' = (SELECT i.state FROM payout_item i WHERE i.id = payout_answer_line.item) THEN 'asks'
			WHEN 'live' <> (SELECT i.state FROM payout_item i WHERE i.id = payout_answer_line.item) THEN 'contradiction'
			WHEN outcome <> 'paid' AND (side <> 'payee' OR whole) THEN 'asks'
			ELSE 'matched' END
		WHERE answer = $1`
	sqlTally = `SELECT l.verdict, l.outcome, CAST(COUNT(*) AS BIGINT) AS lines, CAST(SUM(COALESCE(i.tenge, 0)) AS BIGINT) AS tenge
		FROM payout_answer_line l LEFT JOIN payout_item i ON i.id = l.item WHERE l.answer = $1 GROUP BY l.verdict, l.outcome ORDER BY l.verdict, l.outcome`
	sqlTroubleLines = `SELECT l.number, l.item, COALESCE(i.batch, 0) AS batch, COALESCE(i.number, 0) AS place, l.outcome, l.tenge, l.code, l.verdict
		FROM payout_answer_line l LEFT JOIN payout_item i ON i.id = l.item
		WHERE l.answer = $1 AND l.number > $2 AND l.verdict IN ('unknown', 'amount', 'contradiction') ORDER BY l.number LIMIT CAST($3 AS BIGINT)`
	sqlMatchedLines = `SELECT l.answer, l.number, l.outcome, l.code, l.words, l.item, i.state, i.case_id, i.person, i.batch, i.tenge
		FROM payout_answer_line l JOIN payout_item i ON i.id = l.item
		WHERE l.answer = $1 AND l.number > $2 AND l.verdict = 'matched' ORDER BY l.number LIMIT CAST($3 AS BIGINT)`
	sqlLineWords = `SELECT words FROM payout_answer_line WHERE question = $1 AND words IS NOT NULL ORDER BY number LIMIT 1`
	// What a bank had paid and gave back no longer counts as paid by it.
	sqlOvertake = `UPDATE payout_answer_line SET verdict = 'overtaken' WHERE item = $1 AND verdict = 'applied'`
	sqlVerdict  = `UPDATE payout_answer_line SET verdict = $3 WHERE answer = $1 AND number = $2`
)

// What banks ask.
const (
	questionColumns = `id, answer, batch, outcome, code, whole, stood, items, tenge, state, decision, maker, proposed_at, reason, checker, decided_at`

	sqlAsked = `SELECT i.batch, l.outcome, l.code, l.whole, i.state AS stood, CAST(COUNT(*) AS BIGINT) AS items, CAST(SUM(i.tenge) AS BIGINT) AS tenge
		FROM payout_answer_line l JOIN payout_item i ON i.id = l.item
		WHERE l.answer = $1 AND l.verdict = 'asks' GROUP BY i.batch, l.outcome, l.code, l.whole, i.state ORDER BY i.batch, l.outcome, l.code, l.whole, i.state`
	sqlAsk = `INSERT INTO payout_question (id, answer, batch, outcome, code, whole, stood, items, tenge, state, decision, maker, proposed_at, reason, checker, decided_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', '', 0, 0, '', 0, 0)`
	sqlAskLines = `UPDATE payout_answer_line SET question = $1
		WHERE answer = $2 AND verdict = 'asks' AND outcome = $4 AND code = $5 AND whole = $6
			AND item IN (SELECT i.id FROM payout_item i WHERE i.batch = $3 AND i.state = $7)`
	// The vouchers of a person whose money had arrived, and about which a bank asks.
	sqlAskedOf = `SELECT DISTINCT c.voucher FROM payout_item i JOIN payout_case c ON c.case_id = i.case_id
		JOIN payout_answer_line l ON l.item = i.id JOIN payout_question q ON q.id = l.question
		WHERE i.person = $1 AND c.state = 'paid' AND l.verdict = 'asks' AND q.state <> 'done' ORDER BY c.voucher`
	sqlQuestion   = `SELECT ` + questionColumns + ` FROM payout_question WHERE id = $1`
	sqlQuestions  = `SELECT ` + questionColumns + ` FROM payout_question WHERE answer = $1 ORDER BY id`
	sqlOpen       = `SELECT ` + questionColumns + ` FROM payout_question WHERE state IN ('open', 'proposed') ORDER BY id LIMIT CAST($1 AS BIGINT)`
	sqlPropose    = `UPDATE payout_question SET state = 'proposed', decision = $2, maker = $3, proposed_at = $4, reason = $5 WHERE id = $1`
	sqlAgree      = `UPDATE payout_question SET state = $2, checker = $3, decided_at = $4 WHERE id = $1`
	sqlDone       = `UPDATE payout_question SET state = 'done' WHERE id = $1`
	sqlWaitOn     = `UPDATE payout_answer_line SET verdict = 'pending' WHERE question = $1 AND verdict = 'asks'`
	sqlAskedLines = `SELECT l.answer, l.number, l.outcome, l.code, l.words, l.item, i.state, i.case_id, i.person, i.batch, i.tenge
		FROM payout_answer_line l JOIN payout_item i ON i.id = l.item
		WHERE l.question = $1 AND l.verdict = 'asks' ORDER BY l.number LIMIT CAST($2 AS BIGINT)`
	sqlQuestionLines = `SELECT l.number, l.item, i.batch, i.number AS place, l.outcome, l.tenge, l.code, l.verdict
		FROM payout_answer_line l JOIN payout_item i ON i.id = l.item
		WHERE l.question = $1 AND l.number > $2 ORDER BY l.number LIMIT CAST($3 AS BIGINT)`
)

// What must agree.
const (
	sqlCaseSums = `SELECT state AS of, CAST(SUM(tenge) AS BIGINT) AS tenge FROM payout_case GROUP BY state`
	sqlItemSums = `SELECT state AS of, CAST(SUM(tenge) AS BIGINT) AS tenge FROM payout_item GROUP BY state`
	// Of what was unclear, a person has said that it came back.
	sqlBankSums = `SELECT CASE l.outcome WHEN 'paid' THEN 'paid' ELSE 'returned' END AS of, CAST(SUM(i.tenge) AS BIGINT) AS tenge
		FROM payout_answer_line l JOIN payout_item i ON i.id = l.item
		WHERE l.verdict = 'applied' GROUP BY CASE l.outcome WHEN 'paid' THEN 'paid' ELSE 'returned' END`
	// The money of a case lies where the case says, all of it and nowhere else.
	sqlWrongCases = `SELECT 'case ' || c.case_id AS what, CAST(SUM(m.tenge) AS BIGINT) AS ledger, c.tenge AS beside
		FROM payout_case c LEFT JOIN payout_moved m ON m.case_id = c.case_id AND m.account = CASE c.state WHEN 'batched' THEN 'batch' ELSE c.state END
		GROUP BY c.case_id, c.tenge HAVING COALESCE(SUM(m.tenge), 0) <> c.tenge ORDER BY c.case_id`
	sqlWrongBatches = `SELECT 'batch ' || b.id AS what, b.tenge AS ledger, CAST(COALESCE(SUM(i.tenge), 0) AS BIGINT) AS beside
		FROM payout_batch b LEFT JOIN payout_item i ON i.batch = b.id GROUP BY b.id, b.tenge HAVING b.tenge <> COALESCE(SUM(i.tenge), 0) ORDER BY b.id`
)
