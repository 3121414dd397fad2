package row

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"

	"asar/internal/core/org"
	"asar/internal/core/person"
	"asar/internal/feature/intake/cell"
	"asar/internal/feature/intake/column"
	"asar/internal/kit/db"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
	"asar/internal/kit/id"
	"asar/internal/kit/ident"
	"asar/internal/kit/sheet"
)

// orgIndex finds an organisation by what a row may call it.
type orgIndex struct {
	all      map[id.ID]org.Org
	bySource map[string]id.ID // source, zero byte, number there
	byBIN    map[string]id.ID
	byName   map[string][]id.ID // folded
}

// pageOfOrgs is how many organisations are read at once.
const pageOfOrgs = 1000

// loadOrgs reads the organisations, once: there are some thousands, and any
// row may name any of them by any spelling of its name.
func (r *Taker) loadOrgs() error {
	if r.known != nil {
		return nil
	}
	k := &orgIndex{all: map[id.ID]org.Org{}, bySource: map[string]id.ID{}, byBIN: map[string]id.ID{}, byName: map[string][]id.ID{}}
	for after := id.ID(0); ; {
		list, err := r.Orgs.List(r.tx, org.Filter{After: after, Limit: pageOfOrgs})
		if err != nil {
			return err
		}
		for _, o := range list {
			k.add(o)
			after = o.ID
		}
		if len(list) < pageOfOrgs {
			break
		}
	}
	r.known = k
	return nil
}

func (k *orgIndex) add(o org.Org) {
	k.all[o.ID] = o
	if o.SourceID != "" {
		k.bySource[o.Source+"\x00"+o.SourceID] = o.ID
	}
	if o.BIN != "" {
		k.byBIN[o.BIN] = o.ID
	}
	names := map[string]bool{}
	for _, name := range o.Name.All() {
		if folded := i18n.Fold(name); folded != "" && !names[folded] {
			names[folded] = true
			k.byName[folded] = append(k.byName[folded], o.ID)
		}
	}
}

// note remembers an organisation that was made or changed, until the row that
// did it is undone.
func (r *Taker) note(o org.Org) {
	was, had := r.known.all[o.ID]
	r.known.drop(o.ID)
	r.known.add(o)
	r.undo = append(r.undo, func() {
		r.known.drop(o.ID)
		if had {
			r.known.add(was)
		}
	})
}

// drop forgets an organisation and by what it was found.
func (k *orgIndex) drop(which id.ID) {
	o, found := k.all[which]
	if !found {
		return
	}
	delete(k.all, which)
	delete(k.byBIN, o.BIN)
	delete(k.bySource, o.Source+"\x00"+o.SourceID)
	for _, name := range o.Name.All() {
		folded := i18n.Fold(name)
		k.byName[folded] = slices.DeleteFunc(k.byName[folded], func(other id.ID) bool { return other == which })
	}
}

// organisation takes a row of organisations.
func (r *Taker) organisation(rec sheet.Record) (Outcome, error) {
	if err := r.loadOrgs(); err != nil {
		return Outcome{}, err
	}
	var bad form
	names := i18n.Words{}
	r.words(rec, "name", &names)
	o := Outcome{Name: names.Text(r.lang(rec))}
	region := r.homeRegion(rec, "region", "country", &bad)
	bin := ident.Bare(rec.Get("bin"))
	k := Key{Kind: column.Organisations, Source: r.Source, SourceID: rec.Get("source_id")}
	if k.SourceID == "" {
		k.SourceID = fingerprint(bin, i18n.Fold(o.Name), region)
	}
	if err := r.once(k.text(), rec, "source_id"); err != nil {
		return o, err
	}
	old := r.known.all[r.known.bySource[k.Source+"\x00"+k.SourceID]]
	known, _, err := r.Links.Find(r.tx, k)
	if err != nil {
		return o, err
	}
	changed, digests, err := r.changed(rec, known.Said)
	if err != nil {
		return o, err
	}
	if old.ID != 0 && len(changed) == 0 {
		o.What = Same
		return o, bad.Err()
	}
	n := old.Said()
	n.Source, n.SourceID = k.Source, k.SourceID
	r.sayOrg(rec, changed, &n, &bad)
	moved := touches(changed, "region", "country")
	if moved && (abroad(rec.Get("country")) || rec.Get("region") != "") {
		n.Region = region
	}
	bad.Need("region", old.ID != 0 && !moved || saysHome(rec, "region", "country") || n.Region != "", textNeedsRegion)
	if owner := rec.Get("owner"); owner != "" && old.ID == 0 {
		n.Owner = r.findPerson(owner, &bad)
	}
	if err := bad.Err(); err != nil {
		return o, err
	}
	is, done, diff, err := r.Orgs.Put(r.tx, r.By, n)
	if err != nil {
		return o, err
	}
	r.note(is)
	o.What, o.Diff = What(done), diff
	return o, r.Links.Keep(r.tx, k, Link{is.ID, digests})
}

// sayOrg puts what has changed in the row's cells into what is said of an
// organisation.
func (r *Taker) sayOrg(rec sheet.Record, changed map[string]bool, n *org.New, bad *form) {
	for column, to := range map[string]*string{
		"place": &n.Place, "bin": &n.BIN, "email": &n.Email, "phone": &n.Phone, "site": &n.Site, "founded": &n.Founded, "leader": &n.Leader,
	} {
		if changed[column] {
			r.text(rec, column, to)
		}
	}
	if day, ok := cell.Day(n.Founded); ok {
		n.Founded = string(day)
	}
	if touches(changed, "name", "lang", "name_kk", "name_ru", "name_en") {
		r.words(rec, "name", &n.Name)
	}
	if touches(changed, "about", "lang", "about_kk", "about_ru", "about_en") {
		r.words(rec, "about", &n.About)
	}
	if text := rec.Get("kind"); text != "" && changed["kind"] {
		kind, ok := column.ReadOrgKind(text)
		bad.Need("kind", ok, textUnknownOrgKind.With("kinds", orgKindsText{}))
		n.Kind = kind
	}
	if n.Kind == "" && n.BIN != "" {
		n.Kind = org.Registered
	}
}

// findRegion reads the region that a cell names in any spelling.
func (r *Taker) findRegion(rec sheet.Record, column string, bad *form) string {
	text := rec.Get(column)
	if text == "" {
		return ""
	}
	code, ok, err := r.Atlas.FindRegion(r.tx, text)
	bad.breaks(err)
	bad.Need(column, ok, textUnknownRegion)
	return code
}

// homeRegion reads the region in which an organisation is at home; abroad there is none.
func (r *Taker) homeRegion(rec sheet.Record, region, country string, bad *form) string {
	if abroad(rec.Get(country)) {
		return ""
	}
	return r.findRegion(rec, region, bad)
}

// saysHome tells whether a row says where an organisation is at home, rightly or not.
func saysHome(rec sheet.Record, region, country string) bool {
	return rec.Get(region) != "" || abroad(rec.Get(country))
}

// findPerson reads who is meant by an address.
func (r *Taker) findPerson(contact string, bad *form) id.ID {
	stored, err := person.ParseContact(contact)
	if err != nil {
		f, _ := fault.As(err)
		bad.Need("owner", false, f.Text)
		return 0
	}
	p, found, err := r.People.ByContact(r.tx, stored)
	bad.breaks(err)
	bad.Need("owner", found, textUnknownPerson)
	return p.ID
}

// homeKeys are under which an organisation is found among the homes: its
// number in the source and its folded name, the first deciding.
func homeKeys(rec sheet.Record) (keys []string) {
	if number := rec.Get("org_id"); number != "" {
		keys = append(keys, "#"+number)
	}
	if name := i18n.Fold(rec.Get("org")); name != "" {
		keys = append(keys, name)
	}
	return keys
}

// keepHome keeps a row that says where an organisation is at home, so that
// other rows need not repeat it, whatever their order.
func (r *Taker) keepHome(rec sheet.Record) {
	if !saysHome(rec, "org_region", "org_country") || rec.Get("org") == "" || isBIN(rec.Get("org")) {
		return
	}
	alike := func(other sheet.Record) bool {
		return other.Get("org_region") == rec.Get("org_region") && other.Get("org_country") == rec.Get("org_country")
	}
	for _, k := range homeKeys(rec) {
		if !slices.ContainsFunc(r.homes[k], alike) {
			r.homes[k] = append(r.homes[k], rec)
		}
	}
}

func isBIN(s string) bool { return ident.BIN(ident.Bare(s)).Valid() }

// host finds the organisation of an opportunity, and adds one that is not
// there if a row says where it is at home. Its number in the source decides
// alone; then the BIN; then the name.
func (r *Taker) host(rec sheet.Record) (host id.ID, added int, err error) {
	if err := r.loadOrgs(); err != nil {
		return 0, 0, err
	}
	name, number := rec.Get("org"), rec.Get("org_id")
	var bad form
	var found []id.ID
	switch {
	case number != "":
		found = one(r.known.bySource, r.Source+"\x00"+number)
	case isBIN(name):
		found = one(r.known.byBIN, ident.Bare(name))
	default:
		found = r.known.byName[i18n.Fold(name)]
	}
	switch {
	case len(found) == 1:
		return found[0], 0, nil
	case len(found) > 1:
		bad.Need("org", false, textOrgAmbiguous.With("n", len(found)))
		return 0, 0, bad.Err()
	case name == "" && number == "":
		bad.Need("org", false, textNoOrgNamed)
		return 0, 0, bad.Err()
	}
	if saysHome(rec, "org_region", "org_country") && name != "" && !isBIN(name) {
		return r.addOrg(rec)
	}
	for _, k := range homeKeys(rec)[:min(1, len(homeKeys(rec)))] {
		for _, home := range r.homes[k] {
			if abroad(home.Get("org_country")) || r.findRegion(home, "org_region", &bad) != "" {
				return r.addOrg(home)
			}
		}
	}
	bad.Fields = nil // those of other rows
	bad.Need("org", false, textUnknownOrg)
	return 0, 0, bad.Err()
}

func one(index map[string]id.ID, key string) []id.ID {
	if found, ok := index[key]; ok {
		return []id.ID{found}
	}
	return nil
}

// addOrg adds the organisation that a row of opportunities names. It is not
// vetted, so nothing of it can be published yet.
func (r *Taker) addOrg(rec sheet.Record) (host id.ID, added int, err error) {
	var bad form
	n := org.New{
		Kind: org.Registered, Name: i18n.Both(r.lang(rec), rec.Get("org")), Region: r.homeRegion(rec, "org_region", "org_country", &bad),
		Place: rec.Get("org_place"), Source: r.Source, SourceID: rec.Get("org_id"),
	}
	if n.SourceID == "" {
		n.SourceID = fingerprint(i18n.Fold(rec.Get("org")), n.Region)
	}
	if text := rec.Get("org_kind"); text != "" {
		kind, ok := column.ReadOrgKind(text)
		bad.Need("org_kind", ok, textUnknownOrgKind.With("kinds", orgKindsText{}))
		n.Kind = kind
	}
	if err := bad.Err(); err != nil {
		return 0, 0, err
	}
	if known := one(r.known.bySource, n.Source+"\x00"+n.SourceID); known != nil {
		return known[0], 0, nil // it was added before, and has another name by now
	}
	o, _, _, err := r.Orgs.Put(r.tx, r.By, n)
	if err != nil {
		return 0, 0, inOrg(err)
	}
	r.note(o)
	return o.ID, 1, nil
}

// inOrg names the columns of an opportunity's organisation in a refusal of the
// organisation.
func inOrg(err error) error {
	f, ok := fault.As(err)
	if !ok || len(f.Fields) == 0 {
		return err
	}
	var bad form
	for _, field := range f.Fields {
		column := "org_" + field.Name
		if field.Name == "name" {
			column = "org"
		}
		bad.Need(column, false, field.Text)
	}
	return bad.Err()
}

// text is the key as one word.
func (k Key) text() string {
	return strings.Join([]string{string(k.Kind), k.Org.String(), k.Source, k.SourceID}, "\x00")
}

// fingerprint is a number for a thing that its source does not number: a
// digest of what tells it from others.
func fingerprint(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return "auto-" + hex.EncodeToString(sum[:8])
}

// changed tells which columns of a row differ from when it was last taken, and
// gives the digests to keep. Of a row that is new, which said nothing yet,
// every column does.
func (r *Taker) changed(rec sheet.Record, said string) (changed map[string]bool, digests string, err error) {
	old := map[string]string{}
	if said != "" {
		if err := json.Unmarshal([]byte(said), &old); err != nil {
			return nil, "", err
		}
	}
	changed = map[string]bool{}
	for _, column := range r.columns() {
		sum := sha256.Sum256([]byte(column + "\x00" + rec.Get(column)))
		digest := hex.EncodeToString(sum[:6])
		if old[column] != digest {
			changed[column] = true
			old[column] = digest
		}
	}
	return changed, db.JSON(old), nil
}

// touches tells whether one of the columns is in the set.
func touches(set map[string]bool, columns ...string) bool {
	for _, c := range columns {
		if set[c] {
			return true
		}
	}
	return false
}
