-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has read the hand-over sheet of a centre's day. The sheet itself is read from the log.

CREATE TABLE handover_reading (
    id            BIGINT PRIMARY KEY,
    centre_id     BIGINT NOT NULL REFERENCES centre (id),
    version       INTEGER NOT NULL,
    created_at    TIMESTAMPTZ NOT NULL,
    created_by    BIGINT,
    changed_at    TIMESTAMPTZ NOT NULL,
    changed_by    BIGINT,
    day           DATE NOT NULL,
    helper_id     BIGINT NOT NULL,
    is_taken_back BOOLEAN NOT NULL
);
CREATE INDEX handover_reading_day ON handover_reading (centre_id, day);
