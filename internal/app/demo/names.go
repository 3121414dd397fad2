package demo

import "math/rand/v2"

// The names are common ones put together at random: they belong to nobody.

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
