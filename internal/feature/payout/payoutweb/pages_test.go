package payoutweb_test

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"asar/internal/core/consent/consentweb"
	"asar/internal/core/coretest"
	"asar/internal/core/due"
	"asar/internal/core/webtest"
	"asar/internal/feature/payout"
	"asar/internal/feature/payout/ledger"
	"asar/internal/feature/payout/payee"
	"asar/internal/feature/payout/payer"
	"asar/internal/feature/payout/payoutweb"
	"asar/internal/kit/auth"
	"asar/internal/kit/db"
	"asar/internal/kit/db/dbtest"
	"asar/internal/kit/event"
	"asar/internal/kit/job"
	"asar/internal/kit/web"
	"asar/internal/kit/when"
)

func TestMain(m *testing.M) { dbtest.Main(m) }

// stage is a payer's pages, with a maker, a checker and a student to whom 20,000
// tenge are owed.
type stage struct {
	*coretest.World
	site                    *webtest.Site
	desk                    *payout.Desk
	maker, checker, student auth.Actor
	queue                   *job.Queue
}

func each(t *testing.T, test func(t *testing.T, s *stage)) {
	t.Helper()
	parts := append(slices.Clone(webtest.Parts), ledger.Schema, payee.Schema, payer.Schema, payout.Schema)
	dbtest.Each(t, parts, func(t *testing.T, d *db.DB) {
		s := &stage{World: coretest.New(t, d), queue: job.NewQueue(d, slog.New(slog.DiscardHandler))}
		payees := payee.NewDesk(s.Bus, s.People, s.Consents, s.Minors)
		s.desk = payout.NewDesk(payout.Deps{Bus: s.Bus, People: s.People, Payees: payees, Codes: func(*db.Tx, string) (due.Codes, error) {
			return due.Codes{KNP: "342", KOD: "14", KBe: "19"}, nil
		}, PayDay: func(_ *db.Tx, from when.Day) (when.Day, error) { return from, nil }})
		s.queue.HandleTx(payout.Work, s.desk.ApplySome)
		s.queue.HandleTx(payout.Deciding, s.desk.DecideSome)
		s.site = webtest.Server(t, s.World, func(m *web.Mux) {
			payoutweb.Routes(m, payoutweb.Deps{Payouts: s.desk, Payees: payees, People: s.People, Agree: consentweb.Deps{People: s.People, Consents: s.Consents}, Desk: payoutweb.Desk})
		})
		s.maker, s.checker, s.student = s.staff("Ерлан", auth.Maker), s.staff("Гүлнар", auth.Checker), s.Person("Айгерім", "2004-05-03")
		s.owe(s.student)
		test(t, s)
	})
}

func (s *stage) staff(given string, role auth.Role) auth.Actor {
	a := s.Person(given, "1985-01-01")
	s.Write(func(tx *db.Tx) error {
		return s.People.Grant(tx, a.Person, auth.Grant{Role: role, Scope: auth.Country})
	})
	return s.As(a)
}

func (s *stage) owe(who auth.Actor) {
	s.Write(func(tx *db.Tx) error {
		if err := event.Emit(s.Bus, tx, due.Funded{Round: 1, Tenge: 20_000}); err != nil {
			return err
		}
		of := s.Org.ID + 1
		if err := event.Emit(s.Bus, tx, due.Reserved{Round: 1, Case: of, Tenge: 20_000}); err != nil {
			return err
		}
		return event.Emit(s.Bus, tx, due.Owed{Case: of, Person: who.Person, Org: s.Org.ID, Programme: "ssc", Rules: 1, Voucher: "V20", Tenge: 20_000})
	})
}

func (s *stage) drain() {
	if _, err := s.queue.Drain(context.Background()); err != nil {
		s.T.Fatal(err)
	}
}

// payerForm is the settings of a payer.
func payerForm(name string) []string {
	return []string{
		"name", name, "bin", "9912 3150 0016", "iban", "KZ62 8320 1T01 5026 9008", "bic", "citikzka", "columns", payer.Usual.Lines(),
		"answer-id", "id", "answer-status", "status", "answer-reason", "reason", "answer-amount", "amount", "answer-paid", "paid, ok", "answer-returned", "returned", "answer-pending", "in work", "banks", "125 = CITIKZKA",
	}
}

// A student says where to pay, page by page, and sees it masked.
func TestWhereToPay(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		who := s.site.As(s.student)
		who.Get("/ru/me/payout").Shows("ИИН", "не указан", "20 000 ₸ · V20", "Ждёт выплаты")
		who.Get("/ru/me/payout/iin").Shows("Согласие: Данные для выплаты", "ИИН и номер счёта (IBAN)", "Asar test, БИН 040503550125")
		who.Post("/ru/me/payout/iin", "iin", "0405 0355 0126", "again", "040503550126", "agree", "on").Says(422, "ИИН состоит из 12 цифр").Hides("Эти данные берут только с вашего согласия")
		who.Get("/ru/me/payout/iin").Shows("Согласие: Данные для выплаты") // nothing of it was kept
		who.Post("/ru/me/payout/iin", "iin", "0405 0355 0126", "again", "040503550126").Says(422, "ИИН состоит из 12 цифр", "Эти данные берут только с вашего согласия")
		who.Post("/ru/me/payout/iin", "iin", "0405 0355 0125", "again", "040503550125").Says(422, "Эти данные берут только с вашего согласия")
		who.Post("/ru/me/payout/iban", "iban", "KZ86125KZT5004100100").Says(422, "Эти данные берут только с вашего согласия")
		who.Get("/ru/me/payout").Shows("не указан")
		who.Post("/ru/me/payout/iin", "iin", "040503550125", "again", "991231500016").Says(422, "Второй раз написан другой ИИН")
		who.Post("/ru/me/payout/iin", "iin", "0405 0355 0125", "again", "0405-0355-0125", "agree", "on").LeadsTo("/ru/me/payout/iban")
		who.Get("/kk/me/payout/iban").Shows("Төлемді қай шотқа жіберейік?").Hides("Келісім: Төлем деректері")
		who.Post("/ru/me/payout/iban", "iban", "KZ87125KZT5004100100").Says(422, "Счёт начинается с KZ")
		who.Post("/ru/me/payout/iban", "iban", "kz86 125k zt50 0410 0100").LeadsTo("/ru/me/payout")
		who.Get("/en/me/payout").Shows("•••• •••• 0125", "•••• •••• 0100", "Waiting to be paid").Hides("040503550125", "KZ86", "0405 0355")
		other := s.site.As(s.Person("Әсел", "2004-05-03"))
		other.Post("/ru/me/payout/iin", "iin", "040503550125", "again", "040503550125", "agree", "on").Says(422, "Этот ИИН уже указан в другой учётной записи")
		other.Get("/ru/operator/payments").Says(404)
	})
}

// From the frozen batch to the bank's answer, by two people.
func TestABatchThroughItsPages(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		maker, checker, who := s.site.As(s.maker), s.site.As(s.checker), s.site.As(s.student)
		maker.Get("/ru/operator/payments").Shows("Плательщик не задан", "20 000 ₸", "Нет данных получателя", "сходится")
		maker.Post("/ru/operator/payments/freeze").Says(422, "Плательщик не задан")
		maker.Post("/ru/operator/payments/payer", payerForm("")...).Says(422, "Напишите название плательщика")
		wrong := payerForm("АО")
		wrong[len(wrong)-1] = "12 = CITI"
		maker.Post("/ru/operator/payments/payer", wrong...).Says(422, "Неверная строка: 12 = CITI")
		checker.Post("/ru/operator/payments/payer", payerForm("АО «Плательщик»")...).Says(403)
		maker.Post("/ru/operator/payments/payer", payerForm("АО «Плательщик»")...).LeadsTo("/ru/operator/payments")
		maker.Get("/kk/operator/payments/payer").Shows("Банкке арналған кесте").Holds("АО «Плательщик»", "KZ62 8320 1T01 5026 9008", "CITIKZKA", "iban = iban", "125 = CITIKZKA")
		maker.Post("/ru/operator/payments/freeze").Says(422, "В пакет нечего включить")
		who.Post("/ru/me/payout/iin", "iin", "040503550125", "again", "040503550125", "agree", "on")
		who.Post("/ru/me/payout/iban", "iban", "KZ86125KZT5004100100")

		at := maker.Post("/ru/operator/payments/freeze").Location
		maker.Get(at).Shows("Сформирован", "Ахметов Айгерім", "•••• •••• 0125", "342 / 14 / 19", "Передать на утверждение").Hides("040503550125")
		checker.Get(at).Shows("Сейчас очередь того, кто готовит").Hides("Утвердить 20 000 ₸")
		checker.Post(at + "/release").Says(403)
		maker.Post(at + "/approve").Says(403)
		maker.Post(at + "/release").LeadsTo(at)
		checker.Get(at).Shows("Утвердить 20 000 ₸")
		maker.Get(at).Shows("Сейчас очередь того, кто утверждает")
		checker.Post(at + "/approve").LeadsTo(at)
		checker.Post(at+"/dissolve", "reason", "Уже слишком поздно").Says(422, "В этом состоянии так нельзя")

		file := maker.Post(at+"/file", "format", "xml")
		file.Says(200)
		if file.Type != "application/xml" || !strings.Contains(file.Body, "<CdtrAgt><FinInstnId><BICFI>CITIKZKA<") || !strings.Contains(file.Body, "040503550125") {
			t.Errorf("%s: %s", file.Type, file.Body)
		}
		maker.Post(at+"/file", "format", "csv", "reason", "Нужна и таблица").Says(409, "Пакет уже передан банку")
		maker.Post(at+"/file", "format", "xml").Says(422, "Напишите причину")
		if again := maker.Post(at+"/file", "format", "xml", "reason", "Файл потерялся"); again.Body != file.Body {
			t.Error("the same batch gave another file")
		}
		maker.Get(at).Shows("Передан банку", "SHA-256")
		who.Get("/ru/me/payout").Shows("В пакете выплат")

		maker.Get(at+"/show/1").Shows("•••• •••• 0125", "укажите причину").Hides("0405 0355 0125")
		maker.Post(at+"/show/1", "reason", "нет").Says(422, "Напишите причину")
		maker.Post(at+"/show/1", "reason", "Банк спрашивает о счёте").Shows("0405 0355 0125", "KZ86 125K ZT50 0410 0100")
		maker.Get(at + "/show/2").Says(404)

		_, rest, _ := strings.Cut(file.Body, "<EndToEndId>")
		item, _, _ := strings.Cut(rest, "<")
		maker.Upload("/ru/operator/payments/answers", "file", "leer.csv", "").Says(422, "Выберите файл")
		maker.Upload("/ru/operator/payments/answers", "file", "half.xml", "<Document").Says(422, "Файл обрывается")
		said := "id,status,reason,amount\n" + item + ",returned,AC04 Счёт закрыт,20000\nx,paid,,1\n"
		answer := maker.Upload("/ru/operator/payments/answers", "file", "bank.csv", said).Location
		maker.Get(answer).Shows("Найдено, будет применено", "Неизвестный платёж", "Применить: 1", "Пока ничего не изменилось")
		who.Get("/ru/me/payout").Shows("В пакете выплат")
		maker.Post(answer + "/apply").LeadsTo(answer)
		s.drain()
		maker.Get(answer).Shows("Применён").Hides("Применить: 1")
		maker.Upload("/ru/operator/payments/answers", "file", "again.csv", said).LeadsTo(answer)
		who.Get("/ru/me/payout").Shows("Банк вернул", "Счёт закрыт", "Исправить счёт")
		maker.Get(at).Shows("Банк вернул: Счёт закрыт")
		maker.Get("/en/operator/payments").Shows("Returned by banks, in all", "equal").Hides("not equal")
	})
}

// What a batch leaves out is listed with what it lacks; a dissolved one says why.
func TestLeftOutAndDissolved(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		maker, other := s.site.As(s.maker), s.Person("Әсел", "2004-05-03")
		who := s.site.As(s.student)
		maker.Post("/ru/operator/payments/payer", payerForm("АО")...)
		who.Post("/ru/me/payout/iin", "iin", "040503550125", "again", "040503550125", "agree", "on")
		who.Post("/ru/me/payout/iban", "iban", "KZ86125KZT5004100100")
		s.Write(func(tx *db.Tx) error {
			for _, err := range []error{
				event.Emit(s.Bus, tx, due.Funded{Round: 1, Tenge: 50_000}),
				event.Emit(s.Bus, tx, due.Reserved{Round: 1, Case: 77, Tenge: 50_000}),
				event.Emit(s.Bus, tx, due.Owed{Case: 77, Person: other.Person, Org: s.Org.ID, Programme: "ssc", Rules: 1, Voucher: "V50", Tenge: 50_000}),
			} {
				if err != nil {
					return err
				}
			}
			return nil
		})
		at := maker.Post("/ru/operator/payments/freeze").Location
		maker.Get(at).Shows("Не вошло в пакет: 1")
		maker.Get(at+"/left").Shows("Ахметов Әсел", "50 000 ₸", "Студент не указал ИИН. Студент не указал счёт.")
		maker.Get(at + "/dissolve").Shows("Причина")
		maker.Post(at+"/dissolve", "reason", "так").Says(422, "Напишите причину")
		maker.Post(at+"/dissolve", "reason", "Не тот счёт плательщика").LeadsTo(at)
		maker.Get(at).Shows("Расформирован", "Не тот счёт плательщика")
		who.Get("/ru/me/payout").Shows("Ждёт выплаты")
	})
}

// The bank rejects the whole file: two people decide, and nobody's data is blamed.
func TestAQuestionOfTheBank(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		maker, checker, who := s.site.As(s.maker), s.site.As(s.checker), s.site.As(s.student)
		maker.Post("/ru/operator/payments/payer", payerForm("АО")...)
		who.Post("/ru/me/payout/iin", "iin", "040503550125", "again", "040503550125", "agree", "on")
		who.Post("/ru/me/payout/iban", "iban", "KZ86125KZT5004100100")
		at := maker.Post("/ru/operator/payments/freeze").Location
		maker.Post(at + "/release")
		checker.Post(at + "/approve")
		maker.Post(at+"/file", "format", "xml")
		said := `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>` + at[strings.LastIndex(at, "/")+1:] +
			`</OrgnlMsgId><GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>DU01</Cd></Rsn><AddtlInf>Duplicate of file 7</AddtlInf></StsRsnInf></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>`
		answer := maker.Upload("/ru/operator/payments/answers", "file", "bank.xml", said).Location
		page := maker.Get(answer).Shows("Вопросы банка", "Файл с таким номером банк уже получил", "Ждёт решения", "Решает человек", "Применять нечего")
		_, rest, _ := strings.Cut(page.Body, "/operator/payments/questions/")
		ask := "/ru/operator/payments/questions/" + rest[:strings.IndexAny(rest, `"`)]
		maker.Get("/en/operator/payments").Shows("What the bank asks", "The bank has a file of this number already")
		maker.Get(ask).Shows("DU01", "Duplicate of file 7", "весь файл", "20 000 ₸", "выплата отправит деньги второй раз", "Первый файл банк принял").Hides("Вернуть студенту")
		checker.Get(ask).Shows("Решение предлагает тот, у кого роль «готовит»").Hides("Предложить решение")
		checker.Post(ask, "decision", "wait", "reason", "Подтвердили по телефону").Says(403)
		maker.Post(ask, "decision", "mend", "reason", "Подтвердили по телефону").Says(422, "Выберите, как поступить")
		maker.Post(ask, "decision", "wait", "reason", "да").Says(422, "Напишите причину")
		maker.Post(ask, "decision", "wait", "reason", "Подтвердили по телефону").LeadsTo(ask)
		maker.Get(ask).Shows("Решение предложено", "Подтвердили по телефону", "Сейчас очередь того, кто утверждает")
		maker.Post(ask + "/approve").Says(403)
		checker.Get("/kk"+ask[3:]).Shows("Шешімді бекіту", "Күту")
		checker.Post(ask + "/approve").LeadsTo(ask)
		s.drain()
		checker.Get(ask).Shows("Решено", "Банк ещё не решил").Hides("Утвердить решение", "Предложить решение")
		who.Get("/ru/me/payout").Shows("В пакете выплат").Hides("Банк вернул", "Исправить счёт")
	})
}

// Money that had arrived comes back, and no file says so: one notes it, another agrees.
func TestMoneyThatCameBack(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		maker, checker, who := s.site.As(s.maker), s.site.As(s.checker), s.site.As(s.student)
		maker.Post("/ru/operator/payments/payer", payerForm("АО")...)
		who.Post("/ru/me/payout/iin", "iin", "040503550125", "again", "040503550125", "agree", "on")
		who.Post("/ru/me/payout/iban", "iban", "KZ86125KZT5004100100")
		at := maker.Post("/ru/operator/payments/freeze").Location
		maker.Post(at + "/release")
		checker.Post(at + "/approve")
		file := maker.Post(at+"/file", "format", "xml")
		maker.Get(at + "/back/1").Shows("возвращаться нечему").Hides("Предложить решение")
		maker.Get(at + "/show/1").Hides("Банк вернул выплаченные деньги")
		maker.Post(at+"/back/1", "decision", "mend", "reason", "Банк вернул по выписке").Says(409, "Вернуться может только то, что выплачено")
		_, rest, _ := strings.Cut(file.Body, "<EndToEndId>")
		item, _, _ := strings.Cut(rest, "<")
		answer := maker.Upload("/ru/operator/payments/answers", "file", "bank.csv", "id,status\n"+item+",paid\n").Location
		maker.Post(answer + "/apply")
		s.drain()
		maker.Get(at + "/show/1").Shows("Банк вернул выплаченные деньги")
		checker.Get(at + "/show/1").Hides("Банк вернул выплаченные деньги")
		checker.Get(at + "/back/1").Says(403)
		maker.Post(at+"/back/1", "decision", "wait", "reason", "Банк вернул по выписке").Says(422, "Выберите, как поступить")
		ask := maker.Post(at+"/back/1", "decision", "mend", "reason", "Банк вернул по выписке").Location
		who.Get("/ru/me/payout").Shows("Выплачено")
		maker.Get(ask).Shows("Выплаченные деньги вернулись", "Вернуть студенту на исправление", "Банк вернул по выписке", "Проверьте по выписке банка")
		checker.Post(ask + "/approve").LeadsTo(ask)
		s.drain()
		who.Get("/ru/me/payout").Shows("Банк вернул", "Банк вернул по выписке", "Исправить счёт")
		maker.Get("/ru/operator/payments").Shows("отметка сотрудника", "сходится").Hides("не сходится")
		maker.Get(answer).Shows("Позже возвращено")
	})
}

// What does not agree is said at the field, tries are counted although the form is
// refused, and an operator frees a number on a page of their own.
func TestWhoseAnIINIs(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		who := s.site.As(s.student)
		for range 5 {
			who.Post("/ru/me/payout/iin", "agree", "on", "iin", "850315300009", "again", "850315300009").Says(422, "Первые шесть цифр ИИН не совпадают").Hides("8503 1530 0009")
		}
		who.Post("/ru/me/payout/iin", "agree", "on", "iin", "040503550125", "again", "040503550125").Says(429, "Попробуйте завтра")
		operator := s.site.As(s.checker)
		operator.Get("/ru/operator/payments").Shows("Чей это ИИН")
		operator.Post("/ru/operator/payments/iin", "contact", "nobody@example.kz", "iin", "1", "reason", "так").
			Says(422, "никто не зарегистрирован", "ИИН состоит из 12 цифр", "какой документ")
		var contact string
		s.Write(func(tx *db.Tx) error {
			p, err := s.People.Get(tx, s.student.Person)
			contact = p.Email
			return err
		})
		operator.Send("/ru/operator/payments/iin", "contact", contact, "iin", "040503550125", "reason", "Удостоверение показано").Shows("Подтверждено")
		who.Send("/ru/me/payout/iin", "agree", "on", "iin", "040503550125", "again", "040503550125")
		who.Get("/ru/me/payout").Shows("•••• •••• 0125")
		for _, l := range []string{"kk", "en"} {
			operator.Get("/" + l + "/operator/payments/iin").Shows(map[string]string{"kk": "ЖСН кімдікі", "en": "Whose an IIN is"}[l])
		}
		who.Get("/ru/operator/payments/iin").Says(404)
	})
}
