-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rights of the person: restriction (GDPR art. 18), erasure (art. 17), and how long cards are kept (art. 5).

CREATE TABLE restriction (
    id           BIGINT PRIMARY KEY,
    centre_id    BIGINT NOT NULL,
    version      INTEGER NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    created_by   BIGINT,
    changed_at   TIMESTAMPTZ NOT NULL,
    changed_by   BIGINT,
    person_id    BIGINT NOT NULL REFERENCES person (id),
    ground       TEXT NOT NULL,
    former_state TEXT NOT NULL,
    from_on      DATE NOT NULL,
    lifted_on    DATE
);
CREATE INDEX restriction_person ON restriction (person_id);

-- Somebody asks (created by), somebody else decides. Once it is done no row says who it was.
CREATE TABLE erasure (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    person_id  BIGINT,
    reason     TEXT NOT NULL,
    state      TEXT NOT NULL,
    decided_at TIMESTAMPTZ,
    decided_by BIGINT
);
CREATE INDEX erasure_person ON erasure (person_id);
CREATE INDEX erasure_state ON erasure (state, id);

-- The ledger: keyed hashes of the ids that were erased, so that a restored older backup forgets them again.
CREATE TABLE erased_mark (
    mark      TEXT PRIMARY KEY,
    erased_at TIMESTAMPTZ NOT NULL
);

-- How many months without contact a card is kept before its erasure is proposed; the newest rule holds.
CREATE TABLE retention_rule (
    id            BIGINT PRIMARY KEY,
    centre_id     BIGINT NOT NULL,
    version       INTEGER NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    created_by    BIGINT,
    changed_at    TIMESTAMPTZ NOT NULL,
    changed_by    BIGINT,
    from_on       DATE NOT NULL,
    ended_months  INTEGER NOT NULL,
    silent_months INTEGER NOT NULL
);

CREATE INDEX rhythm_silent ON rhythm (last_contact_at, person_id);
