-- SPDX-License-Identifier: GPL-3.0-or-later
-- Phone rounds: who belongs to one, who is being rung just now, and who is left in peace until when.

CREATE TABLE round (
    id            BIGINT PRIMARY KEY,
    centre_id     BIGINT NOT NULL,
    version       INTEGER NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    created_by    BIGINT,
    changed_at    TIMESTAMPTZ NOT NULL,
    changed_by    BIGINT,
    name          TEXT NOT NULL,
    interval_days INTEGER NOT NULL,
    from_time     TIME,
    to_time       TIME,
    is_active     BOOLEAN NOT NULL
);
CREATE INDEX round_centre ON round (centre_id);

CREATE TABLE round_member (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    round_id   BIGINT NOT NULL REFERENCES round (id),
    person_id  BIGINT NOT NULL REFERENCES person (id),
    joined_on  DATE NOT NULL,
    left_on    DATE
);
CREATE INDEX round_member_now ON round_member (round_id, person_id) WHERE left_on IS NULL;
CREATE INDEX round_member_person ON round_member (person_id);

CREATE TABLE call_claim (
    person_id  BIGINT PRIMARY KEY REFERENCES person (id),
    helper_id  BIGINT NOT NULL,
    claimed_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE call_hold (
    person_id BIGINT PRIMARY KEY REFERENCES person (id),
    reason    TEXT NOT NULL,
    until_at  TIMESTAMPTZ
);
