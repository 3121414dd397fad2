package coordinatorweb

import (
	"testing"

	"asar/internal/kit/i18n"
)

func TestMessagesAreComplete(t *testing.T) {
	for _, m := range []i18n.M{
		textDirection, textRegion, textView, textWhat, textWhy, textNeeds, textSafety,
		textMeeting, textShifts, textLangs, textProject, textWasCancelled, textReason, textManage,
		textPublicPage, textMine, textNew, textEdit, textCheck, textShelf, textDrafts,
		textPast, textShelfNone, textShelfTip, textTitleCol, textNextCol, textPlacesCol, textState,
		textTakenOf, textWaiting, textNoNext, textSave, textDrafting, textSaved, textAbout,
		textTitle, textTitleUp, textInLang, textWhyUp, textWhereWhen, textIsOnline, textPlace,
		textLatLon, textLatLonUp, textEnds, textEndsUp, textWho, textMinAge, textMinAgeUp,
		textLangsUp, textRisksOf, textRisksUp, textNoRisks, textOnly18, textRuleFree, textRuleBan,
		textRuleMend, textLeaderOf, textLeaderName, textLeaderPhone, textLeaderUp, textTerms, textCutoffOf,
		textOfferOf, textNoProject, textMoreLangs, textRiskList, textBadNumber, textBadLatLon, textWeek,
		textPrevWeek, textNextWeek, textNoShifts, textNoneYet, textAddShifts, textAddOne, textAddSeries,
		textSeriesUp, textDay, textFirstDay, textUntilDay, textStarts, textFinish, textFinishUp,
		textCapacity, textWeekdays, textAdd, textAdded, textOneShift, textChange, textCancelShift,
		textReasonOf, textReasonUp, textShiftGone, textCheckUp, textPublish, textRepublish, textPublished,
		textIsPublic, textCannotYet, textOtherDo, textCopy, textCopyUp, textCopied, textClose,
		textCloseUp, textClosed, textCancel, textCancelUp, textCancelled,
	} {
		if err := i18n.Check(m); err != nil {
			t.Errorf("%q: %v", m.En, err)
		}
	}
}
