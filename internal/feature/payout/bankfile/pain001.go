package bankfile

import (
	"encoding/xml"
	"io"
	"strconv"
)

// Elements of pain.001.001.09 that are used, in the order of the schema. What is
// not always there is a pointer: an empty parent would break the schema.
type (
	groupHeader struct {
		ID      string `xml:"MsgId"`
		Created string `xml:"CreDtTm"`
		Count   int    `xml:"NbOfTxs"`
		Sum     int64  `xml:"CtrlSum"`
		Payer   party  `xml:"InitgPty"`
	}
	party struct {
		Name     string `xml:"Nm"`
		Business *other `xml:"Id>OrgId>Othr"`
		Person   *other `xml:"Id>PrvtId>Othr"`
	}
	other struct {
		ID     string `xml:"Id"`
		Scheme string `xml:"SchmeNm>Prtry"`
	}
	account struct {
		IBAN     string `xml:"Id>IBAN"`
		Currency string `xml:"Ccy,omitempty"`
	}
	agent struct {
		BIC string `xml:"FinInstnId>BICFI"`
	}
	instructed struct {
		Currency string `xml:"Ccy,attr"`
		Tenge    int64  `xml:",chardata"`
	}
	detail struct {
		Type string `xml:"Tp"`
		Code string `xml:"Cd"`
	}
	transfer struct {
		ID       string     `xml:"PmtId>EndToEndId"`
		Amount   instructed `xml:"Amt>InstdAmt"`
		Bank     *agent     `xml:"CdtrAgt"`
		Payee    party      `xml:"Cdtr"`
		Account  account    `xml:"CdtrAcct"`
		Purpose  string     `xml:"Purp>Prtry"`
		Reported []detail   `xml:"RgltryRptg>Dtls"`
		Words    string     `xml:"RmtInf>Ustrd"`
	}
)

const (
	pain001  = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
	currency = "KZT"
	// isoTime is a moment as ISO 20022 writes it.
	isoTime = "2006-01-02T15:04:05-07:00"
)

// WriteXML writes a pain.001.001.09: one debit, and a transfer for each payment.
// The purpose code (KNP) stands as the transfer's purpose, the codes of payer
// and payee (KOD, KBe) as details of the report to the regulator.
func WriteXML(w io.Writer, h Head, payments Payments) error {
	out := &writer{to: xml.NewEncoder(w)}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	out.open("Document", xml.Attr{Name: xml.Name{Local: "xmlns"}, Value: pain001})
	out.open("CstmrCdtTrfInitn")
	payer := party{Name: h.Payer.Name, Business: &other{h.Payer.BIN, "BIN"}}
	out.put("GrpHdr", groupHeader{h.ID, h.Created.Format(isoTime), h.Count, h.Tenge, payer})
	out.open("PmtInf")
	out.put("PmtInfId", h.ID)
	out.put("PmtMtd", "TRF")
	out.put("NbOfTxs", h.Count)
	out.put("CtrlSum", h.Tenge)
	out.open("ReqdExctnDt")
	out.put("Dt", h.PayOn)
	out.close("ReqdExctnDt")
	out.put("Dbtr", payer)
	out.put("DbtrAcct", account{h.Payer.IBAN, currency})
	out.put("DbtrAgt", agent{h.Payer.BIC})
	for p, err := range payments {
		if err != nil {
			return err
		}
		out.put("CdtTrfTxInf", p.transfer())
	}
	for _, name := range []string{"PmtInf", "CstmrCdtTrfInitn", "Document"} {
		out.close(name)
	}
	if out.err != nil {
		return out.err
	}
	return out.to.Close()
}

func (p Payment) transfer() transfer {
	var bank *agent
	if p.BIC != "" {
		bank = &agent{p.BIC}
	}
	return transfer{
		Bank: bank,
		ID:   p.ID, Amount: instructed{currency, p.Tenge}, Payee: party{Name: p.Name, Person: &other{p.IIN, "IIN"}},
		Account: account{IBAN: p.IBAN}, Purpose: p.KNP, Reported: []detail{{"KOD", p.KOD}, {"KBe", p.KBe}}, Words: p.Purpose,
	}
}

// writer writes elements until one fails.
type writer struct {
	to  *xml.Encoder
	err error
}

func named(name string, attributes ...xml.Attr) xml.StartElement {
	return xml.StartElement{Name: xml.Name{Local: name}, Attr: attributes}
}

func (w *writer) do(err error) {
	if w.err == nil {
		w.err = err
	}
}

func (w *writer) open(name string, attributes ...xml.Attr) {
	w.do(w.to.EncodeToken(named(name, attributes...)))
}

func (w *writer) close(name string) { w.do(w.to.EncodeToken(named(name).End())) }

func (w *writer) put(name string, value any) { w.do(w.to.EncodeElement(value, named(name))) }

// field returns a field of the table for the bank.
func (p Payment) field(h Head, name string) string {
	switch name {
	case "id":
		return p.ID
	case "number":
		return strconv.Itoa(p.Number)
	case "name":
		return p.Name
	case "iin":
		return p.IIN
	case "iban":
		return p.IBAN
	case "bic":
		return p.BIC
	case "amount":
		return strconv.FormatInt(p.Tenge, 10)
	case "currency":
		return currency
	case "knp":
		return p.KNP
	case "kod":
		return p.KOD
	case "kbe":
		return p.KBe
	case "purpose":
		return p.Purpose
	case "pay-on":
		return h.PayOn
	default:
		return h.Payer.field(name)
	}
}

func (p Payer) field(name string) string {
	switch name {
	case "payer":
		return p.Name
	case "payer-bin":
		return p.BIN
	case "payer-iban":
		return p.IBAN
	case "payer-bic":
		return p.BIC
	}
	return ""
}
