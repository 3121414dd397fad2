// Package process runs this same program as a server in a process of its own,
// which can be measured from outside and killed.
package process

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"

	"asar/internal/app"
	"asar/internal/bench/load"
)

// Server is this same program, serving.
type Server struct {
	Origin string // such as "http://127.0.0.1:40123"

	program string
	env     []string
	run     *exec.Cmd
}

// readyWithin is how long a server may take to begin.
const readyWithin = 30 * time.Second

// Start starts a server on a database and waits until it is ready. It believes
// what the loopback says of where a request comes from, as it would a proxy of
// its own.
func Start(ctx context.Context, c app.Config) (*Server, error) {
	program, err := os.Executable()
	if err != nil {
		return nil, err
	}
	address, err := free(ctx)
	if err != nil {
		return nil, err
	}
	s := &Server{Origin: "http://" + address, program: program}
	s.env = append(os.Environ(),
		"ASAR_DATABASE="+c.Database, "ASAR_KEYS="+c.Keys, "ASAR_LISTEN="+address, "ASAR_PROXIES=127.0.0.0/8",
		"ASAR_LOG_LEVEL="+c.LogLevel, "ASAR_OPERATOR="+c.Operator, "ASAR_OPERATOR_BIN="+c.OperatorBIN)
	return s, s.Begin(ctx)
}

// Begin runs the program and waits until it is ready.
func (s *Server) Begin(ctx context.Context) error {
	s.run = exec.CommandContext(ctx, s.program, "serve")
	s.run.Env, s.run.Stderr = s.env, os.Stderr
	s.run.Cancel = func() error { return s.run.Process.Signal(syscall.SIGTERM) }
	if err := s.run.Start(); err != nil {
		return fmt.Errorf("process: the server does not start: %w", err)
	}
	if err := s.wait(ctx); err != nil {
		return errors.Join(err, s.Stop())
	}
	return nil
}

// free returns an address at which nobody listens.
func free(ctx context.Context) (string, error) {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return l.Addr().String(), l.Close()
}

func (s *Server) wait(ctx context.Context) error {
	probe, err := load.New(s.Origin, 1)
	if err != nil {
		return err
	}
	defer probe.Close()
	for begun := time.Now(); time.Since(begun) < readyWithin && ctx.Err() == nil; time.Sleep(20 * time.Millisecond) {
		var a load.Answer
		if probe.Send(load.Request{Path: "/readyz"}, &a); a.Err == nil && a.Status == 200 {
			return nil
		}
	}
	return errors.New("process: the server is not ready")
}

// Stop ends the server as an operator would.
func (s *Server) Stop() error {
	if err := s.run.Process.Signal(syscall.SIGTERM); err != nil {
		return err
	}
	err := s.run.Wait()
	if ended, ok := errors.AsType[*exec.ExitError](err); ok && !ended.Exited() {
		return nil // by the signal, before it listened for it
	}
	return err
}

// Kill ends the server in the middle of whatever it does.
func (s *Server) Kill() error {
	if err := s.run.Process.Kill(); err != nil {
		return err
	}
	err := s.run.Wait()
	if _, ended := errors.AsType[*exec.ExitError](err); ended {
		return nil // that is what was wanted
	}
	return err
}

// Memory returns how much memory the server holds, in MiB; zero where the
// system does not tell.
func (s *Server) Memory() int {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", s.run.Process.Pid))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kib, _ := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(rest), " kB")) // zero if it cannot be read
			return kib >> 10
		}
	}
	return 0
}

// CPU returns how long the server has kept processors busy; zero where the
// system does not tell, or the server is not ours.
func (s *Server) CPU() time.Duration {
	if s == nil {
		return 0
	}
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", s.run.Process.Pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), ") ") // the name before it may hold anything
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0
	}
	user, _ := strconv.Atoi(fields[11])
	system, _ := strconv.Atoi(fields[12])
	return time.Duration(user+system) * 10 * time.Millisecond // a hundred ticks a second
}
