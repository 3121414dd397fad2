package app

import (
	"asar/internal/app/wiring"
	"asar/internal/feature/credit/cases"
	"asar/internal/feature/credit/enrol"
	"asar/internal/feature/credit/programme"
	"asar/internal/feature/credit/programme/programmeweb"
	"asar/internal/feature/credit/quota"
	"asar/internal/kit/module"
	"asar/internal/kit/web"
)

// credit is what verified hours give: programmes and their rules.
func credit(c *wiring.Core) []module.Module {
	programmes := programme.NewDesk()
	students := enrol.NewDesk(c.Bus, c.People, c.Orgs)
	places := quota.NewDesk(c.Bus)
	samePlaces := lines(places.Verify)
	vouchers := cases.NewDesk(cases.Deps{
		Bus: c.Bus, People: c.People, Orgs: c.Orgs, Hours: c.Hours, Attendance: c.Attendance, Programmes: programmes, Students: students, Places: places,
	})
	return []module.Module{
		{Name: "programme", Schema: &programme.Schema, Data: programme.Data, Acts: programme.Acts, Routes: func(m *web.Mux) {
			programmeweb.Routes(m, programmeweb.Deps{Programmes: programmes, Atlas: c.Atlas})
		}},
		{Name: "enrol", Schema: &enrol.Schema, Data: enrol.Data, Acts: enrol.Acts, Mine: students.Mine},
		{Name: "quota", Schema: &quota.Schema, Data: quota.Data, Acts: quota.Acts, Verify: samePlaces, Jobs: watching("verify places", samePlaces)},
		{
			Name: "cases", Schema: &cases.Schema, Data: cases.Data, Acts: cases.Acts,
			Mine: of(c.People, vouchers.Mine), Owes: vouchers.Owes,
		},
	}
}
