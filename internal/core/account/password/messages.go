package password

import "asar/internal/kit/i18n"

var (
	textShort = i18n.M{
		Kk: "Құпиясөз тым қысқа. Ең аз таңба саны: {n}. Бірнеше сөзден құралғаны есте жақсы қалады.",
		Ru: "Пароль слишком короткий. Нужно не меньше {n} знаков; легче запомнить несколько слов.",
		En: "The password is too short. It needs at least {n} characters; a few words are easy to remember.",
	}
	textLong = i18n.M{
		Kk: "Құпиясөз тым ұзын. Ең көп таңба саны: {n}.",
		Ru: "Пароль слишком длинный. Можно не больше {n} знаков.",
		En: "The password is too long. It can have {n} characters at most.",
	}
	textKnown = i18n.M{
		Kk: "Бұл құпиясөз бұзылған құпиясөздер тізімінде бар, оны бірінші болып теріп көреді. Басқасын ойлап табыңыз.",
		Ru: "Этот пароль есть в списках украденных, его подбирают первым. Придумайте другой.",
		En: "This password is on the lists of stolen ones that guessers try first. Choose another.",
	}
	textAbout = i18n.M{
		Kk: "Құпиясөз атыңыздан, мекенжайыңыздан не осы сайт туралы сөзден құралған, оны табу оңай. Басқасын ойлап табыңыз.",
		Ru: "Пароль составлен из вашего имени, адреса или слова об этом сайте, его легко угадать. Придумайте другой.",
		En: "The password is made of your name, your address or a word about this site, and easy to guess. Choose another.",
	}
	textBusy = i18n.M{
		Kk: "Қазір кіріп жатқандар көп. Бірнеше секундтан кейін қайталаңыз.",
		Ru: "Сейчас входит очень много людей. Повторите через несколько секунд.",
		En: "Very many people are signing in just now. Try again in a few seconds.",
	}
)
