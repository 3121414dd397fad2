package guardian

import "asar/internal/kit/i18n"

// What is written to guardians of what they agree to.
var (
	textCodeSubject = i18n.M{
		Kk: "Асар: баланың қатысуын растау коды", Ru: "Асар: код, чтобы подтвердить участие ребёнка", En: "Asar: a code to confirm a child's taking part",
	}
	textCodeBody = i18n.M{
		Kk: "Бұл кодпен {name} есімді баланың волонтер болып қатысуын және бала үшін жауап беретін ересек адам екеніңізді растайсыз.\n\nКод: {code}. Күші: {minutes} мин.\n\nКодты бала не басқа біреу сұраса, немен келісетініңізді оқымай тұрып бермеңіз: {link}\n\nМұны сұрамаған болсаңыз, ештеңе істеудің қажеті жоқ: кодсыз ештеңе расталмайды.",
		Ru: "Этим кодом вы подтверждаете, что {name} участвует как волонтёр и что вы взрослый, который отвечает за ребёнка.\n\nКод: {code}. Действует {minutes} мин.\n\nЕсли код просит ребёнок или кто-то ещё, не передавайте его, пока не прочитаете, на что соглашаетесь: {link}\n\nЕсли вы об этом не просили, ничего делать не нужно: без кода ничего не подтвердится.",
		En: "By this code you confirm that {name} takes part as a volunteer, and that you are an adult who answers for the child.\n\nCode: {code}. It works for {minutes} min.\n\nIf the child or anybody else asks you for it, do not pass it on before you have read what you agree to: {link}\n\nIf you did not ask for this, there is nothing to do: without the code nothing is confirmed.",
	}
	textReceiptSubject = i18n.M{
		Kk: "Асар: баланың қатысуын растадыңыз", Ru: "Асар: вы подтвердили участие ребёнка", En: "Asar: you have confirmed a child's taking part",
	}
	textReceiptBody = i18n.M{
		Kk: "Сіз растадыңыз: {name} волонтерлік істерге қатысады. Балаға кім боласыз: {relation}. Шектеулер: {limits}.\n\nКеліскен мәтініңіз, нұсқасының күні: {version}. {text}\n\nЖазылуларын көру, шектеу қою не келісімді қайтарып алу: {link}\n\nРастаған сіз болмасаңыз, осы мекенжаймен кіріп, келісімді қайтарып алыңыз.",
		Ru: "Вы подтвердили: {name} участвует в волонтёрских делах. Кем вы приходитесь ребёнку: {relation}. Ограничения: {limits}.\n\nТекст, с которым вы согласились, в версии от {version}: {text}\n\nСледить за записями, ставить ограничения и отозвать согласие: {link}\n\nЕсли подтверждали не вы, войдите с этим адресом и отзовите согласие.",
		En: "You have confirmed that {name} takes part in volunteering. Who you are to the child: {relation}. Limits: {limits}.\n\nThe text that you agreed to, in the version of {version}: {text}\n\nFollow the sign-ups, set limits, or withdraw the consent: {link}\n\nIf it was not you who confirmed, sign in with this address and withdraw the consent.",
	}
	textTookBackSubject = i18n.M{
		Kk: "Асар: келісіміңізді қайтарып алдыңыз", Ru: "Асар: вы отозвали согласие", En: "Asar: you have withdrawn your consent",
	}
	textTookBackBody = i18n.M{
		Kk: "{name}: қатысуына берген келісіміңізді қайтарып алдыңыз, алдағы жазылулары алынды. Ненің қашан берілгені және қайтарылғаны: {link}",
		Ru: "{name}: вы отозвали согласие на участие, записи впереди сняты. Что и когда было дано и отозвано: {link}",
		En: "{name}: you have withdrawn your consent to taking part, and the sign-ups to come have ended. What was given and withdrawn, and when: {link}",
	}
)
