-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people contact is kept with. No CPR number, no substance, no crime, no residence status: there is no field for them.

CREATE TABLE person (
    id                BIGINT PRIMARY KEY,
    centre_id         BIGINT NOT NULL REFERENCES centre (id),
    version           INTEGER NOT NULL,
    created_at        TIMESTAMPTZ NOT NULL,
    created_by        BIGINT,
    changed_at        TIMESTAMPTZ NOT NULL,
    changed_by        BIGINT,
    state             TEXT NOT NULL,
    merged_into_id    BIGINT,
    name              TEXT NOT NULL,
    nickname          TEXT NOT NULL,
    alias             TEXT NOT NULL,
    sort_key          TEXT NOT NULL,
    birth_year        INTEGER,
    dwelling          TEXT NOT NULL,
    address           TEXT NOT NULL,
    postcode          TEXT NOT NULL,
    town              TEXT NOT NULL,
    town_key          TEXT NOT NULL,
    municipality_code TEXT NOT NULL,
    is_protected      BOOLEAN NOT NULL,
    languages         TEXT NOT NULL,
    needs_interpreter BOOLEAN NOT NULL,
    diets             TEXT NOT NULL,
    allergens         TEXT NOT NULL,
    interests         TEXT NOT NULL,
    adults            INTEGER NOT NULL,
    children          INTEGER NOT NULL,
    portions          INTEGER NOT NULL,
    packs             INTEGER NOT NULL,
    legal_basis       TEXT NOT NULL,
    came_how          TEXT NOT NULL,
    remember          TEXT NOT NULL,
    import_id         BIGINT
);
CREATE INDEX person_list ON person (centre_id, state, sort_key, id);
CREATE INDEX person_all ON person (state, sort_key, id);
CREATE INDEX person_merged ON person (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX person_import ON person (import_id);

CREATE TABLE person_phone (
    id                BIGINT PRIMARY KEY,
    person_id         BIGINT NOT NULL REFERENCES person (id),
    position          INTEGER NOT NULL,
    number            TEXT NOT NULL,
    label             TEXT NOT NULL,
    may_leave_message BOOLEAN NOT NULL,
    may_say_who       BOOLEAN NOT NULL,
    is_wrong          BOOLEAN NOT NULL
);
CREATE INDEX person_phone_person ON person_phone (person_id, position);
CREATE INDEX person_phone_number ON person_phone (number);

-- The words a person is found by, folded; phones as digits. Prefix search only.
CREATE TABLE search_term (
    term      TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    PRIMARY KEY (term, person_id)
);
CREATE INDEX search_term_person ON search_term (person_id, term);

CREATE TABLE person_relation (
    id          BIGINT PRIMARY KEY,
    centre_id   BIGINT NOT NULL,
    version     INTEGER NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    created_by  BIGINT,
    changed_at  TIMESTAMPTZ NOT NULL,
    changed_by  BIGINT,
    person_id   BIGINT NOT NULL REFERENCES person (id),
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL,
    role        TEXT NOT NULL,
    phone       TEXT NOT NULL,
    may_be_told BOOLEAN NOT NULL,
    is_active   BOOLEAN NOT NULL
);
CREATE INDEX person_relation_person ON person_relation (person_id);

CREATE TABLE person_alert (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    person_id  BIGINT NOT NULL REFERENCES person (id),
    priority   INTEGER NOT NULL,
    text       TEXT NOT NULL,
    from_on    DATE NOT NULL,
    to_on      DATE,
    is_active  BOOLEAN NOT NULL
);
CREATE INDEX person_alert_person ON person_alert (person_id);

CREATE TABLE person_pause (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    person_id  BIGINT NOT NULL REFERENCES person (id),
    reason     TEXT NOT NULL,
    note       TEXT NOT NULL,
    from_on    DATE NOT NULL,
    to_on      DATE,
    is_active  BOOLEAN NOT NULL
);
CREATE INDEX person_pause_person ON person_pause (person_id, from_on);
CREATE INDEX person_pause_to ON person_pause (to_on, from_on, person_id);
CREATE INDEX person_pause_from ON person_pause (from_on, person_id);

CREATE TABLE consent (
    id              BIGINT PRIMARY KEY,
    centre_id       BIGINT NOT NULL,
    version         INTEGER NOT NULL,
    created_at      TIMESTAMPTZ NOT NULL,
    created_by      BIGINT,
    changed_at      TIMESTAMPTZ NOT NULL,
    changed_by      BIGINT,
    person_id       BIGINT NOT NULL REFERENCES person (id),
    purpose         TEXT NOT NULL,
    given_on        DATE NOT NULL,
    how             TEXT NOT NULL,
    taken_by        BIGINT,
    guardian        TEXT NOT NULL,
    wording_version TEXT NOT NULL,
    withdrawn_on    DATE
);
CREATE INDEX consent_person ON consent (person_id);

CREATE TABLE people_group (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    name       TEXT NOT NULL,
    is_active  BOOLEAN NOT NULL
);

CREATE TABLE group_member (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    group_id   BIGINT NOT NULL REFERENCES people_group (id),
    person_id  BIGINT NOT NULL REFERENCES person (id),
    joined_on  DATE NOT NULL,
    left_on    DATE
);
CREATE INDEX group_member_group ON group_member (group_id);
CREATE INDEX group_member_person ON group_member (person_id);

-- What a merge moved, so that it can be taken back row by row.
CREATE TABLE person_merge (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    kept_id    BIGINT NOT NULL,
    gone_id    BIGINT NOT NULL,
    moved      TEXT NOT NULL,
    is_undone  BOOLEAN NOT NULL
);
CREATE INDEX person_merge_kept ON person_merge (kept_id);

CREATE TABLE people_import (
    id           BIGINT PRIMARY KEY,
    centre_id    BIGINT NOT NULL,
    version      INTEGER NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    created_by   BIGINT,
    changed_at   TIMESTAMPTZ NOT NULL,
    changed_by   BIGINT,
    row_count    INTEGER NOT NULL,
    added_count  INTEGER NOT NULL,
    is_withdrawn BOOLEAN NOT NULL
);
