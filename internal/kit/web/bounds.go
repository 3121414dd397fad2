package web

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"os"

	"asar/internal/kit/fault"
	"asar/internal/kit/i18n"
)

// Bounds of what one request may hold. Files have their own; see Files.
const (
	maxAddress = 4 << 10 // path and query
	maxQuery   = 100     // values in the query
	maxParts   = 50      // fields and files of a form that may hold files
	maxFields  = 200     // values of any other form; see Fields
	formBytes  = 1 << 20
)

// Fields lets a form have more values than others, for sheets of many lines.
func Fields(most int) Option { return func(r *Route) { r.maxFields = most } }

// outOfBounds begins the code of every refusal of what a request holds.
const outOfBounds = "bounds/"

func bound(status int, code string, text i18n.Text) *fault.Error {
	return fault.New(fault.Kind(status), outOfBounds+code, text)
}

var (
	errBadForm  = bound(http.StatusBadRequest, "form", textBadForm)
	errSlow     = bound(http.StatusRequestTimeout, "slow", textSlow)
	errFields   = bound(http.StatusBadRequest, "fields", textManyFields)
	errAddress  = bound(http.StatusRequestURITooLong, "address", textLongAddress)
	errNoLength = bound(http.StatusLengthRequired, "length", textBadForm)
	errKind     = bound(http.StatusUnsupportedMediaType, "kind", textBadForm)
	errTwice    = bound(http.StatusBadRequest, "twice", textTwice)
)

// checkAddress refuses an address longer than any link of ours.
func checkAddress(std *http.Request) error {
	if len(std.RequestURI) > maxAddress || len(std.URL.RawQuery) > maxAddress {
		return errAddress
	}
	return nil
}

// checkQuery refuses a query that cannot be read, or is of too many values.
func checkQuery(std *http.Request) error {
	values, err := url.ParseQuery(std.URL.RawQuery)
	if err != nil {
		return errBadForm
	}
	if count(values) > maxQuery {
		return errFields
	}
	return nil
}

func count(values url.Values) (n int) {
	for _, list := range values {
		n += len(list)
	}
	return n
}

// formKind returns the type of a body, which must be that of a form. A request
// without a body needs no type.
func formKind(std *http.Request) (string, error) {
	if std.ContentLength == 0 && std.Header.Get("Content-Type") == "" {
		return formType, nil
	}
	kind, _, err := mime.ParseMediaType(std.Header.Get("Content-Type"))
	if err != nil || kind != formType && kind != filesType {
		return "", errKind
	}
	return kind, nil
}

// The types of forms.
const (
	formType  = "application/x-www-form-urlencoded"
	filesType = "multipart/form-data"
)

// parseFields reads a form without files. Browsers say how long it is; one
// that is too long is refused unread.
func (r *Request) parseFields(most int) error {
	switch length := r.std.ContentLength; {
	case length < 0:
		return errNoLength
	case length > formBytes:
		return r.tooLarge(formBytes)
	}
	body := make([]byte, r.std.ContentLength)
	if _, err := io.ReadFull(r.std.Body, body); err != nil {
		return broken(err)
	}
	if bytes.Count(body, []byte("&")) >= most {
		return errFields
	}
	values, err := url.ParseQuery(string(body))
	if err != nil {
		return errBadForm
	}
	r.std.PostForm = values
	return nil
}

// broken is the refusal of a body that did not come whole: too slowly, or not
// to its end.
func broken(err error) error {
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return errSlow
	}
	return errBadForm
}

// tooLarge is the refusal of a body over a limit. The rest of it is not worth
// waiting for, so the connection is not used again.
func (r *Request) tooLarge(limit int64) *fault.Error {
	return bound(http.StatusRequestEntityTooLarge, "body", textTooLarge.With("mb", int(max(limit>>20, 1))))
}
