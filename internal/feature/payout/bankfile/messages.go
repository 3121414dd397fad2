package bankfile

import "asar/internal/kit/i18n"

var (
	textCut = i18n.M{
		Kk: "Файл толық емес не бүлінген, сондықтан одан ештеңе алынбады. Банктен файлды қайта жүктеп алыңыз.",
		Ru: "Файл обрывается или повреждён, поэтому из него ничего не взято. Скачайте его в банке ещё раз.",
		En: "The file is cut off or damaged, so nothing of it was taken. Download it from the bank once more.",
	}
	textNoReport = i18n.M{
		Kk: "Бұл банктің pain.002.001.10 хабарламасы емес.",
		Ru: "Это не ответ банка в виде pain.002.001.10.",
		En: "This is no answer of a bank in the form of pain.002.001.10.",
	}
	textNoColumn = i18n.M{
		Kk: "Кестеде «{column}» бағаны жоқ. Төлеуші баптауында банк кестесінің бағандарын тексеріңіз.",
		Ru: "В таблице нет столбца «{column}». Проверьте столбцы банка в настройках плательщика.",
		En: "The table has no column “{column}”. Check the bank's columns in the payer's settings.",
	}
	textNoWord = i18n.M{
		Kk: "Кесте жолы: {row}. «{word}» сөзінің мағынасы белгісіз, сондықтан файлдан ештеңе алынбады. Төлеуші баптауында оны тиісті сөздерге қосып, файлды қайта жүктеңіз.",
		Ru: "Строка {row} таблицы: непонятно, что значит слово «{word}», поэтому из файла ничего не взято. Добавьте его к нужным словам в настройках плательщика и загрузите файл ещё раз.",
		En: "Row {row} of the table: nobody has said what the word “{word}” means, so nothing of the file was taken. Add it to the right words in the payer's settings, and upload the file again.",
	}
)
