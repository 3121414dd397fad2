package payee

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Whose an IIN is.
var (
	actVouch = audit.Act{Code: "payout.vouch", Text: i18n.M{Kk: "ЖСН кімдікі екені расталды", Ru: "Подтверждено, чей это ИИН", En: "Vouched for whose an IIN is"}}
	actFree  = audit.Act{Code: "payout.free", Text: i18n.M{Kk: "Бөтен ЖСН тіркелгіден алынды", Ru: "Чужой ИИН снят с учётной записи", En: "Another's IIN taken from an account"}}

	textOtherDate = i18n.M{
		Kk: "ЖСН-нің алғашқы алты саны аккаунттағы туған күніңізге сай емес. Екеуін де тексеріңіз. ЖСН дұрыс болса (2013 жылдан бері ол туған күнге сай болмауы мүмкін), құжатты бағдарлама операторына көрсетіңіз: ол растаған соң осы жерге жазасыз.",
		Ru: "Первые шесть цифр ИИН не совпадают с датой рождения в вашей учётной записи. Проверьте и то и другое. Если ИИН верен (с 2013 года он не обязан совпадать с датой), покажите документ оператору программы: после его подтверждения вы впишете номер здесь.",
		En: "The first six digits of the IIN do not agree with the date of birth in your account. Check both. If the IIN is right (since 2013 it need not agree), show your document to the programme's operator: once they have vouched for it, enter it here.",
	}
	textOtherCentury = i18n.M{
		Kk: "ЖСН-нің жетінші саны аккаунттағы туған күніңіздің ғасырына сай емес. Құжаттан қайта жазыңыз; дұрыс болса, құжатты бағдарлама операторына көрсетіңіз.",
		Ru: "Седьмая цифра ИИН не совпадает с веком даты рождения в вашей учётной записи. Перепишите его из документа; если всё верно, покажите документ оператору программы.",
		En: "The seventh digit of the IIN does not agree with the century of the date of birth in your account. Copy it from your document again; if it is right, show the document to the programme's operator.",
	}
	textTries = i18n.M{
		Kk: "Бір күнде сізге сай емес ЖСН тым көп енгізілді. Ертең қайталап көріңіз немесе құжатты бағдарлама операторына көрсетіңіз.",
		Ru: "За сутки введено слишком много ИИН, которые вам не подходят. Попробуйте завтра или покажите документ оператору программы.",
		En: "Too many IINs that do not fit you were given within a day. Try again tomorrow, or show your document to the programme's operator.",
	}
	textNobody = i18n.M{
		Kk: "Бұл мекенжаймен ешкім тіркелмеген. Поштаны немесе телефонды толық жазыңыз.",
		Ru: "С этим адресом никто не зарегистрирован. Напишите почту или телефон полностью.",
		En: "Nobody has registered with this address. Enter the whole e-mail address or phone number.",
	}
	textOwnIIN = i18n.M{
		Kk: "Өз ЖСН-ңіз туралы шешім қабылдай алмайсыз. Басқа операторға айтыңыз.",
		Ru: "О своём ИИН решать нельзя. Обратитесь к другому оператору.",
		En: "Nobody decides about their own IIN. Ask another operator.",
	}
	textReason = i18n.M{
		Kk: "Қай құжатты қашан көргеніңізді жазыңыз: 10 таңбадан 500 таңбаға дейін. ЖСН-нің өзін жазбаңыз.",
		Ru: "Напишите, какой документ и когда вы видели: от 10 до 500 знаков. Сам ИИН не пишите.",
		En: "Say which document you saw and when: 10 to 500 characters. Do not write the IIN itself.",
	}
	textVouchedSubject = i18n.M{Kk: "Асар: ЖСН-ңіз расталды", Ru: "Асар: ваш ИИН подтверждён", En: "Asar: your IIN was vouched for"}
	textVouchedBody    = i18n.M{
		Kk: "Бағдарлама операторы құжатыңызды көріп, ЖСН сіздікі екенін растады. Енді оны «Төлемдерім» бетінде өзіңіз жазыңыз: сізден басқа ешкім жаза алмайды.",
		Ru: "Оператор программы видел ваш документ и подтвердил, что ИИН ваш. Теперь впишите его сами на странице «Мои выплаты»: кроме вас, никто его вписать не сможет.",
		En: "The programme's operator has seen your document and vouched that the IIN is yours. Now enter it yourself on the page “My payments”: nobody else can.",
	}
	textFreedSubject = i18n.M{Kk: "Асар: тіркелгіңізден ЖСН алынды", Ru: "Асар: ИИН снят с вашей учётной записи", En: "Asar: the IIN was taken from your account"}
	textFreedBody    = i18n.M{
		Kk: "Тіркелгіңіздегі ЖСН басқа адамдікі болып шықты: бағдарлама операторы оның құжатын көрді. Сондықтан нөмір алынды. Өз ЖСН-ңізді «Төлемдерім» бетінде жазыңыз. Бұл қате деп санасаңыз, құжатыңызды бағдарлама операторына көрсетіңіз.",
		Ru: "ИИН в вашей учётной записи принадлежит другому человеку: оператор программы видел его документ. Поэтому номер снят. Впишите свой ИИН на странице «Мои выплаты». Если это ошибка, покажите свой документ оператору программы.",
		En: "The IIN in your account is another person's: the programme's operator has seen their document. So it was taken out. Enter your own on the page “My payments”. If this is a mistake, show your document to the programme's operator.",
	}
)
