-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody must do: owned by a helper or by a role, opened by hand or by an area.

CREATE TABLE task (
    id           BIGINT PRIMARY KEY,
    centre_id    BIGINT NOT NULL,
    version      INTEGER NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    created_by   BIGINT,
    changed_at   TIMESTAMPTZ NOT NULL,
    changed_by   BIGINT,
    reason       TEXT NOT NULL,
    text         TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id   BIGINT NOT NULL,
    owner_id     BIGINT,
    owner_role   TEXT,
    due_on       DATE,
    state        TEXT NOT NULL,
    ended_at     TIMESTAMPTZ,
    ended_by     BIGINT,
    how          TEXT NOT NULL
);
CREATE INDEX task_open ON task (state, centre_id, due_on);
CREATE INDEX task_subject ON task (subject_kind, subject_id);
