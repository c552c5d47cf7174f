-- SPDX-License-Identifier: GPL-3.0-or-later
-- Looks at cards and confidential notes that somebody in charge has judged. Names nobody; the log of acts says who looked, by a mark at whom.

CREATE TABLE look_review (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    audit_id   BIGINT NOT NULL UNIQUE REFERENCES audit (id),
    answer     TEXT NOT NULL
);

-- Ids sort by time: the looks of a month, at cards and at confidential notes, without reading its other acts.
CREATE INDEX audit_look ON audit (id) WHERE verb IN ('look', 'notes.look');
