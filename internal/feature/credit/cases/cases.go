// Package cases follows one voucher of one student from the application to the
// money.
//
// The rules in prose. The institution looks at the application; a funded place
// is reserved, with its money, before the first hour; the student signs; hours
// are worked and the hosts vouch for them; the institution vouches for the
// whole and sends it to the payer; the bank pays or returns. No step can be
// skipped. Each state has an owner and, where the rules set one, a clock in
// working days; what is overdue climbs a ladder that everybody sees. A no has a
// reason and can be appealed if its student objects in time. Until the no stands
// the place, the hours and the day from which they count are kept; an appeal that
// is upheld leads back to where the no was said.
//
// Hours count from the signature to the end of the period, in the directions
// that the rules name, as far as a day, a week, the voucher and the period's cap
// have room. A record of hours may be split between vouchers; no minute of it
// counts twice, in whatever programme.
package cases
