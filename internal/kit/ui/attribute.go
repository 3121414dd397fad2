package ui

import "github.com/a-h/templ"

// Current marks the link that leads to this very page.
func Current(is bool) templ.Attributes {
	if is {
		return templ.Attributes{"aria-current": "page"}
	}
	return nil
}

// themeAttr sets the reader's choice of light or dark above the system's.
func themeAttr(theme string) templ.Attributes {
	if theme != "" {
		return templ.Attributes{"data-theme": theme}
	}
	return nil
}

func pressed(is bool) string {
	if is {
		return "true"
	}
	return "false"
}

// themes are the choices of appearance, with the one in force marked.
func themes(p Page) []Link {
	return []Link{
		{Key: "light", Text: textThemeLight.In(p.Lang), Current: p.Theme == "light"},
		{Key: "dark", Text: textThemeDark.In(p.Lang), Current: p.Theme == "dark"},
		{Key: "system", Text: textThemeSystem.In(p.Lang), Current: p.Theme == ""},
	}
}
