-- SPDX-License-Identifier: GPL-3.0-or-later
-- The one log of every meeting, attempts apart, and what follows from it for each person: the rhythm.

CREATE TABLE contact (
    id                BIGINT PRIMARY KEY,
    centre_id         BIGINT NOT NULL,
    person_id         BIGINT,
    alias             TEXT NOT NULL,
    adults            INTEGER NOT NULL,
    children          INTEGER NOT NULL,
    kind              TEXT NOT NULL,
    at                TIMESTAMPTZ NOT NULL,
    day               DATE NOT NULL,
    helper_id         BIGINT,
    municipality_code TEXT NOT NULL,
    came_how          TEXT NOT NULL,
    minutes           INTEGER,
    mood              INTEGER,
    topics            TEXT NOT NULL,
    note              TEXT NOT NULL,
    group_id          BIGINT,
    is_undone         BOOLEAN NOT NULL
);
CREATE INDEX contact_person ON contact (person_id, at);
CREATE INDEX contact_centre_day ON contact (centre_id, day);
CREATE INDEX contact_group ON contact (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX contact_alias ON contact (alias) WHERE alias <> '';

CREATE TABLE attempt (
    id        BIGINT PRIMARY KEY,
    centre_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    kind      TEXT NOT NULL,
    outcome   TEXT NOT NULL,
    at        TIMESTAMPTZ NOT NULL,
    day       DATE NOT NULL,
    helper_id BIGINT,
    note      TEXT NOT NULL,
    is_undone BOOLEAN NOT NULL
);
CREATE INDEX attempt_person ON attempt (person_id, at);
CREATE INDEX attempt_centre_day ON attempt (centre_id, day);

-- One row per person: what is agreed, and the latest of what happened, kept in the same transaction as the contact.
CREATE TABLE rhythm (
    person_id         BIGINT PRIMARY KEY REFERENCES person (id),
    centre_id         BIGINT NOT NULL,
    interval_days     INTEGER,
    not_before        TIME,
    not_after         TIME,
    since_on          DATE NOT NULL,
    last_contact_id   BIGINT,
    last_contact_at   TIMESTAMPTZ,
    last_contact_kind TEXT NOT NULL,
    last_helper_id    BIGINT,
    last_attempt_at   TIMESTAMPTZ,
    attempts_since    INTEGER NOT NULL,
    due_on            DATE,
    forgotten_on      DATE,
    is_exchanged      BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX rhythm_due ON rhythm (centre_id, due_on, person_id);
CREATE INDEX rhythm_due_all ON rhythm (due_on, person_id);
CREATE INDEX rhythm_forgotten ON rhythm (centre_id, forgotten_on, person_id);
CREATE INDEX rhythm_forgotten_all ON rhythm (forgotten_on, person_id);

CREATE TABLE concern (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    person_id  BIGINT,
    contact_id BIGINT,
    urgency    TEXT NOT NULL,
    state      TEXT NOT NULL,
    text       TEXT NOT NULL,
    raised_at  TIMESTAMPTZ NOT NULL,
    raised_by  BIGINT,
    seen_at    TIMESTAMPTZ,
    seen_by    BIGINT,
    handled_at TIMESTAMPTZ,
    handled_by BIGINT,
    how        TEXT NOT NULL
);
CREATE INDEX concern_open ON concern (state, centre_id, raised_at);
CREATE INDEX concern_person ON concern (person_id);
CREATE INDEX concern_raiser ON concern (raised_by, raised_at);
