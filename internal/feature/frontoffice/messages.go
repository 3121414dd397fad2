package frontoffice

import (
	"asar/internal/core/org"
	"asar/internal/kit/i18n"
)

var (
	textAskedSubject = i18n.M{
		Kk: "Тексеру сұралды: {name}",
		Ru: "Просят о проверке: {name}",
		En: "Vetting asked for: {name}",
	}
	textAskedBody = i18n.M{
		Kk: "«{name}» фронт-офистің тексеруін күтіп тұр.\nЖауап мерзімі: {day}.\n\n{link}\n",
		Ru: "«{name}» ждёт проверки фронт-офиса.\nСрок ответа: {day}\n\n{link}\n",
		En: "“{name}” waits to be vetted by the front office.\nAnswer by: {day}.\n\n{link}\n",
	}
)

// decisionTexts returns the subject and the body of the message about a decision.
func decisionTexts(s org.State) (subject, body i18n.M) {
	switch s {
	case org.Verified:
		return i18n.M{
				Kk: "Ұйым тексерілді: {name}",
				Ru: "Организация проверена: {name}",
				En: "Organisation verified: {name}",
			}, i18n.M{
				Kk: "Фронт-офис «{name}» ұйымын тексерді. Енді іс жариялай аласыз.\nСоңғы күні: {day}. Мерзім бітпей тұрып жаңасын сұраңыз.\n\n{link}\n",
				Ru: "Фронт-офис проверил организацию «{name}». Теперь вы можете публиковать дела.\nСрок: до {day} Попросите о новом заранее.\n\n{link}\n",
				En: "The front office has verified “{name}”. You may now publish opportunities.\nValid until {day}. Ask for a new term before that.\n\n{link}\n",
			}
	case org.Refused:
		return i18n.M{
				Kk: "Тексеруден бас тартылды: {name}",
				Ru: "В проверке отказано: {name}",
				En: "Vetting refused: {name}",
			}, i18n.M{
				Kk: "Фронт-офис «{name}» ұйымын тексерілген деп тани алмады.\nСебебі: {reason}\n\nТүзетіп, тексеруді қайта сұраңыз:\n{link}\n",
				Ru: "Фронт-офис не смог подтвердить организацию «{name}».\nПричина: {reason}\n\nИсправьте и попросите о проверке снова:\n{link}\n",
				En: "The front office could not verify “{name}”.\nReason: {reason}\n\nMend it and ask for vetting again:\n{link}\n",
			}
	default:
		return i18n.M{
				Kk: "Ұйым тоқтатылды: {name}",
				Ru: "Организация приостановлена: {name}",
				En: "Organisation suspended: {name}",
			}, i18n.M{
				Kk: "Фронт-офис «{name}» ұйымын тоқтатты: жаңа іс жариялауға болмайды. Жарияланған істер өз күшінде.\nСебебі: {reason}\n\nСебебін жойып, тексеруді сұраңыз:\n{link}\n",
				Ru: "Фронт-офис приостановил организацию «{name}»: новые дела публиковать нельзя. Опубликованные остаются в силе.\nПричина: {reason}\n\nУстраните причину и попросите о проверке:\n{link}\n",
				En: "The front office has suspended “{name}”: no new opportunities can be published. Those published stand.\nReason: {reason}\n\nPut the matter right and ask for vetting:\n{link}\n",
			}
	}
}
