package web

import (
	"net/http"

	"asar/internal/kit/i18n"
)

var (
	textSignIn = i18n.M{
		Kk: "Бұл бет үшін кіру керек.",
		Ru: "Чтобы открыть эту страницу, войдите.",
		En: "Sign in to open this page.",
	}
	textTooYoung = i18n.M{
		Kk: "Бұл беттер сіздің рөліңізге арналған, бірақ ол {age} жастан ашылады: мұнда басқа адамдардың деректері бар. Аккаунттағы туған күн бойынша бұл жас әлі келген жоқ. Рөліңіз сақталған. Туған күн қате болса, фронт-офиске жазыңыз.",
		Ru: "Эти страницы относятся к вашей роли, но она открывается с {age} лет: здесь данные других людей. По дате рождения в аккаунте этот возраст ещё не наступил. Роль за вами остаётся. Если в дате ошибка, напишите во фронт-офис.",
		En: "These pages belong to your role, but it opens from the age of {age}: other people's data is here. By the date of birth in your account you are not that old yet. You keep the role. If the date is wrong, write to the front office.",
	}
	textKeptTitle = i18n.M{Kk: "Жіберу ғана қалды", Ru: "Осталось отправить", En: "One step is left"}
	textKept      = i18n.M{
		Kk: "Сіз екеніңіз расталды, енгізгеніңіз сақталды. «Жіберу» батырмасын басыңыз: форма сол күйінде жіберіледі.",
		Ru: "Вы подтвердили, что это вы, и введённое сохранилось. Нажмите «Отправить»: форма уйдёт такой, какой вы её заполнили.",
		En: "You have proved that it is you, and what you typed is kept. Press “Send”: the form goes as you filled it in.",
	}
	textSend       = i18n.M{Kk: "Жіберу", Ru: "Отправить", En: "Send"}
	textBackToForm = i18n.M{Kk: "Артқа қайту", Ru: "Вернуться назад", En: "Go back"}
	textKeptGone   = i18n.M{
		Kk: "Форма енді сақталмаған: жарты сағаттан көп уақыт өтті немесе кейін басқа форма жіберілді. Қайта толтырыңыз.",
		Ru: "Форма больше не хранится: прошло больше получаса или после неё отправлена другая. Заполните её ещё раз.",
		En: "The form is no longer kept: more than half an hour has passed, or another one was sent after it. Please fill it in again.",
	}
	textInternal = i18n.M{
		Kk: "Қате біздің тарапта. Енгізгеніңіз сақталмады, бірнеше минуттан соң қайталап көріңіз. Оқиға коды: {code}.",
		Ru: "Ошибка на нашей стороне. Ничего не записано, попробуйте ещё раз через несколько минут. Код случая: {code}.",
		En: "The mistake is ours. Nothing was recorded; try again in a few minutes. Incident code: {code}.",
	}
	textTooLarge = i18n.M{
		Kk: "Жіберілген дерек тым үлкен. Шегі: {mb} МБ. Файлды бөліп жіберіңіз.",
		Ru: "Отправлено слишком много данных. Предел: {mb} МБ. Разделите файл на части.",
		En: "That was too much data. The limit is {mb} MB. Split the file into parts.",
	}
	textBadForm = i18n.M{
		Kk: "Форманы оқу мүмкін болмады. Артқа қайтып, қайта жіберіңіз.",
		Ru: "Форму не удалось прочитать. Вернитесь назад и отправьте её снова.",
		En: "The form could not be read. Go back and send it again.",
	}
	textSlow = i18n.M{
		Kk: "Форма тым баяу келіп, толық жетпеді, ештеңе жазылған жоқ. Байланысты тексеріп, қайта жіберіңіз.",
		Ru: "Форма шла слишком долго и не дошла целиком, ничего не записано. Проверьте связь и отправьте её снова.",
		En: "The form came too slowly and did not arrive whole; nothing was recorded. Check the connection and send it again.",
	}
	textManyFields = i18n.M{
		Kk: "Формада өріс тым көп, сондықтан ол қабылданбады. Артқа қайтып, бөліп жіберіңіз.",
		Ru: "В форме слишком много полей, поэтому она не принята. Вернитесь назад и отправьте её по частям.",
		En: "The form has too many fields and was not taken. Go back and send it in parts.",
	}
	textLongAddress = i18n.M{
		Kk: "Бұл мекенжай тым ұзын. Басты беттен бастаңыз.",
		Ru: "Этот адрес слишком длинный. Начните с главной страницы.",
		En: "This address is too long. Start from the home page.",
	}
	textTwice = i18n.M{
		Kk: "Бір өрістің екі мәні келді, қайсысы дұрыс екені белгісіз. Артқа қайтып, қайта жіберіңіз.",
		Ru: "Одно поле пришло с двумя значениями, и неизвестно, какое верно. Вернитесь назад и отправьте форму снова.",
		En: "One field came with two values, and it is not known which is meant. Go back and send the form again.",
	}
	textTooOften = i18n.M{
		Kk: "Сіздің желіден немесе сіздің атыңыздан тым көп сұрау келді. Күту уақыты, секунд: {seconds}.",
		Ru: "Из вашей сети или от вашего имени пришло слишком много запросов. Сколько подождать, секунд: {seconds}.",
		En: "Too many requests came from your network or in your name. Seconds to wait: {seconds}.",
	}
	textFull = i18n.M{
		Kk: "Қазір бір уақытта тым көп адам жазып жатыр, сондықтан сіздікі қабылданбады және ештеңе өзгерген жоқ. Күту уақыты, секунд: {seconds}.",
		Ru: "Сейчас одновременно пишет очень много людей, поэтому ваше не принято и ничего не изменилось. Сколько подождать, секунд: {seconds}.",
		En: "Very many people are writing at this moment, so yours was not taken and nothing was changed. Seconds to wait: {seconds}.",
	}
	textUnknown = i18n.M{
		Kk: "Дерекқормен байланыс дәл жазу сәтінде үзілді: жазылған-жазылмағаны белгісіз. Осы жерден қайта жіберіңіз: екі рет орындалмайды.",
		Ru: "Связь с базой данных оборвалась в самый момент записи: неизвестно, записано ли. Отправьте ещё раз отсюда: дважды это не выполнится.",
		En: "The connection to the database broke at the very moment of writing, so it is not known whether it was kept. Send it again from here: it will not be done twice.",
	}
	textCrossOrigin = i18n.M{
		Kk: "Сұрау бөгде сайттан келді, сондықтан орындалмады. Бетті Асардан ашып, қайталаңыз.",
		Ru: "Запрос пришёл с чужого сайта и потому не выполнен. Откройте страницу в Асаре и повторите.",
		En: "The request came from another site and was not carried out. Open the page in Asar and try again.",
	}
)

var textLater = i18n.M{Kk: "Сәл күтіп, қайталаңыз.", Ru: "Подождите немного и повторите.", En: "Wait a little and try again."}

// describe returns the title and the advice of an error page.
func describe(status int) (title, advice i18n.M) {
	switch status {
	case http.StatusNotFound:
		return i18n.M{Kk: "Бет табылмады", Ru: "Страница не найдена", En: "Page not found"},
			i18n.M{
				Kk: "Мекенжайды тексеріңіз немесе істер тізімінен іздеп көріңіз.",
				Ru: "Проверьте адрес или поищите в списке дел.",
				En: "Check the address, or search the list of opportunities.",
			}
	case http.StatusForbidden:
		return i18n.M{Kk: "Рұқсат жоқ", Ru: "Нет доступа", En: "No access"},
			i18n.M{
				Kk: "Басқа атпен кірген болсаңыз, шығып, қайта кіріңіз.",
				Ru: "Если вы вошли под другим именем, выйдите и войдите снова.",
				En: "If you signed in under another name, sign out and in again.",
			}
	case http.StatusServiceUnavailable:
		return i18n.M{Kk: "Қазір мүмкін болмады", Ru: "Сейчас не получилось", En: "Not at the moment"}, textLater
	case http.StatusInternalServerError:
		return i18n.M{Kk: "Бізде ақау болды", Ru: "У нас сбой", En: "Something failed on our side"},
			i18n.M{
				Kk: "Қайталана берсе, оқиға кодын қолдау қызметіне жіберіңіз.",
				Ru: "Если повторится, пришлите код случая в поддержку.",
				En: "If it happens again, send the incident code to support.",
			}
	case http.StatusTooManyRequests:
		return i18n.M{Kk: "Тым жиі", Ru: "Слишком часто", En: "Too often"},
			textLater
	default:
		return i18n.M{Kk: "Орындалмады", Ru: "Не получилось", En: "That did not work"},
			i18n.M{
				Kk: "Артқа қайтып, түзетіп, қайта жіберіңіз. Ештеңе өзгерген жоқ.",
				Ru: "Вернитесь назад, исправьте и отправьте снова. Ничего не изменилось.",
				En: "Go back, mend it and send it again. Nothing was changed.",
			}
	}
}
