package ui_test

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/a-h/templ"
	"golang.org/x/net/html"

	"asar/internal/kit/check"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/art"
	"asar/internal/kit/ui/asset"
	"asar/internal/kit/ui/chart"
)

// in wraps components in an element, given as "div.card stack".
func in(element string, children ...templ.Component) templ.Component {
	tag, class, _ := strings.Cut(element, ".")
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		fmt.Fprintf(w, `<%s class="%s">`, tag, class)
		for _, c := range children {
			if err := c.Render(ctx, w); err != nil {
				return err
			}
		}
		_, err := fmt.Fprintf(w, "</%s>", tag)
		return err
	})
}

func text(s string) templ.Component { return templ.Raw(templ.EscapeString(s)) }

// with gives a component its children.
func with(c templ.Component, children ...templ.Component) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		body := templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
			for _, child := range children {
				if err := child.Render(templ.ClearChildren(ctx), w); err != nil {
					return err
				}
			}
			return nil
		})
		return c.Render(templ.WithChildren(ctx, body), w)
	})
}

// words are the content of the gallery in one language.
func words(l i18n.Lang) func(kk, ru, en string) string {
	return func(kk, ru, en string) string { return i18n.M{Kk: kk, Ru: ru, En: en}.In(l) }
}

var dirNames = [7]i18n.M{
	{Kk: "Білім", Ru: "Образование", En: "Education"}, {Kk: "Қамқор", Ru: "Забота", En: "Care"},
	{Kk: "Үміт", Ru: "Поиск и надежда", En: "Search and hope"}, {Kk: "Сабақтастық", Ru: "Связь поколений", En: "Generations"},
	{Kk: "Таза әлем", Ru: "Экология", En: "Environment"}, {Kk: "Саулық", Ru: "Здоровье", En: "Health"},
	{Kk: "Асыл мұра", Ru: "Наследие", En: "Heritage"},
}

func oppCard(l i18n.Lang, dir int, taken, capacity int, chip templ.Component) ui.OppCard {
	t := words(l)
	return ui.OppCard{
		Href: "/" + string(l) + "/opportunities/0c3v-uiler", Dir: art.Directions[dir], DirName: dirNames[dir].In(l),
		Title: t("Ардагерлердің үйін қысқа дайындауға көмек", "Помочь ветеранам подготовить дома к зиме", "Help veterans get their homes ready for winter"),
		Org:   t("«Шаңырақ», Теміртау", "«Шаңырақ», Темиртау", "Shanyraq, Temirtau"), Hours: t("4 сағ кредитке", "4 ч в кредит", "4 h count"),
		Day: "17", Month: t("қаз, сб", "окт, сб", "Oct, Sat"), When: "10:00–14:00", Where: t("1,2 км", "1,2 км", "1.2 km"),
		Taken: taken, Capacity: capacity, Waiting: taken >= capacity, Chip: chip,
	}
}

func homePage(p ui.Page) templ.Component {
	t := words(p.Lang)
	var hours [7][12]int
	for d := range hours {
		for m := range hours[d] {
			hours[d][m] = 60 * (200 + (d*5+m*7)%9*110)
		}
	}
	field := ui.Page{Lang: p.Lang}
	find := in("form.find", ui.TextField(field, ui.Field{Name: "q", Label: t("Қалай көмектескіңіз келеді?", "Чем хотите помочь?", "How do you want to help?")}),
		ui.SelectField(field, ui.Field{Name: "region", Label: t("Қай жерде?", "Где?", "Where?"), Value: "b", Options: []ui.Option{
			{Value: "a", Text: "Астана"}, {Value: "b", Text: t("Қарағанды обл.", "Карагандинская обл.", "Karaganda Region")}}}),
		ui.Submit(ui.Button{Text: t("Табу", "Найти", "Find"), Icon: "search", Style: ui.Gold}))
	hero := in("section.hero", in("div.wrap", ui.Hero(hours), in("div.hero-sp"), in("h1.", text(t("Жұмыла көтерген жүк жеңіл", "Сообща и груз легче", "Many hands lift the load"))),
		in("p.lead", text(t("Үйге жақын игі іс табыңыз. Әр сағатты үйлестіруші растайды.", "Найдите доброе дело рядом с домом или вузом. Каждый час подтверждает координатор.", "Find a good deed near home. A coordinator verifies each hour."))), find,
		in("div.quick", templ.Raw(`<a href="#a">Онлайн</a>`))))
	var tiles []ui.DirTile
	for i, code := range art.Directions {
		tiles = append(tiles, ui.DirTile{Code: code, Name: dirNames[i].In(p.Lang), Note: t("іс: 97", "дел: 97", "97 deeds"), Href: "/x"})
	}
	tiles = append(tiles, ui.DirTile{Name: t("Барлық іс", "Все дела", "All deeds"), Note: "561", Href: "/x"})
	fits := ui.Status(ui.OK, t("Сізге сай", "Вам подходит", "Suits you"))
	cards := in("div.opps g", ui.Card(p.Lang, oppCard(p.Lang, 3, 12, 20, fits)), ui.Card(p.Lang, oppCard(p.Lang, 4, 46, 60, fits)), ui.Card(p.Lang, oppCard(p.Lang, 0, 8, 8, fits)))
	places := []string{"41", "12", "22", "32", "42", "52", "62", "13", "33", "43", "53", "63", "14", "24", "34", "44", "54", "64", "35", "55"}
	m := chart.TileMap{Label: "map", Region: t("Өңір", "Регион", "Region"), Value: t("1000 тұрғынға сағат", "Часы на 1000 жителей", "Hours per 1000"), Key: [5]string{"0", "1–5", "5–10", "10–15", "> 15"}}
	for i, at := range places {
		m.Tiles = append(m.Tiles, chart.Tile{Href: "/x", Name: "Караганда", Short: "Караганда", Value: i18n.Decimal(p.Lang, 10*i+3), Level: i % 5, Column: int(at[0] - '0'), Row: int(at[1] - '0')})
	}
	stats := in("div.stats", ui.Stat("1 284 310", t("сағат расталды", "часов подтверждено", "hours verified")), ui.Stat("91 %", t("48 сағат ішінде", "за 48 часов", "within 48 hours")))
	steps := ui.Steps([]ui.StepText{{Title: t("Табыңыз", "Найдите", "Find"), Text: "…"}, {Title: t("Келіңіз", "Придите", "Come"), Text: "…"}, {Title: t("Расталады", "Часы подтвердят", "Verified"), Text: "…"}, {Title: t("Алыңыз", "Получите", "Receive"), Text: "…"}})
	return with(ui.Layout(p), hero, in("div.wrap", in("section.sec stack", in("h2.", text("7")), ui.DirGrid(tiles)), cards,
		in("section.sec two", in("div.", chart.Map(p.Lang, m)), stats), steps),
		in("section.tun sec", in("div.wrap cred", in("h2.", text("20 + 50")), in("div.pair", in("figure.", ui.Sun(20, "u-c1"), in("figcaption.", in("b.", text("20")))), in("figure.", ui.Sun(50, "u-c2"))))),
		in("section.wrap sec", ui.Chain([]ui.Record{{Number: "№ 184 302", Dir: "taza", DirName: dirNames[4].In(p.Lang), Text: "4 ч", Hash: "9f3a51…c27e", Href: "/x"}, {Number: "№ 184 301", Dir: "bilim", DirName: dirNames[0].In(p.Lang), Text: "2 ч", Hash: "41d0be…08aa"}})))
}

func listPage(p ui.Page) templ.Component {
	t := words(p.Lang)
	var days []chart.Day
	start := time.Date(2026, 10, 15, 0, 0, 0, 0, time.UTC)
	for i, n := range []int{2, 3, 9, 7, 0, 4, 3, 2, 4, 11, 8, 1, 3, 5} {
		d := start.AddDate(0, 0, i)
		days = append(days, chart.Day{Href: "/x", Number: fmt.Sprint(d.Day()), Weekday: i18n.WeekdayShort(p.Lang, d), Label: i18n.LongDate(p.Lang, d), Count: n, Weekend: i%7 == 2 || i%7 == 3, Current: i == 2})
	}
	var month [][]chart.Date
	for w := range 5 {
		var week []chart.Date
		for d := range 7 {
			n := w*7 + d - 2
			date := chart.Date{}
			if n > 0 && n < 32 {
				date = chart.Date{Href: "/x", Number: fmt.Sprint(n), Count: n % 6, Level: chart.Level(n%6, 5), Past: n < 5, Current: n == 17}
			}
			week = append(week, date)
		}
		month = append(month, week)
	}
	var dirs []ui.Option
	for i, code := range art.Directions {
		dirs = append(dirs, ui.Option{Value: code, Text: dirNames[i].In(p.Lang), Dir: code, Count: "9"})
	}
	filters := in("form.fld", ui.CheckGroup(p, ui.Field{Name: "dir", Label: t("Бағыт", "Направление", "Direction"), Options: dirs, Values: []string{"umit"}}), ui.Submit(ui.Button{Text: t("Көрсету", "Показать", "Show"), Full: true}))
	details := in("details.filters", in("summary.", ui.Icon("filter"), text(t("Сүзгілер: 2", "Фильтры: 2", "Filters: 2")), ui.Icon("down")), filters)
	var cards []templ.Component
	for i := range 7 {
		chip := ui.Status(ui.OK, t("Сізге сай", "Вам подходит", "Suits you"))
		if i == 3 {
			chip = ui.StatusWith(ui.Wait, "warn", t("Анықтама керек", "Нужна справка", "A certificate is needed"))
		}
		cards = append(cards, ui.CardRow(p.Lang, oppCard(p.Lang, i, 3*i, 18, chip)))
	}
	found := in("div.stack", in("div.row sp", ui.Chips(p.Lang, []ui.Link{{Href: "/x", Text: t("Қарағанды обл.", "Карагандинская обл.", "Karaganda Region")}}),
		ui.Views(t("Көрініс", "Вид", "View"), []ui.Link{{Href: "/x", Text: t("Тізім", "Список", "List"), Icon: "list", Current: true}, {Href: "/x", Text: t("Карта", "Карта", "Map"), Icon: "map"}, {Href: "/x", Text: t("Ай", "Месяц", "Month"), Icon: "cal"}})),
		in("div.opps", cards...), ui.Pager(p.Lang, "/first", "/next"),
		with(ui.Empty(t("Таппадыңыз ба?", "Не нашли своё?", "Not found?"), "…"), ui.Go(ui.Button{Href: "/x", Text: t("Іздеуді сақтау", "Сохранить поиск", "Save this search"), Style: ui.Secondary, Icon: "bell"})),
		in("div.card", ui.MonthPager(p.Lang, i18n.MonthYear(p.Lang, start), "", "/x"), chart.Month(p.Lang, "m", month)))
	return with(ui.Layout(p), in("div.wrap ph", in("h1.", text(p.Title)), chart.Strip(p.Lang, days), in("div.lay list", details, found)))
}

func detailPage(p ui.Page) templ.Component {
	t := words(p.Lang)
	slot := func(v string, taken, capacity int) ui.Slot {
		return ui.Slot{Name: "shift", Value: v, Text: "10:00–14:00", Taken: taken, Capacity: capacity, Waiting: true, Checked: v == "1"}
	}
	blocked := slot("4", 3, 20)
	blocked.Blocked = t("Басқа жазылуыңызбен қабаттасады", "Пересекается с вашей записью", "Overlaps your other sign-up")
	day := func(slots ...ui.Slot) templ.Component {
		var list []templ.Component
		for _, s := range slots {
			list = append(list, ui.SlotBox(p.Lang, s))
		}
		return with(ui.Day("17 қазан", "сб"), list...)
	}
	list := check.List{}
	list.Yes("age", i18n.M{Kk: "Сізге 19 жас, талап: 16 жастан", Ru: "Вам 19 лет, нужно от 16", En: "You are 19, 16 is needed"})
	list.No("briefing", i18n.M{Kk: "Нұсқаулық өтілмеген", Ru: "Инструктаж не пройден", En: "The briefing is not done"}, "/me/briefings")
	list.Note("near", i18n.M{Kk: "Жолға 40 минут", Ru: "Ехать 40 минут", En: "It takes 40 minutes to get there"})
	shifts := in("form.shifts", in("fieldset.", in("legend.", in("h2.", text(t("Ауысым таңдаңыз", "Выберите смены", "Choose shifts")))),
		in("div.days ct", day(slot("1", 12, 20), slot("2", 20, 20)), day(slot("3", 0, 0), blocked), day(slot("5", 1, 20)), day(slot("6", 19, 20)))),
		with(ui.ShiftBar(p.Lang, t("әрқайсысы 4 сағаттан", "по 4 часа каждая", "4 hours each")), ui.Submit(ui.Button{Text: t("Жазылу", "Записаться", "Sign up")})))
	side := in("aside.side stack", in("div.card", ui.Summary(p.Lang, []ui.Row{{Name: t("Қашан", "Когда", "When"), Text: "17–25 қазан"}, {Name: t("Жасы", "Возраст", "Age"), Text: "16+", Change: "/x"}})),
		in("div.card", in("h2.", text(t("Неге сізге болады", "Почему вам можно", "Why you may"))), ui.Eligibility(p, list)))
	spot := ui.MeetingPlace(p.Lang, ui.Spot{Address: "Темиртау, проспект Абая, 42", How: "3, 12, 101", Lat: "50.0547", Lon: "72.9646"})
	head := ui.Head(p.Lang, ui.DetailHead{Crumbs: []ui.Link{{Href: "/x", Text: t("Істер", "Дела", "Deeds")}}, Dir: "sabaqtastyq", DirName: dirNames[3].In(p.Lang), Title: p.Title, Lang: i18n.Kk, Org: "«Шаңырақ»", OrgHref: "/x", OrgNote: "96 %"})
	return with(ui.Layout(p), head, in("div.wrap", in("div.lay det", in("div.stack-l", shifts, with(ui.Warning(), in("p.sm", text("…"))), with(ui.Note(), in("p.sm", text("…"))), spot), side)))
}

func hoursPage(p ui.Page) templ.Component {
	t := words(p.Lang)
	ring := chart.Ring(chart.Hours{Number: i18n.Decimal(p.Lang, 385), Text: []string{t("сағат расталды", "часа подтверждено", "hours verified"), t("жылдық 70 сағаттан", "из 70 за год", "of 70 this year")},
		Segs:   []art.Seg{{Poles: 20, Class: "u-c1", Confirmed: 1200}, {Poles: 50, Class: "u-c2", Confirmed: 1110, Pending: 240, Planned: 240}},
		Legend: []chart.Legend{{Class: "c1", Text: "20"}, {Class: "c2", Text: "50"}, {Class: "p", Text: t("күтуде: 4", "ждёт: 4", "waiting: 4")}, {Class: "o", Text: t("алда: 4", "впереди: 4", "ahead: 4")}}})
	steps := []string{t("Орын", "Место", "Place"), t("Сағат", "Часы", "Hours"), t("ЖОО", "Вуз", "University"), t("Оператор", "Оператор", "Operator"), t("Төлем", "Выплата", "Payment")}
	pass := in("section.card pass", in("div.stack-s", in("h2.", text(t("Келесі ауысым", "Следующая смена", "Next shift"))), ui.StatusWith(ui.Planned, "check", t("Интернетсіз жұмыс істейді", "Работает без интернета", "Works offline"))), ui.QR("ASAR:7F4K29", "QR"))
	goals := in("div.stack", pass, with(chart.GoalCard("20", ui.Status(ui.OK, t("Төленді", "Выплачено", "Paid")), chart.Goal{Class: "c1"}), ui.Tracker(p.Lang, steps, 5)),
		with(chart.GoalCard("50", text("18,5 / 50"), chart.Goal{Class: "c2", Confirmed: 1110, Pending: 240, Need: 3000}), ui.Tracker(p.Lang, steps, 1)))
	var weeks []chart.Week
	for i := range 12 {
		w := chart.Week{Parts: []chart.Part{{Dir: "bilim", Value: i % 3 * 120}, {Dir: "sabaqtastyq", Value: i % 4 * 90}}}
		if i%3 == 0 {
			w.Label = fmt.Sprintf("%02d.07", i+1)
		}
		weeks = append(weeks, w)
	}
	parts := []chart.Part{{Dir: "sabaqtastyq", Name: dirNames[3].In(p.Lang), Value: 960, Said: "16"}, {Dir: "bilim", Name: dirNames[0].In(p.Lang), Value: 720, Said: "12"}, {Dir: "saulyq", Name: dirNames[5].In(p.Lang), Value: 240, Said: "4"}}
	table := ui.DataTable(ui.Table{Caption: "t", Columns: []ui.Column{{Title: t("Іс", "Дело", "Deed")}, {Title: t("Күні", "Дата", "Date")}, {Title: t("Сағат", "Часы", "Hours"), Right: true}, {Title: t("Күйі", "Состояние", "State")}},
		Rows: [][]ui.Cell{{{Text: "Дома ветеранов к зиме", Href: "/x", Small: dirNames[3].In(p.Lang)}, {Text: "17.10"}, {Text: "4 ч"}, {Body: ui.Status(ui.Planned, t("Жоспарланған", "Запланировано", "Planned"))}},
			{{Text: "День донора", Href: "/x"}, {Text: "14.10"}, {Text: "4 ч"}, {Body: ui.Status(ui.Denied, t("Белгі жоқ", "Нет отметки", "Not checked in"))}}}})
	bars := chart.Bars([]chart.Bar{{Name: "0–2", Said: "14", Value: 14, Class: "ok"}, {Name: "3–7", Said: "5", Value: 5, Class: "wt", Href: "/x"}, {Name: "> 30", Said: "0", Value: 0, Class: "no"}})
	return with(ui.Layout(p), in("div.wrap ph", in("div.row nwr", ui.Avatar("Айгерім Серікқызы", ""), in("h1.", text(p.Title))), in("div.lay me", in("section.card", ring), goals),
		in("div.lay me", in("section.card", chart.Weeks("w", weeks), chart.WeeksTable(p.Lang, weeks, func(n int) string { return i18n.Hours(p.Lang, n) })), in("section.card stack", chart.Split(parts), bars)), in("section.card ct", table)))
}

func formPage(p ui.Page) templ.Component {
	t := words(p.Lang)
	yes := []ui.Option{{Value: "y", Text: t("Иә", "Да", "Yes"), Hint: "…"}, {Value: "n", Text: t("Жоқ", "Нет", "No")}}
	form := with(ui.Form(p, "/x"),
		ui.TextField(p, ui.Field{Name: "family", Label: t("Тегі", "Фамилия", "Surname"), Hint: "Ә, Ғ, Қ, Ң, Ө, Ұ, Ү, Һ, І", Value: "Серікқызы", Autocomplete: "family-name", Exact: true, MaxLength: 100}),
		ui.TextField(p, ui.Field{Name: "iin", Label: t("ЖСН", "ИИН", "IIN"), Hint: "12", Value: "0405 1755 1235", InputMode: "numeric", Width: 16}),
		ui.TextArea(p, ui.Field{Name: "note", Label: t("Ескертпе", "Примечание", "Note"), Optional: true}),
		ui.SelectField(p, ui.Field{Name: "size", Label: t("Өлшемі", "Размер", "Size"), Empty: "—", Options: yes, Width: 22}),
		ui.CheckField(p, ui.Field{Name: "agree", Label: t("Келісемін", "Согласен", "I agree"), Hint: "…"}),
		ui.RadioGroup(p, ui.Field{Name: "yes", Label: t("Келесіз бе?", "Придёте?", "Will you come?"), Options: yes, Value: "y", Heading: true}),
		with(ui.Fieldset(t("Уақыты", "Время", "Time"), "…"), ui.DateField(p, ui.Field{Name: "day", Label: t("Күні", "День", "Day"), Value: "2026-10-17"}), ui.TimeField(p, ui.Field{Name: "at", Label: t("Уақыты", "Время", "Time"), Value: "10:00"}), ui.NumberField(p, ui.Field{Name: "places", Label: t("Орын саны", "Мест", "Places"), Value: "20"})),
		ui.FileField(p, ui.Field{Name: "file", Label: t("Файл", "Файл", "File"), Accept: ".csv", Multiple: true}),
		ui.Submit(ui.Button{Text: t("Сақтау", "Сохранить и продолжить", "Save and continue"), Name: "do", Value: "save"}))
	row := func(name string, kind ui.Kind, state string) templ.Component {
		return with(ui.RosterRow(ui.Person{Name: name, Note: "10:00–14:00"}, kind, state), ui.PostButton(p, "/x", ui.Button{Text: t("Белгілеу", "Отметить", "Check in"), Hidden: name, Small: true, Style: ui.Secondary}, "person", "1"))
	}
	roster := in("ul.card", row("Айгерім Серікқызы", ui.OK, t("Орнында", "На месте", "Here")), row("Ұлжан Өтегенқызы", ui.Wait, t("Жолда", "Едет", "On the way")), row("Илья Щербаков", ui.Denied, t("Келмеді", "Не пришёл", "Absent")))
	kinds := in("div.row", ui.Status(ui.OK, "ok"), ui.Status(ui.Wait, "wait"), ui.Status(ui.Denied, "denied"), ui.Status(ui.Planned, "planned"), ui.Status(ui.Neutral, "neutral"), ui.Go(ui.Button{Text: "!", Href: "/x", Style: ui.Danger, Small: true}))
	upload := with(ui.UploadForm(p, "/x"), ui.FileField(ui.Page{Lang: p.Lang}, ui.Field{Name: "list", Label: "CSV"}))
	return with(ui.Layout(p), in("div.wrap ph", ui.Back(p.Lang, "/x"), in("h1.", text(p.Title)), in("div.lay me", in("section.card", form), in("section.stack", roster, kinds, upload, with(ui.Confirm(p, "?", "/x", "/y", ui.Button{Text: t("Жою", "Удалить", "Delete"), Style: ui.Danger}), in("p.", text("…")))))))
}

// gallery is every component, in pages like those of the site.
func gallery(l i18n.Lang, theme string) map[string]templ.Component {
	t := words(l)
	page := func(title, path string) ui.Page {
		return ui.Page{Lang: l, Title: title, Path: path, Query: "dir=taza", Base: "https://asar.example", Theme: theme, Once: "0c3v", Description: title}
	}
	home, list := page("", "/"), page(t("Қарағанды облысындағы істер", "Дела в Карагандинской области", "Deeds in Karaganda Region"), "/opportunities")
	list.Tab, list.Notice = "find", t("Іздеу сақталды", "Поиск сохранён", "Search saved")
	detail := page("Ардагерлердің үйін қысқа дайындауға көмек", "/opportunities/x")
	detail.HasForm, detail.Tab = true, "find"
	hours := page(t("Менің сағаттарым", "Мои часы", "My hours"), "/me/hours")
	hours.Tab, hours.NoIndex = "hours", true
	hours.Me = &ui.Me{Name: "Айгерім", Href: "/me", SignOut: "/sign-out", Links: []ui.Link{{Href: "/me/hours", Text: t("Сағат", "Часы", "Hours"), Current: true}, {Href: "/me/pass", Text: t("Рұқсат", "Пропуск", "Pass")}}}
	form := page(t("Компоненттер", "Компоненты", "Components"), "/form")
	form.Me, form.HasForm = &ui.Me{Name: "Айгерім", Href: "/me"}, true
	form.Errors = []ui.FieldError{{Name: "iin", Text: t("Соңғы саны сәйкес келмейді", "Последняя цифра не сходится", "The last digit does not fit")}, {Name: "yes", Text: t("Таңдаңыз", "Выберите ответ", "Choose an answer")}}
	pass := page(t("Рұқсат", "Пропуск", "Pass"), "/me/pass")
	pass.Bare = true
	lost := page(t("Бет табылмады", "Страница не найдена", "Page not found"), "/lost")
	return map[string]templ.Component{
		"home": homePage(home), "list": listPage(list), "detail": detailPage(detail), "hours": hoursPage(hours), "form": formPage(form),
		"pass": with(ui.Layout(pass), with(ui.PassCode("ASAR:7F4K29", "QR", "7F4K-29"), in("p.", text("Айгерім Серікқызы")))),
		"sheet": with(ui.Layout(pass), ui.PaperRoster(ui.Sheet{Title: t("Тізім", "Список", "Roster"), Facts: []ui.Row{{Name: t("Ауысым", "Смена", "Shift"), Text: "10:00–14:00"}}, Columns: []string{t("Аты-жөні", "Имя", "Name")},
			Sign: t("Қолы", "Подпись", "Signature"), Rows: [][]string{{"Айгерім Серікқызы"}, {"Илья Щербаков"}}, Blank: 3, QR: "https://asar.example/s/7F4K", QRLabel: "QR", Foot: "17.10.2026"})),
		"lost": ui.ErrorPage(lost, 404, lost.Title, t("Мұндай бет жоқ.", "Такой страницы нет.", "There is no such page."), t("Іздеп көріңіз.", "Попробуйте поиск.", "Try the search.")),
	}
}

// TestGallery renders every component in every language and looks at the HTML
// as a browser and a screen reader would. With go test -artifacts it leaves
// the pages behind, to be looked at with a web server.
func TestGallery(t *testing.T) {
	dir := t.ArtifactDir()
	for _, l := range i18n.Langs {
		for _, theme := range []string{"", "dark", "light"} {
			for name, page := range gallery(l, theme) {
				var b strings.Builder
				if err := page.Render(t.Context(), &b); err != nil {
					t.Fatalf("%s %s: %v", l, name, err)
				}
				root, err := html.Parse(strings.NewReader(b.String()))
				if err != nil {
					t.Fatalf("%s %s: %v", l, name, err)
				}
				inspect(t, fmt.Sprintf("%s %s", l, name), root)
				if strings.Contains(b.String(), "{") {
					t.Errorf("%s %s: an unfilled placeholder", l, name)
				}
				write(t, filepath.Join(dir, string(l)+"-"+name+theme+".html"), []byte(b.String()))
			}
		}
	}
	for _, name := range []string{asset.Sheet, asset.Favicon, "onest-latin.woff2", "onest-latin-ext.woff2", "onest-cyrillic.woff2", "onest-cyrillic-ext.woff2", "geologica-latin.woff2", "geologica-latin-ext.woff2", "geologica-cyrillic.woff2", "geologica-cyrillic-ext.woff2"} {
		body, _, _ := ui.Asset(ui.AssetPath(name))
		write(t, filepath.Join(dir, ui.AssetPath(name)), body)
	}
}

func write(t *testing.T, path string, body []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, body, 0o644); err != nil {
		t.Fatal(err)
	}
}
