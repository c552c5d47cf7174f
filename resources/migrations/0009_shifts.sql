-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who can when, who does what, and who must not meet. What comes back every week (availability, hours of a line, standing
-- shifts) holds from one day to another; a last day before the first means that it was taken back.

CREATE TABLE availability (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    helper_id  BIGINT NOT NULL,
    weekday    INTEGER NOT NULL,
    from_time  TIME NOT NULL,
    until_time TIME NOT NULL,
    weeks_on   INTEGER NOT NULL,
    weeks_off  INTEGER NOT NULL,
    anchor_on  DATE,
    valid_from DATE NOT NULL,
    valid_to   DATE
);
CREATE INDEX availability_helper ON availability (helper_id);

CREATE TABLE availability_exception (
    id           BIGINT PRIMARY KEY,
    centre_id    BIGINT NOT NULL,
    version      INTEGER NOT NULL,
    created_at   TIMESTAMPTZ NOT NULL,
    created_by   BIGINT,
    changed_at   TIMESTAMPTZ NOT NULL,
    changed_by   BIGINT,
    helper_id    BIGINT NOT NULL,
    on_date      DATE NOT NULL,
    is_available BOOLEAN NOT NULL,
    from_time    TIME,
    until_time   TIME,
    is_lifted    BOOLEAN NOT NULL
);
CREATE INDEX availability_exception_day ON availability_exception (on_date);
CREATE INDEX availability_exception_helper ON availability_exception (helper_id, on_date);

-- Without a reason: most would be about health.
CREATE TABLE absence (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    helper_id  BIGINT NOT NULL,
    from_on    DATE NOT NULL,
    to_on      DATE,
    covered_by BIGINT,
    is_lifted  BOOLEAN NOT NULL
);
CREATE INDEX absence_to ON absence (to_on);

CREATE TABLE helper_terms (
    id                      BIGINT PRIMARY KEY,
    centre_id               BIGINT NOT NULL,
    version                 INTEGER NOT NULL,
    created_at              TIMESTAMPTZ NOT NULL,
    created_by              BIGINT,
    changed_at              TIMESTAMPTZ NOT NULL,
    changed_by              BIGINT,
    helper_id               BIGINT NOT NULL UNIQUE,
    shifts_per_week         INTEGER,
    hours_per_week          INTEGER,
    calls_per_evening       INTEGER,
    heavy_calls_per_evening INTEGER,
    skills                  TEXT NOT NULL
);

-- A helper and another helper, or a helper and a person.
CREATE TABLE pair_apart (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    helper_id  BIGINT NOT NULL,
    other_id   BIGINT,
    person_id  BIGINT REFERENCES person (id),
    reason     TEXT NOT NULL,
    from_on    DATE NOT NULL,
    to_on      DATE,
    is_lifted  BOOLEAN NOT NULL
);
CREATE INDEX pair_apart_person ON pair_apart (person_id);

CREATE TABLE duty_line (
    id                 BIGINT PRIMARY KEY,
    centre_id          BIGINT NOT NULL,
    version            INTEGER NOT NULL,
    created_at         TIMESTAMPTZ NOT NULL,
    created_by         BIGINT,
    changed_at         TIMESTAMPTZ NOT NULL,
    changed_by         BIGINT,
    name               TEXT NOT NULL,
    kind               TEXT NOT NULL,
    needed             INTEGER NOT NULL,
    least              INTEGER NOT NULL,
    closed_on_holidays BOOLEAN NOT NULL,
    skills             TEXT NOT NULL,
    is_active          BOOLEAN NOT NULL
);

CREATE TABLE duty_hours (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    line_id    BIGINT NOT NULL REFERENCES duty_line (id),
    weekday    INTEGER NOT NULL,
    from_time  TIME NOT NULL,
    until_time TIME NOT NULL,
    weeks_on   INTEGER NOT NULL,
    weeks_off  INTEGER NOT NULL,
    anchor_on  DATE,
    valid_from DATE NOT NULL,
    valid_to   DATE
);
CREATE INDEX duty_hours_line ON duty_hours (line_id);

CREATE TABLE standing_shift (
    id         BIGINT PRIMARY KEY,
    centre_id  BIGINT NOT NULL,
    version    INTEGER NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    created_by BIGINT,
    changed_at TIMESTAMPTZ NOT NULL,
    changed_by BIGINT,
    line_id    BIGINT NOT NULL REFERENCES duty_line (id),
    helper_id  BIGINT NOT NULL,
    weekday    INTEGER NOT NULL,
    from_time  TIME NOT NULL,
    until_time TIME NOT NULL,
    weeks_on   INTEGER NOT NULL,
    weeks_off  INTEGER NOT NULL,
    anchor_on  DATE,
    valid_from DATE NOT NULL,
    valid_to   DATE
);
CREATE INDEX standing_shift_line ON standing_shift (line_id);

CREATE TABLE shift (
    id          BIGINT PRIMARY KEY,
    centre_id   BIGINT NOT NULL,
    version     INTEGER NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    created_by  BIGINT,
    changed_at  TIMESTAMPTZ NOT NULL,
    changed_by  BIGINT,
    line_id     BIGINT NOT NULL REFERENCES duty_line (id),
    on_date     DATE NOT NULL,
    from_time   TIME NOT NULL,
    until_time  TIME NOT NULL,
    helper_id   BIGINT NOT NULL,
    state       TEXT NOT NULL,
    standing_id BIGINT REFERENCES standing_shift (id),
    covers_id   BIGINT
);
CREATE INDEX shift_day ON shift (on_date);
-- Two who cover the same standing shift on the same day at once: the second is refused.
CREATE UNIQUE INDEX shift_in_place ON shift (standing_id, on_date) WHERE standing_id IS NOT NULL;
