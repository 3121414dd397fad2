package column

import (
	"strings"

	"asar/internal/core/opportunity"
	"asar/internal/core/org"
	"asar/internal/feature/intake/cell"
	"asar/internal/kit/i18n"
	"asar/internal/kit/sheet"
)

// Filled tells whether a mapping says what stands in a column of ours.
func Filled(m sheet.Mapping, ours string) bool {
	if _, ok := m.Columns[ours]; ok {
		return true
	}
	_, ok := m.Constants[ours]
	return ok
}

// shortKinds are what people call the kinds of organisations beside their names, folded.
var shortKinds = func() map[string]org.Kind {
	names := map[string]org.Kind{}
	for kind, list := range map[org.Kind][]string{
		org.Registered:  {"НКО", "НПО", "ҮЕҰ", "ОО", "ҚБ", "фонд", "қор", "объединение", "бірлестік", "NGO", "foundation", "organization"},
		org.Group:       {"группа", "топ", "инициативная группа", "бастамашыл топ"},
		org.Institution: {"учреждение", "мекеме", "госучреждение", "КГУ", "КММ", "public institution"},
		org.University:  {"вуз", "ЖОО"},
	} {
		for _, name := range list {
			names[i18n.Fold(name)] = kind
		}
	}
	return names
}()

// ReadOrgKind reads a kind of organisation by its code, or by its name or what
// else people call it in any language.
func ReadOrgKind(s string) (org.Kind, bool) {
	for _, k := range org.Kinds {
		if strings.EqualFold(s, string(k)) {
			return k, true
		}
		for _, l := range i18n.Langs {
			if i18n.Fold(s) == i18n.Fold(k.Label().In(l)) {
				return k, true
			}
		}
	}
	k, ok := shortKinds[i18n.Fold(s)]
	return k, ok
}

// ReadStatus reads what a row wants its opportunity to be. Nothing is a draft.
func ReadStatus(s string) (opportunity.Status, bool) {
	if s == "" {
		return opportunity.StatusDraft, true
	}
	for _, status := range []opportunity.Status{opportunity.StatusDraft, opportunity.StatusPublished} {
		if strings.EqualFold(s, string(status)) {
			return status, true
		}
		for _, l := range i18n.Langs {
			if i18n.Fold(s) == i18n.Fold(status.Label().Text(l)) {
				return status, true
			}
		}
	}
	return "", false
}

// RiskWords parts a list of risks. Some are called by several words with
// commas between them, so where there is a semicolon it alone parts them.
func RiskWords(text string) []string {
	if _, ok := ReadRisk(text); ok {
		return []string{text}
	}
	if strings.Contains(text, ";") {
		text = strings.ReplaceAll(text, ",", " ")
	}
	return cell.List(text)
}

// ReadRisk reads a risk by its code or by what a coordinator calls it.
func ReadRisk(s string) (opportunity.Risk, bool) {
	for _, risk := range opportunity.Risks {
		if strings.EqualFold(s, string(risk)) {
			return risk, true
		}
		for _, l := range i18n.Langs {
			if i18n.Fold(s) == i18n.Fold(risk.Label().Text(l)) {
				return risk, true
			}
		}
	}
	return "", false
}
