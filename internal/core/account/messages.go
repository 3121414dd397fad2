package account

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actSignIn, actRefuse, actLock, actEnd, actEndFor, actAddFactor, actDropFactor, actAskReset, actStopReset, actReset, actAskMove, actConfirmMove, actStopMove, actMove}

var (
	actSignIn      = audit.Act{Code: "account.sign-in", Text: i18n.M{Kk: "Кірді", Ru: "Вход", En: "Signed in"}}
	actRefuse      = audit.Act{Code: "account.refuse", Text: i18n.M{Kk: "Кіру әрекеті қате", Ru: "Неверная попытка входа", En: "Wrong try to sign in"}}
	actLock        = audit.Act{Code: "account.lock", Text: i18n.M{Kk: "Кіру жолы уақытша жабылды", Ru: "Вход временно закрыт", En: "A way in closed for a while"}}
	actEnd         = audit.Act{Code: "account.end", Text: i18n.M{Kk: "Сеанстар аяқталды", Ru: "Завершены сеансы", En: "Sessions ended"}}
	actEndFor      = audit.Act{Code: "account.end-for", Text: i18n.M{Kk: "Әкімші сеанстарды аяқтады", Ru: "Сеансы завершил администратор", En: "Sessions ended by an administrator"}}
	actAskMove     = audit.Act{Code: "account.ask-move", Text: i18n.M{Kk: "Аккаунтты басқа мекенжайға көшіру сұралды", Ru: "Запрошен перенос аккаунта на другой адрес", En: "A move of the account to another address asked for"}}
	actConfirmMove = audit.Act{Code: "account.confirm-move", Text: i18n.M{Kk: "Аккаунтты көшіруді екінші әкімші растады", Ru: "Перенос аккаунта подтвердил второй администратор", En: "The move of the account confirmed by a second administrator"}}
	actStopMove    = audit.Act{Code: "account.stop-move", Text: i18n.M{Kk: "Аккаунтты көшіру тоқтатылды", Ru: "Перенос аккаунта остановлен", En: "The move of the account stopped"}}
	actMove        = audit.Act{Code: "account.move", Text: i18n.M{Kk: "Аккаунт басқа мекенжайға көшірілді", Ru: "Аккаунт перенесён на другой адрес", En: "The account moved to another address"}}
	actAskReset    = audit.Act{Code: "account.ask-reset", Text: i18n.M{Kk: "Кіруді қалпына келтіру сұралды", Ru: "Запрошен сброс входа", En: "A reset of the sign-in asked for"}}
	actStopReset   = audit.Act{Code: "account.stop-reset", Text: i18n.M{Kk: "Кіруді қалпына келтіру тоқтатылды", Ru: "Сброс входа остановлен", En: "A reset of the sign-in stopped"}}
	actReset       = audit.Act{Code: "account.reset", Text: i18n.M{Kk: "Кіру тәсілдері алынды", Ru: "Способы входа сброшены", En: "The ways to sign in were reset"}}
	actAddFactor   = audit.Act{Code: "account.add-factor", Text: i18n.M{Kk: "Кіру тәсілі қосылды", Ru: "Добавлен способ входа", En: "A way to sign in added"}}
	actDropFactor  = audit.Act{Code: "account.drop-factor", Text: i18n.M{Kk: "Кіру тәсілі алынды", Ru: "Удалён способ входа", En: "A way to sign in taken away"}}
)

var (
	textFlowOver = i18n.M{
		Kk: "Кіру не тіркелу уақыты өтіп кетті. Мекенжайдан қайта бастаңыз.",
		Ru: "Время на вход или регистрацию вышло. Начните снова с адреса.",
		En: "The time to sign in or register has run out. Start again with your address.",
	}
	textCodeOver = i18n.M{
		Kk: "Кодтың мерзімі өтті немесе қате код тым көп терілді. Жаңа код сұраңыз: ол бірден жұмыс істейді.",
		Ru: "Срок кода истёк, или неверных кодов было слишком много. Запросите новый код: он сработает сразу.",
		En: "The code has expired, or there were too many wrong ones. Ask for a new code: it works at once.",
	}
	textDeadLink = i18n.M{
		Kk: "Бұл сілтеме қолданылған немесе мерзімі өткен. Жаңа код сұраңыз.",
		Ru: "Эта ссылка уже использована или истекла. Запросите новый код.",
		En: "This link was used or has expired. Ask for a new code.",
	}
	textCodeSubject = i18n.M{
		Kk: "Асар: кіру коды",
		Ru: "Асар: код для входа",
		En: "Asar: your sign-in code",
	}
	textCodeBody = i18n.M{
		Kk: "Кодыңыз: {code}. Күші: {minutes} мин. Кодты ешкімге айтпаңыз: үйлестіруші де, фронт-офис те сұрамайды.",
		Ru: "Ваш код: {code}. Действует {minutes} мин. Никому его не сообщайте: ни координатор, ни фронт-офис его не спросят.",
		En: "Your code: {code}. It works for {minutes} min. Tell it to nobody: neither a coordinator nor a front office will ask for it.",
	}
	textPasswordClosed = i18n.M{
		Kk: "Қате құпиясөз тым көп терілді, сондықтан құпиясөзбен кіру бір сағатқа жабылды. Кодпен кіріңіз: ол бірден жұмыс істейді.",
		Ru: "Слишком много неверных паролей, поэтому вход по паролю закрыт на час. Войдите по коду: это работает сразу.",
		En: "Too many wrong passwords, so signing in with a password is closed for an hour. Sign in with a code instead: that works at once.",
	}
	textWeak = i18n.M{
		Kk: "Мұны өзгерту үшін кіру кілтімен немесе қолданба кодымен кіріңіз: сіз оларды баптап қойғансыз.",
		Ru: "Чтобы это изменить, войдите ключом доступа или с кодом из приложения: они у вас настроены.",
		En: "To change this, sign in with a passkey or a code from your app: you have set them up.",
	}
	textStale = i18n.M{
		Kk: "Бұл өзгеріс үшін кім екеніңізді қайта растаңыз.",
		Ru: "Для этого изменения подтвердите ещё раз, что это вы.",
		En: "For this change, prove once more who you are.",
	}
	textChangedSubject = i18n.M{
		Kk: "Асар: кіру баптаулары өзгерді",
		Ru: "Асар: изменились настройки входа",
		En: "Asar: your sign-in settings have changed",
	}
	textEndedFor = i18n.M{
		Kk: "Платформа әкімшісі барлық құрылғыдағы сеанстарыңызды аяқтады. Қайта кіру үшін кодпен кіріңіз.",
		Ru: "Администратор платформы завершил ваши сеансы на всех устройствах. Чтобы вернуться, войдите по коду.",
		En: "The platform's administrator ended your sessions on all devices. To come back, sign in with a code.",
	}
	textEndReason = i18n.M{
		Kk: "Себебін жазыңыз: 10 таңбадан 500 таңбаға дейін. Оны кейін тексерушілер көреді.",
		Ru: "Напишите причину: от 10 до 500 знаков. Её увидят те, кто будет проверять.",
		En: "Give the reason: 10 to 500 characters. Those who check later will see it.",
	}
	textNotYou = i18n.M{
		Kk: "Егер бұл сіз болмасаңыз, кодпен кіріп, «Кіру және қауіпсіздік» бетінде басқа құрылғылардың бәрінен шығыңыз.",
		Ru: "Если это были не вы, войдите по коду и на странице «Вход и безопасность» выйдите на всех остальных устройствах.",
		En: "If this was not you, sign in with a code and sign out everywhere else on the page \"Sign-in and security\".",
	}
	textPasswordSet = i18n.M{Kk: "Құпиясөзіңіз жаңартылды.", Ru: "Задан новый пароль.", En: "A new password was set."}
	textBadPasskey  = i18n.M{
		Kk: "Кіру кілті қабылданбады. Қайталап көріңіз немесе басқа жолмен кіріңіз.",
		Ru: "Ключ доступа не принят. Попробуйте ещё раз или войдите другим способом.",
		En: "The passkey was not accepted. Try again, or sign in another way.",
	}
	textWrongSecond = i18n.M{
		Kk: "Код сәйкес келмейді. Қолданбадағы соңғы кодты жазыңыз.",
		Ru: "Код не подошёл. Введите последний код из приложения.",
		En: "The code does not match. Enter the latest code from the app.",
	}
	textSecondClosed = i18n.M{
		Kk: "Қолданбаның қате кодтары тым көп терілді. Бір сағаттан кейін қайталаңыз немесе қосалқы кодпен не кіру кілтімен кіріңіз: олар бірден жұмыс істейді.",
		Ru: "Слишком много неверных кодов из приложения. Повторите через час или войдите с запасным кодом либо ключом доступа: они работают сразу.",
		En: "Too many wrong codes of the app. Try again in an hour, or use a recovery code or a passkey: they work at once.",
	}
	textSecondTried = i18n.M{
		Kk: "Біреу аккаунтыңызға кіруге тырысып, код қолданбасының кодын он рет қате жазды. Бірінші тәсіл (пошта, құпиясөз не ескі сеанс) оның қолында.",
		Ru: "Кто-то пытался войти в ваш аккаунт и десять раз неверно ввёл код из приложения. Первый способ (почта, пароль или старый сеанс) у него уже есть.",
		En: "Somebody tried to get into your account and entered a wrong code of the app ten times. They have the first way already: the mailbox, the password or an old session.",
	}
	textAppAdded       = i18n.M{Kk: "Код қолданбасы қосылды.", Ru: "Подключено приложение с кодами.", En: "An authenticator app was added."}
	textAppRemoved     = i18n.M{Kk: "Код қолданбасы өшірілді.", Ru: "Приложение с кодами отключено.", En: "The authenticator app was removed."}
	textRecoveryMade   = i18n.M{Kk: "Жаңа қосалқы кодтар жасалды.", Ru: "Созданы новые запасные коды.", En: "New recovery codes were made."}
	textAddressSubject = i18n.M{
		Kk: "Асар: мекенжайыңыз өзгертілді", Ru: "Асар: ваш адрес изменён", En: "Asar: your address was changed",
	}
	textAddressBody = i18n.M{
		Kk: "Асардағы аккаунтыңызға басқа мекенжай қойылды.", Ru: "Для вашего аккаунта в Асаре задан другой адрес.",
		En: "Your account in Asar has another address now.",
	}
	textUndo = i18n.M{
		Kk: "Егер бұл сіз болмасаңыз, мына сілтемені ашыңыз: {link} . Осы хатқа дейінгі мекенжай қайтады, өзгеріске дейінгі жеті күнде және одан кейін " +
			"қосылған кіру тәсілдері өшеді, барлық құрылғыдағы сеанстар аяқталады. Сілтеменің соңғы күні: {day}.",
		Ru: "Если это были не вы, откройте ссылку: {link} . Адрес останется прежним, способы входа, добавленные за семь дней до изменения и после него, " +
			"удалятся, вход на всех устройствах завершится. Ссылка действует до {day}",
		En: "If this was not you, open this link: {link} . Your address will be as it was before, ways to sign in that were added in the seven days before " +
			"the change or since it will be removed, and all sessions will end. The link works until {day}.",
	}
	textResetSubject = i18n.M{
		Kk: "Асар: кіру тәсілдеріңіз өшіріледі", Ru: "Асар: ваши способы входа будут сброшены", En: "Asar: your ways to sign in will be reset",
	}
	textResetBody = i18n.M{
		Kk: "Сіздің өтінішіңіз бойынша платформа әкімшісі құпиясөзіңізді, кіру кілттеріңізді, код қолданбасын және қосалқы кодтарды өшіреді. Уақыты: {at}. " +
			"Содан кейін осы мекенжайға келген кодпен кіресіз. Мұны сұрамаған болсаңыз, мына сілтемемен тоқтатыңыз: {link}",
		Ru: "По вашей просьбе администратор платформы удалит ваш пароль, ключи доступа, приложение с кодами и запасные коды. Время: {at}. " +
			"После этого вы войдёте по коду, который придёт на этот адрес. Если вы об этом не просили, остановите это по ссылке: {link}",
		En: "At your request the platform's administrator will remove your password, passkeys, authenticator app and recovery codes. Time: {at}. " +
			"After that you sign in with a code sent to this address. If you did not ask for this, stop it by this link: {link}",
	}
	textResetWaits = i18n.M{
		Kk: "Бұл адам үшін қалпына келтіру бұрын сұралған: екі тәулік күтіңіз.",
		Ru: "Для этого человека сброс уже запрошен: он вступит в силу через двое суток после запроса.",
		En: "A reset was already asked for this person: it takes effect two days after it was asked for.",
	}
	textResetStopped = i18n.M{
		Kk: "Кіру тәсілдерін өшіру тоқтатылды: бәрі бұрынғыдай.", Ru: "Сброс способов входа остановлен: всё осталось как было.",
		En: "The reset of your ways to sign in was stopped: everything stays as it was.",
	}
	textReset = i18n.M{
		Kk: "Кіру тәсілдеріңіз өшірілді, барлық құрылғыдағы сеанстар аяқталды. Енді осы мекенжайға келген кодпен кіріп, жаңа тәсілдерді қосыңыз.",
		Ru: "Ваши способы входа сброшены, вход на всех устройствах завершён. Войдите по коду, который придёт на этот адрес, и добавьте новые способы.",
		En: "Your ways to sign in were reset and all sessions ended. Sign in with a code sent to this address, and add new ways.",
	}
	textMoveSubject = i18n.M{
		Kk: "Асар: аккаунтыңыз басқа мекенжайға көшіріледі", Ru: "Асар: ваш аккаунт переносят на другой адрес", En: "Asar: your account will be moved to another address",
	}
	textMoveBody = i18n.M{
		Kk: "Платформаның екі әкімшісі осы мекенжайды жоғалтқан адамды көрдік деп, аккаунтыңызды басқа мекенжайға көшіруді сұрады. Уақыты: {at}. Содан кейін бұл мекенжаймен " +
			"кіру мүмкін болмайды, барлық кіру тәсілі өшеді. Бұл хатты оқып отырсаңыз, мекенжай жоғалмаған. Сұрамаған болсаңыз, мына сілтемемен тоқтатыңыз: {link}",
		Ru: "Два администратора платформы сообщили, что видели человека, который потерял этот адрес, и попросили перенести ваш аккаунт на другой. Время: {at}. После этого " +
			"войти с этим адресом будет нельзя, а все способы входа удалятся. Если вы читаете это письмо, адрес не потерян. Если вы об этом не просили, остановите перенос по ссылке: {link}",
		En: "Two administrators of the platform say that they have seen somebody who has lost this address, and asked to move your account to another. Time: {at}. After that " +
			"nobody can sign in with this address, and all ways to sign in are removed. If you read this letter, the address is not lost. If you did not ask for this, stop it by this link: {link}",
	}
	textMoved = i18n.M{
		Kk: "Аккаунтыңыз осы мекенжайға көшірілді, бұрынғы кіру тәсілдерінің бәрі өшірілді. Осы мекенжайға келген кодпен кіріп, жаңа тәсілдерді қосыңыз.",
		Ru: "Ваш аккаунт перенесён на этот адрес, все прежние способы входа удалены. Войдите по коду, который придёт на этот адрес, и добавьте новые способы.",
		En: "Your account was moved to this address, and all ways to sign in of before were removed. Sign in with a code sent to this address, and add new ways.",
	}
	textMoveStopped = i18n.M{
		Kk: "Аккаунтты басқа мекенжайға көшіру тоқтатылды: бәрі бұрынғыдай.", Ru: "Перенос аккаунта на другой адрес остановлен: всё осталось как было.",
		En: "The move of your account to another address was stopped: everything stays as it was.",
	}
	textMoveSelf = i18n.M{
		Kk: "Өз аккаунтыңызды өзіңіз көшіре алмайсыз: басқа екі әкімшіге барыңыз.", Ru: "Свой аккаунт перенести нельзя: обратитесь к двум другим администраторам.",
		En: "You cannot move your own account: turn to two other administrators.",
	}
	textMoveRuns = i18n.M{
		Kk: "Екі әкімші растап қойды. Көшіру уақыты: {at}.", Ru: "Перенос уже подтверждён двумя администраторами. Он произойдёт: {at}.",
		En: "Two administrators have confirmed it already. It takes effect: {at}.",
	}
	textMoveNew = i18n.M{
		Kk: "Бұл рөлде бір аптадан аз жүрсіз. Аккаунтты көшіруді бұрыннан әкімші болған адамдар сұрайды.",
		Ru: "Вы администратор меньше недели. О переносе аккаунта просят те, у кого эта роль дольше.",
		En: "You have been an administrator for less than a week. Moves of accounts are asked for by those who have the role longer.",
	}
	textMoveSecond = i18n.M{
		Kk: "Сіз сұрап қойдыңыз. Енді мұны басқа әкімші өз көзімен көріп растауы керек.", Ru: "Вы уже попросили о переносе. Теперь его подтверждает другой администратор, сам увидев человека.",
		En: "You have asked for it already. Now another administrator confirms it, having seen the person.",
	}
	textMoveDiffers = i18n.M{
		Kk: "Бірінші әкімші басқа мекенжай жазған. Адамнан қайта сұрап, екеуіңіз бірдей жазыңыз.", Ru: "Первый администратор записал другой адрес. Переспросите человека: оба адреса должны совпасть.",
		En: "The first administrator entered another address. Ask the person again: both have to be the same.",
	}
	textMoveTaken = i18n.M{
		Kk: "Бұл мекенжай басқа аккаунтта тұр немесе ауыспайды. Адамнан басқа мекенжай сұраңыз.", Ru: "Этот адрес занят другим аккаунтом или не меняется. Спросите у человека другой.",
		En: "This address belongs to another account, or is the same. Ask the person for another.",
	}
	textAddressChanged = i18n.M{Kk: "Енді хабарлар осы мекенжайға келеді.", Ru: "Теперь сообщения приходят на этот адрес.", En: "Messages now come to this address."}
	textAddressBack    = i18n.M{
		Kk: "Мекенжайыңыз қайтарылды, барлық құрылғыдан шықтыңыз.",
		Ru: "Ваш адрес возвращён, вход на всех устройствах завершён.",
		En: "Your address is back, and all sessions have ended.",
	}
	textUnverified = i18n.M{
		Kk: "Университет поштаңызды растамаған. Мекенжаймен тіркеліп, университетті «Кіру және қауіпсіздік» бетінде қосыңыз.",
		Ru: "Университет не подтвердил вашу почту. Зарегистрируйтесь по адресу и подключите университет на странице «Вход и безопасность».",
		En: "The university has not verified your e-mail. Register with your address and connect the university on the page \"Sign-in and security\".",
	}
	textOthersIdentity = i18n.M{
		Kk: "Университеттегі бұл тіркелу басқа аккаунтқа қосылған. Сол аккаунтпен кіріп, алдымен ажыратыңыз.",
		Ru: "Эта учётная запись университета подключена к другому аккаунту. Войдите в него и сначала отключите её.",
		En: "This university account is connected to another account here. Sign in to that one and disconnect it first.",
	}
	textUniversityAdded   = i18n.M{Kk: "Университет арқылы кіру қосылды.", Ru: "Подключён вход через университет.", En: "Signing in by your university was connected."}
	textUniversityRemoved = i18n.M{Kk: "Университет арқылы кіру ажыратылды.", Ru: "Вход через университет отключён.", En: "Signing in by your university was disconnected."}
	textPasskeyAdded      = i18n.M{Kk: "Жаңа кіру кілті қосылды.", Ru: "Добавлен ключ доступа.", En: "A passkey was added."}
	textPasskeyRemoved    = i18n.M{Kk: "Кіру кілті өшірілді.", Ru: "Ключ доступа удалён.", En: "A passkey was removed."}
	textPasswordRemoved   = i18n.M{Kk: "Құпиясөзіңіз өшірілді.", Ru: "Пароль удалён.", En: "Your password was removed."}
)

// factorText says that a factor was added or removed.
func factorText(f Factor, added bool) i18n.M {
	texts := map[Factor][2]i18n.M{
		FactorPassword:   {textPasswordRemoved, textPasswordSet},
		FactorPasskey:    {textPasskeyRemoved, textPasskeyAdded},
		FactorApp:        {textAppRemoved, textAppAdded},
		FactorRecovery:   {textRecoveryMade, textRecoveryMade},
		FactorAddress:    {textAddressBack, textAddressChanged},
		FactorUniversity: {textUniversityRemoved, textUniversityAdded},
	}[f]
	if added {
		return texts[1]
	}
	return texts[0]
}
