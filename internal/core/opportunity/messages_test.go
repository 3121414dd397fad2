package opportunity

import (
	"testing"

	"asar/internal/kit/i18n"
)

func TestMessagesAreComplete(t *testing.T) {
	for _, m := range []i18n.M{
		Law, textNeedTitle, textTooLong, textCoordinates, textAgeRange, textPhone, textNeedDay, textHoursRange, textUnknownDirection,
		textUnknownRegion, textUnknownLanguage, textUnknownRisk, textUnknownProject, textNeedSourceID, textReasonNeeded,
		textNotPublished, textIsCancelled, textNeedClock, textNeedWeekday, textUntilBeforeFirst, textSeriesTooLong,
		textNoShiftsInSeries, textTooManyShifts, textShiftExists, textShiftLength, textShiftPast, textCapacity, textShiftAfterEnd,
		textShiftOver, textShiftHasPeople, textBelowTaken, textOrgMay, textOrgMayNot, textHasTitle, textHasWhat, textNeedWhat,
		textHasWhy, textNeedWhy, textHasDirections, textNeedDirections, textOnline, textHasPlace, textNeedPlace, textHasMeeting,
		textNeedMeeting, textHasLeader, textNeedLeader, textHasEnd, textNeedEnd, textNeedRisks, textHasRisks, textNoRisks, textAnyAge, textFromAge,
		textAdults, textBanned, textHasSafety, textNeedSafety, textHasShifts, textNeedShifts, textShiftsLate, textNightAdults,
		textNightMinors, textTranslate,
	} {
		if err := i18n.Check(m); err != nil {
			t.Errorf("%q: %v", m.En, err)
		}
	}
	for _, labels := range []map[Risk]i18n.M{riskLabels} {
		for r, m := range labels {
			if err := i18n.Check(m); err != nil {
				t.Errorf("%s: %v", r, err)
			}
		}
	}
}
