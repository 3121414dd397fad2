package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"asar/internal/feature/credit/opening/proof"
	"asar/internal/kit/auth"
	"asar/internal/kit/when"
)

// TestKaraganda walks through the pages what was done in Karaganda: from
// November 2019 on five students work twenty hours each for the project
// "Victory", and are paid 20,000 tenge each in January 2020.
func TestKaraganda(t *testing.T) {
	golden(t, "2019-11-02", []string{sqlite, postgres}, func(t *testing.T, c *campus) {
		c.publish()
		c.fund("2019-11-03", "2020-06-30", 100_000)
		c.allot("V20", 5)
		c.enrol(5)
		c.bank(c.students...)
		c.sign("V20", c.students...)
		c.work("Победа", "2019-11-09", c.students...)
		c.work("Победа", "2019-12-14", c.students...)
		c.wait("2020-01-13", "09:00")
		if n := c.send(); n != 5 {
			t.Fatalf("%d vouchers were sent", n)
		}
		c.as(c.maker).see("/ru/operator/payments").says("5 Платежи 100 000 ₸ Сумма")
		file := c.pay("100 000")
		if n := strings.Count(file, `<InstdAmt Ccy="KZT">20000</InstdAmt>`); n != 5 || !strings.Contains(file, "<CtrlSum>100000</CtrlSum>") {
			t.Errorf("%d payments:\n%s", n, file)
		}
		for _, s := range c.students {
			c.as(s).see(c.cases(s)[0]).says("20 / 20 Выплачено")
			c.as(s).see("/ru/me/payout").says("20 000 ₸ · V20", "Состояние Выплачено")
		}
	})
}

// TestKostanay walks through the pages what was paid in Kostanay: 76 students and
// 1,710,000 tenge. Who gets 20, 50 or 70 thousand can only be 71, 3 and 2 of
// them; the two have both vouchers.
func TestKostanay(t *testing.T) {
	golden(t, "2026-09-06", []string{sqlite}, func(t *testing.T, c *campus) {
		c.publish()
		c.fund("2026-09-07", "2026-12-31", 1_710_000)
		c.allot("V20", 73)
		c.allot("V50", 5)
		c.as(c.maker).see(c.round).says("0 ₸")
		c.enrol(76)
		c.bank(c.students...)
		c.sign("V20", c.students[:73]...)
		c.sign("V50", c.students[71:]...)
		for _, work := range []struct {
			day  when.Day
			from int
		}{{"2026-09-12", 0}, {"2026-09-13", 0}, {"2026-09-19", 71}, {"2026-09-20", 71}, {"2026-09-26", 71}} {
			c.work("Сабақтастық", work.day, c.students[work.from:]...)
		}
		for _, day := range []when.Day{"2026-10-03", "2026-10-04"} {
			c.work("Сабақтастық", day, c.students[71:73]...)
		}
		c.wait("2026-10-12", "09:00")
		if n := c.send(); n != 78 {
			t.Fatalf("%d vouchers were sent", n)
		}
		file := c.pay("1 710 000")
		if strings.Count(file, "<CdtTrfTxInf>") != 78 || !strings.Contains(file, "<CtrlSum>1710000</CtrlSum>") {
			t.Errorf("the bank was told:\n%s", file)
		}
		split := map[string]int{}
		for _, s := range c.students {
			page := c.as(s).see("/ru/me/payout").words()
			split[fmt.Sprint(strings.Count(page, "20 000 ₸ · V20"), strings.Count(page, "50 000 ₸ · V50"), strings.Count(page, "Состояние Выплачено"))]++
		}
		if split["1 0 1"] != 71 || split["0 1 1"] != 3 || split["1 1 2"] != 2 {
			t.Errorf("students by their payments of 20,000 and of 50,000 and how many have arrived: %v", split)
		}
	})
}

// TestNorthKazakhstan walks through the pages a rush for places: 412 students
// want 361 places. 361 hold one, 51 wait in an order that anybody can check,
// nobody is promised what has no money behind it, and who gives a place back
// makes room for the first of those who wait.
func TestNorthKazakhstan(t *testing.T) {
	const places, applicants = 361, 412
	golden(t, "2026-09-06", []string{postgres}, func(t *testing.T, c *campus) {
		c.publish()
		c.fund("2026-09-07", "2027-05-31", places*20_000)
		c.announce("arrival", "2026-09-14", "10:00", "18:00")
		c.allot("V20", places)
		c.enrol(applicants)
		opening := c.as(c.maker).see(c.round).link("Открытая страница")

		c.as(c.students[0]).see(opening).says("10:00")
		c.wait("2026-09-14", "10:00")
		receipts := make([]string, applicants)
		for i, s := range c.students {
			g := c.as(s).see(opening+"/enter").fill("/enter", "voucher", "V20")
			g.says(fmt.Sprint("Ваша заявка № ", i+1))
			receipts[i] = g.see(opening + "/receipt.txt").body
		}
		c.wait("2026-09-14", "18:30")
		if n := c.together("applied"); n != applicants {
			t.Fatalf("%d were approved", n)
		}
		c.as(c.maker).see("/ru/programmes/ssc/places").says("361")
		c.stand(t, c.students[:places], c.students[places:])

		file := c.checked(t, opening)
		for i, text := range receipts {
			if line, err := proof.Find(strings.NewReader(file), text); err != nil || line == 0 {
				t.Fatalf("the receipt of number %d is at line %d: %v", i+1, line, err)
			}
		}

		c.as(c.students[7]).see(c.cases(c.students[7])[0] + "/withdraw").fill("/withdraw")
		held := append(slices.Clone(c.students[:7]), c.students[8:places+1]...)
		c.stand(t, held, c.students[places+1:])
		c.checked(t, opening)
	})
}

// TestAProgrammeOfOnesOwn makes another programme by pages alone, with numbers,
// hours and a rule of its own, and gives its two places to three students by
// lot: whom the lot has left out waits, the others work and are paid.
func TestAProgrammeOfOnesOwn(t *testing.T) {
	golden(t, "2026-09-06", []string{sqlite, postgres}, func(t *testing.T, c *campus) {
		c.code = "jaz"
		c.as(c.maker).see("/ru/operator/programmes/new").fill("/programmes/new", "code", c.code,
			"name-kk", "Жаз", "name-ru", "Лето", "name-en", "Summer", "lead-kk", "Жазғы бағдарлама.", "lead-ru", "Летняя программа.", "lead-en", "A summer programme.")
		c.publish("basis-kk", "Бұйрық", "basis-ru", "Приказ", "basis-en", "Order", "voucher-1-code", "J9", "voucher-1-hours", "9:30", "voucher-1-tenge", "31500", "voucher-1-times", "1",
			"full-time", "on", "courses", "2", "directions", "sabaqtastyq", "notice-hours", "24", "documents", "agreement", "deadline-sign", "3", "cap-hours", "20")
		newGuest(t).from(c.site).see("/ru/programmes/jaz").says("31 500 ₸", "9,5 ч", "Приказ")
		c.fund("2026-09-07", "2026-12-31", 63_000)
		c.allot("J9", 2)
		c.announce("lottery", "2026-09-10", "10:00", "18:00")
		c.enrol(3)
		c.bank(c.students...)
		opening := c.as(c.maker).see(c.round).link("Открытая страница")
		c.wait("2026-09-10", "10:00")
		for _, s := range c.students {
			c.as(s).see(opening+"/enter").fill("/enter", "voucher", "J9").says("номер")
		}
		c.together("applied")
		c.wait("2026-09-10", "18:01")
		c.as(c.maker).see(c.round).fill("/reveal")
		c.checked(t, opening)

		var held []auth.Actor
		for _, s := range c.students {
			if strings.Contains(c.as(s).see(c.cases(s)[0]).words(), "Закреплено за вами") {
				held = append(held, s)
			} else {
				c.as(s).see(c.cases(s)[0]).says("в листе ожидания под номером 1")
			}
		}
		c.signAll(held...)
		c.work("Лето", "2026-09-19", held...)
		if n := c.send(); len(held) != 2 || n != 2 {
			t.Fatalf("%d hold a place and %d vouchers were sent", len(held), n)
		}
		if file := c.pay("63 000"); strings.Count(file, `<InstdAmt Ccy="KZT">31500</InstdAmt>`) != 2 {
			t.Errorf("the bank was told:\n%s", file)
		}
	})
}

// stand fails the test unless these have a place, and those wait in their order.
func (c *campus) stand(t *testing.T, held, waiting []auth.Actor) {
	t.Helper()
	for _, s := range held {
		c.as(s).see(c.cases(s)[0]).says("Закреплено за вами")
	}
	for i, s := range waiting {
		c.as(s).see(c.cases(s)[0]).says(fmt.Sprint("в листе ожидания под номером ", i+1))
	}
}

// checked returns the published file of an opening, which must be right.
func (c *campus) checked(t *testing.T, opening string) string {
	t.Helper()
	g := newGuest(t).from(c.site).see(opening + "/file")
	report, err := proof.Verify(strings.NewReader(g.body), func() {})
	if err != nil || len(report.Troubles) > 0 {
		t.Fatalf("the published file: %v %v", report.Troubles, err)
	}
	return g.body
}
