-- SPDX-License-Identifier: GPL-3.0-or-later
-- Confidential notes: of the words only what they are sealed to, under a key that not every account holds. A note stays
-- with the card that it was written about, whatever that is merged into: its seal is bound to both ids.

CREATE TABLE confidential_note (
    id           BIGINT PRIMARY KEY,
    centre_id    BIGINT NOT NULL,
    version      INTEGER NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    created_by   BIGINT,
    changed_at   TIMESTAMPTZ NOT NULL,
    changed_by   BIGINT,
    person_id    BIGINT NOT NULL REFERENCES person (id),
    held_back    TEXT NOT NULL,
    sealed       TEXT NOT NULL,
    is_withdrawn BOOLEAN NOT NULL
);
CREATE INDEX confidential_note_person ON confidential_note (person_id, created_at);
