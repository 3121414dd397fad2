package sheet

import (
	"archive/zip"
	"bufio"
	"cmp"
	"errors"
	"io"
	"slices"
	"strings"
)

// The limits of the archive that an XLSX is. A real one has some twenty entries and shrinks to a tenth; one filled with
// formatted empty cells shrinks to a hundredth.
const (
	mostEntries      = 1000
	longestDirectory = 1 << 20 // bytes read to find the entries
	mostShrinking    = 200     // how many times smaller an entry may have become
	freeShrinking    = 1 << 20 // below this size in bytes the ratio does not matter
)

// archive is a ZIP file whose directory was checked, and what may still be unpacked from it.
type archive struct {
	entries map[string]*zip.File // by lower-case name, as Excel finds them
	left    int64
}

var errUnpacked = refuse("unpacked", textUnpacked)

// openArchive reads the directory of a ZIP file and refuses one that lies, hides something or would burst when unpacked,
// before anything is.
func openArchive(file io.ReaderAt, size int64, limits Limits) (*archive, error) {
	directory := &rationed{file, longestDirectory}
	r, err := zip.NewReader(directory, size)
	if directory.left < 0 {
		return nil, errUnpacked
	}
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, refuse("damaged", textDamaged)
	}
	if len(r.File) > mostEntries {
		return nil, errUnpacked
	}
	directory.left = 1 << 62 // from here on every entry counts for itself
	a := &archive{entries: make(map[string]*zip.File, len(r.File)), left: limits.Unpacked}
	declared := uint64(0)
	for _, f := range r.File {
		name := strings.ToLower(strings.TrimPrefix(f.Name, "/"))
		if _, twice := a.entries[name]; twice {
			return nil, refuse("damaged", textDamaged)
		}
		a.entries[name] = f
		switch {
		case f.Flags&1 != 0:
			return nil, refuse("password", textPassword)
		case f.Method != zip.Store && f.Method != zip.Deflate:
			return nil, refuse("damaged", textDamaged)
		case f.UncompressedSize64 > uint64(limits.Unpacked):
			return nil, errUnpacked
		case f.UncompressedSize64 > freeShrinking && f.UncompressedSize64/mostShrinking > f.CompressedSize64:
			return nil, errUnpacked
		}
		if declared += f.UncompressedSize64; declared > uint64(limits.Unpacked) {
			return nil, errUnpacked
		}
	}
	return a, checkOverlap(r.File, size)
}

// checkOverlap refuses entries that share bytes: the way to pack petabytes into megabytes without a suspicious ratio.
func checkOverlap(entries []*zip.File, size int64) error {
	type stretch struct{ from, to int64 }
	stretches := make([]stretch, 0, len(entries))
	for _, f := range entries {
		from, err := f.DataOffset()
		if err != nil || f.CompressedSize64 > uint64(size) || from+int64(f.CompressedSize64) > size {
			return refuse("damaged", textDamaged)
		}
		if f.CompressedSize64 > 0 {
			stretches = append(stretches, stretch{from, from + int64(f.CompressedSize64)})
		}
	}
	slices.SortFunc(stretches, func(a, b stretch) int { return cmp.Compare(a.from, b.from) })
	for i := 1; i < len(stretches); i++ {
		if stretches[i].from < stretches[i-1].to {
			return errUnpacked
		}
	}
	return nil
}

// rationed stops a reader after so many bytes.
type rationed struct {
	in   io.ReaderAt
	left int64
}

func (r *rationed) ReadAt(p []byte, offset int64) (int, error) {
	if r.left -= int64(len(p)); r.left < 0 {
		return 0, errUnpacked
	}
	return r.in.ReadAt(p, offset)
}

// has tells whether there is an entry of this name.
func (a *archive) has(name string) bool { return a.entries[strings.ToLower(name)] != nil }

// open begins to unpack an entry as XML.
func (a *archive) open(name string) (*part, error) {
	f := a.entries[strings.ToLower(name)]
	if f == nil {
		return nil, refuse("damaged", textDamaged)
	}
	in, err := f.Open()
	if err != nil {
		return nil, refuse("damaged", textDamaged)
	}
	counted := &counted{archive: a, in: in, declared: int64(f.UncompressedSize64)}
	return newPart(bufio.NewReaderSize(counted, 32<<10), counted), nil
}

// counted counts what is really unpacked, because the directory may promise less.
type counted struct {
	archive  *archive
	in       io.ReadCloser
	declared int64
	done     int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.in.Read(p)
	c.done += int64(n)
	c.archive.left -= int64(n)
	if c.done > c.declared || c.archive.left < 0 || errors.Is(err, zip.ErrFormat) { // the last is what zip says of too much
		return 0, errUnpacked
	}
	return n, err
}
