package bankfile

import (
	"bufio"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"strings"

	"asar/internal/feature/payout/reason"
	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// Elements of pain.002.001.10 that are read.
type (
	cause struct {
		Code  string   `xml:"Rsn>Cd"`
		Own   string   `xml:"Rsn>Prtry"`
		Words []string `xml:"AddtlInf"`
	}
	status struct {
		Payment string  `xml:"OrgnlEndToEndId"`
		Status  string  `xml:"TxSts"`
		Reasons []cause `xml:"StsRsnInf"`
		Amount  string  `xml:"OrgnlTxRef>Amt>InstdAmt"`
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
	whole   Line   // what the bank says of the message as a whole
	status  string // and in its own word
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
		if !yield(r.said(), nil) {
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
		var why cause
		if err := r.element(t, &why); err != nil {
			return err
		}
		r.whole.because(why)
	}
	return nil
}

// all notes what the bank says of the whole message: of each payment that has no
// line of its own. What decides is kept before what does not, which says only
// that the bank is at work; two words that contradict one another are unclear.
func (r *report) all(status string) {
	o, before := outcome(status), r.whole.Outcome
	switch {
	case before == "" || before == Pending:
		r.whole.Outcome, r.status = o, status
	case o != Pending && o != before:
		r.whole.Outcome, r.status = Unclear, r.status+" "+status
	}
}

// said is what the bank says of the whole message: a decision with its reason,
// or the word that decides nothing.
func (r *report) said() Line {
	l := r.whole
	l.Number, l.Message = r.number, r.message
	if l.Outcome == Pending || l.Outcome == Unclear {
		l.Code = shorten(r.status)
	}
	return l
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
		l.because(why)
	}
	if l.Outcome == Unclear {
		l.Code = shorten(i18n.Clean(s.Status))
	}
	if !yield(l, nil) {
		return errEnough
	}
	return nil
}

// because adds a reason to a line. Of two codes the one that asks more care is
// kept, and all that the bank says in words.
func (l *Line) because(why cause) {
	l.Code = reason.Worse(l.Code, shorten(why.Code+why.Own))
	l.Words = shorten(l.Words + " " + strings.Join(why.Words, " "))
}

// outcomes are what the statuses of ISO 20022 mean for a payment: only what is
// settled or refused for good is decided.
var outcomes = map[string]Outcome{
	"ACSC": Paid, "ACCC": Paid,
	"RJCT": Returned, "CANC": Returned,
	"RCVD": Pending, "PDNG": Pending, "PART": Pending, "PATC": Pending, "ACTC": Pending, "ACFC": Pending,
	"ACCP": Pending, "ACSP": Pending, "ACWC": Pending, "ACWP": Pending, "ACPD": Pending,
}

func outcome(status string) Outcome {
	if o, known := outcomes[status]; known {
		return o
	}
	return Unclear
}

func refuse(code string, text i18n.Text) error {
	return fault.New(fault.Invalid, "bankfile/"+code, text)
}
