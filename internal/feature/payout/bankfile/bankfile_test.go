package bankfile

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

var head = Head{
	ID: "0cn3e0hg18azm", Created: time.Date(2026, 11, 22, 12, 0, 0, 0, time.FixedZone("", 5*3600)), PayOn: "2026-11-23", Count: 2, Tenge: 70_000,
	Payer: Payer{Name: "АО «Плательщик & К°»", BIN: "991231500016", IBAN: "KZ6283201T0150269008", BIC: "CITIKZKA"},
}

func payment(n int) Payment {
	bic := ""
	if n%2 == 0 { // nobody has said which bank the others are of
		bic = "CITIKZKA"
	}
	return Payment{
		ID: fmt.Sprintf("0cn3e0hg1%04d", n), Number: n, BIC: bic, Name: "Ахметова Әсел", IIN: "040503550125", IBAN: "KZ86125KZT5004100100",
		Tenge: 20_000, KNP: "342", KOD: "14", KBe: "19", Purpose: "Төлем, V20 ваучері / Выплата, ваучер V20",
	}
}

// some gives n payments.
func some(n int) Payments {
	return func(yield func(Payment, error) bool) {
		for i := range n {
			if !yield(payment(i+1), nil) {
				return
			}
		}
	}
}

var update = flag.Bool("update", false, "write the golden files anew")

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs:\n%s", name, got)
	}
}

// The message is, byte for byte, one that the official schema holds valid: see
// testdata/README.md for how that was and can be seen.
func TestThePaymentMessage(t *testing.T) {
	var out bytes.Buffer
	if err := WriteXML(&out, head, some(2)); err != nil {
		t.Fatal(err)
	}
	golden(t, "pain.001.xml", out.Bytes())
}

// Whatever the payments are, the message has the elements of the schema in the
// schema's order, none of them empty, and no text longer than it may be.
func TestElementsStandInOrder(t *testing.T) {
	odd := payment(2)
	odd.Name, odd.Purpose = strings.Repeat("ә", 140), "a < b & c"
	var out bytes.Buffer
	err := WriteXML(&out, head, func(yield func(Payment, error) bool) { yield(odd, nil) })
	if err != nil {
		t.Fatal(err)
	}
	var document node
	if err := xml.Unmarshal(out.Bytes(), &document); err != nil {
		t.Fatal(err)
	}
	document.check(t)
}

// node is an element of whatever name.
type node struct {
	XMLName  xml.Name
	Text     string `xml:",chardata"`
	Children []node `xml:",any"`
}

func (n node) check(t *testing.T) {
	t.Helper()
	name, last := n.XMLName.Local, 0
	if strings.TrimSpace(n.Text) == "" && len(n.Children) == 0 {
		t.Errorf("%s is empty", name)
	}
	for _, child := range n.Children {
		at := slices.Index(order[name], child.XMLName.Local)
		if at < last {
			t.Errorf("%s does not stand there in %s", child.XMLName.Local, name)
		}
		last = at
		child.check(t)
	}
}

// order is that of pain.001.001.09, as far as its elements are used.
var order = map[string][]string{
	"Document":         {"CstmrCdtTrfInitn"},
	"CstmrCdtTrfInitn": {"GrpHdr", "PmtInf", "SplmtryData"},
	"GrpHdr":           {"MsgId", "CreDtTm", "Authstn", "NbOfTxs", "CtrlSum", "InitgPty", "FwdgAgt"},
	"PmtInf": {
		"PmtInfId", "PmtMtd", "BtchBookg", "NbOfTxs", "CtrlSum", "PmtTpInf", "ReqdExctnDt", "PoolgAdjstmntDt", "Dbtr", "DbtrAcct", "DbtrAgt",
		"DbtrAgtAcct", "InstrForDbtrAgt", "UltmtDbtr", "ChrgBr", "ChrgsAcct", "ChrgsAcctAgt", "CdtTrfTxInf",
	},
	"CdtTrfTxInf": {
		"PmtId", "PmtTpInf", "Amt", "XchgRateInf", "ChrgBr", "ChqInstr", "UltmtDbtr", "IntrmyAgt1", "CdtrAgt", "CdtrAgtAcct", "Cdtr", "CdtrAcct",
		"UltmtCdtr", "InstrForCdtrAgt", "InstrForDbtrAgt", "Purp", "RgltryRptg", "Tax", "RltdRmtInf", "RmtInf", "SplmtryData",
	},
	"PmtId": {"InstrId", "EndToEndId", "UETR"}, "Amt": {"InstdAmt"}, "Purp": {"Prtry"}, "RgltryRptg": {"DbtCdtRptgInd", "Authrty", "Dtls"},
	"Dtls": {"Tp", "Dt", "Ctry", "Cd", "Amt", "Inf"}, "RmtInf": {"Ustrd", "Strd"}, "ReqdExctnDt": {"Dt"}, "FinInstnId": {"BICFI"},
	"InitgPty": party4, "Dbtr": party4, "Cdtr": party4, "OrgId": {"AnyBIC", "LEI", "Othr"}, "PrvtId": {"DtAndPlcOfBirth", "Othr"},
	"Othr": {"Id", "SchmeNm", "Issr"}, "SchmeNm": {"Prtry"}, "DbtrAcct": account4, "CdtrAcct": account4, "DbtrAgt": {"FinInstnId", "BrnchId"}, "CdtrAgt": {"FinInstnId", "BrnchId"},
	"Id": {"IBAN", "OrgId", "PrvtId"},
}

var (
	party4   = []string{"Nm", "PstlAdr", "Id", "CtryOfRes", "CtctDtls"}
	account4 = []string{"Id", "Tp", "Ccy", "Nm", "Prxy"}
)

func TestTheTable(t *testing.T) {
	var out bytes.Buffer
	columns := []Column{{"Шот", "iban"}, {"Сома", "amount"}, {"Жіберуші", "payer-bin"}, {"Банк", "payer-bic"}, {"Валюта", "currency"}, {"№", "number"}}
	if err := WriteTable(&out, head, columns, some(2)); err != nil {
		t.Fatal(err)
	}
	want := "Шот,Сома,Жіберуші,Банк,Валюта,№\r\nKZ86125KZT5004100100,20000,991231500016,CITIKZKA,KZT,1\r\nKZ86125KZT5004100100,20000,991231500016,CITIKZKA,KZT,2\r\n"
	if out.String() != want {
		t.Errorf("%q", out.String())
	}
}

// A payment that cannot be read ends the file with an error.
func TestAnErrorEndsTheFile(t *testing.T) {
	broken := errors.New("broken")
	payments := func(yield func(Payment, error) bool) {
		if yield(payment(1), nil) {
			yield(Payment{}, broken)
		}
	}
	if err := WriteXML(io.Discard, head, payments); !errors.Is(err, broken) {
		t.Errorf("XML: %v", err)
	}
	if err := WriteTable(io.Discard, head, []Column{{"id", "id"}}, payments); !errors.Is(err, broken) {
		t.Errorf("table: %v", err)
	}
}

// peak notes the most memory that is in use while a file is written.
type peak struct {
	written int
	least   uint64
	most    uint64
}

func (p *peak) Write(b []byte) (int, error) {
	if p.written += len(b); p.written/(2<<20) != (p.written-len(b))/(2<<20) {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		if p.least == 0 {
			p.least = m.HeapAlloc
		}
		p.least, p.most = min(p.least, m.HeapAlloc), max(p.most, m.HeapAlloc)
	}
	return len(b), nil
}

// A hundred thousand payments take no more memory than the first thousands.
func TestMemoryDoesNotGrow(t *testing.T) {
	for name, write := range map[string]func(io.Writer) error{
		"xml": func(w io.Writer) error { return WriteXML(w, head, some(100_000)) },
		"csv": func(w io.Writer) error {
			return WriteTable(w, head, []Column{{"id", "id"}, {"name", "name"}, {"iban", "iban"}, {"amount", "amount"}}, some(100_000))
		},
	} {
		p := &peak{}
		if err := write(p); err != nil {
			t.Fatal(err)
		}
		if p.most == 0 || p.most-p.least > 1<<20 {
			t.Errorf("%s: %d bytes were written with between %d and %d in use", name, p.written, p.least, p.most)
		}
	}
}

func keep(t testing.TB, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "answer")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func all(lines Lines) (list []Line, err error) {
	for l, err := range lines {
		if err != nil {
			return list, err
		}
		list = append(list, l)
	}
	return list, nil
}

const report2 = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>R1</MsgId><CreDtTm>2026-11-23T10:00:00</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>0cn3e0hg18azm</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>0cn3e0hg18azm</OrgnlPmtInfId>
<TxInfAndSts><OrgnlEndToEndId>0cn3e0hg10001</OrgnlEndToEndId><TxSts>ACSC</TxSts><OrgnlTxRef><Amt><InstdAmt Ccy="KZT">20000.00</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>
<TxInfAndSts><OrgnlEndToEndId> 0cn3e0hg10002 </OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Счёт</AddtlInf><AddtlInf>закрыт</AddtlInf></StsRsnInf></TxInfAndSts>
<TxInfAndSts><OrgnlEndToEndId>0cn3e0hg10003</OrgnlEndToEndId><TxSts>ACSP</TxSts></TxInfAndSts>
<TxInfAndSts><TxSts>ACSC</TxSts></TxInfAndSts>
</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`

func TestReadXML(t *testing.T) {
	got, err := all(ReadXML(keep(t, report2)))
	m := "0cn3e0hg18azm"
	want := []Line{
		{Number: 1, Message: m, Payment: "0cn3e0hg10001", Outcome: Paid, Tenge: 20_000},
		{Number: 2, Message: m, Payment: "0cn3e0hg10002", Outcome: Returned, Code: "AC04", Words: "Счёт закрыт"},
		{Number: 3, Message: m, Payment: "0cn3e0hg10003", Outcome: Pending},
		{Number: 4, Message: m, Payment: "?", Outcome: Paid},
		{Number: 5, Message: m, Outcome: Pending, Code: "PART"},
	}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%+v, %v", got, err)
	}
	whole := strings.Replace(report2, "<GrpSts>PART</GrpSts>", "<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Prtry>X1</Prtry></Rsn></StsRsnInf>", 1)
	got, err = all(ReadXML(keep(t, whole)))
	if err != nil || len(got) != 5 || !got[4].Whole() || got[4] != (Line{Number: 5, Message: m, Outcome: Returned, Code: "X1"}) {
		t.Errorf("%+v, %v", got, err)
	}
}

// What a bank says of a whole message, at either level, is said once of all.
func TestStatusesOfAWholeMessage(t *testing.T) {
	const m = "0cn3e0hg18azm"
	for statuses, want := range map[string]Line{
		"ACTC": {Outcome: Pending, Code: "ACTC"}, "ACCP": {Outcome: Pending, Code: "ACCP"}, "ACSP": {Outcome: Pending, Code: "ACSP"},
		"ACWC": {Outcome: Pending, Code: "ACWC"}, "RCVD": {Outcome: Pending, Code: "RCVD"}, "PART": {Outcome: Pending, Code: "PART"}, "PDNG": {Outcome: Pending, Code: "PDNG"},
		"ACSC": {Outcome: Paid}, "ACCC": {Outcome: Paid}, "RJCT": {Outcome: Returned}, "CANC": {Outcome: Returned},
		"ACSP RJCT": {Outcome: Returned}, "RJCT PDNG": {Outcome: Returned}, "PDNG ACSP": {Outcome: Pending, Code: "ACSP"}, " PDNG": {Outcome: Pending, Code: "PDNG"},
		"ACXX": {Outcome: Unclear, Code: "ACXX"}, "BLCK": {Outcome: Unclear, Code: "BLCK"}, "ACSP ACXX": {Outcome: Unclear, Code: "ACXX"},
		"RJCT RJCT": {Outcome: Returned}, "ACSC RJCT": {Outcome: Unclear, Code: "ACSC RJCT"},
	} {
		group, payment, _ := strings.Cut(statuses, " ")
		text := `<Document xmlns="` + pain002 + `"><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>` + m + `</OrgnlMsgId>`
		if group != "" {
			text += "<GrpSts>" + group + "</GrpSts>"
		}
		text += "</OrgnlGrpInfAndSts>"
		if payment != "" {
			text += "<OrgnlPmtInfAndSts><PmtInfSts>" + payment + "</PmtInfSts></OrgnlPmtInfAndSts>"
		}
		got, err := all(ReadXML(keep(t, text+"</CstmrPmtStsRpt></Document>")))
		want.Number, want.Message = 1, m
		if err != nil || !slices.Equal(got, []Line{want}) {
			t.Errorf("%q: %+v, %v", statuses, got, err)
		}
	}
}

// A report that is cut off anywhere ends in an error, and so does any other file.
func TestACutReportIsNone(t *testing.T) {
	for cut := 0; cut < len(report2); cut += 7 {
		if _, err := all(ReadXML(keep(t, report2[:cut]))); err == nil {
			t.Errorf("cut at %d it is taken", cut)
		}
	}
	for _, other := range []string{
		"", "id,status\n", `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"></Document>`,
		`<!DOCTYPE Document [<!ENTITY e "x">]>` + strings.TrimPrefix(report2, `<?xml version="1.0" encoding="UTF-8"?>`),
	} {
		if f, ok := fault.As(errOf(ReadXML(keep(t, other)))); !ok || f.Kind != fault.Invalid {
			t.Errorf("%.40q is taken: %v", other, f)
		}
	}
}

func errOf(lines Lines) error {
	_, err := all(lines)
	return err
}

var layout = Table{ID: "ID", Status: "Күйі", Reason: "Себебі", Amount: "Сома", Paid: []string{"төленді", "OK"}, Returned: []string{"қайтарылды"}, Pending: []string{"өңделуде"}}

// Of a payment that is refused for several reasons the one that asks most care
// is kept; a word that is none of ISO 20022's is never taken for another.
func TestWhatIsSaidOfOnePayment(t *testing.T) {
	for said, want := range map[string]Line{
		`<TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf><StsRsnInf><Rsn><Cd>DU01</Cd></Rsn></StsRsnInf>`:                          {Outcome: Returned, Code: "DU01"},
		`<TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AM05</Cd></Rsn><AddtlInf>Есть</AddtlInf></StsRsnInf><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>`: {Outcome: Returned, Code: "AM05", Words: "Есть"},
		`<TxSts>ACXX</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>`:                                                                         {Outcome: Unclear, Code: "ACXX"},
		`<TxSts>rjct</TxSts>`:     {Outcome: Unclear, Code: "rjct"},
		`<TxSts> ACCC </TxSts>`:   {Outcome: Paid},
		`<StsRsnInf></StsRsnInf>`: {Outcome: Unclear},
		`<TxSts>ACWP</TxSts>`:     {Outcome: Pending},
	} {
		text := `<Document xmlns="` + pain002 + `"><CstmrPmtStsRpt><OrgnlPmtInfAndSts><TxInfAndSts><OrgnlEndToEndId>a</OrgnlEndToEndId>` + said +
			`</TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`
		want.Number, want.Payment = 1, "a"
		if got, err := all(ReadXML(keep(t, text))); err != nil || !slices.Equal(got, []Line{want}) {
			t.Errorf("%s: %+v, %v", said, got, err)
		}
	}
}

func TestReadTable(t *testing.T) {
	got, err := all(ReadTable(keep(t, "id;күйі;себебі;сома\na1;Төленді;;20 000,00\na2;қайтарылды;AC04: Шот жабық;\na3;өңделуде;;5,50\na4;ok;;x\n;ok;;\n"), layout))
	want := []Line{
		{Number: 2, Payment: "a1", Outcome: Paid, Tenge: 20_000},
		{Number: 3, Payment: "a2", Outcome: Returned, Code: "AC04", Words: "Шот жабық"},
		{Number: 4, Payment: "a3", Outcome: Pending, Tenge: -1},
		{Number: 5, Payment: "a4", Outcome: Paid, Tenge: -1},
		{Number: 6, Payment: "?", Outcome: Paid},
	}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%+v, %v", got, err)
	}
	if !fault.Is(errOf(ReadTable(keep(t, "id,состояние\n1,ok\n"), layout)), "bankfile/no-column") {
		t.Error("a table without a column of states is taken")
	}
	for _, word := range []string{"", "кері", "paid"} {
		got, err := all(ReadTable(keep(t, "id,күйі\na1,ok\na2,"+word+"\n"), layout))
		if f, is := fault.As(err); !is || f.Code != "bankfile/no-word" || len(got) != 1 || !strings.Contains(f.Text.Text(i18n.Ru), "Строка 3 ") || !strings.Contains(f.Text.Text(i18n.Ru), "«"+word+"»") {
			t.Errorf("a word that nobody has explained, %q: %+v, %v", word, got, err)
		}
	}
	if got, err := all(ReadTable(keep(t, "id,күйі,сома\na1,ok,20000\na2,o"), layout)); err != nil || len(got) != 2 || got[1].Payment != "?" {
		t.Errorf("a broken last line names a payment: %+v, %v", got, err)
	}
}

// FuzzAnswers reads whatever is sent as an answer: it says lines or an error,
// numbers them in order, and never an outcome that is none.
func FuzzAnswers(f *testing.F) {
	for _, s := range []string{report2, report2[:900], "id,күйі\na1,ok\n", "\x00", "<a/>"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		path := keep(t, s)
		for _, lines := range []Lines{ReadXML(path), ReadTable(path, layout)} {
			list, _ := all(lines)
			for i, l := range list {
				if !slices.Contains([]Outcome{Paid, Returned, Pending, Unclear}, l.Outcome) || i > 0 && l.Number <= list[i-1].Number {
					t.Errorf("%+v", l)
				}
			}
		}
	})
}
