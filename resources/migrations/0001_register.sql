-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register itself: one organisation, its centres and the helpers who work there; audit, drafts, settings.
-- Every row of work carries centre_id; every editable row version, created and changed at/by.

CREATE TABLE organisation (
    id         BIGINT PRIMARY KEY,
    name       TEXT NOT NULL,
    country    TEXT NOT NULL,
    is_demo    BOOLEAN NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE centre (
    id                BIGINT PRIMARY KEY,
    centre_id         BIGINT NOT NULL,
    version           INTEGER NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL,
    created_by        BIGINT,
    changed_at        TIMESTAMPTZ NOT NULL,
    changed_by        BIGINT,
    name              TEXT NOT NULL,
    municipality_code TEXT NOT NULL,
    margin_days       INTEGER NOT NULL,
    duty_phone        TEXT NOT NULL,
    is_active         BOOLEAN NOT NULL
);

CREATE TABLE centre_closure (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL REFERENCES centre (id),
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    from_on    DATE NOT NULL,
    to_on      DATE,
    reason     TEXT NOT NULL,
    is_lifted  BOOLEAN NOT NULL
);
CREATE INDEX centre_closure_centre ON centre_closure (centre_id, from_on);

CREATE TABLE helper (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL REFERENCES centre (id),
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    name       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    role       TEXT NOT NULL,
    phone      TEXT NOT NULL,
    languages  TEXT NOT NULL,
    is_active  BOOLEAN NOT NULL
);
CREATE INDEX helper_centre ON helper (centre_id);

-- Who did what, never its content; looks at a card too. Only ever added to: each desk's entries are a chain, sealed with
-- a key that is not in the register. The row an act was about stands as a keyed hash, so that erasure reaches it.
CREATE TABLE audit (
    id           BIGINT PRIMARY KEY,
    at           TIMESTAMPTZ NOT NULL,
    helper_id    BIGINT,
    centre_id    BIGINT,
    verb         TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_mark TEXT NOT NULL,
    purpose      TEXT NOT NULL,
    desk_id      BIGINT NOT NULL,
    position     BIGINT NOT NULL,
    seal         TEXT NOT NULL,
    UNIQUE (desk_id, position)
);
CREATE INDEX audit_subject ON audit (subject_kind, subject_mark, id);

-- What is being typed and not yet saved; gone once it is.
CREATE TABLE draft (
    id         BIGINT PRIMARY KEY,
    helper_id  BIGINT NOT NULL,
    place      TEXT NOT NULL,
    body       TEXT NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    UNIQUE (helper_id, place)
);

-- What a helper chose for a page (columns, sorting, saved filters) and what an import remembers. helper_id 0: everybody.
CREATE TABLE setting (
    helper_id BIGINT NOT NULL,
    name      TEXT NOT NULL,
    content   TEXT NOT NULL,
    PRIMARY KEY (helper_id, name)
);
