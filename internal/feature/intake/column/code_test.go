package column

import (
	"testing"

	"asar/internal/core/org"
)

func TestOrgKinds(t *testing.T) {
	for text, want := range map[string]org.Kind{
		"group": org.Group, "Группа": org.Group, "Волонтерлер тобы": org.Group, "топ": org.Group, "ВУЗ": org.University, "жоо": org.University,
		"Фонд": org.Registered, "қор": org.Registered, "организация": org.Registered, "учреждение": org.Institution, "КГУ": org.Institution,
		"кружок": "", "": "",
	} {
		if got, ok := ReadOrgKind(text); got != want || ok != (want != "") {
			t.Errorf("ReadOrgKind(%q) = %q, %t", text, got, ok)
		}
	}
}
