package opportunityweb

import (
	"testing"

	"asar/internal/kit/i18n"
)

func TestMessagesAreComplete(t *testing.T) {
	for _, m := range []i18n.M{
		textFind, textHere, textLead, textLeadMany, textResults, textDescription, textDayCount,
		textFilters, textFiltersN, textSearch, textSearchTip, textDirection, textRegion, textAnyRegion,
		textWhen, textFrom, textUntil, textSince, textTill, textDirs, textFormat,
		textAnyFormat, textOnPlace, textOnline, textForMe, textFree, textMyAge, textMyLang,
		textAnyLang, textShowN, textClear, textView, textViewList, textViewMap, textViewMonth,
		textAgeChip, textLangChip, textOfOrg, textOfProg, textNothing, textWhyNone, textTooStrict,
		textNoneAtAll, textWithout, textOrganisations, textMap, textMapTip, textAtLeast, textCount,
		textMonth, textWhat, textWhy, textNeeds, textSafety, textMeeting, textOrganiser,
		textShifts, textBrief, textDates, textWhere, textHours, textPerShift, textFromTo,
		textAge, textLangs, textAllLangs, textRisks, textWithdraw, textCutoff, textProject,
		textCalendar, textLeader, textLaw, textVettedUntil, textNotVetted, textLeads, textPhoneSigned,
		textWasCancelled, textReason, textWasClosed, textClosedWhy, textOver, textOverWhy, textDraftPage,
		textShiftOff, textManage, textWaiting,
	} {
		if err := i18n.Check(m); err != nil {
			t.Errorf("%q: %v", m.En, err)
		}
	}
}
