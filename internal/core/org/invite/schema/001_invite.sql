-- +goose Up
-- Invitations into the team of an organisation that nobody has answered yet. The
-- address is sealed with the platform's key; by its index the addressee is known.
-- "person" is a member who is asked to take another role; 0 of whoever has the
-- address. "hands_over" makes whoever invites a member when it is accepted.
CREATE TABLE org_invitation (
  id BIGINT PRIMARY KEY,
  org BIGINT NOT NULL REFERENCES org (id),
  role TEXT NOT NULL CHECK (role IN ('coordinator', 'owner')),
  person BIGINT NOT NULL,
  contact_index BYTEA,
  sealed BYTEA NOT NULL,
  hands_over BOOLEAN NOT NULL,
  made_by BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  until BIGINT NOT NULL
);
CREATE INDEX org_invitation_org ON org_invitation (org, until);
CREATE INDEX org_invitation_person ON org_invitation (person) WHERE person <> 0;
CREATE INDEX org_invitation_contact ON org_invitation (contact_index) WHERE contact_index IS NOT NULL;
