package demo

import "math/rand/v2"

// The names are common ones put together at random: they belong to nobody.
var (
	kazakhSurnames = []string{
		"Ахмет", "Серік", "Нұрлан", "Оспан", "Бекен", "Жұмабек", "Қасым", "Сейіт", "Төлеген", "Әбіл", "Мұрат", "Ермек", "Дәулет", "Сапар",
		"Болат", "Қайрат", "Асқар", "Тілеу", "Жақсылық", "Әли", "Ғабит", "Өтеген", "Құрман", "Ысқақ", "Омар", "Рахым", "Темір", "Шәкір",
	}
	maleGiven = []string{
		"Нұрлан", "Ерлан", "Асхат", "Дәурен", "Бауыржан", "Әлихан", "Темірлан", "Санжар", "Алмас", "Мирас", "Ілияс", "Қайсар", "Ғалым", "Өмір",
		"Жандос", "Арман", "Диас", "Ерасыл", "Нұрсұлтан", "Олжас",
	}
	femaleGiven = []string{
		"Айгерім", "Мадина", "Дана", "Жанар", "Әсел", "Гүлнұр", "Ұлжан", "Қымбат", "Сәуле", "Әйгерім", "Айдана", "Томирис", "Аружан", "Жібек",
		"Назерке", "Балнұр", "Інжу", "Көркем", "Зере", "Ақбота",
	}
	russianSurnames = []string{
		"Иванов", "Ким", "Ковалёв", "Петренко", "Соколов", "Шмидт", "Ли", "Мельник", "Орлов", "Щербаков", "Цой", "Вебер", "Лебедев", "Кузнецов",
	}
	russianMale   = []string{"Илья", "Артём", "Дмитрий", "Сергей", "Никита", "Максим", "Виктор", "Роман"}
	russianFemale = []string{"Анна", "Мария", "Ольга", "Виктория", "Полина", "Дарья", "Елена", "Юлия"}
	suffixless    = map[string]bool{"Ким": true, "Ли": true, "Цой": true, "Шмидт": true, "Вебер": true, "Мельник": true, "Петренко": true}
)

// name makes a surname, a given name and, for some, a patronymic.
func name(r *rand.Rand) (surname, given, patronymic string) {
	if r.IntN(4) == 0 {
		return russianName(r)
	}
	surname = pick(r, kazakhSurnames)
	father := pick(r, maleGiven)
	if r.IntN(2) == 0 {
		given = pick(r, maleGiven)
		return surname + ending(r, "ов", "ұлы"), given, maybe(r, father+"ұлы")
	}
	given = pick(r, femaleGiven)
	return surname + ending(r, "ова", "қызы"), given, maybe(r, father+"қызы")
}

func russianName(r *rand.Rand) (surname, given, patronymic string) {
	surname = pick(r, russianSurnames)
	if r.IntN(2) == 0 {
		return surname, pick(r, russianMale), ""
	}
	if !suffixless[surname] {
		surname += "а"
	}
	return surname, pick(r, russianFemale), ""
}

func ending(r *rand.Rand, a, b string) string {
	if r.IntN(3) == 0 {
		return b
	}
	return a
}

func maybe(r *rand.Rand, s string) string {
	if r.IntN(3) == 0 {
		return s
	}
	return ""
}

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }
