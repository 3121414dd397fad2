package openingweb

import "asar/internal/kit/i18n"

// The list and the page of an opening.
var (
	textOpenings = i18n.M{Kk: "Ваучерге өтінім қабылдау", Ru: "Приём заявок на ваучеры", En: "Openings for vouchers"}
	textListLead = i18n.M{
		Kk: "Қаржыландырылған орындар қашан және қандай кезекпен берілетіні алдын ала жарияланады. Кезекті кез келген адам қайта есептей алады.",
		Ru: "Когда и в каком порядке раздают финансируемые места, объявляют заранее. Очередь может пересчитать каждый.",
		En: "When and in what order funded places are given is announced beforehand. Anybody can recompute the order.",
	}
	textNoOpenings    = i18n.M{Kk: "Әзірге жарияланған қабылдау жоқ", Ru: "Пока ничего не объявлено", En: "Nothing is announced yet"}
	textNoOpeningsWhy = i18n.M{
		Kk: "Бағдарлама операторы раундты жариялаған соң, ол осында шығады.",
		Ru: "Когда оператор программы объявит приём, он появится здесь.",
		En: "As soon as the programme's operator announces an opening, it stands here.",
	}
	textProgrammes  = i18n.M{Kk: "Бағдарламалар", Ru: "Программы", En: "Programmes"}
	textProgramme   = i18n.M{Kk: "Бағдарлама", Ru: "Программа", En: "Programme"}
	textOpensIn     = i18n.M{Kk: "Басталуына дейін: {time}", Ru: "До начала: {time}", En: "Opens in {time}"}
	textClosesIn    = i18n.M{Kk: "Аяқталуына дейін: {time}", Ru: "До окончания: {time}", En: "Closes in {time}"}
	textDays        = i18n.M{Kk: "{days} күн {hours} сағат", Ru: "{days} {days:день|дня|дней} {hours} {hours:час|часа|часов}", En: "{days} {days:day|days} {hours} {hours:hour|hours}"}
	textHours       = i18n.M{Kk: "{hours} сағат {minutes} минут", Ru: "{hours} {hours:час|часа|часов} {minutes} {minutes:минута|минуты|минут}", En: "{hours} {hours:hour|hours} {minutes} {minutes:minute|minutes}"}
	textMinutes     = i18n.M{Kk: "{minutes} минут", Ru: "{minutes} {minutes:минута|минуты|минут}", En: "{minutes} {minutes:minute|minutes}"}
	textFacts       = i18n.M{Kk: "Негізгі мәліметтер", Ru: "Главное", En: "The facts"}
	textOrderIs     = i18n.M{Kk: "Орын берілу тәртібі", Ru: "Порядок", En: "Order"}
	textAnnouncedAt = i18n.M{Kk: "Жарияланған уақыты", Ru: "Объявлен", En: "Announced"}
	textOpensAt     = i18n.M{Kk: "Басталуы", Ru: "Начало", En: "Opens"}
	textClosesAt    = i18n.M{Kk: "Аяқталуы", Ru: "Окончание", En: "Closes"}
	textEntered     = i18n.M{Kk: "Өтінім саны", Ru: "Подано заявок", En: "Entries"}
	textEnter       = i18n.M{Kk: "Өтінім беру", Ru: "Подать заявку", En: "Enter"}
	textMayI        = i18n.M{Kk: "Маған бола ма?", Ru: "Мне можно?", En: "May I take part?"}
	textYourEntry   = i18n.M{Kk: "Өтініміңіздің нөмірі: {number}", Ru: "Ваша заявка № {number}", En: "Your entry, number {number}"}
	textRank        = i18n.M{Kk: "Жалпы кезектегі орныңыз: {rank}", Ru: "Место в общей очереди: {rank}", En: "Place in the whole order: {rank}"}
)

// How the order is made.
var (
	textHowOrder   = i18n.M{Kk: "Кезек қалай жасалады", Ru: "Как складывается очередь", En: "How the order is made"}
	stepNumber     = i18n.M{Kk: "Нөмір", Ru: "Номер", En: "A number"}
	stepNumberText = i18n.M{
		Kk: "Өтінімдер келген реті бойынша нөмірленеді. Нөмір бірден беріледі, қайталанбайды және тастап кетілмейді.",
		Ru: "Заявки нумеруются в порядке поступления. Номер даётся сразу, не повторяется и не пропускается.",
		En: "Entries are numbered as they arrive. The number is given at once; none is given twice or left out.",
	}
	stepEqualText = i18n.M{
		Kk: "Өтінімдер келген реті бойынша нөмірленеді, бірақ ерте келгеннің артықшылығы жоқ: асығудың қажеті жоқ.",
		Ru: "Заявки нумеруются в порядке поступления, но раннее время ничего не даёт: спешить не нужно.",
		En: "Entries are numbered as they arrive, but an early number is worth no more: there is no need to hurry.",
	}
	stepOrder     = i18n.M{Kk: "Кезек", Ru: "Очередь", En: "The order"}
	stepOrderText = i18n.M{
		Kk: "Кезек нөмірмен бірдей: кім ерте келсе, сол алда.", Ru: "Очередь совпадает с номерами: кто раньше подал, тот впереди.",
		En: "The order is that of the numbers: whoever came first stands first.",
	}
	stepCommit     = i18n.M{Kk: "Міндеттеме", Ru: "Обязательство", En: "The commitment"}
	stepCommitText = i18n.M{
		Kk: "Жарияланған күні кездейсоқ құпия сан таңдалып, мөрленіп сақталды. Оның SHA-256 қосындысы төменде тұр, сондықтан санды ауыстыру мүмкін емес.",
		Ru: "В день объявления выбрано случайное секретное число; до окончания его никто не видит. Его сумма SHA-256 стоит ниже, поэтому подменить число нельзя.",
		En: "On the day of the announcement a random secret number was drawn and sealed. Its SHA-256 stands below, so that it cannot be exchanged.",
	}
	stepReveal     = i18n.M{Kk: "Жеребе", Ru: "Жребий", En: "The lots"}
	stepRevealText = i18n.M{
		Kk: "Қабылдау аяқталған соң құпия сан ашылады. Әр өтінімнің жеребесі: SHA-256(құпия сан, барлық түбіртек қосындыларының SHA-256 қосындысы, нөмір). Кіші жеребе алда тұрады.",
		Ru: "После окончания секретное число раскрывают. Жребий заявки — SHA-256 от этого числа, суммы SHA-256 всех квитанций и номера. Меньший жребий впереди.",
		En: "After the close the secret number is revealed. The lot of an entry is the SHA-256 of that number, the SHA-256 of all receipts' hashes, and the number. The lowest lot comes first.",
	}
	stepPlace     = i18n.M{Kk: "Орын", Ru: "Место", En: "A place"}
	stepPlaceText = i18n.M{
		Kk: "Оқу орны мақұлдағандарға бос орын жеткенше кезекпен орын бекітіледі. Біреуі шықса, орын келесіге өтеді.",
		Ru: "Тем, кого одобрил вуз, места закрепляют по очереди, пока хватает свободных. Кто-то выбыл — место переходит следующему.",
		En: "Places are held in order for those whom their institution approves, as far as free places reach. When somebody drops out, the place goes to the next.",
	}
	textCommitment = i18n.M{Kk: "Міндеттеме (SHA-256)", Ru: "Обязательство (SHA-256)", En: "Commitment (SHA-256)"}
	textSeed       = i18n.M{Kk: "Ашылған құпия сан", Ru: "Раскрытое секретное число", En: "The revealed secret number"}
	textKey        = i18n.M{Kk: "Түбіртектің ашық кілті (Ed25519)", Ru: "Открытый ключ квитанций (Ed25519)", En: "Public key of the receipts (Ed25519)"}
	textVerify     = i18n.M{
		Kk: "Файлды жүктеп алып, бәрін интернетсіз қайта есептеңіз:", Ru: "Скачайте файл и пересчитайте всё без интернета:",
		En: "Download the file and recompute everything offline:",
	}
	textFile = i18n.M{Kk: "Есімсіз жарияланған тізім (JSON Lines)", Ru: "Опубликованный список без имён (JSON Lines)", En: "The published list, without names (JSON Lines)"}
)

// Entering and receipts.
var (
	textWhichVoucher  = i18n.M{Kk: "Қай ваучерге өтінім бересіз?", Ru: "На какой ваучер вы подаёте заявку?", En: "For which voucher do you enter?"}
	textChooseVoucher = i18n.M{Kk: "Ваучерді таңдаңыз.", Ru: "Выберите ваучер.", En: "Choose a voucher."}
	textOnce          = i18n.M{
		Kk: "Бір қабылдауға бір рет өтінім беріледі.", Ru: "В одном приёме можно подать одну заявку.", En: "You can enter once.",
	}
	textWorth       = i18n.M{Kk: "Сағаты: {hours}, академиялық кредиті: {credits}", Ru: "{hours}, академических кредитов: {credits}", En: "{hours}, academic credits: {credits}"}
	textChecked     = i18n.M{Kk: "{voucher} ваучері үшін тексерілетіні", Ru: "Что проверяется для {voucher}", En: "What is looked at for {voucher}"}
	textReceiptOf   = i18n.M{Kk: "Өтінім қабылданды, нөмірі: {number}", Ru: "Заявка принята, номер {number}", En: "You have entered, number {number}"}
	textReceipt     = i18n.M{Kk: "Түбіртек", Ru: "Квитанция", En: "Receipt"}
	textReceiptLead = i18n.M{
		Kk: "Түбіртекті сақтап қойыңыз. Қолтаңба оны біз бергенімізді дәлелдейді, ал код арқылы жарияланған тізімнен өз жолыңызды табасыз. Онда есіміңіз жоқ.",
		Ru: "Сохраните квитанцию. Подпись доказывает, что выдали её мы, а по коду вы найдёте свою строку в опубликованном списке. Имени в ней нет.",
		En: "Keep the receipt. The signature proves that it is ours, and by the code you find your line in the published list. It does not name you.",
	}
	textDownload     = i18n.M{Kk: "Түбіртекті жүктеп алу", Ru: "Скачать квитанцию", En: "Download the receipt"}
	textCheckReceipt = i18n.M{Kk: "Түбіртекті тексеру", Ru: "Проверить квитанцию", En: "Check a receipt"}
	textCheckLead    = i18n.M{
		Kk: "Түбіртектің мәтінін толық қойыңыз. Ол сақталмайды.", Ru: "Вставьте текст квитанции целиком. Он не сохраняется.",
		En: "Paste the whole text of the receipt. It is not kept.",
	}
	textReceiptText = i18n.M{Kk: "Түбіртек мәтіні", Ru: "Текст квитанции", En: "Text of the receipt"}
	textCheck       = i18n.M{Kk: "Тексеру", Ru: "Проверить", En: "Check"}
	textGenuine     = i18n.M{Kk: "Түбіртек шынайы", Ru: "Квитанция подлинная", En: "The receipt is genuine"}
	textGenuineWhy  = i18n.M{
		Kk: "Оған осы қабылдаудың кілтімен қол қойылған. Тізімдегі нөмірі: {number}. Күйі: {state}.",
		Ru: "Она подписана ключом этого приёма. Номер в списке: {number}. Состояние: {state}.",
		En: "It is signed with this opening's key. Number in the list: {number}. It stands at: {state}.",
	}
	textForged    = i18n.M{Kk: "Бұл қабылдаудың түбіртегі емес", Ru: "Это не квитанция этого приёма", En: "This is no receipt of this opening"}
	textForgedWhy = i18n.M{
		Kk: "Мәтін толық емес, өзгертілген не басқа қабылдаудан алынған. Жүктеп алынған файлдың мәтінін тұтас көшіріңіз.",
		Ru: "Текст неполный, изменён или от другого приёма. Скопируйте текст скачанного файла целиком.",
		En: "The text is incomplete, was changed, or is of another opening. Copy the whole text of the downloaded file.",
	}
)

// Places.
var (
	textPlaces     = i18n.M{Kk: "Оқу орындарының орындары", Ru: "Места по вузам", En: "Places by institution"}
	textPlacesLead = i18n.M{
		Kk: "Әр оқу орнында қаржыландырылған қанша орын бар, қаншасы бекітілген және кім күтіп тұр.",
		Ru: "Сколько у каждого вуза финансируемых мест, сколько закреплено и сколько человек ждут.",
		En: "How many funded places each institution has, how many are held, and how many people wait.",
	}
	textNoPlacesYet = i18n.M{
		Kk: "Орындар әлі бөлінген жоқ. Бөлінген соң осында шығады.", Ru: "Места ещё не распределены. Когда их распределят, они появятся здесь.",
		En: "No places have been allotted yet. They will stand here once they are.",
	}
	textAllPlaces     = i18n.M{Kk: "Барлық оқу орны толық сандармен", Ru: "Все вузы с подробными числами", En: "All institutions with all numbers"}
	textNoRounds      = i18n.M{Kk: "Әзірге раунд жоқ", Ru: "Раундов пока нет", En: "There is no round yet"}
	textNoRoundsWhy   = i18n.M{Kk: "Оператор бюджет ашып, орын бөлген соң сандар осында шығады.", Ru: "Числа появятся, когда оператор откроет бюджет и распределит места.", En: "The numbers stand here once the operator has opened a budget and allotted places."}
	textRound         = i18n.M{Kk: "Раунд", Ru: "Раунд", En: "Round"}
	textByInstitution = i18n.M{Kk: "Оқу орындары бойынша", Ru: "По вузам", En: "By institution"}
	textInstitution   = i18n.M{Kk: "Оқу орны", Ru: "Вуз", En: "Institution"}
	textVoucher       = i18n.M{Kk: "Ваучер", Ru: "Ваучер", En: "Voucher"}
	textTotal         = i18n.M{Kk: "Барлық орын", Ru: "Всего мест", En: "Places"}
	textPlaceHeld     = i18n.M{Kk: "Бекітілген", Ru: "Закреплено", En: "Held"}
	textHeld          = i18n.M{Kk: "Бекітілді, сағат басталмаған", Ru: "Закреплено, часы не начаты", En: "Held, no hour yet"}
	textActive        = i18n.M{Kk: "Сағат не төлем үстінде", Ru: "Часы или выплата в работе", En: "Hours or payment under way"}
	textPaid          = i18n.M{Kk: "Төленген", Ru: "Выплачено", En: "Paid"}
	textFree          = i18n.M{Kk: "Бос", Ru: "Свободно", En: "Free"}
	textReturned      = i18n.M{Kk: "Бюджетке қайтарылған", Ru: "Возвращено в бюджет", En: "Given back to the budget"}
	textWaiting       = i18n.M{Kk: "Күтіп тұр", Ru: "Ждут", En: "Waiting"}
	textTable         = i18n.M{Kk: "Кестені жүктеп алу (CSV)", Ru: "Скачать таблицу (CSV)", En: "Download the table (CSV)"}
)
