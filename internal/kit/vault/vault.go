// Package vault seals what is personal. Each person has a data key of their
// own; what is known of them is encrypted with it, and the key itself is kept
// only wrapped by a master key that lives outside the database. To erase a
// person is to destroy the wrapped key: whatever was sealed with it, here and
// in every backup, can then be read by nobody.
//
// The cipher is AES-256-GCM throughout. Every seal is bound to a context (what
// it is, and of whom), so that a sealed value that was moved to another row or
// column does not open. Values that must be found again, such as an e-mail
// address, are kept beside their seal as an index: a keyed hash that says
// nothing without the ring.
package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"sync"
	"sync/atomic"
)

// KeyBytes is the length of every key.
const KeyBytes = 32

// ErrSealed is returned when a seal does not open: another key made it, it
// belongs to another context, or it was changed.
var ErrSealed = errors.New("vault: the seal does not open")

// Key is the data key of one person.
type Key struct{ box cipher.AEAD }

// Seal encrypts a value for a context, such as "person/profile".
func (k Key) Seal(context string, plain []byte) []byte { return seal(k.box, nil, context, plain) }

// Open decrypts what Seal made for the same context, or returns ErrSealed.
func (k Key) Open(context string, sealed []byte) ([]byte, error) {
	if k.box == nil {
		return nil, ErrSealed
	}
	return open(k.box, 0, context, sealed)
}

// SealText is Seal for a text; the empty text stays empty.
func (k Key) SealText(context, text string) []byte {
	if text == "" {
		return nil
	}
	return k.Seal(context, []byte(text))
}

// OpenText opens what SealText made. With the key of an erased person it
// returns the empty text: there is nothing left to say.
func (k Key) OpenText(context string, sealed []byte) (string, error) {
	if k.Destroyed() || len(sealed) == 0 {
		return "", nil
	}
	text, err := k.Open(context, sealed)
	return string(text), err
}

// Destroyed tells whether there is no key (any more).
func (k Key) Destroyed() bool { return k.box == nil }

// Ring is the master keys: the current one wraps, older ones still open.
type Ring struct {
	masters atomic.Pointer[[]master] // the current one first
	index   []byte

	reading sync.Mutex
	read    func() (string, error) // reads the ring's text again; may be nil
}

type master struct {
	name byte // stands at the head of everything it seals
	box  cipher.AEAD
	seed []byte
	sums *sync.Map // keys of Sum by their context, of which there are few: to derive one takes longer than to use it
}

// NewKey makes the data key of a person and returns it together with its
// wrapped form, bound to the owner, for keeping.
func (r *Ring) NewKey(owner string) (Key, []byte) {
	raw := make([]byte, KeyBytes)
	_, _ = rand.Read(raw) // never fails: crypto/rand ends the program instead
	return Key{box: mustBox(raw)}, r.wrap(owner, raw)
}

// Unwrap returns the key whose wrapped form this is. An empty form is the
// destroyed key of an erased person.
func (r *Ring) Unwrap(owner string, wrapped []byte) (Key, error) {
	if len(wrapped) == 0 {
		return Key{}, nil
	}
	raw, err := r.unwrap(owner, wrapped)
	if err != nil {
		return Key{}, err
	}
	return Key{box: mustBox(raw)}, nil
}

// Rewrap returns the key's form wrapped by the current master key, and whether
// it differs from the given one; a rotation runs it over every kept key.
func (r *Ring) Rewrap(owner string, wrapped []byte) (fresh []byte, changed bool, err error) {
	if len(wrapped) == 0 || wrapped[0] == r.current().name {
		return wrapped, false, nil
	}
	raw, err := r.unwrap(owner, wrapped)
	if err != nil {
		return nil, false, err
	}
	return r.wrap(owner, raw), true, nil
}

func (r *Ring) wrap(owner string, raw []byte) []byte {
	m := r.current()
	return seal(m.box, []byte{m.name}, "key/"+owner, raw)
}

func (r *Ring) unwrap(owner string, wrapped []byte) ([]byte, error) {
	m, err := r.master(wrapped)
	if err != nil {
		return nil, err
	}
	return open(m.box, 1, "key/"+owner, wrapped)
}

// Seal encrypts what belongs to the platform rather than to one person: a
// message on its way, an address that is not yet anybody's, a signing key.
func (r *Ring) Seal(context string, plain []byte) []byte {
	m := r.current()
	return seal(m.derived(context), []byte{m.name}, context, plain)
}

// Open decrypts what Seal made for the same context, or returns ErrSealed.
func (r *Ring) Open(context string, sealed []byte) ([]byte, error) {
	m, err := r.master(sealed)
	if err != nil {
		return nil, err
	}
	return open(m.derived(context), 1, context, sealed)
}

// Index returns the keyed hash by which a value of a kind is found again. It
// stays the same through every rotation of the master keys.
func (r *Ring) Index(kind, value string) []byte {
	if value == "" {
		return nil
	}
	sum := hmac.New(sha256.New, r.index)
	_, _ = sum.Write([]byte(kind + "\x00" + value)) // a hash takes everything
	return sum.Sum(nil)
}

// Sum returns a keyed hash of a text: who has the database alone can neither
// make it nor make it match another text. Its first byte names the master key, so
// that Sums still knows it after a rotation.
func (r *Ring) Sum(context string, text []byte) []byte {
	m := r.current()
	return m.sum(context, text)
}

// Sums tells whether a hash is Sum's of this text, or returns ErrSealed if it was
// made with a key that is not in the ring.
func (r *Ring) Sums(context string, hash, text []byte) (bool, error) {
	m, err := r.master(hash)
	if err != nil {
		return false, err
	}
	return hmac.Equal(hash, m.sum(context, text)), nil
}

func (m master) sum(context string, text []byte) []byte {
	key, known := m.sums.Load(context)
	if !known {
		key, _ = m.sums.LoadOrStore(context, m.secret(context))
	}
	sum := hmac.New(sha256.New, key.([]byte))
	_, _ = sum.Write(text) // a hash takes everything
	return sum.Sum([]byte{m.name})
}

// master returns the master key named at the head of a seal. A name that this
// ring does not know is that of a key which a rotation has added meanwhile: then
// the ring is read again.
func (r *Ring) master(sealed []byte) (master, error) {
	if len(sealed) == 0 {
		return master{}, ErrSealed
	}
	m, known := r.named(sealed[0])
	if !known && r.reread(sealed[0]) == nil {
		m, known = r.named(sealed[0])
	}
	if !known {
		return master{}, ErrSealed
	}
	return m, nil
}

// current returns the master key that seals.
func (r *Ring) current() master { return (*r.masters.Load())[0] }

func (r *Ring) named(name byte) (master, bool) {
	for _, m := range *r.masters.Load() {
		if m.name == name {
			return m, true
		}
	}
	return master{}, false
}

func (m master) derived(context string) cipher.AEAD { return mustBox(m.secret(context)) }

// secret is the key that the master key gives for a context.
func (m master) secret(context string) []byte {
	raw, err := hkdf.Key(sha256.New, m.seed, nil, "asar/"+context, KeyBytes)
	if err != nil {
		panic("vault: " + err.Error()) // only a length beyond hkdf's limit does this
	}
	return raw
}

func mustBox(raw []byte) cipher.AEAD {
	block, err := aes.NewCipher(raw)
	if err != nil {
		panic("vault: " + err.Error()) // only a wrong length does this
	}
	box, err := cipher.NewGCM(block)
	if err != nil {
		panic("vault: " + err.Error())
	}
	return box
}

// seal returns head, nonce and ciphertext in one.
func seal(box cipher.AEAD, head []byte, context string, plain []byte) []byte {
	out := make([]byte, len(head)+box.NonceSize(), len(head)+box.NonceSize()+len(plain)+box.Overhead())
	copy(out, head)
	nonce := out[len(head):]
	_, _ = rand.Read(nonce)
	return box.Seal(out, nonce, plain, []byte(context))
}

func open(box cipher.AEAD, head int, context string, sealed []byte) ([]byte, error) {
	if len(sealed) < head+box.NonceSize() {
		return nil, ErrSealed
	}
	nonce, text := sealed[head:head+box.NonceSize()], sealed[head+box.NonceSize():]
	plain, err := box.Open(nil, nonce, text, []byte(context))
	if err != nil {
		return nil, ErrSealed
	}
	return plain, nil
}
