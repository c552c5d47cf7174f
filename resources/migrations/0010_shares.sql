-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who rings whom of a round on one evening, who wishes for whom, and who cannot ring after all.

-- The evening is the day on which it begins. Without a helper the person is nobody's and everybody's.
CREATE TABLE round_share (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    round_id   BIGINT NOT NULL REFERENCES round (id),
    evening    DATE NOT NULL,
    person_id  BIGINT NOT NULL REFERENCES person (id),
    helper_id  BIGINT,
    is_by_hand BOOLEAN NOT NULL,
    reasons    TEXT NOT NULL,
    until_at   TIMESTAMPTZ NOT NULL
);
CREATE INDEX round_share_evening ON round_share (evening, round_id);
CREATE INDEX round_share_person ON round_share (person_id);

CREATE TABLE caller_wish (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    person_id  BIGINT NOT NULL REFERENCES person (id),
    helper_id  BIGINT NOT NULL,
    side       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    is_lifted  BOOLEAN NOT NULL
);
CREATE INDEX caller_wish_person ON caller_wish (person_id);

CREATE TABLE caller_out (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    helper_id  BIGINT NOT NULL,
    evening    DATE NOT NULL,
    is_lifted  BOOLEAN NOT NULL
);
CREATE INDEX caller_out_evening ON caller_out (evening);
