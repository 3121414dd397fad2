package web_test

import (
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"asar/internal/kit/db/dbtest"
)

// A file may take longer to arrive than the server waits for a form.
func TestSlowUpload(t *testing.T) {
	s := httptest.NewUnstartedServer(site(t, dbtest.SQLite(t, parts)).Config.Handler)
	const patience = 200 * time.Millisecond
	s.Config.ReadTimeout, s.Config.WriteTimeout = patience, patience
	s.Start()
	defer s.Close()
	body, into := io.Pipe()
	w := multipart.NewWriter(into)
	go func() {
		part, err := w.CreateFormFile("file", "x.csv")
		for range 3 {
			if err == nil {
				_, err = io.WriteString(part, "a")
			}
			time.Sleep(patience)
		}
		if err == nil {
			err = w.Close()
		}
		into.CloseWithError(err)
	}()
	answer, _ := do(t, http.MethodPost, s.URL+"/ru/file", body, "Content-Type", w.FormDataContentType())
	if answer.StatusCode != http.StatusSeeOther || answer.Header.Get("Location") != "/ru/done?3" {
		t.Errorf("a slow file gave %d", answer.StatusCode)
	}
}
