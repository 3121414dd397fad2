package bankfile

import (
	"bufio"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"strings"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// Elements of pain.002.001.10 that are read.
type (
	reason struct {
		Code  string   `xml:"Rsn>Cd"`
		Own   string   `xml:"Rsn>Prtry"`
		Words []string `xml:"AddtlInf"`
	}
	status struct {
		Payment string   `xml:"OrgnlEndToEndId"`
		Status  string   `xml:"TxSts"`
		Reasons []reason `xml:"StsRsnInf"`
		Amount  string   `xml:"OrgnlTxRef>Amt>InstdAmt"`
	}
)

const pain002 = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"

// ReadXML reads a pain.002.001.10. A file that is cut off, or is no such
// message, ends in an error: nothing of it may then be taken.
func ReadXML(path string) Lines {
	return func(yield func(Line, error) bool) {
		file, err := os.Open(path)
		if err != nil {
			yield(Line{}, err)
			return
		}
		defer func() { _ = file.Close() }() // nothing was written
		r := &report{from: xml.NewDecoder(bufio.NewReader(io.LimitReader(file, MaxFile)))}
		if err := r.read(yield); err != nil && !errors.Is(err, errEnough) {
			yield(Line{}, err)
		}
	}
}

// errEnough ends the reading when the caller wants no more.
var errEnough = errors.New("bankfile: enough")

// report is a message as far as it was read.
type report struct {
	from    *xml.Decoder
	path    []string
	message string
	whole   Line // what the bank says of the message as a whole
	number  int
	closed  bool
}

func (r *report) read(yield func(Line, error) bool) error {
	for {
		token, err := r.from.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return refuse("cut", textCut)
		}
		switch t := token.(type) {
		case xml.Directive: // a document type, with which entities could come
			return refuse("doctype", textNoReport)
		case xml.StartElement:
			if err := r.start(t, yield); err != nil {
				return err
			}
		case xml.EndElement:
			r.path = r.path[:len(r.path)-1]
			r.closed = len(r.path) == 0
		}
	}
	if !r.closed {
		return refuse("cut", textCut)
	}
	if r.whole.Outcome != "" {
		r.number++
		r.whole.Number, r.whole.Message = r.number, r.message
		if !yield(r.whole, nil) {
			return errEnough
		}
	}
	return nil
}

// start looks at an element as it begins.
func (r *report) start(t xml.StartElement, yield func(Line, error) bool) error {
	if len(r.path) == 0 && (t.Name.Local != "Document" || t.Name.Space != pain002) {
		return refuse("no-report", textNoReport)
	}
	if t.Name.Local == "TxInfAndSts" {
		return r.payment(t, yield)
	}
	r.path = append(r.path, t.Name.Local)
	switch strings.Join(r.path, "/") {
	case "Document/CstmrPmtStsRpt/OrgnlGrpInfAndSts/OrgnlMsgId":
		return r.text(t, &r.message)
	case "Document/CstmrPmtStsRpt/OrgnlGrpInfAndSts/GrpSts", "Document/CstmrPmtStsRpt/OrgnlPmtInfAndSts/PmtInfSts":
		var said string
		if err := r.text(t, &said); err != nil {
			return err
		}
		r.all(said)
	case "Document/CstmrPmtStsRpt/OrgnlGrpInfAndSts/StsRsnInf", "Document/CstmrPmtStsRpt/OrgnlPmtInfAndSts/StsRsnInf":
		var why reason
		if err := r.element(t, &why); err != nil {
			return err
		}
		r.whole.Code, r.whole.Words = why.said()
	}
	return nil
}

// all notes what the bank says of the whole message: of each payment that has no
// line of its own. What decides is kept before what does not (ACCP, ACTC, ACSP,
// PART, PDNG and their like): those say only that the bank is at work, and which
// of them is kept as the code.
func (r *report) all(status string) {
	switch o := outcome(status); {
	case o != Pending:
		if r.whole.Outcome == Pending {
			r.whole.Code = "" // that of the earlier status
		}
		r.whole.Outcome = o
	case r.whole.Outcome == "" || r.whole.Outcome == Pending:
		r.whole.Outcome, r.whole.Code = Pending, shorten(status)
	}
}

// element reads an element to its end.
func (r *report) element(t xml.StartElement, into any) error {
	r.path = r.path[:len(r.path)-1]
	if err := r.from.DecodeElement(into, &t); err != nil {
		return refuse("cut", textCut)
	}
	return nil
}

func (r *report) text(t xml.StartElement, into *string) error {
	err := r.element(t, into)
	*into = i18n.Clean(*into)
	return err
}

func (r *report) payment(t xml.StartElement, yield func(Line, error) bool) error {
	var s status
	if err := r.from.DecodeElement(&s, &t); err != nil {
		return refuse("cut", textCut)
	}
	r.number++
	l := Line{Number: r.number, Message: r.message, Payment: i18n.Clean(s.Payment), Outcome: outcome(i18n.Clean(s.Status)), Tenge: amount(s.Amount)}
	if l.Payment == "" {
		l.Payment = "?"
	}
	for _, why := range s.Reasons {
		l.Code, l.Words = why.said()
	}
	if !yield(l, nil) {
		return errEnough
	}
	return nil
}

func (r reason) said() (code, words string) {
	return shorten(r.Code + r.Own), shorten(strings.Join(r.Words, " "))
}

// outcome is what a status of ISO 20022 means for a payment: only what is
// settled or refused for good is decided.
func outcome(status string) Outcome {
	switch status {
	case "ACSC", "ACCC":
		return Paid
	case "RJCT", "CANC":
		return Returned
	}
	return Pending
}

func refuse(code string, text i18n.Text) error {
	return fault.New(fault.Invalid, "bankfile/"+code, text)
}
