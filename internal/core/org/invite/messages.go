package invite

import (
	"asar/internal/kit/audit"
	"asar/internal/kit/i18n"
)

// Acts is what this part writes down.
var Acts = []audit.Act{actInvite, actAccept, actDecline, actRevoke}

var (
	actInvite  = audit.Act{Code: "invite.send", Text: i18n.M{Kk: "Командаға шақырылды", Ru: "Приглашение в команду", En: "Invited into the team"}}
	actAccept  = audit.Act{Code: "invite.accept", Text: i18n.M{Kk: "Шақыру қабылданды", Ru: "Приглашение принято", En: "Invitation accepted"}}
	actDecline = audit.Act{Code: "invite.decline", Text: i18n.M{Kk: "Шақырудан бас тартылды", Ru: "Приглашение отклонено", En: "Invitation declined"}}
	actRevoke  = audit.Act{Code: "invite.revoke", Text: i18n.M{Kk: "Шақыру қайтарып алынды", Ru: "Приглашение отозвано", En: "Invitation taken back"}}
)

var (
	textNeedsEmail = i18n.M{
		Kk: "Поштаны толық жазыңыз, мысалы: aigerim@mail.kz.", Ru: "Укажите почту полностью, например: aigerim@mail.kz.", En: "Enter the whole e-mail address, such as aigerim@mail.kz.",
	}
	textNeedsRole  = i18n.M{Kk: "Рөлді таңдаңыз: үйлестіруші не иесі.", Ru: "Выберите роль: координатор или владелец.", En: "Choose the role: coordinator or owner."}
	textNotAMember = i18n.M{
		Kk: "Бұл адам ұйымның мүшесі емес: оны поштасымен шақырыңыз.", Ru: "Этот человек не состоит в организации: пригласите его по почте.",
		En: "This person does not belong to the organisation: invite them by their e-mail address.",
	}
	textNotAnOwner = i18n.M{
		Kk: "Ұйымды тек оның иесі тапсырады. Басқа иеге рөлді шақыру арқылы беріңіз.",
		Ru: "Передать организацию может только её владелец. Чтобы владельцев стало больше, пригласите человека.",
		En: "Only an owner hands an organisation over. To have one more owner, invite them.",
	}
	textThere = i18n.M{
		Kk: "Бұл адамның бұл рөлі бар не одан жоғары.", Ru: "У этого человека уже есть эта роль или роль выше.", En: "This person has this role already, or a higher one.",
	}
	textMany = i18n.M{
		Kk: "Ашық шақыру саны: {n}. Жауап күтіңіз не кейбірін қайтарып алыңыз.", Ru: "Открытых приглашений уже {n}. Дождитесь ответов или отзовите часть.",
		En: "There are {n} open invitations already. Wait for answers or take some back.",
	}
	textOver = i18n.M{
		Kk: "Шақырған адам енді бұл ұйымның иесі емес, сондықтан шақыру жарамсыз. Ұйымнан жаңасын сұраңыз.",
		Ru: "Тот, кто вас пригласил, больше не владелец организации, поэтому приглашение не действует. Попросите новое.",
		En: "Whoever invited you no longer owns the organisation, so the invitation is void. Ask for a new one.",
	}
	textInviteSubject = i18n.M{Kk: "Сізді командаға шақырады: {org}", Ru: "Вас приглашают в команду: {org}", En: "You are invited into a team: {org}"}
	textInviteBody    = i18n.M{
		Kk: "{name} сізді командаға шақырады. Ұйым: {org}. Рөлі: {role}.\n\nШақыруды осы мекенжаймен кіріп қабылдаңыз не бас тартыңыз: {link}\n\nШақыру мына күнге дейін жарамды: {day}. Бұл хатты күтпеген болсаңыз, ештеңе істемеңіз.",
		Ru: "{name} приглашает вас в команду. Организация: {org}. Роль: {role}.\n\nВойдите с этим адресом и примите приглашение или откажитесь: {link}\n\nПоследний день: {day}. Если вы не ждали этого письма, ничего не делайте.",
		En: "{name} invites you into a team. Organisation: {org}. Role: {role}.\n\nSign in with this address and accept or decline: {link}\n\nLast day: {day}. If you did not expect this letter, do nothing.",
	}
	textAcceptedSubject = i18n.M{Kk: "Шақыруыңыз қабылданды: {org}", Ru: "Приглашение принято: {org}", En: "Your invitation was accepted: {org}"}
	textAcceptedBody    = i18n.M{
		Kk: "{name} шақыруыңызды қабылдады. Ұйым: {org}. Рөлі: {role}.", Ru: "{name}: приглашение принято. Организация: {org}. Роль: {role}.",
		En: "{name} has accepted your invitation. Organisation: {org}. Role: {role}.",
	}
	textDeclinedSubject = i18n.M{Kk: "Шақыруыңыздан бас тартылды: {org}", Ru: "Приглашение отклонено: {org}", En: "Your invitation was declined: {org}"}
	textDeclinedBody    = i18n.M{
		Kk: "{name} шақыруыңыздан бас тартты. Ұйым: {org}. Рөлі: {role}.", Ru: "{name}: приглашение отклонено. Организация: {org}. Роль: {role}.",
		En: "{name} has declined your invitation. Organisation: {org}. Role: {role}.",
	}
	titleMine = i18n.M{Kk: "Мені шақырған ұйымдар", Ru: "Приглашения в организации", En: "Invitations"}
)
