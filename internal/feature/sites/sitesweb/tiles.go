package sitesweb

import (
	"slices"

	"asar/internal/core/hours"
	"asar/internal/kit/i18n"
	"asar/internal/kit/ui"
	"asar/internal/kit/ui/chart"
)

// levels of a tile map; level 0 is for nothing.
const levels = 5

// classes puts values into five classes: 0 for nothing, and the rest by
// quarters of their number, so that a single giant does not make all others
// pale. Equal values share a class.
func classes(values []int) []int {
	var some []int
	for _, v := range values {
		if v > 0 {
			some = append(some, v)
		}
	}
	slices.Sort(some)
	found := make([]int, len(values))
	for i, v := range values {
		if v > 0 {
			smaller, _ := slices.BinarySearch(some, v)
			found[i] = 1 + smaller*(levels-1)/len(some)
		}
	}
	return found
}

// tileMap is the regions with their verified hours. What was done online
// belongs to none of them.
func tileMap(p ui.Page, where places, minutes map[string]int) chart.TileMap {
	l := p.Lang
	m := chart.TileMap{Label: textMapLabel.In(l), Region: textRegion.In(l), Value: textVerifiedHours.In(l)}
	values := make([]int, len(where.regions))
	for i, r := range where.regions {
		values[i] = minutes[r.Code]
	}
	var least, most [levels]int
	for i, level := range classes(values) {
		v, r := values[i], where.regions[i]
		if least[level] == 0 || v < least[level] {
			least[level] = v
		}
		most[level] = max(most[level], v)
		m.Tiles = append(m.Tiles, chart.Tile{
			Href: p.Href("/regions/" + r.Code), Name: r.Name.Text(l), Short: r.Short.Text(l), Value: figure(l, v),
			Level: level, Column: r.Column, Row: r.Row,
		})
	}
	m.Key[0] = textNoHours.In(l)
	for level := 1; level < levels; level++ {
		m.Key[level] = stretch(l, least[level], most[level])
	}
	return m
}

// stretch says the hours that a class reaches over, or nothing for an empty one.
func stretch(l i18n.Lang, least, most int) string {
	from, to := figure(l, least), figure(l, most)
	switch {
	case most == 0:
		return ""
	case from == to:
		return from
	default:
		return from + "–" + to
	}
}

// byRegion arranges sums by the region's code.
func byRegion(sums []hours.Sum) map[string]int {
	minutes := make(map[string]int, len(sums))
	for _, s := range sums {
		minutes[s.Region] += s.Minutes
	}
	return minutes
}

// ranking is the regions with the most hours, at most so many, as lying bars.
func ranking(p ui.Page, where places, minutes map[string]int, length int) []chart.Bar {
	var bars []chart.Bar
	for _, r := range where.regions {
		if n := minutes[r.Code]; n > 0 {
			bars = append(bars, chart.Bar{
				Href: p.Href("/regions/" + r.Code), Name: r.Short.Text(p.Lang), Said: total(p.Lang, n), Value: n,
			})
		}
	}
	slices.SortStableFunc(bars, func(a, b chart.Bar) int { return b.Value - a.Value })
	return bars[:min(length, len(bars))]
}
