package account

import (
	"asar/internal/kit/i18n"
	"asar/internal/kit/privacy"
)

var dayAfter = i18n.M{
	Kk: "Мерзімі өткен соң 1 тәулік.", Ru: "Сутки после окончания срока.", En: "A day after they run out.",
}

// Data is what this part keeps.
var Data = []privacy.Table{
	{
		Name: "session", Person: "person",
		Purpose: i18n.M{
			Kk: "Қай құрылғылардан кіргеніңізді көрсету және сеансты аяқтау мүмкіндігі.",
			Ru: "Показать, с каких устройств вы вошли, и дать завершить сеанс.",
			En: "To show on which devices you are signed in and to let you end a session.",
		},
		Term: i18n.M{
			Kk: "Шыққанға дейін, ең көбі 90 күн.", Ru: "Пока вы не выйдете, не дольше 90 дней.", En: "Until you sign out, at most 90 days.",
		},
		Columns: map[privacy.Class]string{
			privacy.Inner: "id person strength proved_at begun_at seen_at until", privacy.Personal: "browser", privacy.Secret: "token_hash",
		},
	},
	{
		Name: "flow", Person: "person",
		Purpose: i18n.M{
			Kk: "Кіру не тіркелу жолындағы қадамдар.", Ru: "Шаги на пути ко входу или регистрации.", En: "Steps on the way to signing in or registering.",
		},
		Term: dayAfter,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id kind person made_at until done_at", privacy.Sensitive: "state", privacy.Secret: "secret_hash",
		},
	},
	{
		Name:    "code",
		Purpose: i18n.M{Kk: "Мекенжайға жіберілген кодтар.", Ru: "Коды, отправленные на адрес.", En: "Codes sent to an address."},
		Term:    dayAfter,
		Columns: map[privacy.Class]string{
			privacy.Inner: "id flow lengthy made_at until", privacy.Personal: "contact_index", privacy.Secret: "hash",
		},
	},
	{
		Name: "miss",
		Purpose: i18n.M{
			Kk: "Қате енгізулер санын шектеу.", Ru: "Ограничить число неверных попыток.", En: "To limit wrong tries.",
		},
		Term:    i18n.M{Kk: "Мерзімі: 1 тәулік.", Ru: "Сутки.", En: "A day."},
		Columns: map[privacy.Class]string{privacy.Inner: "id way at", privacy.Sensitive: "contact_index network_index"},
	},
	{
		Name:    "link",
		Person:  "person",
		Purpose: i18n.M{Kk: "Бір реттік кіру сілтемелері.", Ru: "Одноразовые ссылки для входа.", En: "One-time links for signing in."},
		Term:    privacy.UntilUsed,
		Columns: map[privacy.Class]string{privacy.Inner: "person strength until", privacy.Secret: "hash"},
	},
	{
		Name: "password", Person: "person",
		Purpose: i18n.M{Kk: "Құпиясөзбен кіру.", Ru: "Вход по паролю.", En: "Signing in with a password."},
		Term:    privacy.UntilErased,
		Columns: map[privacy.Class]string{privacy.Inner: "person set_at", privacy.Secret: "hash"},
	},
	{
		Name: "passkey", Person: "person",
		Purpose: i18n.M{Kk: "Кіру кілтімен кіру.", Ru: "Вход с ключом доступа.", En: "Signing in with a passkey."},
		Term:    privacy.UntilErased,
		Columns: map[privacy.Class]string{privacy.Inner: "id person made_at used_at", privacy.Secret: "key_index sealed"},
	},
	{
		Name: "app", Person: "person",
		Purpose: i18n.M{Kk: "Екінші фактор: қосымшадағы код.", Ru: "Второй фактор: код из приложения.", En: "The second factor: a code from an app."},
		Term:    privacy.UntilErased,
		Columns: map[privacy.Class]string{privacy.Inner: "person last_step set_at", privacy.Secret: "secret"},
	},
	{
		Name: "recovery_code", Person: "person",
		Purpose: i18n.M{Kk: "Құрылғы жоғалғанда кіруге арналған кодтар.", Ru: "Коды на случай потери устройства.", En: "Codes for the day when a device is lost."},
		Term:    privacy.UntilUsed,
		Columns: map[privacy.Class]string{privacy.Inner: "person", privacy.Secret: "hash"},
	},
	{
		Name: "address_change", Person: "person",
		Purpose: i18n.M{
			Kk: "Кіру баптауларының өзгерісін хаттағы сілтемемен қайтару үшін.", Ru: "Чтобы изменение настроек входа можно было отменить по ссылке из письма.",
			En: "So that a change of the sign-in settings can be taken back by the link in its letter.",
		},
		Term:    i18n.M{Kk: "Мерзімі: 7 күн.", Ru: "7 дней.", En: "7 days."},
		Columns: map[privacy.Class]string{privacy.Inner: "person made_at until", privacy.Personal: "sealed", privacy.Secret: "hash"},
	},
	{
		Name: "sign_in_reset", Person: "person",
		Purpose: i18n.M{
			Kk: "Әкімші сұраған, әлі күтіп тұрған кіруді қалпына келтіру.", Ru: "Сброс входа, который запросил администратор и который ещё ждёт.",
			En: "A reset of the sign-in that an administrator has asked for and that still waits.",
		},
		Term:    i18n.M{Kk: "Мерзімі: 2 тәулік.", Ru: "Двое суток.", En: "Two days."},
		Columns: map[privacy.Class]string{privacy.Inner: "person asked_at due", privacy.Secret: "hash"},
	},
	{
		Name: "address_move", Person: "person",
		Purpose: i18n.M{
			Kk: "Мекенжайын жоғалтқан адамның аккаунтын көшіру: екі әкімші сұрайды, бір апта күтеді.", Ru: "Перенос аккаунта того, кто потерял адрес: его просят два администратора, и он ждёт неделю.",
			En: "A move of the account of somebody who has lost their address: two administrators ask for it, and it waits for a week.",
		},
		Term:    i18n.M{Kk: "Мерзімі: ең көбі 21 күн.", Ru: "Не дольше 21 дня.", En: "At most 21 days."},
		Columns: map[privacy.Class]string{privacy.Inner: "person asked_by confirmed_by asked_at due", privacy.Personal: "sealed", privacy.Secret: "hash"},
	},
	{
		Name: "stopped",
		Purpose: i18n.M{
			Kk: "Хаттағы сілтемемен тоқтатылған өзгеріс сақтық көшірмеден қайта оралмауы үшін.", Ru: "Чтобы то, что остановлено по ссылке из письма, не вернулось с резервной копией.",
			En: "So that what was stopped by the link of a letter does not come back with a backup.",
		},
		Term:    i18n.M{Kk: "Мерзімі: 60 күн.", Ru: "60 дней.", En: "60 days."},
		Columns: map[privacy.Class]string{privacy.Inner: "at", privacy.Secret: "hash"},
	},
	{
		Name: "identity", Person: "person",
		Purpose: i18n.M{
			Kk: "Университет арқылы кіру: кім екеніңізді университет растайды.", Ru: "Вход через университет: он подтверждает, кто вы.",
			En: "Signing in by one's university, which says who one is.",
		},
		Term:    privacy.UntilErased,
		Columns: map[privacy.Class]string{privacy.Inner: "id person made_at", privacy.Personal: "provider subject_index"},
		Readable: map[string]i18n.M{"provider": {
			Kk: "Есіммен емес, нөмірмен тұрады; кіру кезінде университет осыдан табылады.",
			Ru: "Стоит при номере, а не при имени; по нему при входе находится университет.",
			En: "Stands beside a number, not a name; the university is found by it when signing in.",
		}},
	},
}
